import { and, asc, eq, type SQL } from "drizzle-orm";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf } from "./database.ts";
import { mutes } from "./schema/mute.ts";
import type { Muted, MuteStore } from "./types/mute.ts";

/** What channels do not want to hear of. */
export function createMutes(db: Database): MuteStore {
  return {
    async add(channelId, muted, nowAt) {
      const added = await db
        .insert(mutes)
        .values({ channelId, ...toColumns(muted), mutedAt: nowAt })
        .onConflictDoNothing()
        .returning({ seq: mutes.seq });
      return added.length > 0;
    },
    list: async (channelId) => (await readMutes(db, [channelId])).get(channelId) ?? [],
    async remove(channelId, muted) {
      const removed = await db
        .delete(mutes)
        .where(and(eq(mutes.channelId, channelId), isThat(muted)))
        .returning({ seq: mutes.seq });
      return removed.length > 0;
    },
  };
}

const toColumns = (muted: Muted) =>
  muted.of === "pledge"
    ? { pledgeId: muted.pledgeId, kind: null }
    : { pledgeId: null, kind: muted.kind };

const isThat = (muted: Muted): SQL =>
  muted.of === "pledge" ? eq(mutes.pledgeId, muted.pledgeId) : eq(mutes.kind, muted.kind);

/** By channel; a channel that mutes nothing is left out. */
export async function readMutes(
  db: Database,
  channelIds: readonly string[],
): Promise<Map<string, Muted[]>> {
  const rows = await db
    .select()
    .from(mutes)
    .where(isOneOf(mutes.channelId, channelIds))
    .orderBy(asc(mutes.seq));
  const byChannel = groupBy(rows, ({ channelId }) => channelId);
  return new Map([...byChannel].map(([channelId, some]) => [channelId, some.flatMap(toMuted)]));
}

function toMuted({
  pledgeId,
  kind,
}: Pick<typeof mutes.$inferSelect, "pledgeId" | "kind">): Muted[] {
  if (pledgeId !== null) return [{ of: "pledge", pledgeId }];
  return kind === null ? [] : [{ of: "kind", kind }];
}
