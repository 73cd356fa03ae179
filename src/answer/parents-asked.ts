import type { NameMention } from "./names.ts";
import type { Token } from "./tokens.ts";

/** `the parent of Mack`, `the company that owns Mack`, `the group behind Mack`. */
const BEFORE =
  /\b(?:(?:parent|owner|mother)(?: (?:company|group|firm))? of|(?:company|group|maker|firm|parent|owner) (?:behind|above|owning|that (?:owns|makes|builds|is behind)|which (?:owns|makes|builds)))(?: the)? $/i;
/** `Mack's parent`, `the Mack parent company`. */
const AFTER = /^(?:'s?)? (?:parent|owner|mother)(?: (?:company|group|firm))?\b/i;

/**
 * The names of a question, where it asks of the group that a brand belongs to, and the words that say so. What owns a
 * whole group is not known, so that those words stay.
 */
export function withParents(
  names: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
): { names: NameMention[]; read: Set<Token> } {
  const read = new Set<Token>();
  const meant = names.map((name) => {
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (name.brand === null || first === undefined || last === undefined) return name;
    const end = last.start + last.raw.length;
    const before = BEFORE.exec(text.slice(0, first.start));
    const after = AFTER.exec(text.slice(end));
    if (before === null && after === null) return name;
    const [from, to] =
      before === null ? [end, end + (after?.[0].length ?? 0)] : [before.index, first.start];
    for (const token of tokens) if (token.start >= from && token.start < to) read.add(token);
    return { ...name, brand: null };
  });
  return { names: meant, read };
}
