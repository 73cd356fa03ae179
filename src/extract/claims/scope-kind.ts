import type { ClaimKind } from "../../pledge/claim.ts";
import type { Modality } from "../concept.ts";
import { isGoalMet } from "../dates/met-goal.ts";
import type { Cue } from "../match/cue.ts";
import type { DateRole } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { decideTelling } from "./telling.ts";

export type Tense = "future" | "past" | "present" | null;

const TENSES: ReadonlySet<Modality> = new Set(["future", "past", "participle", "present"]);

/** The tense that rules an anchor: that of its own clause, else the nearest verb before it, else around it. */
export function decideTense(reading: Reading, segment: Segment): Tense {
  const known = reading.tenses.get(segment);
  if (known !== undefined) return known;
  const tense = readTense(reading, segment);
  reading.tenses.set(segment, tense);
  return tense;
}

function readTense(reading: Reading, segment: Segment): Tense {
  const { plannedAfter, reachedAfter, targetPut, onceBuilt, comparedBefore } =
    reading.language.phrases;
  const rest = reading.sentence.lower.slice(segment.anchor.end);
  if (plannedAfter?.test(rest)) return "future";
  if (reachedAfter?.test(rest) || isGoalMet(reading, segment)) return "past";
  const head = reading.sentence.lower.slice(0, segment.anchor.start);
  if (onceBuilt?.test(head.slice(-BUILT_CHARS))) return "future";
  if (targetPut?.test(head.slice(-PUT_CHARS))) return "future";
  if (comparedBefore?.test(head.slice(-COMPARED_CHARS))) return "past";
  if (isOfNow(reading, segment)) return "present";
  const telling = decideTelling(reading, segment)?.telling;
  if (telling === "done") return "past";
  if (telling === "ahead") return "future";
  if (isOfPartOfYear(reading, segment)) return "past";
  const cues = reading.modalities.filter((cue) => TENSES.has(cue.tag));
  if (goesOnAhead(head, cues, reading)) return "future";
  if (comesOfPast(head, cues, reading)) return "past";
  const own = isOutcome(segment, reading)
    ? []
    : cues.filter((cue) => cue.start >= segment.start && cue.start < segment.end);
  return tenseOf(own, segment, reading) ?? tenseOf(cues, segment, reading);
}

/** "维持全年指引,二季度生产9612辆": what a quarter or month has brought, where no verb tells it as ahead. */
function isOfPartOfYear(
  { dates, modalities, language }: Reading,
  { start, end, anchor }: Segment,
): boolean {
  if (language.isVerbless !== true || anchor.kind !== "figure") return false;
  const date = dates.find(
    (it) => it.rule === "date:part-of-year" && it.start >= start && it.end <= anchor.start,
  );
  return (
    date !== undefined &&
    !modalities.some((it) => it.tag === "future" && it.start >= start && it.start < end)
  );
}

/** "will launch 17 models and sell 600,000 of them": whether the verb before a figure goes on with one that looks ahead. */
function goesOnAhead(head: string, cues: readonly Cue<Modality>[], { language }: Reading): boolean {
  const at = language.phrases.joinedVerb?.exec(head)?.index;
  // "将采用光伏,年发电2200万度": how it is done does not tell when.
  const tells = (it: Cue<Modality>): boolean => !language.isVerbless || it.tag !== "present";
  return at !== undefined && cues.findLast((it) => it.start < at && tells(it))?.tag === "future";
}

/** "recorded an increase of 200 %, to reach 1,041". */
function comesOfPast(head: string, cues: readonly Cue<Modality>[], { language }: Reading): boolean {
  const at = language.phrases.comesTo?.exec(head)?.index;
  const verb = cues.findLast((it) => at !== undefined && it.start < at)?.tag;
  return verb === "past" || verb === "participle";
}

/** So near before a figure a target stands that was moved there. */
const PUT_CHARS = 120;

/** So near before a figure what is to be built stands. */
const BUILT_CHARS = 60;

/** So near before a figure words stand that hold another against it. */
const COMPARED_CHARS = 24;

/** "currently 27 %, is to be 35 %": told as the level of today, whatever the sentence promises. */
export const isOfNow = ({ sentence, language }: Reading, { anchor }: Segment): boolean =>
  language.phrases.nowBefore?.test(
    sentence.lower.slice(Math.max(0, anchor.start - OUTCOME_CHARS), anchor.start),
  ) ?? false;

/** A verb in the present this near before a figure rules it: "takes 20 % less water to build". */
const NOW_CHARS = 30;
/** A verb farther behind a figure speaks of something else. */
const AFTER_CHARS = 70;

function tenseOf(cues: readonly Cue<Modality>[], segment: Segment, reading: Reading): Tense {
  const before = cues.filter((cue) => cue.start <= segment.anchor.start && cue.tag !== "present");
  const later = cues.find(
    (cue) =>
      cue.tag !== "present" &&
      cue.start - segment.anchor.end < AFTER_CHARS &&
      !isParted(reading, segment.anchor.end, cue.start),
  );
  const now = isOutcome(segment, reading)
    ? undefined
    : cues.findLast((cue) => cue.tag === "present" && cue.end <= segment.anchor.start);
  if (now && before.length === 0 && segment.anchor.start - now.end < NOW_CHARS) return "present";
  const nearest = before.at(-1) ?? later;
  if (!nearest) return cues.some((cue) => cue.tag === "present") ? "present" : null;
  if (nearest.tag === "future") return "future";
  if (isRuledByIntent(before, nearest, reading)) return "future";
  return "past";
}

/** "计划新增1000座,使总数超过3310座": what comes of the clause before is told in its tense. */
function isOutcome({ anchor }: Segment, { sentence, language }: Reading): boolean {
  const head = sentence.lower.slice(Math.max(0, anchor.start - OUTCOME_CHARS), anchor.start);
  return language.phrases.outcome?.test(head) ?? false;
}

/** How far before a figure its clause may begin. */
const OUTCOME_CHARS = 60;

/** Whether a pause parts two places, in a language whose clauses end there. */
function isParted({ sentence, language }: Reading, from: number, to: number): boolean {
  return language.phrases.dateBreak?.test(sentence.lower.slice(from, to)) ?? false;
}

/** "aims to have reduced", "will have plants built": a verb of intent rules the participle after it. */
function isRuledByIntent(
  before: readonly Cue<Modality>[],
  nearest: Cue<Modality>,
  reading: Reading,
): boolean {
  const at = before.indexOf(nearest);
  const previous = before[at - 1];
  // "目标已完成986座": what is done already is no aim.
  const { already } = reading.language.phrases;
  const isDone = (cue: Cue<Modality> | undefined): boolean =>
    already !== undefined &&
    cue?.tag === "past" &&
    reading.sentence.lower.startsWith(already, cue.start);
  if (isDone(nearest) || isDone(previous)) return false;
  const isApart = previous !== undefined && isParted(reading, previous.end, nearest.start);
  if (nearest.tag === "past" && isApart) return false;
  if (previous?.tag === "future" && nearest.start - previous.end < 14) return true;
  if (nearest.tag !== "participle") return false;
  for (let i = at - 1; i >= 0; i--) {
    const cue = before[i];
    if (cue?.tag === "future") return true;
    if (cue?.tag === "past") return isRuledByIntent(before, cue, reading);
  }
  return false;
}

/** Pledge or milestone: by the year against publication where it is clear, else by tense. */
export function decideKind(
  year: number | null,
  publishedYear: number | null,
  tense: Tense,
  role: DateRole | null,
): { kind: ClaimKind; rule: string } | null {
  if (year !== null && publishedYear !== null && year !== publishedYear) {
    return year > publishedYear
      ? { kind: "pledge", rule: "kind:year-ahead" }
      : { kind: "milestone", rule: "kind:year-past" };
  }
  if (tense === "future") return { kind: "pledge", rule: "kind:future" };
  if (tense === "past") return { kind: "milestone", rule: "kind:past" };
  if (tense === "present" || (year !== null && year === publishedYear && role === "as-of"))
    return { kind: "milestone", rule: "kind:present" };
  return null;
}
