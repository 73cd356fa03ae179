import type { Reading } from "../reading.ts";

/** A part of a sentence, as offsets into it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a figure or state: up to the marks of clauses and the figures around it. */
export function stretchAround(
  { clauseBreaks, quantities, sentence }: Reading,
  start: number,
  end: number,
): Stretch {
  let from = 0;
  let to = sentence.lower.length;
  for (const list of [clauseBreaks, quantities])
    for (const mark of list) {
      const at = mark.start;
      if (at < start && at > from) from = at;
      if (at >= end && at > start && at < to) to = at;
    }
  return { from, to };
}
