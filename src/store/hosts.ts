import { sql } from "drizzle-orm";
import { type Database, rowsOf, storable } from "./database.ts";
import type { HostRequest, HostStore, HostTurn } from "./types/host.ts";

/** Longer than a process waits before it asks again. */
const WANTED_MS = 1_000;

/** Who asks which host. */
export function createHosts(db: Database): HostStore {
  return {
    async take(request) {
      const taken = await take(db, request);
      return taken ? { kind: "taken" } : line(db, request);
    },
    async giveBack(host, owner) {
      await db.execute(sql`
        update pledgewatch.hosts set lease_owner = null, lease_until = null
        where host = ${storable(host)} and lease_owner = ${owner}`);
    },
  };
}

const fromNow = (ms: number) => sql`clock_timestamp() + ${ms}::float8 * interval '1 millisecond'`;

async function take(
  db: Database,
  { host, owner, leaseMs, intervalMs }: HostRequest,
): Promise<boolean> {
  const nextAskAt = intervalMs > 0 ? fromNow(intervalMs) : sql`known.next_ask_at`;
  const isInPace =
    intervalMs > 0 ? sql`coalesce(known.next_ask_at <= clock_timestamp(), true)` : sql`true`;
  const rows = await rowsOf(
    db,
    sql`
      insert into pledgewatch.hosts as known (host, lease_owner, lease_until, next_ask_at)
      values (${storable(host)}, ${owner}, ${fromNow(leaseMs)}, ${intervalMs > 0 ? fromNow(intervalMs) : null})
      on conflict (host) do update set lease_owner = excluded.lease_owner,
        lease_until = excluded.lease_until, next_ask_at = ${nextAskAt}, wanted_by = null
      where (known.lease_owner is null or known.lease_until <= clock_timestamp())
        and (known.wanted_by is null or known.wanted_by = ${owner}
          or known.wanted_until <= clock_timestamp())
        and ${isInPace}
      returning host`,
  );
  return rows.length > 0;
}

/** Puts who was refused in line, where nobody else is. */
async function line(db: Database, { host, owner, intervalMs }: HostRequest): Promise<HostTurn> {
  const [known] = await rowsOf<{ waitMs: number }>(
    db,
    sql`
      with next as (
        update pledgewatch.hosts set wanted_by = ${owner}, wanted_until = ${fromNow(WANTED_MS)}
        where host = ${storable(host)} and (wanted_by is null or wanted_by = ${owner}
          or wanted_until <= clock_timestamp())
      )
      select greatest(0, coalesce(
        extract(epoch from next_ask_at - clock_timestamp())::float8 * 1000, 0)) as "waitMs"
      from pledgewatch.hosts where host = ${storable(host)}`,
  );
  return { kind: "wait", waitMs: intervalMs > 0 ? (known?.waitMs ?? 0) : 0 };
}
