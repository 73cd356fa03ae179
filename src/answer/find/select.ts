import { companyById } from "../../pledge/companies.ts";
import { type Metric, STATE_METRICS } from "../../pledge/metric.ts";
import type { Fact } from "../fact.ts";
import { companiesOf, type DayRange, type Query } from "../query.ts";
import { isInBound } from "../read/bounds.ts";
import { endsWhatGoesOn } from "../read/goes-on.ts";
import { asksWhen, HOW_MUCH_FALLEN } from "../read/intent.ts";
import { asksGrowth } from "../read/span.ts";
import { isOfExtent, isOfMonth } from "./extent.ts";
import { findFigure } from "./figure.ts";
import { isCumulative } from "./like.ts";
import { isOrderOfOthers } from "./ordered.ts";
import { isOfOthers } from "./others.ts";
import { rankBrand } from "./select-brand.ts";
import { rankCounted } from "./select-counted.ts";
import { isWithin, rankPlace } from "./select-place.ts";
import { isPublished, isToldInMonth } from "./select-published.ts";
import { rankStage } from "./select-stage.ts";
import { rankNumbers, rankWords } from "./select-words.ts";

/** Why a fact is no answer, in the order in which it is asked: the first of these that fails. */
const MISMATCHES = [
  "company",
  "metric",
  "brand",
  "year",
  "baseline",
  "published",
  "region",
  "stage",
  "basis",
  "unit",
  "month",
  "direction",
  "kind",
  "object",
] as const;
export type Mismatch = (typeof MISMATCHES)[number];

/** The nearest first: what fits in more respects. */
export const byNearness = (left: Mismatch, right: Mismatch): number =>
  MISMATCHES.indexOf(right) - MISMATCHES.indexOf(left);

export type Relevance = { fits: true; score: number } | { fits: false; mismatch: Mismatch };

/**
 * Whether a fact answers a question, and how well. Strict: another metric, year, place or company is
 * never an answer. Where a claim leaves a place or stage unsaid, its quote decides.
 */
export function decideRelevance(fact: Fact, query: Query): Relevance {
  const companies = companiesOf(query);
  if (companies.length > 0 && !companies.includes(fact.company)) return misses("company");
  if (!isOfMakers(fact, query)) return misses("company");
  const metric = rankMetric(fact, query);
  if (metric === null) return misses("metric");
  if (isOrderOfOthers(fact, query) || isOfOthers(fact)) return misses("object");
  const brand = rankBrand(fact, query);
  if (brand === null) return misses("brand");
  if (!hasYear(fact, query)) return misses("year");
  if (!hasBaseline(fact, query)) return misses("baseline");
  if (!hasDate(fact, query)) return misses("year");
  if (!isPublished(fact, query)) return misses("published");
  const place = rankPlace(fact, query);
  if (place === null) return misses("region");
  const stage = rankStage(fact, query);
  if (stage === null) return misses("stage");
  const basis = rankBasis(fact, query);
  if (basis === null) return misses("basis");
  if (query.bound !== null && !isInBound(fact, query.bound)) return misses("unit");
  if (!isOfTimes(fact, query)) return misses("unit");
  if (!hasUnit(fact, query) || !isOfExtent(fact, query)) return misses("unit");
  if (!isOfMonth(fact, query)) return misses("month");
  if (!hasDirection(fact, query)) return misses("direction");
  const kind = rankKind(fact, query);
  if (kind === null) return misses("kind");
  const words = rankWords(fact, query);
  if (words === null) return misses("object");
  return {
    fits: true,
    score:
      metric +
      brand +
      place +
      stage +
      basis +
      kind +
      words +
      rankNumbers(fact, query) +
      rankCounted(fact, query) +
      (query.demand === "total" && isCumulative(fact) ? TOTAL_WEIGHT : 0) +
      (isToldInMonth(fact, query) ? MONTH_WEIGHT : 0),
  };
}

/** Whether a company is at home where it is asked of, and of the kind that is. */
export function isOfMakers({ company }: { company: string }, { homes, sectors }: Query): boolean {
  const { country = "", sector = "automaker" } = companyById(company) ?? {};
  return (
    (homes.length === 0 || homes.some((place) => isWithin(country ?? "", place))) &&
    (sectors.length === 0 || sectors.includes(sector ?? "automaker"))
  );
}

const misses = (mismatch: Mismatch): Relevance => ({ fits: false, mismatch });

function rankMetric(fact: Fact, { metrics }: Query): number | null {
  if (metrics.length === 0) return 0;
  const at = metrics.indexOf(fact.metric);
  return at < 0 ? null : 3 - at * 0.5;
}

/** What has no year is no answer to "when". */
const hasDate = ({ year }: Fact, { intent, asksYear, text }: Query): boolean =>
  year !== null || intent !== "look_up" || !asksYear || !asksWhen(text);

/** A change against another year is another figure; where none is registered the words tell. */
function hasBaseline(fact: Fact, { baselineYear, intent, metrics, text }: Query): boolean {
  if (baselineYear === null || intent === "change" || fact.baselineYear === baselineYear)
    return true;
  return (
    fact.baselineYear === null &&
    // What it came to in one year is not by how much it rose.
    ((fact.change === "reach" &&
      metrics.length > 0 &&
      !STATE_METRICS.has(fact.metric) &&
      !asksGrowth(text)) ||
      fact.haystack.includes(String(baselineYear)))
  );
}

const yearOf = ({ untilOn }: DayRange) => Number(untilOn.slice(0, 4));

/** `Which pledges have no deadline?` */
const UNDATED =
  /\b(?:no|without(?: an?| any)?|lack(?:s|ing)?(?: an?)?) (?:deadlines?|dates?|target (?:years?|dates?)|years?|end dates?)\b|没有(?:期限|年份|时间表)/i;

function hasYear(fact: Fact, query: Query): boolean {
  const { years, published } = query;
  if (UNDATED.test(query.text)) return fact.year === null;
  if (query.reportedIn !== undefined)
    return query.reportedIn.some(
      ({ from, to }) =>
        fact.year !== null &&
        (fact.kind === "pledge" ? fact.year >= from : fact.year >= from && fact.year <= to),
    );
  // "Promised in 2021 for 2030": what is past the period of telling is a deadline.
  const due = published === null ? years : years.filter(({ from }) => from > yearOf(published));
  if (due.length === 0 || (published === null && isToldInMonth(fact, query))) return true;
  const spans = [
    fact.year,
    ...fact.revisions.flatMap(({ from, to }) => [from?.targetYear, to?.targetYear]),
  ];
  return spans.some(
    (year) => typeof year === "number" && due.some(({ from, to }) => year >= from && year <= to),
  );
}

/** What counts all years is the answer where all are asked for. */
const TOTAL_WEIGHT = 2;

/** More than words in common, which a later report has as well. */
const MONTH_WEIGHT = 1.5;

function rankBasis(fact: Fact, { basis }: Query): number | null {
  if (basis === null || fact.metric !== "ghg-emissions") return 0;
  if (fact.basis === basis) return 1;
  if (basis === "per-revenue") return /revenue|turnover|营收/.test(fact.haystack) ? 0.5 : null;
  return fact.basis === null ? 0 : -0.5;
}

const COUNTED_UNITS = new Set<string>(["vehicles", "models", "count", "km", "m3"]);
const ENERGY_UNITS = new Set(["kWh", "MWh", "GWh", "TWh", "GJ", "MW"]);

/** How many tonnes of water it uses is told by a figure; a share may be told in words. */
const NEED_FIGURE: ReadonlySet<Query["unit"]> = new Set(["number", "tonnes", "energy"] as const);

function hasUnit({ unit, amount }: Fact, query: Query): boolean {
  if (query.unit === null || unit === null || amount === null)
    return !NEED_FIGURE.has(query.unit) || amount !== null || query.asksYear;
  switch (query.unit) {
    case "share":
      return unit === "%";
    case "tonnes":
      return unit === "t";
    case "energy":
      return ENERGY_UNITS.has(unit);
    case "money":
      return /^[A-Z]{3}$/.test(unit);
    case "number":
      return COUNTED_UNITS.has(unit);
    default:
      return query.unit satisfies never;
  }
}

/** 换电多少次 asks how often, and not at how many stations. */
const isOfTimes = ({ amount, sources }: Fact, { intent, text }: Query): boolean =>
  intent !== "look_up" ||
  amount === null ||
  !/多少次/.test(text) ||
  sources.some(({ quote }) => /^[万亿余多]*次/.test(findFigure(quote, amount)?.after ?? ""));

/** `How much has it cut since 2019?`: a level is no cut. */
const HOW_MUCH_CUT =
  /\bhow (?:much|far)\b.{0,60}\b(?:cut|reduced|lowered|slashed)\b|[降减少][低掉下]?了?(?:多少|几)|[降减]幅/i;
/** What is told as a level, or as so much less than before. */
const CUT_METRICS: ReadonlySet<Metric> = new Set([
  ...(["ghg-emissions", "water-use", "energy-use", "waste", "fuel-economy"] as const),
]);

function hasDirection(fact: Fact, { direction, unit, intent, years, text }: Query): boolean {
  if (intent === "change" || fact.amount === null || direction === null) return true;
  if (direction === "level") return fact.change === "reach";
  if (
    direction === "cut" &&
    CUT_METRICS.has(fact.metric) &&
    ((unit !== null && fact.metric === "ghg-emissions") ||
      HOW_MUCH_CUT.test(text) ||
      // The levels of two years tell it, too.
      (years.length === 0 && HOW_MUCH_FALLEN.test(text)))
  )
    return fact.change === "reduce-by";
  return direction !== "growth" || fact.change === "increase-by";
}

function rankKind(fact: Fact, { kind, intent, changeAsked, text }: Query): number | null {
  if (intent === "change" && changeAsked === "still" && endsWhatGoesOn(fact, text)) return 0;
  // Only a pledge can be kept up or moved; a reported figure can at most have changed by itself.
  if (intent === "change" && fact.kind === "milestone")
    return changeAsked === "changed" && kind !== "pledge" ? -1 : null;
  if (intent === "change") return 1;
  if (kind === null || fact.kind === kind)
    return intent === "progress" && fact.kind === "pledge" ? 1 : 0.5;
  return intent === "compare" || intent === "evidence" || intent === "whats_new" ? 0 : null;
}
