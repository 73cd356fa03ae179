import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** "milestone 2022, pledge 2030": what kind and year the claims of a text have, in order. */
function told(text: string, published = "2023-05-01"): string[] {
  return extract({ text, title: "", published, language: "en" }).claims.map(
    (it) => `${it.kind} ${it.amount ?? it.metric} ${it.year ?? "-"}`,
  );
}

describe("years by how a clause tells its figure", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "a deed beside a goal",
      "Volkswagen's factories got 47 percent of their electricity from renewable sources last year, and the goal for 2030 is 100 percent.",
      ["milestone 47 2022", "pledge 100 2030"],
    ],
    [
      "a deed around the goal of a relative clause",
      "Hyundai, which aims for carbon neutrality by 2045, sold 268,785 electric vehicles last year.",
      ["pledge net-zero 2045", "milestone 268785 2022"],
    ],
    [
      "a participle before the goal",
      "Having cut emissions at its plants by 30 percent since 2017, Ford now wants to reduce them by 76 percent by 2035.",
      ["milestone 30 2023", "pledge 76 2035"],
    ],
    [
      "what is so now after what was so then",
      "Geely, whose factories were using 30 percent green power in 2021, has now reached 45 percent.",
      ["milestone 30 2021", "milestone 45 2023"],
    ],
    [
      "a clause put in",
      "By 2025 the company, whose share of green electricity stood at 40 percent in 2022, wants to get to 60 percent, Scania said.",
      ["milestone 40 2022", "pledge 60 2025"],
    ],
    [
      "the date of a thing put in",
      "The Zwickau plant, where Volkswagen dropped diesel in 2020, has recycled 90 percent of its waste.",
      ["milestone 90 2023"],
    ],
    [
      "an earlier date of the goal at the end",
      "All plants are to be carbon neutral in 2037, Toyota said, whereas it had asked to be given until mid-century before.",
      ["pledge net-zero 2037"],
    ],
    [
      "a target that was set",
      "The bar has been set at 50 percent electric sales by 2030, Kia said.",
      ["pledge 50 2030"],
    ],
    [
      "a contraction",
      "In 2030 we'll sell electric cars only, Fiat's boss said.",
      ["pledge ice-phase-out 2030"],
    ],
    [
      "a deed and two dates",
      "Li Auto, which delivered 376,030 vehicles in 2022, plans to have 2,000 supercharging stations by the end of 2024 and 5,000 a year later.",
      ["milestone 376030 2022", "pledge 2000 2024", "pledge 5000 2025"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("years told by other words than years", () => {
  it.each<[text: string, published: string, expected: string[]]>([
    [
      "Volvo Trucks has sold more than 2,600 electric trucks since production started in 2019.",
      "2022-10-04",
      ["milestone 2600 2022"],
    ],
    ["Last month, BYD sold 235,197 new energy vehicles.", "2023-01-20", ["milestone 235197 2022"]],
    [
      "In the fourth quarter, Rivian produced 10,020 vehicles.",
      "2023-01-20",
      ["milestone 10020 2022"],
    ],
    [
      "In the fourth quarter, Rivian will build 10,020 vehicles.",
      "2023-01-20",
      ["pledge 10020 2023"],
    ],
    [
      "As of December 31, Nio operated 1,315 battery swap stations.",
      "2023-03-20",
      ["milestone 1315 2022"],
    ],
    [
      "For the full year, BYD sold 1.86 million new energy vehicles.",
      "2023-01-03",
      ["milestone 1860000 2022"],
    ],
    [
      "Over the next decade, Hyundai will invest 35.8 trillion won in electrification.",
      "2023-05-01",
      ["pledge 35800000000000 2033"],
    ],
    [
      "Between 2025 and 2030, Audi will invest 18 billion euros in electrification.",
      "2023-05-01",
      ["pledge 18000000000 2030"],
    ],
    [
      "GAC will have built 1,000 fast-charging stations by the time the decade ends.",
      "2023-05-01",
      ["pledge 1000 2030"],
    ],
    [
      "Two years from now, Mahindra's plants should get half of their electricity from renewables.",
      "2023-05-01",
      ["pledge 50 2025"],
    ],
    [
      "By the mid-2030s, Porsche wants 80 percent of its sales to be electric.",
      "2023-05-01",
      ["pledge 80 2035"],
    ],
    [
      "Emissions per car are to fall by 20, 40 and 60 percent by 2025, 2030 and 2035 respectively, BMW said.",
      "2023-05-01",
      ["pledge 20 2025", "pledge 40 2030", "pledge 60 2035"],
    ],
  ])("reads %j", (text, published, expected) => {
    expect(told(text, published)).toEqual(expected);
  });
});

describe("years that the paragraph tells", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "results of a year",
      "Renault Group presented its results for 2022 on Thursday. Electric vehicles accounted for 12 percent of sales. Emissions per vehicle were down by 6 percent compared with 2019.",
      ["milestone 12 2022", "milestone 6 2022"],
    ],
    [
      "a fiscal year",
      "In the last fiscal year, Mazda drew 12 percent of its electricity from renewable sources. Its plants in Japan recycled 90 percent of their waste.",
      ["milestone 12 2022", "milestone 90 2022"],
    ],
    [
      "what is so by now",
      "In 2022 Nio sold 122,486 electric cars. It now has 1,300 battery swap stations.",
      ["milestone 122486 2022", "milestone 1300 2023"],
    ],
    [
      "a goal after a goal",
      "Toyota aims to sell 1.5 million battery-electric cars a year by 2026. Along the way, ten new electric models will be launched.",
      ["pledge 1500000 2026", "pledge 10 2026"],
    ],
    [
      "a number that plans call for",
      "Tata Motors has installed 3,600 charging points. Plans call for 20,000 by 2027.",
      ["milestone 3600 2023", "pledge 20000 2027"],
    ],
    [
      "the rest that is to get there",
      "Volvo Cars has pledged to be climate neutral by 2040. Its plants are to get there by 2025.",
      ["pledge net-zero 2040", "pledge net-zero 2025"],
    ],
    [
      "a number that is due",
      "Suzuki plans six battery electric models in Japan by fiscal 2030. In Europe, five are due over the same period.",
      ["pledge 6 2030", "pledge 5 2030"],
    ],
    [
      "each of them, which is no number",
      "Tesla delivered 1.3 million cars last year, every one of them electric.",
      ["milestone 1300000 2022"],
    ],
    [
      "the whole after its shares",
      "Honda wants electric cars to account for 40 percent of its sales in 2030, 80 percent in 2035 and all of them in 2040.",
      ["pledge 40 2030", "pledge 80 2035", "pledge ice-phase-out 2040"],
    ],
    [
      "a level that is not gone on with",
      "Mercedes-Benz sold 117,800 electric cars in 2022, compared with 49,000 in 2021. In China it sold 33,000 of them.",
      ["milestone 117800 2022", "milestone 49000 2021", "milestone 33000 2022"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
