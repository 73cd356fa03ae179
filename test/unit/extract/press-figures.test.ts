import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const TITLE = "BMW and its electric plan";

/** Metric, amount, unit and year of each claim. */
function read(text: string): string[] {
  return extract({ text, title: TITLE, published: "2023-05-02" }).claims.map(
    ({ metric, amount, unit, year }) => `${metric} ${amount ?? "-"} ${unit ?? "-"} ${year ?? "-"}`,
  );
}

function readChanges(text: string): string[] {
  return extract({ text, title: TITLE, published: "2023-05-02" }).changes.map(
    ({ metric, effect, oldAmount, newAmount }) =>
      `${metric} ${effect} ${oldAmount ?? "-"} ${newAmount ?? "-"}`,
  );
}

describe("figures as the press prints them", () => {
  it.each<[string, string, string[]]>([
    [
      "a currency's code at its number",
      "BMW will spend RMB100 billion on electric cars by 2025.",
      ["investment 100000000000 CNY 2025"],
    ],
    [
      "a short form of billion behind a code",
      "BMW will invest EUR5bn in electric cars by 2025.",
      ["investment 5000000000 EUR 2025"],
    ],
    [
      "a letter for won and a short form of trillion",
      "BMW will invest W7.2tr in battery plants by 2025.",
      ["investment 7200000000000 KRW 2025"],
    ],
    [
      "a plant that is named by its price",
      "BMW will build a $2.5 billion battery plant by 2027.",
      ["investment 2500000000 USD 2027"],
    ],
    [
      "cubic metres, and no millions",
      "BMW withdrew 240,000 m\u00b3 of water in 2022.",
      ["water-use 240000 m3 2022"],
    ],
    [
      "an ordinal of millions, and no range",
      "In January BMW handed over its 1.5-millionth electric car.",
      ["ev-volume 1500000 vehicles 2023"],
    ],
    [
      "a number that is not exact",
      "BMW delivered 2,900-odd electric cars last year.",
      ["ev-volume 2900 vehicles 2022"],
    ],
    [
      "a share as one car in so many",
      "Every ninth car BMW sold in 2022 was electric.",
      ["ev-share 11.1 % 2022"],
    ],
    [
      "a share in digits",
      "3 out of 10 of the cars BMW sold there are to be electric next year.",
      ["ev-share 30 % 2024"],
    ],
    [
      "half without a noun",
      "By 2025 a tenth of BMW's sales in Europe should be electric, and for 2030 half.",
      ["ev-share 10 % 2025", "ev-share 50 % 2030"],
    ],
    [
      "all of them electrified, hybrids included",
      "BMW said that every vehicle it sells will have an electrified powertrain by fiscal 2035.",
      ["ev-share 100 % 2035"],
    ],
    [
      "some form of electrification",
      "All of BMW's vehicles are to have some level of electrification in 2030.",
      ["ev-share 100 % 2030"],
    ],
    ["not all of them", "BMW says not all of its models will be electrified by 2030.", []],
    [
      "an electric version of the whole range",
      "In 2024 BMW's whole European range will have an electric version.",
      ["ev-models 100 % 2024"],
    ],
    [
      "the initiative by its name",
      "BMW remains committed to RE100 by 2030.",
      ["renewable-energy 100 % 2030"],
    ],
    [
      "all power bought",
      "All power bought by BMW in Europe has been green for years.",
      ["renewable-energy 100 % 2023"],
    ],
    [
      "a first plant of its kind",
      "The first zero-carbon factory of BMW is to be ready in 2024.",
      ["green-factories 1 count 2024"],
    ],
    [
      "a plant certified",
      "A BMW factory in Leipzig has been certified as a zero-carbon plant.",
      ["green-factories 1 count 2023"],
    ],
    [
      "cars driven by electricity alone",
      "The brand itself is to go over to battery cars completely in 2030, BMW said.",
      ["ice-phase-out - - 2030"],
    ],
    [
      "plants without net emissions",
      "BMW plants are to run without net carbon dioxide emissions in 2030.",
      ["net-zero - - 2030"],
    ],
    [
      "a first stage, which is no former plan",
      "BMW's battery plant will have a capacity of 9 GWh at first by 2025.",
      ["battery-capacity 9 GWh 2025"],
    ],
    [
      "less than in the year before",
      "BMW's water use per vehicle was 15% lower than in the previous year.",
      ["water-use 15 % 2022"],
    ],
    [
      "what stands before the plan it replaces",
      "BMW will bring out four electric models by 2026 rather than the six it had been working towards.",
      ["ev-models 4 models 2026"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("changes as the press tells them", () => {
  it.each<[string, string, string[]]>([
    [
      "a figure revised upwards",
      "BMW's goal of selling 2 million electric cars by 2025 has been revised upwards to 2.5 million.",
      ["ev-volume strengthened 2000000 2500000"],
    ],
    [
      "the passive of a replacement",
      "BMW's interim target for 2025, a 15 percent cut in absolute freshwater use, is being replaced with 20 percent.",
      ["water-use strengthened 15 20"],
    ],
    [
      "work that is paused",
      "BMW has paused construction of its battery plant in Leipzig, which was to have 40 GWh in 2026.",
      ["battery-capacity delayed 40 40"],
    ],
    [
      "a target taken off a website",
      "BMW's target of 50% electric sales by 2030 has quietly been taken off its website.",
      ["ev-share withdrawn 50 -"],
    ],
    [
      "a profit forecast, which is no target",
      "BMW on Monday lowered its profit forecast by 15%. Electric cars are to make up half of sales by 2030.",
      [],
    ],
    [
      "a first stage, which is no former target",
      "BMW will spend $3.5 billion on electric cars at first; overall investment is projected to reach $4.4 billion.",
      [],
    ],
    [
      "sales that slid, which is no delay",
      "BMW's sales in China slid to 605,000 cars. The goal of 2 million electric cars by 2025 stands.",
      [],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(readChanges(text)).toEqual(expected);
  });
});

describe("places and stages", () => {
  const place = (text: string): (string | null)[] =>
    extract({ text, title: TITLE, published: "2023-05-02" }).claims.map((it) => it.region);
  const stage = (text: string): (string | null)[] =>
    extract({ text, title: TITLE, published: "2023-05-02" }).claims.map((it) => it.stage);

  it("keeps the place of a share for the one after it", () => {
    const text =
      "BMW expects electric cars to reach 10 percent of its sales in Europe in 2025 and half in 2030.";
    expect(place(text)).toEqual(["EU", "EU"]);
  });

  it("takes power that plants use for that of production", () => {
    const text =
      "More than half of the electricity used by BMW's factories last year, 56 percent, was renewable.";
    expect(stage(text)).toContain("production");
  });
});
