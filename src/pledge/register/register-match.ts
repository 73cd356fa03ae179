import { isMoreBetter, isSameFigure } from "../amount.ts";
import type { Claim } from "../claim.ts";
import type { Lifecycle } from "../event.ts";
import { areKindsCompatible, areKindsEqual, kindsIn } from "../kinds.ts";
import { type Metric, STATE_METRICS } from "../metric.ts";
import type { PledgeState, Statement } from "../pledge.ts";
import { areScopesCompatible, areScopesEqual, countAgreements } from "../scope.ts";
import { toLikeness } from "../wording.ts";
import {
  type ArticleStatements,
  claimToState,
  daysBetween,
  type PledgeEntry,
  pledgesFor,
  pledgesNear,
  type RegisterState,
} from "./register-state.ts";

/** What a claim is to the register. */
export type PledgeDecision =
  | { kind: "new" }
  | { kind: "restated"; entry: PledgeEntry }
  /** The figure that a pledge had before its last revision, told late: no news. */
  | { kind: "restated_earlier_state"; entry: PledgeEntry }
  | { kind: "revised"; entry: PledgeEntry; lifecycle: Lifecycle };

/** Below this distance another figure is a contradiction between reports, not a change of mind. */
export const REVISION_GAP_DAYS = 90;
/** A withdrawn pledge that is stated again this much later is made anew. */
const RENEWAL_GAP_DAYS = 90;
/** Share of words that two statements without a figure must have in common to be one. */
export const MIN_LIKENESS = 0.35;

/** Metrics whose object is clear, so that another figure for it is a revision without being called so. */
const REVISABLE: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "net-zero",
  "emissions-peak",
  "ice-phase-out",
  "ev-share",
  "ev-volume",
  "renewable-energy",
  "battery-capacity",
]);

/** Metrics that mean little without their stage. */
const STAGED: ReadonlySet<Metric> = new Set(["ghg-emissions", "net-zero", "renewable-energy"]);

/** Whether a pledge claim is new, is one that stands already, or revises one. */
export function decidePledge(
  state: RegisterState,
  statement: Statement,
  article: ArticleStatements,
): PledgeDecision {
  const { claim, published } = statement;
  const known = pledgesNear(state, claim).filter((entry) => isAlive(entry, published));
  const same = known.filter((entry) => isRestatement(entry, claim, article.articleId));
  const dated = same.filter(({ item }) => item.targetYear === claim.year);
  const isUnclear = dated.length === 0 && same.length > 1;
  const match = isUnclear ? "several" : best(dated.length > 0 ? dated : same, claim);
  if (match === "several") return { kind: "new" };
  if (match !== null) return { kind: "restated", entry: match };
  const earlier = known.find((entry) => isEarlierState(entry, claim));
  if (earlier !== undefined) return { kind: "restated_earlier_state", entry: earlier };
  return decideRevision(known, statement, article);
}

/** Whether a pledge, as it stands, is what a state says; unsaid fields of the state say nothing. */
export function isInState(entry: PledgeEntry, said: Partial<PledgeState>): boolean {
  return matchesState(entry.item, said);
}

/** Whether a pledge once stood as a state says. */
export function wasInState(entry: PledgeEntry, said: Partial<PledgeState>): boolean {
  return entry.item.revisions.some(({ from }) => from !== null && matchesState(from, said));
}

/** The entry that agrees most with a claim; null of none, `several` where none agrees more. */
export function best(
  entries: readonly PledgeEntry[],
  claim: Claim,
): PledgeEntry | "several" | null {
  const ranked = entries
    .map((entry) => ({ entry, agreements: countAgreements(entry.item, claim) }))
    .toSorted((one, other) => other.agreements - one.agreements);
  const [first, second] = ranked;
  if (first === undefined) return null;
  return first.agreements === second?.agreements ? "several" : first.entry;
}

/** Whether it is clear what a statement is of, so that another figure for it is about the same thing. */
export function isRevisable({ metric, stage }: Pick<Claim, "metric" | "stage">): boolean {
  return REVISABLE.has(metric) && (!STAGED.has(metric) || stage !== null);
}

function matchesState(state: PledgeState, said: Partial<PledgeState>): boolean {
  const { amount = null, unit = state.unit, targetYear = null } = said;
  return (
    (targetYear === null || state.targetYear === targetYear) &&
    (amount === null || isSameFigure(state, { amount, amountMax: null, unit }))
  );
}

function isAlive({ item }: PledgeEntry, on: string): boolean {
  if (item.lifecycle === "superseded") return false;
  if (item.lifecycle !== "withdrawn") return true;
  const withdrawnOn = item.revisions.at(-1)?.on ?? item.lastStatedOn;
  return daysBetween({ from: withdrawnOn, to: on }) < RENEWAL_GAP_DAYS;
}

function isRestatement(entry: PledgeEntry, claim: Claim, articleId: string): boolean {
  const { item } = entry;
  const isSameYear = item.targetYear === claim.year;
  const isUndated = item.targetYear === null || claim.year === null;
  if (!isSameYear && !isUndated) return false;
  if (!isSameFigure(item, claim)) return false;
  const isSameArticle = entry.articleIds.has(articleId);
  const isSharp =
    isSameYear &&
    !isSameArticle &&
    claim.baselineYear !== null &&
    item.baselineYear === claim.baselineYear;
  if (!areScopesCompatible(item, claim, isSharp)) return false;
  if (!areKindsCompatible(entry.kinds, kindsIn(claim))) return false;
  if (claim.amount !== null || STATE_METRICS.has(claim.metric)) return true;
  return (
    !isSameArticle && entry.quotes.some((quote) => toLikeness(quote, claim.quote) >= MIN_LIKENESS)
  );
}

function isEarlierState(entry: PledgeEntry, claim: Claim): boolean {
  if (claim.year === null || !areScopesCompatible(entry.item, claim, false)) return false;
  if (claim.amount === null && !STATE_METRICS.has(claim.metric)) return false;
  return entry.item.revisions.some(
    ({ from }) => from !== null && from.targetYear === claim.year && isSameFigure(from, claim),
  );
}

/**
 * Another figure for the same year, or the same figure for another year, plainly replaces what stood
 * before when all else is equal, the earlier was last stated long enough ago, this article does not
 * repeat it, and there is one such pledge only.
 */
function decideRevision(
  known: readonly PledgeEntry[],
  { claim, published }: Statement,
  article: ArticleStatements,
): PledgeDecision {
  if (!isRevisable(claim) || claim.year === null) return { kind: "new" };
  const kinds = kindsIn(claim);
  const replaced = known.filter(
    (entry) =>
      entry.item.lifecycle !== "withdrawn" &&
      !entry.articleIds.has(article.articleId) &&
      areScopesEqual(entry.item, claim) &&
      areKindsEqual(entry.kinds, kinds) &&
      daysBetween({ from: entry.item.lastStatedOn, to: published }) >= REVISION_GAP_DAYS &&
      decideEffect(entry.item, claim) !== null &&
      !article.claims.some((other) => isRestatement(entry, other.claim, article.articleId)),
  );
  const [entry, another] = replaced;
  if (entry === undefined || another !== undefined) return { kind: "new" };
  const rivals = article.claims.filter(
    (other) =>
      other.claim.kind === "pledge" &&
      decideEffect(entry.item, other.claim) !== null &&
      areScopesEqual(entry.item, other.claim),
  );
  const lifecycle = decideEffect(entry.item, claim);
  if (lifecycle === null || rivals.length > 1) return { kind: "new" };
  return { kind: "revised", entry, lifecycle };
}

/**
 * The pledge to which a new one is a step on the way: of the same scope, told by an earlier article, with
 * a later year and a figure that goes further. Of several the next in time.
 */
export function findHeadOfStep(state: RegisterState, statement: Statement): PledgeEntry | null {
  const { claim, articleId } = statement;
  if (!isRevisable(claim) || claim.year === null || claim.amount === null) return null;
  const kinds = kindsIn(claim);
  let next: PledgeEntry | null = null;
  for (const entry of pledgesFor(state, claim)) {
    const { amount, targetYear, lifecycle } = entry.item;
    if (targetYear === null || targetYear <= claim.year || amount === null) continue;
    if (lifecycle === "withdrawn" || lifecycle === "superseded") continue;
    if (amount === claim.amount || amount > claim.amount !== isMoreBetter(claim)) continue;
    if (entry.articleIds.has(articleId) || !areScopesEqual(entry.item, claim)) continue;
    if (!areKindsEqual(entry.kinds, kinds)) continue;
    if (next === null || targetYear < (next.item.targetYear ?? 0)) next = entry;
  }
  return next;
}

/** How a claim moves a pledge of the same scope: its figure or its year, not both. */
function decideEffect(pledge: PledgeEntry["item"], claim: Claim): Lifecycle | null {
  if (claim.year === null || pledge.targetYear === null) return null;
  const isSame = isSameFigure(pledge, claim);
  if (pledge.targetYear !== claim.year) {
    if (!isSame || (claim.amount === null && !STATE_METRICS.has(claim.metric))) return null;
    return claim.year > pledge.targetYear ? "delayed" : "brought-forward";
  }
  if (isSame || pledge.amount === null || claim.amount === null) return null;
  const to = claimToState(claim);
  return to.amount !== null && to.amount > pledge.amount === isMoreBetter(claim)
    ? "strengthened"
    : "weakened";
}
