import { createHash } from "node:crypto";

/** Characters that carry no text: controls except tab and newline, zero-width marks, soft hyphen, byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;
/** Marks that turn the direction of text around, a way to make a link or a figure look like another (Unicode TR 36). */
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WIDE_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Text as it is stored and quoted: LF line ends, one kind of space, no invisible or direction-turning
 * characters, no space at line ends, at most one empty line in a row. Safe to call twice.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(BIDI_CONTROL, "")
    .replace(WIDE_SPACE, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same on one line, for titles and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/** sha256 of the text in UTF-8, hex: equal hashes mean an unchanged article. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
