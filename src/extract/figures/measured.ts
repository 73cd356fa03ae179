import type { Metric } from "../../pledge/metric.ts";

/** A metric with the rule and the word that gave it. */
export interface Measured {
  readonly metric: Metric;
  readonly rule: string;
  readonly cue?: { readonly start: number; readonly end: number } | undefined;
  /** The amount of a budget cut, which is no level of its own. */
  readonly isStep?: boolean;
}
