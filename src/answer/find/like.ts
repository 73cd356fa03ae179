import type { Metric } from "../../pledge/metric.ts";
import { groupBy } from "../../shared/group-by.ts";
import type { Fact } from "../fact.ts";
import type { Query } from "../query.ts";
import { isOfPartOfYear } from "./extent.ts";
import { CUMULATIVE, nearFigure } from "./figure.ts";

/** Facts that can be put in one order: of one kind, metric, unit and part of the business. */
export interface Alike {
  /** One of them, for what they have in common. */
  of: Fact;
  /** The year of all, where that is part of being alike: what was sold in another is another figure. */
  year: number | null;
  /** The best of each company, first the best of all. */
  best: Fact[];
}

/** Metrics that are told of the whole company, whatever the words. */
const OF_WHOLE: ReadonlySet<Metric> = new Set([
  ...([
    "ev-share",
    "ev-volume",
    "ev-models",
    "ev-mileage",
    "investment",
    "charging-points",
  ] as const),
  ...(["network", "battery-capacity", "green-factories", "supplier-commitments"] as const),
  ...(["certificate", "ice-phase-out"] as const),
]);
/** What happens in a year and adds up in it. */
const OF_A_YEAR: ReadonlySet<Metric> = new Set(["ev-volume", "ev-share", "ev-mileage"]);

/** Whether a figure counts all years up to one. */
export const isCumulative = ({ metric, amount, sources }: Fact): boolean =>
  OF_A_YEAR.has(metric) &&
  amount !== null &&
  sources.length > 0 &&
  sources.every(({ quote }) => CUMULATIVE.test(nearFigure(quote, amount)));

const isByYear = ({ superlative }: Query) => superlative === "earliest" || superlative === "latest";

/** The part of the business that a fact is of; what is of the whole company says so or leaves it out. */
export const partOf = ({ metric, stage }: Fact): Fact["stage"] =>
  OF_WHOLE.has(metric) || stage === "company" ? null : stage;

function toKey(fact: Fact, query: Query): string {
  const { kind, metric } = fact;
  const year = !isByYear(query) && kind === "milestone" && OF_A_YEAR.has(metric) ? fact.year : null;
  return JSON.stringify([whatOf(fact), year, isByYear(query) ? null : measureOf(fact)]);
}

const whatOf = (fact: Fact): unknown[] => {
  const { kind, metric, brand, region } = fact;
  return [kind, metric, partOf(fact), brand !== null, region];
};
const measureOf = (fact: Fact): unknown[] => [
  ...[fact.unit, fact.change, fact.basis, isCumulative(fact)],
];

/** What a figure is of, but for its company and year: one figure may be taken from another where that is the same. */
export const kindOfFigure = (fact: Fact): string =>
  JSON.stringify([whatOf(fact), measureOf(fact), fact.baselineYear]);

/** Whether its value may stand in an order: an "at most" is no most, and a part of a year no least. */
function isRanked(fact: Fact, query: Query): boolean {
  if (isByYear(query)) return fact.year !== null;
  if (fact.amount === null || isOfPartOfYear(fact) || !isOfMeasure(fact, query)) return false;
  return fact.comparator !== (query.superlative === "least" ? "at-least" : "at-most");
}

/** Metrics of which there is a level and a cut: the lowest level is no smallest cut. */
const CUT_OR_LEVEL: ReadonlySet<Metric> = new Set([
  ...(["ghg-emissions", "energy-use", "water-use", "waste"] as const),
]);

function isOfMeasure({ metric, change, basis }: Fact, query: Query): boolean {
  if (query.basis !== null && basis !== query.basis) return false;
  if (!CUT_OR_LEVEL.has(metric)) return true;
  const isLevel =
    query.direction === "level" || (query.superlative === "least" && query.direction === null);
  return !isLevel || change === "reach";
}

const toRanked = (fact: Fact, query: Query): number =>
  (isByYear(query) ? fact.year : fact.amount) ?? 0;

/** Whether it asks what is, which no pledge tells, or what is pledged; null where it leaves that open. */
export function kindAsked({ kind, text, superlative }: Query): Fact["kind"] | null {
  if (kind !== null) return kind;
  if (superlative === "earliest" || superlative === "latest") return "pledge";
  return IS_SO.test(text) ? "milestone" : null;
}

const IS_SO =
  /\b(?:has|have|sells?|sold|makes?|made|builds?|built|delivers?|delivered|produces?|emits?|uses?|used|operates?|runs?|owns?|is|are|reports?|spends?|spent|recycles?)\b|拥有|卖|销售|销量|生产|排放/i;

/** The facts in groups of what is alike, the group first that answers the question best. */
export function toAlike(facts: readonly Fact[], query: Query): Alike[] {
  const sign = query.superlative === "most" || query.superlative === "latest" ? -1 : 1;
  const groups = groupBy(
    facts.filter((fact) => isRanked(fact, query)),
    (fact) => toKey(fact, query),
  );
  const kind = kindAsked(query);
  const toFit = ({ of, best, year }: Alike): number[] => [
    kind === null || of.kind === kind ? 0 : 1,
    best.length > 1 ? 0 : 1,
    Math.max(0, query.metrics.indexOf(of.metric)),
    of.brand === null ? 0 : 1,
    query.places.length > 0 || of.region === null ? 0 : 1,
    isCumulative(of) ? 1 : 0,
    -best.length,
    -(year ?? 0),
  ];
  return [...groups.values()]
    .flatMap((own): Alike[] => {
      const ordered = own.toSorted(
        (left, right) => sign * (toRanked(left, query) - toRanked(right, query)),
      );
      const best = ordered.filter(
        ({ company }, at) => ordered.findIndex((other) => other.company === company) === at,
      );
      const [of] = best;
      if (!of) return [];
      const isYearly = !isByYear(query) && of.kind === "milestone" && OF_A_YEAR.has(of.metric);
      return [{ of, best, year: isYearly ? of.year : null }];
    })
    .toSorted((left, right) => compareLists(toFit(left), toFit(right)));
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Those that share the first place. */
export const firstOf = ({ best }: Alike, query: Query): Fact[] =>
  best.filter(
    (fact) => best[0] !== undefined && toRanked(fact, query) === toRanked(best[0], query),
  );
