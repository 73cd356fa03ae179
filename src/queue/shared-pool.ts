/** The part of a `pg.Pool` client that the queue uses. */
export interface QueryClient {
  query(text: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  release(destroy?: boolean): void;
}

/** The part of a `pg.Pool` that the queue uses. */
export interface QueryPool {
  query(text: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
  connect(): Promise<QueryClient>;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  /** All clients are one session, whose search path includes the queue's schema. */
  readonly singleSession?: boolean;
}

export interface SharedPool {
  pool: Pick<QueryPool, "query" | "connect" | "on">;
  /** Removes what the queue has added to the pool. */
  giveBack(): void;
}

/**
 * Lets BullMQ's unqualified names be found on a pool of somebody else, whatever its search path: BullMQ
 * sets it only on pools of its own. The owner's clients keep it, so the owner should name its schemas.
 */
export function sharePool(pool: QueryPool, schema: string): SharedPool {
  const listeners: ((error: Error) => void)[] = [];
  const connect = pool.singleSession
    ? () => pool.connect()
    : createPreparedConnect(pool, `SET search_path TO ${schema}, public`);
  const query: QueryPool["query"] = pool.singleSession
    ? (text, params) => pool.query(text, params)
    : async (text, params) => {
        const client = await connect();
        // A connection that breaks fails its query, and would end the process if nobody heard of it.
        client.on("error", ignore);
        try {
          return await client.query(text, params);
        } finally {
          client.removeListener("error", ignore);
          client.release();
        }
      };
  const shared = {
    query,
    connect,
    on(event: "error", listener: (error: Error) => void) {
      listeners.push(listener);
      pool.on(event, listener);
    },
    // BullMQ knows a pool by its `end`, and never calls it on one that it did not open.
    async end() {},
  };
  return {
    pool: shared,
    giveBack() {
      for (const listener of listeners) pool.removeListener("error", listener);
    },
  };
}

const ignore = (): void => {};

function createPreparedConnect(pool: QueryPool, statement: string): QueryPool["connect"] {
  const prepared = new WeakSet<QueryClient>();
  return async () => {
    const client = await pool.connect();
    if (prepared.has(client)) return client;
    client.on("error", ignore);
    try {
      await client.query(statement);
    } catch (error) {
      client.release(true);
      throw error;
    } finally {
      client.removeListener("error", ignore);
    }
    prepared.add(client);
    return client;
  };
}
