import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount, formatFigure } from "../../../src/pledge/figure.ts";
import type { Comparator, Unit } from "../../../src/pledge/metric.ts";

type Row = [number | null, number | null, Unit | null, Comparator, string | null];

describe("a figure in plain Chinese", () => {
  it.each<Row>([
    [40, null, "%", "at-least", "至少40%"],
    [426_594, null, "vehicles", "exactly", "426594辆"],
    [40_000_000, null, "t", "at-least", "至少4000万吨"],
    [14_000_000_000, null, "EUR", "exactly", "140亿欧元"],
    [5_000_000_000_000, null, "JPY", "about", "约5万亿日元"],
    [8_000_000_000, 10_000_000_000, "CNY", "exactly", "80亿–100亿元"],
    [4_270_000, null, "vehicles", "exactly", "427万辆"],
    [3_500, null, "count", "exactly", "3500"],
    [200_000, 250_000, "vehicles", "exactly", "20万–25万辆"],
    [426_594, 500_000, "vehicles", "exactly", "426594–500000辆"],
    [123_456_789, null, "t", "exactly", "123456789吨"],
  ])("says %s to %s %s (%s) as %s", (amount, amountMax, unit, comparator, text) => {
    expect(formatFigure({ amount, amountMax, unit, comparator }, "zh")).toBe(text);
  });
});

describe("a figure in plain English", () => {
  it.each<Row>([
    [null, null, null, "exactly", null],
    [0, null, "%", "exactly", "0 %"],
    [40_000_000, null, "t", "at-least", "at least 40 million t"],
    [50, null, "%", "about", "about 50 %"],
    [1, 2, "count", "exactly", "1–2"],
    [2, 2, "count", "exactly", "2"],
    [14_000_000_000, null, "EUR", "exactly", "€14 billion"],
    [250_000_000_000, null, "CNY", "at-least", "at least CNY 250 billion"],
    [7_000_000_000_000, null, "JPY", "exactly", "JPY 7 trillion"],
    [765.89, null, "t", "exactly", "765.89 t"],
    [99.6, null, "%", "exactly", "99.6 %"],
    [1_810_000, null, "vehicles", "exactly", "1.81 million vehicles"],
    [1_234_567, null, "vehicles", "exactly", "1,234,567 vehicles"],
    [1_234_567_000, null, "km", "exactly", "1,234.567 million km"],
    [999_999, null, "t", "at-most", "at most 999,999 t"],
    [1_000_000, null, "t", "exactly", "1 million t"],
    [1, null, "vehicles", "exactly", "1 vehicle"],
    [1, null, "models", "exactly", "1 model"],
    [12, null, "m3", "exactly", "12 m³"],
    [0.3, null, "GWh", "exactly", "0.3 GWh"],
  ])("says %s to %s %s (%s) as %s", (amount, amountMax, unit, comparator, expected) => {
    expect(formatFigure({ amount, amountMax, unit, comparator })).toBe(expected);
  });

  it("never loses a digit", () => {
    const scales: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6 };
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e9),
      fc.integer({ min: 0, max: 999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        const [number = "", word = ""] = formatAmount(amount).split(" ");
        const read = Number(number.replaceAll(",", "")) * (scales[word] ?? 1);
        expect(Math.abs(read - amount)).toBeLessThanOrEqual(amount * 1e-15);
      }),
    );
  });
});
