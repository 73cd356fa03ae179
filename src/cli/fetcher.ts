import type { Config } from "../config.ts";
import { createFetcher, type Fetcher } from "../news/fetch.ts";
import type { OpenStore } from "../store/open.ts";
import { VERSION } from "./version.ts";

interface FetcherPlace {
  /** `host:port` of addresses off the public internet, besides those of the settings. */
  allowAddresses?: readonly string[];
  /** Whose other processes read the same sources. */
  open?: OpenStore;
}

/** A fetcher that says who it is, and reads private addresses only where the settings allow it. */
export function createBotFetcher(
  config: Config,
  { allowAddresses = [], open }: FetcherPlace = {},
): Fetcher {
  const contact = config.contact === null ? "" : `; +${config.contact}`;
  return createFetcher({
    userAgent: `Pledgewatch/${VERSION} (news reader${contact})`,
    allowPrivateAddresses: [...config.allowAddresses, ...allowAddresses],
    // the built-in database has one process
    hosts: open?.engine === "postgres" ? open.store.hosts : null,
  });
}
