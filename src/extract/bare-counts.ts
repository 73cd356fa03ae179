import type { Context } from "./context.ts";
import type { Counted } from "./count-rules.ts";
import { countsOn, isPartOfName } from "./counting-on.ts";
import { hasTag } from "./cue.ts";
import type { Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { topicConcepts } from "./topic.ts";

/** A smaller bare number counts models, a larger one vehicles. */
const LARGE_COUNT = 1_000;
const MAX_MODELS = 100;
const AFTER_CHARS = 20;
const BEFORE_CHARS = 16;

/** "Sales of battery cars should reach 800,000": a number with nothing after it that it could count. */
export function isBareCount(quantity: Quantity, reading: Reading): boolean {
  const { carry } = reading.language;
  const { lower } = reading.sentence;
  if (quantity.unit !== null || quantity.noun !== null || quantity.amount < 2) return false;
  if (!carry.countAfter.test(lower.slice(quantity.numberEnd, quantity.numberEnd + AFTER_CHARS)))
    return false;
  if (
    carry.nameBefore.test(lower.slice(Math.max(0, quantity.start - BEFORE_CHARS), quantity.start))
  )
    return false;
  const isLarge = quantity.amount >= LARGE_COUNT;
  if (!isLarge && (quantity.amount > MAX_MODELS || !carry.modelWord.test(lower))) return false;
  return (
    hasTag(reading.concepts, "ev") ||
    (carry.objectAgain.test(lower) && hasTag(reading.concepts, "sales")) ||
    (isLarge && isPartOfName(quantity, reading))
  );
}

/** What such a number counts, by the words of its sentence and of the one before. */
export function bareCount(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): Counted | null {
  const isLevel = quantity.move === "to" && quantity.amount >= LARGE_COUNT;
  if (!isLevel && !isBareCount(quantity, reading)) return null;
  const mayGoOn = !hasTag(reading.concepts, "ev") || isPartOfName(quantity, reading);
  if (mayGoOn && countsOn(quantity, reading, segment, context))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:goes-on" };
  if (!isBareCount(quantity, reading)) return null;
  const topic = topicConcepts(context);
  if (!hasTag(reading.concepts, "ev") && !hasTag(topic, "ev")) return null;
  if (quantity.amount < LARGE_COUNT)
    return { metric: "ev-models", unit: "models", rule: "count:bare-models" };
  return hasTag(reading.concepts, "sales")
    ? { metric: "ev-volume", unit: "vehicles", rule: "count:bare-vehicles" }
    : null;
}
