import { Piece } from "./sign-keys.ts";

/** What a character is to a word. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** A sign of money or share, a mark between clauses, a Chinese character: each is a word. */
const ALONE = 3;
const CLASSES = new Uint8Array(0x10000);
for (let code = 0x3400; code <= 0x9fff; code++) CLASSES[code] = ALONE;
for (const char of "$€£¥%,;:()，；：（）、") CLASSES[char.charCodeAt(0)] = ALONE;
for (const char of "abcdefghijklmnopqrstuvwxyz") CLASSES[char.charCodeAt(0)] = LETTER;
for (const char of "0123456789") CLASSES[char.charCodeAt(0)] = DIGIT;
const HYPHEN = "-".charCodeAt(0);
const COMMA = ",".charCodeAt(0);
const STOP = ".".charCodeAt(0);

const classAt = (lower: string, at: number): number => CLASSES[lower.charCodeAt(at)] as number;

function wordEnd(lower: string, from: number): number {
  let at = from + 1;
  while (at < lower.length && (classAt(lower, at) === LETTER || lower.charCodeAt(at) === HYPHEN))
    at += 1;
  return at;
}

function numberEnd(lower: string, from: number): number {
  let at = from + 1;
  for (; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (CLASSES[code] !== DIGIT && code !== COMMA && code !== STOP) break;
  }
  return at;
}

/** Shorter words keep their endings. */
const STEM_CHARS = 4;
const ENDINGS = ["ing", "ed", "es", "s"];
/** The last characters of these. */
const G = "g".charCodeAt(0);
const D = "d".charCodeAt(0);
const S = "s".charCodeAt(0);

/** Where a word ends without the endings that number and tense give. */
function stemEnd(lower: string, from: number, to: number): number {
  if (to - from <= STEM_CHARS) return to;
  const last = lower.charCodeAt(to - 1);
  if (last !== S && last !== D && last !== G) return to;
  const ending = ENDINGS.find((it) => lower.endsWith(it, to));
  return ending === undefined ? to : to - ending.length;
}

const isYear = (lower: string, from: number, to: number): boolean => {
  if (to - from !== 4) return false;
  const century = lower.slice(from, from + 2);
  return (
    (century === "19" || century === "20") &&
    classAt(lower, from + 2) === DIGIT &&
    classAt(lower, from + 3) === DIGIT
  );
};

/** A word of a lower-case text, as weights know it. */
export type Token = Piece;

const NUMBER = "#";
const YEAR = "#y";

/** The words of a lower-case text, in order: without endings, numbers as such. */
export function tokensOf(lower: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const from = at;
    at += 1;
    switch (classAt(lower, from)) {
      case OTHER:
        break;
      case LETTER:
        at = wordEnd(lower, from);
        tokens.push(new Piece(lower, from, stemEnd(lower, from, at), from));
        break;
      case DIGIT: {
        at = numberEnd(lower, from);
        const stem = isYear(lower, from, at) ? YEAR : NUMBER;
        tokens.push(new Piece(stem, 0, stem.length, from));
        break;
      }
      default:
        tokens.push(new Piece(lower, from, at, from));
    }
  }
  return tokens;
}

/** The index of the first token at or behind a place; their number where there is none. */
export function tokenFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
