import { parseDay } from "./dates.ts";

/** An article given as a text file. */
export interface ArticleFile {
  /** The file name without folder and extension. */
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** What the head says in the place of a day and is none. */
  unknownDay: string | null;
  /** Lower case, as given. */
  language: string | null;
  /** Exactly as in the file after its head: quotes are offsets into it. */
  text: string;
}

const HEAD_LINE = /^(title|publisher|url|published|language)[ \t]*:[ \t]*(.*)$/i;

/**
 * Reads a text file: optional head lines `title:`, `publisher:`, `url:`, `published:`, `language:` in any
 * order and case, an empty line, the text. Lines that are not such a head are text. The text changes in
 * three ways only: no byte order mark, LF for CRLF, no NUL.
 */
export function parseArticleFile(fileName: string, raw: string): ArticleFile {
  const content = raw
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\0", "");
  const { head, text } = splitHead(content);
  const day = head.get("published") ?? null;
  const published = parseDay(day ?? "");
  return {
    id: idOf(fileName),
    title: head.get("title") ?? null,
    publisher: head.get("publisher") ?? null,
    url: head.get("url") ?? null,
    published,
    unknownDay: published === null ? day : null,
    language: head.get("language")?.toLowerCase() ?? null,
    text,
  };
}

/** Says of a head's day that it is none. */
export const sayUnknownDay = (typed: string): string =>
  `"published: ${typed}" is no date such as 2026-01-15; it is read without one.`;

function splitHead(content: string): { head: Map<string, string>; text: string } {
  const head = new Map<string, string>();
  let lines = 0;
  let start = 0;
  while (start <= content.length) {
    const end = content.indexOf("\n", start);
    const line = content.slice(start, end === -1 ? content.length : end);
    const next = end === -1 ? content.length + 1 : end + 1;
    if (line.trim() === "" && lines > 0) return { head, text: content.slice(next) };
    const match = HEAD_LINE.exec(line);
    if (match === null) break;
    lines += 1;
    const key = (match[1] ?? "").toLowerCase();
    const value = (match[2] ?? "").trim();
    if (value !== "" && !head.has(key)) head.set(key, value);
    start = next;
  }
  const isAllHead = lines > 0 && start > content.length;
  return isAllHead ? { head, text: "" } : { head: new Map(), text: content };
}

function idOf(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return name.replace(/(?<=.)\.[^.]*$/, "");
}
