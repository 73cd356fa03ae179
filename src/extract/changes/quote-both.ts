import type { ExtractedChange } from "../../pledge/claim.ts";
import type { Told } from "./told.ts";

/** A longer quote is read by nobody. */
const MAX_CHARS = 500;

const tells = ({ reading }: Told, amount: number): boolean =>
  reading.quantities.some((it) => it.amount === amount || it.amountMax === amount);

/** A change whose old figure stands in the sentence after its own, or in the one before, quoted with that: a state that no quote says is not shown. */
export function withBothStates(change: ExtractedChange, told: readonly Told[]): ExtractedChange {
  const { oldAmount, start, end } = change;
  const at = told.findIndex((it) => it.reading.sentence.start === start);
  const own = told[at];
  if (oldAmount === null || !own || tells(own, oldAmount)) return change;
  const other = [told[at + 1], told[at - 1]].find((it) => it && tells(it, oldAmount));
  if (!other) return change;
  const { sentence } = other.reading;
  const both = { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
  return both.end - both.start > MAX_CHARS ? change : { ...change, ...both };
}
