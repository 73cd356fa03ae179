import { union } from "drizzle-orm/pg-core";
import { compareText } from "../pledge/order.ts";
import type { Milestone, Pledge, Statement } from "../pledge/pledge.ts";
import { toBearingMetrics } from "../pledge/register/register-relation.ts";
import { decideRegister } from "../pledge/register.ts";
import type { Evidence, MilestoneView, PledgeView } from "../pledge/view.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf } from "./database.ts";
import {
  articleEvidence,
  type LoadedMilestone,
  type LoadedPledge,
  withRivals,
} from "./register-load.ts";
import { viewMilestone, viewPledge } from "./register-view.ts";
import { articles, changes, claims } from "./schema/article.ts";
import { readStatements } from "./statements.ts";
import type { RegisteredFacts, RegisterFilter } from "./types/register.ts";

type Filter = Omit<RegisterFilter, "asOn">;

/** A company's register as it stood, with the evidence that a reader needs. */
interface RegisterAsOf {
  pledges: Omit<LoadedPledge, "bearing">[];
  milestones: LoadedMilestone[];
}

/**
 * The pledges that stood on a day, by company and date of announcement, with their status on it, and the
 * milestones that were known then, by company and date.
 */
export async function viewFactsAsOf(
  db: Database,
  filter: Filter,
  asOn: string,
): Promise<RegisteredFacts> {
  const views: RegisteredFacts = { pledges: [], milestones: [] };
  for (const company of await companiesIn(db, filter)) {
    const folded = await foldAsOf(db, company, { filter, asOn });
    views.pledges.push(...toPledgeViews(folded, filter, asOn));
    views.milestones.push(...toMilestoneViews(folded, filter));
  }
  return views;
}

export const viewPledgesAsOf = async (db: Database, filter: Filter, asOn: string) =>
  (await viewFactsAsOf(db, filter, asOn)).pledges;

export const viewMilestonesAsOf = async (db: Database, filter: Filter, asOn: string) =>
  (await viewFactsAsOf(db, filter, asOn)).milestones;

function toPledgeViews(
  { pledges, milestones }: RegisterAsOf,
  filter: Filter,
  asOn: string,
): PledgeView[] {
  const bearing = milestones.flatMap((entry) =>
    entry.milestone.pledges.map((link) => ({ ...link, entry })),
  );
  const bearingOn = groupBy(bearing, ({ pledgeId }) => pledgeId);
  return pledges
    .filter(({ pledge }) => isPledgeWanted(pledge, filter))
    .toSorted(({ pledge: one }, { pledge: other }) =>
      compareText(`${one.announcedOn} ${one.id}`, `${other.announcedOn} ${other.id}`),
    )
    .map((one) => viewPledge({ ...one, bearing: bearingOn.get(one.pledge.id) ?? [] }, asOn));
}

const toMilestoneViews = ({ milestones }: RegisterAsOf, filter: Filter): MilestoneView[] =>
  milestones
    .filter(({ milestone: item }) => isWanted(item, filter) && isAmong(filter.years, item.year))
    .toSorted(({ milestone: one }, { milestone: other }) =>
      compareText(`${one.firstStatedOn} ${one.id}`, `${other.firstStatedOn} ${other.id}`),
    )
    .map((one) => viewMilestone(one));

async function companiesIn(db: Database, { companies = [] }: Filter): Promise<string[]> {
  if (companies.length > 0) return [...new Set(companies)].sort();
  const named = await union(
    db.select({ company: claims.company }).from(claims),
    db.select({ company: changes.company }).from(changes),
  );
  return named.map(({ company }) => company).sort();
}

/** Folds anew what was published by the day; of some metrics only, what can bear on them. */
async function foldAsOf(
  db: Database,
  company: string,
  { filter, asOn }: { filter: Filter; asOn: string },
): Promise<RegisterAsOf> {
  const { metrics = [] } = filter;
  const said = await readStatements(db, company, {
    untilOn: asOn,
    metrics: toBearingMetrics(metrics),
  });
  const { pledges, milestones } = decideRegister({ company, ...said });
  const statementOf = new Map(said.statements.map((statement) => [statement.id, statement]));
  const evidenceOf = await readArticles(db, [
    ...said.statements.map(({ articleId }) => articleId),
    ...said.changes.map(({ articleId }) => articleId),
  ]);
  const toSources = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const statement = statementOf.get(id);
      return statement === undefined ? [] : evidenceOf(toQuoted(statement));
    });
  const known = milestones.map((milestone) => ({
    milestone,
    sources: toSources(milestone.statedBy),
  }));
  const knownById = new Map(known.map((one) => [one.milestone.id, one]));
  return {
    pledges: pledges.map((pledge) => ({
      pledge,
      sources: toSources(pledge.statedBy),
      revisionSources: pledge.revisions.flatMap(evidenceOf),
    })),
    milestones: known.map((one) => withRivals(one, knownById)),
  };
}

interface Quoted {
  articleId: string;
  quote: string;
}

const toQuoted = ({ articleId, claim }: Statement): Quoted => ({ articleId, quote: claim.quote });

/** Finds the articles of quotes; the function that it gives back has one piece of evidence for each. */
async function readArticles(
  db: Database,
  ids: readonly string[],
): Promise<(said: Quoted) => Evidence[]> {
  const rows = await db
    .select(articleEvidence)
    .from(articles)
    .where(isOneOf(articles.id, [...new Set(ids)]));
  const articleOf = new Map(rows.map((row) => [row.articleId, row]));
  return ({ articleId, quote }) => {
    const article = articleOf.get(articleId);
    return article === undefined ? [] : [{ ...article, quote }];
  };
}

function isPledgeWanted(pledge: Pledge, filter: Filter): boolean {
  return (
    isWanted(pledge, filter) &&
    isAmong(filter.years, pledge.targetYear) &&
    isAmong(filter.lifecycles, pledge.lifecycle)
  );
}

function isWanted(item: Pledge | Milestone, { brands, metrics, region }: Filter): boolean {
  return (
    isAmong(brands, item.brand) &&
    isAmong(metrics, item.metric) &&
    (region === undefined || item.region === region)
  );
}

/** An absent or empty list asks for nothing in particular. */
function isAmong<T>(wanted: readonly T[] | undefined, value: T | null): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  return value !== null && wanted.includes(value);
}
