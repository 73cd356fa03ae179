import { z } from "zod";
import { createDeadline } from "../../src/shared/deadline.ts";
import type { Log } from "../../src/shared/log.ts";
import {
  GRAPH_LOOK_BACK_MS,
  GRAPH_PAGE_MESSAGES,
  GRAPH_TIMEOUT_MS,
  MAX_GRAPH_PAGES,
} from "./limits.ts";
import { TransportError, toWaitMs } from "./transport.ts";

/** Where a message is looked for, as Graph names it. */
export type GraphPlace =
  | { kind: "channel"; tenantId: string; groupId: string; channelId: string }
  | { kind: "chat"; tenantId: string; chatId: string };

/**
 * Finds a message of this bot; null where there is none, or where the bot may not look. Rejects where Graph does not
 * say: with a `TransportError` that names it where it answered otherwise.
 */
export type FindMessage = (
  place: GraphPlace,
  marker: string,
  signal: AbortSignal,
) => Promise<string | null>;

export interface GraphOptions {
  appId: string;
  /** A token of the app for Graph in a tenant. */
  tokenFor: (tenantId: string) => Promise<string>;
  log: Log;
  /** In place of Microsoft's public cloud. */
  baseUrl?: string;
}

const BASE_URL = "https://graph.microsoft.com/v1.0";

const Page = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      lastModifiedDateTime: z.string().nullish(),
      from: z.object({ application: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
      attachments: z.array(z.object({ content: z.string().nullish() })).nullish(),
    }),
  ),
  "@odata.nextLink": z.string().nullish(),
});
type Page = z.infer<typeof Page>;

/**
 * Looks through the newest messages of a place, by Microsoft Graph. It needs the consent of who runs the team
 * or the chat, which comes with the app's manifest: `ChannelMessage.Read.Group`, `ChatMessage.Read.Chat`.
 * https://learn.microsoft.com/graph/api/channel-list-messages, https://learn.microsoft.com/graph/api/chat-list-messages
 */
export function createMessageFinder({
  appId,
  tokenFor,
  log,
  baseUrl = BASE_URL,
}: GraphOptions): FindMessage {
  const read = async (url: string, token: string, signal: AbortSignal): Promise<Page | null> => {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "error",
      signal,
    });
    if (response.ok) return Page.parse(await response.json());
    await response.body?.cancel();
    const { status, headers } = response;
    if (!REFUSALS.has(status))
      throw new TransportError(status, toWaitMs(headers.get("retry-after")), { by: "Graph" });
    log.warn(
      { status },
      "Teams' messages may not be looked through here: a post whose answer was lost may stand twice",
    );
    return null;
  };
  const readInTime = async (url: string, token: string, outer: AbortSignal) => {
    const { signal, start, stop } = createDeadline(GRAPH_TIMEOUT_MS, outer);
    start();
    return read(url, token, signal).finally(stop);
  };
  return async (place, marker, signal) => {
    const token = await tokenFor(place.tenantId);
    const sinceAt = new Date(Date.now() - GRAPH_LOOK_BACK_MS).toISOString();
    let url: string | null = `${baseUrl}${toPath(place)}`;
    for (let count = 0; url !== null && count < MAX_GRAPH_PAGES; count += 1) {
      const page: Page | null = await readInTime(url, token, signal);
      if (page === null) return null;
      const found = page.value.find((message) => isMarked(message, appId, marker));
      if (found) return found.id;
      // The last changed come first: what follows is older.
      const last = page.value.at(-1)?.lastModifiedDateTime ?? "";
      const next = page["@odata.nextLink"] ?? null;
      url = last < sinceAt || !next?.startsWith(`${baseUrl}/`) ? null : next;
    }
    return null;
  };
}

/** Nobody consented, or the place is gone. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404]);

function toPath(place: GraphPlace): string {
  const part = encodeURIComponent;
  return place.kind === "channel"
    ? `/teams/${part(place.groupId)}/channels/${part(place.channelId)}/messages?$top=${GRAPH_PAGE_MESSAGES}`
    : `/chats/${part(place.chatId)}/messages?$top=${GRAPH_PAGE_MESSAGES}`;
}

/** A person may have copied the card: it counts as posted where this app did it. */
const isMarked = (
  { from, attachments }: Page["value"][number],
  appId: string,
  marker: string,
): boolean =>
  from?.application?.id?.toLowerCase() === appId.toLowerCase() &&
  (attachments ?? []).some(({ content }) => content?.includes(JSON.stringify(marker)) === true);
