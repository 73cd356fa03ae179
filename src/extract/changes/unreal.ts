import type { Range } from "./topic.ts";
import { type Masked, toMasked, type Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

const NONE: readonly Range[] = [];

/** Where behind a place a clause begins that tells what is so: by its words, or as it names its company. */
function realFrom(masked: Masked, from: number, { realAgain }: ChangeWords): number {
  const { text, told } = masked;
  const named = told.reading.companies
    .map(({ start }) => toMasked(masked, start))
    .find((at) => at > from && text.charAt(at - 2) === ",");
  const again = realAgain?.exec(text.slice(from));
  return Math.min(named ?? text.length, again ? from + again.index : text.length);
}

/** The parts of a masked sentence that tell what others ask for, or what may come: nothing has changed by them. */
export function unrealIn(masked: Masked, words: ChangeWords): readonly Range[] {
  if (!words.unreal?.test(masked.indexed)) return NONE;
  return words.unreal.all(masked.indexed).map(({ index, 0: { length } }) => ({
    from: index,
    to: realFrom(masked, index + length, words),
  }));
}

export const isUnrealAt = (ranges: readonly Range[], at: number): boolean =>
  ranges.some(({ from, to }) => at >= from && at < to);

/** The standings of what is told as so. */
export function realOf<Of>(
  standings: ReadonlyMap<Value, Of>,
  ranges: readonly Range[],
): ReadonlyMap<Value, Of> {
  if (ranges.length === 0) return standings;
  return new Map([...standings].filter(([{ at }]) => !isUnrealAt(ranges, at)));
}
