import type { Direction, Metric } from "../../pledge/metric.ts";
import type { Concept } from "../concept.ts";
import type { Cue } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** A metric with the rule that gave it and how far its word stands from the figure. */
export interface MetricHit {
  readonly metric: Metric;
  readonly rule: string;
  readonly distance: number;
  /** The word that stands for the metric, nearest to the figure. */
  readonly cue: Cue<Concept> | undefined;
}

interface Rule {
  readonly metric: Metric;
  /** The concept that stands for the metric. */
  readonly key: Concept;
  /** Others that must be in the same clause. */
  readonly also?: readonly Concept[];
  /** Others of which one must be there. */
  readonly oneOf?: readonly Concept[];
  readonly not?: readonly Concept[];
  /** A smaller amount measures something else. */
  readonly min?: number;
  /** Added to the distance: negative where the concept is telling. */
  readonly bias?: number;
}

const PERCENT: readonly Rule[] = [
  { metric: "supplier-commitments", key: "supplier", oneOf: ["supplier-target"], bias: -80 },
  { metric: "other", key: "customer", oneOf: ["supplier-target"], bias: -60 },
  { metric: "battery-recycling", key: "recycle", also: ["battery"], bias: -25 },
  { metric: "recycled-material", key: "recycled-material", bias: -25 },
  { metric: "recycled-material", key: "recycle", also: ["material"], not: ["waste"], bias: -10 },
  { metric: "renewable-energy", key: "renewable", bias: -5 },
  { metric: "fuel-economy", key: "fuel", bias: -10 },
  { metric: "ghg-emissions", key: "emission" },
  { metric: "ev-share", key: "ev", oneOf: ["share", "sales"], bias: 2 },
  { metric: "ev-share", key: "ev", bias: 18 },
  { metric: "water-use", key: "water", bias: -3 },
  { metric: "waste", key: "waste", bias: -3 },
  { metric: "energy-use", key: "energy", not: ["renewable", "emission"], bias: 3 },
  { metric: "energy-use", key: "energy", not: ["renewable"], bias: 30 },
  { metric: "energy-use", key: "electricity", not: ["renewable"], bias: 8 },
];

const TONNES: readonly Rule[] = [
  { metric: "battery-recycling", key: "battery", oneOf: ["recycle"], bias: -10 },
  { metric: "ghg-emissions", key: "emission" },
  { metric: "waste", key: "waste" },
  { metric: "recycled-material", key: "recycled-material" },
  { metric: "recycled-material", key: "recycle", also: ["material"], not: ["battery", "waste"] },
  { metric: "energy-use", key: "energy", oneOf: ["save", "energy"] },
  { metric: "energy-use", key: "fuel", also: ["save"] },
];

const ENERGY_UNITS: readonly Rule[] = [
  { metric: "energy-use", key: "save", bias: -30 },
  { metric: "battery-capacity", key: "battery", oneOf: ["capacity"], bias: -10 },
  { metric: "renewable-energy", key: "renewable", bias: -10 },
  { metric: "battery-capacity", key: "capacity", bias: 20 },
  { metric: "energy-use", key: "energy", bias: 10 },
  { metric: "energy-use", key: "electricity", bias: 20 },
];

/** Amounts of this size beside cells are what a factory makes, not what a car holds. */
const LARGE_ENERGY_UNITS: readonly Rule[] = [
  ...ENERGY_UNITS,
  { metric: "battery-capacity", key: "battery", not: ["renewable", "save", "recycle"], bias: 5 },
];

/** What a pack or a store holds is no capacity to make cells. */
const SMALL_ENERGY_UNITS: readonly Rule[] = ENERGY_UNITS.filter(
  (rule) => rule.metric !== "battery-capacity",
);

/** No single car drives as far. */
const FLEET_KM = 5e6;
/** Fewer are what one car drives with one charge, or in a test. */
const DRIVEN_KM = 1e4;

const BY_UNIT: Readonly<Record<string, readonly Rule[]>> = {
  "%": PERCENT,
  t: TONNES,
  g: [{ metric: "ghg-emissions", key: "emission" }],
  kWh: SMALL_ENERGY_UNITS,
  MWh: SMALL_ENERGY_UNITS,
  GWh: LARGE_ENERGY_UNITS,
  TWh: LARGE_ENERGY_UNITS,
  GJ: SMALL_ENERGY_UNITS,
  MW: [{ metric: "renewable-energy", key: "renewable" }],
  km: [
    { metric: "ev-mileage", key: "mileage", min: DRIVEN_KM },
    { metric: "ev-mileage", key: "ev", min: FLEET_KM },
  ],
  m3: [{ metric: "water-use", key: "water" }],
};

const FAR = 1_000;
const AFTER_PENALTY = 12;
const LINKS_FORWARD =
  /^\s?(?:\)|of\b|in\b|for\b|less\b|fewer\b|lower\b|\w+ (?:in|of)\b|[a-z-]+ (?:reduction|cut|decrease) (?:in|of)\b|reduction\b|cut\b|saving)/;

const BESIDE_CHARS = 4;
/** Chinese clauses are short: what stands behind a pause is rather that of the next. */
const PARTED_PENALTY = 40;

const isHan = (lower: string, at: number): boolean => lower.charCodeAt(at) >= 0x3400;

const PAUSE = /[,;:，；：。、]/;

/** Chinese puts the thing right behind its figure, with no word between or few, and no pause. */
function isHanBeside(cue: Cue<Concept>, quantity: Quantity, lower: string): boolean {
  return (
    cue.start - quantity.end < BESIDE_CHARS &&
    isHan(lower, cue.start) &&
    !PAUSE.test(lower.slice(quantity.end, cue.start))
  );
}

/** How near a concept stands; what follows the figure counts as near only where a word links to it. */
function distance(cue: Cue<Concept>, quantity: Quantity, lower: string): number {
  if (cue.end <= quantity.start) return quantity.start - cue.end;
  if (cue.start >= quantity.end) {
    const linked =
      isHanBeside(cue, quantity, lower) ||
      LINKS_FORWARD.test(lower.slice(quantity.end, quantity.end + 40));
    const isParted = isHan(lower, cue.start) && PAUSE.test(lower.slice(quantity.end, cue.start));
    return cue.start - quantity.end + (isParted ? PARTED_PENALTY : linked ? 0 : AFTER_PENALTY);
  }
  return 0;
}

/** The metric of a figure with a written unit, from the concepts of a stretch of text. */
export function decideMetric(
  quantity: Quantity,
  concepts: readonly Cue<Concept>[],
  lower: string,
): MetricHit | null {
  const rules = quantity.unit ? BY_UNIT[quantity.unit] : undefined;
  if (!rules) return null;
  const nearest = new Map<Concept, number>();
  const cues = new Map<Concept, Cue<Concept>>();
  for (const cue of concepts) {
    const gap = distance(cue, quantity, lower);
    if (gap >= (nearest.get(cue.tag) ?? FAR)) continue;
    nearest.set(cue.tag, gap);
    cues.set(cue.tag, cue);
  }
  let best: MetricHit | null = null;
  for (const rule of rules) {
    const key = nearest.get(rule.key);
    if (key === undefined || quantity.amount < (rule.min ?? 0)) continue;
    if (rule.also && !rule.also.every((concept) => nearest.has(concept))) continue;
    if (rule.oneOf && !rule.oneOf.some((concept) => nearest.has(concept))) continue;
    if (rule.not?.some((concept) => nearest.has(concept))) continue;
    const score = key + (rule.bias ?? 0);
    if (!best || score < best.distance)
      best = {
        metric: rule.metric,
        rule: `metric:${rule.key}`,
        distance: score,
        cue: cues.get(rule.key),
      };
  }
  const noise = nearest.get("none");
  return best && noise !== undefined && noise < best.distance ? null : best;
}

/** What is to fall: a figure of it is a cut, a level of another time leaves the rest to be cut. */
export const REDUCED: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "fuel-economy",
  "water-use",
  "waste",
]);

/** Whether the amount is a cut, a rise or a level. */
export function decideDirection(
  metric: Metric,
  quantity: Quantity,
  reading: Reading,
  clause: string,
): Direction {
  const { phrases } = reading.language;
  if (REDUCED.has(metric)) {
    if (quantity.unit === "%") {
      if (metric === "waste" && phrases.recovered?.test(clause)) return "reach";
      if (phrases.rising.test(clause) && !phrases.lowering.test(clause)) return "increase-by";
      return "reduce-by";
    }
    const isStep = quantity.move === "by" && !phrases.rising.test(clause);
    const isLowered = phrases.lowering.test(clause) && quantity.move !== "to";
    return isStep || isLowered ? "reduce-by" : "reach";
  }
  return quantity.unit === "%" && quantity.move === "by" && phrases.growth.test(clause)
    ? "increase-by"
    : "reach";
}
