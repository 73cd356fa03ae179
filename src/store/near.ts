import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { createPreparedStatements } from "./prepared.ts";
import { articleIndex, articles } from "./schema/article.ts";
import type { NearArticle, NearSearch } from "./types/article.ts";

/**
 * Days of which the bands stand together in the index. What is published now touches the same few pages of it then, however
 * many articles of other days are stored: bands alone are hashes, each on a page of its own among a million.
 */
const PART_DAYS = 28;
const DAY_MS = 86_400_000;
const BAND_VALUES = 2 ** 32;

/** What an article is found by: its bands, each with the part of time that its day lies in. */
export function toNearKeys(bands: readonly number[], day: string): number[] {
  return keysOf(bands, partOf(Date.parse(day)));
}

/** Articles published within some days that share a band; one without a date counts from the day it was found. */
export async function findNear(
  db: Database,
  { bands, on, withinDays }: NearSearch,
  limit: number,
): Promise<NearArticle[]> {
  if (bands.length === 0) return [];
  const [fromMs, untilMs] = [-withinDays, withinDays].map(
    (days) => Date.parse(on) + days * DAY_MS,
  ) as [number, number];
  const keys: number[] = [];
  for (let part = partOf(fromMs); part <= partOf(untilMs); part += 1) {
    keys.push(...keysOf(bands, part));
  }
  return sharing(db).execute({ keys, from: toDay(fromMs), until: toDay(untilMs), limit, none: 0 });
}

const partOf = (timeMs: number): number => Math.floor(timeMs / (PART_DAYS * DAY_MS));
const keysOf = (bands: readonly number[], part: number): number[] =>
  bands.map((band) => part * BAND_VALUES + (band >>> 0));
const toDay = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

const preparedOf = createPreparedStatements();

const sharing = (db: Database) =>
  preparedOf<NearArticle>(db, "pw_article_near", () => nearQuery(db).prepare("pw_article_near"));

/**
 * Each key is looked up by itself, and the days are asked of what is found: `offset` keeps the two apart. For all keys at
 * once, or for keys and days together, the planner reads every article, as it knows no more of the keys than that they are
 * many. Its places are `keys`, `from`, `until`, `limit` and `none`, which is 0.
 */
export function nearQuery(db: Database) {
  const { articleId: id, published, signature } = articleIndex;
  const wanted = sql`unnest(${sql.placeholder("keys")}::bigint[]) as wanted (key)`;
  const found = db
    .select({ id, published, signature })
    .from(articleIndex)
    .where(sql`${articleIndex.bands} @> array[wanted.key]`)
    .offset(sql.placeholder("none"))
    .as("found");
  const sharing = db
    .selectDistinct({ id: found.id, published: found.published, signature: found.signature })
    .from(wanted)
    .crossJoinLateral(found)
    .where(
      sql`${found.published} is null
        or ${found.published} between ${sql.placeholder("from")}::date and ${sql.placeholder("until")}::date`,
    )
    .as("sharing");
  const newest = db
    .select()
    .from(sharing)
    .orderBy(sql`${sharing.published} desc nulls last`, asc(sharing.id))
    .limit(sql.placeholder("limit"))
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
