import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import { type Cue, hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { isOfAllCars } from "./all-cars.ts";
import {
  type Counted,
  countVehicles,
  hasConcept,
  isElectricMaker,
  MAX_MODELS,
} from "./count-vehicles.ts";
import { topicConcepts } from "./topic.ts";

function network(reading: Reading, segment: Segment): Counted | null {
  const { phrases } = reading.language;
  const words = reading.sentence.lower.slice(segment.start, segment.end);
  if (!phrases.evContext.test(reading.sentence.lower)) return null;
  return phrases.qualified.test(words) && !phrases.cars?.notTaken.test(words)
    ? { metric: "network", unit: "count", rule: "count:network" }
    : null;
}

/** "Thirty new models will follow", where the sentence or the one before spoke of electric ones. */
function isElectricLaunch(
  quantity: Quantity,
  { concepts, language, sentence, dates }: Reading,
  segment: Segment,
  context: Context,
): boolean {
  const isAhead = dates.some((it) => (it.year ?? 0) > (context.publishedYear ?? 0));
  const launches = language.phrases.launch.test(sentence.lower.slice(segment.start, segment.end));
  if (quantity.amount > MAX_MODELS || (!isAhead && !launches)) return false;
  return (
    hasConcept(concepts, "ev") || (launches && isAhead && hasTag(topicConcepts(context), "ev"))
  );
}

/** "21 new models, 15 of which are electric": the first number counts all of them. */
function isWholeOf({ end }: Quantity, reading: Reading): boolean {
  const { quantities, sentence, language, concepts } = reading;
  const part = quantities.find((it) => it.start >= end && it.noun === "models");
  if (!part) return language.phrases.electricPartBehind?.test(sentence.lower.slice(end)) ?? false;
  // "30款新车,…纯电车型不少于15款": the kind is named for the second number alone.
  const isOfOwnKind =
    language.isVerbless === true &&
    hasConcept(within(concepts, end, part.end + language.nounReach), "ev");
  return (
    isOfOwnKind ||
    sentence.lower.slice(end, part.start).includes("其中") ||
    /^\s?(?:of (?:which|them|these|those))\b/.test(sentence.lower.slice(part.numberEnd))
  );
}

/** "2019年,沃尔沃汽车全球销量为70万辆": what is sold in all, where nothing electric was named before. */
export const isOfAllSales = (
  { start, end }: Quantity,
  { sentence, language, concepts }: Reading,
): boolean =>
  (language.phrases.allSales?.test(sentence.lower.slice(0, start)) ?? false) &&
  !hasConcept(within(concepts, 0, end), "ev");

/** Whether a number of cars or models in Chinese counts all of them, of which the sentence goes on to name an electric part. */
export function isOfAllKinds(metric: Metric, quantity: Quantity, reading: Reading): boolean {
  if (!reading.language.isVerbless) return false;
  if (metric === "ev-models") return isWholeOf(quantity, reading);
  if (metric !== "ev-volume") return false;
  const { sentence, language, concepts } = reading;
  const { electricPartBehind } = language.phrases;
  if (!electricPartBehind?.test(sentence.lower.slice(quantity.end))) return false;
  const pause = Math.max(...[",", ";"].map((it) => sentence.lower.lastIndexOf(it, quantity.start)));
  return !hasConcept(within(concepts, pause + 1, quantity.end), "ev");
}

/** "混动车型由7款增至14款": the clause of a number in Chinese speaks of hybrids alone. */
function isOfHybrids({ start, end }: Quantity, { sentence, language, concepts }: Reading): boolean {
  if (!language.isVerbless) return false;
  const pause = Math.max(...[",", ";"].map((it) => sentence.lower.lastIndexOf(it, start)));
  const own = within(concepts, pause + 1, end + HYBRID_CHARS);
  return hasConcept(own, "hybrid") && !hasConcept(own, "ev");
}

/** So near behind a number its noun ends. */
const HYBRID_CHARS = 8;

/** No sentence that a person wrote is longer. */
const MAX_SENTENCE_CHARS = 2_000;
/** A state beyond the clause of a count, this near, is still told of it. */
const STATE_CHARS = 60;

/** "nine of its plants have been certified as zero-carbon": what is told of plants that are counted. */
function isMadeClean({ end }: Quantity, { states, sentence }: Reading, segment: Segment): boolean {
  if (sentence.lower.length > MAX_SENTENCE_CHARS) return false;
  const state = states.find((it) => it.tag === "net-zero" && it.start >= end);
  if (!state || state.start > segment.end + STATE_CHARS) return false;
  return !/[;.,]|\d/.test(sentence.lower.slice(end, state.start));
}

/** "By September, 9,600 points had been switched on": of the stations that the sentence before counted. */
function isOfStationsBefore({ concepts }: Reading, { last, lastBlock, block }: Context): boolean {
  return last?.metric === "charging-points" && lastBlock === block && concepts.length === 0;
}

const clauseOf = ({ concepts }: Reading, { start, end }: Segment): Cue<Concept>[] =>
  within(concepts, start, end);

/** The words of the clause, as far as they may tell what a noun counts. */
const nearTo = (
  { start }: Quantity,
  { concepts, language }: Reading,
  { end }: Segment,
): Cue<Concept>[] => within(concepts, start - language.nounReach - 6, end);

/** The metric of a count, from its noun and the words of its phrase, clause and sentence. */
export function countedMetric(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
  before: ExtractedClaim | null,
): Counted | null {
  const { concepts, language, sentence } = reading;
  switch (quantity.noun) {
    case "vehicles":
      return countVehicles(quantity, reading, segment, context, before);
    case "models":
      if (isOfHybrids(quantity, reading)) return null;
      return hasConcept(clauseOf(reading, segment), "ev", "ev-all") ||
        before?.metric === "ev-models" ||
        (!isWholeOf(quantity, reading) && isElectricLaunch(quantity, reading, segment, context))
        ? { metric: "ev-models", unit: "models", rule: "count:models" }
        : null;
    case "stations":
      return hasConcept(nearTo(quantity, reading, segment), "charging") ||
        isOfStationsBefore(reading, context)
        ? { metric: "charging-points", unit: "count", rule: "count:stations" }
        : null;
    case "factories":
      if (hasConcept(within(concepts, quantity.start, quantity.end + 20), "charging"))
        return { metric: "charging-points", unit: "count", rule: "count:stations" };
      if (language.phrases.nothingWasted?.test(sentence.lower.slice(segment.start, segment.end)))
        return { metric: "waste", unit: "count", rule: "count:zero-waste" };
      return hasConcept(clauseOf(reading, segment), "green-factory") ||
        isMadeClean(quantity, reading, segment)
        ? { metric: "green-factories", unit: "count", rule: "count:factories" }
        : null;
    case "suppliers":
      return language.phrases.supplierPromise.test(sentence.lower.slice(segment.start, segment.end))
        ? { metric: "supplier-commitments", unit: "count", rule: "count:suppliers" }
        : null;
    case "network":
      return network(reading, segment);
    case "batteries":
      return hasConcept(clauseOf(reading, segment), "recycle") &&
        !hasConcept(clauseOf(reading, segment), "none")
        ? { metric: "battery-recycling", unit: "count", rule: "count:batteries" }
        : null;
    default:
      return null;
  }
}

/** A bare number after "to" counts what the subject before it counts: "raise such stations to 100". */
export function subjectMetric(
  reading: Reading,
  segment: Segment,
  context: Context,
): Counted | null {
  const isTied = segment.gap >= reading.language.phrases.boundaries.length;
  const before = within(reading.concepts, isTied ? 0 : segment.start, segment.anchor.start);
  if (
    hasConcept(before, "charging") ||
    (before.length === 0 && hasConcept(reading.concepts, "charging"))
  )
    return { metric: "charging-points", unit: "count", rule: "count:subject" };
  if (hasConcept(before, "green-factory"))
    return { metric: "green-factories", unit: "count", rule: "count:subject" };
  const electric = before.findLast((cue) => cue.tag === "ev");
  const first = before[0];
  if (!first || (!electric && !isElectricMaker(reading, segment, context))) return null;
  const words = reading.sentence.lower.slice((electric ?? first).start, segment.anchor.start);
  if (electric && /model|offering|line-?up|range|portfolio|nameplate/.test(words))
    return { metric: "ev-models", unit: "models", rule: "count:subject" };
  if (isOfAllCars(reading, segment.anchor.start)) return null;
  const head = reading.sentence.lower.slice(first.start, segment.anchor.start);
  if (/sales|sold|deliver|volume|production|output|registrations|shipments/.test(head))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:subject" };
  return null;
}
