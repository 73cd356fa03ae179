import { compact } from "./compact.ts";
import { allHits } from "./hits.ts";
import type { Finder, IndexedText } from "./lexicon.ts";
import type { Part } from "./opening-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

const IS_WORD = /[a-z0-9_]/;

/** Whether a part that begins at `from` begins within a word, which the whole text does not. */
function cutsWord(lower: string, from: number): boolean {
  return from > 0 && IS_WORD.test(lower.charAt(from)) && IS_WORD.test(lower.charAt(from - 1));
}

/** Looks for one pattern; what is found is what the plain expression finds. */
export function createFinder(expression: RegExp, { spotsIn }: Vocabulary): Finder {
  // Most patterns are in no text, and are compiled for none.
  let sticky: RegExp | null = null;
  let global: RegExp | null = null;
  let plain: RegExp | null = null;

  // One text is asked of many times.
  let asked: IndexedText | null = null;
  let found = -1;
  const startIn = (text: IndexedText): number => {
    if (asked === text) return found;
    asked = text;
    found = lookIn(text);
    return found;
  };
  const lookIn = (text: IndexedText): number => {
    const spots = spotsIn(text);
    if (!spots) return -1;
    for (let at = 0; at < spots.starts.length; at++) {
      const start = spots.starts[at] as number;
      for (const part of spots.lists[at] as readonly Part[])
        if (part.endAt(text.lower, start) > 0) return start;
    }
    return -1;
  };
  const mayBeginIn = (text: IndexedText, from: number, to: number): boolean =>
    spotsIn(text)?.starts.some((start) => start >= from && start < to) ?? false;

  return {
    test: (text, from = 0, to = text.lower.length) => {
      if (from === 0 && to >= text.lower.length) return startIn(text) >= 0;
      if (!mayBeginIn(text, from, to) && !cutsWord(text.lower, from)) return false;
      plain ??= compact(expression);
      return plain.test(text.lower.slice(from, to));
    },
    exec: (text, from = 0, to = text.lower.length) => {
      if (from > 0 || to < text.lower.length) {
        if (!mayBeginIn(text, from, to) && !cutsWord(text.lower, from)) return null;
        plain ??= compact(expression);
        return plain.exec(text.lower.slice(from, to));
      }
      const start = startIn(text);
      if (start < 0) return null;
      sticky ??= compact(expression, "y");
      sticky.lastIndex = start;
      return sticky.exec(text.lower);
    },
    all: (text) => {
      if (startIn(text) < 0) return [];
      global ??= compact(expression, "g");
      return allHits(global, text.lower);
    },
  };
}
