import { decodeHTML } from "entities";
import { XMLParser } from "fast-xml-parser";
import { decodeBytes } from "./bytes.ts";
import { parseDay, parseInstant } from "./dates.ts";
import { listOf, member, textOf } from "./feed/raw.ts";
import { repairXml } from "./feed/repair.ts";
import { isGzip, unpackGzip } from "./fetch/body.ts";
import { DEFAULT_MAX_BODY_BYTES } from "./fetch.ts";
import { canonicalUrl, parseWebUrl } from "./url.ts";

/** A page that a sitemap names. */
export interface SitemapLink {
  /** Absolute. */
  url: string;
  /** Only news sitemaps have titles. */
  title: string | null;
  /** `YYYY-MM-DD`, from `news:publication_date`. */
  published: string | null;
  /** ISO, UTC, from `lastmod`: when the page last changed, which says little of when it was published. */
  modifiedAt: string | null;
}

export type SitemapResult =
  /** The newest first, those without a date last; each page once. */
  | { kind: "links"; links: SitemapLink[] }
  /** The sitemaps to read, those most like news first. */
  | { kind: "index"; sitemaps: { url: string; modifiedAt: string | null }[] }
  /** The reason is for people. */
  | { kind: "unreadable"; reason: string };

/** Links taken from one sitemap: the newest. */
const MAX_LINKS = 200;
/** More entries are no sitemap (sitemaps.org/protocol.html, "Using Sitemap index files"). */
const MAX_ENTRIES = 50_000;
const MAX_TITLE_CHARS = 500;
/** The root stands after the declaration, a stylesheet and comments. */
const HEAD_CHARS = 4_096;
const ROOT = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/i;
/** Names of sitemaps by what they list. */
const NEWS_NAME = /news|press|media|release|article|post|stor(?:y|ies)|blog|aktuell|meldung/i;
const OTHER_NAME = /image|video|categor|tag|author|product|dealer|model|job|career|location/i;

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org, with Google's news entries), as text or gzip, in any
 * encoding. Null when the bytes are neither. Never rejects; DTD entities are never expanded.
 */
export async function parseSitemap(
  bytes: Uint8Array,
  { contentType, url }: { contentType: string | null; url: string },
): Promise<SitemapResult | null> {
  const plain = isGzip(bytes) ? await unpack(bytes) : bytes;
  if (plain === null) {
    const reason = `The sitemap is broken or larger than ${DEFAULT_MAX_BODY_BYTES / 1_048_576} MB when unpacked.`;
    return { kind: "unreadable", reason };
  }
  const text = decodeBytes(plain, contentType);
  const root = ROOT.exec(text.slice(0, HEAD_CHARS))?.[1]?.toLowerCase();
  if (root === undefined) return null;
  const document = parseXml(text);
  if (document === null) return { kind: "unreadable", reason: "The sitemap is not valid XML." };
  const entries = listOf(member(document, root, root === "urlset" ? "url" : "sitemap"));
  const links = entries.slice(0, MAX_ENTRIES).flatMap((entry) => toLink(entry, url));
  return root === "urlset"
    ? { kind: "links", links: toNewest(links) }
    : { kind: "index", sitemaps: toLikely(links) };
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await unpackGzip(Buffer.from(bytes), DEFAULT_MAX_BODY_BYTES);
  } catch {
    return null;
  }
}

function parseXml(text: string): unknown {
  const parser = new XMLParser({
    ...{ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false },
    ...{ processEntities: false, transformTagName: (name: string) => name.toLowerCase() },
    isArray: (name) => name === "url" || name === "sitemap",
  });
  try {
    return parser.parse(repairXml(text));
  } catch {
    return null;
  }
}

function toLink(entry: unknown, base: string): SitemapLink[] {
  const of = (...path: string[]) => decodeHTML(textOf(member(entry, ...path)) ?? "").trim();
  const target = parseWebUrl(of("loc"), base);
  if (of("loc") === "" || target === null) return [];
  return [
    {
      url: target.href,
      title: of("news", "title").slice(0, MAX_TITLE_CHARS) || null,
      published: parseDay(of("news", "publication_date")),
      modifiedAt: parseInstant(of("lastmod")),
    },
  ];
}

/** The newest links of one or more sitemaps, at most 200; each page once. */
export function toNewest(links: readonly SitemapLink[]): SitemapLink[] {
  const dateOf = ({ published, modifiedAt }: SitemapLink) => published ?? modifiedAt ?? "";
  const newest = new Map<string, SitemapLink>();
  // dates are ASCII in one form: compared by code unit, many times faster than by locale
  for (const link of [...links].sort((a, b) => compare(dateOf(b), dateOf(a)))) {
    const key = canonicalUrl(link.url);
    if (!newest.has(key)) newest.set(key, link);
    if (newest.size === MAX_LINKS) break;
  }
  return [...newest.values()];
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** By name, then the one that changed last. */
function toLikely(links: readonly SitemapLink[]): { url: string; modifiedAt: string | null }[] {
  return links
    .map(({ url, modifiedAt }) => ({ url, modifiedAt }))
    .sort(
      (a, b) =>
        likeness(b.url) - likeness(a.url) || (b.modifiedAt ?? "").localeCompare(a.modifiedAt ?? ""),
    );
}

function likeness(url: string): number {
  const { pathname } = new URL(url);
  if (NEWS_NAME.test(pathname)) return 2;
  return OTHER_NAME.test(pathname) ? 0 : 1;
}
