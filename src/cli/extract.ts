import { basename, extname } from "node:path";
import { z } from "zod";
import { explain } from "../extract/explain.ts";
import { type ExtractInput, extract } from "../extract/extract.ts";
import { parseArticleFile, sayUnknownDay } from "../news/article-file.ts";
import { decodeBytes } from "../news/bytes.ts";
import { UserError } from "../shared/user-error.ts";
import { parseCompany } from "./choice.ts";
import { renderExplanation } from "./explanation-text.ts";
import { renderFound } from "./extraction-text.ts";
import { fileKindOf } from "./file-kind.ts";
import { eachJsonLine, errLine, type Io, outLine, readStdin } from "./io.ts";
import { parseInput } from "./parse-input.ts";
import { openLines, readArticleFile, readTextFile } from "./read-file.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  language: z.string().nullish(),
  company: z.string().nullish(),
});

export interface ExtractOptions {
  jsonl?: boolean;
  json?: boolean;
  explain?: boolean;
  company?: string;
  published?: string;
  /** Stands in for the date of a text that says none. */
  now?: string;
}

/** `extract`: text → claims and changes, with no store. Returns the exit code. */
export async function runExtract(files: string[], options: ExtractOptions, io: Io): Promise<0 | 1> {
  if (options.jsonl) return extractLines(files, options, io);
  const articles =
    files.length > 0
      ? await Promise.all(files.map((path) => readArticle(path, io)))
      : [await readInput(io)];
  for (const { id, unknownDay, ...article } of articles) {
    if (unknownDay !== null) errLine(io, `${id}: ${sayUnknownDay(unknownDay)}`);
    const input: ExtractInput = {
      ...article,
      ...(options.company === undefined ? {} : { company: parseCompany(options.company) }),
      published: options.published ?? article.published ?? options.now ?? null,
    };
    if (options.json) outLine(io, JSON.stringify({ id, ...readTags(input, options) }, null, 2));
    else if (options.explain) io.out(`${id}\n${renderExplanation(explain(input), io)}\n`);
    else io.out(`${id}\n${renderFound(extract(input), io)}\n`);
  }
  return 0;
}

const readTags = (input: ExtractInput, { explain: isExplained }: ExtractOptions) =>
  isExplained ? explain(input) : extract(input);

/** JSON lines of each file, else of standard input; what a line does not say, the options may. */
async function extractLines(files: string[], options: ExtractOptions, io: Io): Promise<0 | 1> {
  const known = options.company === undefined ? null : parseCompany(options.company);
  const handle = (value: unknown) => {
    const { id, ...line } = parseInput(Line, value);
    const published = line.published ?? options.published;
    const input = { ...line, published, company: line.company ?? known };
    return { id, ...readTags(input, options) };
  };
  if (files.length === 0) return (await eachJsonLine(io, handle)) === 0 ? 0 : 1;
  let broken = 0;
  for (const name of files)
    broken += await eachJsonLine(io, handle, { name, input: await openLines(name) });
  return broken === 0 ? 0 : 1;
}

/** A file's text; of a page or a PDF that of its article, as `ingest` reads it. */
async function readArticle(path: string, io: Io) {
  const name = basename(path);
  if (fileKindOf(path) !== "page")
    return parseArticleFile(name, decodeBytes(await readTextFile(path), "text/plain"));
  // Loaded only for a page: text alone is to start at once.
  const { readArticleBytes } = await import("../news/article-bytes.ts");
  const given = { contentType: null, url: null, signal: io.signal };
  const reading = await readArticleBytes(await readArticleFile(path), given);
  if (reading.kind === "unreadable")
    throw new UserError("PAGE_EMPTY", `${path}: ${reading.reason}`);
  const { canonicalUrl: url, author: _, ...page } = reading.article;
  return { ...page, url, id: basename(path, extname(path)), unknownDay: null };
}

const readInput = async (io: Io) => parseArticleFile("stdin.txt", await readStdin(io));
