import { type PgPool, PostgresConnection, PostgresQueueBackend, runMigrations } from "bullmq";
import type { QueueEngine } from "./engine.ts";
import { type QueryClient, type QueryPool, sharePool } from "./shared-pool.ts";

/** The queue's tables; BullMQ's default. A pool that is passed in cannot have another. */
const SCHEMA = "bullmq";
/** `LISTEN` wakes a worker, and the socket's keep-alive notices a lost connection. */
const IDLE_SLEEP_SECONDS = 60;

/** Migrates the queue's tables and opens them on a pool, which stays the caller's. */
export async function openPostgres(options: {
  pool: QueryPool;
  isOnlyProcess?: boolean;
}): Promise<QueueEngine> {
  const { pool, giveBack } = sharePool(options.pool, SCHEMA);
  const client = await pool.connect();
  try {
    // BullMQ asks for generic result rows, which pg's overloads do not promise; both are plain objects.
    await runMigrations(client as unknown as PgPool, SCHEMA);
    if (options.isOnlyProcess) await expireLocks(client);
  } finally {
    client.release();
  }
  const connection = new OpenConnection(pool as unknown as PgPool);
  return {
    createBackend: (name, opts) =>
      new PostgresQueueBackend(connection, name, { ...opts, connection: connection.pool }),
    idleSleepSeconds: IDLE_SLEEP_SECONDS,
    async close() {
      await connection.shutDown();
      giveBack();
    },
  };
}

type ListenClient = Awaited<ReturnType<PostgresConnection["getListenClient"]>>;

/**
 * One connection for all queues and workers of a process. BullMQ would open one for each, and each
 * worker would keep a client of the pool for its `LISTEN`.
 */
class OpenConnection extends PostgresConnection {
  readonly #prepared = new WeakSet<ListenClient>();

  constructor(pool: PgPool) {
    super(pool);
    // Each queue and worker hears of errors and of a lost LISTEN.
    this.setMaxListeners(0);
  }

  override async getListenClient(): Promise<ListenClient> {
    const client = await super.getListenClient();
    if (this.#prepared.has(client)) return client;
    this.#prepared.add(client);
    // Every idle worker listens on it. Not in BullMQ's type, but pg's clients are event emitters.
    if ("setMaxListeners" in client && typeof client.setMaxListeners === "function") {
      client.setMaxListeners(0);
    }
    takeTurns(client);
    return client;
  }

  /** A queue or worker that closes must not close the others' connection. */
  override async close(): Promise<void> {}

  override async disconnect(): Promise<void> {}

  shutDown(): Promise<void> {
    return super.close();
  }
}

/** node-postgres wants one query at a time on a client, and each worker says `LISTEN` on this one. */
function takeTurns(client: ListenClient): void {
  const query = client.query.bind(client);
  let last: Promise<unknown> = Promise.resolve();
  client.query = <Row>(text: string, params?: readonly unknown[]) => {
    const result = last.then(() => query<Row>(text, params));
    last = result.catch(() => undefined);
    return result;
  };
}

/** Makes what a killed process was working on look overdue, so that the next check takes it up. */
async function expireLocks(client: QueryClient): Promise<void> {
  await client.query(
    `UPDATE ${SCHEMA}.job SET locked_until_ms = 0, stalled_marked = true WHERE state = 'active'`,
  );
  await client.query(`DELETE FROM ${SCHEMA}.meta WHERE field = 'stalled-check'`);
}
