import type { Metric } from "../pledge/metric.ts";
import { unique } from "../shared/unique.ts";
import { CONCEPT_BOOK } from "./concept-book.ts";
import { decideMetrics } from "./metrics-asked.ts";
import { tokenise } from "./tokens.ts";

const MIN_ITEMS = 2;
const MAX_ITEM_WORDS = 5;

/** What a list behind a colon or a dash asks for, and where it stands in the text. */
export interface Enumerated {
  readonly metrics: readonly Metric[];
  readonly from: number;
}

/** `Its 2024 actuals: renewable share, water, battery sales`: null where not each of several items is a subject of its own. */
export function readEnumerated(text: string): Enumerated | null {
  const [, before = "", list = ""] = /^([^:]+(?::| -) )([^:?!]+?)[?!.]*$/.exec(text) ?? [];
  const items = list.split(/,? (?:and|&|plus|as well as) |[,;] /).map((item) => item.trim());
  if (items.length < MIN_ITEMS) return null;
  const metrics = items.map(metricsOf);
  return metrics.every((some) => some.length > 0) && unique(metrics.map(([one]) => one)).length > 1
    ? { metrics: unique(metrics.flat()), from: before.length }
    : null;
}

function metricsOf(item: string): Metric[] {
  const tokens = tokenise(item);
  if (tokens.length > MAX_ITEM_WORDS) return [];
  const meant = new Set(CONCEPT_BOOK.find(item, tokens).map(({ meaning }) => meaning));
  // "Sales mix" is how much of it is electric, and a "line-up" of which models.
  if ((meant.has("share") && meant.has("volume")) || meant.has("model")) meant.add("electric");
  return decideMetrics(meant).metrics;
}
