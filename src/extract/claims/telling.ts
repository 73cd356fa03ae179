import type { Modality } from "../concept.ts";
import type { Cue } from "../match/cue.ts";
import type { DateMention } from "../mention.ts";
import type { ClauseBreak, Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** How the clause of a figure tells it: as done, as it is now, or as still ahead. */
export type Telling = "done" | "now" | "ahead";

/** A telling and the verb that gives it. */
export interface ToldBy {
  readonly telling: Telling;
  readonly verb: Cue<Modality>;
}

/** "will have", "is to be", "has now": an auxiliary stands this near before its participle. */
const AUXILIARY_CHARS = 16;
/** A verb in the present this near before a figure rules it. */
const NOW_CHARS = 30;

/** Where the clause of a figure begins and ends within its segment. */
function clauseOf({ clauseBreaks }: Reading, { anchor, start, end }: Segment): ClauseBreak {
  const before = clauseBreaks.findLast((it) => it.end <= anchor.start);
  const after = clauseBreaks.find((it) => it.start >= anchor.end);
  return { start: Math.max(start, before?.end ?? 0), end: Math.min(end, after?.start ?? end) };
}

/** Whether a participle is itself the verb: "the company sold 400 of them", "…, sourced 29 %". */
function isMainVerb(
  reading: Reading,
  verb: Cue<Modality>,
  from: number,
  segment: Segment,
): boolean {
  const { lower } = reading.sentence;
  const { finiteAfter } = reading.language.phrases;
  const left = lower.slice(from, verb.start).trim();
  if (left === "" || finiteAfter?.test(left)) return true;
  if (reading.companies.some((it) => it.end <= verb.start && verb.start - it.end < 3)) return true;
  return lower.slice(verb.end, segment.anchor.start).trim() === "";
}

const RELATIVE_CHARS = 6;

/** "wants to offer only vehicles that are neutral": what is planned is so then. */
function isOfWhatIsPlanned(
  { sentence, language }: Reading,
  { start }: Cue<Modality>,
  previous: Cue<Modality> | undefined,
): previous is Cue<Modality> {
  const before = sentence.lower.slice(Math.max(0, start - RELATIVE_CHARS), start);
  return previous?.tag === "future" && language.phrases.thatBefore?.test(before) === true;
}

/** The telling of the last verb before the figure that is one. */
function byVerbBefore(
  reading: Reading,
  cues: readonly Cue<Modality>[],
  from: number,
  segment: Segment,
): ToldBy | null {
  for (let at = cues.length - 1; at >= 0; at--) {
    const verb = cues[at];
    const previous = cues[at - 1];
    if (!verb) break;
    const isRuled = previous !== undefined && verb.start - previous.end < AUXILIARY_CHARS;
    if (verb.tag === "future") return { telling: "ahead", verb };
    if (isRuled && previous.tag === "future") return { telling: "ahead", verb: previous };
    if (verb.tag === "present" && segment.anchor.start - verb.end < NOW_CHARS)
      return isOfWhatIsPlanned(reading, verb, previous)
        ? { telling: "ahead", verb: previous }
        : { telling: "now", verb };
    if (verb.tag !== "past" && verb.tag !== "participle") continue;
    if (isRuled && previous.tag === "past" && verb.tag === "participle")
      return { telling: "done", verb: previous };
    if (verb.tag === "past" || isMainVerb(reading, verb, from, segment))
      return { telling: "done", verb };
  }
  return null;
}

const BY_TAG: Partial<Record<Modality, Telling>> = {
  future: "ahead",
  past: "done",
  present: "now",
};

/** How the verb of a figure's own clause tells it; null where no verb of that clause decides. */
export function decideTelling(reading: Reading, segment: Segment): ToldBy | null {
  const known = reading.tellings.get(segment);
  if (known !== undefined) return known;
  const told = readTelling(reading, segment);
  reading.tellings.set(segment, told);
  return told;
}

function readTelling(reading: Reading, segment: Segment): ToldBy | null {
  const { clauseBreak, announced } = reading.language.phrases;
  if (!clauseBreak) return null;
  const { start: from, end: to } = clauseOf(reading, segment);
  const clause = reading.sentence.lower.slice(from, to);
  const told = announced?.exec(clause);
  const cues = reading.modalities.filter(
    (it) =>
      it.start >= from &&
      it.start < to &&
      // "the target was raised to 50 %" tells of a target, not of a deed.
      !(told && it.start - from >= told.index && it.end - from <= told.index + told[0].length),
  );
  const { anchor } = segment;
  const before = cues.filter((it) => it.end <= anchor.start);
  const ruling = byVerbBefore(reading, before, from, segment);
  if (ruling) return ruling;
  const after = cues.filter((it) => it.start >= anchor.end && BY_TAG[it.tag] !== undefined);
  // "40 % is the goal".
  const verb = after.find((it) => it.tag !== "present") ?? after[0];
  const telling = verb && BY_TAG[verb.tag];
  if (verb && telling) return { telling, verb };
  if (!told || /\bhad\b/.test(told[0])) return null;
  const start = from + told.index;
  return { telling: "ahead", verb: { tag: "future", start, end: start + told[0].length } };
}

/** The first mark between a date and a figure. */
function breakBetween(
  { clauseBreaks }: Reading,
  date: DateMention,
  { anchor }: Segment,
): ClauseBreak | undefined {
  const from = Math.min(date.end, anchor.end);
  const to = Math.max(date.start, anchor.start);
  return clauseBreaks.find((it) => it.start >= from && it.end <= to + 1);
}

/** Whether a full stop of sense stands between a date and a figure; a comma alone is none. */
export function isOfOtherClause(reading: Reading, date: DateMention, { anchor }: Segment): boolean {
  const from = Math.min(date.end, anchor.end);
  const to = Math.max(date.start, anchor.start);
  return reading.clauseBreaks.some(
    (it) => it.start >= from && it.end <= to + 1 && reading.sentence.lower[it.start] !== ",",
  );
}

/** "…, where the last diesel was built in 2020, has room for 300,000": the date of a clause put in. */
function isOfClausePutIn(reading: Reading, date: DateMention, segment: Segment): boolean {
  const { putIn } = reading.language.phrases;
  const mark = breakBetween(reading, date, segment);
  if (!putIn || !mark || date.start >= segment.anchor.end) return false;
  const opening = reading.clauseBreaks.findLast((it) => it.end <= date.start);
  return putIn.test(reading.sentence.lower.slice(opening?.start ?? 0, date.start));
}

const STATEMENT_CHARS = 80;

/**
 * Whether a date can be that of a figure, by how its clause tells it: what is done or is so now has no
 * deadline of another clause, and what is ahead has not the date of an announcement.
 */
export function fitsTelling(
  reading: Reading,
  date: DateMention,
  segment: Segment,
  told: ToldBy | null,
  publishedYear: number | null,
): boolean {
  if (!told || date.year === null || publishedYear === null) return true;
  const { lower } = reading.sentence;
  if (told.telling === "ahead") {
    // "now 30 %, to be 50 %": the time of the clause before.
    if (date.rule === "date:now") return date.start >= segment.start;
    if (date.role !== "as-of" || (date.ahead ?? date.year) >= publishedYear) return true;
    return date.start > told.verb.start && !breakBetween(reading, date, segment);
  }
  const isAhead = date.year > publishedYear;
  const isOpen = date.year === publishedYear && date.role === "deadline";
  if (!isAhead && !isOpen) return !isOfClausePutIn(reading, date, segment);
  const mark = breakBetween(reading, date, segment);
  if (!mark) return true;
  if (date.start < segment.anchor.end)
    return told.telling === "now" && lower.charAt(mark.start) === ",";
  const statement = lower.slice(mark.start, mark.start + STATEMENT_CHARS);
  return reading.language.phrases.sameStatement?.test(statement) ?? false;
}
