import type { Claim } from "../claim.ts";
import { isOfAPart, kindsIn, speaksOfNeutrality } from "../kinds.ts";
import type { Metric } from "../metric.ts";
import type {
  ChangeStatement,
  ContradictedField,
  Milestone,
  Pledge,
  PledgeState,
  Statement,
} from "../pledge.ts";
import { toTitle } from "../title.ts";
import {
  addToIndex,
  createIndex,
  type EntryIndex,
  type Findable,
  findByFigure,
  findByYear,
} from "./register-index.ts";

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
  /** Its place in the order of founding. */
  seq: number;
  /** The first quote that states it and the latest, oldest first. */
  quotes: string[];
  /** Every quote limits it to a part of the whole: `six plants run on …`. */
  isOfAPart: boolean;
  /** A quote speaks of carbon neutrality. */
  isOfNeutrality: boolean;
  /** Kinds of thing that the quotes name. */
  kinds: Set<string>;
  articleIds: Set<string>;
}

export interface PledgeEntry extends Entry<Pledge> {
  /** Entries that other sources state in its place, and where they differ. */
  rivals: Map<PledgeEntry, ContradictedField>;
  /** Milestones that are its progress. */
  reports: Set<MilestoneEntry>;
}

export interface MilestoneEntry extends Entry<Milestone> {
  /** Pledges that it bears on; `item.pledges` names them. */
  links: Map<PledgeEntry, "progress" | "context">;
  /** Entries that other sources state in its place, and where they differ. */
  rivals: Map<MilestoneEntry, ContradictedField>;
  /** Who states it, and when each did last: date and article, which order as text. */
  statedAt: Map<string, string>;
}

/** What an entry was before it was touched. */
interface Before<T> {
  item: T;
  /** What its quotes told beyond its fields. */
  words: string;
}

/**
 * The register of one company while it is being folded. Owned by the fold, which changes it in place;
 * an article in its turn can be applied to the state that all earlier ones left.
 */
export interface RegisterState {
  company: string;
  pledges: PledgeEntry[];
  milestones: MilestoneEntry[];
  ids: Set<string>;
  /** All pledges on a metric and brand, by both. */
  pledgesBy: Map<string, PledgeEntry[]>;
  pledgeIndex: EntryIndex<PledgeEntry>;
  /** By figure; the year is that of the milestone. */
  milestonesBy: Map<number | null, EntryIndex<MilestoneEntry>>;
  /** What has changed since the record was last emptied, as it was before; null for what is new. */
  touched: {
    pledges: Map<PledgeEntry, Before<Pledge> | null>;
    milestones: Map<MilestoneEntry, Before<Milestone> | null>;
    /** Those of the milestones of which there is more to tell than what they stand beside. */
    told: Set<MilestoneEntry>;
  };
  pledgesOn: Map<Metric, PledgeEntry[]>;
  milestonesOn: Map<Metric, MilestoneEntry[]>;
}

/** What is said a thousand times is said alike: an entry keeps so many wordings. */
const MAX_QUOTES = 50;

export function createRegisterState(company: string): RegisterState {
  return {
    company,
    pledges: [],
    milestones: [],
    ids: new Set(),
    pledgesBy: new Map(),
    pledgeIndex: createIndex(),
    milestonesBy: new Map(),
    touched: createTouched(),
    pledgesOn: new Map(),
    milestonesOn: new Map(),
  };
}

/** An empty record of what has changed. */
export function createTouched(): RegisterState["touched"] {
  return { pledges: new Map(), milestones: new Map(), told: new Set() };
}

/** All pledges of this metric and brand. */
export function pledgesFor(
  state: RegisterState,
  said: Pick<Claim, "metric" | "brand">,
): readonly PledgeEntry[] {
  return state.pledgesBy.get(pledgeKey(said)) ?? [];
}

/** Pledges that have or had this figure or this year, oldest first; of other pledges a claim says nothing. */
export function pledgesNear(state: RegisterState, said: Findable): PledgeEntry[] {
  const found = new Set(findByFigure(state.pledgeIndex, said));
  if (said.year !== null) {
    for (const entry of findByYear(state.pledgeIndex, said)) found.add(entry);
  }
  return [...found].sort(bySeq);
}

/** Milestones of this metric, brand and year, whatever the figure. */
export function milestonesInYear(state: RegisterState, said: Findable): MilestoneEntry[] {
  const index = state.milestonesBy.get(said.year);
  return index === undefined ? [] : findByYear(index, said);
}

/** Milestones of this year that a claim with this figure can repeat, oldest first. */
export function milestonesNear(state: RegisterState, said: Findable): MilestoneEntry[] {
  const index = state.milestonesBy.get(said.year);
  return index === undefined ? [] : [...new Set(findByFigure(index, said))].sort(bySeq);
}

export function addPledge(state: RegisterState, entry: PledgeEntry): void {
  state.pledges.push(entry);
  state.ids.add(entry.item.id);
  push(state.pledgesBy, pledgeKey(entry.item), entry);
  push(state.pledgesOn, entry.item.metric, entry);
  state.touched.pledges.set(entry, null);
  indexPledge(state, entry);
}

export function addMilestone(state: RegisterState, entry: MilestoneEntry): void {
  state.milestones.push(entry);
  state.ids.add(entry.item.id);
  push(state.milestonesOn, entry.item.metric, entry);
  state.touched.milestones.set(entry, null);
  indexMilestone(state, entry);
}

/** Changes a pledge, keeps what it was, and makes it findable by what it is now. */
export function changePledge(state: RegisterState, entry: PledgeEntry, change: () => void): void {
  const { pledges } = state.touched;
  if (!pledges.has(entry)) {
    pledges.set(entry, { item: copyPledge(entry.item), words: toWords(entry) });
  }
  change();
  indexPledge(state, entry);
}

/** Changes a milestone, keeps what it was, and makes it findable by what it is now. */
export function changeMilestone(
  state: RegisterState,
  entry: MilestoneEntry,
  change: () => void,
): void {
  const { milestones } = state.touched;
  if (!milestones.has(entry)) {
    milestones.set(entry, { item: copyMilestone(entry.item), words: toWords(entry) });
  }
  change();
  indexMilestone(state, entry);
}

/** Whether a touched entry is still what it was, to all that decides how it stands to others. */
export function isAlike(
  before: Before<Pledge | Milestone> | null,
  now: Entry<Pledge | Milestone>,
): boolean {
  if (before === null || before.words !== toWords(now)) return false;
  const { item: one } = before;
  const { item: other } = now;
  return (
    one.stage === other.stage &&
    one.basis === other.basis &&
    one.region === other.region &&
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.comparator === other.comparator &&
    one.baselineYear === other.baselineYear
  );
}

function toWords({ kinds, isOfAPart, isOfNeutrality }: Entry<Pledge | Milestone>): string {
  return `${[...kinds].join()} ${isOfAPart} ${isOfNeutrality}`;
}

/** A pledge that later changes of its entry leave as it is. */
export function copyPledge(item: Pledge): Pledge {
  return {
    ...item,
    revisions: [...item.revisions],
    statedBy: [...item.statedBy],
    refines: [...item.refines],
    contradicts: [...item.contradicts],
  };
}

/** A milestone that later changes of its entry leave as it is. */
export function copyMilestone(item: Milestone): Milestone {
  return {
    ...item,
    statedBy: [...item.statedBy],
    pledges: [...item.pledges],
    contradicts: [...item.contradicts],
  };
}

/** Orders entries as they were founded. */
export function bySeq({ seq: one }: { seq: number }, { seq: other }: { seq: number }): number {
  return one - other;
}

/** Adds the words of a statement to an entry. */
export function addWords<T extends Pledge | Milestone>(
  entry: Entry<T>,
  said: { quote: string; articleId: string; amount: number | null },
): void {
  entry.quotes.push(said.quote);
  // the first words name it, the latest are what the next report resembles
  if (entry.quotes.length > MAX_QUOTES) entry.quotes.splice(1, 1);
  entry.articleIds.add(said.articleId);
  entry.isOfAPart &&= isOfAPart(said.quote);
  entry.isOfNeutrality ||= speaksOfNeutrality(said.quote);
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

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function indexPledge({ pledgeIndex }: RegisterState, entry: PledgeEntry): void {
  const { targetYear, ...item } = entry.item;
  addToIndex(pledgeIndex, entry, { ...item, year: targetYear });
}

function indexMilestone({ milestonesBy }: RegisterState, entry: MilestoneEntry): void {
  const { year } = entry.item;
  const index = milestonesBy.get(year) ?? createIndex<MilestoneEntry>();
  milestonesBy.set(year, index);
  addToIndex(index, entry, entry.item);
}
