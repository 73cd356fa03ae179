import { type Anchored, createAnchored, type Side } from "./anchored.ts";

/** An expression that is looked for at the end of a text. */
export type Ending = Anchored;

/** So many last characters decide whether the expression is tried. */
const ENDING_CHARS = 6;

const END: Side = {
  mark: "$",
  isMarked: (alternative) => alternative.isAtEnd(),
  textsOf: (alternative) => alternative.endings(ENDING_CHARS),
  walk: (trie, text) => trie.walkBack(text, text.length),
};

/**
 * Looks for an expression at the end of a text only where the last characters are ones that it can end
 * with; what it finds is the same. All its alternatives end in `$`.
 */
export const createEnding = (expression: RegExp): Ending => createAnchored(expression, END);
