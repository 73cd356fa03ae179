import type { Quantity } from "../mention.ts";

const PART_OF_THEM = /^,? of (?:them|which|those|these)\b/;
/** "17 models, of which six …", "and another 1,000 abroad". */
const PART_BEFORE =
  /\b(?:of (?:which|these|those|them),?(?: [a-z]+){0,2}|including|another|a further|an additional)\s*$/;

/** "1.5 million EVs by 2026 and 3.5 million by 2030": a large bare number goes on counting. */
const GOES_ON = /^ (?:by|in|until|before|for|this|last|next|a year)\b|^[,.;)]|^$/;
const LARGE = 1_000;
const MAX_GAP_CHARS = 60;

/** "3 million cars, 1.5 million of them electric": a part counts what the whole counted. */
export function inheritNoun(
  quantity: Quantity,
  before: Quantity | undefined,
  lower: string,
): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !before?.noun) return quantity;
  const after = lower.slice(quantity.numberEnd, quantity.numberEnd + 12);
  const between = lower.slice(before.end, quantity.start);
  const goesOn =
    quantity.amount >= LARGE &&
    GOES_ON.test(after) &&
    between.length < MAX_GAP_CHARS &&
    !/\d/.test(between.replace(/(?:19|20)\d\d/g, ""));
  const isPart =
    quantity.amount > 1 &&
    (PART_OF_THEM.test(after) || PART_BEFORE.test(lower.slice(0, quantity.start).slice(-30)));
  return goesOn || isPart ? { ...quantity, noun: before.noun, inherits: true } : quantity;
}
