import type { Config } from "../config.ts";
import { createFetcher, type Fetcher } from "../news/fetch.ts";
import { VERSION } from "./version.ts";

/** A fetcher that says who it is, and reads private addresses only where the settings allow it. */
export function createBotFetcher(config: Config, allowed: string[] = []): Fetcher {
  const contact = config.contact === null ? "" : `; +${config.contact}`;
  return createFetcher({
    userAgent: `Pledgewatch/${VERSION} (news reader${contact})`,
    allowPrivateAddresses: [...config.allowAddresses, ...allowed],
  });
}
