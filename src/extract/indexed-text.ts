/**
 * A text in lower case with the places where a vocabulary entry may begin, each with the key of its
 * first characters. Made once for a sentence and used by every vocabulary.
 */
export interface IndexedText {
  readonly lower: string;
  /** Offsets of the places; `count` of them. */
  readonly starts: ArrayLike<number>;
  /** Key of each place, below `SLOTS`. */
  readonly keys: ArrayLike<number>;
  readonly count: number;
}

const CODE_BITS = 5;
const CODES = 1 << CODE_BITS;
/** Number of keys: three characters of five bits each, or the low bits of one. */
export const SLOTS = CODES ** 3;

const DIGIT = 27;
const SPACE = 28;
const HYPHEN = 29;
const OTHER = 30;
const END = 31;

/** A Latin character in five bits; those that share a code are told apart by the expressions. */
function codeOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32) return SPACE;
  return code === 45 ? HYPHEN : OTHER;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => codeOf(code));
const codeAt = (lower: string, at: number): number => {
  if (at >= lower.length) return END;
  const code = lower.charCodeAt(at);
  return code < 128 ? (ASCII[code] as number) : OTHER;
};

/** The places after which a word may begin: those that no letter or digit stands before. */
export function indexWords(lower: string): IndexedText {
  const starts: number[] = [];
  const keys: number[] = [];
  let first = codeAt(lower, 0);
  let second = codeAt(lower, 1);
  let isInside = false;
  for (let at = 0; at < lower.length; at++) {
    const third = codeAt(lower, at + 2);
    if (!isInside) {
      starts.push(at);
      keys.push((first << (2 * CODE_BITS)) | (second << CODE_BITS) | third);
    }
    isInside = first <= DIGIT;
    first = second;
    second = third;
  }
  return { lower, starts, keys, count: starts.length };
}

/** Every place, for scripts that put no space between words. */
export function indexCharacters(lower: string): IndexedText {
  const starts = new Uint32Array(lower.length);
  const keys = new Uint16Array(lower.length);
  for (let at = 0; at < lower.length; at++) {
    starts[at] = at;
    keys[at] = lower.charCodeAt(at) & (SLOTS - 1);
  }
  return { lower, starts, keys, count: lower.length };
}

const ALL_CODES = Array.from({ length: CODES }, (_, code) => code);

/** The keys of all places at which `opening` may stand; what is shorter than a key may go on with anything. */
export function keysOf(opening: string, bounded: boolean): readonly number[] {
  if (!bounded)
    return opening === ""
      ? Array.from({ length: SLOTS }, (_, key) => key)
      : [opening.charCodeAt(0) & (SLOTS - 1)];
  let keys: number[] = [0];
  for (let at = 0; at < 3; at++) {
    const codes = at < opening.length ? [codeAt(opening, at)] : ALL_CODES;
    keys = keys.flatMap((key) => codes.map((code) => (key << CODE_BITS) | code));
  }
  return keys;
}
