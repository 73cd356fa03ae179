import { createEnding } from "../match/ending.ts";
import { type Quantity, toQuantity } from "../mention.ts";
import { comparatorOf, withoutQualifier } from "./comparators.ts";
import { isBracketed } from "./moves.ts";

/** A number as printed, with its range. */
export interface PlainNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly amountMax: number | null;
}

const BARE_STEP = /\b(to|from)(?: (?:the|a|its|their|an? (?:earlier|previous)))? $/;
/** "sales came to 51,000", "an output of 1.5 million": a large bare number after such words is a level. */
const REACHES = createEnding(
  /\b(?:reach(?:es|ed|ing)?|hits?|hitting|total(?:s|l?ed|l?ing)?|(?:came|comes?|coming|amount(?:s|ed|ing)?|climb(?:s|ed)?|rose|grew|doubled|tripled) to|stood at|stands? at|was|were|is|be|at|of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|passed|crossed|topp?(?:s|ed|ing)?|numbers?|compris(?:e|es|ed|ing)|is (?:now|therefore|thus))\s*$/,
);
const NUMBERS = createEnding(
  /\b(?:will|to|should|would|already|now) (?:number|comprise|total|count)\s*$|\b(?:comprises|numbers|totals)\s*$/,
);
const LARGE = 1_000;

/** A number without unit or noun: of use only as the end of a step, "raise such stations to 100". */
export function bareLevel(reading: PlainNumber, left: string): Quantity {
  const step = BARE_STEP.exec(left)?.[1];
  const { start, end, amount, amountMax } = reading;
  const isLevel =
    (amount >= LARGE && REACHES.test(withoutQualifier(left))) ||
    NUMBERS.test(withoutQualifier(left));
  const isFormer = step === "from" || isBracketed(left);
  const move = isFormer ? "from" : step === "to" || isLevel ? "to" : null;
  return toQuantity({
    start,
    end,
    numberEnd: end,
    amount,
    amountMax,
    unit: null,
    noun: null,
    comparator: comparatorOf(left, ""),
    move,
    isPart: false,
    remains: false,
  });
}
