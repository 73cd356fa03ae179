import { tidy } from "../figures/tidy.ts";
import { compact } from "../match/compact.ts";
import { createEnding } from "../match/ending.ts";
import type { PlainNumber } from "./bare-level.ts";
import { DIGITS, MULTIPLIERS, parseCardinal, WORDS } from "./numbers.ts";

const SCALE =
  "dozen|hundred|thousandth|thousand|millionth|millions?|mln|mn|billion|bln|bn|trillion|trn|tr|tn|lakhs?|crores?|m|b|k";
const SIGN = "(?:us\\$|au?\\$|c\\$|[€$£¥₹]|(?:rs\\.?|eur|usd|cny|rmb|inr|jpy|gbp|krw|sek) ?)";
/** The other end of a range. Its first end may have a scale of its own and say its currency too: "$1 billion to $2 billion". */
const SECOND = compact(
  new RegExp(
    String.raw`(?:\s?(?:%|per ?cent|percent)|[\s-]?(?<scale>${SCALE})(?: (?:euros?|dollars?|pounds?|yen|yuan|won|rupees?|kron[ao]r?))?)?(?:-|\s(?:-|to|or|and)\s)${SIGN}?(?<second>${DIGITS}|${WORDS})`,
    "y",
  ),
);
const MULTIPLIER = new RegExp(String.raw`[\s-]?(${SCALE})(?![a-z0-9\u00b2\u00b3])`, "y");
/** "from about 1 million to 1.5 million", "cut by 3 billion to 7 billion": a step, no range. */
const ENDS_IN_FROM = createEnding(
  /\bfrom (?:(?:about|around|some|roughly|nearly|almost|over|under|just|below|above|barely|less|well|only|today's|more|than|its|their|the|an?|earlier|previous|original|planned|current|former) ){0,3}(?:us\$|[€$£¥₹])?$/,
);
const ENDS_IN_BY = createEnding(/\bby (?:[a-z]+ ){0,2}(?:us\$|[€$£¥₹])?$/);
const ENDS_IN_BETWEEN = createEnding(/\bbetween (?:us\$|[€$£¥₹])?$/);

const LARGE_ORDINAL = 1_000;
const FEW = 100;
const LEFT_WINDOW = 40;

/** "two to three hundred": the scale is said once for both ends of a range. */
function sharedScale(first: number, second: string): number {
  const scale = SCALED.exec(second)?.[1];
  const factor = scale === undefined ? 1 : (MULTIPLIERS.get(scale) ?? 1);
  return first * factor < (parseCardinal(second) ?? 0) && first < FEW ? factor : 1;
}

const SCALED = /^[a-z]+ (hundred|thousand)$/;

const ENDS_IN_SCOPE = createEnding(/\bscopes? $/);

const YEAR = /^(?:19|20)\d\d$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const ENDS_BEFORE_YEAR = createEnding(
  /\b(?:in|of|by|from|for|through|throughout|during|since|until|till|late|early|mid|fiscal|fy|year|end|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)[ -]$/,
);

/** "from 67,000 in 2022 to 113,000": a date, and no first end of a range, for who groups digits groups them everywhere. */
function isDate(text: string, { max, second, left }: RangeEnds): boolean {
  if (!YEAR.test(text) || (max >= FIRST_YEAR && max <= LAST_YEAR)) return false;
  return second.includes(",") || ENDS_BEFORE_YEAR.test(left);
}

interface RangeEnds {
  /** The second number, before its scale. */
  readonly max: number;
  readonly second: string;
  /** What stands before the first. */
  readonly left: string;
}

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
  if (ENDS_IN_SCOPE.test(left) || isDate(text, { max, second, left })) return null;
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
export function readNumber(lower: string, start: number, text: string): PlainNumber | null {
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
