import type { Metric } from "../../pledge/metric.ts";
import { isCurrency } from "../figures/currency.ts";
import { figureSigns, type Unread } from "./figure-signs.ts";
import { chancesBy, type SignWeights, signsFor } from "./weigh.ts";

/** What each sign weighs for each metric, and for "none", as log-odds. */
export type FigureWeights = SignWeights<Metric | "none">;

/** What a figure most likely measures, and how likely it is that it measures nothing of the model. */
export interface Weighed {
  /** Null where every metric is too unlikely. */
  readonly metric: Metric | null;
  /** Whether what rules made of the figure is most likely none. */
  readonly isNone: boolean;
  /** Of each label, in the order of the weights. */
  readonly chances: readonly number[];
}

/**
 * A figure is taken for the metric that it most likely measures from this chance on; the chance of each claim is judged
 * once more when it is whole.
 */
const LEAST_OF_METRIC = 0.35;
/** Where no metric is as likely, what rules took is let go from this chance of none on. */
const SURE_OF_NONE = 0.85;

/** What the chances of each label say. */
export function readChances(
  chances: readonly number[],
  { labels }: Pick<FigureWeights, "labels">,
): Weighed {
  let metric: Metric | null = null;
  let top = LEAST_OF_METRIC;
  labels.forEach((label, at) => {
    const chance = chances[at] ?? 0;
    if (label === "none" || chance < top) return;
    metric = label;
    top = chance;
  });
  return { metric, isNone: (chances[labels.indexOf("none")] ?? 0) >= SURE_OF_NONE, chances };
}

/** The chances, 0 to 1, that a figure is of the metric of its claim and that it is of none. */
export interface FigureChances {
  readonly metric: number;
  readonly none: number;
}

export const chancesFor = (
  metric: Metric,
  { chances }: Weighed,
  { labels }: FigureWeights,
): FigureChances => ({
  metric: chances[labels.indexOf(metric)] ?? 0,
  none: chances[labels.indexOf("none")] ?? 0,
});

/** What a figure measures by all that speaks for it. */
export function weighFigure(unread: Unread, weights: FigureWeights): Weighed {
  const signs = signsFor(weights);
  figureSigns(unread, signs);
  return readChances(chancesBy(signs, weights), weights);
}

const UNIT_OF_COUNT: Partial<Record<Metric, string>> = {
  "ev-volume": "vehicles",
  "ev-models": "models",
  "charging-points": "count",
  "green-factories": "count",
  "supplier-commitments": "count",
  network: "count",
};

/** Sums that are told without their currency are told in full: "to 1.2 trillion". */
const LEAST_OF_SUM = 1_000_000;
const MOST_PERCENT = 100;

/** What follows a number that counts nothing named: "the China Electric Vehicle 100 Forum" has a hundred of nothing. */
const ALONE =
  /^(?: ?[.,;:)"'!?%\u2014-]| (?:to|by|in|for|now|instead|rather|until|had|it|only|last|this|next|at|and|or|but|from|as|of|is|was|were|are|here|there|today|then|before|after|so|already|currently|worldwide|globally|on|with|than|when|while|which|since|per|have|has|required|intended|planned|promised|earmarked|stated|remains?|stays?)\b|$)/;
const ALONE_CHARS = 12;

/** "It was 28 last year", "and 70 by 2030": a bare number goes on in the unit of the claim before. */
function unitGoingOn(
  { quantity, reading }: Pick<Unread, "quantity" | "reading">,
  told: Unit,
): Unit {
  const { amount, end } = quantity;
  if (!ALONE.test(reading.sentence.lower.slice(end, end + ALONE_CHARS))) return null;
  if (told === "%") return amount <= MOST_PERCENT ? told : null;
  return isCurrency(told) && amount < LEAST_OF_SUM ? null : told;
}

type Unit = string | null;

/** The unit in which a figure is of a metric; null where it cannot be. */
export function unitFor(
  { quantity, reading, before, last }: Pick<Unread, "quantity" | "reading" | "before" | "last">,
  metric: Metric,
): Unit {
  const { unit, noun } = quantity;
  if (isCurrency(unit)) return metric === "investment" ? unit : null;
  if (unit !== null)
    return metric === "investment" || (metric in UNIT_OF_COUNT && unit !== "%") ? null : unit;
  // "40 shops": a noun that counts something else.
  if (noun === "trees" || noun === "batteries") return null;
  if (noun === "suppliers" && metric !== "supplier-commitments") return null;
  const counted = UNIT_OF_COUNT[metric];
  if (counted !== undefined || noun !== null) return counted ?? null;
  const told = before?.metric === metric ? before : last;
  return told?.metric === metric ? unitGoingOn({ quantity, reading }, told.unit) : null;
}
