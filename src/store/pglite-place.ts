import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built-in database in its data folder. */
export const toDatabaseFolder = (dataDir: string): string => join(dataDir, "pglite");

/** Whether the built-in database is in a data folder; it touches nothing. */
export const isDatabaseIn = (dataDir: string): boolean => hasVersion(toDatabaseFolder(dataDir));

/** PostgreSQL writes this file when it makes a database. */
export const hasVersion = (folder: string): boolean => existsSync(join(folder, "PG_VERSION"));
