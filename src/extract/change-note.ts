import type { ChangeEffect } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";

/** A change that one sentence tells, before company and metric are settled. */
export interface ChangeNote {
  readonly effect: ChangeEffect | "compare";
  readonly oldAmount: number | null;
  readonly newAmount: number | null;
  readonly oldYear: number | null;
  readonly newYear: number | null;
  /** Where the sentence itself says what is changed. */
  readonly metric: Metric | null;
  readonly rule: string;
}

export type ChangeReader = (lower: string) => ChangeNote | null;
