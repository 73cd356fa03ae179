import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPglitePool } from "../../../src/store/pglite-pool.ts";
import { describeQueue } from "./contract.ts";

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
