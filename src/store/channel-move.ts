import { and, eq, exists, not, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, isOneOf } from "./database.ts";
import {
  amendments,
  channels,
  deliveries,
  digests,
  subscriptions,
  workspaces,
} from "./schema/channel.ts";
import { mutes } from "./schema/mute.ts";
import { sources } from "./schema/source.ts";
import { type KeyOfTerms, mergeSubscriptions } from "./subscription-merge.ts";
import type { Channel } from "./types/subscription.ts";

/** As {@link ChannelStore.move} says. */
export function moveChannel(
  db: Database,
  channelId: string,
  { workspaceId, externalId }: Pick<Channel, "workspaceId" | "externalId">,
  keyOf: KeyOfTerms,
): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [known] = await tx
      .select({ platform: channels.platform, name: channels.name })
      .from(channels)
      .where(eq(channels.id, channelId));
    if (!known) return null;
    const { platform, name } = known;
    await tx.insert(workspaces).values({ platform, id: workspaceId }).onConflictDoNothing();
    const isThere = and(
      eq(channels.platform, platform),
      eq(channels.workspaceId, workspaceId),
      eq(channels.externalId, externalId),
    );
    const [there] = await tx
      .select({ id: channels.id, name: channels.name })
      .from(channels)
      .where(isThere);
    if (there && there.id !== channelId) {
      await mergeSubscriptions(tx, { from: channelId, to: there.id, keyOf });
      await handOver(tx, channelId, there.id);
      if (there.name === null)
        await tx.update(channels).set({ name }).where(eq(channels.id, there.id));
      return there.id;
    }
    await tx.update(channels).set({ workspaceId, externalId }).where(eq(channels.id, channelId));
    return channelId;
  });
}

/** All that the channel follows, mutes, is owed and was told goes to another, but for what that has too. */
async function handOver(tx: Database, from: string, to: string): Promise<void> {
  // What stopped as the platform no longer knew the old id goes on.
  await tx
    .update(subscriptions)
    .set({
      channelId: to,
      state: sql`case ${subscriptions.state} when 'needs_attention' then 'active' else ${subscriptions.state} end`,
    })
    .where(eq(subscriptions.channelId, from));
  for (const table of [subscriptions, sources])
    await tx.update(table).set({ ownerChannelId: to }).where(eq(table.ownerChannelId, from));
  await tx.update(digests).set({ channelId: to }).where(eq(digests.channelId, from));
  await handOverMutes(tx, from, to);
  await handOverDeliveries(tx, from, to);
}

async function handOverMutes(tx: Database, from: string, to: string): Promise<void> {
  const other = alias(mutes, "other");
  const isSame = or(eq(other.pledgeId, mutes.pledgeId), eq(other.kind, mutes.kind));
  await tx
    .update(mutes)
    .set({ channelId: to })
    .where(
      and(
        eq(mutes.channelId, from),
        notExists(
          tx
            .select({ seq: other.seq })
            .from(other)
            .where(and(eq(other.channelId, to), isSame)),
        ),
      ),
    );
  await tx.delete(mutes).where(eq(mutes.channelId, from));
}

/** What both are owed is owed once. */
async function handOverDeliveries(tx: Database, from: string, to: string): Promise<void> {
  const other = alias(deliveries, "other");
  const isToldThere = exists(
    tx
      .select({ id: other.id })
      .from(other)
      .where(and(eq(other.channelId, to), eq(other.eventId, deliveries.eventId))),
  );
  await tx
    .delete(deliveries)
    .where(and(eq(deliveries.channelId, from), eq(deliveries.state, "pending"), isToldThere));
  const moved = await tx
    .update(deliveries)
    .set({ channelId: to })
    .where(and(eq(deliveries.channelId, from), not(isToldThere)))
    .returning({ id: deliveries.id });
  await tx
    .update(amendments)
    .set({ channelId: to })
    .where(
      isOneOf(
        amendments.deliveryId,
        moved.map(({ id }) => id),
      ),
    );
}
