import type { EventKind } from "../../pledge/event.ts";
import type { Metric } from "../../pledge/metric.ts";
import { assertNever } from "../../shared/never.ts";
import type { Clause } from "../../store/types/subscription.ts";
import type { Followed } from "./subscribe-names.ts";

/** One thing that is wanted or left out. */
export type Term =
  | { kind: "all" }
  | ({ kind: "who" } & Followed)
  | { kind: "event"; event: EventKind }
  | { kind: "metrics"; metrics: Metric[] }
  | { kind: "region"; region: string }
  | { kind: "keyword"; keyword: string };

/** What joins a term to the one before; `otherwise` begins anew whatever comes. */
export type Join = "none" | "comma" | "and" | "or" | "otherwise";

/** Clauses as they are read, word by word. */
export interface ClauseDraft {
  wanted: DraftClause[];
  except: DraftClause[];
  polarity: "wanted" | "except";
  join: Join;
  /** The kind of the last term; null at the beginning of a clause. */
  last: Term["kind"] | null;
}

interface DraftClause extends Clause {
  isAll: boolean;
}

export const createClauseDraft = (): ClauseDraft => ({
  ...{ wanted: [], except: [], polarity: "wanted", join: "none", last: null },
});

const emptyClause = (): DraftClause => ({
  ...{ companies: [], brands: [], kinds: [], metrics: [], regions: [], keywords: [] },
  isAll: false,
});

const isWho = (kind: Term["kind"] | null): boolean => kind === "who" || kind === "all";
const sameList = (one: Term["kind"] | null, other: Term["kind"]): boolean =>
  one === other || (isWho(one) && isWho(other));
const hasWho = ({ isAll, companies, brands }: DraftClause): boolean =>
  isAll || companies.length > 0 || brands.length > 0;

/** Begins what is left out; another one after the one before. */
export function beginExcept(draft: ClauseDraft): void {
  draft.except.push(emptyClause());
  Object.assign(draft, { polarity: "except", join: "none", last: null });
}

/** Goes back to what is wanted. */
export function endExcept(draft: ClauseDraft): void {
  if (draft.polarity === "except") Object.assign(draft, { polarity: "wanted", last: null });
}

/**
 * Adds a term. Terms of one kind are one list, of which an event must fit one; different kinds must all
 * fit. `or` between different kinds, or a company after something else was said of others, begins
 * another clause, of the same companies where it names none.
 */
export function addTerm(draft: ClauseDraft, term: Term): void {
  const clauses = draft[draft.polarity];
  let clause = clauses.at(-1);
  if (!clause || startsClause(draft, clause, term)) {
    clause = emptyClause();
    clauses.push(clause);
  }
  putTerm(draft, clause, term);
  Object.assign(draft, { join: "none", last: term.kind });
}

function startsClause({ polarity, join, last }: ClauseDraft, clause: DraftClause, term: Term) {
  if (join === "otherwise") return true;
  if (last === null) return false;
  if (sameList(last, term.kind)) return false;
  if (join === "or") return true;
  if (isWho(term.kind)) return hasWho(clause);
  return polarity === "except" && join === "comma";
}

function putTerm({ join, last }: ClauseDraft, clause: DraftClause, term: Term): void {
  switch (term.kind) {
    case "all":
      // "toyota, everything" asks for all; in "toyota everything" it says how much of Toyota.
      if (join !== "none") Object.assign(clause, { companies: [], brands: [] });
      clause.isAll = true;
      return;
    case "who":
      if (!clause.isAll || join === "none") addFollowed(clause, term);
      return;
    case "event":
      addOnce(clause.kinds, term.event);
      return;
    case "metrics":
      for (const metric of term.metrics) addOnce(clause.metrics, metric);
      return;
    case "region":
      addOnce(clause.regions, term.region);
      return;
    case "keyword": {
      const group = clause.keywords.at(-1);
      if (!group || last !== "keyword" || join === "and") clause.keywords.push([term.keyword]);
      else addOnce(group, term.keyword);
      return;
    }
    default:
      assertNever(term);
  }
}

function addFollowed({ companies, brands }: Clause, { companyId, brand }: Followed): void {
  if (brand === null) addOnce(companies, companyId);
  else if (!brands.some((one) => one.companyId === companyId && one.brand === brand))
    brands.push({ companyId, brand });
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

export type ClausesDecision =
  | { ok: true; clauses: [Clause, ...Clause[]]; except: Clause[] }
  | { ok: false; reason: "no_companies" | "nothing_left_out" | "everything_left_out" | "dangling" };

/** The clauses once all is read, each with its companies. */
export function finishClauses(draft: ClauseDraft): ClausesDecision {
  if (draft.except.some((clause) => isEmpty(clause) && !clause.isAll))
    return { ok: false, reason: "nothing_left_out" };
  if (draft.except.some(isEmpty)) return { ok: false, reason: "everything_left_out" };
  if (draft.join === "and" || draft.join === "or" || draft.join === "otherwise")
    return { ok: false, reason: "dangling" };
  const wanted: DraftClause[] = [];
  for (const clause of draft.wanted) {
    const before = wanted.at(-1);
    if (hasWho(clause)) wanted.push(clause);
    else if (before)
      wanted.push({ ...clause, ...{ companies: before.companies, brands: before.brands } });
    else return { ok: false, reason: "no_companies" };
  }
  const [first, ...rest] = mergeClauses(wanted);
  if (!first) return { ok: false, reason: "no_companies" };
  return { ok: true, clauses: [first, ...rest], except: mergeClauses(draft.except) };
}

const isEmpty = ({ isAll: _, ...clause }: DraftClause): boolean =>
  Object.values(clause).every((list) => list.length === 0);

/** Clauses that differ only in their companies are one; one of all companies takes in the others. */
function mergeClauses(clauses: readonly DraftClause[]): Clause[] {
  const merged: Clause[] = [];
  for (const { isAll: _, ...clause } of clauses) {
    const same = merged.find((one) => toKey(one) === toKey(clause));
    if (!same) merged.push(clause);
    else if (isOfAll(same) || isOfAll(clause)) Object.assign(same, { companies: [], brands: [] });
    else {
      for (const companyId of clause.companies) addFollowed(same, { companyId, brand: null });
      for (const brand of clause.brands) addFollowed(same, brand);
    }
  }
  return merged;
}

const isOfAll = ({ companies, brands }: Clause): boolean =>
  companies.length === 0 && brands.length === 0;

const toKey = ({ kinds, metrics, regions, keywords }: Clause): string =>
  JSON.stringify([
    kinds.toSorted(),
    metrics.toSorted(),
    regions.toSorted(),
    keywords.map((group) => group.toSorted()),
  ]);
