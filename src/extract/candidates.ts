import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import { bareCount } from "./bare-counts.ts";
import type { Candidate, Question, Shared } from "./candidate.ts";
import type { Concept } from "./concept.ts";
import type { Context } from "./context.ts";
import { countedMetric, subjectMetric } from "./count-rules.ts";
import { hasTag, within } from "./cue.ts";
import { asCut } from "./former-level.ts";
import { investment, isBareSum, isCurrency } from "./investment.ts";
import { leaningCandidate } from "./leaning-candidate.ts";
import type { Measured } from "./measured.ts";
import type { Quantity } from "./mention.ts";
import { decideMetric, REDUCED } from "./metric-rules.ts";
import type { Reading } from "./reading.ts";
import { respectiveMetric } from "./respective.ts";
import type { Segment } from "./segments.ts";
import { isShareOfEmissions, saysLower } from "./share-of-emissions.ts";
import { isShareOfSuppliers } from "./supplier-share.ts";
import { topicConcepts } from "./topic.ts";

/** The metric of a written unit, from the words of its clause. */
function measuredMetric(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
  context: Context,
): Measured | null {
  const { lower } = reading.sentence;
  if (isCurrency(quantity.unit)) return investment(quantity, reading, segment, context);
  if (quantity.unit === "%" && isShareOfSuppliers(quantity, reading, segment, context))
    return { metric: "supplier-commitments", rule: "metric:suppliers" };
  const own = decideMetric(quantity, within(reading.concepts, segment.start, segment.end), lower);
  if (own)
    return own.metric === "ghg-emissions" && isShareOfEmissions(quantity, reading, segment)
      ? null
      : own;
  if (quantity.unit === "t") return null;
  const whole = decideMetric(quantity, reading.concepts, lower);
  if (quantity.unit !== "%") return whole ?? (isCellOutput(quantity, reading) ? CELL_OUTPUT : null);
  return whole && segment.start === 0 ? { ...whole, rule: "metric:sentence" } : null;
}

const CELL_OUTPUT: Measured = { metric: "battery-capacity", rule: "metric:gigawatt-hours" };

/** "The plant is to make 40 GWh": what else but cells, where nothing speaks of energy used. */
function isCellOutput({ unit }: Quantity, { concepts, language, sentence }: Reading): boolean {
  const { cars } = language.phrases;
  if ((unit !== "GWh" && unit !== "TWh") || !cars) return false;
  const isUsed = concepts.some(({ tag }) => ENERGY_WORDS.has(tag));
  return !isUsed && !cars.notCapacity.test(sentence.lower);
}

const ENERGY_WORDS: ReadonlySet<Concept> = new Set(["energy", "electricity", "renewable", "save"]);

/** What suppliers have promised is told by their number; "use 100 % green power" is not a second claim. */
function isSupplied(reading: Reading, segment: Segment, before: ExtractedClaim): boolean {
  const renewable = hasTag(within(reading.concepts, segment.start, segment.end), "renewable");
  return renewable && before.start === reading.sentence.start && segment.gap > 0;
}

/** "…, 25 % of its sales", after a number of electric vehicles. */
function isShareOfSales(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  if (quantity.unit !== "%" || quantity.move === "by") return false;
  const clause = within(reading.concepts, segment.start, segment.end);
  return hasTag(clause, "share") && hasTag(clause, "sales") && !hasTag(clause, "ev");
}

/** The currency of the sum before, in this sentence or an earlier one. */
function currencyBefore({ reading, before, context }: Question, quantity: Quantity): string | null {
  const sum = reading.quantities.findLast((it) => it.end <= quantity.start && isCurrency(it.unit));
  return before?.metric === "investment" ? before.unit : (sum?.unit ?? context.currency);
}

/** What a count without a written unit counts. */
function countCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, before, context } = question;
  const counted = quantity.noun
    ? countedMetric(quantity, reading, segment, context, before)
    : subjectMetric(reading, segment, context);
  if (counted) return { ...shared, ...counted };
  if (quantity.inherits && before && before.unit !== "%" && before.unit !== null)
    return { ...shared, metric: before.metric, rule: "count:part", unit: before.unit };
  const goesOn = before ?? (context.lastBlock === context.block ? context.last : null);
  if (goesOn && quantity.sameAs?.includes(goesOn.metric))
    return { ...shared, metric: goesOn.metric, rule: "count:same", unit: goesOn.unit };
  const currency = currencyBefore(question, quantity);
  if (currency !== null && isBareSum(quantity, reading))
    return { ...shared, metric: "investment", rule: "metric:currency-before", unit: currency };
  const bare = bareCount(quantity, reading, segment, context);
  if (bare) return { ...shared, ...bare };
  if (quantity.move !== "from" || !before || before.unit === "%") return null;
  return { ...shared, metric: before.metric, rule: "count:former", unit: before.unit };
}

/** Metrics of which a percentage may be a part ("a third of the power goes to …") rather than a cut. */
const MAY_BE_SHARE: ReadonlySet<Metric> = new Set(["ghg-emissions", "energy-use", "water-use"]);

/** What a figure with a written unit measures, by the words of its own clause. */
function ownCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, before, context } = question;
  const respective = respectiveMetric(reading, quantity);
  if (respective) return { ...shared, metric: respective, rule: "metric:respectively" };
  const afterVehicles = before?.metric === "ev-volume" || before?.metric === "ev-models";
  if (afterVehicles && isShareOfSales(quantity, reading, segment))
    return { ...shared, metric: "ev-share", rule: "metric:share-of-sales" };
  const measured = measuredMetric(quantity, reading, segment, context);
  if (!measured) return null;
  // "a plan cut by a third", "下调3成": a step, and no share of what is sold.
  if (measured.metric === "ev-share" && quantity.move === "by" && reading.language.isVerbless)
    return null;
  const mayBeShare = MAY_BE_SHARE.has(measured.metric) && quantity.unit === "%";
  if (mayBeShare && quantity.move !== "by" && !saysLower(reading, segment, context)) return null;
  return { ...shared, ...measured };
}

const RISE_CHARS = 60;

/** "raised by 140 GWh to 400 GWh", "up 5,000 to 20,000 stations": the level stands behind the rise. */
function isRise({ unit, move, end }: Quantity, { quantities }: Reading): boolean {
  if (move !== "by" || unit === "%") return false;
  const next = quantities.find((it) => it.start >= end);
  return next?.move === "to" && next.unit !== "%" && next.start - end < RISE_CHARS;
}

/** "The new SUV will be fully electric" is told of one car; "will offer nothing else" needs a kind. */
function isOfRange({ reading, segment, context }: Question): boolean {
  const { cars } = reading.language.phrases;
  const { anchor } = segment;
  if (!cars || anchor.kind !== "state" || anchor.state !== "ice-phase-out") return true;
  const { lower } = reading.sentence;
  if (cars.nothingElse.test(lower.slice(anchor.start, anchor.end)))
    return hasTag(reading.concepts, "ev") || hasTag(topicConcepts(context), "ev");
  const head = lower.slice(segment.start, anchor.start);
  return !cars.oneModel.test(head) || cars.ofAll.test(head);
}

/** What an anchor counts: by its own words, those of the figure before, or those of an earlier claim. */
export function toCandidate(question: Question): Candidate | null {
  const { reading, segment, index, before } = question;
  const { anchor } = segment;
  if (anchor.kind === "state") {
    if (!isOfRange(question)) return null;
    const none = { quantity: null, amount: null, unit: null, leansOn: null };
    return { segment, index, metric: anchor.state, rule: `state:${anchor.state}`, ...none };
  }
  const { quantity } = anchor;
  if (before?.metric === "supplier-commitments" && isSupplied(reading, segment, before))
    return null;
  if (isRise(quantity, reading)) return null;
  const { amount, unit } = quantity;
  const shared: Shared = { segment, index, quantity, amount, unit, leansOn: null };
  if (quantity.metric)
    return { ...shared, metric: quantity.metric, rule: "metric:all", unit: unit ?? "count" };
  if (unit === null) return countCandidate(question, quantity, shared);
  const own = quantity.sameAsBefore ? null : ownCandidate(question, quantity, shared);
  const found = own ?? leaningCandidate(question, quantity, shared);
  if (!found || !quantity.remains) return found;
  if (REDUCED.has(found.metric)) {
    const cut = asCut(quantity);
    return { ...found, quantity: cut, amount: cut.amount };
  }
  // "half as many electric cars as in 2022" is no share.
  return found.metric === "ev-share" ? null : found;
}
