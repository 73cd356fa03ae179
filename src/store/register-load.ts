import { asc, eq, inArray, type SQL } from "drizzle-orm";
import type { Milestone, Pledge, PledgeRevision } from "../pledge/pledge.ts";
import type { Evidence } from "../pledge/view.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf } from "./database.ts";
import { articles } from "./schema/article.ts";
import {
  evidence,
  milestonePledges,
  milestones,
  pledgeRevisions,
  pledges,
} from "./schema/register.ts";

/** A pledge as registered, with the evidence that a reader needs. */
export interface LoadedPledge {
  pledge: Pledge;
  /** In the order of `statedBy`. */
  sources: Evidence[];
  /** In the order of `revisions`. */
  revisionSources: Evidence[];
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

/** The pledges that match, by company and date of announcement, in three queries however many they are. */
export async function loadPledges(db: Database, where: SQL | undefined): Promise<LoadedPledge[]> {
  const rows = await db
    .select()
    .from(pledges)
    .where(where)
    .orderBy(asc(pledges.company), asc(pledges.announcedOn), asc(pledges.id));
  if (rows.length === 0) return [];
  const matching = db.select({ id: pledges.id }).from(pledges).where(where);
  const revisions = await db
    .select({ revision: pledgeRevisions, article: articleEvidence })
    .from(pledgeRevisions)
    .innerJoin(articles, eq(articles.id, pledgeRevisions.articleId))
    .where(inArray(pledgeRevisions.pledgeId, matching))
    .orderBy(asc(pledgeRevisions.position));
  const stated = await db
    .select({ evidence, article: articleEvidence })
    .from(evidence)
    .innerJoin(articles, eq(articles.id, evidence.articleId))
    .where(inArray(evidence.pledgeId, matching))
    .orderBy(asc(evidence.position));
  const revisionsOf = groupBy(revisions, ({ revision }) => revision.pledgeId);
  const statedOf = groupBy(stated, (row) => row.evidence.pledgeId);
  return rows.map(({ fingerprint, ...row }) => {
    const steps = revisionsOf.get(row.id) ?? [];
    const { sources, statedBy } = toSources(statedOf.get(row.id) ?? []);
    return {
      pledge: { ...row, revisions: steps.map(({ revision }) => toRevision(revision)), statedBy },
      sources,
      revisionSources: steps.map(({ revision, article }) => ({
        ...article,
        quote: revision.quote,
      })),
    };
  });
}

/**
 * The milestones that match, by company and date, with those that they contradict; in three queries however
 * many they are, and as many again where sources differ.
 */
export async function loadMilestones(
  db: Database,
  where: SQL | undefined,
): Promise<LoadedMilestone[]> {
  const loaded = await loadAlone(db, where);
  const ids = loaded.flatMap(({ milestone }) => milestone.contradicts);
  const rivals = ids.length === 0 ? [] : await loadAlone(db, isOneOf(milestones.id, ids));
  return withRivals(loaded, rivals);
}

/** Puts beside each milestone those that it contradicts. */
export function withRivals(
  loaded: readonly Omit<LoadedMilestone, "rivals">[],
  among: readonly Omit<LoadedMilestone, "rivals">[],
): LoadedMilestone[] {
  const byId = new Map(among.map((one) => [one.milestone.id, one]));
  return loaded.map((one) => ({
    ...one,
    rivals: one.milestone.contradicts.flatMap((id) => byId.get(id) ?? []),
  }));
}

async function loadAlone(
  db: Database,
  where: SQL | undefined,
): Promise<Omit<LoadedMilestone, "rivals">[]> {
  const rows = await db
    .select()
    .from(milestones)
    .where(where)
    .orderBy(asc(milestones.company), asc(milestones.firstStatedOn), asc(milestones.id));
  if (rows.length === 0) return [];
  const matching = db.select({ id: milestones.id }).from(milestones).where(where);
  const links = await db
    .select()
    .from(milestonePledges)
    .where(inArray(milestonePledges.milestoneId, matching))
    .orderBy(asc(milestonePledges.position));
  const stated = await db
    .select({ evidence, article: articleEvidence })
    .from(evidence)
    .innerJoin(articles, eq(articles.id, evidence.articleId))
    .where(inArray(evidence.milestoneId, matching))
    .orderBy(asc(evidence.position));
  const linksOf = groupBy(links, ({ milestoneId }) => milestoneId);
  const statedOf = groupBy(stated, (row) => row.evidence.milestoneId);
  return rows.map(({ fingerprint, ...row }) => {
    const { sources, statedBy } = toSources(statedOf.get(row.id) ?? []);
    const bearsOn = linksOf.get(row.id) ?? [];
    return {
      milestone: {
        ...row,
        statedBy,
        pledges: bearsOn.map(({ pledgeId, relation }) => ({ pledgeId, relation })),
      },
      sources,
    };
  });
}

type RevisionRow = typeof pledgeRevisions.$inferSelect;
type EvidenceRow = typeof evidence.$inferSelect;

function toRevision({ pledgeId, position, ...revision }: RevisionRow): PledgeRevision {
  return revision;
}

function toSources(rows: { evidence: EvidenceRow; article: Omit<Evidence, "quote"> }[]) {
  return {
    statedBy: rows.map((row) => row.evidence.statementId),
    sources: rows.map((row) => ({ ...row.article, quote: row.evidence.quote })),
  };
}
