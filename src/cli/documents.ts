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
import { fileKindOf } from "./file-kind.ts";
import { readArticleFile } from "./read-file.ts";

/** Something to ingest: a text at hand, or why there is none. */
export type Document =
  | { kind: "article"; id: string; article: ArticleText; remark?: string }
  /** Files of a folder that are not read. */
  | { kind: "skipped"; name: string; message: string }
  /** `name` is null where the message names it. */
  | { kind: "failed"; name: string | null; message: string };

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
  const files = entries
    .filter((file) => !file.isDirectory())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const known = files.filter(isRead);
  const skipped = files.filter((file) => !isRead(file) && !basename(file).startsWith("."));
  if (skipped.length > 0) yield { kind: "skipped", name: path, message: saySkipped(skipped) };
  if (known.length === 0) {
    yield {
      kind: "failed",
      name: path,
      message: "the folder holds no .txt, .html, .pdf or feed file",
    };
  }
  for (const file of known) yield* readFileAt(file, reading);
}

const isRead = (path: string): boolean => !["list", null].includes(fileKindOf(path));

/** Extensions that are named of what is skipped. */
const MAX_NAMED = 5;

/** Why files of a folder are not read: `2 files skipped (.bin, .opml): only .txt, …`. */
function saySkipped(files: readonly string[]): string {
  const names = [...new Set(files.map((file) => extname(file).toLowerCase() || basename(file)))];
  const named = names.slice(0, MAX_NAMED).join(", ") + (names.length > MAX_NAMED ? ", …" : "");
  const subject = files.length === 1 ? "1 file" : `${files.length} files`;
  const said = `${subject} skipped (${named}): only .txt, .md, .html, .pdf and feed files are read.`;
  const list = files.find((file) => fileKindOf(file) === "list");
  return list === undefined ? said : `${said} ${sayImport(list)}`;
}

const sayImport = (path: string): string =>
  `An OPML file lists feeds; to follow them: pledgewatch sources import ${path}`;

/** OPML by its name, or by how it begins, e.g. a `feeds.xml` with `<opml version="2.0">`. */
const isList = (path: string, bytes: Uint8Array): boolean =>
  fileKindOf(path) === "list" || (fileKindOf(path) === "feed" && /<opml[\s>]/i.test(headOf(bytes)));

async function* readFileAt(path: string, reading: Reading): AsyncGenerator<Document> {
  const bytes = await readArticleFile(path).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  if (bytes instanceof UserError) {
    yield { kind: "failed", name: null, message: bytes.message };
    return;
  }
  if (isList(path, bytes)) {
    yield { kind: "failed", name: path, message: sayImport(path) };
    return;
  }
  const kind = fileKindOf(path);
  if (kind === "page") {
    yield await toPage(
      basename(path, extname(path)),
      { bytes, contentType: null, url: null },
      reading,
    );
  } else if (kind === "feed") {
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
  if (document.kind !== "article") return document;
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
  return FEED_TYPE.test(contentType ?? "") || /<(?:rss|feed|rdf:RDF)[\s>]/i.test(headOf(bytes));
}

const headOf = (bytes: Uint8Array): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));

function toFailure(name: string, outcome: { kind: string; message?: string }): Document {
  const message =
    outcome.message ?? (outcome.kind === "gone" ? "the page is gone (HTTP 410)" : outcome.kind);
  return { kind: "failed", name, message };
}
