import { type Anchored, createAnchored, type Side } from "./anchored.ts";

/** So many first characters decide whether the expression is tried. */
const BEGINNING_CHARS = 8;

const START: Side = {
  mark: "^",
  isMarked: (alternative) => alternative.isAtStart(),
  textsOf: (alternative) => alternative.openings(BEGINNING_CHARS),
  walk: (trie, text) => trie.walk(text, 0),
};

/**
 * Looks for an expression at the beginning of a text only where the first characters are ones that it can
 * begin with; what it finds is the same. All its alternatives begin with `^`.
 */
export const createBeginning = (expression: RegExp): Anchored => createAnchored(expression, START);
