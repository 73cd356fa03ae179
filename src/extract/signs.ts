/** A word, a number, a sign of money or share, a mark between clauses; each Chinese character is one. */
const WORD = /[a-z][a-z-]*|[\u3400-\u9fff]|[$€£¥%]|\d[\d.,]*|[,;:()，；：（）、]/g;
const YEAR = /^(?:19|20)\d\d$/;
/** Shorter words keep their endings. */
const STEM_CHARS = 4;

/** A word as weights know it: without the endings that number and tense give, numbers as such. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return YEAR.test(word) ? "#y" : "#";
  return word.length > STEM_CHARS ? word.replace(/(?:ing|ed|es|s)$/, "") : word;
}

/** A word of a lower-case text and where it begins. */
export interface Token {
  readonly stem: string;
  readonly at: number;
}

/** The words of a lower-case text, in order. */
export function tokensOf(lower: string): Token[] {
  return Array.from(lower.matchAll(WORD), (hit) => ({ stem: stemOf(hit[0]), at: hit.index }));
}
