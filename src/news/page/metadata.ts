import { parseWebUrl } from "../url.ts";
import { authorOf } from "./author.ts";
import { publishedOf } from "./date.ts";
import type { PageDocument } from "./dom.ts";
import type { ArticleData } from "./json-ld.ts";
import { primaryLanguage } from "./language.ts";
import { firstOf, type MetaTags, readMetaTags } from "./meta-tags.ts";
import { publisherOf } from "./publisher.ts";
import { titleOf } from "./title.ts";

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

/** Title, author, publisher, date and address as a page declares them, before its body is read. */
export function readMetadata(
  document: PageDocument,
  data: ArticleData | null,
  url: string | null,
): Metadata {
  const meta = readMetaTags(document);
  const publisher = publisherOf(document, meta, data, url);
  return {
    title: titleOf(document, meta, data, publisher),
    author: authorOf(document, meta, data, publisher),
    publisher,
    published: publishedOf(document, meta, data, url),
    language: primaryLanguage(
      document.documentElement?.getAttribute("lang") ??
        document.documentElement?.getAttribute("xml:lang") ??
        firstOf(meta, "og:locale", "content-language", "dc.language", "language") ??
        data?.language ??
        null,
    ),
    canonicalUrl: canonicalOf(document, meta, url),
  };
}

function canonicalOf(document: PageDocument, meta: MetaTags, url: string | null): string | null {
  const declared =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? firstOf(meta, "og:url");
  const canonical = declared === null ? null : parseWebUrl(declared, url ?? undefined);
  if (canonical === null || url === null) return canonical?.href ?? url;
  const page = parseWebUrl(url);
  // a canonical link to the home page is a mistake of the site, not another address of the article
  const isHome = canonical.pathname === "/" && canonical.search === "" && page?.pathname !== "/";
  return isHome ? url : canonical.href;
}
