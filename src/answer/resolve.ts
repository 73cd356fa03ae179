import type { RegisterFilter, RegisterStore } from "../store/types/register.ts";
import { type Fact, toMilestoneFact, toPledgeFact } from "./fact.ts";
import { companiesOf, type Query } from "./query.ts";
import { decideRelevance, type Mismatch } from "./select.ts";

/** What the register has to say to a question. */
export interface Resolved {
  /** Facts that answer, best first. */
  facts: Fact[];
  /** All that was looked at: for what is nearest, and for what bears on the facts. */
  considered: Fact[];
  /** Facts that fail in one respect only, with it. */
  near: { fact: Fact; mismatch: Mismatch }[];
  /** The query as it was answered: with other metrics or without inherited years. */
  query: Query;
}

/** Years beyond this many are not listed one by one in a filter. */
const MAX_YEARS_LISTED = 60;

/** Finds the facts that answer a question, best first. */
export async function resolve(
  register: Pick<RegisterStore, "pledges" | "milestones">,
  query: Query,
  nowOn: string,
): Promise<Resolved> {
  const filter = toFilter(query);
  const [pledges, milestones] = await Promise.all([
    register.pledges(filter, nowOn),
    register.milestones(filter),
  ]);
  const considered = [...pledges.map(toPledgeFact), ...milestones.map(toMilestoneFact)];
  for (const attempt of toAttempts(query)) {
    const facts = rank(considered, attempt);
    if (facts.length > 0) return { facts, considered, near: [], query: attempt };
  }
  return { facts: [], considered, near: toNear(considered, query), query };
}

/** The question as asked, then in the looser readings that still ask for the same thing. */
function toAttempts(query: Query): Query[] {
  const attempts = [query];
  if (query.otherMetrics.length > 0)
    attempts.push({ ...query, metrics: query.otherMetrics, otherMetrics: [] });
  if (query.yearsInherited)
    attempts.push(...toAttempts({ ...query, years: [], yearsInherited: false }));
  return attempts;
}

function rank(facts: readonly Fact[], query: Query): Fact[] {
  return facts
    .flatMap((fact) => {
      const relevance = decideRelevance(fact, query);
      return relevance.fits ? [{ fact, score: relevance.score }] : [];
    })
    .toSorted((left, right) => right.score - left.score || byRecency(left.fact, right.fact))
    .map(({ fact }) => fact);
}

const newest = (fact: Fact) =>
  fact.sources
    .map(({ published }) => published ?? "")
    .toSorted()
    .at(-1) ?? "";
const byRecency = (left: Fact, right: Fact) =>
  newest(right).localeCompare(newest(left)) || left.id.localeCompare(right.id);

function toNear(facts: readonly Fact[], query: Query): Resolved["near"] {
  return facts.flatMap((fact) => {
    const relevance = decideRelevance(fact, query);
    return relevance.fits ? [] : [{ fact, mismatch: relevance.mismatch }];
  });
}

/** With a company named all of it is read, so that the nearest can be told; otherwise what is asked. */
function toFilter(query: Query): RegisterFilter {
  const companies = companiesOf(query);
  if (companies.length > 0) return { companies };
  const metrics = [...query.metrics, ...query.otherMetrics];
  const years = query.years.flatMap(({ from, to }) =>
    Array.from({ length: Math.min(to - from, MAX_YEARS_LISTED) + 1 }, (_, index) => from + index),
  );
  const isOpenEnded = query.years.some(({ from, to }) => to - from > MAX_YEARS_LISTED);
  return {
    ...(metrics.length > 0 ? { metrics } : {}),
    ...(years.length > 0 && !isOpenEnded && !query.yearsInherited && query.published === null
      ? { years }
      : {}),
  };
}
