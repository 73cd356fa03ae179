import type { PGlite } from "@electric-sql/pglite";

/** Between two rounds; each takes a few tenths of a second, in which queries wait. */
export const UPKEEP_INTERVAL_MS = 15 * 60_000;

/**
 * Tidies now and then, of the queue's tables and the store's. A round that fails harms nothing: the next one does its
 * work. Returns what stops it. Keeps no process alive.
 */
export function startUpkeep(db: PGlite): () => void {
  const timer = setInterval(() => {
    tidy(db).catch(() => undefined);
  }, UPKEEP_INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Does what a PostgreSQL server does by itself and PGlite, which has no background processes, never does: makes the room
 * of deleted and changed rows usable again, counts rows for the planner, and lets old parts of the write-ahead log go.
 */
export async function tidy(db: PGlite): Promise<void> {
  // Each statement stands alone, as VACUUM cannot be part of a transaction.
  await db.exec("vacuum (analyze)");
  await db.exec("checkpoint");
}
