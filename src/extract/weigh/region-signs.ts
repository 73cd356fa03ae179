import { type Clause, isWithin, type Unscoped } from "../figures/unscoped.ts";
import type { Cue } from "../match/cue.ts";
import { kindOf, NONE, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import { tokenFrom } from "./signs.ts";

const GAPS = [4, 12, 25, 50, 90, 160];

const bucket = (gap: number): Piece => numberPiece(GAPS.findIndex((limit) => gap < limit));

/** Kinds of signs: how a place stands to its figure, the words at it and between, those of clause and sentence. */
const KINDS = {
  stands: kindOf("d"),
  before: kindOf("pw"),
  beforeTwo: kindOf("pw2"),
  after: kindOf("pa"),
  between: kindOf("bw"),
  form: kindOf("pf"),
  sentence: kindOf("w"),
  clause: kindOf("wc"),
} as const;
const P = {
  side: pieceOf("side"),
  gap: pieceOf("gap"),
  nearest: pieceOf("nearest"),
  home: pieceOf("home"),
  figures: pieceOf("figures"),
} as const;

/** What of a place is asked: its cue, the claim with its clause, and its metric. */
export interface Standing {
  readonly cue: Cue<string>;
  readonly unscoped: Unscoped;
  readonly clause: Clause;
  readonly metric: Piece;
}

/** How far a place lies from the figure, in characters. */
const gapTo = ({ start, end }: Cue<string>, clause: Clause): number =>
  start >= clause.end ? start - clause.end : Math.max(0, clause.start - end);

/** Where a place stands to the figure of the claim, and with which words. */
export function addStanding(standing: Standing, signs: Signs): void {
  const { cue, unscoped, clause, metric } = standing;
  const { reading } = unscoped;
  const isAfter = cue.start >= clause.end;
  const whose = isWithin(cue, clause) ? "own" : "other";
  const side = pieceOf(`${whose}-${isAfter ? "after" : "before"}`);
  const gap = gapTo(cue, clause);
  const isNearest = !reading.places.some((it) => it !== cue && gapTo(it, clause) < gap);
  const from = Math.min(cue.end, clause.end);
  const to = Math.max(cue.start, clause.start);
  const figures = reading.quantities.filter((it) => it.start >= from && it.end <= to).length;
  signs.add(KINDS.stands, P.side, side);
  signs.add(KINDS.stands, P.side, side, metric);
  signs.add(KINDS.stands, P.gap, side, bucket(gap));
  signs.add(KINDS.stands, P.nearest, truthOf(isNearest), side);
  signs.add(KINDS.stands, P.figures, side, numberPiece(Math.min(2, figures)));
  if (cue.tag === "HOME") signs.add(KINDS.stands, P.home);
  addWordsAt(standing, signs);
}

/** Words between a figure and a place that are farther apart say little. */
const MAX_BETWEEN = 8;

/** The place itself, the words right before and behind it, and those between it and the figure. */
function addWordsAt({ cue, unscoped, clause, metric }: Standing, signs: Signs): void {
  const { tokens, sentence } = unscoped.reading;
  const first = tokenFrom(tokens, cue.start);
  const behind = tokenFrom(tokens, cue.end);
  const before = tokens[first - 1] ?? NONE;
  const after = tokens[behind] ?? NONE;
  signs.add(KINDS.before, before);
  signs.add(KINDS.before, before, metric);
  signs.add(KINDS.beforeTwo, tokens[first - 2] ?? NONE, before);
  signs.add(KINDS.after, after);
  signs.add(KINDS.after, after, metric);
  signs.add(KINDS.form, pieceOf(sentence.lower.slice(cue.start, cue.end)));
  const isAfter = cue.start >= clause.end;
  const start = isAfter ? tokenFrom(tokens, clause.end) : behind;
  const end = isAfter ? first : tokenFrom(tokens, clause.start);
  if (end - start > MAX_BETWEEN) return;
  for (let at = start; at < end; at++) signs.add(KINDS.between, truthOf(isAfter), tokens[at]);
}

/** What the words of clause and sentence say of a claim being limited to no place. */
export function addWordsOf(
  { reading: { tokens } }: Unscoped,
  clause: Clause,
  metric: Piece,
  signs: Signs,
): void {
  for (const token of tokens) {
    signs.add(KINDS.sentence, token);
    signs.add(KINDS.sentence, token, metric);
    if (token.at >= clause.from && token.at < clause.to) signs.add(KINDS.clause, token);
  }
}
