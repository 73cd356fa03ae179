import type { Finder } from "../match/lexicon.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

/** Words of a goal that has been met. Tested on lower-case text, never global. */
export interface MetGoalWords {
  /** Anywhere in a sentence that may tell of one. */
  readonly met: Finder;
  /** Up to a figure: "reached its target of cutting emissions by". */
  readonly before: RegExp;
  /** Up to a figure: "the target of cutting emissions by". */
  readonly goalBefore: RegExp;
  /** Right behind the figure of a goal: "was reached". */
  readonly after: RegExp;
  /** How long before its deadline: "two years early"; the number is the first group. */
  readonly early: RegExp;
  /** The value of that number. */
  readonly yearsOf: (words: string) => number;
}

const HEAD_CHARS = 150;
const REST_CHARS = 110;

/** Whether another figure stands between: "met its target of 25 % and sets a new one, 45 %". */
const hasFigure = ({ quantities }: Reading, from: number, to: number): boolean =>
  quantities.some(
    (it) => (it.unit !== null || it.noun !== null) && it.start >= from && it.end <= to,
  );

/** Whether a figure is that of a goal which its sentence tells as met: "reached its target of cutting emissions by 50 % by 2025". */
export function isGoalMet(reading: Reading, { anchor, end }: Segment): boolean {
  const { language, sentence, indexed } = reading;
  const words = language.phrases.metGoal;
  if (!words?.met.test(indexed)) return false;
  const from = Math.max(0, anchor.start - HEAD_CHARS);
  const head = sentence.lower.slice(from, anchor.start);
  const before = words.before.exec(head);
  if (before && !hasFigure(reading, from + before.index, anchor.start)) return true;
  const goal = words.goalBefore.exec(head);
  if (!goal || hasFigure(reading, from + goal.index, anchor.start)) return false;
  const to = Math.max(end, anchor.end + REST_CHARS);
  return words.after.test(sentence.lower.slice(anchor.end, to));
}

const isDue = ({ role, rule }: DateMention): boolean =>
  role === "deadline" && rule !== "date:this-year";

/** The year in which it was met: named, or so long before the deadline; null where nothing tells. */
export function yearOfMeeting(
  { language, sentence, dates }: Reading,
  published: number | null,
): number | null {
  if (published === null) return null;
  const isPast = (year: number | null): year is number => year !== null && year <= published;
  const due = dates.find((it) => it.year !== null && isDue(it))?.year ?? null;
  const early = language.phrases.metGoal?.early.exec(sentence.lower)?.[1];
  if (early !== undefined && due !== null) {
    const year = due - (language.phrases.metGoal?.yearsOf(early) ?? 0);
    return isPast(year) ? year : null;
  }
  const named = dates.find(
    (it) => it.role === "as-of" && it.rule !== "date:now" && isPast(it.year),
  );
  if (named) return named.year;
  return isPast(due) ? due : null;
}
