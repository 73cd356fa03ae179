import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Dated, Undated } from "./date-choices.ts";
import { kindOf, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import { type Token, tokenFrom } from "./signs.ts";

/** Kinds of signs: the words at a date, and how it goes with the claims before. */
const KINDS = {
  before: kindOf("dw"),
  beforeTwo: kindOf("dw2"),
  after: kindOf("da"),
  lastKind: kindOf("lk"),
  lastYear: kindOf("lr"),
  lastUnit: kindOf("lu"),
  sentenceKind: kindOf("bk"),
  sentenceYear: kindOf("br"),
  told: kindOf("told"),
  ahead: kindOf("ly"),
  results: kindOf("res"),
  sentence: kindOf("sw"),
  between: kindOf("bw"),
  distance: kindOf("bl"),
  left: [kindOf("b1"), kindOf("b2"), kindOf("b3")],
  right: [kindOf("f1"), kindOf("f2"), kindOf("f3")],
} as const;
const START = pieceOf("^");
const END = pieceOf("$");

/** The words right before a date and right after it. */
export function addWordsAt({ start, end }: DateMention, { tokens }: Reading, signs: Signs): void {
  const first = tokenFrom(tokens, start);
  const before = tokens[first - 1] ?? START;
  signs.add(KINDS.before, before);
  signs.add(KINDS.beforeTwo, tokens[first - 2] ?? START, before);
  signs.add(KINDS.after, tokens[tokenFrom(tokens, end)] ?? END);
}

/** Words between a figure and a date that are farther apart say little. */
const MAX_BETWEEN = 12;

/** The words between a figure and a date. */
export function addWordsBetween(
  { start, end }: DateMention,
  { reading, segment }: Undated,
  signs: Signs,
): void {
  const { tokens } = reading;
  const { anchor } = segment;
  const isAfter = start >= anchor.end;
  const from = tokenFrom(tokens, isAfter ? anchor.end : end);
  const to = tokenFrom(tokens, isAfter ? start : anchor.start);
  const side = truthOf(isAfter);
  signs.add(KINDS.distance, side, numberPiece(Math.min(MAX_BETWEEN, to - from)));
  if (to - from > MAX_BETWEEN) return;
  for (let at = from; at < to; at++) signs.add(KINDS.between, side, tokens[at]);
}

/** The words beside a figure, and those of its sentence, with what a date would make of the claim. */
export function addWordsOf(
  { reading, segment }: Undated,
  kind: Piece,
  away: Piece,
  signs: Signs,
): void {
  const { tokens } = reading;
  const before = tokenFrom(tokens, segment.anchor.start) - 1;
  const after = tokenFrom(tokens, segment.anchor.end);
  KINDS.left.forEach((left, at) => {
    const word = tokens[before - at];
    if (word) signs.add(left, word, kind, away);
  });
  KINDS.right.forEach((right, at) => {
    const word = tokens[after + at];
    if (word) signs.add(right, word, kind, away);
  });
  for (const word of tokens) signs.add(KINDS.sentence, word, kind, away);
}

/** The words of a figure's clause. */
export function clauseWords({ reading, segment }: Undated): readonly Token[] {
  const { tokens } = reading;
  return tokens.slice(tokenFrom(tokens, segment.start), tokenFrom(tokens, segment.end));
}

/** How a date goes with the claims before it. */
export function addRelations(
  { metric, unit, before, context }: Undated,
  dated: Dated,
  when: Piece,
  signs: Signs,
): void {
  const kind = pieceOf(dated.kind);
  const { year } = dated;
  const { last } = context;
  if (last) {
    const relation = last.year === year ? "same" : last.year === null ? "none" : "other";
    const lastKind = pieceOf(last.kind);
    signs.add(KINDS.lastKind, lastKind, kind, when);
    signs.add(KINDS.lastYear, pieceOf(relation), truthOf(last.metric === metric));
    signs.add(KINDS.lastUnit, lastKind, kind, truthOf(last.unit === unit));
  }
  if (before) {
    signs.add(KINDS.sentenceKind, pieceOf(before.kind), kind, when);
    signs.add(KINDS.sentenceYear, truthOf(before.year === year), truthOf(before.metric === metric));
  }
  const told = context.toldBlock === context.block ? context.toldYear : null;
  signs.add(KINDS.told, truthOf(told === year));
  signs.add(KINDS.ahead, truthOf(context.lastYear === year), when);
  signs.add(KINDS.results, truthOf(context.isOfResults), kind, when);
}
