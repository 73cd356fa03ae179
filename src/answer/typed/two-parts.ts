import type { YearRange } from "../query.ts";
import { decideKind } from "../read/kind-asked.ts";

const NOW_AND_THEN =
  /(?<!\bbetween )\b(?:now|today|currently|so far|at present),? (?:and|vs\.?|versus|against) (?:(?:in|by|for|at) )?(?:then|that (?:year|date)|the (?:end|target|goal)|target|20\d\d)\b/i;

/** `How many does it have, and what is its 2030 target?` */
const HAS_AND_TARGET =
  /\b(?:do|does) .{2,60}\b(?:have|run|use|operate|recycle|emit)\b.{0,60}(?:\band|[,;]) what(?:'s| is| are) (?:its|the|their) (?:20\d\d )?(?:[\w-]+ ){0,2}?(?:targets?|goals?|plans?|aims?)\b/i;

/** `now and by then`: two figures, of which the year in between is neither's. */
export const asksNowAndThen = (text: string): boolean =>
  NOW_AND_THEN.test(text) || HAS_AND_TARGET.test(text);

/** What is told as of now may be some years old. */
const MAX_AGE_YEARS = 4;

/** `now and by 2030`: the years of the newest reports beside the one that is named. */
export function withNow(years: readonly YearRange[], text: string, nowOn: string): YearRange[] {
  const now = Number(nowOn.slice(0, 4));
  return years.length === 1 && asksNowAndThen(text)
    ? [{ from: now - MAX_AGE_YEARS, to: now }, ...years]
    : [...years];
}

const PARTS = /[,;–]| - |\b(?:and|against|versus|vs\.?|compared (?:to|with)|while|but)\b/i;

/**
 * `How many had it in 2023 and how many are planned for 2025`, `now and by then`: one part is what is reached, the other what
 * is pledged. A part without words for either is of the kind of the part before it.
 */
export function asksOfBoth(text: string, years: readonly unknown[]): boolean {
  if (asksNowAndThen(text)) return true;
  const parts = text.split(PARTS).filter((part) => /20\d\d/.test(part));
  if (years.length < 2 || parts.length < 2) return false;
  const [first, ...others] = parts.map(decideKind);
  return others.some((kind) => kind !== null && kind !== first);
}
