import type { Metric } from "../pledge/metric.ts";
import type { Concept } from "./concept.ts";
import { type Cue, hasTag, within } from "./cue.ts";
import type { Quantity } from "./mention.ts";
import { decideMetric } from "./metric-rules.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A figure or state that counts something of the model. */
export interface Candidate {
  readonly segment: Segment;
  readonly index: number;
  readonly metric: Metric;
  readonly rule: string;
  readonly quantity: Quantity | null;
  readonly unit: string | null;
}

interface Counted {
  readonly metric: Metric;
  readonly unit: string;
  readonly rule: string;
}

function hasConcept(cues: readonly Cue<Concept>[], ...tags: Concept[]): boolean {
  return tags.some((tag) => hasTag(cues, tag));
}

/** The metric of a count, from its noun and the words of its phrase, clause and sentence. */
function countedMetric(quantity: Quantity, reading: Reading, segment: Segment): Counted | null {
  const { concepts, language, sentence } = reading;
  const phrase = within(concepts, quantity.numberEnd, quantity.end + 24);
  const clause = within(concepts, segment.start, segment.end);
  const words = sentence.lower.slice(segment.start, segment.end);
  switch (quantity.noun) {
    case "vehicles": {
      const hybridOnly = hasConcept(phrase, "hybrid") && !hasConcept(phrase, "ev");
      if (hybridOnly || !hasConcept(clause, "ev", "ev-all")) return null;
      if (
        !hasConcept(clause, "ev-all") &&
        !hasConcept(phrase, "ev") &&
        !hasConcept(within(concepts, segment.start, quantity.start), "ev")
      )
        return null;
      return hasConcept(clause, "sales", "mileage") || language.id !== "en"
        ? { metric: "ev-volume", unit: "vehicles", rule: "count:vehicles" }
        : null;
    }
    case "models":
      return hasConcept(clause, "ev")
        ? { metric: "ev-models", unit: "models", rule: "count:models" }
        : null;
    case "stations":
      return hasConcept(within(concepts, quantity.start - 30, segment.end), "charging")
        ? { metric: "charging-points", unit: "count", rule: "count:stations" }
        : null;
    case "factories":
      return hasConcept(clause, "green-factory")
        ? { metric: "green-factories", unit: "count", rule: "count:factories" }
        : null;
    case "suppliers":
      return language.phrases.supplierPromise.test(words)
        ? { metric: "supplier-commitments", unit: "count", rule: "count:suppliers" }
        : null;
    case "network":
      return (language.phrases.evContext.test(sentence.lower) &&
        hasConcept(concepts, "ev", "charging", "battery")) ||
        (/certification|qualified/.test(words) && language.phrases.evContext.test(sentence.lower))
        ? { metric: "network", unit: "count", rule: "count:network" }
        : null;
    default:
      return null;
  }
}

/** A bare number after "to" counts what the subject before it counts: "raise such stations to 100". */
function subjectMetric(reading: Reading, segment: Segment): Counted | null {
  const before = within(reading.concepts, segment.start, segment.anchor.start);
  const last = before[before.length - 1];
  if (hasConcept(before, "charging"))
    return { metric: "charging-points", unit: "count", rule: "count:subject" };
  if (hasConcept(before, "green-factory"))
    return { metric: "green-factories", unit: "count", rule: "count:subject" };
  if (last?.tag === "ev") {
    const words = reading.sentence.lower.slice(last.start, segment.anchor.start);
    if (/model|offering|line-?up|range|portfolio|nameplate/.test(words))
      return { metric: "ev-models", unit: "models", rule: "count:subject" };
    if (/sales|deliver|volume|production|output/.test(words))
      return { metric: "ev-volume", unit: "vehicles", rule: "count:subject" };
  }
  return null;
}

/** The metric of a written unit, looked for in the clause, then in what stands before it. */
function measuredMetric(
  quantity: Quantity,
  reading: Reading,
  segment: Segment,
): { metric: Metric; rule: string } | null {
  const { lower } = reading.sentence;
  if (quantity.unit && /^[A-Z]{3}$/.test(quantity.unit)) {
    const invests = hasConcept(reading.concepts, "invest");
    return invests && reading.language.phrases.greenPurpose.test(lower)
      ? { metric: "investment", rule: "metric:invest" }
      : null;
  }
  const own = decideMetric(quantity, within(reading.concepts, segment.start, segment.end), lower);
  if (own) return own;
  if (quantity.unit === "%" || quantity.unit === "t") return null;
  return decideMetric(quantity, reading.concepts, lower);
}

/** What the figures and states of a sentence count, in order. Inheritance is left to the caller. */
export function toCandidate(
  reading: Reading,
  segment: Segment,
  index: number,
  inherited: Metric | null,
): Candidate | null {
  const { anchor } = segment;
  if (anchor.kind === "state") {
    return {
      segment,
      index,
      metric: anchor.state,
      rule: `state:${anchor.state}`,
      quantity: null,
      unit: null,
    };
  }
  const { quantity } = anchor;
  if (quantity.unit === null) {
    const counted = quantity.noun
      ? countedMetric(quantity, reading, segment)
      : subjectMetric(reading, segment);
    return counted && { segment, index, ...counted, quantity };
  }
  const measured = measuredMetric(quantity, reading, segment);
  if (measured)
    return {
      segment,
      index,
      metric: measured.metric,
      rule: measured.rule,
      quantity,
      unit: quantity.unit,
    };
  if (inherited && quantity.unit === "%")
    return { segment, index, metric: inherited, rule: "metric:clause-before", quantity, unit: "%" };
  return null;
}
