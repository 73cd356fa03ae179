import { toCommonMeasure } from "../amount.ts";
import type { Metric, Unit } from "../metric.ts";

/** What entries are found by. */
export interface Findable {
  metric: Metric;
  brand: string | null;
  amount: number | null;
  unit: Unit | null;
  year: number | null;
}

/** Entries by what claims can share with them, so that a claim meets few of many. */
export interface EntryIndex<T> {
  byYear: Map<string, Set<T>>;
  byFigure: Map<string, Set<T>>;
}

/** Figures that may be roundings of one another (within 3 %) lie in one step of this ratio or in neighbours. */
const STEP = Math.log(1.04);

export function createIndex<T>(): EntryIndex<T> {
  return { byYear: new Map(), byFigure: new Map() };
}

/** Makes an entry findable by its year and figure; by those that it had before it stays so. */
export function addToIndex<T>(index: EntryIndex<T>, entry: T, by: Findable): void {
  add(index.byYear, toYearKey(by), entry);
  add(index.byFigure, `${toKey(by)} ${toStep(by)}`, entry);
}

/** Entries that have or had this figure, whatever the year, and perhaps some more. */
export function findByFigure<T>(index: EntryIndex<T>, by: Findable): T[] {
  const step = toStep(by);
  const steps = typeof step === "number" ? [step - 1, step, step + 1] : [step];
  return steps.flatMap((near) => [...(index.byFigure.get(`${toKey(by)} ${near}`) ?? [])]);
}

/** Entries that have or had this year, whatever the figure. */
export function findByYear<T>(index: EntryIndex<T>, by: Findable): T[] {
  return [...(index.byYear.get(toYearKey(by)) ?? [])];
}

function toKey({ metric, brand }: Findable): string {
  return `${metric} ${brand ?? ""}`;
}

function toYearKey(by: Findable): string {
  return `${toKey(by)} ${by.year}`;
}

function toStep({ amount, unit }: Findable): number | string {
  if (amount === null) return "none";
  const measure = toCommonMeasure(amount, unit);
  return measure > 0 ? Math.floor(Math.log(measure) / STEP) : `${measure}`;
}

function add<T>(map: Map<string, Set<T>>, key: string, entry: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([entry]));
  else known.add(entry);
}
