import { asc, desc, type Placeholder, type SQL, sql } from "drizzle-orm";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge, PledgeRevision } from "../pledge/pledge.ts";
import type { Evidence } from "../pledge/view.ts";
import { sha256Hex } from "../shared/hash.ts";
import { remember } from "../shared/remember.ts";
import { type Database, isOneOf } from "./database.ts";
import { createPreparedStatements } from "./prepared.ts";
import type { Conditions } from "./register-filter.ts";
import {
  type BearingRow,
  bearingOf,
  linksOf,
  type MilestoneRow,
  milestoneColumns,
  pledgeColumns,
  type Revised,
  revisionsOf,
  type Stated,
  statedOf,
} from "./register-json.ts";
import { articles } from "./schema/article.ts";
import { evidence, milestones, pledges } from "./schema/register.ts";

/** A pledge as registered, with the evidence that a reader needs. */
export interface LoadedPledge {
  pledge: Pledge;
  /** In the order of `statedBy`. */
  sources: Evidence[];
  /** In the order of `revisions`. */
  revisionSources: Evidence[];
  /** The milestones that bear on it, by date; null where there are some that were not asked for. */
  bearing: Bearing[] | null;
}

export interface Bearing {
  relation: Milestone["pledges"][number]["relation"];
  entry: LoadedMilestone;
}

export interface LoadedMilestone {
  milestone: Milestone;
  /** In the order of `statedBy`. */
  sources: Evidence[];
  /** Those that it contradicts. */
  rivals: Omit<LoadedMilestone, "rivals">[];
}

/** Columns of a piece of evidence, for a query that joins `articles`. */
export const articleEvidence = {
  articleId: articles.id,
  url: articles.url,
  title: articles.title,
  publisher: articles.publisher,
  published: articles.published,
  grade: articles.grade,
};

/** Which rows, and how many of them at most: those that were stated last. */
export interface Wanted {
  where: SQL | undefined;
  limit?: number;
}

/**
 * The pledges that match, by company and date of announcement, with what bears on them if that is wanted; in
 * one statement however many they are, and one more where sources of that differ.
 */
export async function loadPledges(
  db: Database,
  { where, limit, withBearing = true }: Wanted & { withBearing?: boolean },
): Promise<LoadedPledge[]> {
  return toLoadedPledges(db, await selectPledges(db, { where, limit, withBearing }));
}

/** The same by a statement that is prepared. */
export async function findPledges(
  db: Database,
  { shape, where, values, limit }: Find,
): Promise<LoadedPledge[]> {
  const name = toName(shape, limit === undefined ? "all" : "some");
  const prepared = preparedOf(db, name, () =>
    selectPledges(db, { where: where(), limit: toPlace(limit), withBearing: true }).prepare(name),
  );
  return toLoadedPledges(db, await prepared.execute({ ...values, limit }));
}

/** Conditions of which the statement is built once, and how many rows at most. */
export type Find = Conditions & { limit?: number };

const preparedOf = createPreparedStatements();

/** Of the parts that make the statement's text; a name has at most 63 letters. */
export const toName = (...parts: readonly string[]) => nameOf(parts.join(" "));

/** Texts of which the name is remembered: filters are of some dozens of shapes. */
const MAX_NAMES = 500;
const nameOf = remember(MAX_NAMES, (text) => `pw_${sha256Hex(text).slice(0, 32)}`);

export const toPlace = (limit: number | undefined) =>
  limit === undefined ? undefined : sql.placeholder("limit");

interface Selection {
  where: SQL | undefined;
  limit: number | Placeholder | undefined;
}

function selectPledges(
  db: Database,
  { where, limit, withBearing }: Selection & { withBearing: boolean },
) {
  const query = db
    .select({
      head: pledgeColumns,
      revisions: revisionsOf,
      stated: statedOf(evidence.pledgeId, pledges),
      bearing: withBearing ? bearingOf : sql<null>`null::json`,
    })
    .from(pledges)
    .where(where)
    .$dynamic();
  return limit === undefined
    ? query
    : query.orderBy(desc(pledges.lastStatedOn), asc(pledges.id)).limit(limit);
}

type PledgeRow = Awaited<ReturnType<typeof selectPledges>>[number];

async function toLoadedPledges(db: Database, rows: readonly PledgeRow[]): Promise<LoadedPledge[]> {
  const rivalOf = await readRivals(
    db,
    rows.flatMap(({ bearing }) => (bearing ?? []).flatMap(({ head }) => head.contradicts)),
  );
  return rows
    .map(({ head, revisions, stated, bearing }) => ({
      pledge: { ...head, revisions: revisions.map(toRevision), statedBy: toStatedBy(stated) },
      sources: stated.map(toEvidence),
      revisionSources: revisions.map(toEvidence),
      bearing: toBearing(bearing, rivalOf),
    }))
    .toSorted(({ pledge: one }, { pledge: other }) =>
      compareText(keyOf(one, one.announcedOn), keyOf(other, other.announcedOn)),
    );
}

const toBearing = (rows: readonly BearingRow[] | null, rivalOf: ReadonlyMap<string, Alone>) =>
  rows?.map(({ relation, head, stated }) => ({
    relation,
    entry: withRivals(toLoaded({ head, stated, links: [] }), rivalOf),
  })) ?? null;

/**
 * The milestones that match, by company and date, with those that they contradict; in one statement however
 * many they are, and one more where sources differ.
 */
export async function loadMilestones(db: Database, wanted: Wanted): Promise<LoadedMilestone[]> {
  return besideRivals(db, await loadAlone(db, wanted));
}

/** The same by a statement that is prepared. */
export async function findMilestones(
  db: Database,
  { shape, where, values, limit }: Find,
): Promise<LoadedMilestone[]> {
  const name = toName(shape, limit === undefined ? "all" : "some");
  const prepared = preparedOf(db, name, () =>
    selectMilestones(db, { where: where(), limit: toPlace(limit) }).prepare(name),
  );
  return besideRivals(db, toAlone(await prepared.execute({ ...values, limit })));
}

export async function besideRivals(db: Database, loaded: Alone[]): Promise<LoadedMilestone[]> {
  const rivalOf = await readRivals(
    db,
    loaded.flatMap(({ milestone }) => milestone.contradicts),
  );
  return loaded.map((one) => withRivals(one, rivalOf));
}

export type Alone = Omit<LoadedMilestone, "rivals">;

/** Puts beside a milestone those that it contradicts. */
export const withRivals = (one: Alone, rivalOf: ReadonlyMap<string, Alone>): LoadedMilestone => ({
  ...one,
  rivals: one.milestone.contradicts.flatMap((id) => rivalOf.get(id) ?? []),
});

async function readRivals(db: Database, ids: string[]): Promise<ReadonlyMap<string, Alone>> {
  const rivals =
    ids.length === 0 ? [] : await loadAlone(db, { where: isOneOf(milestones.id, ids) });
  return new Map(rivals.map((one) => [one.milestone.id, one]));
}

const loadAlone = async (db: Database, { where, limit }: Wanted): Promise<Alone[]> =>
  toAlone(await selectMilestones(db, { where, limit }));

function selectMilestones(db: Database, { where, limit }: Selection) {
  const query = db
    .select({
      head: milestoneColumns,
      links: linksOf,
      stated: statedOf(evidence.milestoneId, milestones),
    })
    .from(milestones)
    .where(where)
    .$dynamic();
  return limit === undefined
    ? query
    : query.orderBy(desc(milestones.firstStatedOn), asc(milestones.id)).limit(limit);
}

const toAlone = (rows: readonly MilestoneRow[]): Alone[] =>
  rows
    .map(toLoaded)
    .toSorted(({ milestone: one }, { milestone: other }) =>
      compareText(keyOf(one, one.firstStatedOn), keyOf(other, other.firstStatedOn)),
    );

function toLoaded({ head, links, stated }: MilestoneRow): Alone {
  return {
    milestone: { ...head, statedBy: toStatedBy(stated), pledges: links },
    sources: stated.map(toEvidence),
  };
}

export const keyOf = ({ company, id }: { company: string; id: string }, on: string) =>
  `${company} ${on} ${id}`;

export const toStatedBy = (stated: readonly Stated[]) => stated.map(([statementId]) => statementId);

export function toRevision(revised: Revised): PledgeRevision {
  const [statementId, quote, articleId, , , , , , on, lifecycle, from, to] = revised;
  return { on, lifecycle, from, to, statementId, articleId, quote };
}

/** By place: taking a list apart takes longer. */
export const toEvidence = (said: Stated | Revised): Evidence => ({
  articleId: said[2],
  url: said[3],
  title: said[4],
  publisher: said[5],
  published: said[6],
  quote: said[1],
  grade: said[7],
});
