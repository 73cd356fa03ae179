import { toStem, wordsAndStems } from "../lexicon/tokens.ts";

/** The words of a text and their stems, to be asked for one by one. */
export interface WordsOfText {
  has(wordOrStem: string): boolean;
}

const PLAIN = /^[a-z]{2,}$/;
const ASCII = /^[\0-\x7f]*$/;

/**
 * A folded text as `wordsAndStems` reads it. A plain word is looked for where it stands, as of most texts one word or two
 * are asked for; all words are taken out only where another is.
 */
export function readWords(folded: string): WordsOfText {
  let all: ReadonlySet<string> | null = null;
  return {
    has(word) {
      if (all === null && PLAIN.test(word) && ASCII.test(folded)) return hasPlain(folded, word);
      all ??= wordsAndStems(folded);
      return all.has(word);
    },
  };
}

/** A word begins with its stem, but for `batteries`, whose stem is `battery`. */
function hasPlain(folded: string, word: string): boolean {
  const start = word.endsWith("y") ? word.slice(0, -1) : word;
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (at > 0 && isLetter(folded.charCodeAt(at - 1))) continue;
    const found = wordAt(folded, at);
    if (found === word || toStem(found) === word) return true;
  }
  return false;
}

/** Letters and the digits behind them. */
function wordAt(folded: string, from: number): string {
  let to = from;
  while (isLetter(folded.charCodeAt(to))) to += 1;
  while (isDigit(folded.charCodeAt(to))) to += 1;
  return folded.slice(from, to);
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
