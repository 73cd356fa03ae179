import { AsyncLocalStorage } from "node:async_hooks";
import { execFile } from "node:child_process";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite, type QueryOptions, type Results, type Transaction } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { UserError } from "../shared/user-error.ts";
import { type DataLock, lockDataDir } from "./data-lock.ts";
import { migrateTo } from "./migrate.ts";
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

/** Making a new database takes a few seconds; after this the child is given up. */
const CREATE_TIMEOUT_MS = 120_000;

/** Opens the built-in database in `dataDir`, and makes it first where there is none. */
export async function openPglite({
  dataDir,
  onProgress,
}: {
  dataDir: string;
  onProgress: (text: string) => void;
}): Promise<OpenStore> {
  const lock = await prepareFolder(dataDir);
  try {
    const folder = join(dataDir, "pglite");
    if (!(await isThere(join(folder, "PG_VERSION")))) {
      onProgress(`Creating the database in ${dataDir}`);
      await createFolder(folder);
    }
    const pglite = await start(folder);
    const db = drizzle(pglite);
    await migrateTo(db, (config) => migrate(db, config));
    const pool = createPglitePool(pglite);
    const stopUpkeep = startUpkeep(pglite);
    const close = once(async () => {
      stopUpkeep();
      await pool.end();
      await pglite.close();
      await lock.release();
    });
    return {
      store: createStore({ db, inTransaction: false, engine: "pglite", close }),
      engine: "pglite",
      pool,
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function prepareFolder(dataDir: string): Promise<DataLock> {
  try {
    await mkdir(dataDir, { recursive: true });
    return await lockDataDir(dataDir);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      "DATA_DIR_UNUSABLE",
      `The data folder ${dataDir} cannot be written. Mend its permissions, or name another with --data or PLEDGEWATCH_DATA.`,
      { cause: error },
    );
  }
}

/**
 * Makes the database in a process of its own: what it takes, up to 900 MB, would stay with ours. Where no
 * process can be started it is made here. The folder gets its name when it is complete.
 */
async function createFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    const library = createRequire(import.meta.url).resolve("@electric-sql/pglite");
    const script =
      "require(process.argv[1]).PGlite.create(process.argv[2]).then((db) => db.close())";
    await promisify(execFile)(process.execPath, ["--eval", script, library, unfinished], {
      timeout: CREATE_TIMEOUT_MS,
    });
  } catch {
    await rm(unfinished, { recursive: true, force: true });
    await (await PGlite.create(unfinished)).close();
  }
  await rename(unfinished, folder);
}

async function start(folder: string): Promise<PGlite> {
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

/**
 * PGlite has one session, so what waits for the session inside a transaction waits for itself, for ever.
 * On a PostgreSQL server the same mistake passes unseen: here it is an error at once.
 */
class GuardedPglite extends PGlite {
  readonly #inside = new AsyncLocalStorage<true>();

  #refuse(): void {
    // The base class's constructor asks before this class has its fields.
    if (#inside in this && this.#inside.getStore()) {
      throw new Error(
        "inside a transaction only the store that it gives may be used; add jobs to the queue after it",
      );
    }
  }

  override async query<T>(
    query: string,
    params?: unknown[],
    options?: QueryOptions,
  ): Promise<Results<T>> {
    this.#refuse();
    return super.query<T>(query, params, options);
  }

  override async exec(query: string, options?: QueryOptions): Promise<Results[]> {
    this.#refuse();
    return super.exec(query, options);
  }

  override async transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#refuse();
    return super.transaction((tx) => this.#inside.run(true, () => callback(tx)));
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
