import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published: string | null = "2024-03-01") =>
  extract({ text, published, language: "en" });

/** What a text tells, one short line each: claims first, then changes. */
function told(text: string, published: string | null = "2024-03-01"): string[] {
  const { claims, changes } = read(text, published);
  return [
    ...claims.map((it) => [it.company, it.kind, it.metric, it.amount ?? "-", it.year].join(" ")),
    ...changes.map((it) => [it.company, it.metric, it.effect].join(" ")),
  ];
}

describe("what others ask of a company is no pledge of it", () => {
  it.each([
    "Investors want Toyota to cut its emissions by 50 % by 2030.",
    "The campaign group said that BMW should become climate neutral by 2040.",
    "Toyota rejected a call to reach net zero by 2035.",
    "Shareholders voted down a proposal that would have required GM to cut emissions by 60 % by 2030.",
    "Critics urged BMW to bring forward its net zero target from 2050 to 2040.",
    "Greenpeace wants Toyota to end combustion engine sales by 2030 instead of 2040.",
    "The fund called on Honda to run its plants on 100 % renewable electricity by 2028.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      "what the company aims for instead",
      "Investors urged Toyota to cut emissions by 50 % by 2030, but the carmaker aims for 33 % by then.",
      ["toyota pledge ghg-emissions 33 2030"],
    ],
    [
      "what it raised once it was asked",
      "Following investor pressure to act, Toyota raised its target for electric cars from 2 million to 3.5 million by 2030.",
      ["toyota pledge ev-volume 3500000 2030", "toyota ev-volume strengthened"],
    ],
    [
      "what it asks of its suppliers",
      "BMW urged its suppliers to cut CO2 by 20 % by 2030.",
      ["bmw pledge ghg-emissions 20 2030"],
    ],
    [
      "what a group wants of its brand",
      "VW wants Seat to be all-electric by 2030.",
      ["volkswagen pledge ice-phase-out - 2030"],
    ],
    [
      "what a plan calls for",
      "The plan calls for 30 electric models by 2030, Ford said.",
      ["ford pledge ev-models 30 2030"],
    ],
    [
      "a press shop that presses nobody",
      "Scrap from the press shop that goes back to the smelter saved Audi around 165,000 tonnes of CO2 in 2020.",
      ["volkswagen milestone ghg-emissions 165000 2020"],
    ],
  ])("but %s is", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what may come, or not before a year, has changed nothing", () => {
  it.each([
    "If demand stays weak, BMW could delay its target of selling only electric cars from 2030 to 2035.",
    "Renault will not become all-electric before 2030.",
    "BMW does not plan to reach net zero before 2050.",
    "BMW never planned to reach net zero before 2045.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("but what will not be so until a year will be so then", () => {
    expect(told("Honda will not sell only electric cars until 2040.")).toEqual([
      "honda pledge ice-phase-out - 2040",
    ]);
  });
});

describe("years and figures", () => {
  it.each([
    [
      "Volvo Cars increased deliveries of electric cars from 67,000 in 2022 to 113,000 in 2023.",
      "volvo-cars milestone ev-volume 113000 2023",
    ],
    [
      "Nio expanded its network from 1,300 battery swap stations in 2022 to 2,300 in 2023.",
      "nio milestone charging-points 2300 2023",
    ],
    [
      "Hyundai aims to lift sales of electric cars from 560,000 units in 2025 to 2 million units in 2030.",
      "hyundai pledge ev-volume 2000000 2030",
    ],
  ])("a year before a level is no lower end of it: %s", (text, expected) => {
    expect(told(text).filter((it) => / (?:pledge|milestone) /.test(it))).toEqual([expected]);
  });

  it("a range of round numbers is one", () => {
    const [claim] = read("BMW plans 2000 to 3000 chargers at its plants by 2025.").claims;
    expect(claim).toMatchObject({ amount: 2000, amountMax: 3000, metric: "charging-points" });
  });

  it("grams per kilometre are what cars emit", () => {
    const [claim] = read("BMW's fleet emissions fell to 102.1 g/km in 2023.").claims;
    expect(claim).toMatchObject({
      ...{ kind: "milestone", metric: "ghg-emissions", change: "reach", amount: 102.1 },
      ...{ unit: "g", basis: "per-km", stage: "use-phase", year: 2023 },
    });
  });

  it("what is told as done is reached, where nothing says when the text appeared", () => {
    expect(told("Honda sold 20,000 electric cars in 2023.", null)).toEqual([
      "honda milestone ev-volume 20000 2023",
    ]);
    expect(told("Honda wants to sell 20,000 electric cars in 2031.", null)).toEqual([
      "honda pledge ev-volume 20000 2031",
    ]);
  });
});

describe("whose a claim is", () => {
  it.each([
    [
      "of the supplier and not of its customer",
      "Renault's supplier Bosch will be carbon neutral by 2050.",
      "bosch pledge net-zero - 2050",
    ],
    [
      "of the rival that is spoken of",
      "Tesla said rival BYD would be net zero by 2045.",
      "byd pledge net-zero - 2045",
    ],
    [
      "of who supplies and not of who is supplied",
      "CATL will supply BMW with 50 GWh of cells by 2027.",
      "catl pledge battery-capacity 50 2027",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it("of no company of the catalogue, where its customer alone is one", () => {
    expect(told("Renault's supplier Acme will be carbon neutral by 2045.")).toEqual([]);
  });

  it("a target that was missed stands no more", () => {
    const missed = "Volvo Cars missed its target of 50% electric sales by 2025.";
    expect(told(missed, "2026-02-01")).toEqual([]);
  });
});

describe("a cut that is planned is no changed plan", () => {
  it.each([
    "By 2030 BMW wants to cut its emissions from 40 million tonnes to 20 million tonnes.",
    "By 2030 BMW wants to cut its emissions from 40 tonnes to 20 tonnes.",
  ])("%s", (text) => {
    expect(read(text).changes).toEqual([]);
  });
});
