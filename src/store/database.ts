import { randomBytes } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** What queries run on: PGlite, a PostgreSQL pool, or a transaction of either. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** A database, and whether it is a transaction of it. */
export interface Session {
  db: Database;
  inTransaction: boolean;
}

/** Runs several reads on one state of the database, whatever is written meanwhile. */
export function readSnapshot<T>(
  { db, inTransaction }: Session,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  if (inTransaction) return work(db);
  return db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" });
}

/** Rows that one INSERT carries at most: PostgreSQL takes 65,535 parameters a statement. */
const BATCH_ROWS = 500;

/** A short random id: `sub_5f0c…`, 64 random bits. */
export const createId = (prefix: string): string => `${prefix}_${randomBytes(8).toString("hex")}`;

/** Rows of a statement that the query builder has no words for. Values come as the driver gives them. */
export async function rowsOf<Row>(db: Database, query: SQL): Promise<Row[]> {
  const result = (await db.execute(query)) as unknown as { rows: Row[] };
  return result.rows;
}

/** `column` is one of `values`, however many: they travel as one parameter. */
export const isOneOf = (column: PgColumn | SQL, values: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...values])}::text[])`;

/** A condition that a filter asks for; an absent or empty list asks for none. */
export const given = <T>(list: T[] | undefined, condition: (list: T[]) => SQL): SQL | undefined =>
  list === undefined || list.length === 0 ? undefined : condition(list);

/** Runs `work` on slices that fit one statement. */
export async function inBatches<T>(
  items: readonly T[],
  work: (slice: T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH_ROWS) {
    await work(items.slice(at, at + BATCH_ROWS));
  }
}

/**
 * A string that PostgreSQL can keep: it refuses NUL in text. Replaced rather than removed, so that
 * offsets into the text still hold.
 */
export const storable = (text: string): string => text.replaceAll("\0", "\ufffd");

/** Unusable as an index key when longer: a B-tree row holds 2,704 bytes (PostgreSQL 15, section 11.2). */
const MAX_URL_BYTES = 2_048;

/** Whether a link can be kept as what tells articles apart. */
export const isStorableUrl = (url: string): boolean => Buffer.byteLength(url) <= MAX_URL_BYTES;

/** Rows as one JSON parameter, for `json_to_recordset`; a NUL, which JSON in PostgreSQL refuses, is replaced. */
export const toJsonRows = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "string" ? storable(value) : value,
  );
