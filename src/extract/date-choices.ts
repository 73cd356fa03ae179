import type { ClaimKind, ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import type { Context } from "./context.ts";
import type { DateMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { decideTense } from "./scope-kind.ts";
import type { Segment } from "./segments.ts";

/** What a claim may be: a pledge or a milestone, and of which year. */
export interface Dated {
  readonly kind: ClaimKind;
  readonly year: number | null;
}

/** What each sign weighs, as log-odds; a sign that is not listed weighs nothing. */
export type DateWeights = ReadonlyMap<string, number>;

/** A date that a claim may have, and the signs that speak for it. */
export interface DateChoice extends Dated {
  readonly signs: readonly string[];
}

/** A claim whose date is to be decided, as rules have it. */
export interface Undated {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly metric: Metric;
  readonly unit: string | null;
  readonly before: ExtractedClaim | null;
  readonly context: Context;
  readonly ruled: Dated & { readonly yearRule: string; readonly kindRule: string };
}

const GAPS = [8, 20, 40, 80, 160];

const bucket = (gap: number): string => String(GAPS.findIndex((limit) => gap < limit));

/** Where a date stands to its figure, and how it is worded. */
function dateSigns(date: DateMention, { reading, segment }: Undated): string[] {
  const { lower } = reading.sentence;
  const { anchor } = segment;
  const isAfter = date.start >= anchor.end;
  const gap = isAfter ? date.start - anchor.end : anchor.start - date.end;
  const between = isAfter
    ? lower.slice(anchor.end, date.start)
    : lower.slice(Math.min(date.end, anchor.start), anchor.start);
  const isOwn = date.start >= segment.start && date.start < segment.end;
  const side = `${isOwn ? "own" : "other"}-${isAfter ? "after" : "before"}`;
  const figures = reading.quantities.filter(
    (it) =>
      it.start < Math.max(date.start, anchor.start) && it.start > Math.min(date.end, anchor.start),
  ).length;
  const isNearest = !reading.dates.some((it) => {
    if (it === date || it.year === null || it.role === "noise") return false;
    const own = it.start >= anchor.end ? it.start - anchor.end : anchor.start - it.end;
    return own < gap;
  });
  return [
    `d:${side}:${date.role}`,
    `d:${side}:${bucket(gap)}`,
    `d:rule:${date.rule}`,
    `d:role:${date.role}:${date.bare ? "bare" : "worded"}`,
    `d:figures:${Math.min(2, figures)}:${isAfter}`,
    `d:break:${/[;:]/.test(between) ? "full" : /[,(]/.test(between) ? "comma" : "none"}:${isAfter}`,
    `d:turn:${/\b(?:but|while|whereas|which|who|that|and)\b/.test(between)}:${isAfter}`,
    `d:nearest:${isNearest}`,
  ];
}

/** Every year that is named or implied near the claim, with where it stands. */
function choicesOf(undated: Undated): Map<number | null, string[]> {
  const { reading, context, before, ruled } = undated;
  const found = new Map<number | null, string[]>();
  const add = (year: number | null, ...signs: string[]): void => {
    found.set(year, [...(found.get(year) ?? []), ...signs]);
  };
  // A state with a date keeps one: without it nothing would be said.
  if (undated.unit !== null || ruled.year === null) add(null, "s:null");
  for (const date of reading.dates)
    if (date.year !== null) add(date.year, "s:sentence", ...dateSigns(date, undated));
  const own = reading.dates.filter((it) => it.year !== null && it.role !== "noise").length;
  const dated = own > 0 ? "dated" : "undated";
  const { publishedYear, previous, last } = context;
  if (publishedYear !== null) {
    add(publishedYear, `s:published:${dated}`);
    add(publishedYear - 1, `s:year-before:${dated}`);
  }
  if (context.reportYear !== null) add(context.reportYear, `s:report:${dated}`);
  if (context.titleYear !== null) add(context.titleYear, `s:title:${dated}`);
  if (context.headDate?.year) add(context.headDate.year, `s:head:${dated}`);
  const isNear = previous !== null && previous.sentence.block === context.block;
  if (isNear)
    for (const date of previous.dates)
      if (date.year !== null && date.role !== "noise" && date.role !== "baseline")
        add(date.year, `s:previous:${dated}`, `s:previous:${date.role}:${dated}`);
  if (last && context.block - context.lastBlock <= 1 && last.year !== null) {
    const same = last.metric === undated.metric ? "same" : "other";
    const block = context.block === context.lastBlock ? "block" : "near";
    add(last.year, `s:last:${same}:${block}:${dated}`, `s:last:${last.kind}:${dated}`);
  }
  if (before?.year != null) add(before.year, `s:before:${before.metric === undated.metric}`);
  if (context.period?.year != null) add(context.period.year, `s:period:${dated}`);
  add(ruled.year, "s:ruled");
  return found;
}

/** Each date that a claim may have, with the signs that speak for it; the same are fitted and weighed. */
export function dateChoices(undated: Undated): DateChoice[] {
  const { reading, segment, metric, unit, context, ruled } = undated;
  const tense = decideTense(reading, segment) ?? "none";
  const published = context.publishedYear ?? 0;
  const { anchor } = segment;
  const isState = anchor.kind === "state" || unit === null;
  const hasAhead = reading.dates.some((it) => (it.year ?? 0) > published);
  return [...choicesOf(undated)].flatMap(([year, sources]) => {
    const when =
      year === null ? "null" : year > published ? "ahead" : year < published ? "past" : "now";
    const kinds: ClaimKind[] =
      when === "null" || when === "ahead"
        ? ["pledge"]
        : when === "past"
          ? ["milestone"]
          : ["pledge", "milestone"];
    return kinds.map((kind): DateChoice => {
      const isRuled = ruled.year === year && ruled.kind === kind;
      const signs = [
        ...new Set(sources),
        `k:${kind}:${when}:${tense}`,
        `k:${kind}:${when}:${hasAhead}`,
        `m:${kind}:${metric}`,
        `m:${when}:${metric}`,
        `a:${when}:${isState}`,
        ...(isRuled
          ? ["ruled", `ruled:${ruled.yearRule}`, `ruled:${ruled.kindRule}`, `ruled:${tense}`]
          : []),
      ];
      return { kind, year, signs };
    });
  });
}
