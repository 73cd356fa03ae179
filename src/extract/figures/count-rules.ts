import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import type { Language } from "../language.ts";
import { type Cue, hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import { sellsOnlyElectric } from "../names/electric-makers.ts";
import { decideCompany } from "../names/scope-company.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { isOfAllCars } from "./all-cars.ts";
import { countsOn, isPartOfName } from "./counting-on.ts";
import { FLEET, isFleet, LAUNCHED } from "./fleet.ts";
import { topicConcepts } from "./topic.ts";

/** What a count counts. */
export interface Counted {
  readonly metric: Metric;
  readonly unit: string;
  readonly rule: string;
}

/** "Last year it was 1.07 million": a count of no kind goes on with the electric cars before. */
function isSameVehicles(clause: string, language: Language, context: Context): boolean {
  return (
    (context.last?.metric === "ev-volume" || context.last?.metric === "ev-share") &&
    context.block - context.lastBlock <= 1 &&
    (language.phrases.sameVehicles?.test(clause) ?? false)
  );
}

/** "30款电动车型,全球销量达到350万辆": the cars of the models before. */
function isOfModels(
  before: ExtractedClaim | null,
  clause: readonly Cue<Concept>[],
  { isVerbless }: Language,
): boolean {
  return isVerbless === true && before?.metric === "ev-models" && hasConcept(clause, "sales");
}

/** "six EVs" that are launched are models, not cars. */
const MAX_MODELS = 100;

function hasConcept(cues: readonly Cue<Concept>[], ...tags: Concept[]): boolean {
  return tags.some((tag) => hasTag(cues, tag));
}

function isElectricMaker(reading: Reading, segment: Segment, context: Context): boolean {
  const company = decideCompany(reading, segment, context);
  return company !== null && sellsOnlyElectric(company, context.publishedYear);
}

/** A number of electric vehicles this large is one of cars sold or built. */
const MANY_CARS = 1_000;

/** Whether the words of its phrase or clause say that what a number counts is electric. */
function isNamedElectric(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  const { concepts, language } = reading;
  const { lower } = reading.sentence;
  const phraseEnd = Math.min(quantity.end + 24, segment.end);
  const phrase = within(concepts, quantity.start - language.nounReach, phraseEnd);
  const clause = within(concepts, segment.start, segment.end);
  const model = language.phrases.cars?.electricModel;
  if (quantity.isPart === true)
    return (
      hasConcept(clause, "ev") || model?.test(lower.slice(segment.start, segment.end)) === true
    );
  return (
    model?.test(lower.slice(quantity.numberEnd, quantity.end + 24)) === true ||
    hasConcept(phrase, "ev") ||
    hasConcept(clause, "ev-all") ||
    hasConcept(within(concepts, segment.start, quantity.start), "ev")
  );
}

/** Whether a sentence holds one of a kind of words around cars. */
const says = (
  of: "handed" | "newOnes" | "outlook" | "yearly",
  { language, sentence }: Reading,
): boolean => language.phrases.cars?.[of].test(sentence.lower) ?? false;

function vehicles(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
  before: ExtractedClaim | null,
): Counted | null {
  const { concepts, language, sentence } = reading;
  const phrase = within(
    concepts,
    quantity.start - language.nounReach,
    Math.min(quantity.end + 24, segment.end),
  );
  const clause = within(concepts, segment.start, segment.end);
  if (quantity.amount <= 1 || (hasConcept(phrase, "hybrid") && !hasConcept(phrase, "ev")))
    return null;
  if (language.phrases.notSold.test(sentence.lower.slice(segment.start, segment.end))) return null;
  const named = isNamedElectric(quantity, reading, segment);
  const isLarge = quantity.amount >= MANY_CARS;
  const goesOn =
    before?.metric === "ev-volume" ||
    (before?.metric === "ev-models" && quantity.inherits === true && isLarge) ||
    (before?.metric === "ev-share" && hasConcept(concepts, "ev") && language.nounReach > 0);
  const isSame =
    isOfModels(before, clause, language) ||
    ((before === null || before.metric === "ev-volume") &&
      isSameVehicles(sentence.lower.slice(segment.start, segment.end), language, context));
  const isPart = quantity.end === quantity.numberEnd || quantity.inherits === true;
  const isOpen =
    isPart ||
    !hasConcept(clause, "sales", "share") ||
    language.phrases.withinThat?.test(sentence.lower.slice(segment.start, segment.end)) === true;
  if (before?.metric === "ev-models" && quantity.inherits === true && !isLarge)
    return { metric: "ev-models", unit: "models", rule: "count:part" };
  if (!named && (isSame || (goesOn && isOpen)))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:clause-before" };
  const byMaker =
    !named &&
    (hasConcept(concepts, "sales") || says("outlook", reading)) &&
    isElectricMaker(reading, segment, context);
  if (!named && !byMaker)
    return countsOn(quantity, reading, segment, context)
      ? { metric: "ev-volume", unit: "vehicles", rule: "count:goes-on" }
      : null;
  const words = sentence.lower.slice(segment.start, segment.end);
  // "30辆": its measure word counts cars.
  const launches =
    quantity.amount <= MAX_MODELS &&
    language.isVerbless !== true &&
    (language.phrases.launch.test(words) ||
      (quantity.inherits === true && says("newOnes", reading)) ||
      (hasConcept(phrase, "ev") && quantity.amount > 1 && !says("handed", reading)));
  if (launches) return isFleet(quantity, reading) ? FLEET : LAUNCHED;
  if (byMaker || hasConcept(concepts, "sales"))
    return {
      metric: "ev-volume",
      unit: "vehicles",
      rule: byMaker ? "count:electric-maker" : "count:vehicles",
    };
  const isYearly =
    says("yearly", reading) ||
    (quantity.amount >= MANY_CARS &&
      (reading.dates.some((it) => it.role !== "noise") || isPartOfName(quantity, reading)));
  // "of those, 376,183 were electric"
  const isKind = quantity.end === quantity.numberEnd && quantity.amount > MAX_MODELS;
  return hasConcept(phrase, "ev") && (isYearly || isKind)
    ? { metric: "ev-volume", unit: "vehicles", rule: "count:vehicles-named" }
    : null;
}

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

/** The metric of a count, from its noun and the words of its phrase, clause and sentence. */
export function countedMetric(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
  before: ExtractedClaim | null,
): Counted | null {
  const { concepts, language, sentence } = reading;
  const clause = (): Cue<Concept>[] => within(concepts, segment.start, segment.end);
  const near = (): Cue<Concept>[] =>
    within(concepts, quantity.start - language.nounReach - 6, segment.end);
  switch (quantity.noun) {
    case "vehicles":
      return vehicles(quantity, reading, segment, context, before);
    case "models":
      return hasConcept(clause(), "ev", "ev-all") ||
        before?.metric === "ev-models" ||
        (!isWholeOf(quantity, reading) && isElectricLaunch(quantity, reading, segment, context))
        ? { metric: "ev-models", unit: "models", rule: "count:models" }
        : null;
    case "stations":
      return hasConcept(near(), "charging") || isOfStationsBefore(reading, context)
        ? { metric: "charging-points", unit: "count", rule: "count:stations" }
        : null;
    case "factories":
      if (hasConcept(within(concepts, quantity.start, quantity.end + 20), "charging"))
        return { metric: "charging-points", unit: "count", rule: "count:stations" };
      if (language.phrases.nothingWasted?.test(sentence.lower.slice(segment.start, segment.end)))
        return { metric: "waste", unit: "count", rule: "count:zero-waste" };
      return hasConcept(clause(), "green-factory") || isMadeClean(quantity, reading, segment)
        ? { metric: "green-factories", unit: "count", rule: "count:factories" }
        : null;
    case "suppliers":
      return language.phrases.supplierPromise.test(sentence.lower.slice(segment.start, segment.end))
        ? { metric: "supplier-commitments", unit: "count", rule: "count:suppliers" }
        : null;
    case "network":
      return network(reading, segment);
    case "batteries":
      return hasConcept(clause(), "recycle") && !hasConcept(clause(), "none")
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
