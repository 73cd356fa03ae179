import { decideTense } from "../claims/scope-kind.ts";
import type { DateMention, Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import type { Dated, Undated } from "./date-choices.ts";
import { addWordsBetween } from "./date-words.ts";
import { kindOf, NONE, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";

/** Kinds of signs: when the article appeared, what it tells of elsewhere, what is measured, the verbs, how a date is worded. */
const KINDS = {
  month: kindOf("pm"),
  monthOfResults: kindOf("pr"),
  results: kindOf("rr"),
  told: kindOf("ta"),
  toldMost: kindOf("tt"),
  toldMetric: kindOf("tm"),
  printed: kindOf("yc"),
  printedShare: kindOf("ys"),
  printedMost: kindOf("yt"),
  measured: kindOf("mu"),
  measuredTense: kindOf("mt"),
  verbs: kindOf("vb"),
  verbsAround: kindOf("va"),
  worded: kindOf("dr"),
  wordedMetric: kindOf("dm"),
  nearest: kindOf("mn"),
  order: kindOf("or"),
  ends: kindOf("fd"),
  breaks: kindOf("cb"),
} as const;

const FAR_YEARS = 3;
const YEARS_AWAY = [-3, -2, -1, 0, 1, 2, 3].map((years) => numberPiece(years));
const NO_YEAR = pieceOf("null");

/** How many years a year lies from publication, at most three either way. */
export function awayOf(year: number | null, published: number): Piece {
  if (year === null) return NO_YEAR;
  const away = Math.max(-FAR_YEARS, Math.min(FAR_YEARS, year - published));
  return YEARS_AWAY[away + FAR_YEARS] ?? NO_YEAR;
}

const COUNTS = [0, 1, 2, 3, 4].map((count) => numberPiece(count));

/** A small number, at most 4. */
const upTo = (count: number, most: number): Piece => COUNTS[Math.min(most, count)] ?? NONE;

const TOP = pieceOf("top");
const SOME = pieceOf("some");
const NOT = pieceOf("not");
const AHEAD = pieceOf("ahead");
const NOW = pieceOf("now");
const PAST = pieceOf("past");

const VERBS_BEFORE = 2;

/** The last verbs before a figure, and the first one behind it. */
function verbsAround(
  { modalities }: Reading,
  { anchor }: Segment,
): { readonly before: Piece; readonly after: Piece } {
  const before = modalities.filter((it) => it.start < anchor.start).slice(-VERBS_BEFORE);
  const after = modalities.find((it) => it.start >= anchor.end);
  return {
    before: before.length === 0 ? NONE : pieceOf(before.map((it) => it.tag).join("+")),
    after: after ? pieceOf(after.tag) : NONE,
  };
}

interface Counted {
  readonly most: number;
  readonly all: number;
}

/** How often years are counted at most and together, of those that are asked for. */
function countOf<Year>(years: ReadonlyMap<Year, number>, accept: (year: Year) => boolean): Counted {
  let most = 0;
  let all = 0;
  for (const [year, count] of years) {
    if (!accept(year)) continue;
    all += count;
    most = Math.max(most, count);
  }
  return { most, all };
}

/** How often the article prints a year, among those on its side of publication. */
function addPrinted(count: number, { most, all }: Counted, away: Piece, signs: Signs): void {
  const side =
    away === YEARS_AWAY[FAR_YEARS] ? NOW : YEARS_AWAY.indexOf(away) < FAR_YEARS ? PAST : AHEAD;
  signs.add(KINDS.printed, upTo(count, 4), away);
  signs.add(KINDS.printedShare, all === 0 ? NONE : upTo(Math.round((4 * count) / all), 4), away);
  signs.add(KINDS.printedMost, truthOf(count > 0 && count === most), side);
}

/** How often a date has been that of a claim before, among those of its kind. */
function addTold(
  count: number,
  { most, all }: Counted,
  kind: Piece,
  away: Piece,
  signs: Signs,
): void {
  const place = count === 0 ? (all === 0 ? NONE : NOT) : count === most ? TOP : SOME;
  signs.add(KINDS.told, kind, upTo(count, 3), upTo(all, 3));
  signs.add(KINDS.toldMost, place, away);
}

/** Tells, of each date that a claim may have, how it goes with the whole article and with the verbs. */
export function createAround(undated: Undated): (dated: Dated, signs: Signs) => void {
  const { reading, segment, context, metric, unit } = undated;
  const published = context.publishedYear ?? 0;
  const tense = pieceOf(decideTense(reading, segment) ?? "none");
  const month = numberPiece(context.published.month ?? 0);
  const isOfReport = context.reportYear !== null;
  const ofResults = truthOf(context.isOfResults);
  const ofYear = truthOf(context.isOfResults || isOfReport);
  const measured = pieceOf(metric);
  const measure = pieceOf(String(unit));
  const verbs = verbsAround(reading, segment);
  const { printedYears, toldDates } = context;
  const told = {
    pledge: countOf(toldDates.ofKind.pledge, () => true),
    milestone: countOf(toldDates.ofKind.milestone, () => true),
  };
  const printedAhead = countOf(printedYears, (year) => year > published);
  const printedBehind = countOf(printedYears, (year) => year <= published);
  const toldOfMetric = toldDates.ofMetric.get(metric);
  return ({ kind, year }, signs) => {
    const made = pieceOf(kind);
    const away = awayOf(year, published);
    signs.add(KINDS.month, month, away, tense);
    signs.add(KINDS.monthOfResults, month, away, ofYear);
    signs.add(KINDS.results, away, ofResults, truthOf(isOfReport), tense);
    addTold(toldDates.ofKind[kind].get(year) ?? 0, told[kind], made, away, signs);
    signs.add(KINDS.toldMetric, upTo(toldOfMetric?.[kind].get(year) ?? 0, 2), made);
    if (year !== null) {
      const printed = year > published ? printedAhead : printedBehind;
      addPrinted(printedYears.get(year) ?? 0, printed, away, signs);
    }
    signs.add(KINDS.measured, measured, measure, made, away);
    signs.add(KINDS.measuredTense, measured, tense, made, away);
    signs.add(KINDS.verbs, verbs.before, made, away);
    signs.add(KINDS.verbsAround, verbs.before, verbs.after, made, away);
  };
}

const SIDES = [-1, 0, 1].map((side) => numberPiece(side));

const isCounted = ({ unit, noun }: Quantity): boolean => unit !== null || noun !== null;
const isOfClaims = ({ role }: DateMention): boolean => role !== "noise" && role !== "baseline";

/** The figure nearest to a date, of those that do not overlap it; -1 where there is none. */
function nearestFigure(figures: readonly Quantity[], { start, end }: DateMention): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  figures.forEach((figure, at) => {
    const gap = figure.start >= end ? figure.start - end : start - figure.end;
    if (gap < 0 || gap >= least) return;
    least = gap;
    best = at;
  });
  return best;
}

/** Tells how each date of the sentence is worded, and its place among the dates beside that of the figure among the figures. */
export function createWording(undated: Undated): (date: DateMention, signs: Signs) => void {
  const { reading, segment, context, metric } = undated;
  const { anchor } = segment;
  const published = context.publishedYear ?? 0;
  const tense = pieceOf(decideTense(reading, segment) ?? "none");
  const measured = pieceOf(metric);
  const figures = reading.quantities.filter(isCounted);
  const dates = reading.dates.filter(isOfClaims);
  const figure = figures.findIndex((it) => it.start === anchor.start);
  const figureCount = upTo(figures.length, 4);
  const dateCount = upTo(dates.length, 4);
  return (date, signs) => {
    const worded = pieceOf(date.rule);
    const role = pieceOf(date.role);
    const own = dates.indexOf(date);
    const isAfter = date.start >= anchor.end;
    const after = truthOf(isAfter);
    const from = isAfter ? anchor.end : date.end;
    const to = isAfter ? date.start : anchor.start;
    let breaks = 0;
    for (const { start, end } of reading.clauseBreaks) if (start >= from && end <= to) breaks += 1;
    const isNearest = figure >= 0 && nearestFigure(figures, date) === figure;
    signs.add(KINDS.worded, worded, tense, awayOf(date.year, published));
    signs.add(KINDS.wordedMetric, worded, measured);
    signs.add(KINDS.nearest, truthOf(isNearest), after, role);
    signs.add(KINDS.order, figureCount, dateCount, SIDES[Math.sign(figure - own) + 1]);
    signs.add(KINDS.ends, truthOf(own === 0), truthOf(own === dates.length - 1), after, dateCount);
    signs.add(KINDS.breaks, upTo(breaks, 3), after, role);
    addWordsBetween(date, undated, signs);
  };
}
