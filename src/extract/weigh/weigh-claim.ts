import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import { claimSigns } from "./claim-signs.ts";
import { chancesBy, type SignWeights, signsFor } from "./weigh.ts";
import type { FigureChances } from "./weigh-figure.ts";

/** What each sign weighs for a claim being right and for its being wrong, as log-odds. */
export type ClaimWeights = SignWeights<"wrong" | "right">;

/** The chance that a claim is right, 0 to 1. */
export function weighClaim(
  claim: ExtractedClaim,
  chances: FigureChances | undefined,
  context: Context,
  weights: ClaimWeights,
): number {
  const signs = signsFor(weights);
  claimSigns(claim, chances, context, signs);
  return chancesBy(signs, weights)[weights.labels.indexOf("right")] ?? 0;
}
