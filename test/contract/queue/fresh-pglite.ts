import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createDataDir } from "../../support/store.ts";

/** A PGlite of its own that has no table of a queue yet, in a folder as the bot has it. */
export async function openFreshPglite(): Promise<{ db: PGlite; close(): Promise<void> }> {
  const { folder, remove } = await createPgliteFolder();
  const db = await PGlite.create(folder);
  return {
    db,
    async close() {
      await db.close();
      await remove();
    },
  };
}

/** The folder alone, for a process that opens it. */
export async function createPgliteFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const { dataDir, remove } = await createDataDir();
  return { folder: join(dataDir, "pglite"), remove };
}
