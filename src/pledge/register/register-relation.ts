import { haveSameUnit } from "../amount.ts";
import { coversWhole, isReached, isSummand } from "../coverage.ts";
import { areKindsCompatible } from "../kinds.ts";
import { Metric, STATE_METRICS } from "../metric.ts";
import type { Milestone, Pledge } from "../pledge.ts";
import { areStagesCompatible, isOpenOrEqual } from "../scope.ts";
import type { MilestoneEntry, PledgeEntry } from "./register-state.ts";

export type Relation = "progress" | "context";

/** To pledges of which other metrics a milestone can be context, and when. */
interface Beside {
  metrics: readonly Metric[];
  when(pledge: Pledge, milestone: MilestoneEntry): boolean;
}

const BESIDE: Partial<Record<Metric, Beside>> = {
  "ghg-emissions": {
    metrics: ["net-zero", "emissions-peak"],
    when: (pledge, { item }) => isOpenOrEqual(pledge.stage, item.stage),
  },
  "ev-mileage": { metrics: ["net-zero"], when: (pledge) => pledge.stage === "products" },
  "energy-use": { metrics: ["net-zero"], when: (pledge, { item }) => isEnergyOf(pledge, item) },
  certificate: {
    metrics: ["net-zero"],
    when: (_, { isOfNeutrality }) => isOfNeutrality,
  },
  "supplier-commitments": {
    metrics: ["ghg-emissions"],
    when: (pledge) => pledge.stage === "supply-chain",
  },
  network: { metrics: ["ev-models", "ev-volume", "ev-share"], when: isSameRegion },
  "ev-volume": { metrics: ["ev-share"], when: isSameRegion },
  "ev-share": { metrics: ["ice-phase-out"], when: isSameRegion },
  "renewable-energy": { metrics: ["net-zero", "ghg-emissions"], when: isSameFootprint },
  "recycled-material": { metrics: ["net-zero", "ghg-emissions"], when: isSameFootprint },
  "green-factories": {
    metrics: ["net-zero", "ghg-emissions"],
    when: ({ stage }) => stage === "production" || stage === "operations",
  },
};

/** Metrics under which two figures need have nothing to do with each other. */
const UNRELATED_ALIKE: ReadonlySet<Metric> = new Set(["other", "certificate"]);

/** Stages of which materials and energy are a part of the footprint. */
const FOOTPRINT_STAGES: ReadonlySet<string> = new Set(["supply-chain", "production", "operations"]);

/** The metrics of all that can bear on pledges of some metrics, these among them. */
export function toBearingMetrics(metrics: readonly Metric[]): Metric[] {
  const wanted = new Set(metrics);
  return Metric.options.filter(
    (metric) => wanted.has(metric) || BESIDE[metric]?.metrics.some((of) => wanted.has(of)),
  );
}

/** The metrics of the pledges on which a milestone of a metric can bear. */
export function toBorneMetrics(metric: Metric): Metric[] {
  return [metric, ...(BESIDE[metric]?.metrics ?? [])];
}

/**
 * How a milestone bears on a pledge: `progress` where it measures the same thing, in whole or as a part
 * that adds up; `context` where it stands beside it; null where it does neither.
 */
export function decideRelation(pledge: PledgeEntry, milestone: MilestoneEntry): Relation | null {
  if (!isOpenOrEqual(pledge.item.brand, milestone.item.brand)) return null;
  const { metric, stage } = milestone.item;
  if (pledge.item.metric !== metric) {
    return BESIDE[metric]?.when(pledge.item, milestone) === true ? "context" : null;
  }
  if (measuresSame(pledge, milestone)) return "progress";
  const isNear =
    !UNRELATED_ALIKE.has(metric) && areStagesCompatible(metric, pledge.item.stage, stage);
  return isNear ? "context" : null;
}

function measuresSame(pledge: PledgeEntry, milestone: MilestoneEntry): boolean {
  const { item: said } = pledge;
  const { item: done } = milestone;
  if (!isOpenOrEqual(said.basis, done.basis)) return false;
  if (!areKindsCompatible(pledge.kinds, milestone.kinds)) return false;
  const isShare = STATE_METRICS.has(said.metric) || said.unit === "%";
  if (isShare && milestone.isOfAPart) return false;
  if (STATE_METRICS.has(said.metric)) return isSameState(said, done);
  if (said.amount === null || done.amount === null || said.change !== done.change) return false;
  if (!haveSameUnit(said.unit, done.unit) || done.comparator === "at-most") return false;
  if (!isOpenOrEqual(said.baselineYear, done.baselineYear) || wasMetBefore(said, done))
    return false;
  return coversWhole(said, done) || isSummand(said, done);
}

/**
 * A figure that was at or past the target when the pledge was made measures another thing: nobody
 * with 380,000 chargers promises 100.
 */
function wasMetBefore(pledge: Pledge, { amount, unit, firstStatedOn }: Milestone): boolean {
  if (amount === null || firstStatedOn > pledge.announcedOn) return false;
  return isReached(pledge, { amount, unit });
}

/** A plant's or event's neutrality is not the company's: what it is of must be said, and be the same. */
function isSameState(pledge: Pledge, milestone: Milestone): boolean {
  if (pledge.metric === "net-zero" && pledge.stage === null) return false;
  return coversWhole(pledge, milestone) && pledge.stage === milestone.stage;
}

function isSameRegion(pledge: Pledge, { item }: MilestoneEntry): boolean {
  return pledge.region === item.region;
}

function isEnergyOf(pledge: Pledge, { stage }: Milestone): boolean {
  if (pledge.stage === "products") return stage === "products" || stage === "use-phase";
  return pledge.stage !== null && pledge.stage === stage;
}

function isSameFootprint({ stage }: Pledge, { item }: MilestoneEntry): boolean {
  return stage !== null && FOOTPRINT_STAGES.has(stage) && stage === item.stage;
}
