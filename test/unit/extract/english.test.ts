import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What a text of 2023 claims, one short line each, in any order. */
const told = (text: string): string[] =>
  extract({ text, published: "2023-06-01", language: "en" })
    .claims.map(({ kind, company, metric, amount, year }) =>
      [kind, company, metric, amount ?? "-", year ?? "-"].join(" "),
    )
    .sort();

describe("English wordings", () => {
  it.each<[string, string, string[]]>([
    [
      "an absence of engines",
      "By 2030 nothing with an exhaust pipe is to leave the factories of Jaguar.",
      ["pledge jaguar-land-rover ice-phase-out - 2030"],
    ],
    [
      "a sale that ends",
      "From 2035, Hyundai will no longer sell combustion cars in Europe.",
      ["pledge hyundai ice-phase-out - 2035"],
    ],
    [
      "one single car that is not sold",
      "In Europe, not one passenger car with a combustion engine is to be sold by Opel from 2030 on.",
      ["pledge stellantis ice-phase-out - 2030"],
    ],
    [
      "all that is sold",
      "Honda wants battery and fuel-cell cars to be all that it sells from 2040.",
      ["pledge honda ice-phase-out - 2040"],
    ],
    [
      "a state with a date counted from the one before",
      "Suzuki wants to be carbon neutral in 2050, and 20 years after that in India.",
      ["pledge suzuki net-zero - 2050", "pledge suzuki net-zero - 2070"],
    ],
    [
      "a large number without a noun",
      "Ford's annual EV output is to hit 600,000 by late 2023.",
      ["pledge ford ev-volume 600000 2023"],
    ],
    [
      "a rise in per cent to a number",
      "Renault's sales of electric cars rose by 12 percent to 228,000.",
      ["milestone renault ev-volume 228000 2023"],
    ],
    [
      "models told as cars",
      "Four battery SUVs will be in Subaru's catalogue by the end of 2026.",
      ["pledge subaru ev-models 4 2026"],
    ],
    [
      "a version of every model",
      "Maserati will have electric versions of its entire line-up as early as 2025.",
      ["pledge stellantis ev-models 100 2025"],
    ],
    [
      "green power alone",
      "By 2025 Ford wants to make its cars in Europe with green power alone.",
      ["pledge ford renewable-energy 100 2025"],
    ],
    [
      "sites and green power, with an abbreviation between",
      "All of GM's facilities in the U.S. will be powered by renewable electricity by 2025.",
      ["pledge general-motors renewable-energy 100 2025"],
    ],
    [
      "recycled material by its verb",
      "By 2030 a quarter of the steel in a Volvo Cars model should be recycled.",
      ["pledge volvo-cars recycled-material 25 2030"],
    ],
    [
      "money that is set aside",
      "Tata Motors has lined up Rs 15,000 crore for its EV business over five years.",
      ["pledge tata-motors investment 150000000000 2028"],
    ],
    [
      "cells by the output of factories",
      "Volkswagen plans six cell factories with a combined 240 gigawatt hours by 2030.",
      ["pledge volkswagen battery-capacity 240 2030"],
    ],
    [
      "a count that goes on with another date",
      "Ford has 20 carbon-neutral plants, and it wants 30 by 2026.",
      ["milestone ford green-factories 20 2023", "pledge ford green-factories 30 2026"],
    ],
    [
      "one sign for two percentages",
      "Isuzu wants to cut CO2 from plants and from trucks by 20 and 30 percent by 2030.",
      ["pledge isuzu ghg-emissions 20 2030", "pledge isuzu ghg-emissions 30 2030"],
    ],
    [
      "a target by its scope alone",
      "Own operations of Scania (scope 1 and 2): -50% by 2030, base year 2019",
      ["pledge scania ghg-emissions 50 2030"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      "what is out of reach after all",
      "Ford will not, after all, build a million electric cars by 2026.",
    ],
    [
      "cars that only weigh tonnes",
      "A Rivian weighs three tons, and its carbon footprint is large.",
    ],
    [
      "a part of the footprint",
      "At Volvo Group, nine tenths of the footprint come from trucks in use, so that matters.",
    ],
    ["a price", "Kia prices its electric car from 40,000 euros, and carbon is no theme."],
  ])("makes no claim of %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what a cut is measured by", () => {
  it.each(["for every euro of revenue", "for each dollar of sales", "per every €1 of turnover"])(
    "takes a cut %s as one per revenue",
    (words) => {
      const text = `By 2035, Renault aims to reduce CO2 emissions ${words} by half compared to 2019.`;
      const { claims } = extract({ text, published: "2025-01-10" });
      expect(claims).toMatchObject([{ amount: 50, basis: "per-revenue", year: 2035 }]);
    },
  );
});
