import type { DayRange } from "../query.ts";
import { findMoments } from "./moments.ts";

/** `According to the article of April 2023`: the day is that of the source. */
const OF_SOURCE =
  /\b(?:articles?|reports?|stor(?:y|ies)|press releases?|releases?|statements?|interviews?|pieces?|coverage|news)(?: (?:published|dated|printed|that appeared))?(?: (?:of|from|in|on|dated))? $/i;
const ACCORDING =
  /\b(?:according to|in|per|from|by|going by|as per)(?: the| its| their| that| an?)?(?: [\w-]+){0,3} $/i;

/** `The article of 2023`, `a report published in 2023`; `its report of 2022` is on that year, and told in the next. */
const TOLD_THEN =
  /\b(?:articles?|stor(?:y|ies)|interviews?)(?: (?:of|from|in|on|dated))? $|\b(?:published|dated|printed|that appeared)(?: (?:of|from|in|on))? $/i;

/** Whether a stretch of time is no longer than a month. */
const isMonthOrDay = ({ sinceOn, untilOn }: DayRange): boolean =>
  sinceOn.slice(0, 7) === untilOn.slice(0, 7);

/** When the source is of which a question asks, and the question with blanks in its place; null where it names none. */
export function readArticleDate(
  text: string,
  nowOn: string,
): { published: DayRange; rest: string } | null {
  for (const { sinceOn, untilOn, start, end } of findMoments(text, nowOn)) {
    const before = text.slice(0, start);
    const source = OF_SOURCE.exec(before);
    if (source === null || !ACCORDING.test(before.slice(0, source.index))) continue;
    if (!isMonthOrDay({ sinceOn, untilOn }) && !TOLD_THEN.test(before)) continue;
    const rest = before + " ".repeat(end - start) + text.slice(end);
    return { published: { sinceOn, untilOn }, rest };
  }
  return null;
}
