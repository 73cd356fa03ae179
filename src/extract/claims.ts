import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import { decideBasis, decideRegion, decideStage } from "./attributes.ts";
import { type Candidate, toCandidate } from "./candidates.ts";
import { decideConfidence } from "./confidence.ts";
import type { Context } from "./context.ts";
import { decideDirection } from "./metric-rules.ts";
import type { Reading } from "./reading.ts";
import { decideCompany } from "./scope-company.ts";
import { decideBaseline, decideYear } from "./scope-date.ts";
import { decideKind, decideTense } from "./scope-kind.ts";
import { collectAnchors, cutSegments, type Segment } from "./segments.ts";

const BASELINE_METRICS: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "fuel-economy",
  "water-use",
  "waste",
  "renewable-energy",
]);

/** All claims of one sentence, in order; the context is moved on with each. */
export function readClaims(reading: Reading, context: Context): ExtractedClaim[] {
  const anchors = collectAnchors(reading);
  if (anchors.length === 0) return [];
  const segments = cutSegments(reading, anchors);
  const claims: ExtractedClaim[] = [];
  segments.forEach((segment, index) => {
    if (isPassedOver(reading, segment, context)) return;
    const candidate = toCandidate(
      reading,
      segment,
      index,
      inherited(reading, segment, claims, context),
    );
    if (!candidate) return;
    const claim = toClaim(reading, segments, candidate, claims.at(-1) ?? null, context);
    if (!claim) return;
    claims.push(claim);
    context.last = claim;
    if (claim.year !== null && claim.kind === "pledge")
      context.period = {
        year: claim.year,
        baselineYear: claim.baselineYear ?? context.period?.baselineYear ?? null,
      };
  });
  return claims;
}

/** "Fifty per cent is the mark to be reached by …": the metric is that of the claim before. */
function inherited(
  reading: Reading,
  segment: Segment,
  claims: readonly ExtractedClaim[],
  context: Context,
): Metric | null {
  const before = claims.at(-1);
  if (before) return before.metric;
  const { last } = context;
  if (last?.unit !== "%" || reading.concepts.length > 0) return null;
  const clause = reading.sentence.lower.slice(segment.start, segment.end);
  return reading.language.phrases.elliptic.test(clause) ? last.metric : null;
}

/** Old levels, growth on the year before, another's target: told in passing and no claim. */
function isPassedOver(reading: Reading, segment: Segment, context: Context): boolean {
  const { phrases } = reading.language;
  const { lower } = reading.sentence;
  const { anchor } = segment;
  if (anchor.kind === "figure" && anchor.quantity.move === "from") return true;
  const head = lower.slice(segment.start, anchor.start);
  if (
    context.issuer === null &&
    phrases.otherOwner.test(lower.slice(0, anchor.start)) &&
    !namesCompanyAfterOwner(reading, segment)
  )
    return true;
  return phrases.notStanding.test(head);
}

function namesCompanyAfterOwner(reading: Reading, segment: Segment): boolean {
  return reading.companies.some((mention) => mention.end <= segment.anchor.start);
}

function toClaim(
  reading: Reading,
  segments: readonly Segment[],
  candidate: Candidate,
  previous: ExtractedClaim | null,
  context: Context,
): ExtractedClaim | null {
  const { segment, metric, quantity } = candidate;
  const company = decideCompany(reading, segment, context);
  if (!company) return null;
  const year = decideYear(reading, segments, candidate.index, context);
  const tense = decideTense(reading, segment);
  const kind =
    decideKind(year.year, context.publishedYear, tense) ??
    (context.issuer || year.mention?.role === "deadline"
      ? { kind: "pledge" as const, rule: "kind:default" }
      : null);
  if (!kind) return null;
  if (quantity === null && year.year === null) return null;
  const clause = reading.sentence.lower.slice(segment.start, segment.end);
  const change = quantity ? decideDirection(metric, quantity, reading, clause) : "reach";
  if (change === "increase-by" && (metric === "ev-share" || metric === "ev-volume")) return null;
  const basis =
    decideBasis(reading, candidate) ?? (previous?.metric === metric ? previous.basis : null);
  const baseline = BASELINE_METRICS.has(metric) ? decideBaseline(reading, segment) : null;
  const baselineYear =
    baseline?.year ??
    (year.samePeriod ? (context.period?.baselineYear ?? null) : null) ??
    (previous?.metric === metric ? previous.baselineYear : null);
  const milestoneYear =
    kind.kind === "milestone"
      ? (year.year ?? context.reportYear ?? context.publishedYear)
      : year.year;
  const rules = [
    company.rule,
    candidate.rule,
    year.rule,
    kind.rule,
    ...(baseline ? [baseline.rule] : []),
  ];
  return {
    kind: kind.kind,
    company: company.companyId,
    brand: company.brand,
    metric,
    change,
    amount: quantity?.amount ?? null,
    amountMax: quantity?.amountMax ?? null,
    unit: candidate.unit,
    comparator: quantity?.comparator ?? "exactly",
    basis,
    stage: decideStage(reading, candidate, basis),
    scopes: reading.language.scopes(reading.sentence.lower),
    baselineYear,
    year: milestoneYear,
    region: decideRegion(reading, candidate, context),
    quote: "",
    start: reading.sentence.start,
    end: reading.sentence.end,
    rules,
    confidence: decideConfidence(rules),
  };
}
