/** A vocabulary hit: which entry and where, as offsets into the text that was scanned. */
export interface Cue<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** One vocabulary entry: a tag and the pattern that names it (no capturing groups, lower case). */
export type CueEntry<Tag extends string> = readonly [tag: Tag, pattern: string];

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
