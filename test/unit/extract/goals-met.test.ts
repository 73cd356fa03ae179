import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const claimsOf = (text: string, published: string): string[] =>
  extract({ text, published }).claims.map(({ kind, company, metric, amount, year }) =>
    [kind, company, metric, amount ?? "-", year ?? "-"].join(" "),
  );

describe("a goal that was met", () => {
  it.each([
    [
      "Mazda has already reached its target of cutting CO2 emissions from its plants by 30 percent by 2027.",
      "2025-12-02",
      "milestone mazda ghg-emissions 30 2025",
    ],
    [
      "Nissan met its goal of using 15 percent less water per vehicle by 2023 two years early.",
      "2022-03-02",
      "milestone nissan water-use 15 2021",
    ],
    [
      "The target of cutting emissions in production by 25 percent by 2026 was reached last year, Subaru said.",
      "2024-12-02",
      "milestone subaru ghg-emissions 25 2023",
    ],
    [
      "Hyundai surpassed its goal to sell 200,000 electric cars this year.",
      "2022-12-27",
      "milestone hyundai ev-volume 200000 2022",
    ],
    [
      "Changan reached the goal of selling 700,000 new energy vehicles that it had set itself for 2024.",
      "2024-12-27",
      "milestone changan ev-volume 700000 2024",
    ],
  ])("is a milestone of the year in which it was: %s", (text, published, claim) => {
    expect(claimsOf(text, published)).toEqual([claim]);
  });

  it("is none yet where it is expected, missed or wished for", () => {
    expect(
      claimsOf("BMW expects to have reached its goal of 20 electric models by 2027.", "2023-02-02"),
    ).toEqual(["pledge bmw ev-models 20 2027"]);
    expect(
      claimsOf(
        "Ford still hopes to hit its target of 900,000 electric cars by 2026.",
        "2023-02-02",
      ),
    ).toEqual(["pledge ford ev-volume 900000 2026"]);
    expect(
      claimsOf("Kia has not yet reached its target of 40 electric models by 2027.", "2025-02-02"),
    ).toEqual(["pledge kia ev-models 40 2027"]);
    expect(
      claimsOf("Honda missed its target of selling 500,000 electric cars in 2024.", "2025-01-27"),
    ).toEqual([]);
  });
});
