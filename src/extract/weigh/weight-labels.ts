import { ChangeEffect } from "../../pledge/claim.ts";
import { Metric, Stage } from "../../pledge/metric.ts";

// What tables of weights may choose among; a table names those that it knows, in its own order.

export const FIGURE_LABELS: readonly (Metric | "none")[] = ["none", ...Metric.options];
export const WEIGHED_STATES = ["net-zero", "ice-phase-out"] as const satisfies readonly Metric[];
export const STAGE_LABELS: readonly (Stage | "none")[] = ["none", ...Stage.options];
export const CHANGE_LABELS: readonly (ChangeEffect | "none")[] = ["none", ...ChangeEffect.options];
export const TARGET_LABELS: readonly Metric[] = Metric.options;
export const CLAIM_LABELS = ["wrong", "right"] as const;
export const VERDICT_LABELS = ["none", "told"] as const;
