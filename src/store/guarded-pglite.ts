import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite, type QueryOptions, type Results, type Transaction } from "@electric-sql/pglite";

/**
 * PGlite has one session, so what waits for the session inside a transaction waits for itself, for ever.
 * On a PostgreSQL server the same mistake passes unseen. Here it is an error at once.
 */
export class GuardedPglite extends PGlite {
  readonly #inside = new AsyncLocalStorage<true>();

  #refuseInside(): void {
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
    this.#refuseInside();
    return super.query<T>(query, params, options);
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
