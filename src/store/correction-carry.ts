import { desc, eq, sql } from "drizzle-orm";
import type { Change, Claim } from "../pledge/claim.ts";
import { findHeir, tellLostCorrection } from "../pledge/correction-heir.ts";
import type { Standing } from "../pledge/statement-id.ts";
import { toReading } from "./corrections.ts";
import { createId, type Database, storable } from "./database.ts";
import { corrections, feedback } from "./schema/feedback.ts";
import { events } from "./schema/register.ts";
import type { EventStatement } from "./types/feedback.ts";

/** Statements of an article, before and after it was read anew. */
export interface Reread<T> {
  kind: EventStatement["kind"];
  before: readonly Standing<T>[];
  after: readonly T[];
}

/**
 * Keeps what people corrected in an article that was edited: for the statement that says the same in other words, and
 * where none does, in the review queue. In the transaction that replaces the statements.
 */
export async function carryCorrections(
  db: Database,
  articleId: string,
  rereads: readonly [Reread<Claim>, Reread<Change>],
): Promise<void> {
  if (rereads.every(({ before }) => before.length === 0)) return;
  const kept = await db.select().from(corrections).where(eq(corrections.articleId, articleId));
  if (kept.length === 0) return;
  const [claims, changes] = rereads;
  await carry(db, kept, claims);
  await carry(db, kept, changes);
}

async function carry<T extends Claim | Change>(
  db: Database,
  kept: readonly (typeof corrections.$inferSelect)[],
  { kind, before, after }: Reread<T>,
): Promise<void> {
  const stands = new Set(after.map(toReading));
  const stood = new Set(before.map(({ said }) => toReading(said)));
  const fresh = after.filter((said) => !stood.has(toReading(said)));
  for (const { id, said } of before) {
    const reading = toReading(said);
    const correction = kept.find((one) => one.kind === kind && one.reading === reading);
    if (correction === undefined || stands.has(reading)) continue;
    const heir = findHeir(said, fresh);
    if (heir.kind === "continued") {
      const row = { ...correction, reading: toReading(heir.statement) };
      await db.insert(corrections).values(row).onConflictDoNothing();
    }
    if (heir.kind === "gone") {
      const reason = tellLostCorrection(said, correction.correction);
      await queue(db, { statementId: id, reason });
    }
  }
}

async function queue(
  db: Database,
  { statementId, reason }: { statementId: string; reason: string },
): Promise<void> {
  const [event] = await db
    .select({ id: events.id })
    .from(events)
    .where(eq(events.statementId, statementId))
    .orderBy(desc(events.seq))
    .limit(1);
  await db.insert(feedback).values({
    id: createId("fbk"),
    eventId: event?.id ?? null,
    reason: storable(reason),
    givenAt: sql`now()`,
  });
}
