import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import { type Cue, hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import type { Measured } from "./measured.ts";
import { topicConcepts } from "./topic.ts";

/** A bare number this large beside a word for investing is money. */
const LARGE_SUM = 1e8;

/** "2 trillion is reserved for electrification", after a sum in yen. */
export function isBareSum(quantity: Quantity, reading: Reading): boolean {
  const { phrases } = reading.language;
  return (
    quantity.amount >= LARGE_SUM &&
    hasTag(reading.concepts, "invest") &&
    phrases.greenPurpose.test(reading.indexed) &&
    !isTotal(quantity, reading)
  );
}

/** A sum of money as an investment: committed, and to electrification or sustainability. Null where it is neither. */
export function investment(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): Measured | null {
  const { lower } = reading.sentence;
  const { phrases } = reading.language;
  if (isPrice(quantity, reading, segment) || isTotal(quantity, reading)) return null;
  if (quantity.amount < MIN_SUM || isForOther(quantity, reading, segment)) return null;
  const own = within(reading.concepts, segment.start, segment.end);
  const clause = lower.slice(segment.start, segment.end);
  if (phrases.lent?.test(clause)) return null;
  if (!isBeside(own, quantity, lower) && phrases.earned?.test(lower.slice(0, quantity.start)))
    return null;
  const goesOn = isSumAgain(quantity, reading, context);
  if (!hasTag(reading.concepts, "invest") && !goesOn) return null;
  const isGreen =
    phrases.greenPurpose.test(reading.indexed) || goesOn || isOnGreenTopic(reading, context);
  const isStep =
    quantity.move !== "to" &&
    quantity.move !== "from" &&
    phrases.budgetCut.test(lower.slice(segment.start, segment.end));
  return isGreen ? { metric: "investment", rule: "metric:invest", isStep } : null;
}

/** "Of the 35 billion that it will spend, 15 billion …": a whole that is told for the sake of its part. */
function isTotal(quantity: Quantity, { sentence, language }: Reading): boolean {
  const { total } = language.phrases;
  return total?.test(sentence.lower.slice(0, quantity.start).slice(-BEFORE_CHARS)) ?? false;
}

/** A smaller sum is the price of a car. */
const MIN_SUM = 1e6;
const BEFORE_CHARS = 40;
const BESIDE_CHARS = 20;
const PURPOSE_CHARS = 80;

/** "19 trillion for new businesses, with electrification taking a part": its own purpose is another. */
function isForOther(
  quantity: Quantity,
  { sentence, indexed, language }: Reading,
  { end }: Segment,
): boolean {
  const { otherPurpose, greenPurpose } = language.phrases;
  const after = sentence.lower.slice(quantity.end, Math.min(end, quantity.end + PURPOSE_CHARS));
  const [own = ""] = after.split(/[,;(]/);
  return (
    (otherPurpose?.test(own) ?? false) &&
    !greenPurpose.test(indexed, quantity.end, quantity.end + own.length)
  );
}

/** A word for investing before the sum or right behind it, with no comma between. */
function isBeside(clause: readonly Cue<Concept>[], { end }: Quantity, lower: string): boolean {
  return clause.some(
    ({ tag, start }) =>
      tag === "invest" && start - end < BESIDE_CHARS && !lower.slice(end, start).includes(","),
  );
}

/** "It remains at 30 billion euros": the sum of which the sentence before told. */
function isSumAgain(
  { start }: Quantity,
  { sentence, language }: Reading,
  context: Context,
): boolean {
  const { sumAgain } = language.phrases;
  if (!sumAgain?.test(sentence.lower.slice(0, start))) return false;
  const isNear = context.last?.metric === "investment" && context.block - context.lastBlock <= 1;
  const isSpokenOf = hasTag(topicConcepts(context), "invest") && isGreenBefore(context);
  return isNear || isSpokenOf;
}

/** Whether a sum with no purpose of its own is put into what the sentence before spoke of. */
function isOnGreenTopic({ sentence, language }: Reading, context: Context): boolean {
  const { putInto } = language.phrases;
  return (putInto?.test(sentence.lower) ?? false) && isGreenBefore(context);
}

function isGreenBefore({ previous, block }: Context): boolean {
  if (!previous) return false;
  const { sentence, language } = previous;
  const isHead = sentence.kind === "heading" && sentence.block === block - 1;
  return (
    (sentence.block === block || isHead) && language.phrases.greenPurpose.test(previous.indexed)
  );
}

/** "cars priced from 40,000 euros", "a profit of 2 billion": such a word stands nearer than one for investing. */
function isPrice(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  const gapTo = (tag: Concept): number =>
    Math.min(
      ...within(reading.concepts, segment.start, segment.end)
        .filter((cue) => cue.tag === tag)
        .map((cue) =>
          cue.start >= quantity.end ? cue.start - quantity.end : quantity.start - cue.end,
        ),
    );
  return gapTo("none") < gapTo("invest");
}
