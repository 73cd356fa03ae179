import type { ChangeEffect } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { States } from "./change.ts";
import type { Value } from "./values.ts";

/** Figures of one target lie within this factor. */
const MAX_FACTOR = 25;
/** A count this large says by itself that it is no other number. */
const LARGE = 1_000;

const LOWER_LEVEL: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "water-use",
  "waste",
]);

/** Whether a higher figure is the weaker target: a level that is to fall. */
function isLowerBetter(metric: Metric, value: Value): boolean {
  const change = value.claim?.change ?? (value.quantity?.unit === "%" ? "reduce-by" : "reach");
  return change === "reach" && LOWER_LEVEL.has(metric);
}

export function effectOf(metric: Metric, old: Value, fresh: Value): ChangeEffect {
  if (fresh.kind === "year") return fresh.amount > old.amount ? "delayed" : "brought-forward";
  const [before, after] =
    fresh.amount === old.amount ? [old.top, fresh.top] : [old.amount, fresh.amount];
  return after > before !== isLowerBetter(metric, fresh) ? "strengthened" : "weakened";
}

export const kindOf = ({ quantity }: Value): string | null =>
  quantity?.unit ?? quantity?.noun ?? null;

/** "from 20 to 30 percent": a number that borrows its unit from a share. */
export function isShareAndNumber(old: Value, fresh: Value): boolean {
  const kinds = [kindOf(old), kindOf(fresh)];
  const isSmall = Math.max(old.amount, fresh.amount) <= 100;
  return kinds.includes("%") && kinds.includes(null) && isSmall;
}

/** Whether two values can be states of one target, by what they count; small numbers only where words say that one replaces the other. */
export function isComparable(old: Value, fresh: Value, isReplaced = false): boolean {
  if (old.kind !== fresh.kind) return false;
  // "at least 50 %" before, "50 to 60 %" now: nothing was moved.
  const isOpenEnd = old.top === fresh.top || old.quantity?.comparator === "at-least";
  if (old.amount === fresh.amount && isOpenEnd) return false;
  if (old.kind === "year") return true;
  if ((kindOf(old) === "%") !== (kindOf(fresh) === "%") && !isShareAndNumber(old, fresh))
    return false;
  const [a, b] = [kindOf(old), kindOf(fresh)];
  const isBare =
    !isReplaced && a === null && b === null && Math.min(old.amount, fresh.amount) < LARGE;
  if (isBare || (a !== b && a !== null && b !== null)) return false;
  if (isShareAndNumber(old, fresh)) return (a === null ? old : fresh).isAlone;
  return fresh.amount < old.amount * MAX_FACTOR && old.amount < fresh.amount * MAX_FACTOR;
}

/** More than this no maker has: a number that is as large counts something else. */
const MOST: Partial<Record<Metric, number>> = { "ev-models": 1_000, "ev-volume": 200_000_000 };

/** Whether a number is too large for what it is said to count, or counts a part of a model. */
export const isTooMany = (metric: Metric, { kind, amount }: Value): boolean =>
  kind === "amount" &&
  (amount > (MOST[metric] ?? Number.POSITIVE_INFINITY) ||
    (metric === "ev-models" && !Number.isInteger(amount)));

/** "all electric" and a share of electric cars are figures of one scale. */
const SHARES: ReadonlySet<Metric> = new Set(["ev-share", "ice-phase-out"]);

export function agree(a: Metric | null, b: Metric | null): Metric | null {
  if (!a || !b || a === b) return a ?? b;
  return SHARES.has(a) && SHARES.has(b) ? "ev-share" : null;
}

/** What an old value and a new one tell of a target before and after. */
export function statesOf(old: Value, fresh: Value): States {
  if (old.kind === "year") return { oldYear: old.amount, newYear: fresh.amount };
  const newYear = fresh.claim?.year ?? old.claim?.year ?? null;
  // "to 200,000-250,000 from 200,000-300,000": the ends that differ tell the change.
  const isTop = old.amount === fresh.amount;
  return {
    oldAmount: isTop ? old.top : old.amount,
    newAmount: isTop ? fresh.top : fresh.amount,
    oldYear: old.claim?.kind === "pledge" ? old.claim.year : newYear,
    newYear,
  };
}
