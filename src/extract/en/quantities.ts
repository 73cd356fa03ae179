import { createBeginning } from "../beginning.ts";
import type { Cue, CueEntry } from "../cue.ts";
import { createEnding } from "../ending.ts";
import type { IndexedText } from "../lexicon.ts";
import { createMatcher } from "../matcher.ts";
import type { CountNoun, Quantity } from "../mention.ts";
import { tidy } from "../tidy.ts";
import { bareLevel, type PlainNumber } from "./bare-level.ts";
import { comparatorOf, withoutQualifier } from "./comparators.ts";
import { nounAfter } from "./count-noun.ts";
import { inheritNoun, inheritUnit } from "./inherit-noun.ts";
import { LEXICON } from "./lexicon.ts";
import { moveOf } from "./moves.ts";
import { DIGITS, FRACTION, MULTIPLIERS, parseCardinal, parseFraction, WORDS } from "./numbers.ts";
import { isRemainder } from "./remainders.ts";
import { CURRENCY_BEFORE, UNITS } from "./units.ts";
import { wholeShares } from "./whole-share.ts";

const HALF =
  "(?<=\\b(?:by|in|about|around|roughly|approximately|almost|nearly|least|than|to|over|some|further) )half\\b(?! (?:a |an |of (?:the |this )?(?:year|decade)))|\\bone half\\b(?! (?:a |an |year|hour|day))|(?<!first |second |latter |other )(?:one |a )?half (?=of\\b(?! (?:the |this )?(?:year|decade|century|month|20))|the\\b|its\\b|all\\b|their\\b)|(?<=(?:19|20)\\d\\d,? )half(?=[.,;]|$)|\\b(?<=(?:,|;|and|then) )half(?= (?:of them |of it )?(?:by|in) (?:fiscal |fy ?|the year |the end of )?20\\d\\d)|\\bhalf(?= (?:should|will|would|must|are|were|is|was|of them|of these|of those)\\b)|\\bhal(?:ve[sd]?|ving)\\b|\\bdivid(?:e[sd]?|ing) (?:by|in) (?:two|half)\\b|(?<!first |second |latter |other )\\bhalf (?=(?:of )?(?:what|that|those) |as (?:much|many|high|large) |(?:the |its |their )?(?:levels? |fiscal |fy ?)?(?:(?:of|in) )?(?:19|20)\\d\\d)";
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
const SCALE =
  "dozen|hundred|thousandth|thousand|millionth|millions?|mln|mn|billion|bln|bn|trillion|trn|tr|tn|lakhs?|crores?|m|b|k";
const SIGN = "(?:us\\$|au?\\$|c\\$|[€$£¥₹]|(?:rs\\.?|eur|usd|cny|rmb|inr|jpy|gbp|krw|sek) ?)";
/** The other end of a range. Its first end may have a scale of its own and say its currency too: "$1 billion to $2 billion". */
const SECOND = new RegExp(
  String.raw`(?:\s?(?:%|per ?cent|percent)|[\s-]?(?<scale>${SCALE})(?: (?:euros?|dollars?|pounds?|yen|yuan|won|rupees?|kron[ao]r?))?)?(?:-|\s(?:-|to|or|and)\s)${SIGN}?(?<second>${DIGITS}|${WORDS})`,
  "y",
);
const MULTIPLIER = new RegExp(String.raw`[\s-]?(${SCALE})(?![a-z0-9\u00b2\u00b3])`, "y");
/** "from about 1 million to 1.5 million", "cut by 3 billion to 7 billion": a step, no range. */
const ENDS_IN_FROM = createEnding(
  /\bfrom (?:(?:about|around|some|roughly|nearly|almost|over|more|than|its|their|the|an?|earlier|previous|original|planned|current|former) ){0,3}(?:us\$|[€$£¥₹])?$/,
);
const ENDS_IN_BY = createEnding(/\bby (?:[a-z]+ ){0,2}(?:us\$|[€$£¥₹])?$/);
const ENDS_IN_BETWEEN = createEnding(/\bbetween (?:us\$|[€$£¥₹])?$/);
const unitAt = createMatcher(UNITS.map(({ pattern }) => pattern));

const CURRENCY =
  /(us\$|au?\$|c\$|€|\$|£|¥|₹|\b(?:rs\.?|eur|usd|cny|rmb|inr|jpy|gbp|krw|sek|aud|cad))\s?$/;
const ENDS_IN_CURRENCY = createEnding(CURRENCY);
const ENDS_IN_WORD = /[a-z]+$/;
const POINTS = createBeginning(/^\s?points?\b/);
const PLAIN_YEAR = /^(?:19|20)\d\d$/;
const LEFT_WINDOW = 40;
const RIGHT_WINDOW = 100;

function unitAfter(lower: string, at: number): { unit: string; scale: number; end: number } | null {
  const match = unitAt(lower, at);
  const entry = match && UNITS[match.entry];
  return entry ? { unit: entry.unit, scale: entry.scale ?? 1, end: match.end } : null;
}

const LARGE_ORDINAL = 1_000;
const FEW = 100;

/** "two to three hundred": the scale is said once for both ends of a range. */
function sharedScale(first: number, second: string): number {
  const scale = SCALED.exec(second)?.[1];
  const factor = scale === undefined ? 1 : (MULTIPLIERS.get(scale) ?? 1);
  return first * factor < (parseCardinal(second) ?? 0) && first < FEW ? factor : 1;
}

const SCALED = /^[a-z]+ (hundred|thousand)$/;

const ENDS_IN_SCOPE = createEnding(/\bscopes? $/);

/** The factor of a scale's word, and where it ends, right at a place. */
function scaleAt(lower: string, at: number): { factor: number; end: number } | null {
  MULTIPLIER.lastIndex = at;
  const word = MULTIPLIER.exec(lower)?.[1];
  return word === undefined
    ? null
    : { factor: MULTIPLIERS.get(word) ?? 1, end: MULTIPLIER.lastIndex };
}

/** The upper end of a range that begins with a number, with the number as it then reads, or null. */
function readRange(
  lower: string,
  start: number,
  text: string,
  printed: number,
): PlainNumber | null {
  SECOND.lastIndex = start + text.length;
  const match = SECOND.exec(lower);
  const second = match?.groups?.["second"];
  // "its 1.5-millionth car": no range.
  if (!match || second === undefined || second === "millionth") return null;
  const max = parseCardinal(second);
  if (max === null) return null;
  const { lastIndex: end } = SECOND;
  const left = lower.slice(Math.max(0, start - LEFT_WINDOW), start);
  const joint = match[0].slice(0, -second.length);
  // "scope 3 to 30.7 million".
  if (ENDS_IN_SCOPE.test(left)) return null;
  if (/ to /.test(joint) && ENDS_IN_FROM.test(left)) return null;
  if (/ and /.test(joint) && !ENDS_IN_BETWEEN.test(left)) return null;
  if (/%|per ?cent/.test(joint) && max > 100) return null;
  const own = match.groups?.["scale"];
  const scale = scaleAt(lower, end);
  if (own === undefined) {
    const factor = scale?.factor ?? 1;
    // "800,000 to 1 million": the scale is the second end's alone.
    const isWrittenOut = printed >= LARGE_ORDINAL && max < printed;
    const amount = isWrittenOut ? printed : printed * sharedScale(printed, second) * factor;
    return max * factor <= amount
      ? null
      : { start, end: scale?.end ?? end, amount: tidy(amount), amountMax: tidy(max * factor) };
  }
  const amount = printed * (MULTIPLIERS.get(own) ?? 1);
  if (!scale || max * scale.factor <= amount || / or /.test(joint) || ENDS_IN_BY.test(left))
    return null;
  return { start, end: scale.end, amount: tidy(amount), amountMax: tidy(max * scale.factor) };
}

/** A plain number with its range and multiplier, read from a match of NUMBER. */
function readNumber(lower: string, start: number, text: string): PlainNumber | null {
  const printed = parseCardinal(text);
  if (printed === null) return null;
  const range = readRange(lower, start, text, printed);
  if (range) return range;
  const scale = scaleAt(lower, start + text.length);
  let end = scale?.end ?? start + text.length;
  // "the 100,000th electric car": as many had been built by then.
  if (!scale && printed >= LARGE_ORDINAL && lower.startsWith("th ", end)) end += 2;
  // "2,900-odd".
  if (lower.startsWith("-odd ", end)) end += 4;
  return { start, end, amount: tidy(printed * (scale?.factor ?? 1)), amountMax: null };
}

function isPlainYear(text: string, amountMax: number | null): boolean {
  return PLAIN_YEAR.test(text) && (amountMax === null || (amountMax >= 1900 && amountMax < 2100));
}

function fraction(lower: string, start: number, printed: string, amount: number): Quantity {
  const text = printed.trimEnd();
  const end = start + text.length;
  const left = lower.slice(Math.max(0, start - LEFT_WINDOW), start);
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const halving = /^(?:halv|divid)/.test(text);
  const move = halving ? "by" : moveOf(left, right);
  const remains = !halving && isRemainder(withoutQualifier(left), right);
  return {
    start,
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
const OTHER_UNIT = createBeginning(
  /^[\s-](?:kw(?!h)|kilowatts?(?![- ]?hours?)|hp|bhp|ps|volts?|mph|nm|miles?|minutes?|hours?|seconds?|days?|weeks?|months?|degrees?|kg|kilograms?|inch(?:es)?|cc|seats?|doors?)\b/,
);
function plain(lower: string, start: number, text: string, code?: string): Quantity | null {
  const reading = readNumber(lower, start, text);
  if (!reading) return null;
  const left = lower.slice(Math.max(0, start - LEFT_WINDOW), start);
  const currency = code ?? ENDS_IN_CURRENCY.exec(left)?.[1];
  if (OTHER_UNIT.test(lower.slice(reading.end, reading.end + 14))) return null;
  const unit = unitAfter(lower, reading.end);
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
  if (name === null && noun === null) return bareLevel(reading, left);
  const right = lower.slice(end, end + RIGHT_WINDOW);
  const bareLeft = currency ? left.replace(code ? ENDS_IN_WORD : CURRENCY, "") : left;
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

/** All figures of a sentence with unit, counted noun, comparator and step; years are left out. */
export function scanQuantities(text: IndexedText): Quantity[] {
  const { lower } = text;
  const found: Quantity[] = [];
  let from = 0;
  for (let hit = NUMBERS.next(text, 0); hit; hit = NUMBERS.next(text, from)) {
    from = hit.end;
    const quantity = toQuantity(lower, hit);
    if (!quantity) continue;
    const before = found.at(-1);
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

const CODE = /^[a-z]+/;

function toQuantity(lower: string, hit: Cue<NumberKind>): Quantity | null {
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
