import type { CompanyRegister } from "../pledge.ts";
import type { RegisterInput } from "../register.ts";

/** Statements that a company's register rested on and that are said no more, as their articles were edited. */
export interface GoneStatements {
  company: string;
  statementIds: string[];
  /** Ids of the pledges and milestones that stand all the same. */
  standingIds: string[];
}

/** Null where all that `before` rested on is still said. Pure. */
export function decideGone(
  before: CompanyRegister,
  after: CompanyRegister,
  said: Pick<RegisterInput, "statements" | "changes">,
): GoneStatements | null {
  const isSaid = new Set([...said.statements, ...said.changes].map(({ id }) => id));
  const restedOn = [
    ...before.pledges.flatMap(({ statedBy, revisions }) => [
      ...statedBy,
      ...revisions.map(({ statementId }) => statementId),
    ]),
    ...before.milestones.flatMap(({ statedBy }) => statedBy),
  ];
  const statementIds = [...new Set(restedOn)].filter((id) => !isSaid.has(id));
  if (statementIds.length === 0) return null;
  const standingIds = [...after.pledges, ...after.milestones].map(({ id }) => id);
  return { company: before.company, statementIds, standingIds };
}
