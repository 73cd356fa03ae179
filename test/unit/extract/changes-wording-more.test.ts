import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Metric and effect of each change that rules read in a text. */
const read = (published: string, text: string): string[] =>
  extract({ text, published }, { weights: {} })
    .changes.map((it) => [it.metric, it.effect].join(" "))
    .sort();

describe("targets that come later", () => {
  it.each<[string, string[]]>([
    [
      "Nissan's electric pickup for Mexico has been put on hold; the company could not say when it will come.",
      ["ev-models delayed"],
    ],
    [
      "The gigafactory, which Renault wanted to open with 24 GWh in 2026, has been suspended since spring.",
      ["battery-capacity delayed"],
    ],
    [
      "BMW's plant for 20 GWh of cells will open in 2028, two years behind.",
      ["battery-capacity delayed"],
    ],
    [
      "Kia is postponing about $2 billion worth of spending on electric cars.",
      ["investment delayed"],
    ],
    [
      "Half of Mazda's cars were to be electric by 2027. Not before 2031, the company now says.",
      ["ev-share delayed"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2025-03-12", text)).toEqual(changes);
  });
});

describe("targets that are raised", () => {
  it.each<[string, string[]]>([
    [
      "Hyundai will spend 9 trillion won on electric cars by 2030, nearly twice the carmaker's previous investment plans.",
      ["investment strengthened"],
    ],
    [
      "By 2030 half of Kia's cars are to be electric, twice the share it had been planning for.",
      ["ev-share strengthened"],
    ],
    [
      "Audi's plants will be carbon neutral in 2027. Brussels will be there in 2025, two years sooner than first thought.",
      ["net-zero brought-forward"],
    ],
    [
      "Toyota added 1 trillion yen to its battery budget, which now comes to 3 trillion yen by 2030.",
      ["investment strengthened"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2024-05-02", text)).toEqual(changes);
  });
});

describe("targets that are gone", () => {
  it.each<[string, string[]]>([
    [
      "Volvo Cars wanted to sell only electric cars by 2030. That was too ambitious, its chief executive says.",
      ["ice-phase-out withdrawn"],
    ],
    [
      "Suzuki had aimed at 15 percent electric cars by 2030; the figure isn't in the latest report.",
      ["ev-share withdrawn"],
    ],
    [
      "Ford had promised 600,000 electric cars a year by 2026. It gives no number at all these days.",
      ["ev-volume withdrawn"],
    ],
    ["Nissan ends production plans for 20 GWh of cells by 2028.", ["battery-capacity withdrawn"]],
    [
      "Mazda killed the electric sports car that was supposed to arrive in 2026.",
      ["ev-models withdrawn"],
    ],
    ["- Forty percent of Honda's sales electric in 2030: dropped.", ["ev-share withdrawn"]],
    [
      "Audi will go on selling cars with combustion engines beyond 2033 after all.",
      ["ice-phase-out withdrawn"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2025-06-18", text)).toEqual(changes);
  });
});

describe("targets that are tied to a condition", () => {
  it.each<[string, string[]]>([
    [
      "Porsche wants 80 percent of its cars to be electric in 2030, but now only if demand from customers allows it.",
      ["ev-share weakened"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2024-07-22", text)).toEqual(changes);
  });
});

describe("what stays beside what has changed", () => {
  it("is told in one sentence", () => {
    const text =
      "The number of Kia's electric models, 15, remains unchanged, but they are to be there in 2030 instead of 2027.";
    expect(read("2025-04-09", text)).toEqual(["ev-models delayed"]);
  });

  it("is no change by itself", () => {
    const text = "Kia confirmed its goal of 15 electric models by 2027, as planned in 2023.";
    expect(read("2025-04-09", text)).toEqual([]);
  });
});

describe("old and new state side by side", () => {
  it.each<[string, string[]]>([
    [
      "For 2026 Renault is aiming at a share of 18% to 20% electric cars, down from 24% earlier.",
      ["ev-share weakened"],
    ],
    [
      "Audi's target for renewable energy in its plants was raised from minus 20 to minus 30% of CO2 emissions by 2030.",
      ["ghg-emissions strengthened"],
    ],
    [
      "Hyundai's goal of 900,000 electric cars by 2028 has been lifted from 700,000.",
      ["ev-volume strengthened"],
    ],
    [
      'The total of 120 GWh of cells for 2030, last week still on Ford\'s website, now reads "up to 90 GWh".',
      ["battery-capacity weakened"],
    ],
    [
      "For the end of the decade Mazda wants 35 percent of its cars to be electric. Up to last spring it had been forty.",
      ["ev-share weakened"],
    ],
    [
      "GENEVA, Sept 7 - Kia dropped its plan to sell only electric cars by 2035.",
      ["ice-phase-out withdrawn"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2025-09-08", text)).toEqual(changes);
  });

  it.each<[string, string[]]>([
    [
      "Kia will sell 1.1 million electric cars in 2030 instead of 1.4 million. With hybrids, 2.1 million electrified cars are to be sold in 2030 instead of 2.3 million.",
      ["ev-volume weakened", "ev-volume weakened"],
    ],
    [
      "Mazda is no longer counting on 400,000 electric cars in 2030. It now expects 250,000 electric cars in 2030.",
      ["ev-volume weakened"],
    ],
    [
      "Hyundai on Friday raised its sales target for electric vehicles and said it would spend 90 trillion won on electrification by 2032.",
      ["ev-volume strengthened"],
    ],
  ])("%s", (text, changes) => {
    expect(read("2025-09-08", text)).toEqual(changes);
  });

  it.each([
    "Audi will launch 6 electric models by 2027. For the year it expects a loss of 300 million instead of a profit of 200 million.",
    "Kia plans to sell 40,000 electric vans by 2030. Its profit will come to 9 trillion won, 2 trillion won more than previously announced.",
    "BMW will sell two of its dealers and cut the number of its combustion engines from 13 to eight.",
    "Volvo Trucks will be ready to go all electric by 2040 wherever market conditions allow.",
    "Kia's sales of electric cars now come to 80,000, up from 60,000 a year earlier.",
    "Audi reduced CO2 per car by 30 percent in 2024. In 2020 it had been forty.",
  ])("and two results: %s", (text) => {
    expect(read("2025-09-08", text)).toEqual([]);
  });
});

describe("what has been told when", () => {
  it("is no date of the old target", () => {
    const text =
      "Kia's sales are to be 50 percent electric by 2030. In 2021 the plan had spoken of 40 percent.";
    expect(read("2023-04-09", text)).toEqual(["ev-share strengthened"]);
  });
});

describe("results, plants and models that are no target", () => {
  it.each([
    "Kia raised its revenue to 9 trillion won and its profit by 10 percent.",
    "BMW will raise the price of its electric van in May.",
    "The Skoda plant in Kvasiny is LEED certified, but its old hall is no longer used.",
    "Volvo Cars moved its head office to a new building in 2024.",
  ])("%s", (text) => {
    expect(read("2025-06-18", text)).toEqual([]);
  });
});
