/** What the head of a list or section gives to all below it. */

import type { ReadFigure } from "../claims/read-figure.ts";
import type { Context } from "../context.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";

const isTold = ({ passedOver }: ReadFigure): boolean => passedOver === null;

/** A longer heading, or one with a claim, is a headline: its year is that of its own claim. */
const HEAD_MAX_CHARS = 60;

/** How long a year that has ended heads what is told of it. */
const HEADED_YEARS = 2;

/** "Key figures 2023", "Highlights of the year 2023": the one year of a heading, where that has ended. */
function yearGoneBy({ dates }: Reading, { publishedYear }: Context): DateMention | undefined {
  const [date] = dates;
  if (dates.length !== 1 || !date?.year || date.role === "noise" || publishedYear === null)
    return undefined;
  const age = publishedYear - date.year;
  return age >= 1 && age <= HEADED_YEARS ? { ...date, role: "as-of" } : undefined;
}

/** The head of a list or section gives its date to what follows. */
export function trackHead(reading: Reading, own: readonly ReadFigure[], context: Context): void {
  const { kind, lower, block } = reading.sentence;
  const { targetWord } = reading.language.phrases;
  const bare =
    !reading.quantities.some((it) => it.unit !== null || it.noun !== null) &&
    targetWord.test(lower);
  const isHeading = kind === "heading" && lower.length <= HEAD_MAX_CHARS && !own.some(isTold);
  const isHead = isHeading || lower.endsWith(":");
  const opens = isHead || (bare && reading.dates.some((it) => it.role === "deadline"));
  if (bare) {
    const base = reading.dates.find((it) => it.role === "baseline" && it.rule !== "baseline:weak");
    context.baselineYear = base?.year ?? context.baselineYear;
  }
  if (opens) {
    const date =
      reading.dates.find((it) => it.role === "deadline" || (it.role === "as-of" && !it.bare)) ??
      (isHeading ? yearGoneBy(reading, context) : undefined);
    context.headDate = date ?? null;
    context.headBlock = block;
    context.headOpen = isHead || context.issuer !== null;
    return;
  }
  if (kind === "text" && block !== context.headBlock && !context.headOpen) context.headDate = null;
  if (kind === "bullet" || kind === "row") context.headOpen = false;
}
