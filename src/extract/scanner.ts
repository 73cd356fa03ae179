import type { Cue, CueEntry } from "./cue.ts";
import { placesOf } from "./indexed-text.ts";
import type { IndexedText, Scanner } from "./lexicon.ts";
import type { Part } from "./opening-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Scans texts for the entries of a vocabulary. */
export function createScanner<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  { tableFor }: Vocabulary,
): Scanner<Tag> {
  const hitAt = (parts: readonly Part[], lower: string, start: number): Cue<Tag> | null => {
    for (const part of parts) {
      const end = part.endAt(lower, start);
      if (end > 0) return { tag: (entries[part.entry] as CueEntry<Tag>)[0], start, end };
    }
    return null;
  };
  const next = (text: IndexedText, from: number): Cue<Tag> | null => {
    const table = tableFor(text);
    if (!table) return null;
    const { starts, nodes } = placesOf(text, table);
    const { slots, lists } = table;
    for (let at = 0; at < nodes.length; at++) {
      const slot = slots[nodes[at] as number] as number;
      if (slot === 0 || (starts[at] as number) < from) continue;
      const hit = hitAt(lists[slot] as readonly Part[], text.lower, starts[at] as number);
      if (hit) return hit;
    }
    return null;
  };
  const all = (text: IndexedText): Cue<Tag>[] => {
    const cues: Cue<Tag>[] = [];
    const table = tableFor(text);
    if (!table) return cues;
    const { starts, nodes } = placesOf(text, table);
    const { slots, lists } = table;
    let from = 0;
    for (let at = 0; at < nodes.length; at++) {
      const slot = slots[nodes[at] as number] as number;
      if (slot === 0 || (starts[at] as number) < from) continue;
      const hit = hitAt(lists[slot] as readonly Part[], text.lower, starts[at] as number);
      if (!hit) continue;
      cues.push(hit);
      from = hit.end;
    }
    return cues;
  };
  return Object.assign(all, { next });
}
