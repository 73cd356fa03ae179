import type { ReadFigure } from "../claims/read-figure.ts";
import type { Context } from "../context.ts";
import type { Reading } from "../reading.ts";
import { kindOf, numberPiece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import type { Token } from "./signs.ts";
import { WEIGHED_STATES } from "./weight-labels.ts";

/** States that a sentence may tell in words that no vocabulary has. */
export type WeighedState = (typeof WEIGHED_STATES)[number];

/** A sentence of which is to be decided whether it tells a state, with what rules read in it. */
export interface Stateless {
  readonly reading: Reading;
  readonly figures: readonly ReadFigure[];
  readonly context: Context;
}

const KINDS = {
  bias: kindOf("bias"),
  ahead: kindOf("ahead"),
  years: kindOf("years"),
  named: kindOf("named"),
  sentence: kindOf("k"),
  state: kindOf("st"),
  cue: kindOf("c"),
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
  passedOver: kindOf("rp"),
  word: kindOf("w"),
  words: kindOf("b"),
  wordsApart: kindOf("s"),
} as const;

/** Whether rules read a claim of a state in the sentence. */
export const tellsState = (figures: readonly ReadFigure[], state: WeighedState): boolean =>
  figures.some((it) => it.passedOver === null && it.claim.metric === state);

/** Words and pairs of words, each with its place. */
function addWords({ tokens }: Reading, signs: Signs): void {
  let before: Token | undefined;
  let beforeThat: Token | undefined;
  for (const token of tokens) {
    signs.place = token.at;
    signs.add(KINDS.word, token);
    if (before) {
      signs.place = before.at;
      signs.add(KINDS.words, before, token);
    }
    if (beforeThat) {
      signs.place = beforeThat.at;
      signs.add(KINDS.wordsApart, beforeThat, token);
    }
    beforeThat = before;
    before = token;
  }
}

/** Whether a sentence can tell a state that is weighed: it speaks of such things, and of a year. */
export const mayTellState = ({ reading, figures }: Stateless): boolean =>
  WEIGHED_STATES.some((state) => tellsState(figures, state)) ||
  (reading.dates.some((it) => it.year !== null) &&
    (reading.states.length > 0 ||
      reading.concepts.some((it) => it.tag === "emission" || it.tag === "ev")));

/** What speaks for or against a sentence telling each state; the same are fitted and weighed. */
export function stateSigns({ reading, figures, context }: Stateless, signs: Signs): void {
  const published = context.publishedYear ?? 0;
  const years = reading.dates.filter((it) => it.year !== null && it.role !== "noise");
  const isAhead = truthOf(years.some((it) => (it.year ?? 0) > published));
  signs.add(KINDS.bias);
  signs.add(KINDS.ahead, isAhead);
  signs.add(KINDS.years, numberPiece(Math.min(2, years.length)));
  signs.add(KINDS.named, truthOf(reading.companies.length > 0));
  signs.add(KINDS.sentence, pieceOf(reading.sentence.kind));
  for (const { tag } of reading.states) {
    signs.add(KINDS.state, pieceOf(tag));
    signs.add(KINDS.state, pieceOf(tag), isAhead);
  }
  for (const { tag } of reading.concepts) signs.add(KINDS.cue, pieceOf(tag));
  for (const state of WEIGHED_STATES)
    signs.add(KINDS.ruled, pieceOf(state), truthOf(tellsState(figures, state)));
  for (const { claim, passedOver } of figures)
    if (passedOver !== null && claim.amount === null)
      signs.add(KINDS.passedOver, pieceOf(claim.metric), pieceOf(passedOver));
  addWords(reading, signs);
}
