import { and, asc, eq, inArray, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import { channelColumns, revive } from "./channels.ts";
import { createId, type Database, isOneOf } from "./database.ts";
import { readMutes } from "./mutes.ts";
import { channels, deliveries, digests, subscriptions, workspaces } from "./schema/channel.ts";
import type {
  Channel,
  StoppedChannel,
  Subscription,
  SubscriptionStore,
} from "./types/subscription.ts";

/** Channels and what they follow. */
export function createSubscriptions(db: Database): SubscriptionStore {
  return {
    upsertChannel: (channel) => upsertChannel(db, channel),
    async channel(id) {
      const [channel] = await db.select(channelColumns).from(channels).where(eq(channels.id, id));
      return channel ?? null;
    },
    async add(subscription, nowAt) {
      const [added] = await db
        .insert(subscriptions)
        .values({ ...subscription, id: createId("sub"), state: "active", createdAt: nowAt })
        .returning();
      if (!added) throw new Error("the subscription was not added");
      await revive(db, eq(channels.id, added.channelId));
      const [whole] = await withMutes(db, [added]);
      return whole ?? { ...added, mutes: [] };
    },
    stopped: () => stopped(db),
    async list({ ids, channelId, ownerChannelId, state }) {
      const rows = await db
        .select()
        .from(subscriptions)
        .where(
          and(
            ids === undefined ? undefined : isOneOf(subscriptions.id, ids),
            channelId === undefined ? undefined : eq(subscriptions.channelId, channelId),
            ownerChannelId === undefined
              ? undefined
              : eq(subscriptions.ownerChannelId, ownerChannelId),
            state === undefined ? undefined : eq(subscriptions.state, state),
          ),
        )
        .orderBy(asc(subscriptions.createdAt), asc(subscriptions.id));
      return withMutes(db, rows);
    },
    async update(id, change) {
      if (Object.keys(change).length === 0) return;
      await db.update(subscriptions).set(change).where(eq(subscriptions.id, id));
      if (change.state === "active") await revive(db, isChannelOf(db, id));
    },
    async resumeDue(nowAt) {
      const resumed = await db
        .update(subscriptions)
        .set({ state: "active", pausedUntil: null, resumedAt: sql`${subscriptions.pausedUntil}` })
        .where(and(eq(subscriptions.state, "paused"), lte(subscriptions.pausedUntil, nowAt)))
        .returning({ id: subscriptions.id });
      return resumed.length;
    },
    remove: (id) => remove(db, id),
  };
}

async function withMutes<Row extends { channelId: string }>(
  db: Database,
  rows: readonly Row[],
): Promise<(Row & Pick<Subscription, "mutes">)[]> {
  const channelIds = [...new Set(rows.map(({ channelId }) => channelId))];
  const mutesOf = channelIds.length === 0 ? new Map() : await readMutes(db, channelIds);
  return rows.map((row) => ({ ...row, mutes: mutesOf.get(row.channelId) ?? [] }));
}

const isChannelOf = (db: Database, id: string): SQL =>
  inArray(
    channels.id,
    db.select({ id: subscriptions.channelId }).from(subscriptions).where(eq(subscriptions.id, id)),
  );

function upsertChannel(db: Database, channel: Omit<Channel, "id">): Promise<Channel> {
  return db.transaction(async (tx) => {
    const { platform, workspaceId } = channel;
    await tx.insert(workspaces).values({ platform, id: workspaceId }).onConflictDoNothing();
    const [stored] = await tx
      .insert(channels)
      .values({ ...channel, id: createId("chn") })
      .onConflictDoUpdate({
        target: [channels.platform, channels.workspaceId, channels.externalId],
        set: {
          name: sql`coalesce(excluded.name, ${channels.name})`,
          reference: sql`coalesce(excluded.reference, ${channels.reference})`,
        },
      })
      .returning(channelColumns);
    if (!stored) throw new Error(`the channel ${channel.externalId} was not stored`);
    return stored;
  });
}

/** What the channel is still owed through the subscription is dropped with it; what was sent stays on record. */
function remove(db: Database, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const removed = await tx
      .delete(subscriptions)
      .where(eq(subscriptions.id, id))
      .returning({ id: subscriptions.id });
    if (removed.length === 0) return false;
    const waiting = and(eq(deliveries.subscriptionId, id), eq(deliveries.state, "pending"));
    const untold = tx.select({ id: deliveries.digestId }).from(deliveries).where(waiting);
    await tx.delete(digests).where(inArray(digests.id, untold));
    await tx.delete(deliveries).where(waiting);
    return true;
  });
}

async function stopped(db: Database): Promise<StoppedChannel[]> {
  const rows = await db
    .select({
      ...channelColumns,
      stoppedAt: channels.stoppedAt,
      reason: channels.stoppedReason,
      waiting: db.$count(
        deliveries,
        and(eq(deliveries.channelId, channels.id), eq(deliveries.state, "pending")),
      ),
      isTold: sql<boolean>`exists (
        select from pledgewatch.deliveries told
        where told.notice ->> 'stoppedChannelId' = ${channels.id} and told.state <> 'rejected'
          and (told.notice ->> 'stoppedAt')::timestamptz = ${channels.stoppedAt}
      )`,
    })
    .from(channels)
    .where(isNotNull(channels.stoppedAt))
    .orderBy(asc(channels.stoppedAt), asc(channels.id));
  return rows.map(({ stoppedAt, reason, ...row }) => ({
    ...row,
    stoppedAt: stoppedAt ?? "",
    reason: reason ?? "",
  }));
}
