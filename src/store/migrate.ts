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

/**
 * Brings the database to the schema of this program. `apply` is the driver's own migrator. Safe to call
 * twice, not at the same time. Throws `SCHEMA_TOO_NEW` when a newer program has been at work.
 */
export async function migrateTo(
  db: Database,
  apply: (config: typeof MIGRATIONS) => Promise<void>,
): Promise<void> {
  const known = readMigrationFiles(MIGRATIONS).map(({ folderMillis }) => folderMillis);
  const newest = await newestApplied(db);
  if (newest > Math.max(...known)) {
    throw new UserError(
      "SCHEMA_TOO_NEW",
      "The database was last used by a newer version of Pledgewatch. Update this one, or use another --data folder or DATABASE_URL.",
    );
  }
  if (newest < Math.max(...known)) await apply(MIGRATIONS);
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
