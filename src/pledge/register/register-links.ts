import {
  decideRelation,
  type Relation,
  toBearingMetrics,
  toBorneMetrics,
} from "./register-relation.ts";
import {
  bySeq,
  changeMilestone,
  isAlike,
  type MilestoneEntry,
  type PledgeEntry,
  type RegisterState,
} from "./register-state.ts";

type Links = Map<PledgeEntry, Relation>;

/**
 * Says of milestones which pledges they bear on, wherever something was touched that could change it;
 * all other links stay as they were.
 */
export function updateLinks(state: RegisterState): void {
  const { touched } = state;
  const anew = new Set(
    [...touched.milestones].flatMap(([entry, before]) => (isAlike(before, entry) ? [] : entry)),
  );
  for (const entry of anew) setLinks(state, entry, toLinks(state, entry));
  for (const [pledge, before] of [...touched.pledges]) {
    if (isAlike(before, pledge)) continue;
    for (const metric of toBearingMetrics([pledge.item.metric])) {
      for (const milestone of state.milestonesOn.get(metric) ?? []) {
        if (!anew.has(milestone)) relink(state, { pledge, milestone, isNew: before === null });
      }
    }
  }
  linkSuppliers(state);
}

function toLinks(state: RegisterState, milestone: MilestoneEntry): Links {
  const links: Links = new Map();
  for (const metric of toBorneMetrics(milestone.item.metric)) {
    for (const pledge of state.pledgesOn.get(metric) ?? []) {
      const relation = decideRelation(pledge, milestone);
      if (relation !== null) links.set(pledge, relation);
    }
  }
  return links;
}

/** Looks at one pair anew. */
function relink(
  state: RegisterState,
  { pledge, milestone, isNew }: { pledge: PledgeEntry; milestone: MilestoneEntry; isNew: boolean },
): void {
  const relation = decideRelation(pledge, milestone);
  const known = isNew ? null : (milestone.links.get(pledge) ?? null);
  if (relation === known) return;
  if (isNew && relation !== null) {
    addLink(state, { pledge, milestone, relation });
    return;
  }
  const links = new Map(milestone.links);
  if (relation === null) links.delete(pledge);
  else links.set(pledge, relation);
  setLinks(state, milestone, links);
}

/** Adds a link to a pledge that was founded last. */
function addLink(
  state: RegisterState,
  {
    pledge,
    milestone,
    relation,
  }: { pledge: PledgeEntry; milestone: MilestoneEntry; relation: Relation },
): void {
  changeMilestone(state, milestone, () => {
    milestone.links.set(pledge, relation);
    milestone.item.pledges.push({ pledgeId: pledge.item.id, relation });
  });
  if (relation !== "progress") return;
  pledge.reports.add(milestone);
  state.touched.told.add(milestone);
}

/** Links stand in the order in which their pledges were founded. */
function setLinks(state: RegisterState, milestone: MilestoneEntry, links: Links): void {
  changeMilestone(state, milestone, () => {
    for (const pledge of milestone.links.keys()) pledge.reports.delete(milestone);
    for (const [pledge, relation] of links) {
      if (relation === "progress") pledge.reports.add(milestone);
    }
    milestone.links = links;
    state.touched.told.add(milestone);
    milestone.item.pledges = [...links]
      .sort(([one], [other]) => bySeq(one, other))
      .map(([pledge, relation]) => ({ pledgeId: pledge.item.id, relation }));
  });
}

/**
 * Suppliers' commitments stand beside the supply-chain figure that the same article reports, and so
 * beside each emission pledge to which that figure is progress.
 */
function linkSuppliers(state: RegisterState): void {
  const { milestones } = state.touched;
  const articleIds = new Set([...milestones.keys()].filter(isMeasured).flatMap(toArticleIds));
  for (const supplier of state.milestonesOn.get("supplier-commitments") ?? []) {
    const isNear = toArticleIds(supplier).some((id) => articleIds.has(id));
    if (isNear || milestones.has(supplier))
      setLinks(state, supplier, toSupplierLinks(state, supplier));
  }
}

function toSupplierLinks(state: RegisterState, supplier: MilestoneEntry): Links {
  const links = toLinks(state, supplier);
  for (const other of (state.milestonesOn.get("ghg-emissions") ?? []).filter(isMeasured)) {
    if (!toArticleIds(other).some((id) => supplier.articleIds.has(id))) continue;
    for (const [pledge, relation] of other.links) {
      if (relation === "progress" && !links.has(pledge)) links.set(pledge, "context");
    }
  }
  return links;
}

function isMeasured({ item }: MilestoneEntry): boolean {
  return item.metric === "ghg-emissions" && item.stage === "supply-chain";
}

function toArticleIds({ articleIds }: MilestoneEntry): string[] {
  return [...articleIds];
}
