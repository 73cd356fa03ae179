import { toPlain } from "../../src/chat/card.ts";

/** Untrusted text on one line. */
export const toLine = (text: string): string => toLines(text).replace(/\s+/g, " ").trim();

/**
 * Untrusted text for a text run, in which no mark-up works. `{{DATE(…)}}` is the one thing that a host
 * replaces even there: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
export const toLines = (text: string): string => toPlain(text).replaceAll("{{", "{\u2060{");

/** Characters that Markdown or HTML take for mark-up, and those that do so at the beginning of a line. */
const MARKUP = /[\\`*_[\]()~|#<>&]|^[-+]|(?<=^\d{1,9})\./g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Untrusted text for a message whose `textFormat` is Markdown. Tags are entities, so `<at>` is no mention (one
 * would need an entity of the activity besides, which is never made from text). A bare address may be made a
 * link by Teams: it leads where it says.
 */
export const escapeMarkdown = (text: string): string => escapeMarks(toLine(text));

/** The same for a part of a line, whose blanks at its ends stay. */
export const escapeMarks = (text: string): string =>
  text.replace(MARKUP, (mark) => ENTITIES[mark] ?? `\\${mark}`);

/** Untrusted text for where Teams reads HTML: the text of a thumbnail card. */
export const escapeHtml = (text: string): string =>
  toLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** Cut to so many characters, with an ellipsis where it was cut; no half of a pair is left. */
export function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${text
    .slice(0, maxChars - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}

/** The address where it is one of the web; null for any other scheme, and for what would hide where it leads. */
export function toWebAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && username === "" && password === "" ? href : null;
}
