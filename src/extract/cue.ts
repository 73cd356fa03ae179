import { type IndexedText, keysOf, SLOTS } from "./indexed-text.ts";
import { openingsOf } from "./openings.ts";

/** A vocabulary hit: which entry and where, as offsets into the text that was scanned. */
export interface Cue<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** One vocabulary entry: a tag and the pattern that names it (no capturing groups, lower case). */
export type CueEntry<Tag extends string> = readonly [tag: Tag, pattern: string];

export type Scanner<Tag extends string> = (text: IndexedText) => Cue<Tag>[];

interface Compiled<Tag extends string> {
  readonly tag: Tag;
  readonly expression: RegExp;
}

/** Which entries may begin at a place, by the key of the place: `lists[slots[key]]`. */
interface Compilation<Tag extends string> {
  readonly slots: Uint16Array;
  readonly lists: readonly (readonly Compiled<Tag>[])[];
}

function compile<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  bounded: boolean,
): Compilation<Tag> {
  const compiled = entries.map(([tag, pattern]) => ({
    tag,
    expression: new RegExp(bounded ? `(?:${pattern})(?![a-z0-9])` : pattern, "y"),
  }));
  const byKey = new Map<number, number[]>();
  entries.forEach(([, pattern], index) => {
    for (const opening of openingsOf(pattern, bounded ? 3 : 1))
      for (const key of keysOf(opening, bounded)) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
  });
  const slots = new Uint16Array(SLOTS);
  const lists: Compiled<Tag>[][] = [[]];
  const numbers = new Map<string, number>();
  for (const [key, list] of byKey) {
    const name = list.join();
    const known = numbers.get(name);
    slots[key] = known ?? lists.length;
    if (known !== undefined) continue;
    numbers.set(name, lists.length);
    lists.push(list.flatMap((index) => compiled[index] ?? []));
  }
  return { slots, lists };
}

/**
 * Compiles a vocabulary when it is first used. Earlier entries win where two start at one place;
 * hits never overlap. `bounded` asks for word boundaries (Latin scripts). An entry is tried only where
 * the first characters are ones that it can begin with, so a larger vocabulary costs little more.
 */
export function createScanner<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  { bounded = true }: { bounded?: boolean } = {},
): Scanner<Tag> {
  let compilation: Compilation<Tag> | null = null;
  return ({ lower, starts, keys, count }) => {
    compilation ??= compile(entries, bounded);
    const { slots, lists } = compilation;
    const cues: Cue<Tag>[] = [];
    let from = 0;
    for (let at = 0; at < count; at++) {
      const slot = slots[keys[at] as number] as number;
      if (slot === 0) continue;
      const start = starts[at] as number;
      if (start < from) continue;
      for (const { tag, expression } of lists[slot] as readonly Compiled<Tag>[]) {
        expression.lastIndex = start;
        if (!expression.test(lower) || expression.lastIndex === start) continue;
        from = expression.lastIndex;
        cues.push({ tag, start, end: from });
        break;
      }
    }
    return cues;
  };
}

/** Whether any cue carries the tag. */
export function hasTag<Tag extends string>(cues: readonly Cue<Tag>[], tag: Tag): boolean {
  for (const cue of cues) if (cue.tag === tag) return true;
  return false;
}

/** The cues that start within [start, end). */
export function within<Tag extends string>(
  cues: readonly Cue<Tag>[],
  start: number,
  end: number,
): Cue<Tag>[] {
  return cues.filter((cue) => cue.start >= start && cue.start < end);
}
