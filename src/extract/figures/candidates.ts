import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Context } from "../context.ts";
import { respectiveMetric } from "../dates/respective.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { bareCount } from "./bare-counts.ts";
import { type Candidate, candidateOf, type Question, type Shared } from "./candidate.ts";
import { countedMetric, subjectMetric } from "./count-rules.ts";
import { isCurrency } from "./currency.ts";
import { asCut } from "./former-level.ts";
import { isCellOutput } from "./implied-metric.ts";
import { investment, isBareSum } from "./investment.ts";
import { leaningCandidate } from "./leaning-candidate.ts";
import type { Measured } from "./measured.ts";
import { decideMetric, REDUCED } from "./metric-rules.ts";
import { isShareOfEmissions, saysLower } from "./share-of-emissions.ts";
import { isShareOfSuppliers } from "./supplier-share.ts";
import { isOfAbroad, isOfExamples, isOfRange, isPartOfOther, isRise } from "./told-of.ts";

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
  if (quantity.unit === "%" && isShareOfMaterial(quantity, reading))
    return { metric: "recycled-material", rule: "metric:share-of-material" };
  const own = decideMetric(quantity, within(reading.concepts, segment.start, segment.end), lower);
  if (own?.metric === "ev-share" && isPartOfOther(quantity, reading)) return null;
  if (own)
    return own.metric === "ghg-emissions" && isShareOfEmissions(quantity, reading, segment)
      ? null
      : own;
  if (quantity.unit === "t" || isPartOfOther(quantity, reading)) return null;
  const whole = decideMetric(quantity, reading.concepts, lower);
  if (quantity.unit !== "%")
    return whole ?? (isCellOutput(quantity, reading, context) ? CELL_OUTPUT : null);
  return whole && segment.start === 0 ? { ...whole, rule: "metric:sentence" } : null;
}

/** "a tenth of its steel from green sources": green is the material, not the power. */
function isShareOfMaterial({ end }: Quantity, { sentence, language, concepts }: Reading): boolean {
  const isOf = language.phrases.ofMaterial?.test(sentence.lower.slice(end, end + 60)) ?? false;
  const isGreen = hasTag(concepts, "renewable") || hasTag(concepts, "recycle");
  return isOf && isGreen && !hasTag(concepts, "battery") && !hasTag(concepts, "waste");
}

const CELL_OUTPUT: Measured = { metric: "battery-capacity", rule: "metric:gigawatt-hours" };

/** What suppliers have promised is told by their number; "use 100 % green power" is not a second claim. */
function isSupplied(reading: Reading, segment: Segment, before: ExtractedClaim): boolean {
  const renewable = hasTag(within(reading.concepts, segment.start, segment.end), "renewable");
  return renewable && before.start === reading.sentence.start && segment.gap > 0;
}

/** "40 % of the 4 million it hopes to sell", "56 % of the total". */
const PART_OF_ALL =
  /^\s?of (?:the|its|their|our|all|a total of)(?: the)? (?:(?:total|overall|whole)\b|(?:total (?:of )?)?\d|(?:[a-z-]+ )?(?:sales|deliveries|volumes?|output|production|registrations|cars|vehicles)\b)/;

/** "…, 25 % of its sales", after a number of electric vehicles. */
function isShareOfSales(quantity: Quantity, reading: Reading, segment: Segment): boolean {
  if (quantity.unit !== "%" || quantity.move === "by") return false;
  if (isOfAbroad(quantity, reading)) return false;
  const clause = within(reading.concepts, segment.start, segment.end);
  const after = reading.sentence.lower.slice(quantity.end, quantity.end + 50);
  if (hasTag(clause, "ev") || !hasTag(clause, "sales")) return PART_OF_ALL.test(after);
  return hasTag(clause, "share") || PART_OF_ALL.test(after);
}

/** The currency of the sum before, in this sentence or an earlier one. */
function currencyBefore({ reading, before, context }: Question, quantity: Quantity): string | null {
  const sum = reading.quantities.findLast((it) => it.end <= quantity.start && isCurrency(it.unit));
  return before?.metric === "investment" ? before.unit : (sum?.unit ?? context.currency);
}

/** "lowered its goal by 340,000 units": no level. */
const isStepOfGoal = ({ move, start }: Quantity, { language, sentence }: Reading): boolean =>
  move === "by" && language.phrases.goalStep?.test(sentence.lower.slice(0, start)) === true;

/** What a count without a written unit counts. */
function countCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, before, context } = question;
  const counted = quantity.noun
    ? countedMetric(quantity, reading, segment, context, before)
    : subjectMetric(reading, segment, context);
  if (counted) return candidateOf(shared, { ...counted, isStep: isStepOfGoal(quantity, reading) });
  if (quantity.inherits && before && before.unit !== "%" && before.unit !== null)
    return candidateOf(shared, { metric: before.metric, rule: "count:part", unit: before.unit });
  const isNextItem = reading.sentence.kind === "bullet" && context.block - context.lastBlock <= 1;
  const isNear = context.lastBlock === context.block || isNextItem;
  const goesOn = before ?? (isNear ? context.last : null);
  if (goesOn && quantity.sameAs?.includes(goesOn.metric))
    return candidateOf(shared, { metric: goesOn.metric, rule: "count:same", unit: goesOn.unit });
  const currency = currencyBefore(question, quantity);
  if (currency !== null && isBareSum(quantity, reading))
    return candidateOf(shared, {
      metric: "investment",
      rule: "metric:currency-before",
      unit: currency,
    });
  const bare = bareCount(quantity, reading, segment, context);
  if (bare) return candidateOf(shared, bare);
  if (quantity.move !== "from" || !before || before.unit === "%") return null;
  return candidateOf(shared, { metric: before.metric, rule: "count:former", unit: before.unit });
}

/** Metrics of which a percentage may be a part ("a third of the power goes to …") rather than a cut. */
const MAY_BE_SHARE: ReadonlySet<Metric> = new Set(["ghg-emissions", "energy-use", "water-use"]);

/** What a figure with a written unit measures, by the words of its own clause. */
function ownCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, before, context } = question;
  const respective = respectiveMetric(reading, quantity);
  if (respective) return candidateOf(shared, { metric: respective, rule: "metric:respectively" });
  const afterVehicles = before?.metric === "ev-volume" || before?.metric === "ev-models";
  if (afterVehicles && isShareOfSales(quantity, reading, segment))
    return candidateOf(shared, { metric: "ev-share", rule: "metric:share-of-sales" });
  const measured = measuredMetric(quantity, reading, segment, context);
  if (!measured) return null;
  // "68万亿韩元,其中电动化占三分之一": a share of the money.
  const isOfMoney = before?.metric === "investment" && measured.metric === "ev-share";
  const clause = within(reading.concepts, segment.start, segment.end);
  if (isOfMoney && !hasTag(clause, "sales")) return null;
  // "a plan cut by a third", "下调3成": a step, and no share of what is sold.
  if (measured.metric === "ev-share" && quantity.move === "by" && reading.language.isVerbless)
    return null;
  const words = reading.sentence.lower.slice(segment.start, segment.end);
  const isShare = quantity.unit === "%" && quantity.move !== "by";
  if (measured.metric === "energy-use" && isShare && reading.language.phrases.ownPower?.test(words))
    return candidateOf(shared, { metric: "renewable-energy", rule: "metric:own-power" });
  const mayBeShare = MAY_BE_SHARE.has(measured.metric) && quantity.unit === "%";
  if (mayBeShare && quantity.move !== "by" && !saysLower(reading, segment, context)) return null;
  return candidateOf(shared, measured);
}

/** What an anchor counts: by its own words, those of the figure before, or those of an earlier claim. */
export function toCandidate(question: Question): Candidate | null {
  const { reading, segment, index, before } = question;
  const { anchor } = segment;
  if (anchor.kind === "state") {
    if (!isOfRange(reading, segment, question.context)) return null;
    const none: Shared = {
      segment,
      index,
      quantity: null,
      amount: null,
      unit: null,
      leansOn: null,
    };
    return candidateOf(none, { metric: anchor.state, rule: `state:${anchor.state}` });
  }
  const { quantity } = anchor;
  if (before?.metric === "supplier-commitments" && isSupplied(reading, segment, before))
    return null;
  if (isRise(quantity, reading) || isOfExamples(quantity, reading)) return null;
  const { amount, unit } = quantity;
  const shared: Shared = { segment, index, quantity, amount, unit, leansOn: null };
  if (quantity.metric)
    return candidateOf(shared, {
      metric: quantity.metric,
      rule: "metric:all",
      unit: unit ?? "count",
    });
  if (unit === null) return countCandidate(question, quantity, shared);
  const own = quantity.sameAsBefore ? null : ownCandidate(question, quantity, shared);
  const found = own ?? leaningCandidate(question, quantity, shared);
  if (!found || !quantity.remains) return found;
  if (REDUCED.has(found.metric)) {
    const cut = asCut(quantity);
    const { metric, rule, cue, isStep } = found;
    return candidateOf(found, { metric, rule, cue, isStep, quantity: cut, amount: cut.amount });
  }
  // "half as many electric cars as in 2022" is no share.
  return found.metric === "ev-share" ? null : found;
}
