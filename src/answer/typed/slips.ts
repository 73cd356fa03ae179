import { groupBy } from "../../shared/group-by.ts";
import { remember } from "../../shared/remember.ts";
import { isSwapped } from "../../shared/swapped.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";

/** Shorter words turn into others by a swap: from and form. */
const MIN_CHARS = 5;
const MAX_REMEMBERED = 20_000;

const toLetters = (word: string): string => [...word].sort().join("");

const LONG_WORDS = [...COMMON_WORDS].filter((word) => word.length >= MIN_CHARS);
const BY_LETTERS = groupBy(LONG_WORDS, toLetters);

/** `passenger` and `pasenger` are one without the letters that stand twice. */
const toSingle = (word: string): string => word.replace(/(\p{L})\1/gu, "$1");
/** Shorter words turn into others: hoping and hopping. */
const MIN_DOUBLED_CHARS = 7;
const BY_SINGLE = groupBy(
  [
    ...LONG_WORDS.filter((word) => word.length > MIN_DOUBLED_CHARS),
    ...["passenger", "passengers", "committed", "commitment", "commitments"],
  ],
  toSingle,
);

/** The common word that a word of small letters is with two neighbouring letters swapped, or a double letter single; else the word itself. */
const toMeantWord = remember(MAX_REMEMBERED, (typed) => {
  if (COMMON_WORDS.has(typed) || LOOK_ALIKES.has(typed)) return typed;
  const swapped = (BY_LETTERS.get(toLetters(typed)) ?? []).filter((word) => isSwapped(typed, word));
  const doubled = typed.length >= MIN_DOUBLED_CHARS ? (BY_SINGLE.get(toSingle(typed)) ?? []) : [];
  const [meant, ...others] = swapped.length > 0 ? swapped : doubled;
  return meant !== undefined && others.length === 0 ? meant : typed;
});

/** Words too short to be told by their letters alone, and slips that are no words themselves. */
const SHORT_SLIPS: ReadonlyMap<string, string> = new Map([
  ["teh", "the"],
  ["hte", "the"],
  ["adn", "and"],
  ["taht", "that"],
  ["waht", "what"],
  ["whta", "what"],
  ["wich", "which"],
  ["wen", "when"],
  ["wht", "what"],
  ["frm", "from"],
]);
const SHORT = new RegExp(`\\b(?:${[...SHORT_SLIPS.keys()].join("|")})\\b`, "g");

const WORD = new RegExp(`\\b[a-z]{${MIN_CHARS},}\\b`, "gi");

/** A tidied question with the common words meant whose letters a hasty hand has swapped or left out: `teh aerliest traget for pasenger cars`. */
export const withoutSlips = (text: string): string =>
  text
    .replace(SHORT, (typed) => SHORT_SLIPS.get(typed) ?? typed)
    .replace(WORD, (typed) => {
      const folded = typed.toLowerCase();
      const meant = toMeantWord(folded);
      return meant === folded ? typed : meant;
    });
