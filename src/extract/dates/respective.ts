import type { Metric } from "../../pledge/metric.ts";
import type { Concept } from "../concept.ts";
import type { DateMention, Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";

const METRIC_OF: Partial<Record<Concept, Metric>> = {
  emission: "ghg-emissions",
  water: "water-use",
  energy: "energy-use",
  electricity: "energy-use",
  waste: "waste",
  renewable: "renewable-energy",
  "recycled-material": "recycled-material",
};

const unitOf = ({ anchor }: Segment): string | null =>
  anchor.kind === "figure" ? (anchor.quantity.unit ?? anchor.quantity.noun) : "state";

/** "2025年、2030年占比分别达到50%和80%": the n-th figure or state is that of the n-th date before the word. */
export function respectiveDate(
  { dates, indexed, language }: Reading,
  segments: readonly Segment[],
  own: Segment,
): DateMention | null {
  const at = language.phrases.respectively.exec(indexed)?.index;
  if (at === undefined || own.anchor.start < at) return null;
  const things = segments.filter((it) => it.anchor.start > at && unitOf(it) === unitOf(own));
  const before = dates.filter(
    (it) => it.end <= at && it.year !== null && (it.role === "deadline" || it.role === "as-of"),
  );
  if (things.length < 2 || things.length !== before.length) return null;
  return before[things.indexOf(own)] ?? null;
}

/** "Emissions, water and energy use fell by 27, 34 and 53 % respectively": the n-th figure is the n-th thing's. */
export function respectiveMetric(reading: Reading, quantity: Quantity): Metric | null {
  const { respectively } = reading.language.phrases;
  if (!respectively.test(reading.indexed)) return null;
  const figures = reading.quantities.filter((it) => it.unit === quantity.unit && it.unit !== null);
  const first = figures[0];
  if (!first || figures.length < 2) return null;
  const things = reading.concepts
    .filter((cue) => cue.end <= first.start && METRIC_OF[cue.tag] !== undefined)
    .slice(-figures.length);
  if (things.length !== figures.length) return null;
  const tag = things[figures.indexOf(quantity)]?.tag;
  return (tag && METRIC_OF[tag]) ?? null;
}

const LISTED =
  /^\s*(?:[,，、]|,? ?(?:and|then|or)\b|和|及|与)\s*(?:and |then )?(?:by |in |to |about |around )?(?:fiscal |the )?$/;

interface Item {
  readonly start: number;
  readonly end: number;
}

/** Whether an item of a list goes on with the one before. */
function isJoined(items: readonly Item[], index: number, lower: string): boolean {
  const left = items[index - 1];
  const right = items[index];
  return (
    left !== undefined && right !== undefined && LISTED.test(lower.slice(left.end, right.start))
  );
}

/** The run of neighbours in a list that `at` belongs to. */
function listAround<Listed extends Item>(
  items: readonly Listed[],
  at: number,
  lower: string,
): readonly Listed[] {
  if (items.length < 2) return items;
  let from = at;
  let to = at;
  while (isJoined(items, from, lower)) from--;
  while (isJoined(items, to + 1, lower)) to++;
  return items.slice(from, to + 1);
}

/** "by 20, 40 and 60 % by 2025, 2030 and 2035": the n-th figure has the n-th year. */
export function respectiveYear(reading: Reading, quantity: Quantity): DateMention | null {
  const { lower } = reading.sentence;
  const figures = listAround(reading.quantities, reading.quantities.indexOf(quantity), lower);
  if (figures.length < 2 || figures.some((it) => it.unit !== quantity.unit)) return null;
  const dates = reading.dates.filter((it) => it.role === "deadline" || it.role === "as-of");
  const [first] = figures;
  const last = figures.at(-1);
  const next = dates.findIndex((it) => it.start >= (last?.end ?? 0));
  const before = dates.findLastIndex((it) => it.end <= (first?.start ?? 0));
  for (const at of [next, before]) {
    const years = at < 0 ? [] : listAround(dates, at, lower);
    if (years.length === figures.length) return years[figures.indexOf(quantity)] ?? null;
  }
  return null;
}
