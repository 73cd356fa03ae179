import { type Fact, isWithdrawn } from "../fact.ts";
import type { Resolved } from "../find/resolve.ts";
import { decideRelevance, type Mismatch } from "../find/select.ts";
import { companiesOf, type Query } from "../query.ts";
import { asksToConfirm } from "../read/asks-whether.ts";
import { type Composed, toComposed } from "./compose.ts";
import { createTeller, toDetails, toLine, toShownSources } from "./describe.ts";

/** A question that leaves open the one respect in which what is registered differs from what it says. */
const OPENED: Readonly<Partial<Record<Mismatch, Partial<Query>>>> = {
  year: { years: [], asksYear: false },
  baseline: { baselineYear: null },
  published: { published: null },
  region: { places: [], outside: [] },
  stage: { stages: [] },
  basis: { basis: null },
  unit: { unit: null, bound: null },
  month: { month: null },
  direction: { direction: null },
  kind: { kind: null },
};

interface Otherwise {
  fact: Fact;
  score: number;
}

/** How well a fact fits where one respect is left open; null where it differs in another, too. */
function rankOtherwise(fact: Fact, mismatch: Mismatch, query: Query): Otherwise[] {
  const opened = OPENED[mismatch];
  const relevance = opened === undefined ? null : decideRelevance(fact, { ...query, ...opened });
  return relevance?.fits === true ? [{ fact, score: relevance.score }] : [];
}

/** Whether it says something of one company and one subject, and asks whether that is so. */
const isSaidOfOne = (query: Query): boolean =>
  asksToConfirm(query.text) &&
  query.asOf === null &&
  companiesOf(query).length === 1 &&
  query.metrics.length > 0;

/**
 * "It counts its cut of 40 % from 1990, right?": what is registered of the same thing, where it differs in one respect.
 * Null where a question does not ask that, or where nothing is as near.
 */
export function composeOtherwise({ facts, near, query }: Resolved): Composed | null {
  if (!isSaidOfOne(query)) return null;
  const [best] = near
    .flatMap(({ fact, mismatch }) => rankOtherwise(fact, mismatch, query))
    .toSorted((left, right) => right.score - left.score);
  // What fits but for the figure that is said comes first.
  const fact = facts[0] ?? best?.fact;
  if (fact === undefined) return null;
  const teller = createTeller(query);
  const { otherwise, gone } = teller.words.change;
  const told = toLine(fact, teller);
  const quotes = toShownSources(fact).map(({ quote }) => quote);
  const details = toDetails(fact, quotes, teller.words);
  return toComposed(query, {
    verdict: otherwise(isWithdrawn(fact) ? gone(told) : told),
    blocks: details.length > 0 ? [{ kind: "facts", facts: details }] : [],
    teller,
  });
}
