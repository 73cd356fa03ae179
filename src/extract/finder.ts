import { allHits } from "./hits.ts";
import { placesOf } from "./indexed-text.ts";
import type { Finder, IndexedText } from "./lexicon.ts";
import type { Part } from "./opening-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

const IS_WORD = /[a-z0-9_]/;

/** Whether a part that begins at `from` begins within a word, which the whole text does not. */
function cutsWord(lower: string, from: number): boolean {
  return from > 0 && IS_WORD.test(lower.charAt(from)) && IS_WORD.test(lower.charAt(from - 1));
}

/** Looks for one pattern; what is found is what the plain expression finds. */
export function createFinder(expression: RegExp, { tableFor }: Vocabulary): Finder {
  const sticky = new RegExp(expression.source, `${expression.flags}y`);
  const global = new RegExp(expression.source, `${expression.flags.replace("g", "")}g`);

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
    const table = tableFor(text);
    if (!table) return -1;
    const { starts, nodes } = placesOf(text, table);
    const { slots, lists } = table;
    for (let at = 0; at < nodes.length; at++) {
      const slot = slots[nodes[at] as number] as number;
      if (slot === 0) continue;
      for (const part of lists[slot] as readonly Part[])
        if (part.endAt(text.lower, starts[at] as number) > 0) return starts[at] as number;
    }
    return -1;
  };
  const mayBeginIn = (text: IndexedText, from: number, to: number): boolean => {
    const table = tableFor(text);
    if (!table) return false;
    const { starts, nodes } = placesOf(text, table);
    const { slots } = table;
    for (let at = 0; at < nodes.length; at++) {
      if (slots[nodes[at] as number] === 0) continue;
      const start = starts[at] as number;
      if (start >= to) return false;
      if (start >= from) return true;
    }
    return false;
  };

  return {
    test: (text, from = 0, to = text.lower.length) => {
      if (from === 0 && to >= text.lower.length) return startIn(text) >= 0;
      if (!mayBeginIn(text, from, to) && !cutsWord(text.lower, from)) return false;
      return expression.test(text.lower.slice(from, to));
    },
    exec: (text) => {
      sticky.lastIndex = startIn(text);
      return sticky.lastIndex < 0 ? null : sticky.exec(text.lower);
    },
    all: (text) => (startIn(text) < 0 ? [] : allHits(global, text.lower)),
  };
}
