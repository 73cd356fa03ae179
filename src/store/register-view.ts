import { inArray } from "drizzle-orm";
import { decideProgress } from "../pledge/progress.ts";
import type { MilestoneView, PledgeView, RivalView } from "../pledge/view.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf } from "./database.ts";
import { type LoadedMilestone, type LoadedPledge, loadMilestones } from "./register-load.ts";
import { milestonePledges, milestones } from "./schema/register.ts";

type Relation = "progress" | "context";

/** Pledges as the register shows them, with their progress on `nowOn` and the milestones that bear on them. */
export async function viewPledges(
  db: Database,
  loaded: LoadedPledge[],
  nowOn: string,
): Promise<PledgeView[]> {
  if (loaded.length === 0) return [];
  const linked = db
    .select({ id: milestonePledges.milestoneId })
    .from(milestonePledges)
    .where(
      isOneOf(
        milestonePledges.pledgeId,
        loaded.map(({ pledge }) => pledge.id),
      ),
    );
  const bearing = (await loadMilestones(db, inArray(milestones.id, linked))).flatMap((entry) =>
    entry.milestone.pledges.map((link) => ({ ...link, entry })),
  );
  const bearingOn = groupBy(bearing, ({ pledgeId }) => pledgeId);
  return loaded.map((entry) => viewPledge(entry, bearingOn.get(entry.pledge.id) ?? [], nowOn));
}

/** One pledge with the milestones that bear on it. */
export function viewPledge(
  { pledge, sources, revisionSources }: LoadedPledge,
  bearing: { relation: Relation; entry: LoadedMilestone }[],
  nowOn: string,
): PledgeView {
  const progress = decideProgress({
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
  relation: Relation | null = null,
): MilestoneView {
  return { ...viewAlone(loaded), relation, contradicts: rivals.map(viewAlone) };
}

function viewAlone({ milestone, sources }: Omit<LoadedMilestone, "rivals">): RivalView {
  const { scopes, firstStatedOn, statedBy, pledges, contradicts, ...shown } = milestone;
  return { ...shown, sources };
}
