import type { Basis, Metric, Stage } from "../../pledge/metric.ts";
import type { Candidate } from "../figures/candidate.ts";
import { type Cue, hasTag, within } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";

const STAGED: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "net-zero",
  "emissions-peak",
  "renewable-energy",
  "energy-use",
  "water-use",
  "waste",
]);
const FIXED_STAGE: Partial<Record<Metric, Stage>> = {
  "ev-share": "products",
  "ice-phase-out": "products",
  "emissions-peak": "company",
};

/** Where the words that describe a claim begin; figures told "respectively" share the whole head. */
function scopeStart({ segment, rule }: Candidate): number {
  return rule === "metric:respectively" ? 0 : segment.start;
}

const FULL_STOP = /[;；]/;

/** Where the statement of a figure ends for good, though a longer sentence may go on. */
function fullStop({ segment }: Candidate, { sentence, language }: Reading): number {
  const rest = sentence.lower.slice(segment.anchor.end, segment.end);
  const stops = [rest.search(FULL_STOP), rest.search(language.phrases.nextVerb ?? NEVER)];
  const at = Math.min(...stops.filter((it) => it >= 0));
  return Number.isFinite(at) ? segment.anchor.end + at : segment.end;
}

const NEVER = /(?!)/;

function nearest<Tag extends string>(
  cues: readonly Cue<Tag>[],
  candidate: Candidate,
  reading: Reading,
): Cue<Tag> | null {
  const { anchor } = candidate.segment;
  const start = scopeStart(candidate);
  const end = fullStop(candidate, reading);
  let best: Cue<Tag> | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    if (cue.start < start || cue.start >= end) continue;
    const gap =
      cue.start >= anchor.end ? cue.start - anchor.end : Math.max(0, anchor.start - cue.end);
    if (gap < bestGap) {
      best = cue;
      bestGap = gap;
    }
  }
  return best;
}

const MANY_STAGES = 3;
const NOT_FOR_STATES: ReadonlySet<Stage> = new Set(["use-phase", "life-cycle"]);

/** "in its products and its operations": what is made and how it is made are the whole company. */
function isWholeCompany(stages: ReadonlySet<Stage>, clause: string): boolean {
  const makes = stages.has("operations") || stages.has("production");
  const sells = stages.has("products") || (stages.has("supply-chain") && VEHICLES.test(clause));
  return stages.size >= MANY_STAGES || (sells && makes);
}

const VEHICLES = /\b(?:vehicles|cars|trucks)\b/;

/** A stage with whether words or a default of the metric gave it. */
export interface StageHit {
  readonly stage: Stage | null;
  readonly rule: "stage:words" | "stage:default";
}

const byDefault = (stage: Stage | null): StageHit => ({ stage, rule: "stage:default" });

/** Power is used in driving only where it is charged into cars. */
function fits(stage: Stage, reading: Reading, { metric, segment }: Candidate): boolean {
  if (metric !== "renewable-energy" || stage !== "use-phase") return true;
  return hasTag(within(reading.concepts, segment.start, segment.end), "charging");
}

/** The part of the value chain that a claim covers; null where its metric names its own object. */
export function decideStage(reading: Reading, candidate: Candidate, basis: Basis | null): StageHit {
  const { metric, segment, leansOn } = candidate;
  const fixed = FIXED_STAGE[metric];
  if (fixed) return byDefault(fixed);
  if (!STAGED.has(metric)) return byDefault(null);
  const from = scopeStart(candidate);
  const cues = reading.stages.filter(
    (cue) =>
      cue.start >= from &&
      cue.start < segment.end &&
      fits(cue.tag, reading, candidate) &&
      // "per product unit" is a divisor, no part of the value chain.
      !(
        cue.tag === "products" &&
        reading.bases.some((it) => it.start <= cue.start && cue.end <= it.end)
      ),
  );
  const byScope = cues.find((cue) => isScope(cue, reading));
  if (byScope) return { stage: byScope.tag, rule: "stage:words" };
  const isState = metric === "net-zero";
  if (
    isState &&
    isWholeCompany(
      new Set(cues.map((cue) => cue.tag)),
      reading.sentence.lower.slice(from, segment.end),
    )
  )
    return { stage: "company", rule: "stage:words" };
  const cue = nearest(
    isState ? cues.filter((it) => !NOT_FOR_STATES.has(it.tag) || isBeside(it, candidate)) : cues,
    candidate,
    reading,
  );
  const perVehicle = basis === "per-vehicle" || basis === "per-km";
  const ofSold = cue?.tag === "products" && (perVehicle || candidate.unit === "t");
  if (cue && !ofSold) return { stage: cue.tag, rule: "stage:words" };
  if (basis === "per-km" && metric === "ghg-emissions") return byDefault("use-phase");
  return byDefault(leansOn ? leansOn.stage : defaultStage(reading, candidate, perVehicle));
}

/** "Scope 1 and 2 emissions per unit of production": a scope says more than the words around it. */
const isScope = ({ tag, start }: Cue<Stage>, { sentence }: Reading): boolean =>
  tag === "operations" && sentence.lower.startsWith("scope", start);

const BESIDE_CHARS = 14;
/** "carbon neutrality across the life cycle of its cars". */
const BEHIND_CHARS = 40;

function isBeside(cue: Cue<Stage>, { segment }: Candidate): boolean {
  const { anchor } = segment;
  if (cue.tag === "life-cycle" && cue.start >= anchor.end)
    return cue.start - anchor.end < BEHIND_CHARS;
  return cue.end <= anchor.start && anchor.start - cue.end < BESIDE_CHARS;
}

/** A share of green power is that of the company's own use; an amount may be made for others. */
function renewableStage(reading: Reading, quantity: Quantity | null): Stage | null {
  const { phrases } = reading.language;
  const { lower } = reading.sentence;
  const isOfPlant = reading.stages.some((it) => it.tag === "production");
  const isOwn = quantity?.unit === "%" || phrases.consumed.test(lower);
  if (isOwn) return isOfPlant ? "production" : "operations";
  return isOfPlant || phrases.ownPanels?.test(lower) ? "production" : null;
}

function defaultStage(
  reading: Reading,
  { metric, quantity }: Candidate,
  perVehicle: boolean,
): Stage | null {
  if (metric === "net-zero") return "company";
  if (metric === "energy-use" && quantity?.unit !== "%")
    return hasTag(reading.concepts, "ev") ? "use-phase" : "operations";
  if (metric === "renewable-energy") return renewableStage(reading, quantity);
  if (metric === "water-use" || metric === "energy-use")
    return perVehicle ? "production" : "operations";
  if (metric !== "ghg-emissions") return null;
  const { lower } = reading.sentence;
  if (perVehicle) return reading.language.phrases.footprint?.test(lower) ? "life-cycle" : null;
  if (reading.language.phrases.perOther?.test(lower)) return null;
  const avoided =
    quantity?.unit === "t" && reading.language.phrases.lowering.test(reading.sentence.lower);
  return avoided ? null : "company";
}

/** A cut in a company's own operations or its supply chain, with no divisor named, is one of the total. */
function isOfSites(reading: Reading, candidate: Candidate): boolean {
  if (candidate.leansOn !== null) return candidate.leansOn.basis === "absolute";
  const stage = nearest(reading.stages, candidate, reading)?.tag;
  if (stage !== "operations" && stage !== "supply-chain") return false;
  const { start, end } = candidate.segment;
  if (reading.language.phrases.intensity.test(reading.sentence.lower.slice(start, end)))
    return false;
  return reading.dates.some((date) => date.role === "baseline") && reading.bases.length === 0;
}

/** What an emission figure is divided by. */
export function decideBasis(reading: Reading, candidate: Candidate): Basis | null {
  if (
    candidate.metric !== "ghg-emissions" &&
    candidate.metric !== "energy-use" &&
    candidate.metric !== "water-use"
  )
    return null;
  const cue = nearest(reading.bases, candidate, reading);
  if (cue) return cue.tag;
  if (candidate.metric !== "ghg-emissions") return null;
  return candidate.unit === "t" || isOfSites(reading, candidate) ? "absolute" : null;
}
