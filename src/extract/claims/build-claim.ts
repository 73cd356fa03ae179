import type { ClaimKind, ExtractedClaim } from "../../pledge/claim.ts";
import type { Basis, Direction, Metric, Stage } from "../../pledge/metric.ts";
import { type ClaimParts, DATELESS, decideClaimYear, toldYear } from "../dates/claim-year.ts";
import type { YearHit } from "../dates/year-hit.ts";
import { decideDirection } from "../figures/metric-rules.ts";
import { hasHybrids, isOfAll } from "../figures/with-hybrids.ts";
import type { DateMention } from "../mention.ts";
import { decideCompany } from "../names/scope-company.ts";
import type { Reading } from "../reading.ts";
import type { Dated, Undated } from "../weigh/date-choices.ts";
import { weighDate } from "../weigh/weigh-date.ts";
import { decideBasis, decideStage } from "./attributes.ts";
import { baselineFor } from "./claim-baseline.ts";
import { decideConfidence } from "./confidence.ts";
import { isOnlyNamed } from "./named-state.ts";
import { decideKind, decideTense } from "./scope-kind.ts";
import { decideRegion } from "./scope-region.ts";
import { needsNoDate } from "./undated-state.ts";

interface Kind {
  readonly kind: ClaimKind;
  readonly rule: string;
}

/** A year that is not of the figure's own clause, or has been read as another. */
const LENT: ReadonlySet<string> = new Set(["year:report", "year:clause-after"]);
/** Words for the rest of the current year. */
const THIS_YEAR_AHEAD: ReadonlySet<string> = new Set([
  "date:this-year-end",
  "date:within-this-year",
]);

function kindOf(parts: ClaimParts, year: YearHit): Kind | null {
  const { reading, candidate, context } = parts;
  const tense = decideTense(reading, candidate.segment);
  const isLent = LENT.has(year.rule) || (year.rule === "year:clause-before" && isSoNow(parts));
  if (year.mention && THIS_YEAR_AHEAD.has(year.mention.rule) && !isLent)
    return { kind: "pledge", rule: "kind:year-end" };
  const decided = decideKind(year.year, context.publishedYear, tense, year.mention?.role ?? null);
  if (isPromisedSum(parts, year)) return { kind: "pledge", rule: "kind:sum" };
  if (candidate.isStep) return { kind: "pledge", rule: "kind:step" };
  if (isToldWithBefore(parts, year)) return { kind: "pledge", rule: "kind:clause-before" };
  if (decided) return decided;
  const isCount =
    candidate.quantity !== null && (candidate.unit !== "%" || reading.language.isVerbless === true);
  if (isCount && context.issuer === null && year.mention === null)
    return { kind: "milestone", rule: "kind:default-count" };
  const byDefault = context.issuer !== null || year.mention?.role === "deadline";
  if (byDefault) return { kind: "pledge", rule: "kind:default" };
  const isTold = candidate.quantity !== null && reading.sentence.kind !== "heading";
  return !isTold ? null : { kind: "milestone", rule: "kind:default-told" };
}

/** So near before its figure a verb stands. */
const VERB_CHARS = 6;

/** "年底前建成700座,目前已投用358座": the clause tells what there is now, whatever the one before is due. */
function isSoNow({ reading, candidate }: ClaimParts): boolean {
  const { start, anchor } = candidate.segment;
  const { lower } = reading.sentence;
  const { speaksOfNow, dateBreak } = reading.language.phrases;
  if (speaksOfNow?.test(lower.slice(start, anchor.start))) return true;
  // "1000座的目标已完成986座": its verb may stand before the cut.
  const verb = lower.slice(Math.max(0, anchor.start - VERB_CHARS), anchor.start);
  return dateBreak?.test(verb) === false && speaksOfNow.test(verb);
}

/** "蔚来今年的目标为23万辆,小鹏为28万辆": what only goes on is told as the clause before is. */
function isToldWithBefore(parts: ClaimParts, year: YearHit): boolean {
  const { reading, candidate, before } = parts;
  if (!reading.language.isVerbless || before?.kind !== "pledge" || isSoNow(parts)) return false;
  const { start, end, gap } = candidate.segment;
  const tells = reading.modalities.some(
    (it) => it.start >= start && it.start < end && (it.tag === "past" || it.tag === "participle"),
  );
  return year.rule === "year:clause-before" && year.year === before.year && gap > 0 && !tells;
}

/** "has been assigned", "is putting another 700 million into": money that has not been spent is promised. */
function isPromisedSum({ reading, candidate, context }: ClaimParts, { year }: YearHit): boolean {
  const { sumSpent } = reading.language.phrases;
  if (candidate.metric !== "investment" || !sumSpent) return false;
  if (year !== null && year < (context.publishedYear ?? 0)) return false;
  const { start, end } = candidate.segment;
  return !sumSpent.test(reading.sentence.lower.slice(start, end));
}

/** A quotation mark may stand before its first word. */
const OPENING_CHARS = 5;

/** "If a quarter of its cars were electric, this would be 3 million". */
function isUnreal({ reading, candidate }: ClaimParts): boolean {
  const { lower } = reading.sentence;
  const { start, end } = candidate.segment.anchor;
  if (!lower.slice(0, OPENING_CHARS).includes("if")) return false;
  return (
    reading.language.phrases.unrealIf?.test(`${lower.slice(0, start)}#${lower.slice(end)}`) ?? false
  );
}

function isNoClaim(parts: ClaimParts, change: Direction, year: YearHit): boolean {
  if (isUnreal(parts)) return true;
  const { metric, quantity } = parts.candidate;
  if (quantity === null && parts.candidate.amount === null && year.year === null)
    return !needsNoDate(parts);
  // "产业当前面临碳中和的课题": without a verb of reaching nothing is reached now.
  const { reading, candidate } = parts;
  const isNow = year.mention?.rule === "date:now" && reading.language.isVerbless === true;
  if (quantity === null && isNow && decideTense(reading, candidate.segment) !== "past") return true;
  // "Sales of electric cars rose 41 %" is growth, no share.
  if (metric === "ev-share" && quantity?.move === "by") return true;
  if (change === "increase-by" && (metric === "ev-volume" || metric === "ghg-emissions"))
    return true;
  // "Productivity is up 105 %": nothing falls by more than all of it, nor is more than all of it electric.
  const isPart = change === "reduce-by" || metric === "ev-share";
  return isPart && parts.candidate.unit === "%" && (parts.candidate.amount ?? 0) > 100;
}

function directionOf(
  { reading, candidate, before }: ClaimParts,
  metric: Metric,
  clause: string,
): Direction {
  if (!candidate.quantity) return "reach";
  if (before?.metric === metric && candidate.unit !== "%" && before.unit !== "%")
    return before.change;
  return decideDirection(metric, candidate.quantity, reading, clause);
}

/** "100 % electric" is the last combustion car; all of them electrified, hybrids included, is not. */
function isAllElectric({ reading, candidate, context }: ClaimParts): boolean {
  const { metric, quantity, segment, leansOn } = candidate;
  if (metric !== "ev-share" || quantity?.amount !== 100 || quantity.metric === "ev-share")
    return false;
  // "50 % electrified by 2030. This ratio is to become 100 %": of the same cars as before.
  const before = leansOn && context.previous?.sentence.lower;
  if (before && reading.language.phrases.electrified?.test(before)) return false;
  const head = reading.sentence.lower.slice(0, segment.anchor.end);
  if (reading.language.phrases.electrified?.test(head)) return false;
  return !hasHybrids(segment, reading);
}

function scopesOf({ reading, candidate, context }: ClaimParts): (1 | 2 | 3)[] | null {
  const { start, end } = candidate.segment;
  const { lower } = reading.sentence;
  const { scopes } = reading.language;
  const own =
    scopes(lower.slice(start, candidate.segment.anchor.start)) ??
    scopes(lower.slice(start, end)) ??
    scopes(lower);
  if (own) return own;
  if (candidate.leansOn?.scopes) return candidate.leansOn.scopes;
  if (context.issuer === null) return null;
  if (candidate.metric === "supplier-commitments" || candidate.metric === "other") return [3];
  return candidate.metric === "renewable-energy" ? [2] : null;
}

function stageOf({ reading, candidate, before }: ClaimParts, basis: Basis | null): Stage | null {
  const own = decideStage(reading, candidate, basis);
  const inherits = candidate.rule === "metric:clause-before" && own.rule === "stage:default";
  return inherits && before ? before.stage : own.stage;
}

/** The words that gave a field, as printed, and the rule that tied them to it. */
export interface Evidence {
  readonly field: "company" | "metric" | "amount" | "year" | "baselineYear" | "kind";
  /** Null where no words of this sentence gave it: it was carried over or is a default. */
  readonly words: string | null;
  readonly rule: string;
}

export interface BuiltClaim {
  readonly claim: ExtractedClaim;
  readonly evidence: readonly Evidence[];
}

interface Settled {
  readonly dated: Dated;
  /** The date in the sentence that gave the year, or null. */
  readonly mention: DateMention | null;
  readonly yearRule: string;
}

/** A sentence with more dates is a list or a table, which rules read. */
const MAX_DATES = 20;

/** Kind and year by rules, and then by all that speaks for another date. */
function settleDate(parts: ClaimParts, metric: Metric, year: YearHit, kind: Kind): Settled {
  const { reading, candidate, before, context } = parts;
  // What a report says to be so is so when it appears; what it says was done was done in its year.
  const isNow = kind.rule === "kind:present" && reading.language.isVerbless !== true;
  const { toldOnDay, yearlyReport } = reading.language.phrases;
  const { lower } = reading.sentence;
  const isOfDay = toldOnDay?.test(lower) === true && !yearlyReport.test(lower);
  const asOf =
    year.year ??
    (context.reportYear !== null && !isOfDay && kind.rule !== "kind:future" && !isNow
      ? context.reportYear
      : ((isOfDay ? null : toldYear(parts)) ?? context.publishedYear));
  const undated: Undated = {
    reading,
    segment: candidate.segment,
    metric,
    unit: candidate.unit,
    before,
    context,
    ruled: {
      kind: kind.kind,
      year: kind.kind === "milestone" ? asOf : year.year,
      yearRule: year.rule,
      kindRule: kind.rule,
    },
  };
  const { ruled } = undated;
  const { dates } = context.weights;
  // Weights go by how far a year is from that of the article, which has none here.
  const isWeighed =
    reading.dates.length <= MAX_DATES && context.publishedYear !== null && !DATELESS.has(year.rule);
  if (isWeighed) context.observer.dates?.(undated, candidate.amount);
  const dated = dates && isWeighed ? weighDate(undated, dates()) : ruled;
  if (dated === ruled) return { dated, mention: year.mention, yearRule: year.rule };
  const mention = reading.dates.find((date) => date.year === dated.year) ?? null;
  return { dated, mention, yearRule: "date:weighed" };
}

const printed = (
  span: { readonly start: number; readonly end: number } | null,
  { sentence }: Reading,
): string | null => span && sentence.norm.slice(span.start, span.end);

/** Joins what the stages decided for one candidate to a claim; null where it says too little. */
export function buildClaim(parts: ClaimParts): BuiltClaim | null {
  const { reading, candidate, before, context } = parts;
  const { segment, quantity, leansOn } = candidate;
  const company = decideCompany(reading, segment, context);
  if (!company) return null;
  const year = decideClaimYear(parts);
  const kind = kindOf(parts, year);
  if (!kind) return null;
  const clause = reading.sentence.lower.slice(segment.start, segment.end);
  const allElectric = kind.kind === "pledge" && isAllElectric(parts);
  const keepsEngines = candidate.metric === "ice-phase-out" && hasHybrids(segment, reading);
  if (keepsEngines && (before?.metric === "ice-phase-out" || !isOfAll(candidate, reading)))
    return null;
  const metric = keepsEngines ? "ev-share" : allElectric ? "ice-phase-out" : candidate.metric;
  const change = quantity && !allElectric ? directionOf(parts, metric, clause) : "reach";
  if (isNoClaim(parts, change, year) || isOnlyNamed(parts, kind.kind, year.rule)) return null;
  if (candidate.rule === "metric:all" && kind.kind === "pledge" && year.year === null) return null;
  const basis =
    decideBasis(reading, candidate) ??
    (before?.metric === metric ? before.basis : (leansOn?.basis ?? null));
  const { dated, mention, yearRule } = settleDate(parts, metric, year, kind);
  const baseline = baselineFor(parts, year, metric, dated);
  const rules = [company.rule, candidate.rule, yearRule, kind.rule, ...baseline.rules];
  const claim: ExtractedClaim = {
    kind: dated.kind,
    company: company.companyId,
    brand: company.brand,
    metric,
    change,
    amount: keepsEngines ? 100 : allElectric ? null : candidate.amount,
    amountMax: quantity?.amountMax ?? null,
    unit: keepsEngines ? "%" : allElectric ? null : candidate.unit,
    comparator: allElectric ? "exactly" : (quantity?.comparator ?? "exactly"),
    basis,
    stage: stageOf(parts, basis),
    scopes: scopesOf(parts),
    baselineYear: baseline.year,
    year: dated.year,
    region: decideRegion(reading, candidate, parts.segments, before, context, company.companyId),
    quote: "",
    start: reading.sentence.start,
    end: reading.sentence.end,
    rules,
    confidence: decideConfidence(rules),
  };
  const cue = printed(candidate.cue ?? segment.anchor, reading);
  const evidence: Evidence[] = [
    { field: "company", words: printed(company.at, reading), rule: company.rule },
    { field: "metric", words: cue, rule: candidate.rule },
    { field: "amount", words: printed(quantity, reading), rule: candidate.rule },
    { field: "year", words: printed(mention, reading), rule: yearRule },
    { field: "kind", words: null, rule: kind.rule },
  ];
  for (const rule of baseline.rules)
    evidence.push({ field: "baselineYear", words: printed(baseline.at, reading), rule });
  return { claim, evidence };
}
