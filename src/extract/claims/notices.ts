import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Context } from "../context.ts";
import { decideCompany } from "../names/scope-company.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import { carriedOver } from "./carry.ts";
import { decideConfidence } from "./confidence.ts";
import type { ReadFigure } from "./read-figure.ts";
import { soleRegion } from "./scope-region.ts";

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
  const certificate = phrases.certificate.exec(reading.indexed);
  const isOther = certificate !== null && (phrases.otherAward?.test(lower) ?? false);
  if (certificate && !isOther && phrases.greenPurpose.test(reading.indexed)) {
    found.push({
      metric: "certificate",
      amount: null,
      rule: "notice:certificate",
      start: certificate.index,
      end: certificate.index + certificate[0].length,
    });
  }
  const loop = phrases.batteryLoop.exec(reading.indexed);
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

/** "By 2030 the same will be true of …", "ten years later the same …": the claim before, at another date. */
function sameHolds(reading: Reading, context: Context): ExtractedClaim | null {
  const { last } = context;
  const hit = last && reading.language.phrases.sameHolds.exec(reading.indexed);
  if (!last || !hit) return null;
  const date = reading.dates.findLast(
    (it) =>
      it.start < hit.index + SAME_DATE_CHARS &&
      it.role !== "noise" &&
      (it.year !== null || it.back === "later"),
  );
  const year = date?.back === "later" && last.year ? last.year + (date.years ?? 0) : date?.year;
  if (!year || year === last.year) return null;
  const { start, end } = reading.sentence;
  const rules = [...last.rules, "notice:same-holds"];
  const stage = reading.stages.findLast((it) => it.start >= hit.index)?.tag ?? last.stage;
  return { ...last, kind: "pledge", year, region: null, stage, start, end, rules };
}

/** How far behind "the same will be true" its date may stand. */
const SAME_DATE_CHARS = 120;

/** Claims of a sentence that hang on neither figure nor dated state. Only what has happened counts. */
export function noticesOf(
  reading: Reading,
  segments: readonly Segment[],
  figures: readonly ReadFigure[],
  context: Context,
): ExtractedClaim[] {
  const same = sameHolds(reading, context);
  if (same) return [same];
  const carried = carriedOver(reading, figures, context);
  if (carried.length > 0) return carried;
  if (segments.length > 3 || reading.language.phrases.asked?.test(reading.sentence.lower))
    return [];
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
