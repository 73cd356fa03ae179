import { groupBy } from "../shared/group-by.ts";
import { remember } from "../shared/remember.ts";
import { isSwapped } from "../shared/swapped.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";

/** Shorter words turn into others by a swap: from and form. */
const MIN_CHARS = 5;
const MAX_REMEMBERED = 20_000;

const toLetters = (word: string): string => [...word].sort().join("");

const BY_LETTERS = groupBy(
  [...COMMON_WORDS].filter((word) => word.length >= MIN_CHARS),
  toLetters,
);

/** The common word that a word of small letters is with two neighbouring letters swapped; else the word itself. */
const toMeantWord = remember(MAX_REMEMBERED, (typed) => {
  if (COMMON_WORDS.has(typed) || LOOK_ALIKES.has(typed)) return typed;
  const meant = (BY_LETTERS.get(toLetters(typed)) ?? []).filter((word) => isSwapped(typed, word));
  return meant.length === 1 ? (meant[0] ?? typed) : typed;
});

const WORD = new RegExp(`\\b[a-z]{${MIN_CHARS},}\\b`, "gi");

/** A tidied question with the common words meant whose letters a hasty hand has swapped: `the aerliest traget`. */
export const withoutSlips = (text: string): string =>
  text.replace(WORD, (typed) => {
    const folded = typed.toLowerCase();
    const meant = toMeantWord(folded);
    return meant === folded ? typed : meant;
  });
