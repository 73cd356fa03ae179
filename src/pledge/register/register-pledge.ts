import type { Claim } from "../claim.ts";
import type { Lifecycle } from "../event.ts";
import type { Pledge, PledgeState, Statement } from "../pledge.ts";
import { isOpenOrEqual, isStagePart } from "../scope.ts";
import { toRegisterId } from "./register-id.ts";
import { decidePledge, findHeadOfStep } from "./register-match.ts";
import {
  type ArticleStatements,
  addPledge,
  addWords,
  changePledge,
  claimToState,
  daysBetween,
  type PledgeEntry,
  pledgeTitle,
  type RegisterState,
  toPledgeState,
} from "./register-state.ts";

/** A later outlet within these days tells the same news; after them the pledge is being repeated. */
const REAFFIRMATION_GAP_DAYS = 30;

/** Words that found or move a pledge. */
export interface Saying {
  /** Id of the claim or change. */
  id: string;
  articleId: string;
  published: string;
  quote: string;
  /** The figure that they tell; null where none, or where it is not theirs alone. */
  amount: number | null;
}

/** Applies one pledge claim; returns the pledge that it states. */
export function applyPledgeClaim(
  state: RegisterState,
  statement: Statement,
  article: ArticleStatements,
): PledgeEntry {
  const decision = decidePledge(state, statement, article);
  switch (decision.kind) {
    case "new": {
      const head = findHeadOfStep(state, statement);
      if (head !== null) {
        const to = toPledgeState(head.item);
        changePledge(state, head, () => refine(head.item, statement, to));
      }
      return foundPledge(state, statement);
    }
    case "restated":
      changePledge(state, decision.entry, () => restate(decision.entry, statement));
      return decision.entry;
    case "restated_earlier_state":
      changePledge(state, decision.entry, () => addStatement(decision.entry, statement));
      return decision.entry;
    case "revised":
      changePledge(state, decision.entry, () => {
        revise(decision.entry, toSaying(statement), {
          lifecycle: decision.lifecycle,
          to: claimToState(statement.claim),
        });
        addStatement(decision.entry, statement);
      });
      return decision.entry;
  }
}

/** A pledge that was not there before. */
export function foundPledge(state: RegisterState, statement: Statement): PledgeEntry {
  const { claim } = statement;
  const entry = createEntry(state, claim, toSaying(statement));
  entry.item.revisions.push({
    on: statement.published,
    lifecycle: "announced",
    from: null,
    to: claimToState(claim),
    statementId: statement.id,
    articleId: statement.articleId,
    quote: claim.quote,
  });
  entry.item.statedBy.push(statement.id);
  return entry;
}

/** A pledge with no revision yet: the caller says how it came about. */
export function createEntry(state: RegisterState, claim: Claim, saying: Saying): PledgeEntry {
  const { kind: _, year, quote: __, ...said } = claim;
  const entry: PledgeEntry = {
    item: {
      ...said,
      scopes: said.scopes === null ? null : [...said.scopes],
      id: toRegisterId(claim, state.ids),
      title: "",
      targetYear: year,
      lifecycle: "announced",
      announcedOn: saying.published,
      lastStatedOn: saying.published,
      revisions: [],
      statedBy: [],
      refines: [],
      contradicts: [],
    },
    seq: state.pledges.length,
    quotes: [],
    isOfAPart: true,
    isOfNeutrality: false,
    rivals: new Map(),
    reports: new Set(),
    kinds: new Set(),
    articleIds: new Set(),
  };
  addWords(entry, saying);
  entry.item.title = pledgeTitle(entry);
  addPledge(state, entry);
  return entry;
}

/** The pledge said again: what was unsaid is filled in; a figure or year that is there never moves. */
export function restate(entry: PledgeEntry, statement: Statement): void {
  const { item } = entry;
  const { claim, published } = statement;
  const isLater =
    daysBetween({ from: item.lastStatedOn, to: published }) > REAFFIRMATION_GAP_DAYS &&
    !entry.articleIds.has(statement.articleId);
  const before = { ...item };
  item.stage ??= claim.stage;
  item.basis ??= claim.basis;
  item.region ??= claim.region;
  item.scopes ??= claim.scopes;
  item.baselineYear ??= claim.baselineYear;
  item.targetYear ??= claim.year;
  item.amountMax ??= item.amount === claim.amount ? claim.amountMax : null;
  // what is said a thousand times is named once
  if (FILLED.some((field) => before[field] !== item[field])) item.title = pledgeTitle(entry);
  const isNewSource = !entry.articleIds.has(statement.articleId);
  if (isNewSource && item.lifecycle !== "withdrawn" && isFuller(before, item)) {
    refine(item, statement, toPledgeState(before));
  }
  if (isLater && item.lifecycle !== "withdrawn") {
    const to = toPledgeState(item);
    item.revisions.push({
      ...toRevision(toSaying(statement)),
      lifecycle: "reaffirmed",
      from: to,
      to,
    });
    if (item.lifecycle === "announced") item.lifecycle = "reaffirmed";
  }
  addStatement(entry, statement);
}

/** Records what a statement adds to a pledge without moving it. */
function refine(item: Pledge, statement: Statement, from: PledgeState): void {
  const to = toPledgeState(item);
  item.revisions.push({ ...toRevision(toSaying(statement)), lifecycle: "refined", from, to });
}

/** What a later statement may say that was unsaid. */
const ADDED = ["stage", "basis", "region", "scopes", "baselineYear", "targetYear"] as const;
/** All that saying a pledge again may fill in. */
const FILLED = [...ADDED, "amountMax"] as const;

/** Whether something is said now that was unsaid. */
function isFuller(before: Pledge, now: Pledge): boolean {
  return ADDED.some((field) => before[field] === null && now[field] !== null);
}

/** Moves a pledge to a new state, or withdraws it (`to` null: the last state stays to be shown). */
export function revise(
  entry: PledgeEntry,
  saying: Saying,
  move: { lifecycle: Lifecycle; to: PledgeState | null; from?: PledgeState | null },
): void {
  const { item } = entry;
  const from = move.from === undefined ? toPledgeState(item) : move.from;
  if (move.to !== null) Object.assign(item, move.to);
  item.lifecycle = move.lifecycle;
  item.lastStatedOn = saying.published;
  item.revisions.push({ ...toRevision(saying), lifecycle: move.lifecycle, from, to: move.to });
  item.title = pledgeTitle(entry);
}

/** Marks the pledges that an article tells as parts of a headline it tells too. */
export function applyParts(entries: readonly PledgeEntry[]): void {
  for (const part of entries) {
    const heads = entries.filter((head) => isHeadOf(head, part));
    const narrowest = heads.filter((head) => !heads.some((other) => isHeadOf(head, other)));
    for (const head of narrowest) {
      if (!part.item.refines.includes(head.item.id)) part.item.refines.push(head.item.id);
    }
  }
}

function toSaying(statement: Statement): Saying {
  const { id, articleId, published, claim } = statement;
  return { id, articleId, published, quote: claim.quote, amount: claim.amount };
}

function addStatement(entry: PledgeEntry, statement: Statement): void {
  addWords(entry, toSaying(statement));
  entry.item.statedBy.push(statement.id);
  entry.item.lastStatedOn = statement.published;
}

function toRevision({ id, articleId, published, quote }: Saying) {
  return { on: published, statementId: id, articleId, quote };
}

/** Same metric, measure, year and baseline, of a stage that holds the other's. */
function isHeadOf({ item: head }: PledgeEntry, { item: part }: PledgeEntry): boolean {
  return (
    head.stage !== null &&
    part.stage !== null &&
    isStagePart({ whole: head.stage, part: part.stage }) &&
    head.amount !== null &&
    part.amount !== null &&
    head.targetYear !== null &&
    head.metric === part.metric &&
    head.brand === part.brand &&
    head.change === part.change &&
    head.unit === part.unit &&
    head.targetYear === part.targetYear &&
    head.baselineYear === part.baselineYear &&
    head.region === part.region &&
    isOpenOrEqual(head.basis, part.basis)
  );
}
