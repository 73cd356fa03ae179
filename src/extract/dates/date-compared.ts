/** Years of what a figure is held against. */
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** The rule of a year in brackets behind a figure, which it is held against. */
export const COMPARED = "date:compared";
/** How far behind the figure such a year stands. */
const BRACKET_CHARS = 60;
/** How near behind the year in the brackets its own figure stands. */
const BRACKET_GAP = 4;

/** "up from 36 % in FY23": the year of a level that is left behind. */
export function leftBehind({ dates }: Reading, { anchor, end }: Segment): DateMention | null {
  if (anchor.kind !== "figure" || anchor.quantity.move !== "from") return null;
  return (
    dates.find(
      (it) =>
        (it.rule === "baseline:from-level" && it.start >= anchor.end && it.start < end) ||
        (it.rule === COMPARED && anchor.start >= it.end && anchor.start - it.end <= BRACKET_GAP),
    ) ?? null
  );
}

/** "315,400 cars (2019: 72,600)": the year after the one that a figure without a date is held against. */
export function yearAfterCompared({ dates }: Reading, { anchor }: Segment): DateMention | null {
  const date = dates.find(
    (it) => it.rule === COMPARED && it.start >= anchor.end && it.start - anchor.end < BRACKET_CHARS,
  );
  return date?.year ? { ...date, year: date.year + 1, role: "as-of" } : null;
}
