import { eq, sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";
import { countMigrations } from "./migrate.ts";
import { articles } from "./schema/article.ts";
import { deliveries } from "./schema/channel.ts";
import { events, pledges } from "./schema/register.ts";
import type { StoreHealth } from "./types/store.ts";

/** Asks the database how much it holds; rejects when it does not answer. */
export async function readHealth(
  db: Database,
  engine: StoreHealth["engine"],
): Promise<StoreHealth> {
  const [row] = await rowsOf<{ server_version: string }>(db, sql`show server_version`);
  return {
    engine,
    version: row?.server_version ?? "unknown",
    migrations: await countMigrations(db),
    articles: await db.$count(articles),
    pledges: await db.$count(pledges),
    events: await db.$count(events),
    pendingDeliveries: await db.$count(deliveries, eq(deliveries.state, "pending")),
  };
}
