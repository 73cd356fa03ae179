import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type ExecProtocolOptions,
  PGlite,
  type QueryOptions,
  type Results,
  type Transaction,
} from "@electric-sql/pglite";
import { createKeptStatement, type KeptStatement } from "./kept-statement.ts";

/** Statements run so long before whatever else waits in this process has its turn. */
const MAX_TURN_MS = 5;

/**
 * PGlite has one session, so what waits for the session inside a transaction waits for itself, for ever.
 * On a PostgreSQL server the same mistake passes unseen. Here it is an error at once.
 *
 * A statement is a call of a function, and the next one that waits begins as it ends: many of them would hold up
 * timers and requests for as long as they take together. So the event loop has a turn between them.
 */
export class GuardedPglite extends PGlite {
  readonly #inside = new AsyncLocalStorage<true>();
  readonly #kept = new Map<string, KeptStatement>();
  #turnBeganMs = 0;

  /** From now on the statement with this text is prepared at its first run outside a transaction, under this name. */
  keep(name: string, text: string): void {
    if (!this.#kept.has(text)) this.#kept.set(text, createKeptStatement(this, name, text));
  }

  #refuseInside(): void {
    // The base class's constructor asks before this class has its fields.
    if (#inside in this && this.#inside.getStore()) {
      throw new Error(
        "inside a transaction only the store that it gives may be used; add jobs to the queue after it",
      );
    }
  }

  override async execProtocolRaw(
    message: Uint8Array,
    options?: ExecProtocolOptions,
  ): Promise<Uint8Array> {
    // What waits for the session waits on, as whoever asks here has it.
    if (#inside in this && performance.now() - this.#turnBeganMs > MAX_TURN_MS) {
      await nextTurn();
      this.#turnBeganMs = performance.now();
    }
    return super.execProtocolRaw(message, options);
  }

  override async query<T>(
    query: string,
    params?: unknown[],
    options?: QueryOptions,
  ): Promise<Results<T>> {
    this.#refuseInside();
    const kept = #kept in this ? this.#kept.get(query) : undefined;
    if (kept === undefined) return super.query<T>(query, params, options);
    await this._checkReady();
    return this._runExclusiveTransaction(() =>
      this._runExclusiveQuery(() => kept.run<T>(params ?? [], options)),
    );
  }

  override async exec(query: string, options?: QueryOptions): Promise<Results[]> {
    this.#refuseInside();
    return super.exec(query, options);
  }

  override async transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#refuseInside();
    return super.transaction((tx) => this.#inside.run(true, () => callback(tx)));
  }
}
