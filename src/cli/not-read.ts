import type { NotRead } from "../chat/words/not-read.ts";

/** Why a link could not be read, with its host. `status` is that of an answer. */
export const toNotRead = (
  link: string,
  { reason, message, status = null }: Omit<NotRead, "host" | "status"> & { status?: number | null },
): NotRead => ({
  ...{ reason, message, status },
  host: URL.canParse(link) ? new URL(link).host : link,
});
