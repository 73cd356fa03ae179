import { type Config, parseConfig } from "../config.ts";
import type { Clock } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import { type OpenStore, openStore } from "../store/open.ts";
import { isDatabaseIn } from "../store/pglite-place.ts";
import { errLine, type Io, toNow } from "./io.ts";

/** Options that hold for every command with a store. */
export interface StoreOptions {
  data?: string;
  now?: string;
}

/** The settings of this call: the environment, and what the command line says over it. */
export function readConfig({ data }: StoreOptions, io: Io): Config {
  const config = parseConfig(io.env);
  // A folder named on the command line is meant, whatever the environment names.
  return data === undefined
    ? config
    : { ...config, dataDir: data, databaseUrl: null, redisUrl: null };
}

/** Today, as the command line says or as it is. */
export function readClock({ now }: StoreOptions): Clock {
  if (now === undefined) return () => new Date();
  const fixed = toNow(now);
  return () => new Date(fixed);
}

/** Like `withStore`, for commands that only look: they make no database where there is none. */
export async function withKnownStore<T>(
  options: StoreOptions,
  io: Io,
  work: (open: OpenStore, now: Clock) => Promise<T>,
): Promise<T> {
  requireDatabase(readConfig(options, io));
  return withStore(options, io, work);
}

/** Throws where the built-in database is to be used and there is none yet. */
function requireDatabase({ databaseUrl, dataDir }: Config): void {
  if (databaseUrl !== null || isDatabaseIn(dataDir)) return;
  throw new UserError(
    "DATABASE_MISSING",
    `There is no database in ${dataDir} yet. pledgewatch ingest PATH or pledgewatch start makes one; --data FOLDER names another.`,
  );
}

/** Opens the store for one command and closes it again, whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  io: Io,
  work: (open: OpenStore, now: Clock) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir } = readConfig(options, io);
  const now = readClock(options);
  const open = await openStore({
    ...(databaseUrl === null ? {} : { databaseUrl }),
    dataDir,
    onProgress: (text) => errLine(io, text),
  });
  try {
    return await work(open, now);
  } finally {
    await open.store.close();
  }
}
