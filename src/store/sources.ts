import { and, asc, desc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { createId, type Database, storable } from "./database.ts";
import { createDeliveries } from "./deliveries.ts";
import { articles, claims } from "./schema/article.ts";
import { channels, subscriptions } from "./schema/channel.ts";
import { sources } from "./schema/source.ts";
import type {
  NewSource,
  Source,
  SourcePolled,
  SourceRevision,
  SourceStore,
  SourceYield,
} from "./types/source.ts";

/** Feeds and pages that are polled. */
export function createSources(db: Database): SourceStore {
  return {
    list: () => db.select().from(sources).orderBy(asc(sources.name), asc(sources.id)),
    async get(id) {
      const [source] = await db.select().from(sources).where(eq(sources.id, id));
      return source ?? null;
    },
    add: (source, nowAt) => addSource(db, source, nowAt),
    revise: (id, revision, nowAt) => reviseSource(db, id, { revision, nowAt }),
    async remove(id) {
      const removed = await db
        .delete(sources)
        .where(eq(sources.id, id))
        .returning({ id: sources.id });
      return removed.length > 0;
    },
    polled: (id, outcome) => saveOutcome(db, id, outcome),
    end: (id, reason, nowAt) => endSource(db, { id, reason, nowAt }),
    due: (nowAt, limit) =>
      db
        .select()
        .from(sources)
        .where(and(eq(sources.state, "active"), lte(sources.nextPollAt, nowAt)))
        .orderBy(asc(sources.nextPollAt), asc(sources.id))
        .limit(limit),
    yields: (nowAt) => readYields(db, nowAt),
  };
}

const YIELD_WEEKS = 4;

/** By the articles' own dates: the first poll of a source finds months of them at once. */
async function readYields(db: Database, nowAt: string): Promise<SourceYield[]> {
  const published = sql`coalesce(${articles.published}, ${articles.discoveredAt}::date)`;
  const days = 7 * YIELD_WEEKS;
  const items = sql<string>`count(distinct ${articles.id})`;
  const said = sql<string>`count(${claims.id})`;
  const rows = await db
    .select({ sourceId: articles.sourceId, items, said })
    .from(articles)
    .leftJoin(claims, eq(claims.articleId, articles.id))
    .where(
      and(
        isNotNull(articles.sourceId),
        sql`${published} > ${nowAt}::timestamptz::date - ${days}::integer`,
        sql`${published} <= ${nowAt}::timestamptz::date`,
      ),
    )
    .groupBy(articles.sourceId);
  return rows.flatMap((row) =>
    row.sourceId === null
      ? []
      : {
          sourceId: row.sourceId,
          itemsAWeek: Number(row.items) / YIELD_WEEKS,
          claimsAWeek: Number(row.said) / YIELD_WEEKS,
        },
  );
}

async function addSource(db: Database, source: NewSource, nowAt: string): Promise<Source> {
  const [added] = await db
    .insert(sources)
    .values({
      id: createId("src"),
      kind: source.kind,
      url: source.url,
      name: source.name,
      company: source.company,
      language: source.language ?? null,
      selector: source.selector ?? null,
      state: "active",
      nextPollAt: nowAt,
      failures: 0,
      ownerChannelId: source.ownerChannelId ?? null,
    })
    // an update gives the standing row back in the same statement
    .onConflictDoUpdate({
      target: sources.url,
      set: { ownerChannelId: sql`coalesce(${sources.ownerChannelId}, excluded.owner_channel_id)` },
    })
    .returning();
  if (!added) throw new Error("the source was neither added nor found");
  return added;
}

/** What a source was before it was read. */
const UNREAD = { etag: null, lastModified: null, bodyHash: null, rhythm: null };

async function reviseSource(
  db: Database,
  id: string,
  { revision, nowAt }: { revision: SourceRevision; nowAt: string },
): Promise<void> {
  const { selector } = revision;
  const chosen =
    selector === undefined ? {} : { ...UNREAD, kind: "page" as const, nextPollAt: nowAt };
  await db
    .update(sources)
    .set({ ...revision, ...chosen })
    .where(eq(sources.id, id));
}

/** A move to the address of another source leaves this one's address as it is, and its other one, unless it is that. */
async function saveOutcome(db: Database, id: string, outcome: SourcePolled): Promise<void> {
  const { url, movedFrom, ...rest } = outcome;
  const taken =
    url === undefined
      ? []
      : await db.select({ id: sources.id }).from(sources).where(eq(sources.url, url));
  const isTaken = taken.some((other) => other.id !== id);
  const set = isTaken ? { ...rest, movedFrom: sql`nullif(${sources.movedFrom}, ${url})` } : outcome;
  await db.update(sources).set(set).where(eq(sources.id, id));
}

function endSource(
  db: Database,
  { id, reason, nowAt }: { id: string; reason: string; nowAt: string },
): Promise<string[] | null> {
  return db.transaction(async (tx) => {
    const [ended] = await tx
      .update(sources)
      .set({ state: "gone", lastPolledAt: nowAt, lastError: storable(reason), nextPollAt: nowAt })
      .where(and(eq(sources.id, id), eq(sources.state, "active")))
      .returning({ ownerChannelId: sources.ownerChannelId });
    if (!ended) return null;
    const owner = await findReachable(tx, ended.ownerChannelId);
    if (owner === null) return [];
    const notice = { sourceId: id, goneAt: nowAt };
    await createDeliveries(tx).add(
      [{ kind: "notice", notice, subscriptionId: null, ...owner }],
      nowAt,
    );
    return [owner.channelId];
  });
}

/** Where an owner takes messages, and the language of what they followed last. */
async function findReachable(db: Database, channelId: string | null) {
  if (channelId === null) return null;
  const [owner] = await db
    .select({ language: subscriptions.language })
    .from(channels)
    .leftJoin(subscriptions, eq(subscriptions.ownerChannelId, channels.id))
    .where(and(eq(channels.id, channelId), isNull(channels.stoppedAt)))
    .orderBy(desc(subscriptions.createdAt))
    .limit(1);
  return owner === undefined ? null : { channelId, language: owner.language ?? "en" };
}
