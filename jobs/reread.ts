import { isPassing } from "../src/news/article-retry.ts";
import { toPublished } from "../src/news/dates.ts";
import type { FetchOutcome } from "../src/news/fetch.ts";
import { bandsOf, signatureOf } from "../src/news/minhash.ts";
import { isPlaceholder } from "../src/news/placeholder.ts";
import { MIN_INTERVAL_MS } from "../src/news/polling.ts";
import { decideReread, isEdit, MAX_REREADS } from "../src/news/reread.ts";
import { contentHash } from "../src/news/text.ts";
import { instantAfter, toInstant } from "../src/shared/clock.ts";
import type { Article, ArticleContent, PageReading } from "../src/store/types/article.ts";
import type { PipelineDeps, StepContext } from "./pipeline.ts";
import { READING_HERE } from "./reading.ts";

type Deps = Pick<PipelineDeps, "store" | "fetcher" | "next" | "now" | "random" | "reading">;
type Headers = Pick<PageReading, "etag" | "lastModified">;
type Known = Pick<Article, "published" | "discoveredAt" | "rereads" | "failures" | "rereadAt">;

/** How a page was read, and when it is to be read again. */
export function toPageReading(
  { now, random }: Pick<Deps, "now" | "random">,
  { published, discoveredAt, rereads, failures, rereadAt: dueAt }: Known,
  { etag, lastModified }: Headers,
): PageReading {
  const page = { published, foundAt: discoveredAt, rereads, failures, random: random() };
  const waitMs = decideReread(page);
  const rereadAt = waitMs === null ? null : instantAfter(now(), waitMs);
  return { etag, lastModified, rereadAt, dueAt };
}

/**
 * Reads the page of a registered article again where it is due: another text is kept and goes through the steps anew. A
 * page that does not come, or is another altogether, leaves the article as it is. Safe to run twice.
 */
export async function rereadArticle(
  deps: Deps,
  article: Article,
  { signal }: Pick<StepContext, "signal">,
): Promise<void> {
  const { store, now } = deps;
  const { id, url, rereadAt: dueAt, etag, lastModified, rereads, failures } = article;
  if (url === null || dueAt === null || dueAt > toInstant(now())) return;
  const known = { etag, lastModified, rereads, failures, dueAt };
  if (rereads >= MAX_REREADS) return store.articles.reread(id, { ...known, rereadAt: null });
  const outcome = await deps.fetcher.get(url, {
    ...{ signal, obeysRobots: true },
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  });
  // it stays due
  if (signal.aborted) return;
  if (outcome.kind === "failed" && outcome.reason === "crawl_delay") {
    const rereadAt = instantAfter(now(), outcome.retryAfterMs ?? MIN_INTERVAL_MS);
    return store.articles.reread(id, { ...known, rereadAt });
  }
  const found = await readEdited({ ...deps, signal }, article, outcome);
  const headers = outcome.kind === "fetched" && found !== "missing" ? outcome : article;
  const count =
    found === "missing"
      ? { rereads, failures: failures + 1 }
      : { rereads: rereads + 1, failures: 0 };
  const page = toPageReading(deps, { ...article, ...count }, headers);
  if (typeof found === "string") return store.articles.reread(id, { ...page, ...count });
  const content = { ...found, page, knownHash: article.contentHash };
  const kept = await store.articles.saveContent(id, content, toInstant(now()));
  if (kept === "overtaken") return readOvertaken(deps, id, { signal });
  await deps.next.tag([id]);
}

/** Reads the page of an article again at once: two readings met, and which of them is the later only the page tells. */
export async function readOvertaken(
  deps: Deps,
  id: string,
  context: Pick<StepContext, "signal">,
): Promise<void> {
  const article = await deps.store.articles.get(id);
  if (article) await rereadArticle(deps, { ...article, rereadAt: toInstant(deps.now()) }, context);
}

/**
 * The article as its page has it now, where that is an edit of it; `missing` where the page may come another time. Where and when it was published
 * stays: publishers date an edited page anew, and its place in the register and in its story is that of what it told.
 */
async function readEdited(
  {
    reading = READING_HERE,
    now,
    signal,
  }: Pick<Deps, "reading" | "now"> & Pick<StepContext, "signal">,
  article: Article,
  outcome: FetchOutcome,
): Promise<ArticleContent | "as_it_was" | "missing"> {
  if (outcome.kind === "failed") return isPassing(outcome) ? "missing" : "as_it_was";
  if (outcome.kind !== "fetched" || article.text === null) return "as_it_was";
  const { bytes, contentType, url: askedUrl } = outcome;
  const page = await reading.readArticle({ bytes, contentType, url: askedUrl }, signal);
  if (page.kind === "unreadable" || isPlaceholder(page.article, article.title)) return "missing";
  const { text } = page.article;
  const hash = contentHash(text);
  if (hash === article.contentHash) return "as_it_was";
  if (!isEdit(article.text, text)) return "missing";
  const signature = signatureOf(text);
  const { url, canonicalUrl, company, storyId, published } = article;
  return {
    ...page.article,
    title: page.article.title ?? article.title,
    published: published ?? toPublished(page.article.published, toInstant(now())),
    ...{ url, canonicalUrl, company, storyId },
    ...{ contentHash: hash, signature, bands: bandsOf(signature) },
  };
}
