/** What stands beside a figure that goes on with the claim before it. */
import type { Stage } from "../../pledge/metric.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** Whether a date says by when, or as of when. */
export const isYear = (date: DateMention): boolean =>
  date.role === "deadline" || date.role === "as-of";

/** The date that goes with a figure at `at`: the nearest in its clause. */
export function dateBeside(reading: Reading, at: number): DateMention | null {
  let best: DateMention | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const date of reading.dates) {
    if (!isYear(date)) continue;
    const gap = date.start >= at ? date.start - at : at - date.end + 8;
    if (gap < bestGap) {
      best = date;
      bestGap = gap;
    }
  }
  return best;
}

/** The one part of the value chain that is named from `tail` on. */
export function onlyStage({ stages }: Reading, tail: number): Stage | null {
  const [tag = null, ...others] = new Set(
    stages.filter((cue) => cue.start >= tail).map((cue) => cue.tag),
  );
  return others.length === 0 ? tag : null;
}
