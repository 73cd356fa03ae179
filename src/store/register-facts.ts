import { asc, desc, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge } from "../pledge/pledge.ts";
import type { Database } from "./database.ts";
import { createPreparedStatements, prepareValues } from "./prepared.ts";
import { milestonesWanted, pledgesWanted } from "./register-filter.ts";
import { changesOf, isBorneOn, type Revised, type Stated, statedOf } from "./register-json.ts";
import {
  type Alone,
  besideRivals,
  keyOf,
  type LoadedMilestone,
  type LoadedPledge,
  toEvidence,
  toName,
  toRevision,
  toStatedBy,
} from "./register-load.ts";
import { evidence, milestones, pledges } from "./schema/register.ts";
import type { RegisterFilter } from "./types/register.ts";

/** Pledges and milestones as far as they are read for looking through many. */
interface LoadedFacts {
  pledges: LoadedPledge[];
  milestones: LoadedMilestone[];
}

type Filter = Omit<RegisterFilter, "asOn">;

const preparedOf = createPreparedStatements();

/**
 * The pledges and milestones that match, each by company and date, in one statement: of a pledge's revisions
 * only those that changed it, and not what bears on it, only whether anything does.
 */
export async function findFacts(db: Database, filter: Filter): Promise<LoadedFacts> {
  const { limit } = filter;
  const wanted = pledgesWanted(filter);
  // The limit is part of the text: without it a server takes a plan for all values to be dearer than one for each.
  const name = toName("facts", wanted.shape, String(limit ?? "all"));
  const prepared = preparedOf(db, name, () =>
    prepareValues<Values>(db, name, selectFacts(db, filter)),
  );
  const rows = await prepared.execute(wanted.values);
  const ofPledges = rows.filter(([kind]) => kind === "pledge").map(toPledge);
  const ofMilestones = rows.filter(([kind]) => kind === "milestone").map(toMilestone);
  return {
    pledges: ofPledges.toSorted(({ pledge: one }, { pledge: other }) =>
      compareText(keyOf(one, one.announcedOn), keyOf(other, other.announcedOn)),
    ),
    milestones: await besideRivals(
      db,
      ofMilestones.toSorted(({ milestone: one }, { milestone: other }) =>
        compareText(keyOf(one, one.firstStatedOn), keyOf(other, other.firstStatedOn)),
      ),
    ),
  };
}

function selectFacts(db: Database, filter: Filter) {
  const ofPledges = db
    .select({
      kind: sql<"pledge" | "milestone">`'pledge'`.as("kind"),
      ...sharedColumns(pledges),
      year: pledges.targetYear,
      announcedOn: pledges.announcedOn,
      lastStatedOn: pledges.lastStatedOn,
      lifecycle: pledges.lifecycle,
      contradicts: sql<unknown>`${pledges.contradicts}`.as("contradicts"),
      revisions: sql<Revised[]>`${changesOf}`.as("revisions"),
      stated: sql<Stated[]>`${statedOf(evidence.pledgeId, pledges)}`.as("stated"),
      isBorneOn: sql<boolean>`${isBorneOn}`.as("is_borne_on"),
    })
    .from(pledges)
    .where(pledgesWanted(filter).where())
    .$dynamic();
  const ofMilestones = db
    .select({
      kind: sql<"pledge" | "milestone">`'milestone'`.as("kind"),
      ...sharedColumns(milestones),
      year: milestones.year,
      announcedOn: milestones.firstStatedOn,
      lastStatedOn: milestones.firstStatedOn,
      lifecycle: sql<Pledge["lifecycle"]>`null`.as("lifecycle"),
      contradicts: sql<unknown>`to_jsonb(${milestones.contradicts})`.as("contradicts"),
      revisions: sql<Revised[]>`null::json`.as("revisions"),
      stated: sql<Stated[]>`${statedOf(evidence.milestoneId, milestones)}`.as("stated"),
      isBorneOn: sql<boolean>`false`.as("is_borne_on"),
    })
    .from(milestones)
    // A milestone is never moved.
    .where(filter.moved ? sql`false` : milestonesWanted(filter).where())
    .$dynamic();
  if (filter.limit === undefined) return unionAll(ofPledges, ofMilestones);
  const limit = sql.raw(String(filter.limit)) as never;
  return unionAll(
    ofPledges.orderBy(desc(pledges.lastStatedOn), asc(pledges.id)).limit(limit),
    ofMilestones.orderBy(desc(milestones.firstStatedOn), asc(milestones.id)).limit(limit),
  );
}

const sharedColumns = <Table extends typeof pledges | typeof milestones>(of: Table) => ({
  id: of.id,
  company: of.company,
  title: of.title,
  brand: of.brand,
  metric: of.metric,
  stage: of.stage,
  basis: of.basis,
  change: of.change,
  amount: of.amount,
  amountMax: of.amountMax,
  unit: of.unit,
  comparator: of.comparator,
  scopes: of.scopes,
  baselineYear: of.baselineYear,
  region: of.region,
});

type Of<Name extends keyof Milestone & keyof Pledge> = (Milestone | Pledge)[Name];

/** The columns of `selectFacts`, in their order. */
type Values = [
  kind: "pledge" | "milestone",
  id: string,
  company: string,
  title: string,
  brand: Of<"brand">,
  metric: Of<"metric">,
  stage: Of<"stage">,
  basis: Of<"basis">,
  change: Of<"change">,
  amount: Of<"amount">,
  amountMax: Of<"amountMax">,
  unit: Of<"unit">,
  comparator: Of<"comparator">,
  scopes: Of<"scopes">,
  baselineYear: Of<"baselineYear">,
  region: Of<"region">,
  year: number | null,
  announcedOn: string,
  lastStatedOn: string,
  lifecycle: Pledge["lifecycle"],
  contradicts: unknown,
  revisions: Revised[],
  stated: Stated[],
  isBorneOn: boolean,
];

// One literal each, by place: a copy of what both have in common takes as long again, for thousands of facts.
function toPledge(values: Values): LoadedPledge {
  const revisions = values[21];
  const stated = values[22];
  return {
    pledge: {
      id: values[1],
      company: values[2],
      title: values[3],
      brand: values[4],
      metric: values[5],
      stage: values[6],
      basis: values[7],
      change: values[8],
      amount: values[9],
      amountMax: values[10],
      unit: values[11],
      comparator: values[12],
      scopes: values[13],
      baselineYear: values[14],
      region: values[15],
      targetYear: values[16],
      announcedOn: values[17],
      lastStatedOn: values[18],
      lifecycle: values[19],
      refines: [],
      contradicts: values[20] as Pledge["contradicts"],
      revisions: revisions.map(toRevision),
      statedBy: toStatedBy(stated),
    },
    sources: stated.map(toEvidence),
    revisionSources: revisions.map(toEvidence),
    bearing: values[23] ? null : [],
  };
}

function toMilestone(values: Values): Alone {
  const stated = values[22];
  return {
    milestone: {
      id: values[1],
      company: values[2],
      title: values[3],
      brand: values[4],
      metric: values[5],
      stage: values[6],
      basis: values[7],
      change: values[8],
      amount: values[9],
      amountMax: values[10],
      unit: values[11],
      comparator: values[12],
      scopes: values[13],
      baselineYear: values[14],
      region: values[15],
      year: values[16],
      firstStatedOn: values[17],
      contradicts: values[20] as Milestone["contradicts"],
      statedBy: toStatedBy(stated),
      pledges: [],
    },
    sources: stated.map(toEvidence),
  };
}
