import { readArticleBytes } from "../src/news/article-bytes.ts";
import type { FetchOutcome } from "../src/news/fetch.ts";
import { bandsOf, signatureOf } from "../src/news/minhash.ts";
import type { PageArticle } from "../src/news/page.ts";
import { decideStory } from "../src/news/story.ts";
import { contentHash } from "../src/news/text.ts";
import { canonicalUrl } from "../src/news/url.ts";
import { instantAfter, toInstant } from "../src/shared/clock.ts";
import type { Article, ArticleContent } from "../src/store/types/article.ts";
import { type PipelineDeps, type StepContext, TryAgainError } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "fetcher" | "next" | "now" | "log">;

/** An article's text and facts, before its story and hash are known. */
export type ArticleText = Omit<ArticleContent, "contentHash" | "storyId" | "signature" | "bands">;

/** RFC 9309 2.3.1.4: a robots.txt that is away for so long does not come back. */
const MAX_HOST_WAIT_DAYS = 30;
const DAY_MS = 86_400_000;
const MAX_NEAR_ARTICLES = 50;

/** Fetches a discovered article, cleans it and keeps its text. Safe to run twice. */
export async function ingestArticle(
  deps: Deps,
  articleId: string,
  context: StepContext,
): Promise<void> {
  const article = await deps.store.articles.get(articleId);
  if (!article || article.state === "failed") return;
  if (article.state === "discovered") {
    if (article.url === null) return;
    const outcome = await deps.fetcher.get(article.url, {
      ...{ signal: context.signal, obeysRobots: true },
    });
    if (outcome.kind !== "fetched") return settleFailure(deps, article, outcome, context);
    const reading = await readArticleBytes(outcome.bytes, { ...outcome, signal: context.signal });
    if (reading.kind === "unreadable") {
      await deps.store.articles.setState(articleId, "failed", reading.reason);
      return;
    }
    await saveArticle(deps, articleId, toArticleText(article, reading.article, outcome.url));
  }
  await deps.next.tag([articleId]);
}

/** Adds story and hash, and keeps the text. */
export async function saveArticle(
  deps: Pick<Deps, "store" | "now">,
  articleId: string,
  text: ArticleText,
): Promise<"saved" | "unchanged"> {
  const signature = signatureOf(text.text);
  const bands = bandsOf(signature);
  const near = await deps.store.articles.near(bands, MAX_NEAR_ARTICLES);
  const { storyId } = decideStory(
    near.filter(({ id }) => id !== articleId),
    { signature, published: text.published },
  );
  const content = { ...text, contentHash: contentHash(text.text), storyId, signature, bands };
  return deps.store.articles.saveContent(articleId, content, toInstant(deps.now()));
}

/** What the page says of itself goes before what its source said of it. */
function toArticleText(
  { title, published, company }: Article,
  page: PageArticle,
  url: string,
): ArticleText {
  return {
    ...page,
    title: page.title ?? title,
    published: page.published ?? published,
    ...{ url, canonicalUrl: page.canonicalUrl ?? canonicalUrl(url), company },
  };
}

/**
 * A passing trouble is thrown for the queue to try again; a lasting one is kept with its reason. What waits
 * for its host stays discovered, and the watch hands it to the queue again.
 */
async function settleFailure(
  deps: Deps,
  article: Article,
  outcome: Exclude<FetchOutcome, { kind: "fetched" }>,
  { isLastAttempt }: StepContext,
): Promise<void> {
  const message = outcome.kind === "failed" ? outcome.message : "The page is gone (HTTP 410).";
  if (outcome.kind === "failed" && isWaiting(deps, article, outcome)) {
    await deps.store.articles.setState(article.id, "discovered", message);
    return;
  }
  const isPassing =
    outcome.kind === "failed" &&
    (["dns", "connect", "timeout", "aborted"].includes(outcome.reason) ||
      (outcome.status ?? 0) >= 500 ||
      outcome.status === 429);
  if (isPassing && !isLastAttempt) throw new TryAgainError(message);
  await deps.store.articles.setState(article.id, "failed", message);
  deps.log.warn({ articleId: article.id, url: article.url, reason: message }, "article not read");
}

function isWaiting(
  { now }: Pick<Deps, "now">,
  { discoveredAt }: Article,
  { reason }: Extract<FetchOutcome, { kind: "failed" }>,
): boolean {
  if (reason !== "robots_unreadable" && reason !== "crawl_delay") return false;
  return discoveredAt > instantAfter(now(), -MAX_HOST_WAIT_DAYS * DAY_MS);
}
