/** What the words around a date say of whose it is. */
import { within } from "../match/cue.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** "half of sales, all of them by 2035": the clause after tells a larger part of the same, and its date is of that. */
export function isOfWhole(reading: Reading, segments: readonly Segment[], index: number): boolean {
  const [own, next] = [segments[index]?.anchor, segments[index + 1]];
  if (own?.kind !== "figure" || next?.anchor.kind !== "figure") return false;
  const { quantity } = next.anchor;
  return (
    own.quantity.unit === "%" &&
    quantity.unit === "%" &&
    quantity.amount > own.quantity.amount &&
    within(reading.concepts, next.start, next.end).length === 0
  );
}

const THAT_YEAR = /\b(?:that year|by then)$|^(?:届时|到那时)$/;
const PRINTED_YEAR = /\d{4}/;

/** "said in 2022 that it would be carbon neutral that year": the year that the sentence has just named. */
export function yearJustNamed(date: DateMention, { dates, sentence }: Reading): number | null {
  if (date.back !== "then" || !THAT_YEAR.test(sentence.lower.slice(date.start, date.end)))
    return null;
  const printed = dates.filter(
    (it) => it.end <= date.start && PRINTED_YEAR.test(sentence.lower.slice(it.start, it.end)),
  );
  return printed.length === 1 ? (printed[0]?.year ?? null) : null;
}

/** "Toyota will spend 60 billion, and Tesla expects to grow in 2022": the date of what another company does. */
export const isOfNextCompany = (
  { subjects, sentence, language }: Reading,
  date: DateMention,
  own: Segment | undefined,
): boolean =>
  subjects.some(
    (it) =>
      own !== undefined &&
      it.start >= own.anchor.end &&
      it.end <= date.start &&
      language.phrases.andCompany?.test(sentence.lower.slice(Math.max(0, it.start - 10), it.start)),
  );
