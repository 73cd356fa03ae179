import { toNumber } from "./amounts.ts";
import type { Fact } from "./fact.ts";

/** A share that what is asked for has to reach, or to stay under: `at least 50 %`, `less than half`. */
export interface Bound {
  percent: number;
  side: "above" | "below";
  /** The figure itself will do: `at least`, `at most`. */
  isIncluded: boolean;
}

const SHARE = "(\\d+(?:[.,]\\d+)?) ?(?:%|per ?cent\\b|pct\\b)";

const RULES: readonly { pattern: RegExp; side: Bound["side"]; isIncluded: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b(?:at least|no less than|not less than|a minimum of|minimum) ${SHARE}|${SHARE} (?:or more|or higher|and more)|(?:至少|不低于|不少于)${SHARE}|${SHARE}以上`,
      "i",
    ),
    ...{ side: "above", isIncluded: true },
  },
  {
    pattern: new RegExp(
      `\\b(?:more than|over|above|higher than|greater than|exceeding) ${SHARE}|(?:超过|高于|大于)${SHARE}`,
      "i",
    ),
    ...{ side: "above", isIncluded: false },
  },
  {
    pattern: new RegExp(
      `\\b(?:at most|no more than|not more than|up to|a maximum of) ${SHARE}|${SHARE} (?:or less|or lower|or fewer)|(?:至多|最多|不超过)${SHARE}`,
      "i",
    ),
    ...{ side: "below", isIncluded: true },
  },
  {
    pattern: new RegExp(
      `\\b(?:less than|under|below|lower than|fewer than) ${SHARE}|(?:低于|少于|不足|不到)${SHARE}|${SHARE}以下`,
      "i",
    ),
    ...{ side: "below", isIncluded: false },
  },
];

/** The bound that a question sets, and the question without it. */
export function readBound(text: string): { bound: Bound | null; rest: string } {
  for (const { pattern, side, isIncluded } of RULES) {
    const found = pattern.exec(text);
    const digits = found?.slice(1).find((one) => one !== undefined);
    if (!found || digits === undefined) continue;
    return {
      bound: { percent: toNumber(digits), side, isIncluded },
      rest: text.replace(found[0], " ".repeat(found[0].length)),
    };
  }
  return { bound: null, rest: text };
}

/** Whether a fact is surely on the asked side of a bound; a range is with both its ends, "at most" never above. */
export function isInBound({ amount, amountMax, unit, comparator }: Fact, bound: Bound): boolean {
  if (amount === null || unit !== "%") return false;
  const { percent, side, isIncluded } = bound;
  const isPast = (value: number) =>
    (isIncluded && value === percent) || (side === "above" ? value > percent : value < percent);
  if (side === "above") return comparator !== "at-most" && isPast(amount);
  return comparator !== "at-least" && isPast(amountMax ?? amount);
}
