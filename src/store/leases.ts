import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Database, inBatches, isOneOf, rowsOf, storable, toJsonRows } from "./database.ts";
import { createDeliveries } from "./deliveries.ts";
import { channels, subscriptions } from "./schema/channel.ts";
import type { LeaseStore, StopOutcome, TakenChannel } from "./types/delivery.ts";

/** Who posts to which channel. */
export function createLeases(db: Database): LeaseStore {
  return {
    take: (request) => take(db, request),
    async renew(owner, channelIds, leaseMs) {
      const renewed = await rowsOf<{ id: string }>(
        db,
        sql`
          update pledgewatch.channels set lease_until = ${fromNow(leaseMs)}
          where id = any(${sql.param([...channelIds])}::text[]) and lease_owner = ${owner}
          returning id`,
      );
      return renewed.map(({ id }) => id);
    },
    async release(owner, given) {
      await inBatches(given, (slice) =>
        db.execute(sql`
          update pledgewatch.channels as channel set lease_owner = null, lease_until = null,
            next_post_at = clock_timestamp() + given."waitMs" * interval '1 millisecond'
          from json_to_recordset(${toJsonRows(slice)}::json) as given
            ("channelId" text, "waitMs" float8)
          where channel.id = given."channelId" and channel.lease_owner = ${owner}`),
      );
    },
    async expireAll() {
      await db
        .update(channels)
        .set({ leaseUntil: sql`clock_timestamp()` })
        .where(isNotNull(channels.leaseOwner));
    },
    stop: (channelId, reason) => stop(db, channelId, reason),
    async pauseWorkspace({ platform, workspaceId }, pauseMs) {
      await db.execute(sql`
        update pledgewatch.workspaces set paused_until = greatest(paused_until, ${fromNow(pauseMs)})
        where platform = ${platform} and id = ${workspaceId}`);
    },
  };
}

const fromNow = (ms: number): SQL =>
  sql`clock_timestamp() + ${ms}::float8 * interval '1 millisecond'`;

/**
 * Rows that another worker is taking are skipped. The lock is the weak one, which a new delivery's
 * foreign key does not stand in the way of.
 */
function take(
  db: Database,
  { owner, platforms, leaseMs, limit, channelIds }: Parameters<LeaseStore["take"]>[0],
): Promise<TakenChannel[]> {
  const wanted =
    channelIds === undefined
      ? sql`true`
      : sql`channel.id = any(${sql.param([...channelIds])}::text[])`;
  return rowsOf<TakenChannel>(
    db,
    sql`
      with free as (
        select channel.id, channel.lease_owner is not null as was_held
        from pledgewatch.channels channel
        join pledgewatch.workspaces workspace
          on workspace.platform = channel.platform and workspace.id = channel.workspace_id
        where ${wanted} and channel.platform = any(${sql.param([...platforms])}::text[])
          and channel.stopped_at is null
          and (channel.lease_owner is null or channel.lease_until <= clock_timestamp())
          and (workspace.paused_until is null or workspace.paused_until <= clock_timestamp())
          and (${HAS_DELIVERY_DUE} or ${HAS_AMENDMENT_DUE})
        limit ${limit}
        for no key update of channel skip locked
      )
      update pledgewatch.channels as channel
      set lease_owner = ${owner}, lease_until = ${fromNow(leaseMs)}
      from free where channel.id = free.id
      returning channel.id, channel.platform, channel.workspace_id as "workspaceId",
        channel.external_id as "externalId", channel.name, channel.reference,
        free.was_held as "wasHeld",
        greatest(0, coalesce(
          extract(epoch from channel.next_post_at - clock_timestamp())::float8 * 1000, 0)) as "waitMs"`,
  );
}

const HAS_DELIVERY_DUE = sql`(
  select due_at from pledgewatch.deliveries
  where channel_id = channel.id and state = 'pending' order by seq limit 1
) <= clock_timestamp()`;

const HAS_AMENDMENT_DUE = sql`exists (
  select from pledgewatch.amendments amendment
  join pledgewatch.deliveries amended on amended.id = amendment.delivery_id
  where amendment.channel_id = channel.id and amendment.due_at <= clock_timestamp()
    and amended.state = 'sent'
)`;

function stop(db: Database, channelId: string, reason: string): Promise<StopOutcome | null> {
  return db.transaction(async (tx) => {
    const [stopped] = await tx
      .update(channels)
      .set({ stoppedAt: sql`clock_timestamp()`, stoppedReason: storable(reason) })
      .where(and(eq(channels.id, channelId), isNull(channels.stoppedAt)))
      .returning({ stoppedAt: channels.stoppedAt });
    const flagged = await tx
      .update(subscriptions)
      .set({ state: "needs_attention" })
      .where(and(eq(subscriptions.channelId, channelId), eq(subscriptions.state, "active")))
      .returning({ ownerId: subscriptions.ownerChannelId, language: subscriptions.language });
    if (!stopped?.stoppedAt) return null;
    const { stoppedAt } = stopped;
    const ownerIds = flagged.flatMap(({ ownerId }) => ownerId ?? []);
    const reachable = await tx
      .select({ id: channels.id })
      .from(channels)
      .where(and(isOneOf(channels.id, ownerIds), isNull(channels.stoppedAt)));
    const toldChannelIds = reachable.map(({ id }) => id);
    const isTold = ({ ownerId }: { ownerId: string | null }) =>
      ownerId !== null && toldChannelIds.includes(ownerId);
    const notice = { stoppedChannelId: channelId, stoppedAt, reason: storable(reason) };
    await createDeliveries(tx).add(
      toldChannelIds.map((ownerId) => ({
        ...{ kind: "notice", notice, channelId: ownerId, subscriptionId: null },
        language: flagged.find((one) => one.ownerId === ownerId)?.language ?? "en",
      })),
      new Date(stoppedAt).toISOString(),
    );
    return { toldChannelIds, untold: flagged.filter((one) => !isTold(one)).length };
  });
}
