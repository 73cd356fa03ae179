import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Metric, effect, old and new state of each change that rules read in a text. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-05-23" }, { weights: {} }).changes.map(
    ({ metric, effect, oldAmount, newAmount, oldYear, newYear }) =>
      `${metric} ${effect}: ${oldAmount ?? oldYear} → ${newAmount ?? newYear}`,
  );

describe("a former state", () => {
  it.each<[string, string, string[]]>([
    [
      "at an event of a year",
      "Mazda is aiming at 400,000 electric cars in 2031. At its 2022 strategy day the figure was 350,000.",
      ["ev-volume strengthened: 350000 → 400000"],
    ],
    [
      "in a month",
      'There will be 14 electric models from Kia in Europe by 2029, it said; in January it was "more than 11".',
      ["ev-models strengthened: 11 → 14"],
    ],
    [
      "as a sentence that says nothing else",
      "Subaru wants 40 GWh of battery capacity by 2031. It was 55.",
      ["battery-capacity weakened: 55 → 40"],
    ],
    [
      "under somebody else",
      "Waste per car at Volkswagen is to be cut by 35 percent by 2030; under Herbert Diess it was 45.",
      ["waste weakened: 45 → 35"],
    ],
    [
      "in a plan named by its season",
      "By 2030 Honda wants 90 GWh of battery capacity, against 60 in the autumn plan.",
      ["battery-capacity strengthened: 60 → 90"],
    ],
    [
      "where it was",
      "Renault wants 60 percent recycled steel in 2030, where it was 45 percent.",
      ["recycled-material strengthened: 45 → 60"],
    ],
    [
      "whose place is taken",
      "For 2027, a cut of Audi's CO2 emissions of 20 percent takes the place of one of 30 percent.",
      ["ghg-emissions weakened: 30 → 20"],
    ],
    [
      "that becomes another",
      "Scania's target for 2028, formerly a cut of emissions of 30 percent, becomes one of 22 percent.",
      ["ghg-emissions weakened: 30 → 22"],
    ],
    [
      "from which it was raised",
      "Skoda wants an electric share of 60 percent in 2030, raised from 45 in February.",
      ["ev-share strengthened: 45 → 60"],
    ],
    [
      "behind an aside",
      "Toyota's plants are to be carbon neutral in 2034 and not, as it has told investors so far, in 2039.",
      ["net-zero brought-forward: 2039 → 2034"],
    ],
    [
      "that lacks its scale",
      "Hyundai lowered its 2031 electric car target from 1.9 to 1.45 million.",
      ["ev-volume weakened: 1900000 → 1450000"],
    ],
    [
      "that lacks scale and currency",
      "Renault will invest 8 rather than 11 billion euros in electric cars by 2030.",
      ["investment weakened: 11000000000 → 8000000000"],
    ],
  ])("%s", (_, text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("cars with an engine besides", () => {
  it.each<[string, string[]]>([
    [
      "Where Volvo once wanted 40 percent of its sales to be fully electric by 2027, it now speaks of 40 to 45 percent electrified.",
      ["ev-share weakened: 40 → 40"],
    ],
    [
      "Instead of 35 percent battery-electric cars in 2030, Ford now expects 55 percent hybrids and electric cars.",
      [],
    ],
  ])("%s", (text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("what is given up", () => {
  it.each<[string, string[]]>([
    [
      "Mazda will discontinue the development and sale of two electric models that were scheduled for Europe.",
      ["ev-models withdrawn: 2 → null"],
    ],
    ["Tesla scrapped plans for a small low-cost model.", ["ev-models withdrawn: null → null"]],
    [
      "PowerCo withdrew the 45 GWh goal for battery cells in Salzgitter.",
      ["battery-capacity withdrawn: 45 → null"],
    ],
    [
      "GM had promised nine electric models by 2027. The number isn't mentioned any more.",
      ["ev-models withdrawn: 9 → null"],
    ],
    [
      "Opel had wanted to sell only electric cars by 2028. It was no longer realistic to hold on to the goal, its chief executive said.",
      ["ice-phase-out withdrawn: 2028 → null"],
    ],
    [
      "Kia will retract its goal of selling only electric cars by 2035.",
      ["ice-phase-out withdrawn: 2035 → null"],
    ],
    [
      "BMW declined to reiterate its goal of selling 2 million electric cars by 2026.",
      ["ev-volume withdrawn: 2000000 → null"],
    ],
    [
      "TURIN, May 23 (Reuters) - Stellantis has dropped its goal of selling 4 million electric cars a year by 2030.",
      ["ev-volume withdrawn: 4000000 → null"],
    ],
    [
      "Isuzu cancelled a target to cut its carbon emissions by 40% by 2030, replacing it with one that will be published next year.",
      ["ghg-emissions withdrawn: 40 → null"],
    ],
  ])("%s", (text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("what is made to wait for customers", () => {
  it.each<[string, string[]]>([
    [
      'Audi made its 70 percent electric by 2031 "dependent on customer demand".',
      ["ev-share weakened: null → 70"],
    ],
    [
      "Skoda had aimed for 75% of sales to be electric by 2031 but now ties this to demand.",
      ["ev-share weakened: null → 75"],
    ],
  ])("%s", (text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("models of makers of nothing but electric cars", () => {
  it("need not be called so", () => {
    expect(read("Deliveries of the Polestar 5 will begin two years later than planned.")).toEqual([
      "ev-models delayed: null → null",
    ]);
  });
});

describe("no change of a target", () => {
  it.each([
    "Mercedes lowered its forecast return for electric vans; by 2030 half of them are to be electric.",
    "From 2027 on, when the Golf moves out to Mexico, VW's plant in Wolfsburg is to make electric cars only.",
    "Bringing the date forward by four years will keep 2 million tons of CO2 out of the air between 2026 and 2030, according to GM.",
    "The decision on BMW's plant for 20 GWh of battery cells has been put off until June.",
    "Ford confirmed a yearly rate of 500,000 electric cars at the end of 2025 and moved to 2 million at the end of 2028.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
