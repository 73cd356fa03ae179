import { decodeBytes, isBinary } from "./bytes.ts";
import { type PageArticle, readPage } from "./page.ts";
import { isPdf, readPdf } from "./pdf.ts";
import { cleanText } from "./text.ts";

export type ArticleReading =
  | { kind: "article"; article: PageArticle }
  /** The reason is for people and says what to do. */
  | { kind: "unreadable"; reason: string };

/** Reads an article from what its address answered: a web page, a PDF or plain text. Rejects only for the signal. */
export async function readArticleBytes(
  bytes: Uint8Array,
  options: { contentType: string | null; url: string | null; signal?: AbortSignal },
): Promise<ArticleReading> {
  const { contentType, url, signal } = options;
  if (isPdf(bytes)) return readPdf(bytes, { url, ...(signal === undefined ? {} : { signal }) });
  if (isMedia(contentType) || isBinary(bytes, contentType)) return NO_TEXT;
  const body = decodeBytes(bytes, contentType ?? "text/html");
  const article = contentType?.startsWith("text/plain")
    ? { ...NO_FACTS, text: cleanText(body) }
    : readPage(body, { url });
  return article.text === "" ? EMPTY : { kind: "article", article };
}

const isMedia = (contentType: string | null): boolean =>
  /^ *(?:image|audio|video|font)\//i.test(contentType ?? "");

const NO_TEXT: ArticleReading = {
  kind: "unreadable",
  reason: "It is neither text nor a PDF: an image or another file of bytes.",
};

const NO_FACTS = {
  ...{ title: null, author: null, publisher: null },
  ...{ published: null, language: null, canonicalUrl: null },
};

const EMPTY: ArticleReading = {
  kind: "unreadable",
  reason: "The page has no readable text. It may be built by scripts in the browser.",
};
