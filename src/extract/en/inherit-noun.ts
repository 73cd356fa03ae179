import { isCurrency } from "../figures/currency.ts";
import { createEnding } from "../match/ending.ts";
import { type Quantity, quantityWith } from "../mention.ts";

const PART_OF_THEM = /^,? of (?:them|which|those|these)\b/;
/** "17 models, of which six …", "and another 1,000 abroad". */
const PART_BEFORE = createEnding(
  /\b(?:of (?:which|these|those|them),?(?: [a-z]+){0,2}|including|another|a further|an additional)\s*$/,
);

/** "1.5 million EVs by 2026 and 3.5 million by 2030": a large bare number goes on counting. */
/** "30 factories, and it wants 50 by 2030": a small one only before a date. */
const WANTED_BEFORE = createEnding(
  /\b(?:wants|plans|aims (?:for|at)|expects|targets|foresees|to be|should be|will be|and|then|to|becomes?|envisages)\s*$/,
);
const DATED_AFTER =
  /^ (?:by|in|until|before|from|at the end of) (?:the |end of |late |fiscal |fy ?){0,3}20\d\d/;
const DATED_BETWEEN = /\b(?:by|in|until|from) (?:the )?(?:end of )?(?:fiscal )?20\d\d\b/;
/** "six to India, five to Europe": the parts of a small count. */
const LIST_BEFORE = /(?:,|\band)\s*$/;
const LIST_AFTER = /^ (?:to|in|for|at|from) (?!20\d\d)[a-z]/;
const FEW = 100;
const COMPARISON =
  /\b(?:more than|at least|up to|about|around|some|as many as|over|no fewer than)\s*$/;
const withoutComparison = (left: string): string => left.replace(COMPARISON, "");
const GOES_ON = /^ (?:by|in|until|before|for|this|last|next|a year)\b|^[,.;)]|^$/;
const LARGE = 1_000;
const MAX_GAP_CHARS = 60;
/** "2,000 dealers; 1,100 have been trained": what was counted before is told of again. */
const TOLD_AFTER =
  /^ (?:have|has|had|are|were|will|would|should|could|can) (?!to\b)(?:already |now |so far |since |also |be )?(?:been )?[a-z-]+/;

/** "3 million cars, 1.5 million of them electric": a part counts what the whole counted. */
export function inheritNoun(
  quantity: Quantity,
  before: Quantity | undefined,
  lower: string,
): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !before?.noun) return quantity;
  const after = lower.slice(quantity.numberEnd, quantity.numberEnd + 12);
  // No one has a thousand models.
  const isOfCars = before.noun === "models" && quantity.amount >= LARGE;
  if (isOfCars && !PART_OF_THEM.test(after)) return quantity;
  const between = lower.slice(before.end, quantity.start);
  const goesOn =
    quantity.amount >= LARGE &&
    GOES_ON.test(after) &&
    between.length < MAX_GAP_CHARS &&
    !/\d/.test(between.replace(/(?:19|20)\d\d/g, ""));
  const isPart =
    quantity.amount > 1 &&
    (PART_OF_THEM.test(after) || PART_BEFORE.test(lower.slice(0, quantity.start).slice(-30)));
  const left = withoutComparison(lower.slice(0, quantity.start).slice(-40));
  const isWanted =
    WANTED_BEFORE.test(left) &&
    (DATED_AFTER.test(lower.slice(quantity.numberEnd, quantity.numberEnd + 40)) ||
      DATED_BETWEEN.test(between));
  const isListed =
    before.amount < FEW &&
    quantity.amount < FEW &&
    between.length < MAX_GAP_CHARS &&
    LIST_BEFORE.test(left) &&
    LIST_AFTER.test(lower.slice(quantity.numberEnd, quantity.numberEnd + 20));
  const isTold =
    quantity.amount > 1 &&
    between.length < MAX_GAP_CHARS * 2 &&
    !/\d/.test(between.replace(/(?:19|20)\d\d/g, "")) &&
    TOLD_AFTER.test(lower.slice(quantity.numberEnd, quantity.numberEnd + 30));
  if (!goesOn && !isPart && !isWanted && !isListed && !isTold) return quantity;
  // "30 EV models, and two million of them a year" are cars.
  return quantityWith(quantity, { noun: isOfCars ? "vehicles" : before.noun, inherits: true });
}

const THEN_BEFORE =
  /(?:\b(?:and|then|later|to|with|or),?(?: (?:then|later|to|even|about|around|some|as much as|up to|more than|at least|over|nearly|almost))*|,)\s*$/;
const YEARS_AFTER = /^ (?:[a-z]+|\d+) years? (?:later|on|after(?:wards)?)\b/;
/** "71 % in Europe and in Korea 37", "26 % and those with a plug 48", "18 %, up from 14.7": a share beside a share. */
const SHARE_BEFORE = createEnding(
  /\b(?:for|to|from|at|by|of|was|were|is|are|be|came to|come to|reach(?:ed)?|stood at|just|only|about|around|some|almost|nearly|plug|cars|hybrids|evs|[a-z]+land|china|europe|japan|korea|india|germany|us|u\.s\.|uk|america)\s*$/,
);
const SHARE_AFTER =
  /^(?:$|[.;)]|,? (?:and|but|while|whereas|in (?:the )?(?!the\b)[a-z]{2,}|a year (?:earlier|before|ago))\b|, (?!\d))/;
const NO_SHARE_BEFORE =
  /\b(?:age of|phase|level|stage|scope|euro|top|number|no|model|class|chapter|page|article|day|week|month)\s*$/;
const THEN = /\b(?:to|then|later)\b/;
const ENDS = /^(?:[.;)]|$)/;

/** Between a figure and a number: those who work are counted. */
const OF_PEOPLE = /\b(?:jobs|employees|workers|staff|people|positions)\b/;

/** "52 GWh by 2026 and then 130 four years on", "30 % in 2025, 50 by 2030": the unit is printed once. */
export function inheritUnit(
  quantity: Quantity,
  before: Quantity | undefined,
  lower: string,
): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !before?.unit) return quantity;
  const { unit } = before;
  if (isCurrency(unit) || (unit === "%" && quantity.amount > 100)) return quantity;
  const between = lower.slice(before.end, quantity.start);
  if (OF_PEOPLE.test(between)) return quantity;
  const after = lower.slice(quantity.numberEnd, quantity.numberEnd + 40);
  if (between.length > MAX_GAP_CHARS || /\d/.test(between.replace(/(?:19|20)\d\d/g, "")))
    return quantity;
  const left = withoutComparison(between);
  const isBeside =
    unit === "%" &&
    SHARE_AFTER.test(after) &&
    SHARE_BEFORE.test(left) &&
    !NO_SHARE_BEFORE.test(left);
  if (isBeside) return quantityWith(quantity, { unit });
  const lead = THEN_BEFORE.exec(between);
  if (!lead) return quantity;
  const isDated = DATED_AFTER.test(after) || YEARS_AFTER.test(after);
  const isLast = THEN.test(lead[0]) && ENDS.test(after);
  return isDated || isLast ? quantityWith(quantity, { unit }) : quantity;
}
