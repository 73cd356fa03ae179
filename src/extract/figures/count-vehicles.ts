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
export const MAX_MODELS = 100;

/** Whether one of some concepts is among the cues. */
export function hasConcept(cues: readonly Cue<Concept>[], ...tags: Concept[]): boolean {
  return tags.some((tag) => hasTag(cues, tag));
}

/** Whether whose figure it is sells nothing but electric cars. */
export function isElectricMaker(reading: Reading, segment: Segment, context: Context): boolean {
  const company = decideCompany(reading, segment, context);
  return company !== null && sellsOnlyElectric(company, context.publishedYear);
}

/** A number of electric vehicles this large is one of cars sold or built. */
const MANY_CARS = 1_000;

/** So near before a number stands its verb. */
const VERB_CHARS = 10;

const NEXT_CLAUSE = /[,，;；。](?!(?:全部?|均|都|皆)[为是])/;

/** Whether the words of its phrase or clause say that what a number counts is electric. */
function isNamedElectric(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  const { concepts, language } = reading;
  const { lower } = reading.sentence;
  const after = lower.slice(quantity.end, Math.min(quantity.end + 24, segment.end));
  // "全球销量950万辆,纯电动汽车只占…": behind a pause another clause speaks of its own.
  const pause = language.isVerbless ? after.search(NEXT_CLAUSE) : -1;
  const phraseEnd = quantity.end + (pause < 0 ? after.length : pause);
  const phrase = within(concepts, quantity.start - language.nounReach, phraseEnd);
  // "rose 45 % from the same period last year to 930,000": what rose was named before.
  // "纯电产量计划砍掉三成,降至100万辆": nothing but a verb stands before the number.
  const goesOn = language.phrases.verbAlone?.test(
    lower.slice(Math.max(0, quantity.start - VERB_CHARS), quantity.start),
  );
  const isTied =
    quantity.move === "to" && (goesOn || segment.gap >= language.phrases.boundaries.length);
  const clause = within(concepts, isTied ? 0 : segment.start, segment.end);
  const model = language.phrases.cars?.electricModel;
  if (quantity.isPart === true)
    return (
      hasConcept(clause, "ev") || model?.test(lower.slice(segment.start, segment.end)) === true
    );
  return (
    model?.test(lower.slice(quantity.numberEnd, quantity.end + 24)) === true ||
    hasConcept(phrase, "ev") ||
    hasConcept(clause, "ev-all") ||
    hasConcept(within(concepts, isTied ? 0 : segment.start, quantity.start), "ev")
  );
}

/** Whether a sentence holds one of a kind of words around cars. */
const says = (
  of: "handed" | "newOnes" | "outlook" | "yearly",
  { language, sentence }: Reading,
): boolean => language.phrases.cars?.[of].test(sentence.lower) ?? false;

interface Counting {
  readonly quantity: Quantity;
  readonly reading: Reading;
  readonly segment: Segment;
  readonly context: Context;
  readonly before: ExtractedClaim | null;
}

/** Whether a number of cars of no kind goes on with what the clause or sentence before counted. */
function countsAsBefore({ quantity, reading, segment, context, before }: Counting): boolean {
  const { concepts, language, sentence } = reading;
  const clause = within(concepts, segment.start, segment.end);
  const words = sentence.lower.slice(segment.start, segment.end);
  const goesOn =
    before?.metric === "ev-volume" ||
    (before?.metric === "ev-models" &&
      quantity.inherits === true &&
      quantity.amount >= MANY_CARS) ||
    (before?.metric === "ev-share" && hasConcept(concepts, "ev") && language.nounReach > 0);
  const isSame =
    isOfModels(before, clause, language) ||
    ((before === null || before.metric === "ev-volume") &&
      isSameVehicles(words, language, context));
  const isPart = quantity.end === quantity.numberEnd || quantity.inherits === true;
  const isOpen =
    isPart ||
    !hasConcept(clause, "sales", "share") ||
    language.phrases.withinThat?.test(words) === true;
  // "Sales of electric cars jumped by 74 %. They came to 376,000 units."
  const topic = topicConcepts(context);
  const isOfTopic =
    language.phrases.opensWithPronoun?.test(sentence.lower) === true &&
    concepts.length === 0 &&
    hasConcept(topic, "ev") &&
    hasConcept(topic, "sales");
  return isOfTopic || isSame || (goesOn && isOpen);
}

/** What a number of cars counts; null where they are not electric. */
export function countVehicles(
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
  if (quantity.amount <= 1 || (hasConcept(phrase, "hybrid") && !hasConcept(phrase, "ev")))
    return null;
  if (language.phrases.notSold.test(sentence.lower.slice(segment.start, segment.end))) return null;
  const isOfAll = language.isVerbless === true && isOfAllCars(reading, quantity.start);
  if (isOfAll && !isElectricMaker(reading, segment, context)) return null;
  const named = isNamedElectric(quantity, reading, segment);
  const isLarge = quantity.amount >= MANY_CARS;
  const ofModels = before?.metric === "ev-models" && quantity.inherits === true && !isLarge;
  if (ofModels) return { metric: "ev-models", unit: "models", rule: "count:part" };
  if (!named && countsAsBefore({ quantity, reading, segment, context, before }))
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
      (language.phrases.withinThat?.test(sentence.lower) === true ||
        reading.dates.some((it) => it.role !== "noise") ||
        isPartOfName(quantity, reading)));
  // "of those, 376,183 were electric"
  const isKind = quantity.end === quantity.numberEnd && quantity.amount > MAX_MODELS;
  return hasConcept(phrase, "ev") && (isYearly || isKind)
    ? { metric: "ev-volume", unit: "vehicles", rule: "count:vehicles-named" }
    : null;
}
