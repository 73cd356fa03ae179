import type { RegisterFilter, RegisterStore } from "../store/types/register.ts";
import { type Fact, toMilestoneFact, toPledgeFact } from "./fact.ts";
import { isGrounded, numbersIn } from "./ground.ts";
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
    const facts = keepClosest(rank(considered, attempt), attempt);
    if (facts.length > 0) return { facts, considered, near: [], query: attempt };
  }
  return { facts: [], considered, near: toNear(considered, query), query };
}

/** The question as asked, then in the looser readings that still ask for the same thing. */
function toAttempts(query: Query): Query[] {
  const attempts = [query];
  if (query.otherMetrics.length > 0 && !isParticular(query))
    attempts.push({ ...query, metrics: query.otherMetrics, otherMetrics: [] });
  // "Which outlet reported Honda's cut?": the cut may be of anything.
  if (query.metricsGuessed && query.intent === "evidence")
    attempts.push({ ...query, metrics: [], metricsGuessed: false, direction: null, kind: null });
  // "What happened to the target of 50 % in 2025?": the year may be the target's.
  if (query.intent === "change" && query.published !== null && query.years.length > 0)
    attempts.push(...toAttempts({ ...query, published: null }));
  if (query.yearsInherited)
    attempts.push(...toAttempts({ ...query, years: [], yearsInherited: false }));
  return attempts;
}

interface Ranked {
  fact: Fact;
  score: number;
}

/** What is further from a look-up than this from the best is left out: it is of another part or brand. */
const MAX_SCORE_GAP = 1.5;

/** Drops what only stands near the answer: of the other kind where the asked one is there, or far behind. */
function keepClosest(ranked: readonly Ranked[], query: Query): Fact[] {
  const ofKind = (one: Ranked) => one.fact.kind === query.kind;
  const kept = ranked.filter(
    (one) =>
      query.kind === null ||
      query.intent === "change" ||
      ofKind(one) ||
      !ranked.some((other) => ofKind(other) && other.fact.company === one.fact.company),
  );
  const best = kept[0]?.score ?? 0;
  const isOne = query.intent === "look_up" || query.intent === "evidence";
  return kept
    .filter(({ score }) => !isOne || query.metrics.length === 0 || best - score <= MAX_SCORE_GAP)
    .map(({ fact }) => fact);
}

/** A part of the emissions is asked for, which a state of the whole company says nothing about. */
const isParticular = ({ metrics, stages, scopes, basis, direction }: Query): boolean =>
  metrics.includes("ghg-emissions") &&
  (stages.length > 0 || scopes.length > 0 || basis !== null || direction !== null);

function rank(facts: readonly Fact[], query: Query): Ranked[] {
  return facts
    .flatMap((fact) => {
      const relevance = decideRelevance(fact, query);
      return relevance.fits ? [{ fact, score: relevance.score }] : [];
    })
    .toSorted((left, right) => right.score - left.score || byRecency(left.fact, right.fact));
}

const newest = (fact: Fact) =>
  fact.sources
    .map(({ published }) => published ?? "")
    .toSorted()
    .at(-1) ?? "";
const byRecency = (left: Fact, right: Fact) =>
  newest(right).localeCompare(newest(left)) ||
  countSaid(right) - countSaid(left) ||
  toPlaceInQuote(left) - toPlaceInQuote(right) ||
  left.id.localeCompare(right.id);

/** A quote that itself says figure and year is the better one to show. */
const countSaid = ({ sources, amount, year }: Fact): number =>
  [amount, year].filter(
    (value) =>
      value !== null &&
      isGrounded(
        value,
        sources.map(({ quote }) => quote),
      ),
  ).length;

/** Of two figures in one sentence the first is what it is about; the second is often a part of it. */
function toPlaceInQuote({ sources, amount }: Fact): number {
  const at = numbersIn(sources[0]?.quote ?? "").findIndex(({ value }) => value === amount);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

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
