import { isCurrency } from "../figures/currency.ts";
import { tidy } from "../figures/tidy.ts";
import { createBeginning } from "../match/beginning.ts";
import type { Cue, CueEntry } from "../match/cue.ts";
import { createEnding } from "../match/ending.ts";
import type { IndexedText } from "../match/lexicon.ts";
import { createMatcher } from "../match/matcher.ts";
import { type CountNoun, type Quantity, quantityWith, toQuantity } from "../mention.ts";
import { isQuoted } from "../text/stock-quote.ts";
import { bareLevel } from "./bare-level.ts";
import { comparatorOf, withoutQualifier } from "./comparators.ts";
import { nounAfter } from "./count-noun.ts";
import { inheritNoun, inheritUnit } from "./inherit-noun.ts";
import { LEXICON } from "./lexicon.ts";
import { moveOf } from "./moves.ts";
import { DIGITS, FRACTION, parseFraction, WORDS } from "./numbers.ts";
import { readNumber } from "./plain-number.ts";
import { isRemainder } from "./remainders.ts";
import { CURRENCY_BEFORE, UNITS } from "./units.ts";
import { wholeShares } from "./whole-share.ts";

const HALF =
  "(?<=\\b(?:by|in|with|about|around|roughly|approximately|almost|nearly|least|than|to|over|some|further) )half\\b(?! (?:a |an |of (?:the |this )?(?:year|decade)))|\\bone half\\b(?! (?:a |an |year|hour|day))|(?<!first |second |latter |other )(?:one |a )?half (?=of\\b(?! (?:the |this )?(?:year|decade|century|month|20))|the\\b|its\\b|all\\b|their\\b)|(?<=(?:19|20)\\d\\d,? )half(?=[.,;]|$)|\\b(?<=(?:,|;|and|then) )half(?= (?:of them |of it )?(?:by|in) (?:fiscal |fy ?|the year |the end of )?20\\d\\d)|\\bhalf(?= as (?:much|many|big|high|large|great|heavy) as\\b)|\\bhalf(?= (?:should|will|would|must|are|were|is|was|of them|of these|of those)\\b)|(?<=[,;] in [a-z.]{2,20},? )half(?=[.;]|$)|\\bhalf(?= (?:by|in|until) (?:the (?:end|middle) of |mid-?|fiscal |fy ?|the year )?20\\d\\d)|(?<=\\b(?:be|is|was|were|are|being) )half(?= of (?:the |its |their )?(?:fiscal |fy ?)?(?:19|20)\\d\\d)|(?<=\\b(?:to|from|for|was|is|be|been|said|became|becomes) )half(?=[.,;:)]|$| (?:by|instead|rather|now|then)\\b)|(?<=: )half(?= (?:by|in|until|from) )|\\bhal(?:ve[sd]?|ving)\\b|\\bdivid(?:e[sd]?|ing) (?:by|in) (?:two|half)\\b|(?<!first |second |latter |other )\\bhalf (?=(?:of )?(?:what|that|those) |as (?:much|many|high|large) |(?:the |its |their )?(?:levels? |fiscal |fy ?)?(?:(?:of|in) )?(?:19|20)\\d\\d)";
const QUARTER =
  "(?:a|one) (?:third|quarter|fifth|tenth)(?! of a (?:million|billion|trillion|thousand|lakh|crore|dozen)\\b)(?= (?:of|lower|less|below|more|fewer|higher|smaller|as (?:much|many|high|large)|what|the (?:level|emissions|(?:19|20)\\d\\d))\\b)";
const SAME = "(?:of )?the same (?:size|amount|extent|magnitude|percentage|proportion|rate)";
/** A currency's code or letter right at its number: "RMB100 billion", "W7.2tr". */
const CURRENCY_CODE = "(?:eur|usd|cny|rmb|inr|jpy|gbp|krw|sek|aud|cad|chf|zar|idr|thb|huf|rs|rp)";
const LARGE_SUM = "(?=\\s?(?:trn?|tn|trillion|bn|billion)\\b)";
type NumberKind = "digits" | "fraction" | "half" | "money" | "same" | "word";
/** Before a number: no part of a larger one, of a name or of a compound. */
const FREE = "(?<![.,/#'])(?<![a-z]-)";
const NUMBER_KINDS: readonly CueEntry<NumberKind>[] = [
  ["fraction", `${QUARTER}|${FRACTION}`],
  ["digits", DIGITS],
  ["half", HALF],
  ["money", `${CURRENCY_CODE}(?:${DIGITS})|[wr](?:${DIGITS})${LARGE_SUM}`],
  ["same", SAME],
  ["word", WORDS],
];
const NUMBERS = LEXICON.scanner(
  NUMBER_KINDS.map(([kind, pattern]) => [kind, `${FREE}(?:${pattern})`] as const),
  { after: "(?![0-9])" },
);
const unitAt = createMatcher(UNITS.map(({ pattern }) => pattern));

const CURRENCY =
  /(us\$|\$us|au?\$|\$a|c\$|€|\$|£|¥|₹|\b(?:rs\.?|eur|usd|cny|rmb|inr|jpy|gbp|krw|sek|aud|cad))\s?$/;
const ENDS_IN_CURRENCY = createEnding(CURRENCY);
const ENDS_IN_WORD = /[a-z]+$/;
const POINTS = createBeginning(/^\s?points?\b/);
const FEW = 100;
const WHOLE = 100;
/** "(2021: 100 %)", "2013 = 100": the level that others are measured against. */
const INDEX_BASE = createEnding(
  /(?:\((?:fy ?|fiscal )?(?:19|20)\d\d:|(?:19|20)\d\d ?(?:=|as|at)) ?$/,
);
const PLAIN_YEAR = /^(?:19|20)\d\d$/;
const LEFT_WINDOW = 40;
const RIGHT_WINDOW = 100;

function unitAfter(lower: string, at: number): { unit: string; scale: number; end: number } | null {
  const match = unitAt(lower, at);
  const entry = match && UNITS[match.entry];
  return entry ? { unit: entry.unit, scale: entry.scale ?? 1, end: match.end } : null;
}

function isPlainYear(text: string, amountMax: number | null): boolean {
  return PLAIN_YEAR.test(text) && (amountMax === null || (amountMax >= 1900 && amountMax < 2100));
}

/** "a quarter of a century", "a quarter ahead of plan", "a quarter sooner than advertised": a time, no share. */
const AS_TIME = createBeginning(
  /^ (?:of the way\b|(?:of (?:a|the|an) )?(?:century|decade|year|month|hour|minute|mile|lifetime)\b|(?:early|earlier|late|later|sooner|overdue)\b|(?:ahead of|behind|before|after) (?:(?:the|its|their|our|his|any|what|when|it|original|initial) ){0,2}(?:plans?|planned|time|timetable|schedules?|scheduled|deadlines?|due|targets?|goals?|promised|promises?|expected|expectations|competition|rivals?|others?|market)\b)/,
);
/** "a third plant", "a fifth battery line": one more of its kind. */
const AS_ORDINAL = createBeginning(
  /^ (?:(?!(?:of|less|more|fewer|lower|higher|smaller|off|the|its|their|is|are|was|were|by|in|to|from|recycled|renewable|green)\b)[a-z-]+ ){0,2}?(?:plant|factory|gigafactory|site|works|line|kind|type|sort|drive|powertrain|category|model|variant|version|hub|facility|centre|center|hall|building|generation|shift|phase|stage|round|step|pillar|time|way|party|option|battery|car|vehicle|suv|sedan|saloon|van|truck|brand|marque|country|market|base|wave|contract|year|month|week|day|partner|supplier|company|carmaker|maker|record|venture|consecutive|successive|straight)\b(?!')/,
);

/** Whether words that could be a fraction tell a time or a place in an order. */
const isNoShare = (text: string, right: string): boolean =>
  (text.includes("quarter") || text.startsWith("a ") ? AS_TIME.test(right) : false) ||
  (text.startsWith("a ") && !text.endsWith("quarter") && AS_ORDINAL.test(right));

/** "deliveries in the first half were". */
const PART_OF_YEAR = createEnding(/\b(?:first|second|latter|last) $/);
/** "deliveries in a quarter": three months. */
const IN_TIME = createEnding(/\b(?:in|per|within|during|for|once) $/);

function fraction(lower: string, start: number, printed: string, amount: number): Quantity | null {
  const text = printed.trimEnd();
  const end = start + text.length;
  const left = lower.slice(Math.max(0, start - LEFT_WINDOW), start);
  if (isNoShare(text, lower.slice(end, end + LEFT_WINDOW))) return null;
  if (text.startsWith("half") && PART_OF_YEAR.test(left)) return null;
  if (text === "a quarter" && IN_TIME.test(left) && !lower.startsWith(" of", end)) return null;
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const halving = /^(?:halv|divid)/.test(text);
  const move = halving ? "by" : moveOf(left, right);
  const remains = !halving && isRemainder(withoutQualifier(left), right);
  return toQuantity({
    start,
    end,
    numberEnd: end,
    amount,
    amountMax: null,
    unit: "%",
    noun: null,
    comparator: comparatorOf(left, right),
    move: remains ? "by" : move,
    isPart: false,
    remains,
  });
}

/** Units of specifications, spans and prices by the piece: no figure of the model. */
const OTHER_UNIT = createBeginning(
  /^[\s-](?:kw(?!h)|kilowatts?(?![- ]?hours?)|hp|bhp|ps|volts?|mph|nm|miles?|minutes?|hours?|seconds?|days?|weeks?|months?|years?|degrees?|kg|kilograms?|inch(?:es)?|cc|seats?|doors?)\b/,
);
/** "the Model 3". */
const NAME_BEFORE = createEnding(
  /\b(?:model|series|type|generation|gen|euro|level|tier|phase|stage|polestar|ioniq|peugeot|id\.) $/,
);
/** "every one of its dealers" counts nothing. */
const PRONOUN_BEFORE = createEnding(/\b(?:every|each|any|no|another|this|that) $/);

function plain(lower: string, start: number, text: string, code?: string): Quantity | null {
  const reading = readNumber(lower, start, text);
  if (!reading) return null;
  const left = lower.slice(Math.max(0, start - LEFT_WINDOW), start);
  const currency = code ?? ENDS_IN_CURRENCY.exec(left)?.[1];
  if (OTHER_UNIT.test(lower.slice(reading.end, reading.end + 14))) return null;
  const unit = unitAfter(lower, reading.end);
  if (unit?.unit === "%" && isQuoted(left)) return null;
  const isFew = unit === null && !currency && reading.amount < FEW;
  if (isFew && (NAME_BEFORE.test(left) || (text === "one" && PRONOUN_BEFORE.test(left))))
    return null;
  let end = reading.end;
  let noun: CountNoun | null = null;
  let isPart = false;
  let name: string | null = null;
  let scale = 1;
  if (currency) name = CURRENCY_BEFORE.get(currency) ?? null;
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
  if (reading.amount === WHOLE && INDEX_BASE.test(left)) return null;
  if (name === null && noun === null) return bareLevel(reading, left);
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const bareLeft = currency ? left.replace(code ? ENDS_IN_WORD : CURRENCY, "") : left;
  const remains = name === "%" && isRemainder(withoutQualifier(bareLeft), right);
  return toQuantity({
    start: reading.start,
    end,
    numberEnd: reading.end,
    amount: tidy(reading.amount * scale),
    amountMax: reading.amountMax === null ? null : tidy(reading.amountMax * scale),
    unit: name,
    noun,
    comparator: comparatorOf(bareLeft, noun ? "" : right),
    move: remains ? "by" : moveOf(bareLeft, right),
    isPart,
    remains,
  });
}

const BEFORE_FROM = createEnding(
  /\bfrom (?:(?:about|around|some|nearly|almost|roughly|over|just) )?$/,
);
const BEFORE_BETWEEN = createEnding(/\bbetween (?:(?:about|around|some) )?$/);
const IS_DIGIT = /^\d/;

/** "a fifth to a quarter", "between a third and a half": one figure with two ends. */
function fractionRange(first: Quantity, second: Quantity, lower: string): Quantity | null {
  if (first.unit !== "%" || second.unit !== "%" || first.amountMax !== null) return null;
  if (second.amount <= first.amount || second.start - first.end > " and ".length) return null;
  const joint = lower.slice(first.end, second.start);
  if (IS_DIGIT.test(lower.slice(first.start)) || IS_DIGIT.test(lower.slice(second.start)))
    return null;
  const left = lower.slice(Math.max(0, first.start - LEFT_WINDOW), first.start);
  const isRange =
    (joint === " to " && !BEFORE_FROM.test(left)) ||
    (joint === " and " && BEFORE_BETWEEN.test(left)) ||
    joint === " or ";
  return isRange
    ? quantityWith(first, { end: second.end, numberEnd: second.end, amountMax: second.amount })
    : null;
}

/** All figures of a sentence with unit, counted noun, comparator and step; years are left out. */
export function scanQuantities(text: IndexedText): Quantity[] {
  const { lower } = text;
  const found: Quantity[] = [];
  let from = 0;
  for (let hit = NUMBERS.next(text, 0); hit; hit = NUMBERS.next(text, from)) {
    from = hit.end;
    const quantity = readQuantity(lower, hit);
    if (!quantity) continue;
    const before = found.at(-1);
    const range = before && fractionRange(before, quantity, lower);
    if (range) {
      found[found.length - 1] = range;
      from = Math.max(from, range.end);
      continue;
    }
    found.push(inheritUnit(inheritNoun(quantity, before, lower), before, lower));
    from = Math.max(from, quantity.noun && !quantity.isPart ? quantity.numberEnd : quantity.end);
  }
  if (found.length === 0) return found;
  for (let at = found.length - 2; at >= 0; at--) {
    const quantity = found[at];
    if (quantity) found[at] = withSharedUnit(quantity, found[at + 1], lower);
  }
  found.forEach((quantity, at) => {
    const before = found[at - 1];
    if (before?.sharesUnit && quantity.move === null)
      found[at] = quantityWith(quantity, { move: before.move });
  });
  const whole = wholeShares(lower, found);
  return whole.length === 0 ? found : [...found, ...whole].sort((a, b) => a.start - b.start);
}

const FROM_TO = /^ to (?:about |around |only |just |some |nearly |over )?$/;
/** A smaller number beside a sum is rather a count. */
const LEAST_SUM = 1e6;
const JOINED = /^(?:,| and| or|, and) $/;

/** "by 16 and 7 percent": the sign is printed once for both, and so is the step. */
function withSharedUnit(quantity: Quantity, next: Quantity | undefined, lower: string): Quantity {
  if (quantity.unit !== null || quantity.noun !== null || !next) return quantity;
  // "from 10 trillion to 7 trillion yen"
  if (next.unit !== null && isCurrency(next.unit)) {
    const isBare = FROM_TO.test(lower.slice(quantity.end, next.start)) && quantity.move === "from";
    return isBare && quantity.amount >= LEAST_SUM
      ? quantityWith(quantity, { unit: next.unit })
      : quantity;
  }
  if (next.unit !== "%") return quantity;
  if (!JOINED.test(lower.slice(quantity.end, next.start)) || quantity.amount > 100) return quantity;
  // "sets a new one, 45 %": no figure.
  if (lower.startsWith("one,", quantity.start)) return quantity;
  const left = lower.slice(Math.max(0, quantity.start - LEFT_WINDOW), quantity.start);
  const move = quantity.move ?? moveOf(left, "") ?? next.move;
  return quantityWith(quantity, { unit: "%", move, sharesUnit: true });
}

const CODE = /^[a-z]+/;

function readQuantity(lower: string, hit: Cue<NumberKind>): Quantity | null {
  const text = lower.slice(hit.start, hit.end);
  switch (hit.tag) {
    case "half":
      return fraction(lower, hit.start, text, 50);
    case "fraction": {
      const amount = parseFraction(text);
      return amount === null ? null : fraction(lower, hit.start, text, amount);
    }
    case "money": {
      const code = CODE.exec(text)?.[0] ?? "";
      return plain(lower, hit.start + code.length, text.slice(code.length), code);
    }
    case "same":
      return {
        start: hit.start,
        end: hit.end,
        numberEnd: hit.end,
        amount: 0,
        amountMax: null,
        unit: "%",
        noun: null,
        comparator: "exactly",
        move: null,
        sameAsBefore: true,
      };
    default:
      return plain(lower, hit.start, text);
  }
}
