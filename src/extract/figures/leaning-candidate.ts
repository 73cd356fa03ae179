import type { Metric } from "../../pledge/metric.ts";
import { hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { type Candidate, candidateOf, type Question, type Shared } from "./candidate.ts";
import { isPlainTarget, isScoped } from "./implied-metric.ts";
import { leaning } from "./leaning.ts";
import { isShareOfEmissions, PART_CHARS, saysLower } from "./share-of-emissions.ts";
import { isPartOfOther } from "./told-of.ts";
import { topicMetric } from "./topic.ts";

const FALLING_LEVELS: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "water-use",
  "waste",
]);

/** What a percentage without words of its own measures: as the figure before, or an earlier claim. */
export function leaningCandidate(
  question: Question,
  quantity: Quantity,
  shared: Shared,
): Candidate | null {
  const { reading, segment, before, context } = question;
  if (quantity.unit !== "%") return null;
  const isNoise = hasTag(within(reading.concepts, segment.start, segment.end), "none");
  const isPart =
    context.issuer === null &&
    isShareOfEmissions(quantity, reading, segment) &&
    hasTag(within(reading.concepts, quantity.end, quantity.end + PART_CHARS), "emission");
  if (isPart) return null;
  const isBare = within(reading.concepts, segment.start, segment.end).length === 0;
  // "2.9 m3 a car, a fall of 26 % in three years": the fall is that of the level before.
  if (before && isBare && quantity.move === "by" && FALLING_LEVELS.has(before.metric))
    return candidateOf(shared, { metric: before.metric, rule: "metric:clause-before" });
  // "15 % electric, 60 % with a combustion engine".
  const isOther = before?.metric === "ev-share" && isPartOfOther(quantity, reading);
  if (before?.unit === "%" && !quantity.sameAsBefore && !isNoise && !isOther)
    return candidateOf(shared, { metric: before.metric, rule: "metric:clause-before" });
  // "all electric by 2035; in 2030 that share is 50 %".
  if (before?.metric === "ice-phase-out" && !isNoise && isShareAgain(reading, segment))
    return candidateOf(shared, { metric: "ev-share", rule: "metric:clause-before" });
  if (before?.metric === "renewable-energy" && !isNoise && isShareAgain(reading, segment))
    return candidateOf(shared, { metric: "renewable-energy", rule: "metric:clause-before" });
  if (isPlainTarget(quantity, reading, segment, context))
    return candidateOf(shared, { metric: "ghg-emissions", rule: "metric:issuer-target" });
  const topic = topicCandidate(question, quantity, shared);
  if (topic && context.lastBlock !== context.block) return topic;
  if (isScoped(quantity, reading, segment))
    return candidateOf(shared, { metric: "ghg-emissions", rule: "metric:scope" });
  const leansOn = leaning(quantity, reading, segment, context);
  if (!leansOn) return topic ?? cutCandidate(question, quantity, shared);
  const amount = quantity.sameAsBefore ? leansOn.amount : quantity.amount;
  return candidateOf(shared, {
    metric: leansOn.metric,
    rule: "metric:claim-before",
    amount,
    leansOn,
  });
}

/** A clause that speaks of a share and of nothing else. */
function isShareAgain(reading: Reading, segment: Segment): boolean {
  const own = within(reading.concepts, segment.start, segment.end);
  if (own.length === 0) return reading.language.isVerbless === true;
  return hasTag(own, "share") && own.every((it) => it.tag === "share" || it.tag === "sales");
}

/** What a percentage measures that stands for what the sentence before spoke of. */
function topicCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, context } = question;
  if (within(reading.concepts, segment.start, segment.end).some((it) => it.tag === "none"))
    return null;
  const topic = topicMetric(quantity, reading, segment, context);
  if (!topic) return null;
  const isCut = topic.metric === "ghg-emissions";
  return isCut && !saysLower(reading, segment, context) ? null : candidateOf(shared, topic);
}

/** "Minus 30 % by 2030 against 2019", in an article that has told of a cut: one of the same kind. */
function cutCandidate(question: Question, quantity: Quantity, shared: Shared): Candidate | null {
  const { reading, segment, before, context } = question;
  const { lastReduction } = context;
  if (!lastReduction || before || quantity.move === "to" || context.issuer !== null) return null;
  if (within(reading.concepts, segment.start, segment.end).length > 0) return null;
  const isDated = reading.dates.some((it) => it.role === "deadline" || it.role === "baseline");
  if (!isDated || !reading.language.phrases.lowering.test(reading.sentence.lower)) return null;
  return candidateOf(shared, { metric: lastReduction.metric, rule: "metric:cut-before" });
}
