import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** "milestone ev-volume 40000 2022": what the claims of a text say, in order. */
function told(text: string, published = "2023-05-10"): string[] {
  return extract({ text, title: "", published, language: "en" }).claims.map(
    (it) => `${it.kind} ${it.metric} ${it.amount ?? "-"} ${it.year ?? "-"}`,
  );
}

describe("figures that go on with what was counted", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "a large number of another year",
      "Kia wants to sell 600,000 electric cars in 2026. By 2030 it should be 1.4 million.",
      ["pledge ev-volume 600000 2026", "pledge ev-volume 1400000 2030"],
    ],
    [
      "a number beside a year, where the sentence before spoke of electric cars",
      "Kia will sell fewer electric cars than it once thought. It put the figure for 2027 at 900,000.",
      ["pledge ev-volume 900000 2027"],
    ],
    [
      "cars that a maker of nothing but electric ones has put together",
      "Lucid closed the year with a loss. In 2022, 7,000 were put together in Arizona.",
      ["milestone ev-volume 7000 2022"],
    ],
    [
      "a total of which a part is told",
      "Scania delivered 300 battery trucks in 2022, out of a total of 85,000.",
      ["milestone ev-volume 300 2022"],
    ],
    [
      "shares beside a share",
      "By 2030 Hyundai wants electric cars to be 70 percent of its sales in Europe and in Korea 37.",
      ["pledge ev-share 70 2030", "pledge ev-share 37 2030"],
    ],
    [
      "plants that have been made what others are",
      "Nine of Panasonic's factories have been turned into carbon-neutral sites so far.",
      ["milestone green-factories 9 2023"],
    ],
    [
      "people are no cars",
      "Rivian sold 50,000 electric vans in 2022. In 2023 it will hire 4,000 people.",
      ["milestone ev-volume 50000 2022"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("dates that are told by other words", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "a deed of the company that was the subject before",
      "Paccar is doing well. It has cut the energy used per vehicle by 14 percent since 2018.",
      ["milestone energy-use 14 2023"],
    ],
    [
      "months that ended in the year before",
      "Mahindra sold 36,000 electric three-wheelers in the nine months to December.",
      ["milestone ev-volume 36000 2022"],
    ],
    [
      "a year that lies behind as the start of a cut to come",
      "Water use at Michelin is to be cut by a third from 2019, and by 2030.",
      ["pledge water-use 33.3 2030"],
    ],
    [
      "a year that lies behind in which something started",
      "Michelin keeps its own operations carbon neutral, starting in 2020.",
      ["milestone net-zero - 2020"],
    ],
    [
      "a whole decade",
      "For electrification Honda has earmarked 5 trillion yen for the decade.",
      ["pledge investment 5000000000000 2030"],
    ],
    [
      "the year that was named before",
      "Ford will launch an electric van in 2026. It would sell 20,000 electric vans that year.",
      ["pledge ev-volume 20000 2026"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
