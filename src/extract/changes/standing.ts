import type { Cue } from "../match/cue.ts";
import { allHits } from "../match/hits.ts";
import type { Range } from "./topic.ts";
import type { Masked, Standing, Value } from "./values.ts";
import type { ChangeWords, Mark } from "./words.ts";

/** A masked sentence with the standing of its values. */
export interface Judged extends Masked {
  /** It says that all stays as it was. */
  readonly isUnchanged: boolean;
  /** Parts of it that tell what others ask for, or what may come. */
  readonly unreal: readonly Range[];
  readonly standings: ReadonlyMap<Value, Standing>;
}

/** Whether a value is told as the state that now stands. */
export const isToldNew = (standing: Standing | undefined): boolean =>
  standing === "new" || standing === "revised";

const HARD_BREAK = /[;；—。]/g;
const SOFT_BREAKS = ",，;；:：—(";
/** How far after a figure the year may stand that shares its standing. */
const YEAR_REACH_CHARS = 24;

const STANDING_OF: Readonly<Record<Mark, Standing>> = {
  old: "old",
  "old-next": "old",
  "old-back": "old",
  "old-aside": "old",
  "old-maybe": "maybe",
  "old-one": "old",
  "dropped-next": "dropped",
  new: "new",
};

/** Marks that hold for one figure only. */
const OF_ONE: ReadonlySet<Mark> = new Set(["old-next", "old-one", "dropped-next"]);

/** Whether a clause may end at a place: at a comma and the like, or a dash between spaces. */
const isSoftBreak = (text: string, at: number): boolean =>
  SOFT_BREAKS.includes(text.charAt(at)) || text.slice(at - 1, at + 2) === " - ";

const isBroken = (text: string): boolean =>
  [...SOFT_BREAKS, " - "].some((mark) => text.includes(mark));

/** Offsets of the full breaks of a text. */
function hardBreaks(text: string): number[] {
  return allHits(HARD_BREAK, text).map((hit) => hit.index);
}

const holdsValue = ({ values }: Masked, from: number, to: number): boolean =>
  values.some((it) => it.at >= from && it.at < to);

/** The start of the clause that a word pointing backwards closes: the nearest that holds a figure. */
function clauseWithValue(masked: Masked, mark: Cue<Mark>, marks: readonly Cue<Mark>[]): number {
  const floor = marks.findLast(
    (it) => it.end <= mark.start && holdsValue(masked, it.end, mark.start),
  );
  for (let i = mark.start - 1; i > (floor?.end ?? 0); i--)
    if (isSoftBreak(masked.text, i) && holdsValue(masked, i, mark.start)) return i;
  return floor?.end ?? 0;
}

/** Whether a figure stands before a mark in its own clause. */
function hasValueBefore(masked: Masked, mark: Cue<Mark>): boolean {
  let from = mark.start;
  while (from > 0 && !isSoftBreak(masked.text, from - 1)) from -= 1;
  return holdsValue(masked, from, mark.start);
}

/** A word that may point either way points back where there is a figure to point to. */
function settle(masked: Masked, mark: Cue<Mark>): Cue<Mark> {
  if (mark.tag !== "old-aside") return mark;
  return { ...mark, tag: hasValueBefore(masked, mark) ? "old-back" : "old" };
}

/** Whether two figures or two years stand in a sentence, of which one could be the old state of the other. */
function holdsTwoOfKind({ values }: Masked): boolean {
  const years = values.filter((it) => it.kind === "year").length;
  return years > 1 || values.length - years > 1;
}

/** Compiled when a pair is first looked for. */
const GLOBAL = new WeakMap<RegExp, RegExp>();

function globalOf(pair: RegExp): RegExp {
  const known = GLOBAL.get(pair) ?? new RegExp(pair, "dg");
  GLOBAL.set(pair, known);
  return known;
}

/** Sets the standings of pairs that a sentence tells. */
function applyPairs(
  masked: Masked,
  pairs: readonly RegExp[],
  fresh: "new" | "revised",
  standings: Map<Value, Standing>,
): void {
  for (const pair of pairs) {
    for (const { indices, groups } of allHits(globalOf(pair), masked.text)) {
      if (groups?.["old"] !== (groups?.["fresh"] ?? groups?.["revised"])) continue;
      for (const [name, standing] of [
        ["old", "old"],
        ["fresh", fresh],
        ["revised", "revised"],
      ] as const) {
        const at = indices?.groups?.[name]?.[0];
        const value = masked.values.find((it) => it.at === at);
        if (value) standings.set(value, standing);
      }
    }
  }
}

/** Pairs that need no other word: "40 instead of 50". */
function applyPlainPairs(masked: Masked, words: ChangeWords, standings: Map<Value, Standing>) {
  if (holdsTwoOfKind(masked) && (words.anyPair?.test(masked.indexed) ?? true))
    applyPairs(masked, words.pairs, "new", standings);
}

/** Pairs that are a change where the sentence says that a plan was revised: "from 40 to 50". */
function applyPairsOfPlans(masked: Masked, words: ChangeWords, standings: Map<Value, Standing>) {
  if (holdsTwoOfKind(masked) && words.planRevised.test(masked.indexed))
    applyPairs(masked, words.pairsOfPlans, "revised", standings);
}

/** Offsets of the breaks that part what stays from what does not: "dropped, but the goal for 2030 stands" too where clauses need no verb. */
function partBreaks(text: string, words: ChangeWords): number[] {
  const hard = hardBreaks(text);
  if (!words.impliesBack) return hard;
  const soft = allHits(words.contrast, text).map((hit) => hit.index);
  return [...hard, ...soft].sort((a, b) => a - b);
}

/** Whether the part of a sentence around an offset says that all stays as it was. */
export function isUnchangedAt(
  { text, told }: Pick<Masked, "text" | "told">,
  at: number,
  words: ChangeWords,
): boolean {
  const breaks = partBreaks(text, words);
  const part = text.slice(
    breaks.findLast((it) => it < at),
    breaks.find((it) => it >= at),
  );
  return words.unchanged.test(told.reading.language.index(part));
}

/** What stands of a sentence that says that all stays as it was: what its other parts say, and what is set against each other, "unchanged, but in 2030 instead of 2027". */
export function pairsIn(masked: Masked, words: ChangeWords): Map<Value, Standing> {
  const standings = new Map<Value, Standing>();
  if (words.ofOthers?.test(masked.indexed)) return standings;
  if (words.impliesBack) {
    for (const [value, standing] of decideStandings(masked, words))
      if (!isUnchangedAt(masked, value.at, words)) standings.set(value, standing);
    applyPairsOfPlans(masked, words, standings);
  }
  applyPlainPairs(masked, words, standings);
  return standings;
}

function markNext(masked: Masked, mark: Cue<Mark>, standings: Map<Value, Standing>): void {
  const at = masked.values.findIndex((it) => it.at >= mark.end);
  const value = masked.values[at];
  if (!value) return;
  if (mark.tag === "dropped-next") {
    if (value.kind !== "amount") return;
    standings.set(value, "dropped");
    const due = masked.values.slice(at + 1).find((it) => it.kind === "year");
    if (due && !/[,;，；#]/.test(masked.text.slice(value.at + 1, due.at)))
      standings.set(due, "old");
    return;
  }
  standings.set(value, "old");
  const year = masked.values[at + 1];
  const isTied =
    value.kind === "amount" && year?.kind === "year" && year.at - value.at < YEAR_REACH_CHARS;
  if (isTied && !/[,;，；]/.test(masked.text.slice(value.at, year.at))) standings.set(year, "old");
}

/** The last mark; the one before where that is surer and of the same clause: "in May it had said that it wanted". */
function firmer(
  marks: readonly Cue<Mark>[],
  text: string,
  since: number,
  before: number,
): Cue<Mark> | undefined {
  const at = marks.findLastIndex(
    ({ start, tag }) => start < before && start > since && !OF_ONE.has(tag),
  );
  const last = marks[at];
  if (last?.tag !== "old-maybe") return last;
  const first = marks[at - 1];
  const isSurer = first?.tag === "old" && first.start < before && first.start > since;
  return isSurer && !isBroken(text.slice(first.end, last.start)) ? first : last;
}

/** Which figures and years of a sentence are told as former and which as new. */
export function decideStandings(masked: Masked, words: ChangeWords): Map<Value, Standing> {
  const standings = new Map<Value, Standing>();
  if (masked.values.length === 0) return standings;
  const marks = words.marks(masked.indexed).map((it) => settle(masked, it));
  const breaks = hardBreaks(masked.text);
  for (const value of masked.values) {
    const since = breaks.findLast((at) => at < value.at) ?? -1;
    const ruling = firmer(marks, masked.text, since, value.at);
    const hasEnded =
      ruling?.tag === "old-back" && isBroken(masked.text.slice(ruling.end, value.at));
    if (ruling && !hasEnded) standings.set(value, STANDING_OF[ruling.tag]);
  }
  for (const mark of marks) {
    if (mark.tag === "old-next" || mark.tag === "dropped-next") markNext(masked, mark, standings);
    const last = mark.tag === "old-one" && masked.values.findLast((it) => it.at < mark.start);
    if (last) standings.set(last, "old");
    if (mark.tag !== "old-back") continue;
    const from = clauseWithValue(masked, mark, marks);
    for (const value of masked.values)
      if (value.at >= from && value.at < mark.start) standings.set(value, "old");
  }
  applyPlainPairs(masked, words, standings);
  applyPairsOfPlans(masked, words, standings);
  return standings;
}
