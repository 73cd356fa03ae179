import type { Metric, Unit } from "../../pledge/metric.ts";
import { toNumber } from "../../shared/printed-numbers.ts";
import type { Fact } from "../fact.ts";
import { parseAmounts } from "./amounts.ts";

/** A figure that what is asked for has to reach, or to stay under: `at least 50 %`, `more than $20 billion`. */
export interface Bound {
  value: number;
  unit: Unit;
  /** The metric of things that are counted with others in one unit: chargers, suppliers; null where the unit tells. */
  metric: Metric | null;
  side: "above" | "below";
  /** The figure itself will do: `at least`, `at most`. */
  isIncluded: boolean;
}

const DIGITS = "\\d+(?:[.,]\\d+)*";
const SCALE = "(?: ?(?:thousand|million|billion|trillion|mn|bn)\\b)?";
const MONEY_AFTER = "(?:euros?|dollars?|yen|yuan|pounds?|won)\\b";
/** What is counted, with its unit, and its metric where several things are counted in that unit. */
const THINGS: readonly { pattern: string; unit: Unit; metric: Metric | null }[] = [
  { pattern: "models", unit: "models", metric: null },
  {
    pattern: "vehicles|cars|automobiles|evs|bevs|trucks|lorries|vans|buses",
    ...{ unit: "vehicles", metric: null },
  },
  {
    pattern:
      "(?:super)?chargers|(?:charging |charge |fast[- ]charging )?(?:points|piles|posts)|stations",
    ...{ unit: "count", metric: "charging-points" },
  },
  { pattern: "suppliers", unit: "count", metric: "supplier-commitments" },
  { pattern: "factories|plants", unit: "count", metric: "green-factories" },
];
/** Before what is counted: `10 all-electric models`, but not `100 people making cars`. */
const KIND =
  "(?:(?!(?:people|staff|men|women|who|that|with|of|for|to|in)\\b)[a-z-]*[a-fh-rt-z]|emissions|charging) ";
const THING = `(?:${KIND}){0,3}?(?:${THINGS.map(({ pattern }) => pattern).join("|")})\\b`;
const SHARE = "(?:%|per ?cent\\b|pct\\b)";
const ENERGY = "(?:GWh|gigawatt[- ]hours?)\\b";
/** A figure with its unit; one that stands alone may be a year. */
const FIGURE = `(?:(?:US)?[$€£¥] ?${DIGITS}${SCALE}|${DIGITS}${SCALE} ?(?:${SHARE}|${ENERGY}|${MONEY_AFTER}|${THING}))`;

const RULES: readonly { pattern: RegExp; side: Bound["side"]; isIncluded: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b(?:at least|no less than|not less than|no fewer than|a minimum of|minimum) ${FIGURE}|${FIGURE} (?:or more|or higher|and more)|(?:至少|不低于|不少于)${FIGURE}|${FIGURE}以上`,
      "i",
    ),
    ...{ side: "above", isIncluded: true },
  },
  {
    pattern: new RegExp(
      `\\b(?:more than|over|above|higher than|greater than|exceeding|upwards of) ${FIGURE}|(?:超过|高于|大于)${FIGURE}`,
      "i",
    ),
    ...{ side: "above", isIncluded: false },
  },
  {
    pattern: new RegExp(
      `\\b(?:at most|no more than|not more than|up to|a maximum of) ${FIGURE}|${FIGURE} (?:or less|or lower|or fewer)|(?:至多|最多|不超过)${FIGURE}`,
      "i",
    ),
    ...{ side: "below", isIncluded: true },
  },
  {
    pattern: new RegExp(
      `\\b(?:less than|under|below|lower than|fewer than) ${FIGURE}|(?:低于|少于|不足|不到)${FIGURE}|${FIGURE}以下`,
      "i",
    ),
    ...{ side: "below", isIncluded: false },
  },
];

/** Words and signs of units, tried in this order. */
const UNITS: readonly [RegExp, Unit][] = [
  [new RegExp(SHARE, "i"), "%"],
  [new RegExp(ENERGY, "i"), "GWh"],
  [/\$|\bdollars?\b/i, "USD"],
  [/€|\beuros?\b/i, "EUR"],
  [/£|\bpounds?\b/i, "GBP"],
  [/\byen\b/i, "JPY"],
  [/¥|\byuan\b/i, "CNY"],
  [/\bwon\b/i, "KRW"],
];

/** What a figure is of: `at least 10 electric models`, `over $20 billion`. */
function readUnit(said: string): Pick<Bound, "unit" | "metric"> | null {
  const unit = UNITS.find(([sign]) => sign.test(said))?.[1];
  if (unit !== undefined) return { unit, metric: null };
  return THINGS.find(({ pattern }) => new RegExp(`\\b(?:${pattern})\\b`, "i").test(said)) ?? null;
}

/** The bound that a question sets, and the question without it. */
export function readBound(text: string): { bound: Bound | null; rest: string } {
  for (const { pattern, side, isIncluded } of RULES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [said] = found;
    const of = readUnit(said);
    if (of === null) continue;
    const { unit, metric } = of;
    const digits = new RegExp(DIGITS).exec(said)?.[0] ?? "";
    const value = unit === "%" ? toNumber(digits) : (parseAmounts(said)[0] ?? toNumber(digits));
    return {
      bound: { value, unit, metric, side, isIncluded },
      rest: text.replace(said, " ".repeat(said.length)),
    };
  }
  return { bound: null, rest: text };
}

/** Whether a fact counts what a bound does: 500 models are no 500 vehicles, and suppliers no chargers. */
const isOfUnit = (fact: Pick<Fact, "unit" | "metric">, { unit, metric }: Bound): boolean =>
  fact.unit === unit && (metric === null || fact.metric === metric);

/** Whether a fact is surely on the asked side of a bound; a range is with both its ends, "at most" never above. */
export function isInBound(fact: Fact, bound: Bound): boolean {
  const { amount, amountMax, comparator } = fact;
  if (amount === null || !isOfUnit(fact, bound)) return false;
  const { value, side, isIncluded } = bound;
  const isPast = (figure: number) =>
    (isIncluded && figure === value) || (side === "above" ? figure > value : figure < value);
  if (side === "above") return comparator !== "at-most" && isPast(amount);
  return comparator !== "at-least" && isPast(amountMax ?? amount);
}
