import type { Pledge } from "../pledge/pledge.ts";
import { decideProgress, UNREAD_PROGRESS } from "../pledge/progress.ts";
import type { Evidence, MilestoneView, PledgeView, Progress, RivalView } from "../pledge/view.ts";
import type { LoadedMilestone, LoadedPledge } from "./register-load.ts";

/**
 * A pledge as the register shows it, with the milestones that bear on it and, reckoned when it is first asked
 * for, its progress on `nowOn`; where those milestones were not read its progress is `UNREAD_PROGRESS`.
 */
export function viewPledge(
  { pledge, sources, revisionSources, bearing }: LoadedPledge,
  nowOn: string,
): PledgeView {
  let known: Progress | null = bearing === null ? UNREAD_PROGRESS : null;
  const toProgress = () => {
    known ??= decideProgress({
      pledge,
      milestones: (bearing ?? []).map(({ relation, entry }) => ({
        milestone: entry.milestone,
        relation,
        evidence: entry.sources,
      })),
      nowOn,
    });
    return known;
  };
  const { revisions, refinements } = viewSteps(pledge, revisionSources);
  return {
    id: pledge.id,
    company: pledge.company,
    brand: pledge.brand,
    title: pledge.title,
    metric: pledge.metric,
    stage: pledge.stage,
    basis: pledge.basis,
    change: pledge.change,
    amount: pledge.amount,
    amountMax: pledge.amountMax,
    unit: pledge.unit,
    comparator: pledge.comparator,
    baselineYear: pledge.baselineYear,
    region: pledge.region,
    scopes: pledge.scopes,
    targetYear: pledge.targetYear,
    lifecycle: pledge.lifecycle,
    get delivery() {
      return toProgress().delivery;
    },
    get progress() {
      return toProgress();
    },
    contradicts: pledge.contradicts,
    // A pledge that is known only through its change rests on the words of the change.
    sources: sources.length > 0 ? sources : revisionSources,
    milestones: (bearing ?? []).map(({ relation, entry }) => viewMilestone(entry, relation)),
    revisions,
    refinements,
  };
}

/** The steps of a pledge's life, those that moved it and those that only add to it apart. */
function viewSteps(
  { revisions }: Pledge,
  sources: readonly Evidence[],
): Pick<PledgeView, "revisions" | "refinements"> {
  const steps: Pick<PledgeView, "revisions" | "refinements"> = { revisions: [], refinements: [] };
  for (const [index, { on, lifecycle, from, to }] of revisions.entries()) {
    const evidence = sources[index];
    if (evidence === undefined) continue;
    if (lifecycle === "refined") steps.refinements.push({ on, from, to, evidence });
    else steps.revisions.push({ lifecycle, on, from, to, evidence });
  }
  return steps;
}

/** A milestone as the register shows it; `relation` where it stands under a pledge. */
export function viewMilestone(
  { rivals, ...loaded }: LoadedMilestone,
  relation: MilestoneView["relation"] = null,
): MilestoneView {
  return { ...viewAlone(loaded), relation, contradicts: rivals.map(viewAlone) };
}

const viewAlone = ({ milestone, sources }: Omit<LoadedMilestone, "rivals">): RivalView => ({
  id: milestone.id,
  company: milestone.company,
  brand: milestone.brand,
  title: milestone.title,
  metric: milestone.metric,
  stage: milestone.stage,
  basis: milestone.basis,
  change: milestone.change,
  amount: milestone.amount,
  amountMax: milestone.amountMax,
  unit: milestone.unit,
  comparator: milestone.comparator,
  scopes: milestone.scopes,
  baselineYear: milestone.baselineYear,
  region: milestone.region,
  year: milestone.year,
  sources,
});
