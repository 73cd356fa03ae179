import { z } from "zod";
import { readArticleBytes } from "../news/article-bytes.ts";
import type { PageArticle } from "../news/page.ts";
import { isPdf } from "../news/pdf.ts";
import { UserError } from "../shared/user-error.ts";
import { openCommandFetcher } from "./fetcher.ts";
import { eachJsonLine, type Io, outLine } from "./io.ts";
import { parseInput } from "./parse-input.ts";
import { readArticleFile } from "./read-file.ts";
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

/** `read`: a web page or PDF → its cleaned article, with no store. */
export async function runRead(
  target: string | undefined,
  options: ReadOptions,
  io: Io,
): Promise<0 | 1> {
  if (options.jsonl) {
    const broken = await eachJsonLine(io, async (value) => {
      const { id, path, url } = parseInput(Line, value);
      const { canonicalUrl: _, ...page } = await readSaved(path, url ?? null, io);
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
  const url = options.url ?? (isLink ? target : null);
  const given = isLink
    ? await fetchLink(target, io)
    : { bytes: await readArticleFile(target), contentType: null };
  const reading = await readArticleBytes(given.bytes, { ...given, url, signal: io.signal });
  if (reading.kind === "unreadable") {
    throw new UserError("PAGE_EMPTY", `${target}: ${reading.reason}`);
  }
  const page = reading.article;
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

const NO_ARTICLE: PageArticle = {
  ...{ title: null, author: null, publisher: null, published: null },
  ...{ language: null, text: "", canonicalUrl: null },
};

/** A page without text is an answer; a PDF that cannot be read is a mistake in the line. */
async function readSaved(path: string, url: string | null, io: Io): Promise<PageArticle> {
  const bytes = await readArticleFile(path);
  const reading = await readArticleBytes(bytes, { contentType: null, url, signal: io.signal });
  if (reading.kind === "article") return reading.article;
  if (isPdf(bytes)) throw new UserError("PDF_UNREADABLE", `${path}: ${reading.reason}`);
  return NO_ARTICLE;
}

async function fetchLink(
  url: string,
  io: Io,
): Promise<{ bytes: Uint8Array; contentType: string | null }> {
  const fetcher = await openCommandFetcher(readConfig({}, io));
  try {
    const outcome = await fetcher.get(url, { signal: io.signal });
    if (outcome.kind === "fetched") return outcome;
    const message = outcome.kind === "failed" ? outcome.message : "The page is gone (HTTP 410).";
    throw new UserError("PAGE_NOT_FETCHED", `${url}: ${message}`);
  } finally {
    await fetcher.close();
  }
}
