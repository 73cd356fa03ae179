import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { ExtractedClaim } from "../../../src/pledge/claim.ts";

const brief = (claim: ExtractedClaim): string =>
  [
    claim.kind,
    claim.company,
    claim.metric,
    claim.amount ?? "-",
    claim.unit ?? "-",
    claim.year ?? "-",
  ].join(" ");

const read = (text: string, published = "2023-06-01"): ExtractedClaim[] =>
  extract({ text, published }).claims;

describe("claims by phenomenon", () => {
  it.each<[string, string, string[]]>([
    [
      "a target with baseline",
      "Nissan will cut its emissions by 30% by 2030 compared with 2018.",
      ["pledge nissan ghg-emissions 30 % 2030"],
    ],
    [
      "a report of the past",
      "Ford sold 61,575 electric vehicles in 2022.",
      ["milestone ford ev-volume 61575 vehicles 2022"],
    ],
    [
      "two figures and two years",
      "Skoda wants recycled plastics to make up 20% by 2025 and 35% by 2030.",
      [
        "pledge volkswagen recycled-material 20 % 2025",
        "pledge volkswagen recycled-material 35 % 2030",
      ],
    ],
    [
      "parts under one head",
      "By 2030 Kia aims to cut CO2 per vehicle by 35%, with 25% less in the supply chain and 60% less in production.",
      [
        "pledge kia ghg-emissions 35 % 2030",
        "pledge kia ghg-emissions 25 % 2030",
        "pledge kia ghg-emissions 60 % 2030",
      ],
    ],
    [
      "a state with two deadlines",
      "Renault wants to be carbon neutral by 2040 in Europe and by 2050 worldwide.",
      ["pledge renault net-zero - - 2040", "pledge renault net-zero - - 2050"],
    ],
    [
      "the last combustion car",
      "Lexus will sell nothing but electric cars from 2035.",
      ["pledge toyota ice-phase-out - - 2035"],
    ],
    [
      "one hundred per cent electric",
      "The MINI brand is to be 100 percent electric by 2031.",
      ["pledge bmw ice-phase-out - - 2031"],
    ],
    [
      "a whole without a figure",
      "All the electricity that Subaru uses will come from renewable sources by 2035.",
      ["pledge subaru renewable-energy 100 % 2035"],
    ],
    [
      "a pronoun",
      "Mazda presented its plan. The company intends to launch seven electric models by 2027.",
      ["pledge mazda ev-models 7 models 2027"],
    ],
    [
      "a figure in the next sentence",
      "Isuzu cut emissions at its plants by 22% last year. Forty percent is the mark to be reached by 2028.",
      ["milestone isuzu ghg-emissions 22 % 2022", "pledge isuzu ghg-emissions 40 % 2028"],
    ],
    [
      "a makers of nothing but electric cars",
      "Rivian delivered 20,332 vehicles in 2022.",
      ["milestone rivian ev-volume 20332 vehicles 2022"],
    ],
    [
      "a fiscal year",
      "Suzuki plans to introduce six battery EVs by fiscal 2030.",
      ["pledge suzuki ev-models 6 models 2030"],
    ],
    [
      "chargers",
      "Volkswagen and its partners have installed 15,000 charging points in Europe.",
      ["milestone volkswagen charging-points 15000 count 2023"],
    ],
    [
      "money",
      "Stellantis will invest €5.6 billion in electrification by 2030.",
      ["pledge stellantis investment 5600000000 EUR 2030"],
    ],
    [
      "cells",
      "LG Energy Solution is to raise its battery cell capacity to 240 GWh by 2026.",
      ["pledge lg-energy-solution battery-capacity 240 GWh 2026"],
    ],
    [
      "suppliers",
      "Some 90 suppliers of Volvo Cars have pledged to use green electricity.",
      ["milestone volvo-cars supplier-commitments 90 count 2023"],
    ],
    [
      "an award",
      "Hyundai was awarded a gold medal by EcoVadis for its environmental work.",
      ["milestone hyundai certificate - - 2023"],
    ],
    [
      "a perfect that lies ahead",
      "By 2027 Scania will have cut emissions from its own operations by 65% since 2015.",
      ["pledge scania ghg-emissions 65 % 2027"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      "car specifications",
      "The Volvo EX90 emits 0 g/km, has a range of 585 km and charges from 10 to 80 percent in 30 minutes.",
    ],
    ["stock prices", "Shares in Ford fell 3% to $11.20 on Tuesday."],
    [
      "a government's target",
      "The European Union wants to cut emissions from new cars by 55% by 2030, and BMW is affected.",
    ],
    ["market statistics", "Sales of electric cars rose 36% in China last year, BYD said."],
    ["a share of emissions", "The use phase accounts for 80% of the CO2 emissions of a BMW."],
    ["a promise without figure, date or state", "Toyota wants to become more sustainable."],
    [
      "sales of all cars",
      "Maruti Suzuki sold 152,000 units in March, 4 per cent more than a year before.",
    ],
  ])("makes no claim of %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("carries stage, basis and baseline to the parts of a target", () => {
    const claims = read(
      "By 2030 Audi aims to reduce life-cycle emissions per car by 40% against 2018, with a 15% reduction in the supply chain and 70% in production.",
    );
    expect(claims.map((it) => [it.amount, it.stage, it.basis, it.baselineYear])).toEqual([
      [40, "life-cycle", "per-vehicle", 2018],
      [15, "supply-chain", "per-vehicle", 2018],
      [70, "production", "per-vehicle", 2018],
    ]);
  });

  it("reads lists under a head that carries the year", () => {
    const text =
      "What Kia wants to reach by 2030:\n\n• Renewable energy is to cover 60% of its electricity.\n• CO2 per vehicle is to be a fifth lower than in 2019.";
    expect(read(text).map(brief)).toEqual([
      "pledge kia renewable-energy 60 % 2030",
      "pledge kia ghg-emissions 20 % 2030",
    ]);
  });

  it("reads tables by their header", () => {
    const text =
      "Climate targets of Iveco at a glance\nArea | Scope | Base year | Target year | Target | Status 2022\nOwn operations | 1 and 2 | 2019 | 2030 | -50% | -30%";
    const claims = read(text);
    expect(claims.map(brief)).toEqual([
      "pledge iveco ghg-emissions 50 % 2030",
      "milestone iveco ghg-emissions 30 % 2022",
    ]);
    expect(claims.map((it) => [it.scopes, it.baselineYear])).toEqual([
      [[1, 2], 2019],
      [[1, 2], 2019],
    ]);
  });

  it("takes a figure that is restated once", () => {
    const text =
      "Honda wants to be carbon neutral by 2050. The company said again on Friday that it aims at carbon neutrality by 2050.";
    expect(read(text)).toHaveLength(1);
  });

  it("needs no name where the issuer is known", () => {
    const [claim] = extract({
      text: "We will reduce absolute scope 1 and 2 GHG emissions 42% by 2030 from a 2020 base year.",
      company: "some-maker",
    }).claims;
    expect(claim).toMatchObject({
      company: "some-maker",
      amount: 42,
      year: 2030,
      baselineYear: 2020,
      scopes: [1, 2],
    });
  });

  it("copies the period that a text points back to", () => {
    const text =
      "X commits to reduce absolute scope 1 and 2 GHG emissions 50% by 2031 from a 2021 base year. X also commits to reduce absolute scope 3 GHG emissions 25% within the same timeframe.";
    const claims = extract({ text, company: "x" }).claims;
    expect(claims.map((it) => [it.amount, it.year, it.baselineYear, it.scopes])).toEqual([
      [50, 2031, 2021, [1, 2]],
      [25, 2031, 2021, [3]],
    ]);
  });

  it("leaves link lists, forms and tickers out", () => {
    const text =
      "Tesla opened 200 new charging stations last year.\n\nRelated articles\nBMW to sell only electric cars by 2030\nFord cuts emissions by 20%\n\nShare to WeChat";
    expect(read(text).map((it) => it.company)).toEqual(["tesla"]);
  });
});

describe("claims in Chinese", () => {
  it.each<[string, string[]]>([
    ["蔚来计划到2026年建成5000座换电站。", ["pledge nio charging-points 5000 count 2026"]],
    [
      "吉利汽车2022年新能源汽车销量达32.8万辆。",
      ["milestone geely ev-volume 328000 vehicles 2022"],
    ],
    [
      "长安汽车力争2027年实现碳达峰,2045年实现碳中和。",
      ["pledge changan emissions-peak - - 2027", "pledge changan net-zero - - 2045"],
    ],
    ["到2030年,广汽新能源汽车占比将超过一半。", ["pledge gac ev-share 50 % 2030"]],
    ["我国力争2060年前实现碳中和。", []],
  ])("reads %s", (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });
});
