/** Weights of what a change is of: signs that are asked once for all metrics are fitted with the metric before them. */
import type { TargetWeights } from "../../src/extract/changes/weigh-change.ts";
import { TARGET_LABELS } from "../../src/extract/weigh/weight-labels.ts";
import type { Metric } from "../../src/pledge/metric.ts";
import { type Fitted, type FittedChoices, toWeights } from "./fitted.ts";

/** How a sign that is asked for all metrics is fitted for one. */
export const signOf = (metric: Metric, sign: string): string => `${metric} ${sign}`;

/** Each sign once, with its weight for each metric; what weighs the same for any is kept as that of the first. */
export function byTarget(weights: FittedChoices): Fitted<Metric> {
  const signs = new Map<string, number[]>();
  for (const [text, weight] of weights) {
    const label = TARGET_LABELS.findIndex((it) => text.startsWith(signOf(it, "")));
    const sign = label < 0 ? text : text.slice(signOf(TARGET_LABELS[label] as Metric, "").length);
    signs.set(sign, [...(signs.get(sign) ?? []), Math.max(0, label), weight]);
  }
  return { labels: TARGET_LABELS, signs };
}

export const toTargets = (weights: FittedChoices): TargetWeights => toWeights(byTarget(weights));
