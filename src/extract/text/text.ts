import { toSimplified } from "../zh/traditional.ts";

/** A text prepared for matching; `norm` and `lower` have the length of the original, so offsets agree. */
export interface PreparedText {
  readonly original: string;
  /** Quotes, dashes, spaces and full-width forms made plain. */
  readonly norm: string;
  /** In lower case, Chinese in simplified characters. */
  readonly lower: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "\u2014",
  "\u2212": "-",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\u200b": " ",
  "\ufeff": " ",
  "\t": " ",
  "\r": " ",
  "\u2082": "2",
  "\u00b2": "2",
};
const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const TO_REPLACE =
  /[\u2018\u2019\u201b\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2013\u2212\u00a0\u2009\u202f\u3000\u200b\ufeff\t\r\u2082\u00b2\uff01-\uff5e]/g;

function toPlain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END)
    return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return PLAIN[char] ?? char;
}

/** Lower case without a change of length (`İ` would become two units). */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  const parts: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const low = unit.toLowerCase();
    parts.push(low.length === 1 ? low : unit);
  }
  return parts.join("");
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s"'<>，。；]+/g;

/** Blanks web addresses: their digits and hyphens are no text. */
function blankAddresses(text: string): string {
  return text.includes("http") || text.includes("www.")
    ? text.replace(ADDRESS, (address) => " ".repeat(address.length))
    : text;
}

const HAN = /[\u3400-\u9fff]/;

/** Replaces typographic variants one for one. Offsets into the result are offsets into the input. */
export function normalise(original: string): PreparedText {
  const norm = blankAddresses(original.replace(TO_REPLACE, toPlain));
  const lower = lowerSameLength(norm);
  return { original, norm, lower: HAN.test(lower) ? toSimplified(lower) : lower };
}
