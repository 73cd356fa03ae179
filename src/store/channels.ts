import { and, eq, inArray, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import { moveChannel } from "./channel-move.ts";
import { type Database, isOneOf, storable } from "./database.ts";
import { channels, subscriptions, workspaces } from "./schema/channel.ts";
import { takenEvents } from "./schema/incoming.ts";
import type { ChannelName, ChannelStore } from "./types/channel.ts";
import type { Channel } from "./types/subscription.ts";

/** What the platforms tell of channels, and which of their events were taken. */
export function createChannels(db: Database): ChannelStore {
  return {
    async find(name) {
      const [channel] = await db.select(channelColumns).from(channels).where(isNamed(name));
      return channel ?? null;
    },
    revive: async (channelId) => (await revive(db, eq(channels.id, channelId))) > 0,
    async rename({ name, reference, ...channel }) {
      const said = { ...(name === null ? {} : { name }), ...(reference ? { reference } : {}) };
      if (Object.keys(said).length > 0) await db.update(channels).set(said).where(isNamed(channel));
    },
    move: (channelId, to, keyOf) => moveChannel(db, channelId, to, keyOf),
    stopWorkspace: (workspace, reason) => stopWorkspace(db, workspace, reason),
    reviveWorkspace: (workspace, reason) =>
      revive(db, and(isOf(workspace), eq(channels.stoppedReason, storable(reason)))),
    countWorkspaces: () => db.$count(workspaces, ne(workspaces.platform, "console")),
    async takeEvent({ platform, workspaceId, eventId }, nowAt) {
      const taken = await db
        .insert(takenEvents)
        .values({ platform, workspaceId, eventId: storable(eventId), takenAt: nowAt })
        .onConflictDoNothing()
        .returning({ takenAt: takenEvents.takenAt });
      return taken.length > 0;
    },
    async forgetEvents(beforeAt) {
      const forgotten = await db
        .delete(takenEvents)
        .where(lt(takenEvents.takenAt, beforeAt))
        .returning({ takenAt: takenEvents.takenAt });
      return forgotten.length;
    },
  };
}

export const channelColumns = {
  id: channels.id,
  platform: channels.platform,
  workspaceId: channels.workspaceId,
  externalId: channels.externalId,
  name: channels.name,
  reference: channels.reference,
};

const isOf = ({ platform, workspaceId }: Pick<Channel, "platform" | "workspaceId">) =>
  and(eq(channels.platform, platform), eq(channels.workspaceId, workspaceId));

const isNamed = ({ externalId, ...workspace }: ChannelName) =>
  and(isOf(workspace), eq(channels.externalId, externalId));

/**
 * Channels that the platform refused are tried again, with all that they follow and those who own that.
 * Returns how many of `which` were stopped.
 */
export function revive(db: Database, which: SQL | undefined): Promise<number> {
  return db.transaction(async (tx) => {
    const revived = (await clearStops(tx, which)).map(({ id }) => id);
    if (revived.length === 0) return 0;
    const made = await tx
      .update(subscriptions)
      .set({ state: "active" })
      .where(
        and(isOneOf(subscriptions.channelId, revived), eq(subscriptions.state, "needs_attention")),
      )
      .returning({ ownerId: subscriptions.ownerChannelId });
    const ownerIds = made.flatMap(({ ownerId }) => ownerId ?? []);
    if (ownerIds.length > 0) await clearStops(tx, isOneOf(channels.id, ownerIds));
    return revived.length;
  });
}

const clearStops = (db: Database, which: SQL | undefined): Promise<{ id: string }[]> =>
  db
    .update(channels)
    .set({ stoppedAt: null, stoppedReason: null })
    .where(and(which, isNotNull(channels.stoppedAt)))
    .returning({ id: channels.id });

function stopWorkspace(
  db: Database,
  workspace: Pick<Channel, "platform" | "workspaceId">,
  reason: string,
): Promise<number> {
  return db.transaction(async (tx) => {
    const stopped = await tx
      .update(channels)
      .set({ stoppedAt: sql`clock_timestamp()`, stoppedReason: storable(reason) })
      .where(and(isOf(workspace), isNull(channels.stoppedAt)))
      .returning({ id: channels.id });
    const ofWorkspace = tx.select({ id: channels.id }).from(channels).where(isOf(workspace));
    await tx
      .update(subscriptions)
      .set({ state: "needs_attention" })
      .where(and(inArray(subscriptions.channelId, ofWorkspace), eq(subscriptions.state, "active")));
    return stopped.length;
  });
}
