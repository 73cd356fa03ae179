import type { NameMention } from "../lexicon/names.ts";
import type { Token } from "../lexicon/tokens.ts";

/** `the parent of Mack`, `the company that owns Mack`, `the group behind Mack`. */
const BEFORE =
  /\b(?:(?:parent|owner|mother)(?: (?:company|group|firm))? of|(?:company|group|maker|firm|parent|owner) (?:behind|above|owning|that (?:owns|makes|builds|is behind)|which (?:owns|makes|builds)))(?: the)? $/i;
/** `Mack, Renault Trucks and Volvo Penta`: between names that one group owns. */
const AND_NEXT = /^(?:, | and | & |, and )(?:the )?$/;
/** `I drive a Mack. What does its maker promise?`: whom the brand belongs to. */
const ITS_MAKER =
  /\b(?:its|their|his|her|the brand's) (?:maker|manufacturer|parent|owner|mother company|parent company)s?\b/gi;
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
  const [only, ...more] = names;
  if (only && only.brand !== null && more.length === 0) {
    const makers = [...text.matchAll(ITS_MAKER)].filter(
      ({ index }) => index > (tokens[only.from]?.start ?? Number.MAX_SAFE_INTEGER),
    );
    for (const { index, 0: said } of makers)
      for (const token of tokens)
        if (token.start >= index && token.start < index + said.length) read.add(token);
    if (makers.length > 0) return { names: [{ ...only, brand: null, isGroup: true }], read };
  }
  let isOfGroup = false;
  const meant = names.map((name, at) => {
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (name.brand === null || first === undefined || last === undefined) return name;
    const end = last.start + last.raw.length;
    const before = BEFORE.exec(text.slice(0, first.start));
    const previous = tokens[(names[at - 1]?.to ?? 0) - 1];
    const between =
      previous === undefined ? "" : text.slice(previous.start + previous.raw.length, first.start);
    // "The group that owns Mack, Renault Trucks and Volvo Penta"
    if (isOfGroup && names[at - 1]?.companyId === name.companyId && AND_NEXT.test(between))
      return { ...name, brand: null, isGroup: true as const };
    const after = AFTER.exec(text.slice(end));
    if (before === null && after === null) return name;
    const [from, to] =
      before === null ? [end, end + (after?.[0].length ?? 0)] : [before.index, first.start];
    for (const token of tokens) if (token.start >= from && token.start < to) read.add(token);
    isOfGroup = before !== null;
    return { ...name, brand: null, isGroup: true as const };
  });
  return { names: meant, read };
}
