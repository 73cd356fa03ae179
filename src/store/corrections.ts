import { eq } from "drizzle-orm";
import type { Change, Claim } from "../pledge/claim.ts";
import { sha256Hex } from "../shared/hash.ts";
import type { Database } from "./database.ts";
import { corrections } from "./schema/feedback.ts";
import type { EventStatement } from "./types/feedback.ts";

/** A statement as it is to be read; null where it is to be left out. */
type Corrected = <T extends Claim | Change>(
  kind: EventStatement["kind"],
  articleId: string,
  read: T,
) => T | null;

/** What people found wrong in the statements of a company. */
export async function readCorrections(db: Database, company: string): Promise<Corrected> {
  const rows = await db.select().from(corrections).where(eq(corrections.company, company));
  if (rows.length === 0) return (_, __, read) => read;
  const byKey = new Map(
    rows.map(({ kind, articleId, reading, correction }) => [
      toKey(kind, articleId, reading),
      correction,
    ]),
  );
  return (kind, articleId, read) => {
    const correction = byKey.get(toKey(kind, articleId, toReading(read)));
    if (correction === undefined) return read;
    return correction.kind === "withdrawn" ? null : { ...read, ...correction.fields };
  };
}

const toKey = (kind: string, articleId: string, reading: string): string =>
  JSON.stringify([kind, articleId, reading]);

/** What was read in which words, of all that a statement says; the order of its fields does not count. */
export const toReading = (statement: Claim | Change): string =>
  sha256Hex(
    JSON.stringify(Object.entries(statement).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
