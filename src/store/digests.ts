import {
  and,
  arrayOverlaps,
  desc,
  eq,
  gte,
  inArray,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { assertNever } from "../shared/never.ts";
import { createId, type Database, isOneOf, rowsOf, storable } from "./database.ts";
import { deliveries, digests, subscriptions } from "./schema/channel.ts";
import type { Digest, DigestSettlement, DigestStore, Telling } from "./types/digest.ts";

/** Digests in which an event is looked for: more than come in the time that a digest looks back on. */
const MAX_TOLD_DIGESTS = 100;

/** Digests that were written, and how a channel was told of events. */
export function createDigests(db: Database): DigestStore {
  return {
    async add(digest, nowAt) {
      const [added] = await db
        .insert(digests)
        .values({ ...digest, id: createId("dig"), dueAt: nowAt, createdAt: nowAt })
        .onConflictDoNothing({ target: [digests.subscriptionId, digests.period] })
        .returning(digestColumns);
      return added ?? null;
    },
    async lastEnds(subscriptionIds, nowAt) {
      const rows = await db
        .select({ subscriptionId: digests.subscriptionId, toAt: sql<string>`max(${digests.toAt})` })
        .from(digests)
        .where(and(isOneOf(digests.subscriptionId, subscriptionIds), lte(digests.toAt, nowAt)))
        .groupBy(digests.subscriptionId);
      return new Map(rows.map((row) => [row.subscriptionId, new Date(row.toAt).toISOString()]));
    },
    async waiting() {
      const rows = await db
        .selectDistinct({ id: digests.subscriptionId })
        .from(digests)
        .innerJoin(subscriptions, eq(subscriptions.id, digests.subscriptionId))
        .where(and(IS_FREE, eq(subscriptions.state, "active")));
      return rows.map(({ id }) => id);
    },
    take: (subscriptionId, leaseMs) => take(db, subscriptionId, leaseMs),
    async settle(id, outcome) {
      await db
        .update(digests)
        .set({ attempts: sql`${digests.attempts} + 1`, leaseUntil: null, ...toSettled(outcome) })
        .where(and(eq(digests.id, id), eq(digests.state, "pending")));
    },
    async told(subscriptionId) {
      await hold(db, [subscriptionId]);
      const rows = await db
        .select({ eventIds: digests.eventIds })
        .from(digests)
        .where(
          and(
            eq(digests.subscriptionId, subscriptionId),
            ne(digests.state, "rejected"),
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
  state: digests.state,
  attempts: digests.attempts,
  failure: digests.failure,
  sentAt: digests.sentAt,
};

/** By the database's clock, so that workers whose clocks differ agree on who holds what. */
const fromNow = (ms: number): SQL<string> =>
  sql`clock_timestamp() + ${ms}::float8 * interval '1 millisecond'`;

const IS_FREE = sql`${digests.state} = 'pending' and ${digests.dueAt} <= clock_timestamp()
  and (${digests.leaseUntil} is null or ${digests.leaseUntil} <= clock_timestamp())`;

/** The oldest; what another worker is taking at this moment is left to it. */
async function take(
  db: Database,
  subscriptionId: string,
  leaseMs: number,
): Promise<(Digest & { wasHeld: boolean }) | null> {
  return db.transaction(async (tx) => {
    const [free] = await tx
      .select({ ...digestColumns, wasHeld: sql<boolean>`${digests.leaseUntil} is not null` })
      .from(digests)
      .where(and(eq(digests.subscriptionId, subscriptionId), IS_FREE))
      .orderBy(digests.seq)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!free) return null;
    await tx
      .update(digests)
      .set({ leaseUntil: fromNow(leaseMs) })
      .where(eq(digests.id, free.id));
    return free;
  });
}

function toSettled(outcome: DigestSettlement) {
  switch (outcome.state) {
    case "sent":
      return { state: outcome.state, message: outcome.message, sentAt: outcome.at, failure: null };
    case "pending":
      return { failure: storable(outcome.failure), dueAt: fromNow(outcome.delayMs) };
    case "rejected":
      return { state: outcome.state, failure: storable(outcome.failure) };
    default:
      return assertNever(outcome);
  }
}

async function alertsOf(
  db: Database,
  channelId: string,
  eventIds: readonly string[],
): Promise<Telling[]> {
  const rows = await db
    .select({
      eventId: deliveries.eventId,
      subscriptionId: deliveries.subscriptionId,
      state: deliveries.state,
      failure: deliveries.failure,
      sentAt: deliveries.sentAt,
    })
    .from(deliveries)
    .where(and(eq(deliveries.channelId, channelId), isOneOf(deliveries.eventId, eventIds)));
  return rows.map((row) => ({ ...row, period: null }));
}

async function digestsOf(
  db: Database,
  channelId: string,
  eventIds: readonly string[],
): Promise<Telling[]> {
  const rows = await db
    .select(digestColumns)
    .from(digests)
    .where(
      and(
        eq(digests.channelId, channelId),
        arrayOverlaps(digests.eventIds, [...eventIds]),
        or(eq(digests.state, "pending"), eq(digests.state, "sent"), eq(digests.state, "rejected")),
      ),
    )
    .orderBy(digests.seq);
  const asked = new Set(eventIds);
  return rows.flatMap(({ subscriptionId, period, state, failure, sentAt, eventIds: told }) =>
    state === "skipped"
      ? []
      : told
          .filter((eventId) => asked.has(eventId))
          .map((eventId) => ({ eventId, subscriptionId, period, state, failure, sentAt })),
  );
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
    .where(and(inArray(deliveries.subscriptionId, ids), gte(deliveries.createdAt, sinceAt)))
    .groupBy(deliveries.subscriptionId);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** One by one and in one order, so that two workers never wait for each other. */
async function hold(db: Database, subscriptionIds: readonly string[]): Promise<void> {
  await rowsOf(
    db,
    sql`select id from ${subscriptions} where ${isOneOf(subscriptions.id, subscriptionIds)} order by id for no key update`,
  );
}
