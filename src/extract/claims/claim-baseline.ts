import type { Metric } from "../../pledge/metric.ts";
import type { ClaimParts } from "../dates/claim-year.ts";
import type { YearHit } from "../dates/year-hit.ts";
import type { DateMention } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import type { Dated } from "../weigh/date-choices.ts";

const HAS_BASELINE: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "fuel-economy",
  "water-use",
  "waste",
]);
/** Metrics whose baseline the model leaves out, but that a validated target text states. */
const HAS_BASELINE_BY_SCOPE: ReadonlySet<Metric> = new Set([
  "renewable-energy",
  "supplier-commitments",
  "other",
]);

/** A base year and what gave it. */
interface Baseline {
  readonly year: number | null;
  readonly rules: readonly string[];
  /** Where the sentence names it, or null. */
  readonly at: DateMention | null;
}

/** The baseline year of a claim: its clause, then anywhere in its sentence. */
function decideBaseline(
  reading: Reading,
  segment: Segment,
): { year: number; rule: string; at: DateMention } | null {
  const all = reading.dates.filter((date) => date.role === "baseline" && date.year !== null);
  const explicit = all.filter(
    (date) => date.rule !== "baseline:range" && date.rule !== "baseline:weak",
  );
  const baselines = (explicit.length > 0 ? explicit : all).filter(
    (date) =>
      date.rule !== "baseline:counted" || (date.start >= segment.start && date.start < segment.end),
  );
  const inside = baselines.filter(
    (date) => date.start >= segment.start && date.start < segment.end,
  );
  // "green power since 2020; 50 % less CO2 against 2015": what is compared with, not what began then.
  const own = inside.find((date) => date.rule !== "baseline:since") ?? inside[0];
  const later = baselines.find((date) => date.start >= segment.end);
  const earlier = baselines.findLast((date) => date.start < segment.start);
  const hit = own ?? later ?? earlier;
  return hit?.year ? { year: hit.year, rule: hit.rule, at: hit } : null;
}

function baselineOf(parts: ClaimParts, year: YearHit): Baseline {
  const { reading, candidate, before, context } = parts;
  const { metric, leansOn } = candidate;
  const byScope = context.issuer !== null && HAS_BASELINE_BY_SCOPE.has(metric);
  if (!HAS_BASELINE.has(metric) && !byScope) return { year: null, rules: [], at: null };
  const own = decideBaseline(reading, candidate.segment);
  if (own) return { year: own.year, rules: [own.rule], at: own.at };
  if (year.samePeriod && context.period?.baselineYear)
    return { year: context.period.baselineYear, rules: ["baseline:same-period"], at: null };
  if (before?.metric === metric && before.baselineYear !== null)
    return { year: before.baselineYear, rules: ["baseline:clause-before"], at: null };
  if (leansOn?.baselineYear)
    return { year: leansOn.baselineYear, rules: ["baseline:claim-before"], at: null };
  if (context.issuer !== null && context.baselineYear !== null)
    return { year: context.baselineYear, rules: ["baseline:text"], at: null };
  if (context.documentBase !== null && candidate.unit === "%")
    return { year: context.documentBase, rules: ["baseline:document"], at: null };
  return { year: null, rules: [], at: null };
}

/** "5 % less than the year before": the base is the year before that of the figure. */
function isYearOnYear({ reading, candidate }: ClaimParts): boolean {
  const { start, end } = candidate.segment;
  const { yearOnYear } = reading.language.phrases;
  return (
    reading.dates.some(
      (it) => it.rule === "date:year-on-year" && it.start >= start && it.start < end,
    ) ||
    (yearOnYear?.test(reading.sentence.lower.slice(start, end)) ?? false)
  );
}

const YEAR_ON_YEAR = "baseline:year-on-year";

/** The base year of a claim, by its own words, those before it, or the year before its own. */
export function baselineFor(
  parts: ClaimParts,
  year: YearHit,
  metric: Metric,
  dated: Dated,
): Baseline {
  const baseline = baselineOf(parts, year);
  // "同比" is counted from the year of the claim, wherever that was named.
  const isOwn = baseline.at !== null && !baseline.rules.includes("baseline:counted");
  if (isOwn || dated.kind !== "milestone" || dated.year === null) return baseline;
  if (!HAS_BASELINE.has(metric) || parts.context.issuer !== null || !isYearOnYear(parts))
    return baseline;
  return { year: dated.year - 1, rules: [YEAR_ON_YEAR], at: null };
}
