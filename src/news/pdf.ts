import { parseDay } from "./dates.ts";
import { type Block, toText } from "./page/blocks.ts";
import { detectLanguage, primaryLanguage } from "./page/language.ts";
import { trimBlocks } from "./page/trim.ts";
import type { PageArticle } from "./page.ts";
import { toPdfBlocks } from "./pdf/blocks.ts";
import { type Line, toLines } from "./pdf/lines.ts";
import type { PdfAnswer } from "./pdf/reading.ts";
import { withoutRunningLines } from "./pdf/running-lines.ts";
import { askThread } from "./pdf/thread.ts";
import { cleanLine, cleanText } from "./text.ts";
import { parseWebUrl } from "./url.ts";

/** A longer document is a book. */
export const MAX_PDF_PAGES = 400;
/** For one document, from its bytes to its text. */
const TIMEOUT_MS = 20_000;
/** What the process may grow by while a document is read; a small file can unpack to gigabytes. */
const MAX_GROWTH_BYTES = 512 * 1024 * 1024;
/** Documents of so many pages have the shape of a press release: a head, an end, a company's portrait. */
const MAX_RELEASE_PAGES = 8;
/** Blocks of the first page in which the date of publication may stand. */
const MAX_DATE_BLOCKS = 8;
/** A dateline stands at the start of its paragraph. */
const MAX_DATE_CHARS = 200;

export type PdfReading =
  | { kind: "article"; article: PageArticle }
  /** The reason is for people and says what to do. */
  | { kind: "unreadable"; reason: string };

/** ISO 32000-1 annex H.3.4.1: readers look for the header in the first 1,024 bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1_024)).includes("%PDF-");
}

export interface PdfOptions {
  url: string | null;
  signal?: AbortSignal;
  maxPages?: number;
  timeoutMs?: number;
  maxGrowthBytes?: number;
}

/**
 * Reads the text of a PDF in a thread of its own, with its paragraphs and headings in reading order. Never
 * rejects but for the signal; time and memory are limited, no script of the document is run.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  const { maxPages = MAX_PDF_PAGES, timeoutMs = TIMEOUT_MS } = options;
  const answer = await askThread(bytes, {
    ...{ maxPages, timeoutMs, maxGrowthBytes: options.maxGrowthBytes ?? MAX_GROWTH_BYTES },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  switch (answer.kind) {
    case "text": {
      const article = toArticle(answer, options.url);
      return article.text === "" ? unreadable(NO_TEXT) : { kind: "article", article };
    }
    case "locked":
      return unreadable("The PDF is locked with a password. Give it without one.");
    case "no_text":
      return unreadable(NO_TEXT);
    case "too_many_pages":
      return unreadable(
        `The PDF has ${answer.pages} pages, and at most ${maxPages} are read. Give the part that matters.`,
      );
    case "broken":
      return unreadable("The PDF is broken or cut short. Open it to see, and load it again.");
    case "timed_out":
      return unreadable("The PDF takes too long to read. Give its text instead.");
    case "too_large":
      return unreadable("The PDF needs too much memory to be read. Give its text instead.");
  }
}

const NO_TEXT =
  "The PDF holds pictures of pages and no text, as scans do. Give one that was made from the text.";

const unreadable = (reason: string): PdfReading => ({ kind: "unreadable", reason });

type PdfText = Extract<PdfAnswer, { kind: "text" }>;

function toArticle({ sheets, ...facts }: PdfText, url: string | null): PageArticle {
  const pages = withoutRunningLines(
    sheets.map((sheet) => ({ lines: toLines(sheet), height: sheet.height })),
  );
  const { blocks, onFirstPage } = toPdfBlocks(pages);
  const head = blocks.slice(0, onFirstPage);
  const title = titleOf(facts.title, headlineOf(pages[0]?.lines ?? []), head);
  const publisher =
    url === null ? null : (parseWebUrl(url)?.hostname.replace(/^www\./, "") ?? null);
  const isRelease = sheets.length <= MAX_RELEASE_PAGES;
  const text = cleanText(
    toText(isRelease ? trimBlocks(blocks, { title, author: null, publisher }) : blocks),
  );
  return {
    ...{ title, author: null, publisher, text, canonicalUrl: url },
    published: publishedOf(head, facts.createdAt),
    language: detectLanguage(text) ?? primaryLanguage(facts.language),
  };
}

/** Programs that write PDFs name them after files and templates. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*|slide \d|presentation)|\.(?:docx?|pptx?|indd|pdf|qxd|xlsx?)$/i;
const MIN_TITLE_CHARS = 6;
const MAX_TITLE_CHARS = 300;

/** What stands largest on the first page, unless the file's own title stands there too. */
function titleOf(
  own: string | null,
  largest: string | null,
  head: readonly Block[],
): string | null {
  const named = own === null || NO_TITLE.test(own) ? null : cleanLine(own);
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const onPage = plain(head.map(({ text }) => text).join(""));
  const isShown =
    named !== null && named.length >= 2 * MIN_TITLE_CHARS && onPage.includes(plain(named));
  if (isShown || largest === null) return named;
  const isTitle = largest.length >= MIN_TITLE_CHARS && largest.length <= MAX_TITLE_CHARS;
  return isTitle ? largest : named;
}

/** The lines in the largest type, where some are smaller. */
function headlineOf(lines: readonly Line[]): string | null {
  const largest = Math.max(0, ...lines.map(({ size }) => size)) - 0.5;
  const start = lines.findIndex(({ size }) => size > largest);
  const after = lines.slice(start).findIndex(({ size }) => size <= largest);
  if (start === -1 || lines.every(({ size }) => size > largest)) return null;
  const headline = lines.slice(start, after === -1 ? lines.length : start + after);
  return cleanLine(headline.map(({ text }) => text).join(" ")) || null;
}

/** A day at the head of the first page, else when the file was made (`D:20250312…`). */
function publishedOf(head: readonly Block[], createdAt: string | null): string | null {
  for (const { text } of head.slice(0, MAX_DATE_BLOCKS)) {
    const day = parseDay(text.slice(0, MAX_DATE_CHARS));
    if (day !== null) return day;
  }
  const made = /^D:((?:19|20)\d{2})(\d{2})(\d{2})/.exec(createdAt ?? "");
  return made === null ? null : parseDay(`${made[1]}-${made[2]}-${made[3]}`);
}
