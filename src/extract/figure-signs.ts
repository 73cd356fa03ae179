import type { ExtractedClaim } from "../pledge/claim.ts";
import type { Concept } from "./concept.ts";
import type { Context } from "./context.ts";
import type { Cue } from "./cue.ts";
import { sellsOnlyElectric } from "./electric-makers.ts";
import type { Quantity } from "./mention.ts";
import type { ReadFigure } from "./read-place.ts";
import type { Reading } from "./reading.ts";
import { topicOf } from "./topic.ts";

/** A figure of which is to be decided what it measures, if anything of the model. */
export interface Unread {
  readonly quantity: Quantity;
  readonly reading: Reading;
  readonly context: Context;
  /** The claim read before it in the same sentence. */
  readonly before: ExtractedClaim | null;
  /** The last claim before the sentence, where it is near. */
  readonly last: ExtractedClaim | null;
  /** What rules made of it, or null where they passed it by. */
  readonly ruled: Pick<ReadFigure, "claim" | "passedOver"> | null;
}

/** Words on each side of a figure that are looked at, and the stretch of text that holds them. */
const WORDS = 6;
const WINDOW_CHARS = 70;
/** Words right beside the figure, of which the place counts. */
const BESIDE = 2;
const GAPS = [3, 12, 25, 50, 90];

const bucket = (gap: number): number => GAPS.findIndex((limit) => gap < limit);

const unitOf = ({ unit, noun, amount }: Quantity): string => {
  if (unit !== null) return /^[A-Z]{3}$/.test(unit) ? "money" : unit;
  return noun ?? (amount >= 1_000 ? "large" : "small");
};

/** The nearest cue of each kind on each side of a figure. */
function conceptSigns(cues: readonly Cue<Concept>[], quantity: Quantity, unit: string): string[] {
  const signs: string[] = [];
  const seen = new Set<string>();
  let before: Cue<Concept> | null = null;
  let after: Cue<Concept> | null = null;
  for (const cue of cues) {
    const isAfter = cue.start >= quantity.end;
    if (isAfter) after ??= cue;
    else before = cue;
    const gap = isAfter ? cue.start - quantity.end : Math.max(0, quantity.start - cue.end);
    const side = isAfter ? "a" : "b";
    const near = gap < 40 ? "near" : "far";
    for (const sign of [`c:${cue.tag}:${side}:${near}`, `cu:${cue.tag}:${unit}`]) {
      if (seen.has(sign)) continue;
      seen.add(sign);
      signs.push(sign);
    }
  }
  signs.push(
    before
      ? `cb:${before.tag}:${bucket(Math.max(0, quantity.start - before.end))}:${unit}`
      : `cb:none:${unit}`,
    after ? `ca:${after.tag}:${bucket(after.start - quantity.end)}:${unit}` : `ca:none:${unit}`,
  );
  return signs;
}

/** The words right before a place, nearest first, and those right after another. */
function wordsBeside({ quantity, reading }: Unread): readonly (readonly [string, string[]])[] {
  const { tokens } = reading;
  let after = tokens.findIndex((it) => it.at >= quantity.start);
  if (after < 0) after = tokens.length;
  const left: string[] = [];
  for (let i = after - 1; i >= 0 && left.length < WORDS; i--) {
    const token = tokens[i];
    if (!token || quantity.start - token.at > WINDOW_CHARS) break;
    left.push(token.stem);
  }
  const right: string[] = [];
  for (let i = after; i < tokens.length && right.length < WORDS; i++) {
    const token = tokens[i];
    if (!token || token.at - quantity.numberEnd > WINDOW_CHARS) break;
    if (token.at >= quantity.numberEnd) right.push(token.stem);
  }
  return [
    ["l", left],
    ["r", right],
  ];
}

function wordSigns(unread: Unread, unit: string): string[] {
  const signs: string[] = [];
  for (const [side, stems] of wordsBeside(unread)) {
    stems.forEach((stem, at) => {
      signs.push(`w:${side}:${stem}`);
      if (at < BESIDE) signs.push(`w${at}:${side}:${stem}:${unit}`);
    });
    if (stems.length > 1) signs.push(`ww:${side}:${stems[0]}:${stems[1]}`);
  }
  return signs;
}

/** What rules made of a figure; their names begin with `r`, so that fitting can leave them out. */
function ruledSigns({ ruled }: Unread, unit: string): string[] {
  if (!ruled) return ["r:none", `r:none:${unit}`];
  const { claim, passedOver } = ruled;
  const [companyRule, metricRule, yearRule, kindRule] = claim.rules;
  const to = passedOver ?? "taken";
  return [
    `r:${to}:${claim.metric}`,
    `rm:${to}:${metricRule}`,
    `rm:${metricRule}:${claim.metric}`,
    `rc:${to}:${companyRule}`,
    `ry:${to}:${yearRule}`,
    `rk:${to}:${kindRule}`,
  ];
}

/** What speaks for or against a figure being of one metric or another; the same are fitted and weighed. */
export function figureSigns(unread: Unread): string[] {
  const { quantity, reading, context, before, last } = unread;
  const unit = unitOf(quantity);
  const { publishedYear } = context;
  const published = publishedYear ?? 0;
  const size = quantity.amount <= 0 ? 0 : Math.floor(Math.log10(quantity.amount));
  const dates = reading.dates.filter((it) => it.role !== "noise" && it.year !== null);
  const when = dates.some((it) => (it.year ?? 0) > published)
    ? "ahead"
    : dates.length > 0
      ? "past"
      : "none";
  const modality = reading.modalities.findLast((it) => it.start < quantity.start)?.tag ?? "none";
  const named = reading.companies.some((it) => it.end <= quantity.start)
    ? "before"
    : reading.companies.length > 0
      ? "after"
      : "none";
  const maker = context.subject ?? context.main;
  const lastMetric = last?.metric ?? "none";
  const topics = new Set(topicOf(context).map((it) => it.tag));
  return [
    "bias",
    `u:${unit}`,
    `u:${unit}:${quantity.move}`,
    `u:${unit}:${size}`,
    `u:${unit}:${when}`,
    `u:${unit}:${modality}`,
    `t:${modality}:${when}`,
    `n:${named}`,
    `n:${context.subject === null}:${context.main !== null}`,
    `k:${reading.sentence.kind}`,
    `l:${lastMetric}:${unit}`,
    `b:${before?.metric ?? "none"}:${unit}`,
    `b:${before?.metric ?? "none"}:${quantity.move}`,
    `i:${quantity.inherits ?? false}:${quantity.metric ?? "none"}`,
    `e:${quantity.end > quantity.numberEnd}:${unit}`,
    ...[...topics].map((tag) => `p:${tag}:${unit}`),
    ...[...context.titleConcepts].map((tag) => `ti:${tag}:${unit}`),
    ...(context.heardBlock === context.block ? [...context.heard] : []).map(
      (tag) => `pa:${tag}:${unit}`,
    ),
    `em:${maker !== null && sellsOnlyElectric(maker, publishedYear)}:${unit}`,
    ...conceptSigns(reading.concepts, quantity, unit),
    ...reading.states.map((it) => `s:${it.tag}:${unit}`),
    ...wordSigns(unread, unit),
    ...ruledSigns(unread, unit),
  ];
}
