import { decodeBytes } from "../src/news/bytes.ts";
import { type FeedResult, parseFeed } from "../src/news/feed.ts";
import type { Fetcher, FetchOutcome } from "../src/news/fetch.ts";
import { discoverLinks } from "../src/news/links.ts";
import { detectLanguage } from "../src/news/page/language.ts";
import { isPdf } from "../src/news/pdf.ts";
import { toRhythm } from "../src/news/polling.ts";
import { parseSitemap, type SitemapLink, toNewest } from "../src/news/sitemap.ts";
import type { Source, SourceRhythm } from "../src/store/types/source.ts";

export type Fetched = Extract<FetchOutcome, { kind: "fetched" }>;
type Body = Pick<Fetched, "bytes" | "contentType" | "url">;

/** A link that a source shows. */
export interface SeenLink {
  url: string;
  title: string | null;
  published: string | null;
  /** The instant of publication, ISO, UTC, where it is told. */
  publishedAt?: string | null;
  /** When the page last changed, ISO, UTC: orders links whose publication is not told. */
  modifiedAt?: string | null;
  summary?: string | null;
}

/** What a source's body says. */
export type Reading =
  | {
      kind: "links";
      from: "feed" | "sitemap" | "page";
      links: SeenLink[];
      /** The source's own name and language, where it has them. */
      title: string | null;
      language: string | null;
      rhythm: SourceRhythm;
      /** The links may be others next time though the source says that it is as it was. */
      isByOthers?: boolean;
    }
  | { kind: "moved"; feedUrl: string }
  | { kind: "unreadable"; reason: string };

/** How to read what a source points to. */
export interface ReadingDeps {
  fetcher: Fetcher;
  signal: AbortSignal;
}

const PDF_SOURCE =
  "This is a PDF, one article and not a list of them. Read it once: pledgewatch ingest LINK";
/** Sitemaps of one index that are read at one poll. */
const MAX_SITEMAPS = 5;

/** Links of a feed, of a sitemap with those it names, or of a press-room page. */
export async function readSource(
  source: Pick<Source, "kind">,
  body: Body,
  deps: ReadingDeps,
): Promise<Reading> {
  const { bytes, contentType, url } = body;
  if (isPdf(bytes)) return { kind: "unreadable", reason: PDF_SOURCE };
  const sitemap = await parseSitemap(bytes, { contentType, url });
  switch (sitemap?.kind) {
    case "unreadable":
      return sitemap;
    case "index":
      return readIndex(sitemap.sitemaps, deps);
    case "links":
      return toSitemapReading(sitemap.links);
  }
  const page = () => discoverLinks(decodeBytes(bytes, contentType), url);
  if (source.kind === "page") return toPageReading(page());
  const result: FeedResult = await parseFeed(bytes, { contentType, url });
  switch (result.kind) {
    case "feed": {
      const { title, items, ttlMinutes, skipHours, skipDays } = result;
      const links = items.flatMap((item) =>
        item.url === null
          ? []
          : {
              ...{ url: item.url, title: item.title, publishedAt: item.published },
              summary: item.summary,
              published: item.published?.slice(0, 10) ?? null,
            },
      );
      const words = items.map((item) => `${item.title ?? ""} ${item.summary ?? ""}`).join("\n");
      const language = result.language ?? detectLanguage(words);
      const rhythm = toRhythm({ itemAts: datesOf(links), ttlMinutes, skipHours, skipDays });
      // what was cut short is read again as a whole, though its server has nothing new then
      const isByOthers = result.isCut;
      return { kind: "links", from: "feed", links, title, language, rhythm, isByOthers };
    }
    case "page":
      return result.feedUrl === null
        ? toPageReading(page())
        : { kind: "moved", feedUrl: result.feedUrl };
    case "unreadable":
      return result;
  }
}

const toPageReading = (links: SeenLink[]): Reading =>
  links.length > 0
    ? toReading("page", links)
    : { kind: "unreadable", reason: "The page names no feed and shows no list of articles." };

const toSitemapReading = (links: SeenLink[]): Reading =>
  links.length > 0
    ? toReading("sitemap", links)
    : { kind: "unreadable", reason: "The sitemap names no page." };

function toReading(from: "sitemap" | "page", links: SeenLink[]): Reading {
  const language = detectLanguage(links.map(({ title }) => title ?? "").join("\n"));
  const rhythm = toRhythm({ itemAts: datesOf(links) });
  return { kind: "links", from, links, title: null, language, rhythm };
}

/** When a link's article was published, as exactly as is told; else when its page changed. */
export const dateOf = ({ publishedAt, published, modifiedAt }: SeenLink): string | null =>
  publishedAt ?? published ?? modifiedAt ?? null;

const datesOf = (links: readonly SeenLink[]): string[] =>
  links.flatMap((link) => dateOf(link) ?? []);

/** The newest links of the likeliest sitemaps; a sitemap that cannot be read does not stop the others. */
async function readIndex(
  sitemaps: readonly { url: string; modifiedAt: string | null }[],
  { fetcher, signal }: ReadingDeps,
): Promise<Reading> {
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
