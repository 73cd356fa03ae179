import { namesOf, realFrom } from "../claims/real-again.ts";
import type { Range } from "./topic.ts";
import { type Masked, toMasked, type Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

const NONE: readonly Range[] = [];

/** The parts of a masked sentence that tell what others ask for, or what may come: nothing has changed by them. */
export function unrealIn(masked: Masked, { unreal }: ChangeWords): readonly Range[] {
  const { reading } = masked.told;
  const realAgain = reading.language.owners?.realAgain;
  if (!realAgain || !unreal?.test(masked.indexed)) return NONE;
  const names = namesOf(reading).map((at) => toMasked(masked, at));
  return unreal.all(masked.indexed).map(({ index, 0: { length } }) => ({
    from: index,
    to: realFrom(masked.text, index + length, { names, realAgain }),
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
