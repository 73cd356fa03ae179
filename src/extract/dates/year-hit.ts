import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import type { DateMention } from "../mention.ts";

/** A year and the rule that tied it to a claim. */
export interface YearHit {
  readonly year: number | null;
  readonly rule: string;
  readonly mention: DateMention | null;
  /** The words point back to the whole period of the claim before. */
  readonly samePeriod: boolean;
}

/** "By then": the year the paragraph named last, else that of the title, else the last one named. */
export function yearThen(context: Context): number | null {
  const { lastYear, lastYearBlock, titleYear, last, headDate, block } = context;
  const own = lastYearBlock === block ? lastYear : null;
  return own ?? headDate?.year ?? titleYear ?? lastYear ?? last?.year ?? null;
}

/** The year that the words of a date stand for. */
export function toHit(
  date: DateMention,
  rule: string,
  before: ExtractedClaim | null,
  context: Context,
): YearHit {
  if (date.back === "period")
    return { year: context.period?.year ?? null, rule: date.rule, mention: date, samePeriod: true };
  if (date.back === "later") {
    const from = before?.year ?? context.last?.year ?? null;
    return {
      year: from === null ? null : from + (date.years ?? 0),
      rule: date.rule,
      mention: date,
      samePeriod: false,
    };
  }
  if (date.back === "same")
    return {
      year: before?.year ?? context.last?.year ?? context.lastYear,
      rule: date.rule,
      mention: date,
      samePeriod: false,
    };
  if (date.back === "before") {
    const year = before?.year ?? context.publishedYear;
    return {
      year: year === null ? null : year - 1,
      rule: date.rule,
      mention: date,
      samePeriod: false,
    };
  }
  if (date.back === "then")
    return {
      year: before?.year ?? yearThen(context),
      rule: date.rule,
      mention: date,
      samePeriod: false,
    };
  return { year: date.year, rule, mention: date, samePeriod: false };
}
