import { and, asc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import { saveContent, toPageColumns } from "./article-content.ts";
import { readAround, searchArticles } from "./article-search.ts";
import { saveTags } from "./article-tags.ts";
import {
  type Database,
  inBatches,
  isOneOf,
  isStorableUrl,
  storable,
  toJsonRows,
} from "./database.ts";
import { findNear } from "./near.ts";
import { createPreparedStatements } from "./prepared.ts";
import { articles } from "./schema/article.ts";
import type { Article, ArticleState, ArticleStore, DiscoveredArticle } from "./types/article.ts";

const UNFINISHED: ArticleState[] = ["discovered", "fetched", "tagged"];

/** Articles, their text and what was read out of it. */
export function createArticles(db: Database, reader: Database): ArticleStore {
  return {
    async get(id) {
      const [article] = await byId(db).execute({ id });
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
    async rereadable(nowAt, limit) {
      const due = await db
        .select({ id: articles.id })
        .from(articles)
        .where(and(eq(articles.state, "registered"), lte(articles.rereadAt, nowAt)))
        .orderBy(asc(articles.rereadAt), asc(articles.id))
        .limit(limit);
      return due.map(({ id }) => id);
    },
    async reread(id, page) {
      const { rereads, failures, ...reading } = page;
      await db
        .update(articles)
        .set({ rereads, failures, ...toPageColumns(reading) })
        .where(eq(articles.id, id));
    },
    near: (search, limit) => findNear(db, search, limit),
    search: (text, limit, names = []) =>
      searchArticles(reader, typeof text === "string" ? [text] : text, { limit, names }),
    around: (quotes) => readAround(reader, quotes),
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
  etag: articles.etag,
  lastModified: articles.lastModified,
  rereadAt: articles.rereadAt,
  rereads: articles.rereads,
};

const preparedOf = createPreparedStatements();

const byId = (db: Database) =>
  preparedOf<Article>(db, "pw_article", () =>
    db
      .select(articleColumns)
      .from(articles)
      .where(eq(articles.id, sql.placeholder("id")))
      .prepare("pw_article"),
  );

/** A link that is too long to be told apart by is left out: no publisher's is. */
async function discover(
  db: Database,
  found: DiscoveredArticle[],
  nowAt: string,
): Promise<string[]> {
  const added: string[] = [];
  const links = found.filter(
    ({ canonicalUrl }) => canonicalUrl === null || isStorableUrl(canonicalUrl),
  );
  await inBatches(links, async (slice) => {
    const known = await readAnnounced(db, slice);
    const fresh = slice.filter(({ id }) => !known.has(id));
    const changed = slice.filter(
      ({ id, announcement }) => announcement !== undefined && known.get(id) !== announcement,
    );
    if (fresh.length > 0) added.push(...(await insertLinks(db, fresh, nowAt)));
    if (fresh.length < slice.length && changed.length > 0) await announce(db, changed, nowAt);
  });
  return added;
}

/** What was said last of those that are known. */
async function readAnnounced(
  db: Database,
  found: readonly DiscoveredArticle[],
): Promise<Map<string, string | null>> {
  const ids = found.map(({ id }) => id);
  const rows = await db
    .select({ id: articles.id, announcement: articles.announcement })
    .from(articles)
    .where(isOneOf(articles.id, ids));
  return new Map(rows.map(({ id, announcement }) => [id, announcement]));
}

async function insertLinks(
  db: Database,
  found: readonly DiscoveredArticle[],
  nowAt: string,
): Promise<string[]> {
  const rows = found.map(({ title, ...article }) => ({
    ...article,
    title: title === null ? null : storable(title),
    state: "discovered" as const,
    discoveredAt: nowAt,
    touchedAt: nowAt,
  }));
  const added = await db
    .insert(articles)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: articles.id });
  return added.map(({ id }) => id);
}

/**
 * Keeps what is said now of articles, by their own source only: two sources that word it differently would change it at
 * each poll. What was never said before is no change, and what has no text yet is read anyway.
 */
async function announce(
  db: Database,
  changed: readonly DiscoveredArticle[],
  nowAt: string,
): Promise<void> {
  const rows = changed.map(({ id, sourceId, announcement }) => ({ id, sourceId, announcement }));
  await db.execute(sql`
    update pledgewatch.articles as article set announcement = said.announcement,
      reread_at = case
        when article.announcement is null or article.content_hash is null then article.reread_at
        else ${nowAt}::timestamptz end
    from json_to_recordset(${toJsonRows(rows)}::json) as said
      (id text, "sourceId" text, announcement text)
    where article.id = said.id and article.source_id = said."sourceId"
      and article.announcement is distinct from said.announcement`);
}
