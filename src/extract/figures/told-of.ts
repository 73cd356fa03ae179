import type { Context } from "../context.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { topicConcepts } from "./topic.ts";

const RISE_CHARS = 60;

/** "raised by 140 GWh to 400 GWh", "up 5,000 to 20,000 stations": the level stands behind the rise. */
export function isRise({ unit, move, end }: Quantity, { quantities }: Reading): boolean {
  if (move !== "by" || unit === "%") return false;
  const next = quantities.find((it) => it.start >= end);
  return next?.move === "to" && next.unit !== "%" && next.start - end < RISE_CHARS;
}

const EXAMPLE_CHARS = 24;

/** "the EV9 and the Ioniq 7 being two of them": examples, and no number of their own. */
export function isOfExamples({ start }: Quantity, { sentence, language }: Reading): boolean {
  const around = sentence.lower.slice(Math.max(0, start - 6), start + EXAMPLE_CHARS);
  return language.phrases.cars?.examples.test(around) ?? false;
}

/** "The new SUV will be fully electric" is told of one car; "will offer nothing else" needs a kind. */
export function isOfRange(reading: Reading, segment: Segment, context: Context): boolean {
  const { cars } = reading.language.phrases;
  const { anchor } = segment;
  if (!cars || anchor.kind !== "state" || anchor.state !== "ice-phase-out") return true;
  const { lower } = reading.sentence;
  if (cars.nothingElse.test(lower.slice(anchor.start, anchor.end)))
    return hasTag(reading.concepts, "ev") || hasTag(topicConcepts(context), "ev");
  const [kind = ""] = MANY_CARS.exec(lower.slice(anchor.start, anchor.end)) ?? [];
  const head = lower.slice(segment.start, anchor.start) + kind;
  return !cars.oneModel.test(head) || cars.ofAll.test(head);
}

/** "its new vehicles" are no one model. */
const MANY_CARS = /^(?:[a-z-]+ )?(?:vehicles|cars|trucks|vans|buses|models)\b/;

const OTHER_CHARS = 70;

/** "half of its plants", "67 % of the sum", "combustion cars for 60 %": no share of electric cars. */
export function isPartOfOther(
  { unit, start, end }: Quantity,
  { language, sentence, quantities }: Reading,
): boolean {
  const { cars } = language.phrases;
  if (unit !== "%" || !cars) return false;
  if (cars.partOfOther.test(sentence.lower.slice(end, end + OTHER_CHARS))) return true;
  const last = quantities.findLast((it) => it.end <= start);
  const head = sentence.lower.slice(Math.max(last?.end ?? 0, start - OTHER_CHARS), start);
  return cars.withEngine?.test(head) ?? false;
}

const CLAUSE_CHARS = 40;

/** "海外销量达到41.72万辆,占总销量的9.8%": the part sold abroad is no share of electric cars. */
export function isOfAbroad(
  { unit, start, end }: Quantity,
  { sentence, language, concepts }: Reading,
): boolean {
  const { abroad } = language.phrases;
  if (unit !== "%" || !abroad) return false;
  const at = sentence.lower.slice(0, start).search(abroad);
  return at >= 0 && !hasTag(within(concepts, at, end + CLAUSE_CHARS), "ev");
}
