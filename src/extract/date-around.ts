import type { Dated, Undated } from "./date-choices.ts";
import { addWordsBetween, addWordsOf } from "./date-words.ts";
import type { DateMention, Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { decideTense } from "./scope-kind.ts";
import type { Segment } from "./segments.ts";
import { kindOf, NONE, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
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
const YEARS_AWAY = [-3, -2, -1, 0, 1, 2, 3].map((years) => pieceOf(String(years)));
const NO_YEAR = pieceOf("null");

/** How many years a year lies from publication, at most three either way. */
function awayOf(year: number | null, published: number): Piece {
  if (year === null) return NO_YEAR;
  const away = Math.max(-FAR_YEARS, Math.min(FAR_YEARS, year - published));
  return YEARS_AWAY[away + FAR_YEARS] ?? NO_YEAR;
}

const upTo = (count: number, most: number): Piece => pieceOf(String(Math.min(most, count)));

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

/** How often the article prints a year, among the years on the same side of publication. */
function addPrinted(year: number, away: Piece, { context }: Undated, signs: Signs): void {
  const published = context.publishedYear ?? 0;
  let most = 0;
  let all = 0;
  for (const [other, count] of context.printedYears) {
    if (other > published !== year > published) continue;
    all += count;
    most = Math.max(most, count);
  }
  const own = context.printedYears.get(year) ?? 0;
  const side = year > published ? "ahead" : year === published ? "now" : "past";
  signs.add(KINDS.printed, upTo(own, 4), away);
  signs.add(
    KINDS.printedShare,
    all === 0 ? NONE : pieceOf(String(Math.round((4 * own) / all))),
    away,
  );
  signs.add(KINDS.printedMost, truthOf(own > 0 && own === most), pieceOf(side));
}

/** How often a date has been that of a claim before. */
function addTold(
  { kind, year }: Dated,
  away: Piece,
  { context, metric }: Undated,
  signs: Signs,
): void {
  const { ofKind, ofMetric } = context.toldDates;
  let most = 0;
  let all = 0;
  const years = ofKind[kind];
  for (const count of years.values()) {
    all += count;
    most = Math.max(most, count);
  }
  const own = years.get(year) ?? 0;
  const place = own === 0 ? (all === 0 ? "none" : "not") : own === most ? "top" : "some";
  signs.add(KINDS.told, pieceOf(kind), upTo(own, 3), upTo(all, 3));
  signs.add(KINDS.toldMost, pieceOf(place), away);
  const same = ofMetric.get(`${kind}:${metric}:${year}`) ?? 0;
  signs.add(KINDS.toldMetric, upTo(same, 2), pieceOf(kind));
}

/** Tells, of each date that a claim may have, how it goes with the whole article and with the verbs. */
export function createAround(undated: Undated): (dated: Dated, signs: Signs) => void {
  const { reading, segment, context, metric, unit } = undated;
  const published = context.publishedYear ?? 0;
  const tense = pieceOf(decideTense(reading, segment) ?? "none");
  const month = pieceOf(String(context.published.month ?? 0));
  const isOfReport = context.reportYear !== null;
  const ofResults = truthOf(context.isOfResults);
  const ofYear = truthOf(context.isOfResults || isOfReport);
  const measured = pieceOf(metric);
  const measure = pieceOf(String(unit));
  const verbs = verbsAround(reading, segment);
  return (dated, signs) => {
    const kind = pieceOf(dated.kind);
    const away = awayOf(dated.year, published);
    addWordsOf(undated, kind, away, signs);
    signs.add(KINDS.month, month, away, tense);
    signs.add(KINDS.monthOfResults, month, away, ofYear);
    signs.add(KINDS.results, away, ofResults, truthOf(isOfReport), tense);
    addTold(dated, away, undated, signs);
    if (dated.year !== null) addPrinted(dated.year, away, undated, signs);
    signs.add(KINDS.measured, measured, measure, kind, away);
    signs.add(KINDS.measuredTense, measured, tense, kind, away);
    signs.add(KINDS.verbs, verbs.before, kind, away);
    signs.add(KINDS.verbsAround, verbs.before, verbs.after, kind, away);
  };
}

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

/** The place of a date among the dates of its sentence, beside that of the figure among the figures. */
function addOrder(date: DateMention, { reading, segment }: Undated, signs: Signs): void {
  const { anchor } = segment;
  const figures = reading.quantities.filter(isCounted);
  const dates = reading.dates.filter(isOfClaims);
  const figure = figures.findIndex((it) => it.start === anchor.start);
  const own = dates.indexOf(date);
  const isAfter = date.start >= anchor.end;
  const from = isAfter ? anchor.end : date.end;
  const to = isAfter ? date.start : anchor.start;
  const breaks = reading.clauseBreaks.filter((it) => it.start >= from && it.end <= to).length;
  const after = truthOf(isAfter);
  const role = pieceOf(date.role);
  const isNearest = figure >= 0 && nearestFigure(figures, date) === figure;
  signs.add(KINDS.nearest, truthOf(isNearest), after, role);
  signs.add(
    KINDS.order,
    upTo(figures.length, 4),
    upTo(dates.length, 4),
    pieceOf(String(Math.sign(figure - own))),
  );
  signs.add(
    KINDS.ends,
    truthOf(own === 0),
    truthOf(own === dates.length - 1),
    after,
    upTo(dates.length, 4),
  );
  signs.add(KINDS.breaks, upTo(breaks, 3), after, role);
}

/** How a date is worded, beside the tense of the figure and what it measures. */
export function addWording(date: DateMention, undated: Undated, signs: Signs): void {
  const { rule, year } = date;
  const { reading, segment, context, metric } = undated;
  const tense = pieceOf(decideTense(reading, segment) ?? "none");
  const worded = pieceOf(rule);
  signs.add(KINDS.worded, worded, tense, awayOf(year, context.publishedYear ?? 0));
  signs.add(KINDS.wordedMetric, worded, pieceOf(metric));
  addOrder(date, undated, signs);
  addWordsBetween(date, undated, signs);
}
