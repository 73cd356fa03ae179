import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { topicConcepts } from "./topic.ts";

/** "42 % below 2019 by 2030" in an issuer's own target text: what else but emissions. */
export function isPlainTarget(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): boolean {
  if (context.issuer === null || quantity.unit !== "%" || context.last !== null) return false;
  if (hasTag(within(reading.concepts, segment.start, segment.end), "none")) return false;
  const isDated = reading.dates.some(
    (date) => date.role === "deadline" || date.role === "baseline",
  );
  const { lower } = reading.sentence;
  return (
    isDated &&
    (quantity.move === "by" ||
      reading.language.scopes(lower) !== null ||
      reading.language.phrases.lowering.test(lower))
  );
}

/** "Own operations (scope 1 and 2): -50 %, base year 2019": scopes and base years are of emissions. */
export function isScoped(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  const { lower } = reading.sentence;
  const { scopes } = reading.language;
  const clause = within(reading.concepts, segment.start, segment.end);
  if (quantity.unit !== "%" || hasTag(clause, "none")) return false;
  const isBased = reading.dates.some(
    (date) =>
      date.role === "baseline" && date.rule !== "baseline:weak" && date.start >= segment.start,
  );
  return (
    quantity.move === "by" && (scopes(lower) !== null || (isBased && reading.bases.length > 0))
  );
}

/** "The plant is to make 40 GWh": what else but cells, where nothing speaks of energy used. */
export function isCellOutput(
  { unit, move }: Quantity,
  { concepts, language, sentence }: Reading,
  context: Context,
): boolean {
  const { cars } = language.phrases;
  if ((unit !== "GWh" && unit !== "TWh") || move === "by" || !cars) return false;
  const isUsed = [...concepts, ...topicConcepts(context)].some(({ tag }) => ENERGY_WORDS.has(tag));
  return !isUsed && !cars.notCapacity.test(sentence.lower);
}

const ENERGY_WORDS: ReadonlySet<Concept> = new Set(["energy", "electricity", "renewable", "save"]);
