import type { Pool } from "pg";
import type { PglitePool } from "../pglite-pool.ts";
import type { Store, StoreHealth } from "./store.ts";

/** An open store, and connections to the same database for the queue. */
export interface OpenStore {
  /** Its `close` also ends `pool`: stop the queue first. */
  store: Store;
  engine: StoreHealth["engine"];
  pool: PglitePool | Pool;
}
