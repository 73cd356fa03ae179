import { joinedPlaces } from "../claims/scope-region.ts";
import type { Unscoped } from "../figures/unscoped.ts";
import { type RegionWeights, regionChoices } from "./region-choices.ts";
import { SignNumbers } from "./sign-table.ts";

/** By so much another place must outweigh that of the rules, as log-odds. */
export const MARGIN_OF_REGION = 0.4;

/** The place that a claim is limited to, by all that speaks for each; null for none. */
export function weighRegion(unscoped: Unscoped, weights: RegionWeights): string | null {
  const ruled = unscoped.claim.region;
  const choices = regionChoices(unscoped, () => new SignNumbers(weights));
  if (choices.length < 2) return ruled;
  let best = ruled;
  let top = Number.NEGATIVE_INFINITY;
  let own = Number.NEGATIVE_INFINITY;
  const joined = joinedPlaces(unscoped.reading, unscoped.claim.company);
  for (const { region, signs } of choices) {
    if (region !== null && region !== ruled && joined.has(region)) continue;
    const score = signs.score();
    if (region === ruled) own = score;
    if (score > top) {
      top = score;
      best = region;
    }
  }
  return top > own + MARGIN_OF_REGION ? best : ruled;
}
