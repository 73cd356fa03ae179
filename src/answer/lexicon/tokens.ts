import { distance } from "fastest-levenshtein";
import { remember } from "../../shared/remember.ts";
import { isSwapped } from "../../shared/swapped.ts";

/** A word of a question. */
export interface Token {
  /** Lower case, without accents: what is compared. */
  text: string;
  /** As typed. */
  raw: string;
  /** `text` without its ending: `batteries` → `battery`. */
  stem: string;
  /** Offset in the tidied text. */
  start: number;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text has Chinese, Japanese or Korean letters. */
export const hasCjk = (text: string): boolean => CJK.test(text);

/** One typography: NFKC (`CO₂` → `CO2`, full-width → half-width), straight quotes, single blanks. */
export function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents: `Škoda` → `skoda`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

const PLAIN_WORD = /^[a-z\d]+$/;

/** Only letters and digits, folded: `Mercedes-Benz` → `mercedesbenz`. */
export function squash(text: string): string {
  // Most are words already: of small letters and digits.
  if (PLAIN_WORD.test(text)) return text;
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

const WORD =
  /\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}])+\d*|[\p{L}\p{N}]+/gu;

const ASCII_WORD = /\d+(?:[.,]\d+)*|[a-z]+\d*|[a-z\d]+/g;

/** The words of a folded text and their stems, each once. */
export function wordsAndStems(folded: string): Set<string> {
  const words = folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
  const all = new Set<string>(words);
  for (const word of [...all]) all.add(toStem(word));
  return all;
}

/** Splits a tidied text into words; a possessive `'s` is dropped. Runs of CJK letters are one token. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: raw, index }) => !(/^s$/i.test(raw) && text[index - 1] === "'"))
    .map(({ 0: raw, index }) => {
      const folded = fold(raw);
      return { text: folded, raw, stem: toStem(folded), start: index };
    });
}

const MAX_REMEMBERED = 20_000;

/** A light English stem, the same for a word's usual forms: plural, `-ing`, `-ed`, final `e`. */
export const toStem = remember(MAX_REMEMBERED, stemOf);

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|[cs]h)es$/, "")
    .replace(/(?<![su])s$/, "");
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, "") : singular;
  const root = bare.length >= 3 ? bare : singular;
  return root.length > 4 ? root.replace(/e$/, "") : root;
}

/** A name of several words has room for a slip in each. */
const LONG_NAME_CHARS = 13;

/** Most edits that a word of this length may hide. */
export function allowedEdits(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < LONG_NAME_CHARS ? 2 : 3;
}

/**
 * Whether `typed` is most likely `meant` with a slip: letters swapped (any length from three), or up to
 * `allowedEdits` letters wrong. The first letter is taken to be right unless two were swapped.
 */
export function isTypoOf(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 2) return false;
  if (meant.length >= 3 && isSwapped(typed, meant)) return true;
  if (typed[0] !== meant[0] || typed.length < 4) return false;
  const edits = allowedEdits(meant.length);
  return edits > 0 && distance(typed, meant) <= edits;
}
