import type { Evidence } from "../../pledge/view.ts";
import type { Fact } from "../fact.ts";
import { MONTHS } from "../lexicon/months.ts";
import { type DayRange, isOfYears, isOneMonth, isWithin, type Query } from "../query.ts";

/** Whether a fact was told in the period that a question asks for. */
export function isPublished({ sources }: Fact, { published, toldAnyTime }: Query): boolean {
  if (published === null || toldAnyTime) return true;
  return sources.some(
    (source) => isWithin(source.published, published) || looksBackOn(source, published),
  );
}

/** A figure as of a month is told in that month or the next. */
export const isToldInMonth = ({ kind, sources }: Fact, { month }: Query): boolean =>
  month !== null &&
  kind === "milestone" &&
  sources.some(({ published }) => isWithin(published, month));

/** `In March, Kia told investors …`, in an article of December. */
function looksBackOn({ quote, published: on }: Evidence, period: DayRange): boolean {
  if (isOfYears(period) || on === null || on > toEndOfYear(period) || on < period.sinceOn)
    return false;
  const month = Number(period.sinceOn.slice(5, 7));
  return (
    isOneMonth(period) &&
    new RegExp(
      `\\b(?:in|since|back in|on \\d+) ${MONTHS[month - 1]}\\b|(?<!\\d)${month}月`,
      "i",
    ).test(quote)
  );
}

/** Up to when it may be looked back on: without a year a month is one of the same. */
export const toEndOfYear = ({ sinceOn }: DayRange): string => `${sinceOn.slice(0, 4)}-12-31`;

/** The days in which statements are read: those of the period, and those that may look back on its month. */
export const toStated = (period: DayRange): DayRange =>
  isOfYears(period) || period.untilOn > toEndOfYear(period)
    ? period
    : { ...period, untilOn: toEndOfYear(period) };
