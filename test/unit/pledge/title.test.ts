import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import { Basis, Direction, Metric, Stage } from "../../../src/pledge/metric.ts";
import { METRIC_NAMES } from "../../../src/pledge/metric-names.ts";
import { toTitle } from "../../../src/pledge/title.ts";
import { claim, evShare, milestone, netZero } from "./build.ts";

describe("the title of a pledge or milestone", () => {
  it.each<[string, Claim]>([
    [
      "Cut CO2 per vehicle over the life cycle by 40 % by 2030 (vs 2019)",
      claim({ basis: "per-vehicle" }),
    ],
    [
      "Cut CO2 per unit of revenue across the company by about 50 % by 2035 (vs 2019)",
      claim({
        basis: "per-revenue",
        stage: "company",
        amount: 50,
        comparator: "about",
        year: 2035,
      }),
    ],
    ["CO2 over the life cycle cut by 18 % in 2024 (vs 2019)", milestone()],
    [
      "CO2 per vehicle at 31.8 t by 2025",
      claim({
        change: "reach",
        basis: "per-vehicle",
        amount: 31.8,
        unit: "t",
        stage: null,
        year: 2025,
        baselineYear: null,
      }),
    ],
    ["Net zero by 2050", netZero()],
    ["Net zero in all products by 2050", netZero({ stage: "products" })],
    [
      "Net zero in production in China by 2035",
      netZero({ stage: "production", region: "CN", year: 2035 }),
    ],
    ["Emissions peak by 2025", netZero({ metric: "emissions-peak", year: 2025 })],
    [
      "Jaguar: end of combustion cars by 2025",
      netZero({ metric: "ice-phase-out", brand: "Jaguar", year: 2025 }),
    ],
    [
      "EV share of at least 70 % in Europe by 2030",
      evShare({ amount: 70, comparator: "at-least", region: "EU" }),
    ],
    [
      "2 million electric vehicles by 2025",
      evShare({ metric: "ev-volume", amount: 2e6, unit: "vehicles", year: 2025 }),
    ],
    [
      "Cut CO2 in operations (Scope 1 and 2) by 90 % by 2030 (vs 2019)",
      claim({ basis: null, stage: "operations", scopes: [1, 2], amount: 90 }),
    ],
    [
      "Cut CO2 (Scope 3) by 40 % by 2030 (vs 2019)",
      claim({ basis: null, stage: null, scopes: [3] }),
    ],
    [
      "Cut CO2 intensity across the company by 50 % by 2030 (vs 2019)",
      claim({ basis: null, stage: "company", amount: 50, quote: "halve its carbon intensity" }),
    ],
    [
      "3.5 million battery-electric vehicles a year by 2030",
      evShare({
        metric: "ev-volume",
        amount: 3.5e6,
        unit: "vehicles",
        quote: "We will sell 3.5 million battery electric vehicles a year by 2030.",
      }),
    ],
    [
      "200,000 electric vehicles a year by 2030",
      evShare({
        metric: "ev-volume",
        amount: 200_000,
        unit: "vehicles",
        quote: "Annual sales of electric cars are to reach 200,000 by 2030.",
      }),
    ],
    [
      "515 hydrogen vehicles in 2024",
      evShare({
        ...{ kind: "milestone", metric: "ev-volume", amount: 515, unit: "vehicles", year: 2024 },
        quote: "515 hydrogen buses are in service.",
      }),
    ],
    [
      "200,000 fast charging points in 2024",
      evShare({
        ...{ kind: "milestone", metric: "charging-points", amount: 200_000, unit: "count" },
        ...{ year: 2024, quote: "380,000 charging points, 200,000 of them for fast charging" },
      }),
    ],
    [
      "33 % recycled plastic in products by 2030",
      evShare({
        ...{ metric: "recycled-material", amount: 33, stage: "products" },
        quote: "33% recycled plastic in new cars by 2030",
      }),
    ],
    [
      "1 electric model in 2024",
      evShare({ kind: "milestone", metric: "ev-models", amount: 1, unit: "models", year: 2024 }),
    ],
    [
      "Cut fuel consumption by 30 %",
      claim({ metric: "fuel-economy", amount: 30, stage: null, year: null, baselineYear: null }),
    ],
    [
      "€14 billion investment by 2025",
      evShare({ metric: "investment", amount: 14e9, unit: "EUR", year: 2025 }),
    ],
    [
      "100 energy stations in China by 2025",
      evShare({
        metric: "charging-points",
        amount: 100,
        unit: "count",
        region: "CN",
        year: 2025,
        quote: "raise similar energy stations to 100",
      }),
    ],
    [
      "100 charging points by 2025",
      evShare({
        metric: "charging-points",
        amount: 100,
        unit: "count",
        year: 2025,
        quote: "one hundred of them",
      }),
    ],
    [
      "1–2 zero-carbon factories by 2025",
      evShare({
        metric: "green-factories",
        amount: 1,
        amountMax: 2,
        unit: "count",
        year: 2025,
        quote: "one or two zero-carbon factories",
      }),
    ],
    [
      "1 zero-carbon factory by 2025",
      evShare({
        metric: "green-factories",
        amount: 1,
        unit: "count",
        year: 2025,
        quote: "a first zero-carbon factory",
      }),
    ],
    [
      "125 landfill-free sites by 2020",
      evShare({ metric: "waste", amount: 125, unit: "count", year: 2020, quote: "125 by 2020" }),
    ],
    [
      "90 % by 2022: “covering 90% of the segments”",
      evShare({ metric: "other", amount: 90, year: 2022, quote: "covering 90% of the segments" }),
    ],
    [
      "Certificate in 2022: “was granted a certificate”",
      milestone({
        metric: "certificate",
        change: "reach",
        amount: null,
        unit: null,
        stage: null,
        year: 2022,
        quote: "was granted a certificate",
      }),
    ],
  ])("is %s", (expected, said) => {
    expect(toTitle(said)).toBe(expected);
  });

  it("shortens a long quote at a word and says that it did", () => {
    const quote = `${"sustainable ".repeat(20)}end`;
    const title = toTitle(netZero({ metric: "certificate", quote }));
    expect(title).toMatch(
      /^Certificate across the company by 2050|^Certificate by 2050: “sustainable/,
    );
    expect(title).toMatch(/sustainable …”$/);
    expect(title.length).toBeLessThan(140);
  });

  it("is one line that starts with a capital, for any claim", () => {
    const claims = fc.record({
      metric: fc.constantFrom(...Metric.options),
      change: fc.constantFrom(...Direction.options),
      basis: fc.option(fc.constantFrom(...Basis.options)),
      stage: fc.option(fc.constantFrom(...Stage.options)),
      amount: fc.option(fc.integer({ min: 0, max: 1e9 })),
      region: fc.option(fc.constantFrom("CN", "EU", "ZZ")),
      quote: fc.string({ minLength: 1, unit: "grapheme" }),
    });
    fc.assert(
      fc.property(claims, (given) => {
        const title = toTitle(claim(given));
        expect(title).not.toMatch(/\n|undefined|null|NaN/);
        expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
      }),
    );
  });

  it("has a name in two languages for every metric", () => {
    for (const metric of Metric.options) {
      expect(METRIC_NAMES[metric].label.en).not.toBe("");
      expect(METRIC_NAMES[metric].label.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
