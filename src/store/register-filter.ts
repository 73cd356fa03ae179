import { and, eq, type SQL, sql } from "drizzle-orm";
import { type PgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import { milestones, pledgeRevisions, pledges } from "./schema/register.ts";
import type { RegisterFilter } from "./types/register.ts";

/** What a filter asks for: conditions with places for values, and the values. */
export interface Conditions {
  /** The same for filters that ask for the same kinds of things: it names the statement. */
  shape: string;
  where: () => SQL | undefined;
  values: Record<string, unknown>;
}

type Filter = Omit<RegisterFilter, "asOn">;

/** What a filter asks for, and of which of its lists it has one value only. */
interface Asked {
  has(name: string): boolean;
  isOne(name: ListName): boolean;
}

const LISTS = ["ids", "companies", "brands", "metrics", "years", "lifecycles"] as const;
type ListName = (typeof LISTS)[number];

/** What pledges have to be like. */
export const pledgesWanted = (filter: Filter): Conditions =>
  toConditions("pledges", filter, (asked) =>
    and(
      commonWhere(asked, pledges),
      asked.has("years") ? isAsked(asked, pledges.targetYear, "years", "integer") : undefined,
      asked.has("lifecycles") ? isAsked(asked, pledges.lifecycle, "lifecycles") : undefined,
      asked.has("stated") ? sql`${pledges.announcedOn} <= ${sql.placeholder("until")}` : undefined,
      asked.has("stated") ? sql`${pledges.lastStatedOn} >= ${sql.placeholder("since")}` : undefined,
      asked.has("moved") ? sql`${pledges.id} in ${moved(asked.has("stated"))}` : undefined,
    ),
  );

/** What milestones have to be like. */
export const milestonesWanted = (filter: Filter): Conditions =>
  toConditions("milestones", filter, (asked) =>
    and(
      commonWhere(asked, milestones),
      asked.has("years") ? isAsked(asked, milestones.year, "years", "integer") : undefined,
      // When it was last stated is not kept of a milestone.
      asked.has("stated")
        ? sql`${milestones.firstStatedOn} <= ${sql.placeholder("until")}`
        : undefined,
    ),
  );

function toConditions(
  of: "pledges" | "milestones",
  filter: Filter,
  where: (asked: Asked) => SQL | undefined,
): Conditions {
  const lists = LISTS.filter((name) => (filter[name] ?? []).length > 0);
  const asked = new Set<string>([
    ...lists,
    ...(filter.region === undefined ? [] : ["region"]),
    ...(filter.stated === undefined ? [] : ["stated"]),
    ...(filter.moved ? ["moved"] : []),
  ]);
  const single = new Set(lists.filter((name) => filter[name]?.length === 1));
  return {
    shape: [
      of,
      ...[...asked].map((name) => (single.has(name as ListName) ? `one ${name}` : name)),
    ].join("_"),
    where: () => where({ has: (name) => asked.has(name), isOne: (name) => single.has(name) }),
    values: {
      ...Object.fromEntries(
        lists.map((name) => [name, single.has(name) ? filter[name]?.[0] : filter[name]]),
      ),
      region: filter.region,
      since: filter.stated?.sinceOn,
      until: filter.stated?.untilOn,
    },
  };
}

/** As in the index of the revisions that moved a pledge, which is used only for the same words. */
const isMove = sql`${pledgeRevisions.lifecycle} in ('strengthened', 'weakened', 'delayed', 'brought-forward', 'withdrawn')`;

/** Ids of the pledges that were moved, in a period where one is given. */
const moved = (inPeriod: boolean) =>
  new QueryBuilder()
    .select({ id: pledgeRevisions.pledgeId })
    .from(pledgeRevisions)
    .where(
      and(
        isMove,
        inPeriod
          ? sql`${pledgeRevisions.on} between ${sql.placeholder("since")} and ${sql.placeholder("until")}`
          : undefined,
      ),
    );

function commonWhere(asked: Asked, table: typeof pledges | typeof milestones): SQL | undefined {
  return and(
    asked.has("ids") ? isAsked(asked, table.id, "ids") : undefined,
    asked.has("companies") ? isAsked(asked, table.company, "companies") : undefined,
    asked.has("brands") ? isAsked(asked, table.brand, "brands") : undefined,
    asked.has("metrics") ? isAsked(asked, table.metric, "metrics") : undefined,
    asked.has("region") ? eq(table.region, sql.placeholder("region")) : undefined,
  );
}

/**
 * A list travels as one value, so that the statement is the same however long it is. A single value is put
 * as such: the server then plans the statement once for all values, where it would plan it anew for each list.
 */
function isAsked(
  asked: Asked,
  column: PgColumn,
  name: ListName,
  type: "text" | "integer" = "text",
): SQL {
  const value = sql.placeholder(name);
  return asked.isOne(name)
    ? sql`${column} = ${value}::${sql.raw(type)}`
    : sql`${column} = any(${value}::${sql.raw(type)}[])`;
}
