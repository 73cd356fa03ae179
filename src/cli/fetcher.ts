import type { Config } from "../config.ts";
import { createFetcher, type Fetcher } from "../news/fetch.ts";
import type { OpenStore } from "../store/open.ts";
import type { HostStore } from "../store/types/host.ts";
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
  // the built-in database has one process
  const hosts = open?.engine === "postgres" ? open.store.hosts : null;
  return create(config, { allowAddresses, hosts });
}

/** The same for a command that opens no store: it takes turns with the bots on the same server. */
export async function openCommandFetcher(config: Config): Promise<Fetcher> {
  if (config.databaseUrl === null) return createBotFetcher(config);
  const { openHosts } = await import("../store/postgres.ts");
  const turns = openHosts(config.databaseUrl);
  const fetcher = create(config, { allowAddresses: [], hosts: turns.hosts });
  return {
    get: fetcher.get,
    async close() {
      await fetcher.close();
      await turns.close();
    },
  };
}

function create(
  config: Config,
  { allowAddresses, hosts }: { allowAddresses: readonly string[]; hosts: HostStore | null },
): Fetcher {
  return createFetcher({
    userAgent: toUserAgent(config),
    allowPrivateAddresses: [...config.allowAddresses, ...allowAddresses],
    hosts,
  });
}

/** Who asks, and how to reach them: what the settings say, or where the bot itself is reached. */
export function toUserAgent(config: Pick<Config, "contact" | "publicUrl">): string {
  const contact = toContact(config);
  return `Pledgewatch/${VERSION} (news reader${contact === null ? "" : `; +${contact}`})`;
}

/** Null where nothing that is set tells a site's owner whom to ask. */
export const toContact = ({ contact, publicUrl }: Pick<Config, "contact" | "publicUrl">) =>
  contact ?? publicUrl;
