import { basename } from "node:path";
import { z } from "zod";
import { explain } from "../extract/explain.ts";
import { type ExtractInput, extract } from "../extract/extract.ts";
import { parseArticleFile, sayUnknownDay } from "../news/article-file.ts";
import { decodeBytes } from "../news/bytes.ts";
import { parseCompany } from "./choice.ts";
import { renderExplanation } from "./explanation-text.ts";
import { renderTags } from "./extraction-text.ts";
import { eachJsonLine, errLine, type Io, outLine, readStdin } from "./io.ts";
import { parseInput } from "./parse-input.ts";
import { readTextFile } from "./read-file.ts";

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
  if (options.jsonl) {
    const broken = await eachJsonLine(io, (value) => {
      const { id, ...input } = parseInput(Line, value);
      return { id, ...extract(input) };
    });
    return broken === 0 ? 0 : 1;
  }
  const articles =
    files.length > 0 ? await Promise.all(files.map(readArticle)) : [await readInput(io)];
  for (const { id, unknownDay, ...article } of articles) {
    if (unknownDay !== null) errLine(io, `${id}: ${sayUnknownDay(unknownDay)}`);
    const input: ExtractInput = {
      ...article,
      ...(options.company === undefined ? {} : { company: parseCompany(options.company) }),
      published: options.published ?? article.published ?? options.now ?? null,
    };
    if (options.json && options.explain)
      outLine(io, JSON.stringify({ id, ...explain(input) }, null, 2));
    else if (options.json) outLine(io, JSON.stringify({ id, ...extract(input) }, null, 2));
    else if (options.explain) io.out(`${id}\n${renderExplanation(explain(input), io)}\n`);
    else io.out(`${id}\n${renderTags(extract(input), io)}\n`);
  }
  return 0;
}

async function readArticle(path: string) {
  return parseArticleFile(basename(path), decodeBytes(await readTextFile(path), "text/plain"));
}

const readInput = async (io: Io) => parseArticleFile("stdin.txt", await readStdin(io));
