import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { UserError } from "../shared/user-error.ts";
import { type DataLock, lockDataDir } from "./data-lock.ts";
import type { Database } from "./database.ts";
import { GuardedPglite } from "./guarded-pglite.ts";
import { migrateTo } from "./migrate.ts";
import { prepareFolder } from "./pglite-folder.ts";
import { createPglitePool } from "./pglite-pool.ts";
import { startUpkeep } from "./pglite-upkeep.ts";
import { createStore } from "./store.ts";
import type { OpenStore } from "./types/open-store.ts";

/**
 * Takes the place of the whole `postgresql.conf`. The buffers lie in the memory of this process: with the
 * usual 128 MB it would take 130 MB more, and the files are in the system's cache anyway. What stays of
 * the write-ahead log after a checkpoint is kept small too.
 */
const POSTGRESQL_CONF = ["shared_buffers = 16MB", "max_wal_size = 128MB", "timezone = 'UTC'"];

/** Opens the built-in database in `dataDir`, and makes it first where there is none. */
export async function openPglite({
  dataDir,
  onProgress,
}: {
  dataDir: string;
  onProgress: (text: string) => void;
}): Promise<OpenStore> {
  const lock = await takeFolder(dataDir);
  try {
    const pglite = await start(await prepareFolder(dataDir, onProgress));
    return await openOn(pglite, { lock, onProgress });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openOn(
  pglite: GuardedPglite,
  { lock, onProgress }: { lock: DataLock; onProgress: (text: string) => void },
): Promise<OpenStore> {
  const db = drizzle(pglite);
  keepNamed(db, pglite);
  try {
    await migrateTo(db, (config) => migrate(db, config), onProgress);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  const pool = createPglitePool(pglite);
  const stopUpkeep = startUpkeep(pglite);
  let closed: Promise<void> | undefined;
  const closeAll = async () => {
    stopUpkeep();
    await pool.end();
    await pglite.close();
    await lock.release();
  };
  const close = () => {
    closed ??= closeAll();
    return closed;
  };
  const store = createStore({ db, reader: db, inTransaction: false, engine: "pglite", close });
  return { store, engine: "pglite", pool };
}

/** Statements with a name are prepared once, as a server's connection does; drizzle drops the name on PGlite. */
function keepNamed(db: Database, pglite: GuardedPglite): void {
  const { session } = db._;
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, name, ...rest) => {
    if (name !== undefined) pglite.keep(name, query.sql);
    return prepareQuery(query, fields, name, ...rest);
  };
}

async function takeFolder(dataDir: string): Promise<DataLock> {
  try {
    await makeFolder(dataDir);
    return await lockDataDir(dataDir);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const entry = await stat(dataDir).catch(() => null);
    if (entry !== null && !entry.isDirectory())
      throw new UserError(
        "DATA_DIR_UNUSABLE",
        `The data folder ${dataDir} is a file. Name a folder with --data or PLEDGEWATCH_DATA.`,
        { cause: error },
      );
    throw new UserError(
      "DATA_DIR_UNUSABLE",
      `The data folder ${dataDir} cannot be written. Mend its permissions, or name another with --data or PLEDGEWATCH_DATA.`,
      { cause: error },
    );
  }
}

/**
 * Makes a folder and those that it lies in. Node's own `recursive` never ends where a folder that is there takes no
 * other, such as `/proc/nope`.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const parent = dirname(path);
    if (!isMissing(error) || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path))) throw again;
    });
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

async function start(folder: string): Promise<GuardedPglite> {
  try {
    const pglite = new GuardedPglite(folder, { postgresqlconf: POSTGRESQL_CONF });
    await pglite.waitReady;
    return pglite;
  } catch (error) {
    throw new UserError(
      "DATA_DIR_UNREADABLE",
      `The database in ${folder} does not open: it is damaged, or was made by another version. Move the folder away to start anew, or put a copy of it back.`,
      { cause: error },
    );
  }
}
