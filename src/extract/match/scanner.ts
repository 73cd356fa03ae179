import type { Cue, CueEntry } from "./cue.ts";
import type { IndexedText, Scanner } from "./lexicon.ts";
import type { Part } from "./opening-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Scans texts for the entries of a vocabulary. */
export function createScanner<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  { spotsIn }: Vocabulary,
  isAskedAgain: boolean,
): Scanner<Tag> {
  const hitAt = (parts: readonly Part[], lower: string, start: number): Cue<Tag> | null => {
    for (const part of parts) {
      const end = part.endAt(lower, start);
      if (end > 0) return { tag: (entries[part.entry] as CueEntry<Tag>)[0], start, end };
    }
    return null;
  };
  const next = (text: IndexedText, from: number): Cue<Tag> | null => {
    const spots = spotsIn(text);
    if (!spots) return null;
    for (let at = 0; at < spots.starts.length; at++) {
      const start = spots.starts[at] as number;
      if (start < from) continue;
      const hit = hitAt(spots.lists[at] as readonly Part[], text.lower, start);
      if (hit) return hit;
    }
    return null;
  };
  const all = (text: IndexedText): Cue<Tag>[] => {
    const cues: Cue<Tag>[] = [];
    const spots = spotsIn(text);
    if (!spots) return cues;
    let from = 0;
    for (let at = 0; at < spots.starts.length; at++) {
      const start = spots.starts[at] as number;
      if (start < from) continue;
      const hit = hitAt(spots.lists[at] as readonly Part[], text.lower, start);
      if (!hit) continue;
      cues.push(hit);
      from = hit.end;
    }
    return cues;
  };
  const allOnce = (text: IndexedText): readonly Cue<Tag>[] => {
    const known = text.found.get(entries);
    // They were found by the same entries.
    if (known) return known as readonly Cue<Tag>[];
    const fresh = all(text);
    text.found.set(entries, fresh);
    return fresh;
  };
  return Object.assign(isAskedAgain ? allOnce : all, { next });
}
