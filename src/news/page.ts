import { toPlainText } from "./feed/plain-text.ts";
import { withoutIdleMarkup } from "./page/attributes.ts";
import { toText } from "./page/blocks.ts";
import { readBody } from "./page/body.ts";
import { type PageDocument, parseDocument } from "./page/dom.ts";
import { closeHeadings } from "./page/headings.ts";
import { type ArticleData, readArticleData } from "./page/json-ld.ts";
import { detectLanguage } from "./page/language.ts";
import { type Metadata, readMetadata } from "./page/metadata.ts";
import { flattenMarkup, isTooDense } from "./page/nesting.ts";
import { stripPage } from "./page/strip.ts";
import { cleanText } from "./text.ts";

/** Below this share of the body that a page's data give, the page shows only a teaser. */
const MIN_SHOWN_SHARE = 0.5;

/** An article as a web page shows it. */
export interface PageArticle {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** ISO 639-1. */
  language: string | null;
  /**
   * Paragraphs with an empty line between, headings on their own lines, list items as `• item`, table rows
   * as `cell | cell`. Empty where the page holds no article.
   */
  text: string;
  canonicalUrl: string | null;
}

/**
 * Reads the article of a web page: its text without navigation, share bars, related lists and notices, and
 * what the page declares about it. Runs no script, loads nothing, never throws.
 */
export function readPage(html: string, options: { url: string | null }): PageArticle {
  // a NUL in text is no character of it (HTML standard 13.2.6.4.7)
  const { html: stripped, jsonLd } = stripPage(html.replaceAll("\0", ""));
  const data = readArticleData(jsonLd);
  if (isTooDense(stripped)) return readWords(stripped, options.url);
  try {
    const document = parseDocument(withoutIdleMarkup(flattenMarkup(closeHeadings(stripped))));
    const metadata = readMetadata(document, data, options.url);
    const text = bodyText(document, metadata, data);
    return { ...metadata, language: detectLanguage(text) ?? metadata.language, text };
  } catch {
    // markup that breaks the parser still has words
    return readWords(stripped, options.url);
  }
}

function readWords(html: string, url: string | null): PageArticle {
  const text = toPlainText(html);
  return { ...EMPTY_METADATA, canonicalUrl: url, language: detectLanguage(text), text };
}

const EMPTY_METADATA = { title: null, author: null, publisher: null, published: null };

/** The body as the page shows it; as its data give it where the page shows only a small part. */
function bodyText(document: PageDocument, metadata: Metadata, data: ArticleData | null): string {
  const shown = cleanText(toText(readBody(document, metadata)));
  const given = data?.body == null ? "" : toPlainText(data.body);
  return shown.length < given.length * MIN_SHOWN_SHARE ? given : shown;
}
