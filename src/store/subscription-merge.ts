import { and, asc, eq, inArray, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "./database.ts";
import { deliveries, digests, subscriptions } from "./schema/channel.ts";
import type { Subscription, SubscriptionTerms } from "./types/subscription.ts";

/** Names the terms of a subscription: two with one key ask for the same. */
export type KeyOfTerms = (terms: SubscriptionTerms) => string;

/**
 * Where both channels follow the same, the subscription of `from` stays (of several the oldest), with what either was
 * told; it goes on where either does, in the language of the one that goes. Every subscription of `to` that one of
 * `from` asks for too is gone then.
 */
export async function mergeSubscriptions(
  tx: Database,
  { from, to, keyOf }: { from: string; to: string; keyOf: KeyOfTerms },
): Promise<void> {
  const rows = await tx
    .select()
    .from(subscriptions)
    .where(inArray(subscriptions.channelId, [from, to]))
    .orderBy(asc(subscriptions.createdAt), asc(subscriptions.id))
    .for("update");
  const stays = new Map<string, Row>();
  for (const row of rows.filter(({ channelId }) => channelId === from))
    if (!stays.has(keyOf(row))) stays.set(keyOf(row), row);
  for (const gone of rows.filter(({ channelId }) => channelId === to)) {
    const kept = stays.get(keyOf(gone));
    if (!kept) continue;
    await tx.update(subscriptions).set(toMerged(kept, gone)).where(eq(subscriptions.id, kept.id));
    await handOverTold(tx, gone.id, kept.id);
    await tx.delete(subscriptions).where(eq(subscriptions.id, gone.id));
  }
}

type Row = Omit<Subscription, "mutes">;

/** What was said last holds; what was said only once holds too. */
function toMerged(kept: Row, gone: Row): Partial<Row> {
  const isGoing = kept.state === "active" || gone.state === "active";
  const baselines = [kept.baselineOn, gone.baselineOn];
  return {
    state: isGoing ? "active" : gone.state,
    pausedUntil: isGoing ? null : gone.pausedUntil,
    // What happened while neither was going is not told later.
    resumedAt: isGoing && kept.state === "paused" ? toGoingSince(gone) : kept.resumedAt,
    language: gone.language,
    baselineOn: baselines.includes(null) ? null : (baselines.toSorted()[0] ?? null),
    ownerChannelId: kept.ownerChannelId ?? gone.ownerChannelId,
  };
}

const toGoingSince = ({ createdAt, resumedAt }: Row): string =>
  resumedAt !== null && resumedAt > createdAt ? resumedAt : createdAt;

/** Of two digests of one period that are still owed, one is sent. */
async function handOverTold(tx: Database, gone: string, kept: string): Promise<void> {
  const other = alias(digests, "other");
  await tx
    .update(digests)
    .set({ subscriptionId: kept })
    .where(
      and(
        eq(digests.subscriptionId, gone),
        notExists(
          tx
            .select({ id: other.id })
            .from(other)
            .where(and(eq(other.subscriptionId, kept), eq(other.period, digests.period))),
        ),
      ),
    );
  const waiting = tx
    .select({ id: deliveries.digestId })
    .from(deliveries)
    .where(and(eq(deliveries.subscriptionId, gone), eq(deliveries.state, "pending")));
  await tx
    .delete(digests)
    .where(and(eq(digests.subscriptionId, gone), inArray(digests.id, sql`(${waiting})`)));
  await tx
    .update(deliveries)
    .set({ subscriptionId: kept })
    .where(eq(deliveries.subscriptionId, gone));
}
