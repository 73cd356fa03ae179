import type { ClaimKind, ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import { decideTense } from "../claims/scope-kind.ts";
import type { Context } from "../context.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { awayOf, createAround, createWording } from "./date-around.ts";
import { addRelations, addWordsAt, addWordsOf, clauseWords } from "./date-words.ts";
import { kindOf, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs, SignTable } from "./sign-table.ts";

/** What a claim may be: a pledge or a milestone, and of which year. */
export interface Dated {
  readonly kind: ClaimKind;
  readonly year: number | null;
}

/** What each sign weighs, as log-odds; a sign that is not listed weighs nothing. */
export type DateWeights = SignTable;

/** A date that a claim may have, and the signs that speak for it. */
export interface DateChoice<S extends Signs> extends Dated {
  readonly signs: S;
}

/** A claim whose date is to be decided, as rules have it. */
export interface Undated {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly metric: Metric;
  readonly unit: string | null;
  readonly before: ExtractedClaim | null;
  readonly context: Context;
  readonly ruled: Dated & { readonly yearRule: string; readonly kindRule: string };
}

const GAPS = [8, 20, 40, 80, 160];

const bucket = (gap: number): Piece => numberPiece(GAPS.findIndex((limit) => gap < limit));

/** Kinds of signs: how a date stands to its figure, where it was found, what it would make of the claim. */
const KINDS = {
  stands: kindOf("d"),
  source: kindOf("s"),
  kind: kindOf("k"),
  metric: kindOf("m"),
  when: kindOf("a"),
  ruled: kindOf("ruled"),
  form: kindOf("sk"),
  clause: kindOf("c"),
} as const;
const P = {
  sentence: pieceOf("sentence"),
  null: pieceOf("null"),
  published: pieceOf("published"),
  yearBefore: pieceOf("year-before"),
  report: pieceOf("report"),
  title: pieceOf("title"),
  head: pieceOf("head"),
  previous: pieceOf("previous"),
  last: pieceOf("last"),
  before: pieceOf("before"),
  period: pieceOf("period"),
  ruled: pieceOf("ruled"),
  rule: pieceOf("rule"),
  role: pieceOf("role"),
  figures: pieceOf("figures"),
  break: pieceOf("break"),
  turn: pieceOf("turn"),
  nearest: pieceOf("nearest"),
} as const;

const FULL_BREAK = /[;:]/;
const COMMA = /[,(]/;
const TURN = /\b(?:but|while|whereas|which|who|that|and)\b/;

/** Where a date stands to its figure, and how it is worded. */
function addStanding(date: DateMention, undated: Undated, signs: Signs): void {
  const { reading, segment } = undated;
  const { lower } = reading.sentence;
  const { anchor } = segment;
  const isAfter = date.start >= anchor.end;
  const after = truthOf(isAfter);
  const gap = isAfter ? date.start - anchor.end : anchor.start - date.end;
  const between = isAfter
    ? lower.slice(anchor.end, date.start)
    : lower.slice(Math.min(date.end, anchor.start), anchor.start);
  const isOwn = date.start >= segment.start && date.start < segment.end;
  const side = pieceOf(`${isOwn ? "own" : "other"}-${isAfter ? "after" : "before"}`);
  const figures = reading.quantities.filter(
    (it) =>
      it.start < Math.max(date.start, anchor.start) && it.start > Math.min(date.end, anchor.start),
  ).length;
  const isNearest = !reading.dates.some((it) => {
    if (it === date || it.year === null || it.role === "noise") return false;
    const own = it.start >= anchor.end ? it.start - anchor.end : anchor.start - it.end;
    return own < gap;
  });
  const role = pieceOf(date.role);
  const parted = FULL_BREAK.test(between) ? "full" : COMMA.test(between) ? "comma" : "none";
  signs.add(KINDS.stands, side, role);
  signs.add(KINDS.stands, side, bucket(gap));
  signs.add(KINDS.stands, P.rule, pieceOf(date.rule));
  signs.add(KINDS.stands, P.role, role, pieceOf(date.bare ? "bare" : "worded"));
  signs.add(KINDS.stands, P.figures, numberPiece(Math.min(2, figures)), after);
  signs.add(KINDS.stands, P.break, pieceOf(parted), after);
  signs.add(KINDS.stands, P.turn, truthOf(TURN.test(between)), after);
  signs.add(KINDS.stands, P.nearest, truthOf(isNearest));
  addWordsAt(date, reading, signs);
}

/** The years that a claim may have, each with the signs of where it was found. */
class Years<S extends Signs> {
  readonly found = new Map<number | null, S>();
  readonly #newSigns: () => S;

  constructor(newSigns: () => S) {
    this.#newSigns = newSigns;
  }

  of(year: number | null): S {
    let signs = this.found.get(year);
    if (signs === undefined) {
      signs = this.#newSigns();
      this.found.set(year, signs);
    }
    return signs;
  }

  add(year: number | null, first: Piece, second?: Piece, third?: Piece): void {
    this.of(year).add(KINDS.source, first, second, third);
  }
}

/** "does not look so grand next to Tesla with 1.81 million in 2021": the year of what a figure is held against. */
const isOfHeldAgainst = ({ start }: DateMention, { reading, segment }: Undated): boolean => {
  const { heldAgainst } = reading.language.phrases;
  return reading.companies.some(
    (it) =>
      it.start >= segment.anchor.end &&
      it.end <= start &&
      heldAgainst?.test(reading.sentence.lower.slice(0, it.start)) === true,
  );
};

/** Every year that is named or implied near the claim, with where it stands. */
function choicesOf<S extends Signs>(undated: Undated, newSigns: () => S): Map<number | null, S> {
  const { reading, context, before, ruled } = undated;
  const years = new Years(newSigns);
  // A state with a date keeps one: without it nothing would be said.
  if (undated.unit !== null || ruled.year === null) years.add(null, P.null);
  const addWording = createWording(undated);
  for (const date of reading.dates) {
    if (date.year === null || isOfHeldAgainst(date, undated)) continue;
    years.add(date.year, P.sentence);
    addStanding(date, undated, years.of(date.year));
    addWording(date, years.of(date.year));
  }
  const isDated = reading.dates.some((it) => it.year !== null && it.role !== "noise");
  const dated = pieceOf(isDated ? "dated" : "undated");
  const { publishedYear, previous, last } = context;
  if (publishedYear !== null) {
    years.add(publishedYear, P.published, dated);
    years.add(publishedYear - 1, P.yearBefore, dated);
  }
  if (context.reportYear !== null) years.add(context.reportYear, P.report, dated);
  if (context.titleYear !== null) years.add(context.titleYear, P.title, dated);
  if (context.headDate?.year) years.add(context.headDate.year, P.head, dated);
  const isNear = previous !== null && previous.sentence.block === context.block;
  if (isNear)
    for (const date of previous.dates)
      if (date.year !== null && date.role !== "noise" && date.role !== "baseline") {
        years.add(date.year, P.previous, dated);
        years.add(date.year, P.previous, pieceOf(date.role), dated);
      }
  if (last && context.block - context.lastBlock <= 1 && last.year !== null) {
    const same = pieceOf(last.metric === undated.metric ? "same" : "other");
    const block = pieceOf(context.block === context.lastBlock ? "block" : "near");
    years.of(last.year).add(KINDS.source, P.last, same, block, dated);
    years.add(last.year, P.last, pieceOf(last.kind), dated);
  }
  if (before?.year != null)
    years.add(before.year, P.before, truthOf(before.metric === undated.metric));
  if (context.period?.year != null) years.add(context.period.year, P.period, dated);
  years.add(ruled.year, P.ruled);
  return years.found;
}

type When = "null" | "ahead" | "past" | "now";

/** What a claim of a year may be. */
const KINDS_WHEN: Readonly<Record<When, readonly ClaimKind[]>> = {
  null: ["pledge"],
  ahead: ["pledge"],
  past: ["milestone"],
  now: ["pledge", "milestone"],
};

function whenOf(year: number | null, published: number): When {
  if (year === null) return "null";
  return year > published ? "ahead" : year < published ? "past" : "now";
}

/** Adds what the words of the clause and of the sentence say of each date. */
export function addAllWords(undated: Undated, choices: readonly DateChoice<Signs>[]): void {
  const published = undated.context.publishedYear ?? 0;
  const words = clauseWords(undated);
  for (const { kind, year, signs } of choices) {
    const made = pieceOf(kind);
    const when = pieceOf(whenOf(year, published));
    for (const word of words) signs.add(KINDS.clause, word, made, when);
    addWordsOf(undated, made, awayOf(year, published), signs);
  }
}

/** Each date that a claim may have, with all signs that speak for it; the same are fitted and weighed. */
export function dateChoices<S extends Signs>(undated: Undated, newSigns: () => S): DateChoice<S>[] {
  const choices = wordlessChoices(undated, newSigns);
  addAllWords(undated, choices);
  return choices;
}

export const CLAIM_KINDS: readonly ClaimKind[] = ["pledge", "milestone"];

/** Each date that a claim of these kinds may have, with the signs that are not of words. */
export function wordlessChoices<S extends Signs>(
  undated: Undated,
  newSigns: () => S,
  kinds = CLAIM_KINDS,
): DateChoice<S>[] {
  const { reading, segment, unit, context, ruled } = undated;
  const tense = pieceOf(decideTense(reading, segment) ?? "none");
  const metric = pieceOf(undated.metric);
  const published = context.publishedYear ?? 0;
  const isState = truthOf(segment.anchor.kind === "state" || unit === null);
  const form = pieceOf(reading.sentence.kind);
  const hasAhead = truthOf(reading.dates.some((it) => (it.year ?? 0) > published));
  const addAround = createAround(undated);
  const choices: DateChoice<S>[] = [];
  for (const [year, sources] of choicesOf(undated, newSigns)) {
    const time = whenOf(year, published);
    const when = pieceOf(time);
    for (const kind of KINDS_WHEN[time]) {
      if (!kinds.includes(kind)) continue;
      const signs = newSigns();
      const made = pieceOf(kind);
      signs.addAll(sources);
      signs.add(KINDS.kind, made, when, tense);
      signs.add(KINDS.kind, made, when, hasAhead);
      signs.add(KINDS.metric, made, metric);
      signs.add(KINDS.metric, when, metric);
      signs.add(KINDS.when, when, isState);
      signs.add(KINDS.form, form, made, when);
      addRelations(undated, { kind, year }, when, signs);
      addAround({ kind, year }, signs);
      if (ruled.year === year && ruled.kind === kind) {
        signs.add(KINDS.ruled);
        signs.add(KINDS.ruled, pieceOf(ruled.yearRule));
        signs.add(KINDS.ruled, pieceOf(ruled.kindRule));
        signs.add(KINDS.ruled, tense);
      }
      choices.push({ kind, year, signs });
    }
  }
  return choices;
}
