import type { Fetcher } from "../src/news/fetch.ts";
import { parseSitemap, type SitemapLink, toNewest } from "../src/news/sitemap.ts";
import {
  type Listing,
  type ListingBody,
  type ListingOf,
  type SourceReading,
  toSitemapReading,
} from "./read-listing.ts";
import { READING_HERE, type Reading } from "./reading.ts";

/** How to read what a source points to. */
export interface ReadingDeps {
  fetcher: Fetcher;
  signal: AbortSignal;
  /** Where listings are read; without it in this thread. */
  reading?: Pick<Reading, "readListing">;
}

type Index = Extract<Listing, { kind: "index" }>;

/** Sitemaps of one index that are read at one poll. */
const MAX_SITEMAPS = 5;

/** Links of a feed, of a sitemap with those it names, or of a press-room page. */
export async function readSource(
  of: ListingOf,
  { bytes, contentType, url }: ListingBody,
  deps: ReadingDeps,
): Promise<SourceReading> {
  const { reading = READING_HERE, signal } = deps;
  const listing = await reading.readListing(of, { bytes, contentType, url }, signal);
  return listing.kind === "index" ? readIndex(listing.sitemaps, deps) : listing;
}

/** The newest links of the likeliest sitemaps; a sitemap that cannot be read does not stop the others. */
async function readIndex(
  sitemaps: Index["sitemaps"],
  { fetcher, signal }: ReadingDeps,
): Promise<SourceReading> {
  const links: SitemapLink[] = [];
  const troubles: string[] = [];
  for (const { url } of sitemaps.slice(0, MAX_SITEMAPS)) {
    const outcome = await fetcher.get(url, { signal, obeysRobots: true });
    const sitemap = outcome.kind === "fetched" ? await parseSitemap(outcome.bytes, outcome) : null;
    if (sitemap?.kind === "links") links.push(...sitemap.links);
    else if (outcome.kind === "failed") troubles.push(outcome.message);
    else troubles.push(`${url} is no sitemap of pages.`);
  }
  const [trouble] = troubles;
  if (links.length === 0 && trouble !== undefined) return { kind: "unreadable", reason: trouble };
  const reading = toSitemapReading(toNewest(links));
  if (reading.kind !== "links") return reading;
  // an index without dates stays as it is when its sitemaps change, and one that failed is to be read again
  const isByOthers = troubles.length > 0 || sitemaps.some(({ modifiedAt }) => modifiedAt === null);
  return { ...reading, isByOthers };
}
