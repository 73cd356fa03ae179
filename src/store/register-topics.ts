import { asc, desc, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { compareText } from "../pledge/order.ts";
import type { Database } from "./database.ts";
import { createPreparedStatements } from "./prepared.ts";
import { milestonesWanted, pledgesWanted } from "./register-filter.ts";
import { keyOf, toName } from "./register-load.ts";
import { milestones, pledges } from "./schema/register.ts";
import type { Topic } from "./types/register.ts";

const preparedOf = createPreparedStatements();

interface Filter {
  companies: string[];
  limit: number;
}

/** What the companies' pledges and milestones are of, those that were stated last, in the order of `findFacts`. */
export async function findTopics(db: Database, filter: Filter): Promise<Topic[]> {
  const { shape, values } = pledgesWanted(filter);
  const name = toName("topics", shape, String(filter.limit));
  const prepared = preparedOf(db, name, () => selectTopics(db, filter).prepare(name));
  const rows = await prepared.execute(values);
  return rows
    .toSorted(
      (one, other) =>
        one.place - other.place || compareText(keyOf(one, one.on), keyOf(other, other.on)),
    )
    .map(({ id, company, metric }) => ({ id, company, metric }));
}

function selectTopics(db: Database, filter: Filter) {
  const limit = sql.raw(String(filter.limit)) as never;
  const { id, company, metric } = pledges;
  return unionAll(
    db
      .select({ id, company, metric, place: sql<number>`1`.as("place"), on: pledges.announcedOn })
      .from(pledges)
      .where(pledgesWanted(filter).where())
      .orderBy(desc(pledges.lastStatedOn), asc(pledges.id))
      .limit(limit),
    db
      .select({
        id: milestones.id,
        company: milestones.company,
        metric: milestones.metric,
        place: sql<number>`2`.as("place"),
        on: milestones.firstStatedOn,
      })
      .from(milestones)
      .where(milestonesWanted(filter).where())
      .orderBy(desc(milestones.firstStatedOn), asc(milestones.id))
      .limit(limit),
  );
}
