import pg from "pg";
import { describe, expect, it } from "vitest";
import { createQueue } from "../../../src/queue/queue.ts";
import { startPostgres } from "../../support/postgres.ts";
import { describeQueue } from "./contract.ts";
import { CRASH_JOB } from "./crash-job.ts";
import { createTestLog } from "./stage.ts";

describeQueue("PostgreSQL", async () => {
  const postgres = await startPostgres();
  if (!postgres) return null;
  const pool = new pg.Pool({ connectionString: postgres.url });
  const place = { kind: "postgres", url: postgres.url } as const;
  return {
    target: () => ({ kind: "postgres", pool }),
    crashSite: async () => ({
      place,
      target: async () => ({ kind: "postgres", pool }),
      close: async () => {},
    }),
    async close() {
      await pool.end();
      await postgres.stop();
    },
  };
});

describe("the queue and its PostgreSQL", () => {
  it("goes on working when its connections were cut, and says each trouble once", async (test) => {
    const postgres = await startPostgres();
    if (!postgres) return test.skip("no PostgreSQL");
    const pool = new pg.Pool({ connectionString: postgres.url });
    pool.on("error", () => {});
    const log = createTestLog();
    const queue = await createQueue({ target: { kind: "postgres", pool }, log });
    const done: number[] = [];
    await queue.work(CRASH_JOB, async ({ n }) => {
      done.push(n);
    });
    await queue.work({ ...CRASH_JOB, name: "other" }, async () => {});
    await queue.add(CRASH_JOB, { n: 1 });
    await expect.poll(() => done).toEqual([1]);

    const knife = new pg.Client(postgres.url);
    await knife.connect();
    await knife.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await knife.end();
    await expect.poll(() => log.lines.length).toBeGreaterThan(0);
    // A connection of the pool may only notice when it is used.
    const adding = (): Promise<void> => queue.add(CRASH_JOB, { n: 2 }).catch(adding);
    await adding();
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([1, 2]);
    const said = log.lines.map(({ fields }) => fields["error"]);
    expect(said).toEqual([...new Set(said)]);
    await queue.stop(1_000);
    await pool.end();
    await postgres.stop();
  });
});
