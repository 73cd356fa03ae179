import { haveSameUnit, isMoreBetter, toCommonMeasure } from "./amount.ts";
import { areKindsCompatible, isOfAPart, speaksOfNeutrality } from "./kinds.ts";
import { type Metric, STATE_METRICS } from "./metric.ts";
import type { Milestone, Pledge } from "./pledge.ts";
import type { MilestoneEntry, PledgeEntry, RegisterState } from "./register-state.ts";
import { areStagesCompatible, isOpenOrEqual, isStagePart } from "./scope.ts";

export type Relation = "progress" | "context";

/** Stages of which materials and energy are a part of the footprint. */
const FOOTPRINT_STAGES: ReadonlySet<string> = new Set(["supply-chain", "production", "operations"]);

/**
 * Says of every milestone which pledges it bears on: `progress` where it measures the same thing, in
 * whole or as a part that adds up; `context` where it stands beside it.
 */
export function decideRelations(state: RegisterState): void {
  for (const entry of state.milestones) {
    const relations = state.pledges.flatMap((pledge) => {
      const relation = decideRelation(pledge, entry);
      return relation === null ? [] : [{ pledge, pledgeId: pledge.item.id, relation }];
    });
    entry.item.pledges = relations.map(({ pledgeId, relation }) => ({ pledgeId, relation }));
  }
  addSupplierContext(state);
}

/** How one milestone bears on one pledge; null where it does not. */
function decideRelation(pledge: PledgeEntry, milestone: MilestoneEntry): Relation | null {
  if (!isOpenOrEqual(pledge.item.brand, milestone.item.brand)) return null;
  if (measuresSame(pledge, milestone)) return "progress";
  return isContext(pledge, milestone) ? "context" : null;
}

/** Whether a milestone covers all that the pledge is of: its stage, region and brand. */
export function coversWhole(pledge: Pledge, milestone: Milestone): boolean {
  return (
    pledge.brand === milestone.brand &&
    pledge.region === milestone.region &&
    areStagesCompatible(pledge.metric, pledge.stage, milestone.stage)
  );
}

/** Whether an amount is at or beyond what the pledge wants. */
export function isReached(
  pledge: Pledge,
  amount: { amount: number; unit: Milestone["unit"] },
): boolean {
  if (pledge.amount === null) return false;
  const wanted = toCommonMeasure(pledge.amount, pledge.unit);
  const reported = toCommonMeasure(amount.amount, amount.unit);
  return isMoreBetter(pledge) ? reported >= wanted : reported <= wanted;
}

function measuresSame(pledge: PledgeEntry, milestone: MilestoneEntry): boolean {
  const { item: said } = pledge;
  const { item: done } = milestone;
  if (said.metric !== done.metric) return false;
  if (done.baselineYear !== null && done.year !== null && done.year < done.baselineYear)
    return false;
  if (!isOpenOrEqual(said.basis, done.basis)) return false;
  if (!areKindsCompatible(pledge.kinds, milestone.kinds)) return false;
  if (STATE_METRICS.has(said.metric)) return isStateReached(said, milestone);
  if (said.amount === null || done.amount === null || said.change !== done.change) return false;
  if (!haveSameUnit(said.unit, done.unit) || done.comparator === "at-most") return false;
  if (!isOpenOrEqual(said.baselineYear, done.baselineYear)) return false;
  if (isOldHat(said, done) || milestone.quotes.every(isOfAPart)) return false;
  return coversWhole(said, done) || isSummand(said, done);
}

/** A figure at or past the target when the pledge was made measures another thing. */
function isOldHat(pledge: Pledge, milestone: Milestone): boolean {
  const { amount, unit } = milestone;
  return (
    amount !== null &&
    milestone.firstStatedOn <= pledge.announcedOn &&
    isReached(pledge, { amount, unit })
  );
}

/** A state counts for the whole company only when its words say so: one plant's neutrality does not. */
function isStateReached(pledge: Pledge, { item, quotes }: MilestoneEntry): boolean {
  return (
    pledge.brand === item.brand &&
    pledge.region === item.region &&
    pledge.stage === item.stage &&
    (pledge.metric !== "net-zero" || pledge.stage !== null) &&
    !quotes.every(isOfAPart)
  );
}

/** Amounts of a part add up to the whole: tonnes saved in one country count, percentages do not. */
function isSummand(pledge: Pledge, milestone: Milestone): boolean {
  if (pledge.unit === "%" || pledge.metric === "ev-models" || pledge.metric === "certificate")
    return false;
  if (!isMoreBetter(pledge)) return false;
  const { stage } = milestone;
  const isStageInside =
    areStagesCompatible(pledge.metric, pledge.stage, stage) ||
    (pledge.stage !== null && stage !== null && isStagePart({ whole: pledge.stage, part: stage }));
  const isRegionInside = pledge.region === null || pledge.region === milestone.region;
  const isBrandInside = pledge.brand === null || pledge.brand === milestone.brand;
  return isStageInside && isRegionInside && isBrandInside;
}

function isContext({ item: pledge }: PledgeEntry, milestone: MilestoneEntry): boolean {
  const { item } = milestone;
  const isSameStage = isOpenOrEqual(pledge.stage, item.stage);
  if (pledge.metric === item.metric) {
    return (
      !UNRELATED_ALIKE.has(item.metric) &&
      areStagesCompatible(item.metric, pledge.stage, item.stage)
    );
  }
  switch (item.metric) {
    case "ghg-emissions":
      return isOneOf(pledge, "net-zero", "emissions-peak") && isSameStage;
    case "ev-mileage":
      return isOneOf(pledge, "net-zero") && pledge.stage === "products";
    case "energy-use":
      return isOneOf(pledge, "net-zero") && isEnergyOf(pledge, item);
    case "certificate":
      return isOneOf(pledge, "net-zero") && milestone.quotes.some(speaksOfNeutrality);
    case "supplier-commitments":
      return isOneOf(pledge, "ghg-emissions") && pledge.stage === "supply-chain";
    case "network":
      return isOneOf(pledge, "ev-models", "ev-volume", "ev-share") && pledge.region === item.region;
    case "ev-volume":
      return isOneOf(pledge, "ev-share") && pledge.region === item.region;
    case "ev-share":
      return isOneOf(pledge, "ice-phase-out") && pledge.region === item.region;
    case "renewable-energy":
    case "recycled-material":
    case "green-factories":
      return isOneOf(pledge, "net-zero", "ghg-emissions") && isFootprint(pledge, item);
    default:
      return false;
  }
}

/** Metrics under which two figures need have nothing to do with each other. */
const UNRELATED_ALIKE: ReadonlySet<Metric> = new Set(["other", "certificate"]);

function isOneOf(pledge: Pledge, ...metrics: Metric[]): boolean {
  return metrics.includes(pledge.metric);
}

function isEnergyOf(pledge: Pledge, { stage }: Milestone): boolean {
  if (pledge.stage === "products") return stage === "products" || stage === "use-phase";
  return pledge.stage !== null && pledge.stage === stage;
}

function isFootprint(pledge: Pledge, { metric, stage }: Milestone): boolean {
  if (pledge.stage === null || !FOOTPRINT_STAGES.has(pledge.stage)) return false;
  return metric === "green-factories" ? pledge.stage !== "supply-chain" : pledge.stage === stage;
}

/**
 * Suppliers' commitments stand beside the supply-chain figure that the same article reports, and so
 * beside each emission pledge to which that figure is progress.
 */
function addSupplierContext(state: RegisterState): void {
  const measured = state.milestones.filter(
    ({ item }) => item.metric === "ghg-emissions" && item.stage === "supply-chain",
  );
  for (const { item, articleIds } of state.milestones) {
    if (item.metric !== "supplier-commitments") continue;
    const beside = measured
      .filter((other) => [...other.articleIds].some((id) => articleIds.has(id)))
      .flatMap((other) => other.item.pledges)
      .filter(({ relation }) => relation === "progress");
    for (const { pledgeId } of beside) {
      if (item.pledges.some((known) => known.pledgeId === pledgeId)) continue;
      item.pledges.push({ pledgeId, relation: "context" });
    }
  }
}
