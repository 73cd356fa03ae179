import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { ArticleText } from "../../jobs/ingest.ts";
import type { SeenLink } from "../../jobs/read-listing.ts";
import { readSource } from "../../jobs/read-source.ts";
import { readArticleBytes } from "../news/article-bytes.ts";
import { parseArticleFile, sayUnknownDay } from "../news/article-file.ts";
import { decodeBytes } from "../news/bytes.ts";
import type { Fetcher } from "../news/fetch.ts";
import { articleIdOf, canonicalUrl } from "../news/url.ts";
import { UserError } from "../shared/user-error.ts";
import { readArticleFile } from "./read-file.ts";

/** Something to ingest: a text at hand, or why there is none. */
export type Document =
  | { kind: "article"; id: string; article: ArticleText; remark?: string }
  /** `name` is null where the message names it. */
  | { kind: "failed"; name: string | null; message: string };

const TEXT = new Set([".txt", ".md", ".text"]);
const PAGE = new Set([".html", ".htm", ".xhtml", ".pdf"]);
const FEED = new Set([".xml", ".rss", ".atom", ".json", ".rdf"]);
const KNOWN = new Set([...TEXT, ...PAGE, ...FEED]);

interface Reading {
  fetcher: Fetcher;
  signal: AbortSignal;
}

/** What stands behind each path or link, in order: files, folders (files in them, by name), links. */
export async function* readDocuments(
  targets: string[],
  reading: Reading,
): AsyncGenerator<Document> {
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) yield* readLink(target, reading);
    else yield* readPath(target, reading);
  }
}

async function* readPath(path: string, reading: Reading): AsyncGenerator<Document> {
  const entry = await stat(path).catch(() => null);
  if (!entry?.isDirectory()) return yield* readFileAt(path, reading);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const known = entries
    .filter((file) => !file.isDirectory() && KNOWN.has(extname(file.name).toLowerCase()))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  if (known.length === 0) {
    yield {
      kind: "failed",
      name: path,
      message: "the folder holds no .txt, .html, .pdf or feed file",
    };
  }
  for (const file of known) yield* readFileAt(file, reading);
}

async function* readFileAt(path: string, reading: Reading): AsyncGenerator<Document> {
  const bytes = await readArticleFile(path).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  if (bytes instanceof UserError) {
    yield { kind: "failed", name: null, message: bytes.message };
    return;
  }
  const extension = extname(path).toLowerCase();
  if (PAGE.has(extension)) {
    yield await toPage(
      basename(path, extname(path)),
      { bytes, contentType: null, url: null },
      reading,
    );
  } else if (FEED.has(extension)) {
    yield* readFeed(path, { bytes, contentType: null, url: `file://${path}` }, reading);
  } else yield toFile(path, decodeBytes(bytes, "text/plain"));
}

function toFile(path: string, raw: string): Document {
  const { id, text, title, publisher, url, published, unknownDay, language } = parseArticleFile(
    basename(path),
    raw,
  );
  if (text.trim() === "") return { kind: "failed", name: path, message: "the file is empty" };
  const canonical = url === null ? null : canonicalUrl(url);
  const facts = {
    title,
    author: null,
    publisher,
    published,
    language,
    url,
    canonicalUrl: canonical,
  };
  const article = { ...facts, company: null, text };
  return unknownDay === null
    ? { kind: "article", id, article }
    : { kind: "article", id, article, remark: `${path}: ${sayUnknownDay(unknownDay)}` };
}

async function toPage(
  id: string,
  {
    bytes,
    contentType,
    url,
  }: { bytes: Uint8Array; contentType: string | null; url: string | null },
  { signal }: Reading,
): Promise<Document> {
  const reading = await readArticleBytes(bytes, { contentType, url, signal });
  if (reading.kind === "unreadable") {
    return { kind: "failed", name: url ?? id, message: reading.reason };
  }
  const { article: page } = reading;
  const canonical = page.canonicalUrl ?? (url === null ? null : canonicalUrl(url));
  return {
    kind: "article",
    id,
    article: { ...page, url: url ?? page.canonicalUrl, canonicalUrl: canonical, company: null },
  };
}

async function* readFeed(
  name: string,
  body: { bytes: Uint8Array; contentType: string | null; url: string },
  reading: Reading,
): AsyncGenerator<Document> {
  const result = await readSource({ kind: "feed" }, body, reading);
  if (result.kind === "unreadable") yield { kind: "failed", name, message: result.reason };
  else if (result.kind === "moved") yield* readLink(result.feedUrl, reading);
  else for (const link of result.links) yield await fetchArticle(link, reading);
}

async function fetchArticle(link: SeenLink, reading: Reading): Promise<Document> {
  const { fetcher, signal } = reading;
  const outcome = await fetcher.get(link.url, { signal, obeysRobots: true });
  if (outcome.kind !== "fetched") return toFailure(link.url, outcome);
  const id = articleIdOf(canonicalUrl(link.url));
  const document = await toPage(id, outcome, reading);
  if (document.kind === "failed") return document;
  const { article } = document;
  const title = article.title ?? link.title;
  return {
    ...document,
    article: { ...article, title, published: article.published ?? link.published },
  };
}

/** A link is an article, unless what it answers is a feed. */
async function* readLink(url: string, reading: Reading): AsyncGenerator<Document> {
  const outcome = await reading.fetcher.get(url, { signal: reading.signal });
  if (outcome.kind !== "fetched") yield toFailure(url, outcome);
  else if (isFeed(outcome)) yield* readFeed(url, outcome, reading);
  else yield await toPage(articleIdOf(canonicalUrl(url)), outcome, reading);
}

const FEED_TYPE = /^(?:application|text)\/(?:rss\+xml|atom\+xml|feed\+json|xml|rdf\+xml)\b/i;

function isFeed({
  bytes,
  contentType,
}: {
  bytes: Uint8Array;
  contentType: string | null;
}): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  return FEED_TYPE.test(contentType ?? "") || /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head);
}

function toFailure(name: string, outcome: { kind: string; message?: string }): Document {
  const message =
    outcome.message ?? (outcome.kind === "gone" ? "the page is gone (HTTP 410)" : outcome.kind);
  return { kind: "failed", name, message };
}
