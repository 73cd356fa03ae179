import type { NameEdges } from "./name-list.ts";

/** A letter or digit of a script with spaces between words. */
const LETTER = /^(?!\p{Script=Han})[\p{L}\p{N}_]/u;
/** Whether each character is one, as far as that has been asked. */
const known = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

function isLetter(code: number): boolean {
  if (known[code] === YES) return true;
  if (known[code] === NO) return false;
  const is = LETTER.test(String.fromCodePoint(code));
  if (code < known.length) known[code] = is ? YES : NO;
  return is;
}

/** The units from here on may be the second of a character that has two. */
const FIRST_SECOND = 0xdc00;
const MAX_UNIT = 0xffff;

/** The character that ends before `at`. */
function codeBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit < FIRST_SECOND) return unit;
  const both = text.codePointAt(at - 2) ?? unit;
  return both > MAX_UNIT ? both : unit;
}

/** Names of scripts with spaces between words. Chinese before or behind them is no part of them. */
export const WHOLE_WORDS: NameEdges = {
  nextBegin: (text, from) => {
    let at = from;
    while (at > 0 && at < text.length && isLetter(codeBefore(text, at))) at += 1;
    return at;
  },
  mayEnd: (text, at) => at === text.length || !isLetter(text.codePointAt(at) ?? 0),
};

/** Names of scripts without spaces between words. */
export const ANYWHERE: NameEdges = { nextBegin: (_, at) => at, mayEnd: () => true };
