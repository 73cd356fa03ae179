import { execFile } from "node:child_process";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { UserError } from "../shared/user-error.ts";
import { hasVersion, toDatabaseFolder } from "./pglite-place.ts";

const UNFINISHED = "pglite.unfinished-";
/**
 * PostgreSQL's own lock. A process that is killed before it has written into it leaves it empty, and then the database
 * never opens again. It guards against nothing here: whoever opens the folder holds the lock on `dataDir`.
 */
const SERVER_LOCK = "postmaster.pid";
/** It takes a few seconds; after this the child is given up. */
const CREATE_TIMEOUT_MS = 120_000;

/** Runs in the child: ends with its parent, so that nobody writes into a folder that nobody waits for. */
const CHILD = `
  process.stdin.on("end", () => process.exit(1)).resume();
  const [library, folder] = process.argv.slice(1);
  require(library).PGlite.create(folder)
    .then((db) => db.close())
    .then(() => process.exit(0), () => process.exit(1));
`;

/** The folder of the database in `dataDir`; an empty database is created where there is none. */
export async function prepareFolder(
  dataDir: string,
  onProgress: (text: string) => void,
): Promise<string> {
  const folder = toDatabaseFolder(dataDir);
  await removeUnfinished(dataDir);
  if (hasVersion(folder)) {
    await rm(join(folder, SERVER_LOCK), { force: true });
    return folder;
  }
  onProgress(`Creating the database in ${dataDir}`);
  try {
    await rename(await createFolder(dataDir, onProgress), folder);
    return folder;
  } catch (error) {
    throw new UserError(
      "DATA_DIR_UNUSABLE",
      `No database can be created in ${dataDir}. Check that its disk has 100 MB left, or name another folder with --data or PLEDGEWATCH_DATA.`,
      { cause: error },
    );
  }
}

/**
 * Creates a database in a process of its own, as the memory that this takes, up to 900 MB, would stay
 * with ours. Where no process can be started it is done here. It gets its name when it is complete.
 */
async function createFolder(dataDir: string, onProgress: (text: string) => void): Promise<string> {
  const unfinished = await mkdtemp(join(dataDir, UNFINISHED));
  const library = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  try {
    await promisify(execFile)(process.execPath, ["--eval", CHILD, library, unfinished], {
      timeout: CREATE_TIMEOUT_MS,
    });
    return unfinished;
  } catch {
    onProgress("It is created in this process, which keeps some 500 MB of memory until it ends");
    await rm(unfinished, { recursive: true, force: true });
    await (await PGlite.create(unfinished)).close();
    return unfinished;
  }
}

/**
 * What a killed process left behind. The child that it had may not have noticed yet and write on, so that its folder
 * cannot be removed: it is in nobody's way, and goes when the database is opened the next time.
 */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(UNFINISHED))
      await rm(join(dataDir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
