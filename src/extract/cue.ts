/** A vocabulary hit: which entry and where, as offsets into the text that was scanned. */
export interface Cue<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** One vocabulary entry: a tag and the pattern that names it (no capturing groups, lower case). */
export type CueEntry<Tag extends string> = readonly [tag: Tag, pattern: string];

export type Scanner<Tag extends string> = (lower: string) => Cue<Tag>[];

/**
 * Compiles a vocabulary to one alternation. Earlier entries win where two start at one place;
 * hits never overlap. `bounded` asks for word boundaries (Latin scripts).
 */
export function createScanner<Tag extends string>(
  entries: readonly CueEntry<Tag>[],
  { bounded = true }: { bounded?: boolean } = {},
): Scanner<Tag> {
  const tags = entries.map(([tag]) => tag);
  const body = entries.map(([, pattern]) => `(${pattern})`).join("|");
  const expression = new RegExp(bounded ? `(?<![a-z0-9])(?:${body})(?![a-z0-9])` : body, "g");
  return (lower) => {
    const cues: Cue<Tag>[] = [];
    expression.lastIndex = 0;
    for (let hit = expression.exec(lower); hit; hit = expression.exec(lower)) {
      if (hit[0].length === 0) {
        expression.lastIndex += 1;
        continue;
      }
      for (let group = 0; group < tags.length; group++) {
        const tag = tags[group];
        if (hit[group + 1] !== undefined && tag !== undefined) {
          cues.push({ tag, start: hit.index, end: hit.index + hit[0].length });
          break;
        }
      }
    }
    return cues;
  };
}

/** Whether any cue carries the tag. */
export function hasTag<Tag extends string>(cues: readonly Cue<Tag>[], tag: Tag): boolean {
  return cues.some((cue) => cue.tag === tag);
}

/** The cues that start within [start, end). */
export function within<Tag extends string>(
  cues: readonly Cue<Tag>[],
  start: number,
  end: number,
): Cue<Tag>[] {
  return cues.filter((cue) => cue.start >= start && cue.start < end);
}
