import { isSameFigure } from "../amount.ts";
import type { Change, Claim } from "../claim.ts";
import type { Metric, Unit } from "../metric.ts";
import type { ChangeStatement, PledgeState, Statement } from "../pledge.ts";
import { areScopesCompatible } from "../scope.ts";
import { best, isInState, wasInState } from "./register-match.ts";
import { createEntry, foundPledge, restate, revise, type Saying } from "./register-pledge.ts";
import {
  type ArticleStatements,
  addWords,
  changePledge,
  claimToState,
  type PledgeEntry,
  pledgesFor,
  type RegisterState,
  toPledgeState,
} from "./register-state.ts";

/** Units that go without saying, for changes that name an amount and no unit. */
const USUAL_UNITS: Partial<Record<Metric, Unit>> = {
  "ev-share": "%",
  "renewable-energy": "%",
  "ev-volume": "vehicles",
  "ev-models": "models",
  "charging-points": "count",
};

/**
 * Applies what an article says has become of earlier pledges. Returns, by claim id, the pledges whose
 * new state is one of the article's claims: those claims are told and need no further decision.
 */
export function applyChanges(
  state: RegisterState,
  article: ArticleStatements,
): Map<string, PledgeEntry> {
  const told = new Map<string, PledgeEntry>();
  for (const statement of article.changes) {
    const successor = findSuccessor(statement.change, article.claims);
    const entry = applyChange(state, statement, { successor, claims: article.claims });
    if (successor !== null && entry !== null) told.set(successor.id, entry);
  }
  return told;
}

function applyChange(
  state: RegisterState,
  statement: ChangeStatement,
  { successor, claims }: { successor: Statement | null; claims: readonly Statement[] },
): PledgeEntry | null {
  const { change } = statement;
  const saying = toSaying(statement);
  const known = pledgesFor(state, change).filter(
    ({ item }) =>
      item.lifecycle !== "superseded" &&
      (successor === null || areScopesCompatible(item, successor.claim, false)),
  );
  const applied = known.find((entry) => isApplied(entry, change, successor));
  if (applied !== undefined) {
    changePledge(state, applied, () => repeat(applied, saying, successor));
    return applied;
  }
  const holder = successor === null ? null : findHolder(known, successor.claim);
  const target = findTarget(known, change, { successor, holder, claims });
  if (holder !== null) {
    if (target !== null) {
      changePledge(state, target, () =>
        revise(target, saying, { lifecycle: "superseded", to: null }),
      );
    }
    const from = target === null ? toOldState(change, successor) : toPledgeState(target.item);
    const to = toPledgeState(holder.item);
    changePledge(state, holder, () => {
      revise(holder, saying, { lifecycle: change.effect, from, to });
      repeat(holder, saying, successor);
    });
    return holder;
  }
  if (target !== null) {
    const to = toNewState(change, successor, toPledgeState(target.item));
    changePledge(state, target, () => {
      revise(target, saying, { lifecycle: change.effect, to });
      repeat(target, saying, successor);
    });
    return target;
  }
  return foundByChange(state, statement, successor);
}

/** The claim of the same article that holds the state which a change leads to. */
function findSuccessor(change: Change, claims: readonly Statement[]): Statement | null {
  if (change.effect === "withdrawn") return null;
  const told = claims.filter(
    ({ claim }) =>
      claim.kind === "pledge" &&
      claim.metric === change.metric &&
      claim.brand === change.brand &&
      (change.newAmount === null || isSameAmount(claim, change.newAmount)) &&
      (change.newYear === null || claim.year === change.newYear) &&
      !isOldState(claim, change),
  );
  const [only, another] = told;
  if (only === undefined) return null;
  const isNamed = change.newAmount !== null || change.newYear !== null;
  return another === undefined || isNamed ? only : null;
}

function isSameAmount(claim: Claim, amount: number): boolean {
  return isSameFigure(claim, { amount, amountMax: null, unit: claim.unit });
}

function isOldState(claim: Claim, { oldAmount, oldYear, newAmount, newYear }: Change): boolean {
  if (newAmount !== null || newYear !== null) return false;
  if (oldAmount === null && oldYear === null) return false;
  const isOldAmount = oldAmount === null || isSameAmount(claim, oldAmount);
  return isOldAmount && (oldYear === null || claim.year === oldYear);
}

/** Whether the register already holds this change, told by an earlier article. */
function isApplied(entry: PledgeEntry, change: Change, successor: Statement | null): boolean {
  const { item } = entry;
  if (!item.revisions.some(({ lifecycle }) => lifecycle === change.effect)) return false;
  const old = { amount: change.oldAmount, targetYear: change.oldYear };
  if (change.effect === "withdrawn") return item.lifecycle === "withdrawn" && isInState(entry, old);
  const isOld = (old.amount === null && old.targetYear === null) || wasInState(entry, old);
  const next =
    successor === null
      ? { amount: change.newAmount, targetYear: change.newYear }
      : {
          amount: successor.claim.amount,
          unit: successor.claim.unit,
          targetYear: successor.claim.year,
        };
  return isOld && isInState(entry, next);
}

/** A pledge that stands in the new state already. */
function findHolder(known: readonly PledgeEntry[], claim: Claim): PledgeEntry | null {
  const holders = known.filter(
    ({ item }) =>
      item.lifecycle !== "withdrawn" && item.targetYear === claim.year && isSameFigure(item, claim),
  );
  const holder = best(holders, claim);
  return holder === "several" ? null : holder;
}

/** Whether an article pledges just what an entry holds: what it says to be dropped, and names no figure of, is another. */
const isPledgedIn = ({ item }: PledgeEntry, claims: readonly Statement[]): boolean =>
  claims.some(
    ({ claim }) =>
      claim.kind === "pledge" &&
      claim.metric === item.metric &&
      claim.brand === item.brand &&
      claim.year === item.targetYear &&
      isSameFigure(item, claim),
  );

/** The pledge that stands in the old state; null where none does, or where several might. */
function findTarget(
  known: readonly PledgeEntry[],
  { effect, oldAmount, oldYear }: Change,
  {
    successor,
    holder,
    claims,
  }: { successor: Statement | null; holder: PledgeEntry | null; claims: readonly Statement[] },
): PledgeEntry | null {
  const isNameless = effect === "withdrawn" && oldAmount === null && oldYear === null;
  const standing = known.filter(
    (entry) =>
      entry !== holder &&
      entry.item.lifecycle !== "withdrawn" &&
      isInState(entry, { amount: oldAmount, targetYear: oldYear }) &&
      !(isNameless && isPledgedIn(entry, claims)),
  );
  const [only, another] = standing;
  if (only === undefined) return null;
  if (another === undefined) return only;
  if (oldAmount === null && oldYear === null) return null;
  const target = successor === null ? null : best(standing, successor.claim);
  return target === "several" ? null : target;
}

/** A pledge that is first heard of through its change. */
function foundByChange(
  state: RegisterState,
  statement: ChangeStatement,
  successor: Statement | null,
): PledgeEntry {
  const { change } = statement;
  const saying = toSaying(statement);
  if (successor !== null) {
    const entry = foundPledge(state, successor);
    entry.item.revisions.pop();
    changePledge(state, entry, () =>
      revise(entry, saying, {
        lifecycle: change.effect,
        from: toOldState(change, successor),
        to: claimToState(successor.claim),
      }),
    );
    return entry;
  }
  const entry = createEntry(state, toClaim(change), saying);
  const isWithdrawn = change.effect === "withdrawn";
  changePledge(state, entry, () =>
    revise(entry, saying, {
      lifecycle: change.effect,
      from: toOldState(change, null),
      to: isWithdrawn ? null : toPledgeState(entry.item),
    }),
  );
  return entry;
}

/** What a change alone tells of the pledge: the old state of a withdrawn one, else the new. */
function toClaim(change: Change): Claim {
  const isWithdrawn = change.effect === "withdrawn";
  const unit = USUAL_UNITS[change.metric] ?? null;
  const amount = isWithdrawn ? change.oldAmount : change.newAmount;
  return {
    kind: "pledge",
    company: change.company,
    brand: change.brand,
    metric: change.metric,
    change: "reach",
    amount: unit === null ? null : amount,
    amountMax: null,
    unit: unit === null || amount === null ? null : unit,
    comparator: "exactly",
    basis: null,
    stage: null,
    scopes: null,
    baselineYear: null,
    year: isWithdrawn ? change.oldYear : (change.newYear ?? change.oldYear),
    region: null,
    quote: change.quote,
  };
}

/** The state before a change, as far as the change tells it. */
function toOldState(change: Change, successor: Statement | null): PledgeState | null {
  if (change.oldAmount === null && change.oldYear === null) return null;
  const unit = successor?.claim.unit ?? USUAL_UNITS[change.metric] ?? null;
  return {
    amount: unit === null ? null : change.oldAmount,
    amountMax: null,
    unit: change.oldAmount === null ? null : unit,
    comparator: "exactly",
    baselineYear: successor?.claim.baselineYear ?? null,
    targetYear: change.oldYear,
  };
}

function toNewState(
  change: Change,
  successor: Statement | null,
  old: PledgeState,
): PledgeState | null {
  if (change.effect === "withdrawn") return null;
  if (successor !== null) return claimToState(successor.claim);
  const isMoved = change.newAmount !== null && old.unit !== null;
  return {
    ...old,
    ...(isMoved ? { amount: change.newAmount, amountMax: null } : {}),
    targetYear: change.newYear ?? old.targetYear,
  };
}

/** One more source: the claim of the new state where there is one, else the words of the change. */
function repeat(entry: PledgeEntry, saying: Saying, successor: Statement | null): void {
  if (successor !== null) restate(entry, successor);
  else addWords(entry, saying);
  entry.item.lastStatedOn = saying.published;
}

function toSaying({ id, articleId, published, change }: ChangeStatement): Saying {
  return { id, articleId, published, quote: change.quote, amount: null };
}
