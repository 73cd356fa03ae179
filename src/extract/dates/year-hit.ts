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
  const named = before?.year ?? null;
  const hit = (year: number | null, by = date.rule): YearHit => ({
    year,
    rule: by,
    mention: date,
    samePeriod: date.back === "period",
  });
  switch (date.back) {
    case "period":
      return hit(context.period?.year ?? null);
    case "later": {
      const from = named ?? context.last?.year ?? null;
      return hit(from === null ? null : from + (date.years ?? 0));
    }
    case "same":
      return hit(named ?? context.last?.year ?? context.lastYear);
    case "before": {
      const year = named ?? context.publishedYear;
      return hit(year === null ? null : year - 1);
    }
    case "then":
      return hit(named ?? yearThen(context));
    case undefined:
      return hit(date.year, rule);
  }
}
