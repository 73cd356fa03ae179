import { asc, desc, sql } from "drizzle-orm";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge } from "../pledge/pledge.ts";
import type { Database } from "./database.ts";
import { createPreparedStatements, prepareValues } from "./prepared.ts";
import { type Conditions, milestonesWanted, pledgesWanted } from "./register-filter.ts";
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
 * The pledges and milestones that match, each by company and date, in two statements at once: of a pledge's revisions
 * only those that changed it, and not what bears on it, only whether anything does.
 */
export async function findFacts(db: Database, filter: Filter): Promise<LoadedFacts> {
  const [ofPledges, ofMilestones] = await Promise.all([
    readPledges(db, filter),
    // A milestone is never moved.
    filter.moved ? [] : readMilestones(db, filter),
  ]);
  return { pledges: ofPledges, milestones: await besideRivals(db, ofMilestones) };
}

async function readPledges(db: Database, filter: Filter): Promise<LoadedPledge[]> {
  const wanted = pledgesWanted(filter);
  const name = toStatementName(wanted, filter);
  const prepared = preparedOf(db, name, () =>
    prepareValues<PledgeValues>(db, name, selectPledges(db, wanted, filter)),
  );
  return (await prepared.execute(wanted.values))
    .map(toPledge)
    .toSorted(({ pledge: one }, { pledge: other }) =>
      compareText(keyOf(one, one.announcedOn), keyOf(other, other.announcedOn)),
    );
}

async function readMilestones(db: Database, filter: Filter): Promise<Alone[]> {
  const wanted = milestonesWanted(filter);
  const name = toStatementName(wanted, filter);
  const prepared = preparedOf(db, name, () =>
    prepareValues<MilestoneValues>(db, name, selectMilestones(db, wanted, filter)),
  );
  return (await prepared.execute(wanted.values))
    .map(toMilestone)
    .toSorted(({ milestone: one }, { milestone: other }) =>
      compareText(keyOf(one, one.firstStatedOn), keyOf(other, other.firstStatedOn)),
    );
}

/** The limit is part of the text: without it a server takes a plan for all values to be dearer than one for each. */
const toStatementName = ({ shape }: Conditions, { limit }: Filter): string =>
  toName("facts", shape, String(limit ?? "all"));

function selectPledges(db: Database, { where }: Conditions, { limit }: Filter) {
  const query = db
    .select({
      ...sharedColumns(pledges),
      year: pledges.targetYear,
      announcedOn: pledges.announcedOn,
      lastStatedOn: pledges.lastStatedOn,
      lifecycle: pledges.lifecycle,
      contradicts: pledges.contradicts,
      revisions: changesOf,
      stated: statedOf(evidence.pledgeId, pledges),
      isBorneOn,
    })
    .from(pledges)
    .where(where())
    .$dynamic();
  if (limit === undefined) return query;
  return query.orderBy(desc(pledges.lastStatedOn), asc(pledges.id)).limit(toRaw(limit));
}

function selectMilestones(db: Database, { where }: Conditions, { limit }: Filter) {
  const query = db
    .select({
      ...sharedColumns(milestones),
      year: milestones.year,
      firstStatedOn: milestones.firstStatedOn,
      contradicts: sql`to_jsonb(${milestones.contradicts})`,
      stated: statedOf(evidence.milestoneId, milestones),
    })
    .from(milestones)
    .where(where())
    .$dynamic();
  if (limit === undefined) return query;
  return query.orderBy(desc(milestones.firstStatedOn), asc(milestones.id)).limit(toRaw(limit));
}

/** A number that is part of the statement's text. */
const toRaw = (limit: number) => sql.raw(String(limit)) as never;

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

/** The columns of both, in their order. */
type SharedValues = [
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
];
type PledgeValues = [
  ...SharedValues,
  announcedOn: string,
  lastStatedOn: string,
  lifecycle: Pledge["lifecycle"],
  contradicts: Pledge["contradicts"],
  revisions: Revised[],
  stated: Stated[],
  isBorneOn: boolean,
];
type MilestoneValues = [
  ...SharedValues,
  firstStatedOn: string,
  contradicts: string[],
  stated: Stated[],
];

// One literal each, by place: a copy of what both have in common takes as long again, for thousands of facts.
function toPledge(values: PledgeValues): LoadedPledge {
  const revisions = values[20];
  const stated = values[21];
  return {
    pledge: {
      id: values[0],
      company: values[1],
      title: values[2],
      brand: values[3],
      metric: values[4],
      stage: values[5],
      basis: values[6],
      change: values[7],
      amount: values[8],
      amountMax: values[9],
      unit: values[10],
      comparator: values[11],
      scopes: values[12],
      baselineYear: values[13],
      region: values[14],
      targetYear: values[15],
      announcedOn: values[16],
      lastStatedOn: values[17],
      lifecycle: values[18],
      refines: [],
      contradicts: values[19],
      revisions: revisions.map(toRevision),
      statedBy: toStatedBy(stated),
    },
    sources: stated.map(toEvidence),
    revisionSources: revisions.map(toEvidence),
    bearing: values[22] ? null : [],
  };
}

function toMilestone(values: MilestoneValues): Alone {
  const stated = values[18];
  return {
    milestone: {
      id: values[0],
      company: values[1],
      title: values[2],
      brand: values[3],
      metric: values[4],
      stage: values[5],
      basis: values[6],
      change: values[7],
      amount: values[8],
      amountMax: values[9],
      unit: values[10],
      comparator: values[11],
      scopes: values[12],
      baselineYear: values[13],
      region: values[14],
      year: values[15],
      firstStatedOn: values[16],
      contradicts: values[17],
      statedBy: toStatedBy(stated),
      pledges: [],
    },
    sources: stated.map(toEvidence),
  };
}
