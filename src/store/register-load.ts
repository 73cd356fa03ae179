import { asc, desc, type SQL, sql } from "drizzle-orm";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge, PledgeRevision } from "../pledge/pledge.ts";
import type { Evidence } from "../pledge/view.ts";
import { type Database, isOneOf } from "./database.ts";
import {
  type BearingRow,
  bearingOf,
  linksOf,
  type MilestoneRow,
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
  /** The milestones that bear on it, by date; none where they were not asked for. */
  bearing: Bearing[];
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
  const query = db
    .select({
      head: pledges,
      revisions: revisionsOf,
      stated: statedOf(evidence.pledgeId, pledges),
      bearing: withBearing ? bearingOf : sql<BearingRow[]>`'[]'::json`,
    })
    .from(pledges)
    .where(where)
    .$dynamic();
  const rows = await (limit === undefined
    ? query
    : query.orderBy(desc(pledges.lastStatedOn), asc(pledges.id)).limit(limit));
  const rivalOf = await readRivals(
    db,
    rows.flatMap(({ bearing }) => bearing.flatMap(({ head }) => head.contradicts)),
  );
  return rows
    .map(({ head: { fingerprint, ...head }, revisions, stated, bearing }) => ({
      pledge: { ...head, revisions: revisions.map(toRevision), ...toStatedBy(stated) },
      sources: stated.map(toEvidence),
      revisionSources: revisions.map(toEvidence),
      bearing: bearing.map(({ relation, ...row }) => ({
        relation,
        entry: withRivals(toLoaded({ ...row, links: [] }), rivalOf),
      })),
    }))
    .toSorted(({ pledge: one }, { pledge: other }) =>
      compareText(keyOf(one, one.announcedOn), keyOf(other, other.announcedOn)),
    );
}

/**
 * The milestones that match, by company and date, with those that they contradict; in one statement however
 * many they are, and one more where sources differ.
 */
export async function loadMilestones(db: Database, wanted: Wanted): Promise<LoadedMilestone[]> {
  const loaded = await loadAlone(db, wanted);
  const rivalOf = await readRivals(
    db,
    loaded.flatMap(({ milestone }) => milestone.contradicts),
  );
  return loaded.map((one) => withRivals(one, rivalOf));
}

type Alone = Omit<LoadedMilestone, "rivals">;

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

async function loadAlone(db: Database, { where, limit }: Wanted): Promise<Alone[]> {
  const query = db
    .select({
      head: milestones,
      links: linksOf,
      stated: statedOf(evidence.milestoneId, milestones),
    })
    .from(milestones)
    .where(where)
    .$dynamic();
  const rows = await (limit === undefined
    ? query
    : query.orderBy(desc(milestones.firstStatedOn), asc(milestones.id)).limit(limit));
  return rows
    .map(toLoaded)
    .toSorted(({ milestone: one }, { milestone: other }) =>
      compareText(keyOf(one, one.firstStatedOn), keyOf(other, other.firstStatedOn)),
    );
}

function toLoaded({ head: { fingerprint, ...head }, links, stated }: MilestoneRow): Alone {
  return {
    milestone: { ...head, ...toStatedBy(stated), pledges: links },
    sources: stated.map(toEvidence),
  };
}

const keyOf = ({ company, id }: { company: string; id: string }, on: string) =>
  `${company} ${on} ${id}`;

const toStatedBy = (stated: readonly Stated[]) => ({
  statedBy: stated.map(({ statementId }) => statementId),
});

function toRevision(revised: Revised): PledgeRevision {
  const { on, lifecycle, from, to, statementId, articleId, quote } = revised;
  return { on, lifecycle, from, to, statementId, articleId, quote };
}

function toEvidence(stated: Stated): Evidence {
  const { articleId, url, title, publisher, published, grade, quote } = stated;
  return {
    ...{ articleId, url, title, publisher, published, quote },
    ...(grade === undefined ? {} : { grade }),
  };
}
