import { decodeHTML } from "entities";
import { cleanLine, cleanText } from "../text.ts";

// no tag may hold a "<": text full of them would else be scanned to its end for each
const HIDDEN = /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const BLOCK =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|figure)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;

/** HTML as text: blocks on their own lines, no tags, entities decoded. Text without tags stays as it is. */
export function toPlainText(html: string): string {
  return cleanText(decodeHTML(html.replace(HIDDEN, " ").replace(BLOCK, "\n").replace(TAG, "")));
}

/** A title or name that may hold HTML, on one line; null when nothing is left. */
export function toPlainLine(html: string): string | null {
  const line = cleanLine(
    decodeHTML(html.replace(HIDDEN, " ").replace(BLOCK, " ").replace(TAG, "")),
  );
  return line === "" ? null : line;
}
