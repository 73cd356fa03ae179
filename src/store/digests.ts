import {
  and,
  arrayOverlaps,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  lte,
  ne,
  or,
  sql,
} from "drizzle-orm";
import { createId, type Database, isOneOf, rowsOf } from "./database.ts";
import { deliveries, digests, subscriptions } from "./schema/channel.ts";
import type { DigestStore, LastTold, Telling } from "./types/digest.ts";

/** Digests in which an event is looked for: more than come in the time that a digest looks back on. */
const MAX_TOLD_DIGESTS = 100;

/** Digests that were written, and how a channel was told of events. */
export function createDigests(db: Database): DigestStore {
  return {
    async add(digest, nowAt) {
      const [added] = await db
        .insert(digests)
        .values({ ...digest, id: createId("dig"), createdAt: nowAt })
        .onConflictDoNothing({ target: [digests.subscriptionId, digests.period] })
        .returning(digestColumns);
      return added ?? null;
    },
    async get(id) {
      const [digest] = await db.select(digestColumns).from(digests).where(eq(digests.id, id));
      return digest ?? null;
    },
    async lastEnds(subscriptionIds, nowAt) {
      const rows = await db
        .select({ subscriptionId: digests.subscriptionId, toAt: sql<string>`max(${digests.toAt})` })
        .from(digests)
        .where(and(isOneOf(digests.subscriptionId, subscriptionIds), lte(digests.toAt, nowAt)))
        .groupBy(digests.subscriptionId);
      return new Map(rows.map((row) => [row.subscriptionId, new Date(row.toAt).toISOString()]));
    },
    async told(subscriptionId) {
      await hold(db, [subscriptionId]);
      const rows = await db
        .select({ eventIds: digests.eventIds })
        .from(digests)
        .innerJoin(deliveries, eq(deliveries.digestId, digests.id))
        .where(
          and(
            eq(digests.subscriptionId, subscriptionId),
            ne(deliveries.state, "rejected"),
            sql`cardinality(${digests.eventIds}) > 0`,
          ),
        )
        .orderBy(desc(digests.seq))
        .limit(MAX_TOLD_DIGESTS);
      return new Set(rows.flatMap(({ eventIds }) => eventIds));
    },
    tellings: async (channelId, eventIds) =>
      eventIds.length === 0
        ? []
        : [
            ...(await alertsOf(db, channelId, eventIds)),
            ...(await digestsOf(db, channelId, eventIds)),
          ],
    lastTold: (channelId, messageId) => findLastTold(db, channelId, messageId),
    countAlerts: (subscriptionIds, sinceAt) => countAlerts(db, subscriptionIds, sinceAt),
  };
}

const digestColumns = {
  id: digests.id,
  subscriptionId: digests.subscriptionId,
  channelId: digests.channelId,
  period: digests.period,
  fromAt: digests.fromAt,
  toAt: digests.toAt,
  eventIds: digests.eventIds,
};

const messageColumns = {
  subscriptionId: sql<string>`coalesce(${deliveries.subscriptionId}, '')`,
  state: deliveries.state,
  failure: deliveries.failure,
  sentAt: deliveries.sentAt,
};

async function alertsOf(
  db: Database,
  channelId: string,
  eventIds: readonly string[],
): Promise<Telling[]> {
  const rows = await db
    .select({ ...messageColumns, eventId: deliveries.eventId })
    .from(deliveries)
    .where(and(eq(deliveries.channelId, channelId), isOneOf(deliveries.eventId, eventIds)));
  return rows.map((row) => ({ ...row, eventId: row.eventId ?? "", period: null }));
}

async function digestsOf(
  db: Database,
  channelId: string,
  eventIds: readonly string[],
): Promise<Telling[]> {
  const rows = await db
    .select({ ...messageColumns, period: digests.period, told: digests.eventIds })
    .from(digests)
    .innerJoin(deliveries, eq(deliveries.digestId, digests.id))
    .where(and(eq(digests.channelId, channelId), arrayOverlaps(digests.eventIds, [...eventIds])))
    .orderBy(digests.seq);
  const asked = new Set(eventIds);
  return rows.flatMap(({ told, ...telling }) =>
    told.filter((eventId) => asked.has(eventId)).map((eventId) => ({ ...telling, eventId })),
  );
}

async function findLastTold(
  db: Database,
  channelId: string,
  messageId: string | null,
): Promise<LastTold | null> {
  const isOfThread = sql<boolean>`coalesce(${deliveries.message}->>'messageId' = ${messageId}::text, false)`;
  const [last] = await db
    .select({
      ...{ eventId: deliveries.eventId, told: digests.eventIds },
      ...{ sentAt: deliveries.sentAt, isOfThread },
    })
    .from(deliveries)
    .leftJoin(digests, eq(deliveries.digestId, digests.id))
    .where(
      and(
        ...[eq(deliveries.channelId, channelId), eq(deliveries.state, "sent")],
        or(isNotNull(deliveries.eventId), sql`cardinality(${digests.eventIds}) > 0`),
      ),
    )
    .orderBy(desc(isOfThread), desc(deliveries.sentAt), desc(deliveries.seq))
    .limit(1);
  if (!last) return null;
  const { eventId, told, sentAt } = last;
  return {
    eventIds: eventId === null ? (told ?? []) : [eventId],
    sentAt: sentAt ?? "",
    isOfThread: last.isOfThread,
  };
}

async function countAlerts(
  db: Database,
  subscriptionIds: readonly string[],
  sinceAt: string,
): Promise<Map<string, number>> {
  const ids = [...subscriptionIds].sort();
  if (ids.length === 0) return new Map();
  await hold(db, ids);
  const rows = await db
    .select({ id: deliveries.subscriptionId, count: sql<number>`count(*)::integer` })
    .from(deliveries)
    .where(
      and(
        inArray(deliveries.subscriptionId, ids),
        isNotNull(deliveries.eventId),
        gte(deliveries.createdAt, sinceAt),
      ),
    )
    .groupBy(deliveries.subscriptionId);
  return new Map(rows.map(({ id, count }) => [id ?? "", count]));
}

/** One by one and in one order, so that two workers never wait for each other. */
async function hold(db: Database, subscriptionIds: readonly string[]): Promise<void> {
  await rowsOf(
    db,
    sql`select id from ${subscriptions} where ${isOneOf(subscriptions.id, subscriptionIds)} order by id for no key update`,
  );
}
