import type { ExtractedClaim } from "../../pledge/claim.ts";
import { decideTense } from "../claims/scope-kind.ts";
import { decideTelling, fitsTelling, isOfOtherClause, type ToldBy } from "../claims/telling.ts";
import type { Context } from "../context.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { COMPARED, leftBehind, yearAfterCompared } from "./date-compared.ts";
import { isOfNextCompany, isOfWhole, yearJustNamed } from "./date-neighbours.ts";
import { isGoneBy } from "./published.ts";
import { respectiveDate, respectiveYear } from "./respective.ts";
import { isRightSince, isStart, sinceBefore } from "./state-since.ts";
import { toHit, type YearHit } from "./year-hit.ts";

const NONE: YearHit = { year: null, rule: "year:none", mention: null, samePeriod: false };
/** "In 2021 we pledged … by 2050": the year of the announcement gives way to the deadline. */
const OPENING_PENALTY = 120;
/** "in 2030, and five years later elsewhere": the printed year comes first. */
const LATER_PENALTY = 90;
const isYear = (date: DateMention): boolean => date.role === "deadline" || date.role === "as-of";

/** "net zero in 2050". */
const BESIDE_CHARS = 4;

function strength(date: DateMention, anchorStart: number, anchorEnd: number): number {
  const gap = date.start >= anchorEnd ? date.start - anchorEnd : anchorStart - date.end + 6;
  const now = date.rule === "date:now" ? 400 : date.back === "later" ? LATER_PENALTY : 0;
  // "…, half of it by 2030, is to be net zero in 2050": right behind its figure a date needs no "by".
  const isRightBehind = gap >= 0 && gap <= BESIDE_CHARS && date.start >= anchorEnd;
  const loose = date.role === "as-of" && !isRightBehind ? 25 : 0;
  return Math.abs(gap) + (date.bare ? 60 : 0) + loose + now;
}

const BREAK_PENALTY = 20;
/** A date beyond the end of a figure's clause. */
const CLAUSE_PENALTY = 45;
/** Behind it a date is never that of the figure before, where clauses are short. */
const FULL_BREAK = /[;；]/;

/** Whether a date after an anchor belongs to a clause of its own: dates stand before their figures. */
function isCutOff(
  { start }: DateMention,
  { anchor }: Segment,
  lower: string,
  cut: RegExp,
): boolean {
  return start >= anchor.end && cut.test(lower.slice(anchor.end, start));
}

/** Which dates may go with a figure, wherever they stand: how its clause tells it, and when the article appeared. */
interface DateFit {
  readonly own: Segment;
  readonly told: ToldBy | null;
  readonly publishedYear: number | null;
  /** Told as ahead in a language that has no tenses. */
  readonly isAhead: boolean;
  /** A year up to this one may be that of an announcement: "in 2021 we pledged … by 2050". */
  readonly openingYear: number;
}

/** Whether a date that stands behind a figure belongs to a clause of its own, where a language has such. */
function isCut(date: DateMention, segment: Segment, { sentence, language }: Reading): boolean {
  const { dateBreak } = language.phrases;
  return dateBreak !== undefined && isCutOff(date, segment, sentence.lower, dateBreak);
}

/** Whether a date may be that of a figure by the clause that it stands in. */
function isInside(date: DateMention, segment: Segment, reading: Reading): boolean {
  if (!isYear(date) || date.start < segment.start || date.start >= segment.end) return false;
  if (FULL_BREAK.test(reading.sentence.lower.slice(segment.anchor.end, date.start))) return false;
  // "200亿元,…,2026年起投产": what begins then is the next clause.
  const opensNext =
    date.rule === "date:starting" || (date.role === "as-of" && date.rule !== "date:as-of");
  return !(opensNext && isCut(date, segment, reading));
}

/** The year named nearest to an anchor in [start, end); words that say "by" beat bare years. */
function nearestYear(
  reading: Reading,
  segment: Segment,
  { own, told, publishedYear, isAhead, openingYear }: DateFit,
): DateMention | null {
  let best: DateMention | null = null;
  let bestStrength = Number.POSITIVE_INFINITY;
  const inside = reading.dates.filter(
    (date) =>
      isInside(date, segment, reading) &&
      fitsTelling(reading, date, own, told, publishedYear) &&
      // "去年卖了7.2万辆;占比要做到六成": what is ahead is of no year gone by that another clause tells of.
      !(isAhead && segment !== own && date.role === "as-of" && isGoneBy(date.year, publishedYear)),
  );
  const deadlines = inside.filter(
    (it) => it.role === "deadline" && !it.bare && !isCut(it, segment, reading),
  );
  for (const date of inside) {
    const isOpening =
      date.role === "as-of" &&
      (date.year ?? 0) <= openingYear &&
      deadlines.some((it) => (it.year ?? 0) > (date.year ?? 0));
    const value =
      strength(date, segment.anchor.start, segment.anchor.end) +
      (isOpening ? OPENING_PENALTY : 0) +
      (isCut(date, segment, reading) ? BREAK_PENALTY : 0) +
      (isOfOtherClause(reading, date, segment) ? CLAUSE_PENALTY : 0);
    if (value < bestStrength) {
      best = date;
      bestStrength = value;
    }
  }
  return best;
}

/** The sentence, its clauses and the clause in question. */
export interface YearQuestion {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly index: number;
  /** The figure read just before in the sentence. */
  readonly before: ExtractedClaim | null;
  readonly context: Context;
}

/** The year of the nearest clause before that has one. */
function yearBefore(
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  fit: DateFit,
): DateMention | null {
  for (let before = index - 1; before >= 0; before--) {
    const segment = segments[before];
    const date = segment && nearestYear(reading, segment, fit);
    // "26 %, the year before 21 %; …": the year before is told of that one figure.
    if (date && date.back !== "before") return date;
  }
  return null;
}

/** "to 56 % from 28 % this year": that year is the old level's. */
function isLevelBehind({ anchor }: Segment): boolean {
  return anchor.kind === "figure" && anchor.quantity.move === "from";
}

/** The deadline of the nearest clause after that has one. */
function yearAfter(
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  fit: DateFit,
): DateMention | null {
  for (const segment of segments.slice(index + 1)) {
    if (segment.gap === 0) return null;
    if (isLevelBehind(segment)) continue;
    const date = nearestYear(reading, segment, fit);
    const isOneClause = segment.gap === reading.language.phrases.boundaries.length;
    if (date && isOfNextCompany(reading, date, segments[index])) return null;
    if (date) return date.role === "deadline" || isOneClause ? date : null;
  }
  return null;
}

/** "A by 2025, and B and C by 2050": B is tied more closely to C, so it takes the later year. */
function isTiedForward(segments: readonly Segment[], index: number, before: DateMention): boolean {
  const own = segments[index];
  const next = segments[index + 1];
  const previous = segments[index - 1];
  if (!own || !next || !previous) return false;
  return before.start > previous.anchor.start && next.gap > own.gap;
}

/** Whether a sentence still belongs to the list or section whose head gave a date. */
function isUnderHead({ sentence }: Reading, context: Context): boolean {
  return sentence.kind !== "text" || sentence.block === context.headBlock || context.headOpen;
}

/** A date and the rule that tied it to a figure. */
interface Tied {
  readonly date: DateMention;
  readonly rule: string;
}

/** The year of a claim: its clause, then its neighbours, then the head of its list. */
export function decideYear(question: YearQuestion): YearHit {
  const { reading, segments, index, before, context } = question;
  const segment = segments[index];
  if (!segment) return NONE;
  const told = decideTelling(reading, segment);
  const tied = decideDate(question, segment, told);
  if (!tied) return NONE;
  const { date, rule } = tied;
  const justNamed = before ? null : yearJustNamed(date, reading);
  if (justNamed !== null)
    return { year: justNamed, rule: date.rule, mention: date, samePeriod: false };
  const isOpen = date.ahead !== undefined && (told?.telling === "ahead" || told?.telling === "now");
  return toHit(isOpen ? { ...date, year: date.ahead ?? null } : date, rule, before, context);
}

/** Whether the verb next before a figure, in its own clause, looks ahead, and no plan of old does. */
function isToldAhead(reading: Reading, segment: Segment): boolean {
  if (decideTense(reading, segment) !== "future") return false;
  const { start, anchor } = segment;
  const cue = reading.modalities.findLast((it) => it.start >= start && it.end <= anchor.start);
  const { formerly } = reading.language.phrases;
  return cue?.tag === "future" && reading.sentence.lower.charAt(cue.start - 1) !== formerly;
}

/** The date of a claim that the sentence or the head of its list gives. */
function decideDate(
  { reading, segments, index, context }: YearQuestion,
  segment: Segment,
  told: ToldBy | null,
): Tied | null {
  const { anchor } = segment;
  const { publishedYear, headDate } = context;
  const respective = respectiveDate(reading, segments, segment);
  if (respective) return { date: respective, rule: "date:respectively" };
  const left = leftBehind(reading, segment);
  if (left) return { date: left, rule: "date:level" };
  const since = reading.dates.find((it) => isRightSince(it, segment));
  if (since) return { date: since, rule: "date:from" };
  const isDone = told?.telling === "done";
  const openingYear = isDone ? -1 : (publishedYear ?? Number.POSITIVE_INFINITY);
  const isAhead = reading.language.isVerbless === true && isToldAhead(reading, segment);
  const fit: DateFit = { own: segment, told, publishedYear, isAhead, openingYear };
  const listed = anchor.kind === "figure" && respectiveYear(reading, anchor.quantity);
  if (listed) return { date: listed, rule: "year:respectively" };
  const own = nearestYear(reading, segment, fit);
  if (own && (own.rule !== "date:now" || segment.gap === 0)) return { date: own, rule: own.rule };
  const before = yearBefore(reading, segments, index, fit);
  // "10万 last year; now 1 %": what holds now does not hold for the year that is past.
  if (own && (before?.year ?? 0) < (own.year ?? 0)) return { date: own, rule: own.rule };
  const after = yearAfter(reading, segments, index, fit);
  // "到2030年…;工厂投资40亿美元,2024年投产": behind a full break the date of its own part is nearer.
  const isParted =
    reading.language.isVerbless === true &&
    before !== null &&
    after?.role === "deadline" &&
    FULL_BREAK.test(reading.sentence.lower.slice(before.end, anchor.start));
  if (before && !isParted && !(after && isTiedForward(segments, index, before)))
    return { date: before, rule: "year:clause-before" };
  if (own) return { date: own, rule: own.rule };
  const compared = told?.telling === "ahead" ? null : yearAfterCompared(reading, segment);
  if (compared) return { date: compared, rule: COMPARED };
  // Under "Key figures 2023" what is told as ahead is not of that year.
  const isOver = headDate?.role === "as-of" && (headDate.year ?? 0) < (publishedYear ?? 0);
  const isHeaded =
    headDate !== null &&
    isUnderHead(reading, context) &&
    !(isOver && (told?.telling === "ahead" || anchor.kind === "state"));
  if (after && !(isHeaded && isOfWhole(reading, segments, index)))
    return { date: after, rule: "year:clause-after" };
  if (anchor.kind === "state" || anchor.quantity.amount === 100) {
    const from =
      reading.dates.find((it) => it.start >= segment.start && isStart(it, context)) ??
      (anchor.kind === "state" ? sinceBefore(reading, segment) : undefined);
    if (from) return { date: from, rule: "date:from" };
  }
  return isHeaded ? { date: headDate, rule: "year:heading" } : null;
}
