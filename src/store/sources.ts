import { and, asc, eq, lte, sql } from "drizzle-orm";
import { createId, type Database } from "./database.ts";
import { sources } from "./schema/source.ts";
import type { NewSource, Source, SourcePolled, SourceStore } from "./types/source.ts";

/** Feeds and pages that are polled. */
export function createSources(db: Database): SourceStore {
  return {
    list: () => db.select().from(sources).orderBy(asc(sources.name), asc(sources.id)),
    async get(id) {
      const [source] = await db.select().from(sources).where(eq(sources.id, id));
      return source ?? null;
    },
    add: (source, nowAt) => addSource(db, source, nowAt),
    async remove(id) {
      const removed = await db
        .delete(sources)
        .where(eq(sources.id, id))
        .returning({ id: sources.id });
      return removed.length > 0;
    },
    polled: (id, outcome) => saveOutcome(db, id, outcome),
    due: (nowAt, limit) =>
      db
        .select()
        .from(sources)
        .where(and(eq(sources.state, "active"), lte(sources.nextPollAt, nowAt)))
        .orderBy(asc(sources.nextPollAt), asc(sources.id))
        .limit(limit),
  };
}

async function addSource(db: Database, source: NewSource, nowAt: string): Promise<Source> {
  const [added] = await db
    .insert(sources)
    .values({
      id: createId("src"),
      kind: source.kind,
      url: source.url,
      name: source.name,
      company: source.company,
      state: "active",
      nextPollAt: nowAt,
      failures: 0,
    })
    // An update that changes nothing gives the standing row back in the same statement.
    .onConflictDoUpdate({ target: sources.url, set: { url: sql`excluded.url` } })
    .returning();
  if (!added) throw new Error("the source was neither added nor found");
  return added;
}

/** A permanent redirect to the address of another source leaves this one's address as it is. */
async function saveOutcome(db: Database, id: string, outcome: SourcePolled): Promise<void> {
  const { url, ...rest } = outcome;
  const taken =
    url === undefined
      ? []
      : await db.select({ id: sources.id }).from(sources).where(eq(sources.url, url));
  const set = url === undefined || taken.length > 0 ? rest : { ...rest, url };
  await db.update(sources).set(set).where(eq(sources.id, id));
}
