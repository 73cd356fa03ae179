import type { Context } from "../context.ts";
import { hasTag } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import { sellsOnlyElectric } from "../names/electric-makers.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { topicConcepts } from "./topic.ts";

/** A part, or the same of another year, is seldom this many times what was counted before. */
const MAX_TIMES = 3;
/** Nor this many times less. */
const MAX_LESS = 30;
/** A smaller number may count models. */
const MIN_CARS = 100;
const NAME_CHARS = 40;
/** Of the electric cars that the sentence before spoke of, a number this large is how many. */
const MANY_CARS = 10_000;
/** Parts are told up to this many paragraphs after the whole. */
const MAX_BLOCKS = 2;

/** Whether a number stands right behind the name or place whose part of a count it is. */
export function isPartOfName({ start }: Quantity, reading: Reading): boolean {
  const { cars } = reading.language.phrases;
  if (!cars) return false;
  const ends = [...reading.companies, ...reading.regions]
    .map((it) => it.end)
    .filter((end) => end <= start && start - end < NAME_CHARS);
  if (ends.length === 0) return false;
  return cars.partOfName.test(reading.sentence.lower.slice(Math.max(...ends), start));
}

/** Whether a sentence tells of a year other than a baseline. */
export const isDated = ({ dates }: Reading): boolean =>
  dates.some((it) => it.year !== null && (it.role === "deadline" || it.role === "as-of"));

/** Whether electric cars have been counted nearby, in numbers of which this may be another year's. */
export function goesOnCounting({ amount }: Quantity, context: Context): boolean {
  const { lastVolume, subject, publishedYear, last, lastBlock } = context;
  // Stations of a maker of electric cars are counted as well: "the number should be 2,000".
  const isOfStations = last?.metric === "charging-points" && context.block - lastBlock <= 1;
  if (subject && sellsOnlyElectric(subject, publishedYear)) return !isOfStations;
  if (!lastVolume || context.block - lastVolume.block > 1)
    return amount >= MANY_CARS && hasTag(topicConcepts(context), "ev");
  const before = lastVolume.claim.amount ?? 0;
  return amount <= before * MAX_TIMES && amount * MAX_LESS >= before;
}

/**
 * "Audi followed with 24,200", "in China it was 28,800 units": a number that goes on counting the
 * electric cars that the paragraph has counted.
 */
export function countsOn(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): boolean {
  const { cars } = reading.language.phrases;
  const { lastVolume } = context;
  if (!cars || !lastVolume) return false;
  const away = context.block - lastVolume.block;
  if (away > MAX_BLOCKS) return false;
  const { lower } = reading.sentence;
  const clause = lower.slice(segment.start, segment.end);
  if (cars.otherCars.test(clause) || hasTag(reading.concepts, "charging")) return false;
  const isSame = cars.sameCars.test(clause);
  const before = lastVolume.claim.amount ?? 0;
  const most = away === 0 || isSame ? before * MAX_TIMES : before;
  if (quantity.amount > most || quantity.amount < MIN_CARS) return false;
  if (isSame && away <= 1) return true;
  if (cars.plainCars.test(lower.slice(quantity.numberEnd, quantity.end))) return false;
  return (
    hasTag(reading.concepts, "sales") ||
    isPartOfName(quantity, reading) ||
    (isDated(reading) && goesOnCounting(quantity, context))
  );
}
