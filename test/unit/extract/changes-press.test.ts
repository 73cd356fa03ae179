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
      "Audi will cut its CO2 emissions by 20 percent by 2027, which takes the place of the 30 percent of last year.",
      ["ghg-emissions weakened: 30 → 20"],
    ],
    [
      "that becomes another",
      "A cut of Scania's emissions of 30 percent by 2028 has become 22 percent.",
      ["ghg-emissions weakened: 30 → 22"],
    ],
    [
      "from which it was raised",
      "Skoda wants an electric share of 60 percent in 2030, raised from 45 in February.",
      ["ev-share strengthened: 45 → 60"],
    ],
    [
      "behind an aside",
      "Toyota's plants are to be carbon neutral in 2034 and not, as the old brochure has it, in 2039.",
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
      "Mazda had wanted 40 percent of its sales to be fully electric by 2029. The new goal is 40 to 45 percent electrified by 2029.",
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
      "Mazda is discontinuing the production of two electric models.",
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
      "Opel had wanted to sell only electric cars by 2028. It is not feasible any more to stick to that goal, a manager conceded.",
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
      "Isuzu has cancelled its target of emitting 40% less CO2 by 2030, replacing it with one that follows next year.",
      ["ghg-emissions withdrawn: 40 → null"],
    ],
  ])("%s", (text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("what is made to wait for customers", () => {
  it.each<[string, string[]]>([
    [
      "Audi has made its goal of 70 percent electric cars by 2031 subject to market conditions.",
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
    "Once the diesel line moves out to Mexico, Kia's plant is to make electric cars only from 2027.",
    "GM is bringing the changeover forward by four years, which will avoid 2 million tons of CO2 between 2026 and 2030.",
    "The decision on BMW's plant for 20 GWh of battery cells has been put off until June.",
    "Ford wants to build 500,000 electric cars in 2025 and moves to 2 million electric cars in 2028.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
