import { parseDay } from "../dates.ts";
import { cleanLine } from "../text.ts";
import { parseWebUrl } from "../url.ts";
import { publishedOf } from "./date.ts";
import { type PageDocument, type PageElement, textIn } from "./dom.ts";
import type { ArticleData } from "./json-ld.ts";
import { primaryLanguage } from "./language.ts";

export interface Metadata {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** As the page declares it; ISO 639-1. */
  language: string | null;
  canonicalUrl: string | null;
}

/** The page's `<meta>` by lower-case name or property; the first of each. */
export type MetaTags = ReadonlyMap<string, string>;

const MAX_AUTHOR_CHARS = 150;
const AUTHOR_SELECTORS = [
  "[itemprop=author] [itemprop=name]",
  "[itemprop=author]",
  "[rel=author]",
  "[class*=byline] [class*=author]",
  "[class*=author-name]",
  "[class*=author_name]",
  "[class*=byline-name]",
  "[class*=byline__name]",
  "[class~=author]",
  "[class~=byline]",
  "[class*=byline]",
];

/** Title, author, publisher, date and address as a page declares them, before its body is read. */
export function readMetadata(
  document: PageDocument,
  data: ArticleData | null,
  url: string | null,
): Metadata {
  const meta = metaTags(document);
  const publisher = publisherOf(document, meta, data, url);
  return {
    title: titleOf(document, meta, data, publisher),
    author: authorOf(document, meta, data),
    publisher,
    published: publishedOf(document, meta, data, url),
    language: primaryLanguage(
      document.documentElement?.getAttribute("lang") ??
        document.documentElement?.getAttribute("xml:lang") ??
        first(meta, "og:locale", "content-language", "dc.language", "language") ??
        data?.language ??
        null,
    ),
    canonicalUrl: canonicalOf(document, meta, url),
  };
}

/** The first of several `<meta>` values that is there. */
export function first(meta: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function metaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = cleanLine(tag.getAttribute("content") ?? "");
    const names = ["property", "name", "itemprop", "http-equiv"].flatMap(
      (key) => tag.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of names) if (content !== "" && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function titleOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  publisher: string | null,
): string | null {
  const headings = [...document.querySelectorAll("h1")].map(textIn).filter((text) => text !== "");
  const pageTitle = textIn(document.querySelector("head title") ?? document.querySelector("title"));
  const declared = first(
    meta,
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "headline",
  );
  const onPage = headings.find(
    (heading) => heading.length > 10 && isWithin(heading, declared ?? pageTitle),
  );
  const found =
    onPage ??
    data?.headline ??
    declared ??
    (headings.length === 1 ? headings[0] : null) ??
    pageTitle;
  const title = withoutSite(cleanLine(found ?? ""), publisher);
  return title === "" ? (headings[0] ?? null) : title;
}

function isWithin(heading: string, title: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(heading) !== "" && plain(title).includes(plain(heading));
}

/** `Headline | Site`, `Headline - Site`: the last part goes when it is the site or short beside the headline. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.*\S)\s+[|–—·»•-]\s+([^|–—·»•]+)$|^(.*\S)\s*\|\s*([^|]+)$/u.exec(title);
  const headline = cut?.[1] ?? cut?.[3];
  const site = cut?.[2] ?? cut?.[4];
  if (headline === undefined || site === undefined) return title;
  const isSite = publisher !== null && isWithin(publisher, site);
  const isShort = site.split(/\s+/).length <= 3 && headline.split(/\s+/).length >= 4;
  return isSite || (isShort && title.includes("|")) ? withoutSite(headline, publisher) : title;
}

function authorOf(document: PageDocument, meta: MetaTags, data: ArticleData | null): string | null {
  const declared =
    data?.author ??
    first(
      meta,
      "author",
      "article:author_name",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "citation_author",
      "byl",
    );
  const named = cleanAuthor(declared ?? "") ?? cleanAuthor(first(meta, "article:author") ?? "");
  if (named !== null) return named;
  for (const selector of AUTHOR_SELECTORS) {
    const element: PageElement | null = document.querySelector(selector);
    const author = cleanAuthor(element?.getAttribute("content") ?? textIn(element));
    if (author !== null) return author;
  }
  return null;
}

function cleanAuthor(text: string): string | null {
  const name = cleanLine(text)
    .replace(/^(?:written\s+|posted\s+|reported\s+)?by[:\s]+/i, "")
    .replace(/^(?:von|par|por|作者|编辑|文)[:：\s]+/i, "")
    .replace(/[\s|•·,]+(?:updated|published|posted)\b.*$|\s*[|•·,]\s*\d.*$/i, "")
    .trim();
  const isName = /\p{L}{2}/u.test(name) && !/^https?:|[@{}<>]|\.(?:txt|html?)$|^admin$/i.test(name);
  return isName && name.length <= MAX_AUTHOR_CHARS && parseDay(name) === null ? name : null;
}

function publisherOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  url: string | null,
): string | null {
  const declared = [
    first(meta, "og:site_name"),
    data?.publisher ?? null,
    first(meta, "application-name", "dc.publisher", "citation_publisher", "publisher"),
  ].flatMap((name) => (name === null || /^https?:|^@/.test(name) ? [] : cleanLine(name)));
  // a name in lower case is a handle; another declaration may spell it as people do
  const named = declared.find((name) => name !== name.toLowerCase()) ?? declared[0];
  if (named) return named.split(" | ")[0] ?? named;
  const host = url === null ? null : (parseWebUrl(url)?.hostname.replace(/^www\./, "") ?? null);
  return siteInTitle(textIn(document.querySelector("title")), host) ?? host;
}

/** The part of the page title that is the host's own name: `… | The Verge` on theverge.com. */
function siteInTitle(title: string, host: string | null): string | null {
  const last = title.split(/\s+[|–—·»-]\s+|\s*\|\s*/u).at(-1) ?? "";
  const plain = last.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain.length > 2 && host?.replace(/[^\p{L}\p{N}]+/gu, "").includes(plain) ? last : null;
}

function canonicalOf(document: PageDocument, meta: MetaTags, url: string | null): string | null {
  const declared =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? first(meta, "og:url");
  const canonical = declared === null ? null : parseWebUrl(declared, url ?? undefined);
  if (canonical === null || url === null) return canonical?.href ?? url;
  const page = parseWebUrl(url);
  // a canonical link to the home page is a mistake of the site, not another address of the article
  const isHome = canonical.pathname === "/" && canonical.search === "" && page?.pathname !== "/";
  return isHome ? url : canonical.href;
}
