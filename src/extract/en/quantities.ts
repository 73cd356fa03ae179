import type { CountNoun, Quantity } from "../mention.ts";
import { bareLevel, type PlainNumber } from "./bare-level.ts";
import { comparatorOf, withoutQualifier } from "./comparators.ts";
import { nounAfter } from "./count-noun.ts";
import { inheritNoun, inheritUnit } from "./inherit-noun.ts";
import { moveOf } from "./moves.ts";
import { DIGITS, FRACTION, MULTIPLIERS, parseCardinal, parseFraction, WORDS } from "./numbers.ts";
import { isRemainder } from "./remainders.ts";
import { CURRENCY_BEFORE, UNITS } from "./units.ts";
import { wholeShares } from "./whole-share.ts";

const HALF =
  "(?<=\\b(?:by|in|about|around|roughly|approximately|almost|nearly|least|than|to|over|some|further) )half\\b(?! (?:a |an |of (?:the |this )?(?:year|decade)))|\\bone half\\b(?! (?:a |an |year|hour|day))|(?<!first |second |latter |other )(?:one |a )?half (?=of\\b(?! (?:the |this )?(?:year|decade|century|month|20))|the\\b|its\\b|all\\b|their\\b)|\\bhalf(?= (?:should|will|would|must|are|were|is|was|of them|of these|of those)\\b)|\\bhal(?:ve[sd]?|ving)\\b|\\bhalf (?=(?:of )?(?:what|that|those) |as (?:much|many|high|large) |(?:the |its |their )?(?:levels? |fiscal |fy ?)?(?:(?:of|in) )?(?:19|20)\\d\\d)";
const QUARTER =
  "(?:a|one) (?:third|quarter|fifth|tenth)(?= (?:of|lower|less|below|more|fewer|higher|smaller|as (?:much|many|high|large)|what|the (?:level|emissions|(?:19|20)\\d\\d))\\b)";
const SAME = "(?:of )?the same (?:size|amount|extent|magnitude|percentage|proportion|rate)";
const NUMBER = new RegExp(
  `(?<![a-z0-9.,/#'])(?<![a-z]-)(?:(${DIGITS})|(${QUARTER}|${FRACTION})|(${HALF})|(${SAME})|(${WORDS}))(?![0-9])`,
  "g",
);
const SECOND = new RegExp(
  String.raw`(?:\s?(?:%|per ?cent|percent))?(?:-|\s(?:-|to|or|and)\s)(${DIGITS}|${WORDS})`,
  "y",
);
const MULTIPLIER =
  /[\s-]?(dozen|hundred|thousandth|thousand|millionth|millions?|mln|mn|billion|bln|bn|trillion|tn|lakhs?|crores?|m|b|k)(?![a-z0-9])/y;
const COMPILED_UNITS = UNITS.map((entry) => ({
  ...entry,
  expression: new RegExp(entry.pattern, "y"),
}));

const CURRENCY =
  /(us\$|au?\$|c\$|€|\$|£|¥|₹|\b(?:rs\.?|eur|usd|cny|rmb|inr|jpy|gbp|krw|sek|aud|cad))\s?$/;
const UNIT_START = /[%pmktgwceaurisdjl]/;
const POINTS = /^\s?points?\b/;
const PLAIN_YEAR = /^(?:19|20)\d\d$/;
const LEFT_WINDOW = 40;
const RIGHT_WINDOW = 100;

function unitAfter(lower: string, at: number): { unit: string; scale: number; end: number } | null {
  const first =
    lower.charAt(at) === " " || lower.charAt(at) === "-" ? lower.charAt(at + 1) : lower.charAt(at);
  if (!UNIT_START.test(first) && first !== "y") return null;
  for (const { expression, unit, scale = 1 } of COMPILED_UNITS) {
    expression.lastIndex = at;
    if (expression.test(lower)) return { unit, scale, end: expression.lastIndex };
  }
  return null;
}

const LARGE_ORDINAL = 1_000;
const FEW = 100;

/** A plain number with its range and multiplier, read from a match of NUMBER. */
function readNumber(lower: string, start: number, text: string): PlainNumber | null {
  const amount = parseCardinal(text);
  if (amount === null) return null;
  let end = start + text.length;
  let amountMax: number | null = null;
  SECOND.lastIndex = end;
  const second = SECOND.exec(lower);
  if (second?.[1]) {
    const max = parseCardinal(second[1]);
    const joinedByAnd = / and /.test(second[0]);
    const isRange =
      max !== null &&
      max > amount &&
      !/\bfrom\s*$/.test(lower.slice(Math.max(0, start - 8), start));
    const isSameUnit = max !== null && (!/%|per ?cent|percent/.test(second[0]) || max <= 100);
    if (
      isSameUnit &&
      isRange &&
      (!joinedByAnd || /\bbetween\s*$/.test(lower.slice(Math.max(0, start - 10), start)))
    ) {
      amountMax = max;
      end = SECOND.lastIndex;
    }
  }
  MULTIPLIER.lastIndex = end;
  const multiplier = MULTIPLIER.exec(lower);
  const factor = multiplier?.[1] ? (MULTIPLIERS[multiplier[1]] ?? 1) : 1;
  if (multiplier) end = MULTIPLIER.lastIndex;
  // "the 100,000th electric car": as many had been built by then.
  else if (amount >= LARGE_ORDINAL && lower.startsWith("th ", end)) end += 2;
  return {
    start,
    end,
    amount: tidy(amount * factor),
    amountMax: amountMax === null ? null : tidy(amountMax * factor),
  };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function isPlainYear(text: string, amountMax: number | null): boolean {
  return PLAIN_YEAR.test(text) && (amountMax === null || (amountMax >= 1900 && amountMax < 2100));
}

function fraction(lower: string, hit: RegExpExecArray, amount: number): Quantity {
  const text = hit[0].trimEnd();
  const end = hit.index + text.length;
  const left = lower.slice(Math.max(0, hit.index - LEFT_WINDOW), hit.index);
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const halving = /^halv/.test(text);
  const move = halving ? "by" : moveOf(left, right);
  const remains = !halving && isRemainder(withoutQualifier(left), right);
  return {
    start: hit.index,
    end,
    numberEnd: end,
    amount,
    amountMax: null,
    unit: "%",
    noun: null,
    comparator: comparatorOf(left, right),
    move: remains ? "by" : move,
    ...(remains ? { remains } : {}),
  };
}

/** Units of specifications, spans and prices by the piece: no figure of the model. */
const OTHER_UNIT =
  /^[\s-](?:kw(?!h)|kilowatts?(?![- ]?hours?)|hp|bhp|ps|volts?|mph|nm|miles?|minutes?|hours?|seconds?|days?|weeks?|months?|degrees?|kg|kilograms?|inch(?:es)?|cc|seats?|doors?)\b/;
function plain(lower: string, hit: RegExpExecArray, text: string): Quantity | null {
  const reading = readNumber(lower, hit.index, text);
  if (!reading) return null;
  const left = lower.slice(Math.max(0, hit.index - LEFT_WINDOW), hit.index);
  const currency = CURRENCY.exec(left)?.[1];
  if (OTHER_UNIT.test(lower.slice(reading.end, reading.end + 14))) return null;
  const unit = unitAfter(lower, reading.end);
  let end = reading.end;
  let noun: CountNoun | null = null;
  let isPart = false;
  let name: string | null = null;
  let scale = 1;
  if (currency) name = CURRENCY_BEFORE[currency] ?? null;
  else if (unit) {
    name = unit.unit;
    scale = unit.scale;
    end = unit.end;
  } else {
    const counted = nounAfter(lower, reading.end);
    if (isPlainYear(text, reading.amountMax) || (lower.charAt(reading.end) === "-" && !counted))
      return null;
    // "the Renault 5 will be electric" counts nothing.
    const isName = counted?.end === reading.end && reading.amount < FEW;
    noun = isName ? null : (counted?.noun ?? null);
    isPart = counted?.whole ?? false;
    end = counted?.end ?? reading.end;
  }
  if (name === "%" && POINTS.test(lower.slice(end, end + 8))) return null;
  if (name === null && noun === null) return bareLevel(reading, left);
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const bareLeft = currency ? left.replace(CURRENCY, "") : left;
  const remains = name === "%" && isRemainder(withoutQualifier(bareLeft), right);
  return {
    start: reading.start,
    end,
    numberEnd: reading.end,
    amount: tidy(reading.amount * scale),
    amountMax: reading.amountMax === null ? null : tidy(reading.amountMax * scale),
    unit: name,
    noun,
    comparator: comparatorOf(bareLeft, noun ? "" : right),
    move: remains ? "by" : moveOf(bareLeft, right),
    ...(isPart ? { isPart } : {}),
    ...(remains ? { remains } : {}),
  };
}

const MAY_HOLD_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fourteen|fif|sixt|sevent|eight|ninet|twent|fort|hal[fv]|millionth|third|quarter|dozen|hundred|thousand|million|same|every)/;

/** All figures of a sentence with unit, counted noun, comparator and step; years are left out. */
export function scanQuantities(lower: string): Quantity[] {
  if (!MAY_HOLD_NUMBER.test(lower)) return [];
  const found: Quantity[] = [];
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(lower); hit; hit = NUMBER.exec(lower)) {
    const quantity = toQuantity(lower, hit);
    if (!quantity) continue;
    const before = found.at(-1);
    found.push(inheritUnit(inheritNoun(quantity, before, lower), before, lower));
    NUMBER.lastIndex = Math.max(
      NUMBER.lastIndex,
      quantity.noun && !quantity.isPart ? quantity.numberEnd : quantity.end,
    );
  }
  for (let at = found.length - 2; at >= 0; at--) {
    const quantity = found[at];
    if (quantity) found[at] = withSharedUnit(quantity, found[at + 1], lower);
  }
  found.forEach((quantity, at) => {
    const before = found[at - 1];
    if (before?.sharesUnit && quantity.move === null)
      found[at] = { ...quantity, move: before.move };
  });
  const whole = wholeShares(lower, found);
  return whole.length === 0 ? found : [...found, ...whole].sort((a, b) => a.start - b.start);
}

const JOINED = /^(?:,| and| or|, and) $/;

/** "by 16 and 7 percent": the sign is printed once for both, and so is the step. */
function withSharedUnit(quantity: Quantity, next: Quantity | undefined, lower: string): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || next?.unit !== "%") return quantity;
  if (!JOINED.test(lower.slice(quantity.end, next.start)) || quantity.amount > 100) return quantity;
  const left = lower.slice(Math.max(0, quantity.start - LEFT_WINDOW), quantity.start);
  const move = quantity.move ?? moveOf(left, "") ?? next.move;
  return { ...quantity, unit: "%", move, sharesUnit: true };
}

function toQuantity(lower: string, hit: RegExpExecArray): Quantity | null {
  const [, digits, fractional, half, same, word] = hit;
  if (half) return fraction(lower, hit, 50);
  if (fractional) {
    const amount = parseFraction(fractional);
    return amount === null ? null : fraction(lower, hit, amount);
  }
  if (same) {
    return {
      start: hit.index,
      end: hit.index + same.length,
      numberEnd: hit.index + same.length,
      amount: 0,
      amountMax: null,
      unit: "%",
      noun: null,
      comparator: "exactly",
      move: null,
      sameAsBefore: true,
    };
  }
  const text = digits ?? word;
  return text ? plain(lower, hit, text) : null;
}
