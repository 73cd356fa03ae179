import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import type { Reading } from "../reading.ts";
import { stretchAround } from "../text/stretch.ts";

/** A claim of which is to be decided which part of the value chain and which place it covers. */
export interface Unscoped {
  /** The claim as rules have it. */
  readonly claim: ExtractedClaim;
  readonly reading: Reading;
  /** Where its figure or state begins, as an offset into the sentence. */
  readonly at: number;
  /** The claim read before it in the same sentence. */
  readonly before: ExtractedClaim | null;
  /** The last claim before the sentence, where it is near. */
  readonly last: ExtractedClaim | null;
  /** Whether that one stands in the same paragraph. */
  readonly isLastInBlock: boolean;
  readonly context: Context;
}

/** A figure or state with the clause around it, as offsets into the sentence. */
export interface Clause {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** The clause of a claim: between the marks of clauses and the other figures. */
export function clauseOf({ reading, at }: Pick<Unscoped, "reading" | "at">): Clause {
  const end = reading.quantities.find((it) => it.start === at)?.end ?? at;
  const { from, to } = stretchAround(reading, at, end);
  return { from, start: at, end, to };
}

/** Whether a cue begins in the clause. */
export const isWithin = ({ start }: { readonly start: number }, { from, to }: Clause): boolean =>
  start >= from && start < to;
