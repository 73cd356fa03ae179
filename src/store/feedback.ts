import { and, asc, eq, sql } from "drizzle-orm";
import type { Change, Claim } from "../pledge/claim.ts";
import type { Correction } from "../pledge/correction.ts";
import { toReading } from "./corrections.ts";
import { createId, type Database, rowsOf, storable } from "./database.ts";
import { amendMessages } from "./event-marks.ts";
import { articles, changes, claims } from "./schema/article.ts";
import { corrections, feedback } from "./schema/feedback.ts";
import { events } from "./schema/register.ts";
import type { EventStatement, FeedbackStore } from "./types/feedback.ts";

/** What people say is wrong, and what came of it. */
export function createFeedback(db: Database): FeedbackStore {
  return {
    async add(entry, nowAt) {
      const { reason, question } = entry;
      const [added] = await db
        .insert(feedback)
        .values({
          ...{ ...entry, id: createId("fbk"), givenAt: nowAt, reason: storable(reason) },
          question: question === null ? null : storable(question),
        })
        .returning();
      if (!added) throw new Error("the feedback was not added");
      return added;
    },
    async get(id) {
      const [found] = await db.select().from(feedback).where(eq(feedback.id, id));
      return found ?? null;
    },
    list: (state) =>
      db
        .select()
        .from(feedback)
        .where(eq(feedback.state, state))
        .orderBy(asc(feedback.givenAt), asc(feedback.id)),
    async decide(id, { state, note }, nowAt) {
      const decided = await db
        .update(feedback)
        .set({ state, note: note === null ? null : storable(note), decidedAt: nowAt })
        .where(and(eq(feedback.id, id), eq(feedback.state, "open")))
        .returning({ id: feedback.id });
      return decided.length > 0;
    },
    statementOf: async (eventId) => (await findStatement(db, eventId))?.statement ?? null,
    correct: (statement, correction, nowAt) => correct(db, { statement, correction, nowAt }),
    mark: (eventId, mark) => markEvents(db, eventId, mark),
  };
}

/** By the id of the statement, as long as that still has the words that the event has. */
async function findStatement(
  db: Database,
  eventId: string,
): Promise<{ statement: EventStatement; read: Claim | Change } | null> {
  const [event] = await db
    .select({ statementId: events.statementId, quote: events.quote, text: articles.text })
    .from(events)
    .innerJoin(articles, eq(articles.id, events.articleId))
    .where(eq(events.id, eventId));
  if (!event || event.statementId === null || event.quote === null) return null;
  for (const [kind, table] of [
    ["claim", claims],
    ["change", changes],
  ] as const) {
    const [row] = await db
      .select()
      .from(table)
      .where(and(eq(table.id, event.statementId), eq(table.quote, event.quote)));
    if (!row) continue;
    const { id, articleId, position, start, end, rules, confidence, ...read } = row;
    const { company, quote } = read;
    const text = event.text ?? quote;
    return { statement: { statementId: id, kind, company, articleId, quote, text }, read };
  }
  return null;
}

async function correct(
  db: Database,
  {
    statement: { kind, articleId, company, statementId },
    correction,
    nowAt,
  }: { statement: EventStatement; correction: Correction; nowAt: string },
): Promise<void> {
  const table = kind === "claim" ? claims : changes;
  const [row] = await db.select().from(table).where(eq(table.id, statementId));
  if (!row) throw new Error(`the statement ${statementId} is not stored`);
  const { id, articleId: _, position, start, end, rules, confidence, ...read } = row;
  await db
    .insert(corrections)
    .values({ articleId, kind, reading: toReading(read), company, correction, correctedAt: nowAt })
    .onConflictDoUpdate({
      target: [corrections.articleId, corrections.kind, corrections.reading],
      set: { correction, correctedAt: nowAt },
    });
}

async function markEvents(
  db: Database,
  eventId: string,
  mark: Parameters<FeedbackStore["mark"]>[1],
): Promise<string[]> {
  const marked = await rowsOf<{ id: string }>(
    db,
    sql`
      update pledgewatch.events as event set correction = ${JSON.stringify(mark)}::jsonb
      from pledgewatch.events wrong
      where wrong.id = ${eventId}
        and (event.id = wrong.id or event.statement_id = wrong.statement_id)
      returning event.id`,
  );
  return amendMessages(
    db,
    marked.map(({ id }) => id),
  );
}
