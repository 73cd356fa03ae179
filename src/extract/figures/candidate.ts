import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Context } from "../context.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** A figure or state that counts something of the model. */
export interface Candidate {
  readonly segment: Segment;
  readonly index: number;
  readonly metric: Metric;
  readonly rule: string;
  readonly quantity: Quantity | null;
  readonly amount: number | null;
  readonly unit: string | null;
  /** The earlier claim from which metric and scope are carried over. */
  readonly leansOn: ExtractedClaim | null;
  /** The word that stands for the metric, where one does. */
  readonly cue?: { readonly start: number; readonly end: number } | undefined;
  /** The amount of a budget cut, which is no level of its own. */
  readonly isStep?: boolean;
}

/** What is the same however a figure is read. */
export type Shared = Pick<
  Candidate,
  "segment" | "index" | "quantity" | "amount" | "unit" | "leansOn"
>;

/** How a figure is read: what it measures by which rule, and what of it is read otherwise than it is printed. */
type Understood = Pick<Candidate, "metric" | "rule" | "cue"> &
  Partial<Pick<Candidate, "unit" | "amount" | "quantity" | "leansOn">> & {
    readonly isStep?: boolean | undefined;
  };

/** Joins both, field by field: what many rules read is read faster when all have one shape. */
export const candidateOf = (shared: Shared, understood: Understood): Candidate => {
  const { unit, amount, quantity, leansOn } = understood;
  return {
    segment: shared.segment,
    index: shared.index,
    metric: understood.metric,
    rule: understood.rule,
    quantity: quantity === undefined ? shared.quantity : quantity,
    amount: amount === undefined ? shared.amount : amount,
    unit: unit === undefined ? shared.unit : unit,
    leansOn: leansOn === undefined ? shared.leansOn : leansOn,
    cue: understood.cue,
    isStep: understood.isStep ?? false,
  };
};

/** A clause, with what has been read before it. */
export interface Question {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly index: number;
  readonly before: ExtractedClaim | null;
  readonly context: Context;
}
