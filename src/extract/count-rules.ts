import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import type { Concept } from "./concept.ts";
import type { Context, Subject } from "./context.ts";
import { type Cue, hasTag, within } from "./cue.ts";
import type { Language } from "./language.ts";
import type { Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { decideCompany } from "./scope-company.ts";
import type { Segment } from "./segments.ts";

/** What a count counts. */
export interface Counted {
  readonly metric: Metric;
  readonly unit: string;
  readonly rule: string;
}

/** Makers that sell nothing but electric vehicles: their deliveries are electric without saying so. */
const ELECTRIC_ONLY: ReadonlySet<string> = new Set([
  "tesla",
  "nio",
  "xpeng",
  "li-auto",
  "rivian",
  "lucid",
  "polestar",
  "leapmotor",
]);

/** The same of brands, and of makers from the year in which they gave up combustion cars. */
const ELECTRIC_BRANDS: ReadonlySet<string> = new Set([
  "Voyah",
  "Aion",
  "Hyptec",
  "Zeekr",
  "IM Motors",
  "Rising Auto",
  "Deepal",
  "Avatr",
  "Nevo",
  "Arcfox",
  "Onvo",
  "Denza",
  "Yangwang",
  "Fangchengbao",
]);
const ELECTRIC_SINCE: Readonly<Record<string, number>> = { byd: 2022 };

function sellsOnlyElectric(maker: Subject, publishedYear: number | null): boolean {
  if (ELECTRIC_ONLY.has(maker.companyId)) return true;
  if (maker.brand !== null && ELECTRIC_BRANDS.has(maker.brand)) return true;
  const since = ELECTRIC_SINCE[maker.companyId];
  return since !== undefined && publishedYear !== null && publishedYear >= since;
}

/** "Last year it was 1.07 million": a count of no kind goes on with the electric cars before. */
function isSameVehicles(clause: string, language: Language, context: Context): boolean {
  return (
    context.last?.metric === "ev-volume" &&
    context.block - context.lastBlock <= 1 &&
    (language.phrases.sameVehicles?.test(clause) ?? false)
  );
}

/** "5 million electric cars a year" are sold or built without saying so. */
const YEARLY = /^ (?:a|per|each|every) year\b|^ annually\b/;

/** "six EVs" that are launched are models, not cars. */
const MAX_MODELS = 100;

function hasConcept(cues: readonly Cue<Concept>[], ...tags: Concept[]): boolean {
  return tags.some((tag) => hasTag(cues, tag));
}

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
  if (hasConcept(phrase, "hybrid") && !hasConcept(phrase, "ev")) return null;
  if (language.phrases.notSold.test(sentence.lower.slice(segment.start, segment.end))) return null;
  const named =
    hasConcept(phrase, "ev") ||
    hasConcept(clause, "ev-all") ||
    hasConcept(within(concepts, segment.start, quantity.start), "ev");
  const goesOn =
    before?.metric === "ev-volume" ||
    (before?.metric === "ev-share" && hasConcept(concepts, "ev") && language.nounReach > 0) ||
    (!before &&
      isSameVehicles(sentence.lower.slice(segment.start, segment.end), language, context));
  if (!named && goesOn && !hasConcept(clause, "sales", "share"))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:clause-before" };
  const company = named ? null : decideCompany(reading, segment, context);
  const byMaker =
    company !== null &&
    sellsOnlyElectric(company, context.publishedYear) &&
    hasConcept(concepts, "sales");
  if (!named && !byMaker) return null;
  const launches =
    quantity.amount <= MAX_MODELS &&
    language.phrases.launch.test(sentence.lower.slice(segment.start, segment.end));
  if (launches) return { metric: "ev-models", unit: "models", rule: "count:launches" };
  return hasConcept(concepts, "sales") ||
    YEARLY.test(sentence.lower.slice(quantity.end, quantity.end + 12))
    ? {
        metric: "ev-volume",
        unit: "vehicles",
        rule: byMaker ? "count:electric-maker" : "count:vehicles",
      }
    : null;
}

function network(reading: Reading, segment: Segment): Counted | null {
  const { phrases } = reading.language;
  const words = reading.sentence.lower.slice(segment.start, segment.end);
  if (!phrases.evContext.test(reading.sentence.lower)) return null;
  return phrases.qualified.test(words)
    ? { metric: "network", unit: "count", rule: "count:network" }
    : null;
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
      return hasConcept(clause(), "ev") || before?.metric === "ev-models"
        ? { metric: "ev-models", unit: "models", rule: "count:models" }
        : null;
    case "stations":
      return hasConcept(near(), "charging")
        ? { metric: "charging-points", unit: "count", rule: "count:stations" }
        : null;
    case "factories":
      return hasConcept(clause(), "green-factory")
        ? { metric: "green-factories", unit: "count", rule: "count:factories" }
        : null;
    case "suppliers":
      return language.phrases.supplierPromise.test(sentence.lower.slice(segment.start, segment.end))
        ? { metric: "supplier-commitments", unit: "count", rule: "count:suppliers" }
        : null;
    case "network":
      return network(reading, segment);
    default:
      return null;
  }
}

/** A bare number after "to" counts what the subject before it counts: "raise such stations to 100". */
export function subjectMetric(reading: Reading, segment: Segment): Counted | null {
  const before = within(reading.concepts, segment.start, segment.anchor.start);
  if (
    hasConcept(before, "charging") ||
    (before.length === 0 && hasConcept(reading.concepts, "charging"))
  )
    return { metric: "charging-points", unit: "count", rule: "count:subject" };
  if (hasConcept(before, "green-factory"))
    return { metric: "green-factories", unit: "count", rule: "count:subject" };
  const electric = before.findLast((cue) => cue.tag === "ev");
  if (!electric) return null;
  const words = reading.sentence.lower.slice(electric.start, segment.anchor.start);
  if (/model|offering|line-?up|range|portfolio|nameplate/.test(words))
    return { metric: "ev-models", unit: "models", rule: "count:subject" };
  if (/sales|deliver|volume|production|output/.test(words))
    return { metric: "ev-volume", unit: "vehicles", rule: "count:subject" };
  return null;
}
