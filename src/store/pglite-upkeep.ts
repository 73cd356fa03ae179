import type { PGlite } from "@electric-sql/pglite";

/** Between two rounds; each takes a few tenths of a second, in which queries wait. */
export const UPKEEP_INTERVAL_MS = 15 * 60_000;

/**
 * Does what a PostgreSQL server does by itself and PGlite, which has no background processes, never
 * does: without it the rows of jobs that are done and the write-ahead log would stay on disk for ever.
 * Returns what stops it. Keeps no process alive.
 */
export function startUpkeep(db: PGlite): () => void {
  const timer = setInterval(() => {
    // A round that fails harms nothing: the next one does its work. Each statement stands alone, as
    // VACUUM cannot be part of a transaction.
    db.exec("vacuum (analyze)")
      .then(() => db.exec("checkpoint"))
      .catch(() => undefined);
  }, UPKEEP_INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
