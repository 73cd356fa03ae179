import { asc, desc, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge } from "../pledge/pledge.ts";
import type { Database } from "./database.ts";
import { createPreparedStatements } from "./prepared.ts";
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
  toPlace,
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
  const isBounded = limit !== undefined;
  const name = toName("facts", wanted.shape, isBounded ? "some" : "all");
  const prepared = preparedOf(db, name, () => selectFacts(db, filter).prepare(name));
  const rows = await prepared.execute({ ...wanted.values, limit });
  const ofPledges = rows.filter(({ kind }) => kind === "pledge").map(toPledge);
  const ofMilestones = rows.filter(({ kind }) => kind === "milestone").map(toMilestone);
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
  const limit = toPlace(filter.limit);
  return unionAll(
    ofPledges.orderBy(desc(pledges.lastStatedOn), asc(pledges.id)).limit(limit as never),
    ofMilestones.orderBy(desc(milestones.firstStatedOn), asc(milestones.id)).limit(limit as never),
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

type Row = Awaited<ReturnType<typeof selectFacts>>[number];

function toPledge(row: Row): LoadedPledge {
  const { year, lifecycle, announcedOn, lastStatedOn, contradicts, revisions, stated } = row;
  return {
    pledge: {
      ...toShared(row),
      targetYear: year,
      lifecycle,
      announcedOn,
      lastStatedOn,
      refines: [],
      contradicts: contradicts as Pledge["contradicts"],
      revisions: revisions.map(toRevision),
      statedBy: toStatedBy(stated),
    },
    sources: stated.map(toEvidence),
    revisionSources: revisions.map(toEvidence),
    bearing: row.isBorneOn ? null : [],
  };
}

function toMilestone(row: Row): Alone {
  const { year, announcedOn, contradicts, stated } = row;
  return {
    milestone: {
      ...toShared(row),
      year,
      firstStatedOn: announcedOn,
      contradicts: contradicts as Milestone["contradicts"],
      statedBy: toStatedBy(stated),
      pledges: [],
    },
    sources: stated.map(toEvidence),
  };
}

const toShared = (row: Row) => ({
  id: row.id,
  company: row.company,
  title: row.title,
  brand: row.brand,
  metric: row.metric,
  stage: row.stage,
  basis: row.basis,
  change: row.change,
  amount: row.amount,
  amountMax: row.amountMax,
  unit: row.unit,
  comparator: row.comparator,
  scopes: row.scopes,
  baselineYear: row.baselineYear,
  region: row.region,
});
