import type { Metric } from "../pledge/metric.ts";
import { figureSigns, type Unread } from "./figure-signs.ts";
import { isCurrency } from "./investment.ts";
import type { Quantity } from "./mention.ts";
import { chancesBy, type SignWeights, signsFor } from "./weigh.ts";

/** What each sign weighs for each metric, and for "none", as log-odds. */
export type FigureWeights = SignWeights<Metric | "none">;

/** What a figure most likely measures, and how likely it is that it measures nothing of the model. */
export interface Weighed {
  readonly metric: Metric | "none";
  /** Of the metric, 0 to 1. */
  readonly chance: number;
  /** Of none, 0 to 1. */
  readonly none: number;
}

/** A figure that rules passed over is taken from this chance on. */
export const SURE_OF_METRIC = 0.6;
/** One that rules took is let go from this chance of none on. */
export const SURE_OF_NONE = 0.8;

/** What a figure measures by all that speaks for it. */
export function weighFigure(unread: Unread, weights: FigureWeights): Weighed {
  const signs = signsFor(weights);
  figureSigns(unread, signs);
  const chances = chancesBy(signs, weights);
  const chance = Math.max(...chances);
  const metric = weights.labels[chances.indexOf(chance)] ?? "none";
  return { metric, chance, none: chances[weights.labels.indexOf("none")] ?? 0 };
}

const UNIT_OF_COUNT: Partial<Record<Metric, string>> = {
  "ev-volume": "vehicles",
  "ev-models": "models",
  "charging-points": "count",
  "green-factories": "count",
  "supplier-commitments": "count",
  network: "count",
};

/** The unit in which a figure is of a metric; null where it cannot be. */
export function unitFor({ unit, noun }: Quantity, metric: Metric): string | null {
  if (isCurrency(unit)) return metric === "investment" ? unit : null;
  if (metric === "investment") return null;
  if (unit !== null) return metric in UNIT_OF_COUNT && unit !== "%" ? null : unit;
  // "40 shops": a noun that counts something else.
  if (noun === "trees" || noun === "batteries") return null;
  return UNIT_OF_COUNT[metric] ?? null;
}
