import type { ExtractedChange } from "../../pledge/claim.ts";
import type { Told } from "./told.ts";

/** A longer quote is read by nobody. */
const MAX_CHARS = 500;

const tells = ({ reading }: Told, amount: number): boolean =>
  reading.quantities.some((it) => it.amount === amount || it.amountMax === amount);

/**
 * Changes of an article, of which those whose old figure stands in the sentence after their own, or in the one before, are
 * quoted with that: a state that no quote says is not shown.
 */
export function withBothStates(
  changes: readonly ExtractedChange[],
  told: readonly Told[],
): readonly ExtractedChange[] {
  if (changes.length === 0) return changes;
  const places = new Map(told.map(({ reading }, at) => [reading.sentence.start, at] as const));
  return changes.map((change) => {
    const { oldAmount, start, end } = change;
    const at = places.get(start) ?? -1;
    const own = told[at];
    if (oldAmount === null || !own || tells(own, oldAmount)) return change;
    const other = [told[at + 1], told[at - 1]].find((it) => it && tells(it, oldAmount));
    if (!other) return change;
    const { sentence } = other.reading;
    const both = { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
    return both.end - both.start > MAX_CHARS ? change : { ...change, ...both };
  });
}
