import { decideArticleRetry, isPassing, type NoArticle } from "../src/news/article-retry.ts";
import { toPublished } from "../src/news/dates.ts";
import { bandsOf, signatureOf } from "../src/news/minhash.ts";
import type { PageArticle } from "../src/news/page.ts";
import { isPdf } from "../src/news/pdf.ts";
import { isPlaceholder } from "../src/news/placeholder.ts";
import { decideStory, STORY_WINDOW_DAYS } from "../src/news/story.ts";
import { contentHash } from "../src/news/text.ts";
import { canonicalUrl } from "../src/news/url.ts";
import { instantAfter, toDay, toInstant } from "../src/shared/clock.ts";
import type { Article, ArticleContent } from "../src/store/types/article.ts";
import { type PipelineDeps, type StepContext, TryAgainError } from "./pipeline.ts";
import { READING_HERE } from "./reading.ts";
import { readOvertaken, rereadArticle, toPageReading } from "./reread.ts";

type Deps = Pick<PipelineDeps, "store" | "fetcher" | "next" | "now" | "log" | "random" | "reading">;

/** An article's text and facts, before its story and hash are known. */
export type ArticleText = Omit<ArticleContent, "contentHash" | "storyId" | "signature" | "bands">;

const MAX_NEAR_ARTICLES = 50;
const NOT_THE_ARTICLE: NoArticle = {
  kind: "unreadable",
  reason: "The page shows a short notice and nothing of the article that its source announced.",
  isLasting: false,
};

/** Fetches a discovered article, cleans it and keeps its text. Safe to run twice. */
export async function ingestArticle(
  deps: Deps,
  articleId: string,
  context: StepContext,
): Promise<void> {
  const article = await deps.store.articles.get(articleId);
  if (!article || article.state === "failed") return;
  if (article.state === "registered") return rereadArticle(deps, article, context);
  if (article.state === "discovered") {
    if (article.url === null) return;
    const outcome = await deps.fetcher.get(article.url, {
      ...{ signal: context.signal, obeysRobots: true },
    });
    if (outcome.kind !== "fetched") return settleFailure(deps, article, outcome, context);
    const { bytes, contentType, url } = outcome;
    const reading = await (deps.reading ?? READING_HERE).readArticle(
      { bytes, contentType, url },
      context.signal,
    );
    // a page may be another by the next time, a document stays what it is
    const isLasting = isPdf(outcome.bytes);
    if (reading.kind === "unreadable") {
      return settleFailure(deps, article, { ...reading, isLasting }, context);
    }
    if (!isLasting && isPlaceholder(reading.article, article.title)) {
      return settleFailure(deps, article, NOT_THE_ARTICLE, context);
    }
    const text = toArticleText(article, reading.article, {
      url: outcome.url,
      nowAt: toInstant(deps.now()),
    });
    const { published } = text;
    const page = toPageReading(deps, { ...article, published, failures: 0 }, outcome);
    const content = { ...text, page, knownHash: article.contentHash };
    if ((await saveArticle(deps, articleId, content)) === "overtaken")
      return readOvertaken(deps, articleId, context);
  }
  await deps.next.tag([articleId]);
}

/** Adds story and hash, and keeps the text. */
export async function saveArticle(
  deps: Pick<Deps, "store" | "now">,
  articleId: string,
  text: ArticleText,
): Promise<"saved" | "unchanged" | "overtaken"> {
  const signature = signatureOf(text.text);
  const bands = bandsOf(signature);
  const on = text.published ?? toDay(deps.now());
  const near = await deps.store.articles.near(
    { bands, on, withinDays: STORY_WINDOW_DAYS },
    MAX_NEAR_ARTICLES,
  );
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
  { url, nowAt }: { url: string; nowAt: string },
): ArticleText {
  return {
    ...page,
    title: page.title ?? title,
    published: toPublished(page.published, nowAt) ?? published,
    ...{ url, canonicalUrl: canonicalUrl(page.canonicalUrl ?? url), company },
  };
}

/**
 * A passing trouble is thrown for the queue to try again soon. What lasts longer stays discovered with its reason,
 * and the watch hands it to the queue again in its time.
 */
async function settleFailure(
  deps: Deps,
  article: Article,
  outcome: NoArticle,
  { isLastAttempt }: StepContext,
): Promise<void> {
  const ageMs = deps.now().getTime() - Date.parse(article.discoveredAt);
  const { failures } = article;
  const next = decideArticleRetry(outcome, { failures, ageMs, random: deps.random() });
  const { reason } = next;
  if (isPassing(outcome) && !isLastAttempt) throw new TryAgainError(reason);
  if (next.kind === "retry") {
    const nextTryAt = instantAfter(deps.now(), next.waitMs);
    await deps.store.articles.postpone(article.id, { reason, nextTryAt });
    return;
  }
  await deps.store.articles.setState(article.id, "failed", reason);
  deps.log.warn({ articleId: article.id, url: article.url, reason }, "article not read");
}
