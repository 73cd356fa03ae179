import { toText } from "./page/blocks.ts";
import { readBody } from "./page/body.ts";
import { parseDocument } from "./page/dom.ts";
import { readArticleData } from "./page/json-ld.ts";
import { detectLanguage } from "./page/language.ts";
import { readMetadata } from "./page/metadata.ts";
import { stripPage } from "./page/strip.ts";
import { cleanText } from "./text.ts";

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
  const stripped = stripPage(html);
  const document = parseDocument(stripped.html);
  const data = readArticleData(stripped.jsonLd);
  const metadata = readMetadata(document, data, options.url);
  const text = cleanText(toText(readBody(document, metadata)));
  return { ...metadata, language: detectLanguage(text) ?? metadata.language, text };
}
