import type { Database } from "./database.ts";
import { companies } from "./schema/source.ts";

/** Makes companies known to the tables that point to them. In one order, so that two writers never wait for each other. */
export async function saveCompanies(db: Database, ids: Iterable<string>): Promise<void> {
  const rows = [...new Set(ids)].sort().map((id) => ({ id }));
  if (rows.length > 0) await db.insert(companies).values(rows).onConflictDoNothing();
}
