import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Reading } from "../reading.ts";
import type { FigureChances } from "../weigh/weigh-figure.ts";
import type { Evidence } from "./build-claim.ts";

/** Why a figure that was read is no claim of its own. */
export type PassedOver = "old_level" | "not_standing" | "other_owner" | "step" | "unlikely";

/** A figure read in a sentence: a claim, or an old or foreign state that only changes may use. */
export interface ReadFigure {
  readonly claim: ExtractedClaim;
  readonly passedOver: PassedOver | null;
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  /** Where its figure or state begins, as an offset into the sentence; undefined where it is implied. */
  readonly at: number | undefined;
  /** Undefined where it was not weighed what the figure measures. */
  readonly chances: FigureChances | undefined;
}

/** A figure with all its fields in one order: what many rules read is read faster when all have one shape. */
export const toFigure = (
  it: Omit<ReadFigure, "at" | "chances"> & Partial<Pick<ReadFigure, "at" | "chances">>,
): ReadFigure => ({
  claim: it.claim,
  passedOver: it.passedOver,
  reading: it.reading,
  evidence: it.evidence,
  at: it.at,
  chances: it.chances,
});

/** The same figure with another claim, reason or chances. */
export const figureWith = (
  it: ReadFigure,
  other: Partial<Pick<ReadFigure, "claim" | "passedOver" | "chances">>,
): ReadFigure => ({
  claim: other.claim ?? it.claim,
  passedOver: other.passedOver ?? it.passedOver,
  reading: it.reading,
  evidence: it.evidence,
  at: it.at,
  chances: other.chances ?? it.chances,
});
