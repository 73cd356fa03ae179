import type { Cue, CueEntry } from "./cue.ts";
import type { IndexedText, Scanner } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Scans texts for the entries of a vocabulary. */
export function createScanner<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  vocabulary: Vocabulary,
): Scanner<Tag> {
  const hitAt = (lower: string, start: number, slot: number): Cue<Tag> | null => {
    for (const candidate of vocabulary.candidates(slot)) {
      const end = candidate.endAt(lower, start);
      if (end > 0) return { tag: (entries[candidate.entry] as CueEntry<Tag>)[0], start, end };
    }
    return null;
  };
  const next = ({ lower, starts, nodes, kinds }: IndexedText, from: number): Cue<Tag> | null => {
    if (!vocabulary.isAmong(kinds)) return null;
    const { slots } = vocabulary;
    for (let at = 0; at < nodes.length; at++) {
      const slot = slots[nodes[at] as number] as number;
      if (slot === 0 || (starts[at] as number) < from) continue;
      const hit = hitAt(lower, starts[at] as number, slot);
      if (hit) return hit;
    }
    return null;
  };
  const all = ({ lower, starts, nodes, kinds }: IndexedText): Cue<Tag>[] => {
    const cues: Cue<Tag>[] = [];
    if (!vocabulary.isAmong(kinds)) return cues;
    const { slots } = vocabulary;
    let from = 0;
    for (let at = 0; at < nodes.length; at++) {
      const slot = slots[nodes[at] as number] as number;
      if (slot === 0 || (starts[at] as number) < from) continue;
      const hit = hitAt(lower, starts[at] as number, slot);
      if (!hit) continue;
      cues.push(hit);
      from = hit.end;
    }
    return cues;
  };
  return Object.assign(all, { next });
}
