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
