import type { OpenStore } from "./types/open-store.ts";

export type { OpenStore } from "./types/open-store.ts";

export interface OpenStoreOptions {
  /** A PostgreSQL server; without it the built-in database in `dataDir` is used. */
  databaseUrl?: string;
  dataDir: string;
  /** Told what takes longer than a moment, for people. */
  onProgress?: (text: string) => void;
}

/**
 * Opens the store and brings its schema up to date. Throws a `UserError` that says what to do when the
 * data folder belongs to another process (`DATA_DIR_IN_USE`) or the database cannot be used.
 */
export async function openStore({
  databaseUrl,
  dataDir,
  onProgress = () => undefined,
}: OpenStoreOptions): Promise<OpenStore> {
  // Each driver is loaded only where it is used: PGlite alone takes 47 MB and 0.2 s.
  if (databaseUrl !== undefined) {
    const { openPostgres } = await import("./postgres.ts");
    return openPostgres(databaseUrl, onProgress);
  }
  const { openPglite } = await import("./pglite.ts");
  return openPglite({ dataDir, onProgress });
}
