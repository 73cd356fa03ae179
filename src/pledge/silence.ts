import type { Milestone, Pledge } from "./pledge.ts";

/** Months without a report after which a pledge is quiet. */
const QUIET_MONTHS = 18;

/** The day after a pledge's target year, on which it falls due; null without a target year. */
export function toDueOn(pledge: Pick<Pledge, "targetYear">): string | null {
  return pledge.targetYear === null ? null : `${pledge.targetYear + 1}-01-01`;
}

/** The date on which a pledge last heard of on `heardOn` has been quiet for 18 months. */
export function toQuietOn(heardOn: string): string {
  const [year = 0, month = 1, day = 1] = heardOn.split("-").map(Number);
  const months = year * 12 + (month - 1) + QUIET_MONTHS;
  const quietYear = Math.floor(months / 12);
  const quietMonth = (months % 12) + 1;
  const lastDay = new Date(Date.UTC(quietYear, quietMonth, 0)).getUTCDate();
  const parts = [quietYear, quietMonth, Math.min(day, lastDay)];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** When a pledge was last heard of: stated by the company, or reported on. */
export function toHeardOn(
  pledge: Pick<Pledge, "lastStatedOn">,
  reports: readonly Pick<Milestone, "firstStatedOn">[],
): string {
  let heardOn = pledge.lastStatedOn;
  for (const { firstStatedOn } of reports) if (firstStatedOn > heardOn) heardOn = firstStatedOn;
  return heardOn;
}

/** Whether a report tells of the target year or a later one. */
export function isOfTheEnd(
  pledge: Pick<Pledge, "targetYear">,
  report: Pick<Milestone, "year">,
): boolean {
  return pledge.targetYear !== null && report.year !== null && report.year >= pledge.targetYear;
}
