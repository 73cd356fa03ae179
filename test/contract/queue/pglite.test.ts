import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { createQueue } from "../../../src/queue/queue.ts";
import { createPglitePool } from "../../../src/store/pglite-pool.ts";
import { describeQueue } from "./contract.ts";
import { createTestLog } from "./stage.ts";

describeQueue("PGlite", async () => {
  const db = await PGlite.create();
  const pool = createPglitePool(db);
  return {
    target: () => ({ kind: "postgres", pool }),
    async crashSite() {
      const folder = await mkdtemp(join(tmpdir(), "pledgewatch-queue-"));
      let crashed: PGlite | undefined;
      return {
        place: { kind: "pglite", folder },
        async target() {
          crashed = await PGlite.create(folder);
          return { kind: "postgres", pool: createPglitePool(crashed), isOnlyProcess: true };
        },
        async close() {
          await crashed?.close();
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
    async close() {
      await pool.end();
      await db.close();
    },
  };
});

describe("the queue's tables", () => {
  it("are refused where the store has one of the same name", async () => {
    const db = await PGlite.create();
    await db.exec("CREATE TABLE job (id text)");
    const pool = createPglitePool(db);
    const opening = createQueue({ target: { kind: "postgres", pool }, log: createTestLog() });
    await expect(opening).rejects.toMatchObject({
      code: "tables_collide",
      message: "these names exist in public and in bullmq: job",
    });
    await db.close();
  });
});
