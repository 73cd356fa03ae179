import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import { hasTag } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { isOfAllCars } from "./all-cars.ts";
import type { Counted } from "./count-vehicles.ts";
import { countsOn, goesOnCounting, isDated, isPartOfName } from "./counting-on.ts";
import { topicConcepts } from "./topic.ts";

/** A smaller bare number counts models, a larger one vehicles. */
const LARGE_COUNT = 1_000;
const MAX_MODELS = 100;
/** Where such things are spoken of, a number may count them. */
const OTHER_THINGS: ReadonlySet<Concept> = new Set([
  "none",
  "charging",
  "network",
  "supplier",
  "invest",
  "emission",
  "energy",
  "capacity",
  "customer",
]);
/** No sentence that a person wrote is longer. */
const MAX_SENTENCE_CHARS = 2_000;
const AFTER_CHARS = 20;
const BEFORE_CHARS = 16;

/** "Sales of battery cars should reach 800,000": a number with nothing after it that it could count. */
export function isBareCount(quantity: Quantity, reading: Reading): boolean {
  const { carry } = reading.language;
  const { lower } = reading.sentence;
  if (quantity.unit !== null || quantity.noun !== null || quantity.amount < 2) return false;
  if (isOfAllCars(reading, quantity.start)) return false;
  if (quantity.amount >= LARGE_COUNT && isElectricPart(quantity, reading)) return true;
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

/** "Of these, 2.33 million, or 56 percent, are to be electrified": of cars that the sentence before counted. */
const isElectricPart = ({ start, numberEnd }: Quantity, { sentence, language }: Reading): boolean =>
  language.phrases.cars?.electricOfThese?.test(
    `${sentence.lower.slice(0, start)}#${sentence.lower.slice(numberEnd)}`,
  ) ?? false;

/** "In 2030 it should be 1.6 million as before": a large number where electric cars have been counted, with a date or a sale. */
export function isCountByContext(quantity: Quantity, reading: Reading, context: Context): boolean {
  const { carry, phrases } = reading.language;
  const { lower } = reading.sentence;
  if (!phrases.cars || quantity.unit !== null || quantity.noun !== null) return false;
  if (quantity.amount < LARGE_COUNT || lower.length > MAX_SENTENCE_CHARS) return false;
  if (!goesOnCounting(quantity, context) || phrases.cars.otherCars.test(lower)) return false;
  if (!carry.countAfter.test(lower.slice(quantity.numberEnd, quantity.numberEnd + AFTER_CHARS)))
    return false;
  const head = lower.slice(Math.max(0, quantity.start - BEFORE_CHARS), quantity.start);
  if (carry.nameBefore.test(head)) return false;
  const isTold = hasTag(reading.concepts, "sales") || isDated(reading);
  const isOther = reading.concepts.some(({ tag }) => OTHER_THINGS.has(tag));
  return isTold && !isOther;
}

/** What such a number counts, by the words of its sentence and of the one before. */
export function bareCount(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): Counted | null {
  const isLevel = quantity.move === "to" && quantity.amount >= LARGE_COUNT;
  if (!isLevel && !isBareCount(quantity, reading) && !isCountByContext(quantity, reading, context))
    return null;
  const mayGoOn = !hasTag(reading.concepts, "ev") || isPartOfName(quantity, reading);
  if (mayGoOn && countsOn(quantity, reading, segment, context))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:goes-on" };
  if (!isBareCount(quantity, reading))
    return isCountByContext(quantity, reading, context)
      ? { metric: "ev-volume", unit: "vehicles", rule: "count:goes-on" }
      : null;
  if (isElectricPart(quantity, reading))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:bare-vehicles" };
  const topic = topicConcepts(context);
  if (!hasTag(reading.concepts, "ev") && !hasTag(topic, "ev")) return null;
  if (quantity.amount < LARGE_COUNT)
    return { metric: "ev-models", unit: "models", rule: "count:bare-models" };
  return hasTag(reading.concepts, "sales")
    ? { metric: "ev-volume", unit: "vehicles", rule: "count:bare-vehicles" }
    : null;
}
