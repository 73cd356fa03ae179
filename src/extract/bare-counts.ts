import type { Concept } from "./concept.ts";
import type { Counted } from "./count-rules.ts";
import { type Cue, hasTag } from "./cue.ts";
import type { Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";

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
    (carry.objectAgain.test(lower) && hasTag(reading.concepts, "sales"))
  );
}

/** What such a number counts, by the words of its sentence and of the one before. */
export function bareCount(
  quantity: Quantity,
  reading: Reading,
  topic: readonly Cue<Concept>[],
): Counted | null {
  if (!isBareCount(quantity, reading)) return null;
  if (!hasTag(reading.concepts, "ev") && !hasTag(topic, "ev")) return null;
  if (quantity.amount < LARGE_COUNT)
    return { metric: "ev-models", unit: "models", rule: "count:bare-models" };
  return hasTag(reading.concepts, "sales")
    ? { metric: "ev-volume", unit: "vehicles", rule: "count:bare-vehicles" }
    : null;
}
