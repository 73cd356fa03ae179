import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { createQueue, type QueueTarget } from "../../../src/queue/queue.ts";
import { createPglitePool } from "../../../src/store/pglite-pool.ts";
import { CRASH_JOB, SHORT_LOCK } from "./crash-job.ts";
import { type CrashPlace, createTestLog } from "./stage.ts";

/** Takes one job and never ends it: run by a test, which kills it meanwhile. */

const place = JSON.parse(process.argv[2] ?? "") as CrashPlace;

async function toTarget(): Promise<QueueTarget> {
  switch (place.kind) {
    case "redis":
      return place;
    case "postgres":
      return { kind: "postgres", pool: new pg.Pool({ connectionString: place.url }) };
    case "pglite": {
      const pool = createPglitePool(await PGlite.create(place.folder));
      return { kind: "postgres", pool, isOnlyProcess: true };
    }
  }
}

const queue = await createQueue({ target: await toTarget(), log: createTestLog(), ...SHORT_LOCK });
await queue.work(CRASH_JOB, async ({ n }) => {
  process.stdout.write(`working on ${n}\n`);
  await new Promise(() => {});
});
await queue.addMany(CRASH_JOB, [{ n: 1 }, { n: 2 }]);
