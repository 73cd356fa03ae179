import { LIVE_SOURCES } from "../news/catalogue.ts";
import { isSampleFeed, startSampleNewsroom } from "../news/sample/newsroom.ts";
import { type Clock, toInstant } from "../shared/clock.ts";
import type { Source } from "../store/types/source.ts";
import type { Store } from "../store/types/store.ts";

/** What this run of the bot reads. */
export interface OpenSources {
  /** One line for the person who started it. */
  about: string;
  isSample: boolean;
  /** Addresses of the sample newsroom, which lie on this machine. */
  allowAddresses: string[];
  close: () => Promise<void>;
}

/** The source that comes with the bot is served by it, and only while it runs. */
const SAMPLE_NAME = "Sample newsroom";

/** By its address too: anybody may give a source that name. */
export const isSample = ({ name, url }: Pick<Source, "name" | "url">): boolean =>
  name === SAMPLE_NAME && isSampleFeed(url);

const NO_SOURCE =
  "No source is read yet: what you ingested stays by itself. pledgewatch sources add LINK adds a source; --live reads real ones.";

/**
 * The sources of a start: with `--live` the list that comes with the bot, added once; else those that
 * were added before; and where there are none the sample newsroom, served on this machine, unless the
 * register has articles of someone's own already.
 */
export async function openSources(
  store: Store,
  { isLive, now }: { isLive: boolean; now: Clock },
): Promise<OpenSources> {
  const known = await store.sources.list();
  const sample = known.filter(isSample);
  const own = known.filter((source) => !isSample(source));
  const real = { isSample: false, allowAddresses: [], close: async () => {} };
  if (isLive || own.length > 0) {
    for (const { id } of sample) await store.sources.remove(id);
    if (isLive)
      for (const { kind, url, name, company, language } of LIVE_SOURCES)
        await store.sources.add({ kind, url, name, company, language }, toInstant(now()));
    const { length } = await store.sources.list();
    return {
      ...real,
      about: `Reading ${length} source${length === 1 ? "" : "s"}. See: pledgewatch sources list`,
    };
  }
  if (sample.length === 0 && (await store.health()).articles > 0)
    return { ...real, about: NO_SOURCE };
  const knownPort = Number(new URL(sample[0]?.url ?? "http://localhost").port) || undefined;
  const newsroom = await startSampleNewsroom(knownPort);
  for (const { id, url } of sample) if (url !== newsroom.feedUrl) await store.sources.remove(id);
  await store.sources.add(
    { kind: "feed", url: newsroom.feedUrl, name: SAMPLE_NAME, company: null },
    toInstant(now()),
  );
  return {
    about: `Reading the sample newsroom at ${newsroom.feedUrl} (--live reads real sources).`,
    isSample: true,
    allowAddresses: [newsroom.host],
    close: newsroom.close,
  };
}
