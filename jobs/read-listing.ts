import { decodeBytes } from "../src/news/bytes.ts";
import { type FeedResult, parseFeed } from "../src/news/feed.ts";
import type { FetchOutcome } from "../src/news/fetch.ts";
import { discoverLinks } from "../src/news/links.ts";
import { detectLanguage } from "../src/news/page/language.ts";
import { isPdf } from "../src/news/pdf.ts";
import { toRhythm } from "../src/news/polling.ts";
import { parseSitemap } from "../src/news/sitemap.ts";
import type { Source, SourceRhythm } from "../src/store/types/source.ts";

export type Fetched = Extract<FetchOutcome, { kind: "fetched" }>;

/** What a source's address answered. */
export type ListingBody = Pick<Fetched, "bytes" | "contentType" | "url">;

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
export type SourceReading =
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

/** The same of one body alone, which may be a list of sitemaps that are to be read themselves. */
export type Listing =
  | SourceReading
  | { kind: "index"; sitemaps: { url: string; modifiedAt: string | null }[] };

const PDF_SOURCE =
  "This is a PDF, one article and not a list of them. Read it once: pledgewatch ingest LINK";

/** As what a body is read. */
export type ListingOf = Pick<Source, "kind"> & Partial<Pick<Source, "selector">>;

/** Links of a feed, a sitemap or a press-room page, without asking for anything else. */
export async function readListing(
  { kind, selector = null }: ListingOf,
  body: ListingBody,
): Promise<Listing> {
  const { bytes, contentType, url } = body;
  if (isPdf(bytes)) return { kind: "unreadable", reason: PDF_SOURCE };
  const sitemap = await parseSitemap(bytes, { contentType, url });
  switch (sitemap?.kind) {
    case "unreadable":
      return sitemap;
    case "index":
      return { kind: "index", sitemaps: sitemap.sitemaps };
    case "links":
      return toSitemapReading(sitemap.links);
  }
  const html = () => decodeBytes(bytes, contentType);
  if (kind === "page" && selector !== null) {
    const links = discoverLinks(html(), url, { selector });
    return links.length > 0 ? toReading("page", links) : noneChosen(selector);
  }
  const page = () => discoverLinks(html(), url);
  if (kind === "page") return toPageReading(page());
  const result: FeedResult = await parseFeed(bytes, { contentType, url });
  switch (result.kind) {
    case "feed": {
      const { title, items, ttlMinutes, skipHours, skipDays } = result;
      const links = items.flatMap((item) =>
        item.url === null
          ? []
          : {
              ...{ url: item.url, title: item.title, publishedAt: item.published?.at ?? null },
              summary: item.summary,
              published: item.published?.day ?? null,
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

const noneChosen = (selector: string): SourceReading => ({
  kind: "unreadable",
  reason: `The page has no link where the selector ${selector} points.`,
});

const toPageReading = (links: SeenLink[]): SourceReading =>
  links.length > 0
    ? toReading("page", links)
    : { kind: "unreadable", reason: "The page names no feed and shows no list of articles." };

export const toSitemapReading = (links: SeenLink[]): SourceReading =>
  links.length > 0
    ? toReading("sitemap", links)
    : { kind: "unreadable", reason: "The sitemap names no page." };

function toReading(from: "sitemap" | "page", links: SeenLink[]): SourceReading {
  const language = detectLanguage(links.map(({ title }) => title ?? "").join("\n"));
  const rhythm = toRhythm({ itemAts: datesOf(links) });
  return { kind: "links", from, links, title: null, language, rhythm };
}

/** When a link's article was published, as exactly as is told; else when its page changed. */
export const dateOf = ({ publishedAt, published, modifiedAt }: SeenLink): string | null =>
  publishedAt ?? published ?? modifiedAt ?? null;

const datesOf = (links: readonly SeenLink[]): string[] =>
  links.flatMap((link) => dateOf(link) ?? []);
