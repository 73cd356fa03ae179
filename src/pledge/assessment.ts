import type { Milestone, Pledge } from "./pledge.ts";
import type { Evidence } from "./view.ts";

/** A figure reported of a pledge, in the pledge's own unit. */
export interface Report {
  milestone: Milestone;
  amount: number | null;
  evidence: Evidence;
  /** A regulator or an auditor is among those who say it. */
  isVerified: boolean;
}

/** What a pledge is measured against: base and target, each a year and a value. */
interface Course {
  baseYear: number;
  baseAmount: number;
  targetYear: number;
  targetAmount: number;
}

/** The inputs of an assessment and its result; the share may be below 0 and above 1. */
export interface Assessment extends Course {
  amount: number;
  year: number;
  /** (V − Vb) ÷ (Vt − Vb). */
  shareAchieved: number;
  /** (y − yb) ÷ (yt − yb). */
  shareOfTime: number;
  /** Vb + (Vt − Vb) × share of time: the value on the straight line. */
  expected: number;
  /** Share achieved ÷ share of time. */
  pace: number;
  verdict: "ahead" | "on_track" | "behind";
}

/** Why no assessment can be made: the input that no source states. */
export type MissingInput =
  | "target_amount"
  | "target_year"
  | "base_year"
  | "base_value"
  | "report_year"
  | "later_report";

/** Pace from which a pledge counts as ahead; ours, there is no standard. */
const AHEAD_PACE = 1.2;
/** Floats that stand for one decimal number differ by less than this. */
const FLOAT_NOISE = 1e-9;

/**
 * Where the latest of some reports (oldest first, each of the whole that is pledged) stands on the
 * straight line from base to target, or which input is missing.
 */
export function assess(pledge: Pledge, reports: readonly Report[]): Assessment | MissingInput {
  const course = toCourse(pledge, reports);
  if (typeof course === "string") return course;
  const latest = reports.at(-1);
  const year = latest?.milestone.year ?? null;
  if (latest === undefined || latest.amount === null || year === null) return "report_year";
  if (year <= course.baseYear) return "later_report";
  const { baseYear, baseAmount, targetYear, targetAmount } = course;
  const shareAchieved = (latest.amount - baseAmount) / (targetAmount - baseAmount);
  const shareOfTime = (year - baseYear) / (targetYear - baseYear);
  const pace = shareAchieved / shareOfTime;
  const isOnLine = shareAchieved >= shareOfTime - FLOAT_NOISE;
  return {
    ...course,
    amount: latest.amount,
    year,
    shareAchieved,
    shareOfTime,
    expected: toDecimal(baseAmount + (targetAmount - baseAmount) * shareOfTime),
    pace,
    verdict: pace >= AHEAD_PACE ? "ahead" : isOnLine ? "on_track" : "behind",
  };
}

/** Drops the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function toDecimal(amount: number): number {
  return Number(amount.toPrecision(12));
}

/**
 * A cut or rise starts from nothing in its baseline year; a level from the value reported for the
 * baseline year or, where no such year is stated, from the first value reported.
 */
function toCourse(pledge: Pledge, reports: readonly Report[]): Course | MissingInput {
  const { amount: targetAmount, targetYear } = pledge;
  if (targetAmount === null) return "target_amount";
  if (targetYear === null) return "target_year";
  const base = pledge.change === "reach" ? toReportedBase(pledge, reports) : toZeroBase(pledge);
  if (typeof base === "string") return base;
  if (base.baseYear >= targetYear || base.baseAmount === targetAmount) return "base_value";
  return { ...base, targetYear, targetAmount };
}

type Base = Pick<Course, "baseYear" | "baseAmount">;

function toZeroBase({ baselineYear }: Pledge): Base | MissingInput {
  return baselineYear === null ? "base_year" : { baseYear: baselineYear, baseAmount: 0 };
}

function toReportedBase({ baselineYear }: Pledge, reports: readonly Report[]): Base | MissingInput {
  for (const { milestone, amount } of reports) {
    const { year } = milestone;
    if (amount === null || year === null) continue;
    if (baselineYear === null || baselineYear === year)
      return { baseYear: year, baseAmount: amount };
  }
  return "base_value";
}
