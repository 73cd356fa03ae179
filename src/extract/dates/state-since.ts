/** Years in which a state begins. */
import type { Context } from "../context.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** "net zero from 2030", "carbon neutral since 2020": the year in which a state begins. */
export function isStart(date: DateMention, context: Context): boolean {
  if (date.rule === "baseline:since") return true;
  const opens = date.rule === "baseline:weak" || date.rule === "baseline:from";
  return opens && (date.year ?? 0) >= (context.publishedYear ?? 0);
}

/** "Since 2020 all 400 sites have been climate neutral": the count between does not part them. */
export const sinceBefore = (
  { dates, sentence }: Reading,
  { anchor }: Segment,
): DateMention | undefined =>
  dates.find(
    ({ rule, end, start }) =>
      rule === "baseline:since" &&
      start < OPENS_CHARS &&
      !CLAUSE_MARKS.test(sentence.lower.slice(end, anchor.start).replace(/^,/, "")),
  );
/** What opens a sentence begins this near to its start. */
const OPENS_CHARS = 8;
const CLAUSE_MARKS = /[,;:]/;

const SINCE_CHARS = 12;

/** "carbon neutral since 2018, and …, which drew level last year": the year right behind a state. */
export function isRightSince({ rule, start }: DateMention, { anchor }: Segment): boolean {
  const isState = anchor.kind === "state";
  return (
    isState && rule === "baseline:since" && start >= anchor.end && start - anchor.end < SINCE_CHARS
  );
}
