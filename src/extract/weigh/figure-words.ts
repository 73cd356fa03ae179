import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import { stretchAround } from "../text/stretch.ts";
import { kindOf, type Piece, pieceOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import { type Token, tokenFrom } from "./signs.ts";

/** Words on each side of a figure that are looked at, and the stretch of text that holds them. */
const WORDS = 6;
const WINDOW_CHARS = 70;
/** Words right beside the figure, of which the place counts. */
const BESIDE = 2;

/** Kinds of signs: words beside the figure, of its clause, of its sentence. */
const KINDS = {
  word: kindOf("w"),
  wordAt: Array.from({ length: BESIDE }, (_, at) => kindOf(`w${at}`)),
  words: kindOf("ww"),
  clause: kindOf("wc"),
  clauseBefore: kindOf("cl"),
  clauseAfter: kindOf("cr"),
  sentence: kindOf("ws"),
} as const;
const LEFT = pieceOf("l");
const RIGHT = pieceOf("r");

/** A word beside a figure, the nearest being 0. */
function addWord(word: Piece, at: number, side: Piece, unit: Piece, signs: Signs): void {
  signs.add(KINDS.word, side, word);
  const kind = KINDS.wordAt[at];
  if (kind) signs.add(kind, side, word, unit);
}

/** The words right before a figure, nearest first, and those right after it. */
function addBeside(
  { start, numberEnd }: Quantity,
  { tokens }: Reading,
  unit: Piece,
  signs: Signs,
): void {
  let after = tokenFrom(tokens, start);
  let count = 0;
  for (let i = after - 1; i >= 0 && count < WORDS; i--, count++) {
    const token = tokens[i] as Token;
    if (start - token.at > WINDOW_CHARS) break;
    addWord(token, count, LEFT, unit, signs);
  }
  if (count > 1)
    signs.add(KINDS.words, LEFT, tokens[after - 1] as Token, tokens[after - 2] as Token);
  while (after < tokens.length && (tokens[after] as Token).at < numberEnd) after += 1;
  count = 0;
  for (let i = after; i < tokens.length && count < WORDS; i++, count++) {
    const token = tokens[i] as Token;
    if (token.at - numberEnd > WINDOW_CHARS) break;
    addWord(token, count, RIGHT, unit, signs);
  }
  if (count > 1) signs.add(KINDS.words, RIGHT, tokens[after] as Token, tokens[after + 1] as Token);
}

/** The words of its clause: between the marks of clauses and the figures around it. */
function addClause({ start, end }: Quantity, reading: Reading, unit: Piece, signs: Signs): void {
  const { from, to } = stretchAround(reading, start, end);
  const { tokens } = reading;
  for (let i = tokenFrom(tokens, from); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.at >= to) break;
    signs.add(KINDS.clause, token, unit);
    signs.add(token.at < start ? KINDS.clauseBefore : KINDS.clauseAfter, token);
  }
}

/** The words around a figure: those beside it with their place, those of its clause and of its sentence. */
export function addWords(quantity: Quantity, reading: Reading, unit: Piece, signs: Signs): void {
  addBeside(quantity, reading, unit, signs);
  addClause(quantity, reading, unit, signs);
  for (const token of reading.tokens) signs.add(KINDS.sentence, token);
}
