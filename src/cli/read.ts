import { z } from "zod";
import { decodeBytes } from "../news/bytes.ts";
import { readPage } from "../news/page.ts";
import { UserError } from "../shared/user-error.ts";
import { createBotFetcher } from "./fetcher.ts";
import { eachJsonLine, type Io, outLine } from "./io.ts";
import { parseInput } from "./parse-input.ts";
import { readTextFile } from "./read-file.ts";
import { readConfig } from "./session.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  path: z.string(),
  url: z.string().nullish(),
});

export interface ReadOptions {
  json?: boolean;
  jsonl?: boolean;
  url?: string;
}

/** `read`: a web page → its cleaned article, with no store. */
export async function runRead(
  target: string | undefined,
  options: ReadOptions,
  io: Io,
): Promise<0 | 1> {
  if (options.jsonl) {
    const broken = await eachJsonLine(io, async (value) => {
      const { id, path, url } = parseInput(Line, value);
      const { canonicalUrl: _, ...page } = readPage(await readHtml(path), { url: url ?? null });
      return { id, ...page };
    });
    return broken === 0 ? 0 : 1;
  }
  if (target === undefined) {
    throw new UserError(
      "TARGET_MISSING",
      "Which page? E.g. pledgewatch read page.html, or a link.",
      { exitCode: 2 },
    );
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target) && !/^https?:/i.test(target)) {
    throw new UserError("URL_INVALID", `${target}: only http and https links are read.`, {
      exitCode: 2,
    });
  }
  const isLink = /^https?:\/\//i.test(target);
  const html = isLink ? await fetchHtml(target, io) : await readHtml(target);
  const page = readPage(html, { url: options.url ?? (isLink ? target : null) });
  if (page.text === "") {
    throw new UserError(
      "PAGE_EMPTY",
      `${target} has no readable text. Is it built by scripts in the browser?`,
    );
  }
  if (options.json) outLine(io, JSON.stringify(page, null, 2));
  else {
    const head = [
      page.title,
      [page.publisher, page.author, page.published, page.language].filter(Boolean).join(" · "),
    ];
    io.out(`${head.filter(Boolean).join("\n")}\n\n${page.text}\n`);
  }
  return 0;
}

async function readHtml(path: string): Promise<string> {
  return decodeBytes(await readTextFile(path), "text/html");
}

async function fetchHtml(url: string, io: Io): Promise<string> {
  const fetcher = createBotFetcher(readConfig({}, io));
  try {
    const outcome = await fetcher.get(url, { signal: io.signal });
    if (outcome.kind === "fetched") return decodeBytes(outcome.bytes, outcome.contentType);
    const message = outcome.kind === "failed" ? outcome.message : "The page is gone (HTTP 410).";
    throw new UserError("PAGE_NOT_FETCHED", `${url}: ${message}`);
  } finally {
    await fetcher.close();
  }
}
