import type { Metric } from "../pledge/metric.ts";
import type { Concept } from "./concept.ts";
import type { Quantity } from "./mention.ts";
import type { Reading } from "./reading.ts";

const METRIC_OF: Partial<Record<Concept, Metric>> = {
  emission: "ghg-emissions",
  water: "water-use",
  energy: "energy-use",
  electricity: "energy-use",
  waste: "waste",
  renewable: "renewable-energy",
  "recycled-material": "recycled-material",
};

/** "Emissions, water and energy use fell by 27, 34 and 53 % respectively": the n-th figure is the n-th thing's. */
export function respectiveMetric(reading: Reading, quantity: Quantity): Metric | null {
  const { respectively } = reading.language.phrases;
  if (!respectively?.test(reading.sentence.lower)) return null;
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
