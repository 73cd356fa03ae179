import type { Direction, Metric, Unit } from "./metric.ts";

/** What is compared of a stated figure. */
export interface Amount {
  amount: number | null;
  amountMax: number | null;
  unit: Unit | null;
}

/** Energy in MWh, so that 7 TWh and 7,000 GWh are one figure. */
const MEGAWATT_HOURS: Readonly<Record<string, number>> = { kWh: 1e-3, MWh: 1, GWh: 1e3, TWh: 1e6 };

/** A rounded figure differs from the exact one by at most this share. */
const MAX_ROUNDING = 0.03;
/** Floats that stand for one decimal number differ by less than this share. */
const FLOAT_NOISE = 1e-9;

/** Whether both figures measure the same dimension. */
export function haveSameUnit(one: Unit | null, other: Unit | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return one in MEGAWATT_HOURS && other in MEGAWATT_HOURS;
}

/** The amount in the unit's common measure. */
export function toCommonMeasure(amount: number, unit: Unit | null): number {
  return amount * (unit === null ? 1 : (MEGAWATT_HOURS[unit] ?? 1));
}

/** Whether two figures are the same, exactly or with one rounded from the other: 1.81 and 1.8 million. */
export function isSameFigure(one: Amount, other: Amount): boolean {
  if (one.amount === null || other.amount === null) return one.amount === other.amount;
  if (!haveSameUnit(one.unit, other.unit)) return false;
  if (!isSameEnd(one, other)) return false;
  return isSameAmount(
    toCommonMeasure(one.amount, one.unit),
    toCommonMeasure(other.amount, other.unit),
    one.unit === "%",
  );
}

function isSameEnd(one: Amount, other: Amount): boolean {
  if (one.amountMax === null || other.amountMax === null) return true;
  return isSameAmount(
    toCommonMeasure(one.amountMax, one.unit),
    toCommonMeasure(other.amountMax, other.unit),
    one.unit === "%",
  );
}

function isSameAmount(one: number, other: number, isPercent: boolean): boolean {
  const gap = Math.abs(one - other);
  const size = Math.max(Math.abs(one), Math.abs(other));
  if (gap <= size * FLOAT_NOISE) return true;
  if (gap > size * MAX_ROUNDING) return false;
  return isPercent
    ? isRoundedPercent(one, other) || isRoundedPercent(other, one)
    : isRoundedCount(one, other) || isRoundedCount(other, one);
}

/** 33 for 33.3: the coarse one has fewer decimals. Whole percentages are taken as they stand. */
function isRoundedPercent(coarse: number, fine: number): boolean {
  const decimals = decimalsOf(coarse);
  return decimals < decimalsOf(fine) && Number(fine.toFixed(decimals)) === coarse;
}

/** 450,000 for 454,000: the coarse one has fewer significant digits, and at least two. */
function isRoundedCount(coarse: number, fine: number): boolean {
  const digits = significantDigits(coarse);
  return (
    digits >= 2 && digits < significantDigits(fine) && Number(fine.toPrecision(digits)) === coarse
  );
}

/** Digits of a number up to its last that is not a trailing zero: 3 for 1,810,000. */
export function significantDigits(amount: number): number {
  const [mantissa = ""] = Math.abs(amount).toExponential().split("e");
  return mantissa.replace(".", "").length;
}

function decimalsOf(amount: number): number {
  return (String(amount).split(".")[1] ?? "").length;
}

/** Metrics of which a company wants a lower level. */
const LOWER_IS_BETTER: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "energy-use",
  "water-use",
  "waste",
]);

/** Whether a larger amount says more: true but for levels of what is to be brought down. */
export function isMoreBetter(said: { metric: Metric; change: Direction }): boolean {
  return said.change !== "reach" || !LOWER_IS_BETTER.has(said.metric);
}
