import type { IndexedText } from "../match/lexicon.ts";
import type { DateMention } from "../mention.ts";
import { LEXICON } from "./lexicon.ts";

const MONTHS: readonly string[] = [
  "jan(?:uary|\\.)?",
  "feb(?:ruary|\\.)?",
  "mar(?:ch|\\.)",
  "apr(?:il|\\.)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust|\\.)?",
  "sep(?:t|tember)?\\.?",
  "oct(?:ober|\\.)?",
  "nov(?:ember|\\.)?",
  "dec(?:ember|\\.)?",
];
const NO_YEAR = "(?!,? (?:of )?(?:19|20)\\d\\d| (?:this|last|next) year| fiscal)";
const MONTH = LEXICON.finder(
  new RegExp(
    `\\b(?:(?:in|since|as (?:of|at)|(?:in|for|over|during) the (?:[a-z]+ )?(?:[a-z]+|\\d{1,2}) months (?:to|through|ended|ending|until|up to)|during|at the (?:end|start|beginning) of|(?:by|until) the end of|by|until|on|for|between|from) (?:mid-|early |late )?)(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(${MONTHS.map((it) => `(${it})`).join("|")})(?: \\d{1,2}(?:st|nd|rd|th)?\\b(?!,? \\d{4}))?(?![a-z])${NO_YEAR}`,
  ),
);
const QUARTER = LEXICON.finder(
  new RegExp(
    `\\b(?:in|for|during|over|by the end of|at the end of) (?:the |its )?(?:(first|second|third|fourth|final) (?:fiscal )?(?:quarter|three months|half|half-year|six months|nine months)|q([1-4])|h([12]))\\b(?:(?= of (?:the|this) year\\b)|(?! of))(?!')${NO_YEAR}`,
  ),
);
/** "in the nine months to December": of the year in which they end. */
const SPAN = /\bmonths\b/;
const DAY = /\d/;
const BACK = LEXICON.finder(
  /\b(?:last|the (?:past|previous|preceding)) (month|quarter)\b(?!'s? (?:level|same)|s\b)/,
);
/** "In May it sold 18,000", "delivered 20,000 in March": what was done in a month is told by it, and not announced in it. */
const DEED =
  "(?:sold|delivered|handed over|registered|shipped|produced|built|manufactured|sales (?:of|reached|were|came)|deliveries (?:of|reached|were|came))";
const DEED_AFTER = new RegExp(`^,? (?:(?:it|they|the [a-z]+|[a-z-]+)(?: [a-z]+)? )?${DEED}\\b`);
const DEED_BEFORE = new RegExp(`\\b${DEED} (?:[^.;,]|[.,](?=\\d)){0,50}$`);
const DEED_CHARS = 70;
const isOfDeed = (lower: string, { index, 0: words }: RegExpExecArray): boolean =>
  DEED_AFTER.test(lower.slice(index + words.length, index + words.length + DEED_CHARS)) ||
  DEED_BEFORE.test(lower.slice(Math.max(0, index - DEED_CHARS), index));

const MONTHS_IN_QUARTER = 3;
const MONTHS_IN_HALF = 6;
const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];

/** The month in which a quarter or half of the year begins. */
function firstMonthOf(words: string, ordinal: string | undefined, digit: number): number {
  const isHalf = /half|h\d/.test(words);
  const length = isHalf ? MONTHS_IN_HALF : MONTHS_IN_QUARTER;
  const place = ordinal === undefined ? digit - 1 : ORDINALS.indexOf(ordinal);
  return 1 + length * (place < 0 ? 3 : place);
}

/** The date of a month of the last twelve, or of the twelve to come. */
function dated(
  hit: RegExpExecArray,
  firstMonth: number,
  published: { readonly year: number; readonly month: number },
): DateMention[] {
  const at = { start: hit.index, end: hit.index + hit[0].length, rule: "date:month" };
  if (/^(?:by|until)/.test(hit[0])) return [{ ...at, year: published.year, role: "deadline" }];
  const year = firstMonth <= published.month ? published.year : published.year - 1;
  if (/^(?:as|since)/.test(hit[0])) return [{ ...at, year, role: "as-of" }];
  return [{ ...at, year, ahead: published.year, role: "as-of" }];
}

/** "As of December 31", "last month", "in the fourth quarter", read in January: of the year before. */
export function monthDates(
  text: IndexedText,
  publishedYear: number | null,
  publishedMonth: number | null,
): DateMention[] {
  if (publishedYear === null || publishedMonth === null) return [];
  const published = { year: publishedYear, month: publishedMonth };
  const months = MONTH.all(text).flatMap((hit) => {
    const month = MONTHS.findIndex((_, index) => hit[index + 2] !== undefined) + 1;
    const isSpan = /^(?:between|from|as|at|since|by|until)/.test(hit[0]) || SPAN.test(hit[0]);
    // A day or month gone by is that of an announcement, unless figures are told up to it.
    const isOver = month <= published.month && !(isSpan && !DAY.test(hit[0]));
    return isOver && (isSpan || !isOfDeed(text.lower, hit)) ? [] : dated(hit, month, published);
  });
  const quarters = QUARTER.all(text).flatMap((hit) => {
    const [words, ordinal, quarter, half] = hit;
    return dated(hit, firstMonthOf(words, ordinal, Number(quarter ?? half)), published);
  });
  const back = BACK.all(text).flatMap((hit) => {
    const length = hit[1] === "month" ? 1 : MONTHS_IN_QUARTER;
    const isYearBefore = published.month <= length;
    const year = published.year - (isYearBefore ? 1 : 0);
    const end = hit.index + hit[0].length;
    return { start: hit.index, end, year, role: "as-of" as const, rule: "date:last-month" };
  });
  return [...months, ...quarters, ...back];
}
