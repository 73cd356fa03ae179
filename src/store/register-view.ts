import type { Milestone, Pledge } from "../pledge/pledge.ts";
import { decideProgress } from "../pledge/progress.ts";
import type { MilestoneView, PledgeView, Progress, RivalView } from "../pledge/view.ts";
import type { LoadedMilestone, LoadedPledge } from "./register-load.ts";

/** The progress of a pledge of which nobody asked for it. */
const UNREAD: Progress = {
  delivery: "not_assessed",
  shareAchieved: null,
  pace: null,
  expected: null,
  reported: null,
  sum: "",
};

/**
 * A pledge as the register shows it, with its progress on `nowOn` and the milestones that bear on it; without
 * them where `nowOn` is null.
 */
export function viewPledge(
  { pledge, sources, revisionSources, bearing }: LoadedPledge,
  nowOn: string | null,
): PledgeView {
  const progress =
    nowOn === null
      ? UNREAD
      : decideProgress({
          pledge,
          milestones: bearing.map(({ relation, entry }) => ({
            milestone: entry.milestone,
            relation,
            evidence: entry.sources,
          })),
          nowOn,
        });
  const told = pledge.revisions.flatMap(({ on, lifecycle, from, to }, index) => {
    const evidence = revisionSources[index];
    return evidence ? [{ on, lifecycle, from, to, evidence }] : [];
  });
  return {
    ...toShown(pledge),
    scopes: pledge.scopes,
    targetYear: pledge.targetYear,
    lifecycle: pledge.lifecycle,
    delivery: progress.delivery,
    progress,
    contradicts: pledge.contradicts,
    // A pledge that is known only through its change rests on the words of the change.
    sources: sources.length > 0 ? sources : revisionSources,
    milestones: bearing.map(({ relation, entry }) => viewMilestone(entry, relation)),
    revisions: told.flatMap(({ lifecycle, ...step }) =>
      lifecycle === "refined" ? [] : [{ lifecycle, ...step }],
    ),
    refinements: told.flatMap(({ lifecycle, ...step }) => (lifecycle === "refined" ? [step] : [])),
  };
}

/** A milestone as the register shows it; `relation` where it stands under a pledge. */
export function viewMilestone(
  { rivals, ...loaded }: LoadedMilestone,
  relation: MilestoneView["relation"] = null,
): MilestoneView {
  return { ...viewAlone(loaded), relation, contradicts: rivals.map(viewAlone) };
}

const viewAlone = ({ milestone, sources }: Omit<LoadedMilestone, "rivals">): RivalView => ({
  ...toShown(milestone),
  year: milestone.year,
  sources,
});

/** What both say. Named one by one: to leave out the rest of thousands costs more than to read them. */
const toShown = (stated: Pledge | Milestone) => ({
  id: stated.id,
  company: stated.company,
  brand: stated.brand,
  title: stated.title,
  metric: stated.metric,
  stage: stated.stage,
  basis: stated.basis,
  change: stated.change,
  amount: stated.amount,
  amountMax: stated.amountMax,
  unit: stated.unit,
  comparator: stated.comparator,
  baselineYear: stated.baselineYear,
  region: stated.region,
});
