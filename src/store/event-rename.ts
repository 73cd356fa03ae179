import { eq, or } from "drizzle-orm";
import type { Rename } from "../pledge/register/register-rename.ts";
import { type Database, isOneOf } from "./database.ts";
import { mutes } from "./schema/mute.ts";
import { events } from "./schema/register.ts";

/** An event's place in the register, and the key that says what happened for ever. */
interface Named {
  id: string;
  key: string;
  kind: string;
  pledgeId: string | null;
  milestoneId: string | null;
}

/**
 * Lets events follow the pledges and milestones that they are of to their new ids. Their keys follow
 * too, so that what was told of the old id is not told again of the new one.
 */
export async function renameEvents(db: Database, renames: readonly Rename[]): Promise<void> {
  if (renames.length === 0) return;
  const from = (kind: Rename["kind"]) =>
    renames.flatMap((rename) => (rename.kind === kind ? rename.from : []));
  const affected: Named[] = await db
    .select({
      id: events.id,
      key: events.key,
      kind: events.kind,
      pledgeId: events.pledgeId,
      milestoneId: events.milestoneId,
    })
    .from(events)
    .where(
      or(isOneOf(events.pledgeId, from("pledge")), isOneOf(events.milestoneId, from("milestone"))),
    );
  await renameMutes(db, renames);
  const renamed = affected.map((event) => toRenamed(event, renames));
  const ids = new Set(affected.map(({ id }) => id));
  const wanted = renamed.map(({ key }) => key);
  const holders = await db
    .select({ id: events.id, key: events.key })
    .from(events)
    .where(isOneOf(events.key, wanted));
  const taken = new Set(holders.flatMap(({ id, key }) => (ids.has(id) ? [] : key)));
  // Ids can change places, so every key is freed before any is taken.
  for (const { id } of renamed) await db.update(events).set({ key: id }).where(eq(events.id, id));
  for (const { id, key, pledgeId, milestoneId } of renamed) {
    // Two pledges that are one now have told the same twice; it stays told twice.
    const free = taken.has(key) ? `${key}.${id}` : key;
    taken.add(free);
    await db.update(events).set({ pledgeId, milestoneId, key: free }).where(eq(events.id, id));
  }
}

/** What a channel muted stays muted under its new name. */
async function renameMutes(db: Database, renames: readonly Rename[]): Promise<void> {
  const from = renames.flatMap((rename) => (rename.kind === "pledge" ? rename.from : []));
  const muted = await db.select().from(mutes).where(isOneOf(mutes.pledgeId, from));
  if (muted.length === 0) return;
  await db.delete(mutes).where(isOneOf(mutes.pledgeId, from));
  const renamed = muted.map(({ channelId, pledgeId, mutedAt }) => ({
    ...{ channelId, mutedAt, kind: null },
    pledgeId: renames.find((one) => one.kind === "pledge" && one.from === pledgeId)?.to ?? pledgeId,
  }));
  await db.insert(mutes).values(renamed).onConflictDoNothing();
}

/** Keys are `<kind>.<id>` and perhaps more: of the pledge, or for `milestone` of the milestone. */
function toRenamed(event: Named, renames: readonly Rename[]): Named {
  const toNow = (kind: Rename["kind"], id: string | null) =>
    renames.find((rename) => rename.kind === kind && rename.from === id)?.to ?? id;
  const pledgeId = toNow("pledge", event.pledgeId);
  const milestoneId = toNow("milestone", event.milestoneId);
  const [old, now] =
    event.kind === "milestone" ? [event.milestoneId, milestoneId] : [event.pledgeId, pledgeId];
  const start = `${event.kind}.${old}`;
  const isOfOld = event.key === start || event.key.startsWith(`${start}.`);
  const key = isOfOld ? `${event.kind}.${now}${event.key.slice(start.length)}` : event.key;
  return { ...event, pledgeId, milestoneId, key };
}
