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
  const { announcedOn, lastStatedOn, statedBy, refines, revisions, ...shown } = pledge;
  return {
    ...shown,
    delivery: progress.delivery,
    progress,
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

function viewAlone({ milestone, sources }: Omit<LoadedMilestone, "rivals">): RivalView {
  const { scopes, firstStatedOn, statedBy, pledges, contradicts, ...shown } = milestone;
  return { ...shown, sources };
}
