import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { saveContent } from "./article-content.ts";
import { readAround, searchArticles } from "./article-search.ts";
import { saveTags } from "./article-tags.ts";
import { type Database, inBatches, isStorableUrl, storable } from "./database.ts";
import { articleIndex, articles } from "./schema/article.ts";
import type {
  ArticleState,
  ArticleStore,
  DiscoveredArticle,
  NearArticle,
} from "./types/article.ts";

const UNFINISHED: ArticleState[] = ["discovered", "fetched", "tagged"];

/** Articles, their text and what was read out of it. */
export function createArticles(db: Database): ArticleStore {
  return {
    async get(id) {
      const [article] = await db.select(articleColumns).from(articles).where(eq(articles.id, id));
      return article ?? null;
    },
    discover: (found, nowAt) => discover(db, found, nowAt),
    saveContent: (id, content, nowAt) => saveContent(db, { id, content, nowAt }),
    saveTags: (id, tags) => saveTags(db, id, tags),
    async setState(id, state, failure) {
      const failed = failure === undefined ? {} : { failures: sql`${articles.failures} + 1` };
      await db
        .update(articles)
        .set({
          state,
          failure: failure === undefined ? null : storable(failure),
          ...failed,
          touchedAt: sql`now()`,
        })
        .where(eq(articles.id, id));
    },
    async postpone(id, { reason, nextTryAt }) {
      await db
        .update(articles)
        .set({
          state: "discovered",
          failure: storable(reason),
          failures: sql`${articles.failures} + 1`,
          touchedAt: nextTryAt,
        })
        .where(eq(articles.id, id));
    },
    unfinished: (beforeAt, limit) =>
      db
        .select({ id: articles.id, state: articles.state })
        .from(articles)
        .where(and(inArray(articles.state, UNFINISHED), lt(articles.touchedAt, beforeAt)))
        .orderBy(asc(articles.touchedAt), asc(articles.id))
        .limit(limit),
    near: (bands, limit) => near(db, bands, limit),
    search: (text, limit, names) => searchArticles(db, text, { limit, names: names ?? [] }),
    around: (quotes) => readAround(db, quotes),
  };
}

const articleColumns = {
  id: articles.id,
  sourceId: articles.sourceId,
  storyId: articles.storyId,
  url: articles.url,
  canonicalUrl: articles.canonicalUrl,
  title: articles.title,
  author: articles.author,
  publisher: articles.publisher,
  published: articles.published,
  language: articles.language,
  company: articles.company,
  text: articles.text,
  contentHash: articles.contentHash,
  state: articles.state,
  failure: articles.failure,
  failures: articles.failures,
  discoveredAt: articles.discoveredAt,
};

/** A link that is too long to be told apart by is left out: no publisher's is. */
async function discover(
  db: Database,
  found: DiscoveredArticle[],
  nowAt: string,
): Promise<string[]> {
  const added: string[] = [];
  const rows = found
    .filter(({ canonicalUrl }) => canonicalUrl === null || isStorableUrl(canonicalUrl))
    .map(({ title, ...article }) => ({
      ...article,
      title: title === null ? null : storable(title),
      state: "discovered" as const,
      discoveredAt: nowAt,
      touchedAt: nowAt,
    }));
  await inBatches(rows, async (slice) => {
    const returned = await db
      .insert(articles)
      .values(slice)
      .onConflictDoNothing()
      .returning({ id: articles.id });
    added.push(...returned.map(({ id }) => id));
  });
  return added;
}

/**
 * Each band is looked up by itself: for all at once the planner expects every seventh article, as it knows no more of
 * the bands than that they are many, and reads them all.
 */
async function near(db: Database, bands: number[], limit: number): Promise<NearArticle[]> {
  if (bands.length === 0) return [];
  const band = sql`unnest(${sql.param(bands)}::integer[]) as wanted (band)`;
  const { articleId, published, signature } = articleIndex;
  const sharing = db
    .selectDistinct({ id: articleId, published, signature })
    .from(band)
    .innerJoin(articleIndex, sql`${articleIndex.bands} @> array[wanted.band]`)
    .as("sharing");
  const newest = db
    .select()
    .from(sharing)
    .orderBy(sql`${sharing.published} desc nulls last`, asc(sharing.id))
    .limit(limit)
    .as("newest");
  const storyId = db
    .select({ storyId: articles.storyId })
    .from(articles)
    .where(eq(articles.id, newest.id));
  return db
    .select({
      id: newest.id,
      storyId: sql<string | null>`(${storyId})`,
      published: newest.published,
      signature: newest.signature,
    })
    .from(newest)
    .orderBy(sql`${newest.published} desc nulls last`, asc(newest.id));
}
