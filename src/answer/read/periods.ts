import { type DayRange, FIRST_ON } from "../query.ts";
import { findMoments, type Moment, shift } from "./moments.ts";

/** A period that a question sets, by its words: `since last summer`, `before September 2024`, `in 2022`. */
export interface Period extends DayRange {
  /** `in`: within what is named; a bound on one side is mostly one of telling. */
  side: "in" | "since" | "before";
  /** A whole calendar year by its number, as a deadline is. */
  isYear: boolean;
  isRelative: boolean;
}

const EDGE = "(?:(?:the )?(?:start|beginning|end) of )?(?:the )?$";
const BEFORE_WORDS: readonly {
  words: RegExp;
  bound: (moment: Moment, nowOn: string) => DayRange;
}[] = [
  {
    words: new RegExp(`\\b(?:since|starting (?:in|with)|as of) ${EDGE}`, "i"),
    bound: ({ sinceOn }, nowOn) => ({ sinceOn, untilOn: nowOn }),
  },
  {
    words: new RegExp(`\\b(?:after|following|later than) ${EDGE}`, "i"),
    bound: ({ untilOn }, nowOn) => ({ sinceOn: shift(untilOn, 1), untilOn: nowOn }),
  },
  {
    words: new RegExp(`\\b(?:before|prior to|earlier than|ahead of) ${EDGE}`, "i"),
    bound: ({ sinceOn }) => ({ sinceOn: FIRST_ON, untilOn: shift(sinceOn, -1) }),
  },
  {
    words: new RegExp(`\\b(?:until|till|up to|through) ${EDGE}`, "i"),
    bound: ({ untilOn }) => ({ sinceOn: FIRST_ON, untilOn }),
  },
];
const IN = new RegExp(`(?:\\b(?:in|during|throughout|within|back in|on|from) |^|^in )${EDGE}`, "i");
/** What stands before a deadline, or before the year of a target. */
const OF_DEADLINE = /\b(?:for|by|due|than|to|with|of|against|versus|vs\.?) (?:the )?$/i;
const OF_TARGET =
  /^(?:'s)? (?!(?:about|of|to|on|from|with|regarding|concerning) )(?:[\w-]+ ){0,3}(?:targets?|goals?|pledges?|deadlines?|levels?|baseline|base)\b/i;

/** `2025年新能源占比的目标`, but not `2025年下调了目标`. */
const OF_TARGET_ZH = /^(?:(?![调改变推放取砍撤宣提]).){0,16}?目标/;

const AFTER_WORDS: readonly {
  words: RegExp;
  bound: (moment: Moment, nowOn: string) => DayRange;
}[] = [
  {
    words: /^(?:以来|起|至今|到现在)/,
    bound: ({ sinceOn }, nowOn) => ({ sinceOn, untilOn: nowOn }),
  },
  {
    words: /^(?:之后|以后)/,
    bound: ({ untilOn }, nowOn) => ({ sinceOn: shift(untilOn, 1), untilOn: nowOn }),
  },
  {
    words: /^(?:之前|以前)/,
    bound: ({ sinceOn }) => ({ sinceOn: FIRST_ON, untilOn: shift(sinceOn, -1) }),
  },
];

const BETWEEN = /\b(?:between|from) (?:the )?$/i;
const AND = /^,? (?:and|to|until|through) $/i;

/** The period that a tidied question sets; null where it sets none, or one that is still to come. */
export function parsePeriod(text: string, nowOn: string): Period | null {
  const moments = findMoments(text, nowOn);
  for (const [index, moment] of moments.entries()) {
    const found = toSpan(text, moment, moments[index + 1]) ?? toPeriod(text, moment, nowOn);
    if (found !== null && found.sinceOn <= nowOn && found.sinceOn <= found.untilOn) return found;
  }
  return null;
}

function toSpan(text: string, first: Moment, second: Moment | undefined): Period | null {
  if (second === undefined || !BETWEEN.test(text.slice(0, first.start))) return null;
  if (!AND.test(text.slice(first.end, second.start))) return null;
  const { sinceOn } = first;
  const isYear = isWholeYear(first) && isWholeYear(second);
  return { sinceOn, untilOn: second.untilOn, side: "in", isYear, isRelative: false };
}

function toPeriod(text: string, moment: Moment, nowOn: string): Period | null {
  const [before, after] = [text.slice(0, moment.start), text.slice(moment.end)];
  const { isRelative, sinceOn, untilOn } = moment;
  const named = { isRelative, isYear: isWholeYear(moment) && !isRelative };
  const rule =
    BEFORE_WORDS.find(({ words }) => words.test(before)) ??
    AFTER_WORDS.find(({ words }) => words.test(after));
  if (rule !== undefined) {
    const days = rule.bound(moment, nowOn);
    // Of what is before a day still to come, a deadline is meant.
    if (sinceOn > nowOn || days.untilOn > nowOn) return null;
    return { ...named, ...days, side: days.untilOn === nowOn ? "since" : "before" };
  }
  const isOfTarget = OF_TARGET.test(after) || (!isRelative && OF_TARGET_ZH.test(after));
  if (OF_DEADLINE.test(before) || isOfTarget) return null;
  const isSaid = isRelative || IN.test(before) || /\p{Script=Han}/u.test(text);
  return isSaid ? { ...named, sinceOn, untilOn, side: "in" } : null;
}

const isWholeYear = ({ sinceOn, untilOn }: DayRange) =>
  sinceOn.endsWith("-01-01") && untilOn === `${sinceOn.slice(0, 4)}-12-31`;

/** Whether a period is longer than a month and no whole year. */
export const isPartOfYear = ({ side, sinceOn, untilOn, isYear }: Period): boolean =>
  side === "in" && !isYear && sinceOn.slice(0, 7) !== untilOn.slice(0, 7);
