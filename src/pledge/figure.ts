import type { Comparator, Direction, Unit } from "./metric.ts";

/** A stated figure with its unit and how sharp it is. */
export interface Figure {
  amount: number | null;
  amountMax: number | null;
  unit: Unit | null;
  comparator: Comparator;
  /** Read by the title, not by the figure: "40 %" stands for a cut as for a level. */
  change?: Direction;
}

const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  exactly: "",
  "at-least": "at least ",
  "at-most": "at most ",
  about: "about ",
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", INR: "₹" };

const SCALES = [
  { size: 1e12, word: "trillion" },
  { size: 1e9, word: "billion" },
  { size: 1e6, word: "million" },
] as const;

/**
 * The figure in plain English, exact: `at least 40 million t`, `about 50 %`, `1–2`, `€14 billion`.
 * Null where the claim has no amount.
 */
export function formatFigure(figure: Figure): string | null {
  if (figure.amount === null) return null;
  const { amount, amountMax, unit } = figure;
  const words = COMPARATOR_WORDS[figure.comparator];
  const plain =
    amountMax === null || amountMax === amount
      ? formatAmount(amount)
      : `${formatAmount(amount)}–${formatAmount(amountMax)}`;
  return words + withUnit(plain, unit, amountMax ?? amount);
}

/**
 * A number in plain English without loss: `40 million`, `765.89`, `1,234,567`. A scale word is used
 * only where at most three decimals then say it all.
 */
export function formatAmount(amount: number): string {
  const size = Math.abs(amount);
  for (const scale of SCALES) {
    if (size >= scale.size && Number.isInteger(amount) && amount % (scale.size / 1000) === 0) {
      return `${grouped(amount / scale.size)} ${scale.word}`;
    }
  }
  return grouped(amount);
}

/** The unit as it is written after a number; empty for a bare count. */
function unitWord(unit: Unit | null, amount: number): string {
  if (unit === null || unit === "count") return "";
  if (unit === "m3") return "m³";
  if (unit === "vehicles") return amount === 1 ? "vehicle" : "vehicles";
  if (unit === "models") return amount === 1 ? "model" : "models";
  return unit;
}

function withUnit(plain: string, unit: Unit | null, amount: number): string {
  const word = unitWord(unit, amount);
  if (word === "") return plain;
  if (!/^[A-Z]{3}$/.test(word)) return `${plain} ${word}`;
  const sign = CURRENCY_SIGNS[word];
  return sign === undefined ? `${word} ${plain}` : sign + plain;
}

function grouped(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 20 });
}
