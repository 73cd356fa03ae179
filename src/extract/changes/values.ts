import type { ExtractedClaim } from "../../pledge/claim.ts";
import { SIGN_BEFORE } from "../figures/currency.ts";
import { createEnding } from "../match/ending.ts";
import type { IndexedText } from "../match/lexicon.ts";
import type { DateMention, Quantity } from "../mention.ts";
import { shareScale } from "./shared-scale.ts";
import type { Told } from "./told.ts";

/** `dropped` is old by a verb that may leave no new state; `revised` is new by the words that moved the target there: "from 40 to 50". */
export type Standing = "old" | "dropped" | "maybe" | "new" | "revised" | null;

/** A figure or a year in a sentence. */
export interface Value {
  readonly kind: "amount" | "year";
  /** The figure, or the year. */
  readonly amount: number;
  readonly quantity: Quantity | null;
  /** The claim that was read from the figure, or null. */
  readonly claim: ExtractedClaim | null;
  /** The upper end of a range. */
  readonly top: number;
  /** The claim that was read from its upper end, where that was taken for a figure of its own. */
  readonly topClaim?: ExtractedClaim | null;
  /** A number that no noun follows, so that it may count what was counted before. */
  readonly isAlone: boolean;
  /** Offset into the masked text. */
  readonly at: number;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A sentence in which `#` stands for each figure and `@` for each year. */
export interface Masked {
  readonly told: Told;
  readonly text: string;
  readonly indexed: IndexedText;
  readonly values: readonly Value[];
}

export type Span = Omit<Value, "at">;

/** What follows a number without a noun. */
const NO_NOUN = /^(?: ?[.,;:)，。；]| (?:to|by|in|for|now|instead|rather|until|had|it|only)\b|$)/;
const NOUN_CHARS = 12;

const CURRENCY_BEFORE = createEnding(SIGN_BEFORE);
const CURRENCY_CHARS = 4;
/** Before this many years a deadline is history. */
const PAST_YEARS = 2;

function claimOf(told: Told, quantity: Quantity): ExtractedClaim | null {
  const own = told.figures.find((it) => it.at === quantity.start);
  const same = own ?? told.figures.find((it) => it.claim.amount === quantity.amount);
  return same?.claim ?? null;
}

function amountSpan(told: Told, quantity: Quantity): Span {
  const { lower } = told.reading.sentence;
  const left = lower.slice(Math.max(0, quantity.start - CURRENCY_CHARS), quantity.start);
  const sign = CURRENCY_BEFORE.exec(left)?.[0].length ?? 0;
  return {
    kind: "amount",
    amount: quantity.amount,
    quantity,
    claim: claimOf(told, quantity),
    top: quantity.amountMax ?? quantity.amount,
    isAlone: NO_NOUN.test(lower.slice(quantity.end, quantity.end + NOUN_CHARS)),
    start: quantity.start - sign,
    end: quantity.end,
  };
}

/** Dates that say when the article speaks, or when something was said. */
const NO_DEADLINE: ReadonlySet<string> = new Set([
  "date:now",
  "date:last-year",
  "date:this-year",
  "date:year-on-year",
]);

function isDeadline({ year, role, rule }: DateMention, published: number | null): boolean {
  if (year === null || NO_DEADLINE.has(rule)) return false;
  if (published === null || year > published) return true;
  return year >= published - PAST_YEARS && (role === "deadline" || year === published);
}

/** "the old one" is no number. */
const isFigure = ({ amount, unit, noun }: Quantity): boolean =>
  amount !== 1 || unit !== null || noun !== null;

/** The highest day of a month. */
const MAX_DAY = 31;

/** "Sept. 4 - Volvo Cars": a number that tells a date counts nothing. */
function isDay({ reading }: Told, { amount, unit, start }: Quantity): boolean {
  const { lower } = reading.sentence;
  const { dayOfMonth } = reading.language.changeWords;
  if (!dayOfMonth || amount > MAX_DAY || unit !== null) return false;
  const before = lower.slice(Math.max(0, start - MONTH_CHARS), start);
  return (
    dayOfMonth.before.test(before) || dayOfMonth.after.test(lower.slice(start, start + MONTH_CHARS))
  );
}

const MONTH_CHARS = 14;

/** What is cut from a budget is neither its old nor its new state. */
function isStep({ figures, reading }: Told, { start, end }: Quantity): boolean {
  const { lower } = reading.sentence;
  const { step, stepEnd } = reading.language.changeWords;
  if (stepEnd.test(lower.slice(end)) && step.test(lower.slice(0, start))) return true;
  return figures.some((it) => it.at === start && it.passedOver === "step");
}

/** Right before a new range, and between the ends of the old one: "to 18 % to 19 % from 19 % to 21 %". */
const TO_BEFORE = /\bto (?:[a-z]+ )?$/;
const FROM_BEFORE = /^[^.;]{0,40}\bfrom $/;

/** Joins the two figures of an old range that stands behind a new one. */
function joinRanges(spans: readonly Span[], lower: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const [before, first] = joined.slice(-2);
    const isRange =
      before?.kind === "amount" &&
      first?.kind === "amount" &&
      span.kind === "amount" &&
      span.amount > first.amount &&
      lower.slice(first.end, span.start) === " to " &&
      FROM_BEFORE.test(lower.slice(before.end, first.start)) &&
      TO_BEFORE.test(lower.slice(Math.max(0, before.start - TO_CHARS), before.start));
    if (isRange && first) {
      joined.pop();
      joined.push({ ...first, top: span.amount, topClaim: span.claim, end: span.end });
    } else joined.push(span);
  }
  return joined;
}

const TO_CHARS = 12;

function masked(told: Told, text: string, values: readonly Value[]): Masked {
  const { reading } = told;
  const indexed = text === reading.sentence.lower ? reading.indexed : reading.language.index(text);
  return { told, text, indexed, values };
}

/** One by one, so that all values have one shape. */
const toValue = (span: Span, at: number): Value => ({
  kind: span.kind,
  amount: span.amount,
  quantity: span.quantity,
  claim: span.claim,
  top: span.top,
  topClaim: span.topClaim ?? null,
  isAlone: span.isAlone,
  at,
  start: span.start,
  end: span.end,
});

const MARKS = /[#@]/;
const ALL_MARKS = /[#@]/g;

const withoutMarks = (lower: string): string =>
  MARKS.test(lower) ? lower.replace(ALL_MARKS, " ") : lower;

/** Reads the figures and years of a sentence and masks them. */
export function maskValues(told: Told, published: number | null): Masked {
  const { reading } = told;
  const { lower } = reading.sentence;
  if (lower.length > MAX_CHARS) return masked(told, "", []);
  if (reading.quantities.length === 0 && reading.dates.length === 0)
    return masked(told, withoutMarks(lower), []);
  const years = reading.dates.flatMap((date): Span[] =>
    date.year !== null && isDeadline(date, published)
      ? [
          {
            kind: "year",
            amount: date.year,
            quantity: null,
            claim: null,
            top: date.year,
            isAlone: true,
            start: date.start,
            end: date.end,
          },
        ]
      : [],
  );
  const states = reading.quantities.filter(
    (it) => isFigure(it) && !isDay(told, it) && !isStep(told, it),
  );
  const spans = [...states.map((it) => amountSpan(told, it)), ...years].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (spans.length > MAX_VALUES) return masked(told, "", []);
  const ranges = joinRanges(
    shareScale(spans, lower, reading.language.changeWords.betweenStates),
    lower,
  );
  const plain = withoutMarks(lower);
  const values: Value[] = [];
  let text = "";
  let from = 0;
  for (const span of ranges) {
    if (span.start < from) continue;
    text += plain.slice(from, span.start);
    values.push(toValue(span, text.length));
    text += span.kind === "amount" ? "#" : "@";
    from = span.end;
  }
  text += plain.slice(from);
  return masked(told, text, values);
}

/** No real sentence is longer: what is longer is a list or a table that lost its lines. */
const MAX_CHARS = 3_000;
const MAX_VALUES = 40;

/** Where an offset into the sentence lies in the masked text. */
export function toMasked({ values }: Masked, offset: number): number {
  let shift = 0;
  for (const value of values) {
    if (value.start > offset) break;
    if (offset < value.end) return value.at;
    shift += value.end - value.start - 1;
  }
  return offset - shift;
}

/** Where an offset into the masked text lies in the sentence. */
export function fromMasked({ values }: Masked, offset: number): number {
  let shift = 0;
  for (const value of values) {
    if (value.at >= offset) break;
    shift += value.end - value.start - 1;
  }
  return offset + shift;
}
