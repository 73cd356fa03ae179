import { isMoreBetter, isSameFigure, toCommonMeasure } from "./amount.ts";
import type { Unit } from "./metric.ts";
import type { Milestone, Pledge } from "./pledge.ts";
import { isStageless, isStagePart } from "./scope.ts";

type Covered = Pick<Pledge, "metric" | "brand" | "region" | "stage">;
type Covering = Pick<Milestone, "brand" | "region" | "stage">;

/** Whether a milestone is of all that a pledge is of: its stage, region and brand. */
export function coversWhole(pledge: Covered, milestone: Covering): boolean {
  return (
    pledge.brand === milestone.brand &&
    pledge.region === milestone.region &&
    coversStage(pledge, milestone)
  );
}

/**
 * Whether a milestone's amount is a part of what a pledge counts: tonnes saved in one country add up,
 * percentages and levels of a part do not.
 */
export function isSummand(pledge: Pledge, milestone: Milestone): boolean {
  const isShare = pledge.unit === "%" || pledge.metric === "ev-models";
  if (isShare || pledge.metric === "certificate" || !isMoreBetter(pledge)) return false;
  const { stage } = milestone;
  const isStageInside =
    pledge.stage === null ||
    coversStage(pledge, milestone) ||
    (stage !== null && isStagePart({ whole: pledge.stage, part: stage }));
  const isRegionInside = pledge.region === null || pledge.region === milestone.region;
  const isBrandInside = pledge.brand === null || pledge.brand === milestone.brand;
  return isStageInside && isRegionInside && isBrandInside;
}

/**
 * Whether an amount is at or beyond the one that a pledge wants, which for `about` it may round to;
 * never for a pledge without one.
 */
export function isReached(
  pledge: Pledge,
  reported: { amount: number; unit: Unit | null },
): boolean {
  if (pledge.amount === null) return false;
  if (pledge.comparator === "about" && isSameFigure(pledge, { ...reported, amountMax: null })) {
    return true;
  }
  const wanted = toCommonMeasure(pledge.amount, pledge.unit);
  const value = toCommonMeasure(reported.amount, reported.unit);
  return isMoreBetter(pledge) ? value >= wanted : value <= wanted;
}

/** Whether a milestone that is progress of a pledge reaches its target for all that it is of. */
export function isAchieved(pledge: Pledge, { amount, unit, ...milestone }: Milestone): boolean {
  if (!coversWhole(pledge, milestone)) return false;
  if (pledge.amount === null) return amount === null;
  return amount !== null && isReached(pledge, { amount, unit });
}

/** An unsaid stage is taken for the whole company, never for one of its parts. */
function coversStage(pledge: Covered, milestone: Covering): boolean {
  if (isStageless(pledge.metric) || pledge.stage === milestone.stage) return true;
  return pledge.stage === "company" && milestone.stage === null;
}
