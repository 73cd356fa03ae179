import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import { soleRegion } from "./attributes.ts";
import type { ReadFigure } from "./claims.ts";
import { decideConfidence } from "./confidence.ts";
import type { Context } from "./context.ts";
import type { Reading } from "./reading.ts";
import { decideCompany } from "./scope-company.ts";
import { decideKind, decideTense } from "./scope-kind.ts";
import type { Segment } from "./segments.ts";

interface Notice {
  readonly metric: Metric;
  readonly amount: number | null;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Certificates and loops that are news without a figure. Found by one pattern each. */
function findNotices(reading: Reading): Notice[] {
  const { lower } = reading.sentence;
  const { phrases } = reading.language;
  const found: Notice[] = [];
  const certificate = phrases.certificate.exec(lower);
  if (certificate && phrases.greenPurpose.test(lower)) {
    found.push({
      metric: "certificate",
      amount: null,
      rule: "notice:certificate",
      start: certificate.index,
      end: certificate.index + certificate[0].length,
    });
  }
  const loop = phrases.batteryLoop.exec(lower);
  if (loop)
    found.push({
      metric: "battery-recycling",
      amount: null,
      rule: "notice:battery-loop",
      start: loop.index,
      end: loop.index + loop[0].length,
    });
  return found;
}

/** "By 2030 the same will be true of …": the claim before, at another date. */
function sameHolds(reading: Reading, context: Context): ExtractedClaim | null {
  const { last } = context;
  if (!last || !reading.language.phrases.sameHolds.test(reading.sentence.lower)) return null;
  const date = reading.dates.find((it) => it.year !== null && it.role !== "noise");
  if (!date?.year) return null;
  const { start, end } = reading.sentence;
  const rules = [...last.rules, "notice:same-holds"];
  return { ...last, kind: "pledge", year: date.year, region: null, start, end, rules };
}

/** The claim that the paragraph told last, told again with another figure or date. */
function toldAgain(
  reading: Reading,
  last: ExtractedClaim,
  year: number | null,
  rule: string,
): ExtractedClaim | null {
  const kind = decideKind(year, null, decideTense(reading, wholeSentence(reading)), null);
  const { start, end } = reading.sentence;
  const isAhead = kind?.kind === "pledge" || (year ?? 0) > (last.year ?? 0);
  if (year === null) return null;
  return {
    ...last,
    kind: isAhead ? "pledge" : last.kind,
    year,
    start,
    end,
    rules: [...last.rules, rule],
  };
}

function wholeSentence(reading: Reading): Segment {
  const anchor = {
    kind: "state" as const,
    start: reading.sentence.lower.length,
    end: reading.sentence.lower.length,
    state: "net-zero" as const,
  };
  return { anchor, start: 0, end: reading.sentence.lower.length, gap: 0 };
}

function aheadYear(reading: Reading, context: Context): number | null {
  const dates = reading.dates.filter(
    (it) => (it.role === "deadline" || it.role === "as-of") && it.rule !== "date:now",
  );
  const [date] = dates;
  if (!date || dates.length !== 1) return null;
  if (date.back === "later")
    return context.last?.year ? context.last.year + (date.years ?? 0) : null;
  return date.year !== null && date.year > (context.publishedYear ?? 0) ? date.year : null;
}

/** "By 2025 it is supposed to be 150": a bare number goes on with the figure before. */
function bareFigure(
  reading: Reading,
  figures: readonly ReadFigure[],
  context: Context,
): ExtractedClaim | null {
  const { last } = context;
  if (!last || last.amount === null || figures.length > 0 || context.lastBlock !== context.block)
    return null;
  const { lower } = reading.sentence;
  const figure = reading.quantities.find(
    (it) =>
      it.unit === null &&
      it.noun === null &&
      reading.language.phrases.bareFigure.test(lower.slice(0, it.start)),
  );
  const year = aheadYear(reading, context);
  if (!figure || year === null) return null;
  const again = toldAgain(reading, last, year, "notice:bare-figure");
  return (
    again && {
      ...again,
      amount: figure.amount,
      amountMax: figure.amountMax,
      comparator: figure.comparator,
    }
  );
}

/** "In India it is 2070": a date alone goes on with the state before. */
function bareDate(
  reading: Reading,
  figures: readonly ReadFigure[],
  context: Context,
): ExtractedClaim | null {
  const { last } = context;
  if (!last || figures.length > 0 || last.kind !== "pledge" || context.lastBlock !== context.block)
    return null;
  if (last.amount !== null && last.amount !== 100) return null;
  const isBare =
    reading.concepts.length === 0 &&
    reading.states.length === 0 &&
    !reading.quantities.some((it) => it.unit !== null);
  if (!isBare || !reading.language.phrases.bareDate.test(reading.sentence.lower)) return null;
  const year = aheadYear(reading, context);
  const again = year === last.year ? null : toldAgain(reading, last, year, "notice:bare-date");
  return again && { ...again, region: soleRegion(reading) };
}

/** Claims of a sentence that hang on neither figure nor dated state. Only what has happened counts. */
export function noticesOf(
  reading: Reading,
  segments: readonly Segment[],
  figures: readonly ReadFigure[],
  context: Context,
): ExtractedClaim[] {
  const same =
    sameHolds(reading, context) ??
    bareFigure(reading, figures, context) ??
    bareDate(reading, figures, context);
  if (same) return [same];
  if (segments.length > 3) return [];
  return findNotices(reading).flatMap((notice) => {
    const isTold = figures.some(
      ({ claim }) =>
        claim.metric === notice.metric ||
        (notice.metric === "certificate" && claim.metric === "green-factories"),
    );
    if (isTold) return [];
    const anchor = {
      kind: "state" as const,
      start: notice.start,
      end: notice.end,
      state: "net-zero" as const,
    };
    const segment: Segment = { anchor, start: 0, end: reading.sentence.lower.length, gap: 0 };
    if (reading.language.phrases.notYet.test(reading.sentence.lower.slice(0, notice.start)))
      return [];
    const company = decideCompany(reading, segment, context);
    if (!company || context.publishedYear === null) return [];
    const dated = reading.dates.find(
      (date) =>
        date.role === "as-of" && date.year !== null && date.year <= (context.publishedYear ?? 0),
    );
    const rules = [company.rule, notice.rule];
    return [
      {
        kind: "milestone" as const,
        company: company.companyId,
        brand: company.brand,
        metric: notice.metric,
        change: "reach" as const,
        amount: notice.amount,
        amountMax: null,
        unit: null,
        comparator: "exactly" as const,
        basis: null,
        stage: null,
        scopes: null,
        baselineYear: null,
        year: dated?.year ?? context.publishedYear,
        region: soleRegion(reading) ?? context.region ?? context.titleRegion,
        quote: "",
        start: reading.sentence.start,
        end: reading.sentence.end,
        rules,
        confidence: decideConfidence(rules),
      },
    ];
  });
}
