import type { ExtractedClaim } from "../../pledge/claim.ts";
import { claimWith } from "../claims/claim-with.ts";
import { figureWith, type ReadFigure } from "../claims/read-figure.ts";
import type { Context } from "../context.ts";
import { REGION_OF_DATE } from "../dates/extra-years.ts";
import type { Unscoped } from "../figures/unscoped.ts";
import type { Reading } from "../reading.ts";
import { weighRegion } from "./weigh-region.ts";
import { weighStage } from "./weigh-stage.ts";

/** What was read in a sentence, with the last claim before it. */
export interface Told {
  readonly reading: Reading;
  readonly figures: readonly ReadFigure[];
  readonly last: ExtractedClaim | null;
  readonly isLastInBlock: boolean;
  readonly context: Context;
}

/** A sentence with more figures or places is a list or a table, which rules read. */
const MAX_WEIGHED = 40;

/** Gives each claim of a sentence the part of the value chain and the place that it most likely covers. */
export function weighScopes(told: Told): readonly ReadFigure[] {
  const { figures, reading, last, isLastInBlock, context } = told;
  const { weights, observer } = context;
  if (!weights.stages && !weights.regions && !observer.scopes) return figures;
  const { quantities, regions } = reading;
  if (figures.length === 0 || Math.max(quantities.length, regions.length) > MAX_WEIGHED)
    return figures;
  let before: ExtractedClaim | null = null;
  return figures.map((figure) => {
    const { claim, passedOver, at } = figure;
    // What goes on with another claim ("in India by 2065") has been given its place by that.
    if (passedOver !== null || at === undefined) return figure;
    const unscoped: Unscoped = { claim, reading, at, before, last, isLastInBlock, context };
    observer.scopes?.(unscoped);
    const stage = weights.stages ? weighStage(unscoped, weights.stages()) : claim.stage;
    const isPlaced = claim.rules.includes(REGION_OF_DATE);
    const region =
      weights.regions && !isPlaced ? weighRegion(unscoped, weights.regions()) : claim.region;
    before = claim;
    if (stage === claim.stage && region === claim.region) return figure;
    return figureWith(figure, { claim: claimWith(claim, { stage, region }) });
  });
}
