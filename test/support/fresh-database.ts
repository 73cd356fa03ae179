import { access, cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openStore } from "../../src/store/open.ts";
import { runFolder } from "./run-folder.ts";

const MADE_POLL_MS = 50;

/**
 * Puts a database into the folder that nothing was written to yet, so that opening the store there need not
 * create one: a copy takes 0.1 s, to create one 5 s. Does nothing outside of Vitest.
 */
export async function putDatabase(dataDir: string): Promise<void> {
  const run = runFolder();
  if (run !== null) await cp(await makeOnce(join(run, "database")), dataDir, { recursive: true });
}

/** The original of all copies. Of several processes that need it at once, one makes it and the others wait. */
async function makeOnce(folder: string): Promise<string> {
  const unfinished = `${folder}.unfinished`;
  while (!(await isThere(folder))) {
    const isOurs = (await mkdir(unfinished, { recursive: true })) !== undefined;
    if (isOurs) await make(unfinished, folder);
    else await setTimeout(MADE_POLL_MS);
  }
  return folder;
}

async function make(unfinished: string, folder: string): Promise<void> {
  try {
    if (await isThere(folder)) return;
    const { store } = await openStore({ dataDir: unfinished });
    await store.close();
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
