import { once } from "node:events";
import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { createQueue } from "../../../src/queue/queue.ts";
import { createPglitePool } from "../../../src/store/pglite-pool.ts";
import { describeQueue } from "./contract.ts";
import { CRASH_JOB, SHORT_LOCK } from "./crash-job.ts";
import { createPgliteFolder, openFreshPglite } from "./fresh-pglite.ts";
import { createTestLog } from "./stage.ts";

describeQueue("PGlite", async () => {
  const { db, close } = await openFreshPglite();
  const pool = createPglitePool(db);
  return {
    target: () => ({ kind: "postgres", pool }),
    async crashSite() {
      const { folder, remove } = await createPgliteFolder();
      let crashed: PGlite | undefined;
      return {
        place: { kind: "pglite", folder },
        async target() {
          crashed = await PGlite.create(folder);
          return { kind: "postgres", pool: createPglitePool(crashed), isOnlyProcess: true };
        },
        async close() {
          await crashed?.close();
          await remove();
        },
      };
    },
    async close() {
      await pool.end();
      await close();
    },
  };
});

describe("a handler whose job was taken over", () => {
  it("is told so by its signal", async () => {
    const { db, close } = await openFreshPglite();
    const pool = createPglitePool(db);
    const target = { kind: "postgres", pool } as const;
    const queue = await createQueue({ target, log: createTestLog(), ...SHORT_LOCK });
    const reasons: unknown[] = [];
    let isStarted = false;
    await queue.work(CRASH_JOB, async (_payload, { signal }) => {
      isStarted = true;
      await once(signal, "abort");
      reasons.push(signal.reason);
    });
    await queue.add(CRASH_JOB, { n: 1 });
    await expect.poll(() => isStarted).toBe(true);
    await pool.query("UPDATE bullmq.job SET lock_token = 'another worker'");
    await expect
      .poll(() => reasons, { timeout: 5_000 })
      .toEqual([new Error("another worker took the job over")]);
    await queue.stop(1_000);
    await close();
  });
});
