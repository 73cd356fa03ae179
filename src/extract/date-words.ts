import type { Dated, Undated } from "./date-choices.ts";
import type { DateMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { kindOf, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
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
