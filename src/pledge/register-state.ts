import type { Claim } from "./claim.ts";
import { kindsIn } from "./kinds.ts";
import type { ChangeStatement, Milestone, Pledge, PledgeState, Statement } from "./pledge.ts";
import { toTitle } from "./title.ts";

/** All that one article says of one company, in reading order. */
export interface ArticleStatements {
  articleId: string;
  /** `YYYY-MM-DD`. */
  published: string;
  claims: Statement[];
  changes: ChangeStatement[];
}

/** A pledge or milestone with what its words tell beyond its fields. */
export interface Entry<T> {
  item: T;
  /** The quotes that state it, oldest first. */
  quotes: string[];
  /** Kinds of thing that the quotes name. */
  kinds: Set<string>;
  articleIds: Set<string>;
}

export type PledgeEntry = Entry<Pledge>;
export type MilestoneEntry = Entry<Milestone>;

/**
 * The register of one company while it is being folded. Owned by the fold, which changes it in place;
 * an article in its turn can be applied to the state that all earlier ones left.
 */
export interface RegisterState {
  company: string;
  pledges: PledgeEntry[];
  milestones: MilestoneEntry[];
  ids: Set<string>;
  /** Where a claim can find what it repeats: entries by metric and brand. */
  pledgesBy: Map<string, PledgeEntry[]>;
  /** By metric, brand and year. */
  milestonesBy: Map<string, MilestoneEntry[]>;
}

export function createRegisterState(company: string): RegisterState {
  return {
    company,
    pledges: [],
    milestones: [],
    ids: new Set(),
    pledgesBy: new Map(),
    milestonesBy: new Map(),
  };
}

/** Pledges that a claim or change on this metric and brand can bear on. */
export function pledgesFor(
  state: RegisterState,
  said: Pick<Claim, "metric" | "brand">,
): readonly PledgeEntry[] {
  return state.pledgesBy.get(pledgeKey(said)) ?? [];
}

/** Milestones that a claim on this metric, brand and year can repeat. */
export function milestonesFor(
  state: RegisterState,
  said: Pick<Claim, "metric" | "brand" | "year">,
): readonly MilestoneEntry[] {
  return state.milestonesBy.get(milestoneKey(said)) ?? [];
}

export function addPledge(state: RegisterState, entry: PledgeEntry): void {
  state.pledges.push(entry);
  state.ids.add(entry.item.id);
  push(state.pledgesBy, pledgeKey(entry.item), entry);
}

export function addMilestone(state: RegisterState, entry: MilestoneEntry): void {
  state.milestones.push(entry);
  state.ids.add(entry.item.id);
  push(state.milestonesBy, milestoneKey(entry.item), entry);
}

/** Adds the words of a statement to an entry. */
export function addWords<T extends Pledge | Milestone>(
  entry: Entry<T>,
  said: { quote: string; articleId: string; amount: number | null },
): void {
  entry.quotes.push(said.quote);
  entry.articleIds.add(said.articleId);
  const { metric } = entry.item;
  for (const kind of kindsIn({ metric, quote: said.quote, amount: said.amount })) {
    entry.kinds.add(kind);
  }
}

/** The part of a pledge that revisions move, as it stands. */
export function toPledgeState(pledge: Pledge): PledgeState {
  const { amount, amountMax, unit, comparator, baselineYear, targetYear } = pledge;
  return { amount, amountMax, unit, comparator, baselineYear, targetYear };
}

/** The state that a claim announces. */
export function claimToState(claim: Claim): PledgeState {
  const { amount, amountMax, unit, comparator, baselineYear, year } = claim;
  return { amount, amountMax, unit, comparator, baselineYear, targetYear: year };
}

/** The title of a pledge as it stands. */
export function pledgeTitle(entry: PledgeEntry): string {
  const { targetYear, ...pledge } = entry.item;
  return toTitle({ ...pledge, kind: "pledge", year: targetYear, quote: entry.quotes[0] ?? "" });
}

/** Whole days from one `YYYY-MM-DD` to a later one. */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function pledgeKey({ metric, brand }: Pick<Claim, "metric" | "brand">): string {
  return `${metric} ${brand ?? ""}`;
}

function milestoneKey(said: Pick<Claim, "metric" | "brand" | "year">): string {
  return `${pledgeKey(said)} ${said.year ?? ""}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
