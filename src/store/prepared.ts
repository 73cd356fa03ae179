import type { Database } from "./database.ts";

/** A statement that is built and understood once, and then only given its values. */
export interface Prepared<Row> {
  execute(values: Record<string, unknown>): Promise<Row[]>;
}

/** Statements by their name, each database with its own. */
type Known = Map<string, Prepared<unknown>>;

/**
 * Statements that are asked again and again. `build` is called once a database and name; a name stands for
 * one text, for a server's connection remembers the text by it.
 */
export function createPreparedStatements(): <Row>(
  db: Database,
  name: string,
  build: () => Prepared<Row>,
) => Prepared<Row> {
  const ofDatabase = new WeakMap<Database, Known>();
  return <Row>(db: Database, name: string, build: () => Prepared<Row>) => {
    const known = ofDatabase.get(db) ?? new Map<string, Prepared<unknown>>();
    ofDatabase.set(db, known);
    const found = (known.get(name) as Prepared<Row> | undefined) ?? build();
    known.set(name, found);
    return found;
  };
}

/**
 * Prepares a query of which the rows come as the driver gives them: lists of values in the order of the columns that are
 * selected. For statements that read many rows, as making an object of each takes longer than all else that is done with it.
 */
export function prepareValues<Values>(
  db: Database,
  name: string,
  query: { toSQL(): { sql: string; params: unknown[] } },
): Prepared<Values> {
  const asTheyAre = (rows: unknown[][]) => rows;
  const { session } = db._;
  // The mapper's type is that of one run; a prepared statement's is that of its result.
  return session.prepareQuery(
    query.toSQL(),
    undefined,
    name,
    true,
    asTheyAre as never,
  ) as unknown as Prepared<Values>;
}
