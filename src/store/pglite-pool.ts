import { EventEmitter } from "node:events";
import type { PGlite, Results, Transaction } from "@electric-sql/pglite";

/** What a query gives back, in the shape of node-postgres. */
export interface PgResult<Row> {
  rows: Row[];
  rowCount: number | null;
}

/** What `LISTEN` delivers. */
export interface PgNotification {
  channel: string;
  payload?: string;
}

/** A client checked out of a {@link PgPoolLike}: one session until it is released. */
export interface PgClientLike {
  query<Row = Record<string, unknown>>(
    text: string,
    params?: readonly unknown[],
  ): Promise<PgResult<Row>>;
  on(event: "notification", listener: (message: PgNotification) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "end", listener: () => void): this;
  removeListener(event: "notification", listener: (message: PgNotification) => void): this;
  removeListener(event: "error", listener: (error: Error) => void): this;
  removeAllListeners(event?: string): this;
  /** Gives the client back. An open transaction is rolled back; safe to call twice. */
  release(destroy?: boolean): void;
}

/** The part of a `pg.Pool` that the queue needs; a real `pg.Pool` is one. */
export interface PgPoolLike {
  query<Row = Record<string, unknown>>(
    text: string,
    params?: readonly unknown[],
  ): Promise<PgResult<Row>>;
  connect(): Promise<PgClientLike>;
  end(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "connect", listener: (client: PgClientLike) => void): this;
  removeListener(event: "error", listener: (error: Error) => void): this;
  removeAllListeners(event?: string): this;
}

/** The pool over one PGlite. All its clients are the same session. */
export interface PglitePool extends PgPoolLike {
  /** Tells the queue that there is one session, with {@link SEARCH_PATH} already set on it. */
  readonly singleSession: true;
  /** `keepAlive`: the connection cannot drop silently, as it is a function call. */
  readonly options: { readonly keepAlive: true };
}

/**
 * Where the queue's unqualified names are looked up: its own tables first. The store names its schema in
 * each statement, and is not touched by it.
 */
const SEARCH_PATH = "bullmq, public";

const LEADING_COMMENTS = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
const LISTEN = /^(un)?listen\s+"?(\w+|\*)"?\s*;?\s*$/i;
const TRANSACTION = /^(begin|start\s+transaction|commit|end|rollback|abort)\b(?!\s+to\b)/i;

/**
 * A pool in the shape of node-postgres over one PGlite, which the store may use at the same time.
 *
 * A client's `BEGIN` holds PGlite's own transaction mutex until its `COMMIT` or `ROLLBACK`, so a
 * transaction of the queue and one of the store wait for each other and never mix. Inside a
 * transaction a caller must stay on its client: a query on the pool would wait for itself.
 * The pool does not own the database: `end()` only stops its listening. Call it before `db.close()`.
 */
export function createPglitePool(db: PGlite): PglitePool {
  const clients = new Set<PgClientLike>();
  let ready: Promise<unknown> | undefined;
  // Outside any transaction of ours, as a rollback would undo it.
  const prepare = () => {
    ready ??= db.exec(`SET search_path TO ${SEARCH_PATH}`);
    return ready;
  };

  return Object.assign(new EventEmitter(), {
    singleSession: true as const,
    options: { keepAlive: true as const },
    async query<Row>(text: string, params?: readonly unknown[]) {
      await prepare();
      return run<Row>(db, text, params);
    },
    async connect() {
      await prepare();
      const client = createClient(db, () => clients.delete(client));
      clients.add(client);
      return client;
    },
    async end() {
      for (const client of clients) client.release();
    },
  });
}

function createClient(db: PGlite, onRelease: () => void): PgClientLike {
  const emitter = new EventEmitter();
  const listening = new Map<string, () => Promise<void>>();
  let transaction: OpenTransaction | undefined;
  let released = false;

  async function listen(channel: string): Promise<void> {
    if (listening.has(channel)) return;
    const stop = await db.listen(channel, (payload) => {
      emitter.emit("notification", { channel, payload });
    });
    listening.set(channel, () => stop());
  }

  async function unlisten(channel: string): Promise<void> {
    const names = channel === "*" ? [...listening.keys()] : [channel];
    for (const name of names) {
      const stop = listening.get(name);
      listening.delete(name);
      await stop?.();
    }
  }

  async function control(verb: "begin" | "commit" | "rollback"): Promise<void> {
    if (verb === "begin") {
      // PostgreSQL only warns about a BEGIN inside a transaction.
      transaction ??= await openTransaction(db);
      return;
    }
    const open = transaction;
    transaction = undefined;
    await open?.close(verb);
  }

  return Object.assign(emitter, {
    async query<Row>(text: string, params?: readonly unknown[]): Promise<PgResult<Row>> {
      if (released) throw new Error("the client has been released");
      const statement = text.replace(LEADING_COMMENTS, "");
      const channel = LISTEN.exec(statement);
      if (channel?.[2] !== undefined) {
        await (channel[1] === undefined ? listen(channel[2]) : unlisten(channel[2]));
        return { rows: [], rowCount: null };
      }
      const verb = TRANSACTION.exec(statement)?.[1];
      if (verb !== undefined) {
        await control(toControl(verb));
        return { rows: [], rowCount: null };
      }
      return run<Row>(transaction?.tx ?? db, text, params);
    },
    release() {
      if (released) return;
      released = true;
      onRelease();
      // The database may be closed by now: then there is nothing left to end or to stop.
      transaction?.close("rollback").catch(() => undefined);
      unlisten("*").catch(() => undefined);
    },
  });
}

interface OpenTransaction {
  tx: Transaction;
  /** Ends the transaction; resolves when the mutex is free again. */
  close(verb: "commit" | "rollback"): Promise<void>;
}

/** Waits for its turn, begins, and stays inside `db.transaction` until `close` is called. */
function openTransaction(db: PGlite): Promise<OpenTransaction> {
  return new Promise((opened, failed) => {
    const ended = db.transaction(async (tx) => {
      const verb = await new Promise<"commit" | "rollback">((end) => {
        opened({
          tx,
          close: (how) => {
            end(how);
            return ended;
          },
        });
      });
      if (verb === "rollback") await tx.rollback();
    });
    ended.catch(failed);
  });
}

function toControl(verb: string): "begin" | "commit" | "rollback" {
  const word = verb.toLowerCase();
  if (word === "commit" || word === "end") return "commit";
  return word === "rollback" || word === "abort" ? "rollback" : "begin";
}

/** Without parameters several statements are allowed, as in node-postgres' simple protocol. */
async function run<Row>(
  session: PGlite | Transaction,
  text: string,
  params?: readonly unknown[],
): Promise<PgResult<Row>> {
  if (params === undefined || params.length === 0) {
    const results = await session.exec(text);
    return toResult(results.at(-1) as Results<Row> | undefined);
  }
  return toResult(await session.query<Row>(text, [...params]));
}

function toResult<Row>(results: Results<Row> | undefined): PgResult<Row> {
  const rows = results?.rows ?? [];
  return { rows, rowCount: rows.length > 0 ? rows.length : (results?.affectedRows ?? 0) };
}
