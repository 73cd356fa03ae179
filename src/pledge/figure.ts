import type { Language } from "../shared/language.ts";
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

const COMPARATOR_WORDS: Readonly<Record<Language, Readonly<Record<Comparator, string>>>> = {
  en: { exactly: "", "at-least": "at least ", "at-most": "at most ", about: "about " },
  zh: { exactly: "", "at-least": "至少", "at-most": "至多", about: "约" },
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", INR: "₹" };

/** What stands after a number in Chinese, without a blank; other units keep their sign after one. */
const CHINESE_UNITS: Readonly<Record<string, string>> = {
  ...{ "%": "%", vehicles: "辆", models: "款", t: "吨", g: "克", km: "公里", m3: "立方米" },
  ...{
    EUR: "欧元",
    USD: "美元",
    GBP: "英镑",
    INR: "印度卢比",
    CNY: "元",
    JPY: "日元",
    KRW: "韩元",
  },
};

const SCALES = [
  { size: 1e12, word: "trillion" },
  { size: 1e9, word: "billion" },
  { size: 1e6, word: "million" },
] as const;

/**
 * The figure in plain English, exact: `at least 40 million t`, `about 50 %`, `1–2`, `€14 billion`; in
 * Chinese `至少4000万吨`, `约50%`, `5万亿日元`. Null where the claim has no amount.
 */
export function formatFigure(figure: Figure, language: Language = "en"): string | null {
  if (figure.amount === null) return null;
  const { amount, amountMax, unit } = figure;
  const words = COMPARATOR_WORDS[language][figure.comparator];
  const ends = amountMax === null || amountMax === amount ? [amount] : [amount, amountMax];
  const figures = (language === "en" ? ends.map(formatAmount) : toChineseEnds(ends)).join("–");
  return (
    words +
    (language === "en"
      ? withUnit(figures, unit, amountMax ?? amount)
      : withChineseUnit(figures, unit))
  );
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

/** A Chinese reader counts in these, and not by three digits. */
const CHINESE_SCALES = [
  { size: 1e12, word: "万亿", step: 1e9 },
  { size: 1e8, word: "亿", step: 1e5 },
  { size: 1e4, word: "万", step: 100 },
] as const;

/**
 * A number in plain Chinese without loss, as the press there prints it: `5万亿`, `140亿`, `427万`, `401943`; as `formatAmount`
 * in English, but with no marks between digits.
 */
export function formatChineseAmount(amount: number): string {
  const size = Math.abs(amount);
  for (const { size: least, word, step } of CHINESE_SCALES) {
    if (size >= least && Number.isInteger(amount) && amount % step === 0)
      return `${plain(amount / least)}${word}`;
  }
  return plain(amount);
}

/** Both ends of a range in one way: with words for their scales, or in digits alone. */
function toChineseEnds(ends: readonly number[]): string[] {
  const said = ends.map(formatChineseAmount);
  const isOneWay = new Set(said.map((text) => /[万亿]$/.test(text))).size === 1;
  return isOneWay ? said : ends.map(plain);
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

function withChineseUnit(plain: string, unit: Unit | null): string {
  if (unit === null || unit === "count") return plain;
  const word = CHINESE_UNITS[unit];
  return word === undefined ? `${plain} ${unit}` : plain + word;
}

const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

const grouped = (amount: number): string => GROUPED.format(amount);

const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20, useGrouping: false });

const plain = (amount: number): string => PLAIN.format(amount);
