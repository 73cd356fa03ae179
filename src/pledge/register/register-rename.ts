import type { CompanyRegister } from "../pledge.ts";

/** An entry whose id is another one now, though it is still the same pledge or milestone. */
export interface Rename {
  kind: "pledge" | "milestone";
  from: string;
  to: string;
}

/**
 * Which entries were renamed: an older article, found later, founds them anew, and the id says what the
 * founding claim says. An entry is known by the first of its statements that both registers hold.
 */
export function decideRenames(before: CompanyRegister, after: CompanyRegister): Rename[] {
  return [
    ...toRenames("pledge", before.pledges.map(toFounded), after.pledges.map(toFounded)),
    ...toRenames("milestone", before.milestones, after.milestones),
  ];
}

/** The register with its entries named as they are now. */
export function applyRenames(
  register: CompanyRegister,
  renames: readonly Rename[],
): CompanyRegister {
  if (renames.length === 0) return register;
  const toNow = (kind: Rename["kind"], id: string) =>
    renames.find((rename) => rename.kind === kind && rename.from === id)?.to ?? id;
  return {
    company: register.company,
    pledges: register.pledges.map((pledge) => ({ ...pledge, id: toNow("pledge", pledge.id) })),
    milestones: register.milestones.map((milestone) => ({
      ...milestone,
      id: toNow("milestone", milestone.id),
      pledges: milestone.pledges.map((link) => ({
        ...link,
        pledgeId: toNow("pledge", link.pledgeId),
      })),
    })),
  };
}

interface Named {
  id: string;
  statedBy: readonly string[];
}

/** A pledge that is known only through its change rests on that. */
function toFounded({ id, statedBy, revisions }: CompanyRegister["pledges"][number]): Named {
  const own = revisions.filter(({ lifecycle }) => lifecycle !== "refined");
  return { id, statedBy: [...statedBy, ...own.map(({ statementId }) => statementId)] };
}

function toRenames(
  kind: Rename["kind"],
  before: readonly Named[],
  after: readonly Named[],
): Rename[] {
  const idOf = new Map(after.flatMap(({ id, statedBy }) => statedBy.map((said) => [said, id])));
  return before.flatMap(({ id, statedBy }) => {
    const to = statedBy.map((said) => idOf.get(said)).find((found) => found !== undefined);
    return to === undefined || to === id ? [] : { kind, from: id, to };
  });
}
