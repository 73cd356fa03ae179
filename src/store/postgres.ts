import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool, type PoolClient, type PoolConfig } from "pg";
import { UserError } from "../shared/user-error.ts";
import type { Database } from "./database.ts";
import { createHosts } from "./hosts.ts";
import { migrateTo } from "./migrate.ts";
import { createStore } from "./store.ts";
import type { HostStore } from "./types/host.ts";
import type { OpenStore } from "./types/open-store.ts";

const CONNECT_TIMEOUT_MS = 10_000;
/** Connections of the store, and as many again of the queue. */
const MAX_CONNECTIONS = 10;
/** Connections for answering questions. They stay, as a new one has to plan all its statements first. */
const MAX_READERS = 4;
/** Connections of a command that reads pages and nothing of the store. */
const MAX_HOST_CONNECTIONS = 2;
const READER_IDLE_MS = 30 * 60_000;
/** Two processes that start at once migrate one after the other. Any number that is ours alone. */
const MIGRATION_LOCK = 7_355_608_244;
/** The oldest release that everything is tested on. */
const MIN_VERSION = 150_000;

/** Opens a PostgreSQL database, and brings its schema up to date. */
export async function openPostgres(
  databaseUrl: string,
  onProgress: (text: string) => void,
): Promise<OpenStore> {
  const pools = [
    createPool(databaseUrl),
    createPool(databaseUrl),
    createReaders(databaseUrl),
  ] as const;
  const [pool, queuePool, readers] = pools;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= Promise.all(pools.filter(({ ending }) => !ending).map((each) => each.end())).then(
      () => undefined,
    );
    return closed;
  };
  try {
    await migrateUnderLock(pool, onProgress);
  } catch (error) {
    await close();
    throw toUserError(error, databaseUrl);
  }
  const store = createStore({
    db: overPool(pool),
    reader: overPool(readers),
    inTransaction: false,
    engine: "postgres",
    close,
  });
  return { store, engine: "postgres", pool: queuePool };
}

/** Whose turn it is at each host, and nothing else: no schema is looked at, and nothing is connected to before it is asked. */
export function openHosts(databaseUrl: string): { hosts: HostStore; close(): Promise<void> } {
  const pool = createPool(databaseUrl, SETTINGS, { max: MAX_HOST_CONNECTIONS });
  return { hosts: createHosts(overPool(pool)), close: () => pool.end() };
}

/**
 * Connections on which a statement is planned once for all values. PostgreSQL chooses for itself only after five runs, and
 * goes on planning those that are given a list or a year, for longer than they run. For reads by whole keys: what an
 * index with a condition is used for has to be planned for its values.
 */
function createReaders(connectionString: string): Pool {
  return createPool(connectionString, `${SETTINGS}; set plan_cache_mode = force_generic_plan`, {
    max: MAX_READERS,
    idleTimeoutMillis: READER_IDLE_MS,
  });
}

/**
 * All statements are short: compiling one takes many times as long as it saves, and is decided by estimates, which are
 * high for a look-up of many keys among a million articles.
 */
const SETTINGS = "set jit = off";

function createPool(connectionString: string, settings = SETTINGS, options: PoolConfig = {}): Pool {
  const pool = new Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "pledgewatch",
    onConnect: async (client) => void (await client.query(settings)),
    ...options,
  });
  // An idle connection that breaks is replaced by the pool; the next query tells when the server is gone.
  pool.on("error", () => undefined);
  // So is one in use: its query fails, and between two queries of a transaction nobody else would hear of it.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}

/**
 * The database over a pool. Drizzle itself takes a connection for a transaction and does not give it back where `begin`
 * fails, as on one that has just been lost: it would be missing from the pool for ever, and ending the pool would wait for it.
 */
function overPool(pool: Pool): Database {
  const db = drizzle(pool);
  db.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client).transaction(work, config);
    } finally {
      client.release();
    }
  };
  return db;
}

/** After this it is told that another process holds the lock. */
const LOCK_NOTICE_MS = 2_000;
const LOCKED = "Another process is bringing the database up to date; waiting for it …";

/**
 * So soon the server notices that who migrates has died, and ends what it does for it; else it would hold the lock for as
 * long as that takes. Since PostgreSQL 14, which refuses the setting on systems that cannot do it.
 */
const CHECK_CLIENT = "set client_connection_check_interval = '5s'";

async function migrateUnderLock(pool: Pool, onProgress: (text: string) => void): Promise<void> {
  const client = await pool.connect();
  try {
    await refuseOldServer(client);
    const db = drizzle(client);
    await client.query(CHECK_CLIENT).catch(() => undefined);
    const notice = setTimeout(() => onProgress(LOCKED), LOCK_NOTICE_MS);
    try {
      await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    } finally {
      clearTimeout(notice);
    }
    try {
      await migrateTo(db, (config) => migrate(db, config), onProgress);
    } finally {
      await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
      await client.query("reset client_connection_check_interval");
    }
  } finally {
    client.release();
  }
}

async function refuseOldServer(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::integer as version",
  );
  if ((rows[0]?.version ?? 0) < MIN_VERSION) {
    throw new UserError(
      "DATABASE_TOO_OLD",
      "The PostgreSQL server is older than version 15. Upgrade it, or leave DATABASE_URL unset to use the built-in database.",
    );
  }
}

/** What a person can do about an error code of Node or of PostgreSQL (appendix A of its manual). */
const PROBLEMS: Readonly<Record<string, readonly [code: string, remedy: string]>> = {
  ECONNREFUSED: [
    "DATABASE_UNREACHABLE",
    "nothing listens there. Start the server, or mend host and port in DATABASE_URL",
  ],
  ENOTFOUND: ["DATABASE_UNREACHABLE", "the host name is unknown. Mend the host in DATABASE_URL"],
  EAI_AGAIN: [
    "DATABASE_UNREACHABLE",
    "the host name cannot be looked up. Check the network, or mend the host in DATABASE_URL",
  ],
  ENOENT: [
    "DATABASE_UNREACHABLE",
    "there is no such socket. Start the server, or mend the path in DATABASE_URL",
  ],
  ETIMEDOUT: [
    "DATABASE_UNREACHABLE",
    "it does not answer. Check the network and the host in DATABASE_URL",
  ],
  EHOSTUNREACH: [
    "DATABASE_UNREACHABLE",
    "there is no way to the host. Check the network and the host in DATABASE_URL",
  ],
  ECONNRESET: [
    "DATABASE_UNREACHABLE",
    "it breaks the connection off. Check that DATABASE_URL names a PostgreSQL server",
  ],
  "57P03": ["DATABASE_UNREACHABLE", "it is starting up or shutting down. Try again in a moment"],
  "53300": [
    "DATABASE_BUSY",
    "it has no free connection. Raise max_connections, or stop what holds them",
  ],
  "28P01": ["DATABASE_LOGIN", "the user name or password is wrong. Mend them in DATABASE_URL"],
  "28000": [
    "DATABASE_LOGIN",
    "it does not let this user in. Mend the user in DATABASE_URL, or pg_hba.conf",
  ],
  "3D000": [
    "DATABASE_MISSING",
    "there is no such database. Create it, or mend its name in DATABASE_URL",
  ],
  "42501": [
    "DATABASE_PERMISSION",
    "the user may not create what is needed. Grant it CREATE on the database",
  ],
};

function toUserError(error: unknown, databaseUrl: string): unknown {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  // node-postgres gives no code to what ends a connection before it stands: a time-out, another protocol.
  const fallback = code === "" ? "DATABASE_UNREACHABLE" : "DATABASE_FAILED";
  const [name, remedy] = PROBLEMS[code] ?? [fallback, `it answers: ${messageOf(error)}`];
  return new UserError(
    name,
    `The database at ${toAddress(databaseUrl)} cannot be used: ${remedy}.`,
    {
      cause: error,
    },
  );
}

/** drizzle wraps the driver's error; a host with several addresses gives several. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Host, port and database of the URL: never its password. */
function toAddress(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "DATABASE_URL";
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
