const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const STOP_WORDS = new Set(
  "the and for with that this its has have been was were will from into which their also are".split(
    " ",
  ),
);

/**
 * How alike two quotes are, 0 to 1: the share of their words (pairs of characters in Chinese and
 * Japanese) that both hold (Jaccard). Used where there is no figure to tell two statements apart.
 */
export function toLikeness(one: string, other: string): number {
  const first = words(one);
  const second = words(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function words(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (!CJK.test(word)) {
      if (word.length > 2 && !STOP_WORDS.has(word)) found.add(word);
      continue;
    }
    const characters = [...word];
    for (let at = 0; at + 1 < characters.length; at += 1) {
      found.add(`${characters[at]}${characters[at + 1]}`);
    }
  }
  return found;
}
