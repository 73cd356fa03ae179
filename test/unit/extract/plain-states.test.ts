import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published = "2024-06-01", language = "en"): string[] =>
  extract({ text, published, language }).claims.map((it) =>
    [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-"].join(" "),
  );

describe("states told in plain words", () => {
  it.each<[string, string, string[]]>([
    [
      "since late in a year",
      "The Kvasiny plant of Skoda has been CO2-neutral since late 2020.",
      ["milestone volkswagen net-zero - 2020"],
    ],
    [
      "since the end of a year",
      "Skoda's plant has been carbon neutral since the end of 2020.",
      ["milestone volkswagen net-zero - 2020"],
    ],
    [
      "nothing newly mined, which is all used before",
      "CATL said it would do without virgin metals by 2042.",
      ["pledge catl recycled-material 100 2042"],
    ],
    [
      "an end of what is newly mined",
      "By 2030 Volvo Cars wants to end its dependence on virgin steel.",
      ["pledge volvo-cars recycled-material 100 2030"],
    ],
    [
      "what can't be done without, which is none",
      "CATL said it can not yet do without batteries made of primary energy by 2042.",
      [],
    ],
    [
      "a head without a verb, whose supply chain supplies nothing",
      "JLR: Net zero across supply chain and operations by 2039.",
      ["pledge jaguar-land-rover net-zero - 2039"],
    ],
    [
      "neutral with nothing before it",
      "The engine plant of Daimler Truck is to be neutral by 2030.",
      ["pledge daimler-truck net-zero - 2030"],
    ],
    [
      "a neutral balance",
      "Bosch factories and offices have had a neutral balance since 2020.",
      ["milestone bosch net-zero - 2020"],
    ],
    [
      "light vehicles with an engine",
      "The ambition of General Motors to end sales of light combustion vehicles by 2035 stands.",
      ["pledge general-motors ice-phase-out - 2035"],
    ],
    [
      "one date for plants, another for everything",
      "Toyota: Carbon neutrality in 2035 for plants, 2050 for everything.",
      ["pledge toyota net-zero - 2035", "pledge toyota net-zero - 2050"],
    ],
    [
      "a date for each kind of vehicle",
      "Ford wants only zero-emission passenger cars by 2030, light commercial vehicles by 2035 and trucks by 2040 in Europe.",
      [
        "pledge ford ice-phase-out - 2030",
        "pledge ford ice-phase-out - 2035",
        "pledge ford ice-phase-out - 2040",
      ],
    ],
    [
      "a new date, with the old one behind it",
      "Toyota said on Friday its factories around the world would achieve carbon neutrality in 2035, having until now aimed at 2050.",
      ["pledge toyota net-zero - 2035"],
    ],
  ])("%s", (_, text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("but no sum or stock that is neutral", () => {
    expect(read("Ford said the deal would be cash neutral by 2030.")).toEqual([]);
  });
});

describe("the initiative whose name is its goal", () => {
  it.each<[string, string[]]>([
    [
      "LG Energy Solution grows. RE100 by 2030 remains our commitment, with 66% at mid-year.",
      [
        "pledge lg-energy-solution renewable-energy 100 2030",
        "milestone lg-energy-solution renewable-energy 66 2024",
      ],
    ],
    [
      "Hyundai reached 32 percent renewable electricity last year and wants RE100 in 2045.",
      ["milestone hyundai renewable-energy 32 2023", "pledge hyundai renewable-energy 100 2045"],
    ],
    ["Hyundai joined the RE100 initiative in 2022.", []],
  ])("is told beside a share: %s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each<[string, string[]]>([
    [
      "起亚RE100目标年为2040年，2045年碳中和。",
      ["pledge kia renewable-energy 100 2040", "pledge kia net-zero - 2045"],
    ],
    ["起亚计划2040年实现RE100。", ["pledge kia renewable-energy 100 2040"]],
    ["现代汽车2022年加入RE100倡议。", []],
  ])("is read in Chinese: %s", (text, claims) => {
    expect(read(text, "2024-06-01", "zh")).toEqual(claims);
  });
});

describe("targets that were moved or kept", () => {
  it.each<[string, string[]]>([
    [
      "Rivian: The delivery range of 41,500 to 43,500 vehicles for 2024 was affirmed; so was the adjusted loss.",
      ["pledge rivian ev-volume 41500 2024"],
    ],
    [
      "Kia's target of 150,000 electric cars a year at Gwangmyeong was cut to 100,000 for this year.",
      ["pledge kia ev-volume 100000 2024"],
    ],
    [
      "The sales target of Kia, 150,000 electric cars, was reached in May, and by now 180,000 electric cars have been sold.",
      ["milestone kia ev-volume 180000 2024"],
    ],
  ])("have not been reached by that: %s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("bare numbers that go on in the unit of the claim before", () => {
  it.each<[string, string[]]>([
    [
      "Toyota's share of electrified cars was 46.9% last year and should be over 60 in 2030.",
      ["milestone toyota ev-share 46.9 2023", "pledge toyota ev-share 60 2030"],
    ],
    [
      "Toyota's share of electrified cars was 46.9% last year, and it sells them in 160 countries.",
      ["milestone toyota ev-share 46.9 2023"],
    ],
    [
      "By 2030, BMW Group plans to reduce average life cycle carbon emissions per vehicle by 40% compared to 2019, Jolyon Nash told the China Electric Vehicle 100 Forum on 26 March.",
      ["pledge bmw ghg-emissions 40 2030"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
