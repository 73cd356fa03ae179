import type { Basis, Metric, Stage } from "../pledge/metric.ts";
import type { Candidate } from "./candidates.ts";
import type { Context } from "./context.ts";
import type { Cue } from "./cue.ts";
import type { Reading } from "./reading.ts";

const EMISSION_LIKE: ReadonlySet<Metric> = new Set([
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

function nearest<Tag extends string>(
  cues: readonly Cue<Tag>[],
  candidate: Candidate,
): Cue<Tag> | null {
  const { anchor, start, end } = candidate.segment;
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

/** The part of the value chain that a claim covers; null where its metric names its own object. */
export function decideStage(
  reading: Reading,
  candidate: Candidate,
  basis: Basis | null,
): Stage | null {
  const { metric, quantity } = candidate;
  const fixed = FIXED_STAGE[metric];
  if (fixed) return fixed;
  if (!EMISSION_LIKE.has(metric)) return null;
  const cue = nearest(reading.stages, candidate);
  if (cue) return cue.tag;
  if (metric === "net-zero") return "company";
  if (metric !== "ghg-emissions") return null;
  if (basis === "per-vehicle" || basis === "per-km") return null;
  return quantity?.unit === "t" ? null : "company";
}

/** What an emission figure is divided by. */
export function decideBasis(reading: Reading, candidate: Candidate): Basis | null {
  if (
    candidate.metric !== "ghg-emissions" &&
    candidate.metric !== "energy-use" &&
    candidate.metric !== "water-use"
  )
    return null;
  const cue = nearest(reading.bases, candidate);
  if (cue) return cue.tag;
  return candidate.metric === "ghg-emissions" && candidate.unit === "t" ? "absolute" : null;
}

/** The one place that a claim is limited to; null for the world or for several. */
export function decideRegion(
  reading: Reading,
  candidate: Candidate,
  context: Context,
): string | null {
  const { start, end } = candidate.segment;
  const own = reading.regions.filter((cue) => cue.start >= start && cue.start < end);
  const cues = own.length > 0 ? own : reading.regions;
  const places = new Set(cues.map((cue) => cue.tag));
  if (places.has("WORLD")) return null;
  if (places.size === 1) {
    const [place] = places;
    return place !== undefined && /^[A-Z]{2}$/.test(place) && place !== "NA" ? place : null;
  }
  return places.size === 0 ? context.region : null;
}
