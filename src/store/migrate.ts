import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { UserError } from "../shared/user-error.ts";
import { type Database, rowsOf } from "./database.ts";

/** The `.sql` files beside this module; the build copies them beside the compiled one. */
const MIGRATIONS = {
  migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
  migrationsSchema: "pledgewatch",
  migrationsTable: "migrations",
};

/** How often it is told that a migration goes on. */
const PROGRESS_MS = 10_000;

/**
 * Brings the database to the schema of this program. `apply` is the driver's own migrator, which takes all steps in one
 * transaction: one that is killed has changed nothing. Safe to call
 * twice, not at the same time. Throws `SCHEMA_TOO_NEW` when a newer program has been at work.
 *
 * @param onProgress told what takes long of a database that is in use, for people
 */
export async function migrateTo(
  db: Database,
  apply: (config: typeof MIGRATIONS) => Promise<void>,
  onProgress: (text: string) => void,
): Promise<void> {
  const known = readMigrationFiles(MIGRATIONS).map(({ folderMillis }) => folderMillis);
  const newest = await newestApplied(db);
  if (newest > Math.max(...known)) {
    throw new UserError(
      "SCHEMA_TOO_NEW",
      "The database was last used by a newer version of Pledgewatch. Update this one, or use another --data folder or DATABASE_URL.",
    );
  }
  const steps = known.filter((one) => one > newest).length;
  if (steps === 0) return;
  const isNew = newest === 0;
  if (isNew) await apply(MIGRATIONS);
  else await telling(steps, () => apply(MIGRATIONS), onProgress);
}

async function telling(
  steps: number,
  work: () => Promise<void>,
  onProgress: (text: string) => void,
): Promise<void> {
  const startedMs = performance.now();
  const seconds = () => Math.round((performance.now() - startedMs) / 1_000);
  onProgress(`Bringing the database up to date (${steps} ${steps === 1 ? "step" : "steps"}) …`);
  const timer = setInterval(
    () =>
      onProgress(
        `  … for ${seconds()} s now. With a million articles it takes minutes; if it is stopped, the next start begins it anew.`,
      ),
    PROGRESS_MS,
  );
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  onProgress(`The database is up to date, after ${seconds()} s.`);
}

/** How many migrations have been applied. */
export async function countMigrations(db: Database): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::integer as count from pledgewatch.migrations`,
  );
  return row?.count ?? 0;
}

/** When the last applied migration was written, in ms; 0 for a new database. */
async function newestApplied(db: Database): Promise<number> {
  const [table] = await rowsOf<{ known: boolean }>(
    db,
    sql`select to_regclass('pledgewatch.migrations') is not null as known`,
  );
  if (!table?.known) return 0;
  const [row] = await rowsOf<{ newest: string }>(
    db,
    sql`select coalesce(max(created_at), 0)::text as newest from pledgewatch.migrations`,
  );
  return Number(row?.newest ?? 0);
}
