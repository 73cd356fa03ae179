import type { CompanyRegister, Milestone, Pledge } from "../pledge.ts";

/** How much of a pledge or milestone is as it was, counted from its beginning: they grow at their end. */
export interface Standing {
  statedBy: number;
  /** 0 for a milestone. */
  revisions: number;
}

/** Pledges and milestones of a company that are new or differ. */
export interface RegisterPatch extends CompanyRegister {
  /** Of those that were there before and that all who stated them then still state, by id; others are written anew. */
  standing: ReadonlyMap<string, Standing>;
}

type Told = Pledge | Milestone;

/** What stands of the things that were there before, given with what they were; null for what is new. */
export function toStandings(
  things: readonly (readonly [after: Told, before: Told | null])[],
): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [after, before] of things) {
    if (before === null) continue;
    const statedBy = countAlike(before.statedBy, after.statedBy);
    if (statedBy < before.statedBy.length) continue;
    const revisions = countAlike(toRevisions(before), toRevisions(after));
    standings.set(after.id, { statedBy, revisions });
  }
  return standings;
}

const toRevisions = (told: Told) => ("revisions" in told ? told.revisions : []);

/** How many of the first are the same; a thing that was replaced by its like is another. */
function countAlike<T>(before: readonly T[], after: readonly T[]): number {
  const differsAt = before.findIndex((one, at) => one !== after[at]);
  return differsAt === -1 ? before.length : differsAt;
}
