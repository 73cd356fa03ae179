import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

type Row = [metric: string, amount: number | null, year: number | null, region?: string | null];

function rows(text: string, title = ""): Row[] {
  return extract({ text, title, published: "2023-05-01", language: "en" }).claims.map((it) => [
    it.metric,
    it.amount,
    it.year,
    it.region,
  ]);
}

/** What the last of the text's claims says. */
const last = (text: string, title?: string): Row | undefined => rows(text, title).at(-1);

describe("sentences that go on with the claim before", () => {
  it.each<[name: string, text: string, metric: string, amount: number | null, year: number]>([
    [
      "a bare number at a later date",
      "Ford has 120 public chargers at its dealers in Germany. By 2026 there will be 400.",
      "charging-points",
      400,
      2026,
    ],
    [
      "a number after an intent",
      "LG Energy Solution runs battery plants with a capacity of 200 GWh. By 2025 it wants to have 400.",
      "battery-capacity",
      400,
      2025,
    ],
    [
      "a multiple",
      "Renault said green power covered 40 percent of the electricity used by its plants last year. That share is to double by 2030.",
      "renewable-energy",
      80,
      2030,
    ],
    [
      "a part",
      "GAC wants to sell 2 million electric cars by 2030. Of these, 500,000 should carry the Aion badge.",
      "ev-volume",
      500_000,
      2030,
    ],
    [
      "a mark that was passed",
      "In 2019 BYD promised to sell one million electric cars a year. The mark was passed in 2021.",
      "ev-volume",
      1_000_000,
      2021,
    ],
    [
      "a deadline told last",
      "Isuzu has a new target for the emissions of its plants. It wants to cut them in half. The deadline is 2030.",
      "ghg-emissions",
      50,
      2030,
    ],
    [
      "others that follow years later",
      "Scania will make its factories carbon neutral in 2030. Five years later its suppliers are to follow.",
      "net-zero",
      null,
      2035,
    ],
    [
      "more years for the rest",
      "Renault should be climate-neutral in Europe by 2040; the rest of the world gets another ten years.",
      "net-zero",
      null,
      2050,
    ],
    [
      "an object named before",
      "Nissan is betting on battery cars. It hopes to sell 800,000 of them in 2027.",
      "ev-volume",
      800_000,
      2027,
    ],
  ])("reads %s", (_, text, metric, amount, year) => {
    expect(last(text)?.slice(0, 3)).toEqual([metric, amount, year]);
  });

  it("counts no electric cars where hybrids were spoken of", () => {
    const told = (text: string) => rows(text).filter(([metric]) => metric === "ev-volume");
    const more = "Honda hopes to sell 2.2 million of them in fiscal 2030.";
    expect(told(`Hybrids got a higher target. ${more}`)).toEqual([]);
    expect(told(`Electric cars got a higher target. ${more}`)).toHaveLength(1);
  });

  it("gives each place its own date", () => {
    const text =
      "Suzuki aims for carbon neutrality in Europe by 2045. In Japan the date is 2050, and India has until 2065.";
    expect(rows(text)).toEqual([
      ["net-zero", null, 2045, "EU"],
      ["net-zero", null, 2050, "JP"],
      ["net-zero", null, 2065, "IN"],
    ]);
  });

  it("leaves out a date that has been given up", () => {
    const text =
      "The European plants of Daimler Truck became carbon-neutral in 2022. The American ones were supposed to catch up in 2025; they now have until 2027.";
    expect(rows(text).map(([, , year]) => year)).toEqual([2022, 2027]);
  });

  it("counts nothing with the number of a day or a phase", () => {
    const text = "BAIC will build electric models. On June 15, it showed the range in phase 2.";
    expect(rows(text)).toEqual([]);
  });
});

describe("years that stand elsewhere", () => {
  it("takes the title's year for 'by then' at a new paragraph", () => {
    const text =
      "Hyundai held a meeting.\n\nBy then, all of its new cars in Europe will be battery electric.";
    expect(last(text, "Hyundai sets out its plans for 2035")?.[2]).toBe(2035);
  });

  it("passes over the year of a thing's own history", () => {
    const text =
      "Michelin cut water withdrawals by 19 percent between 2010 and 2022 at the plant in Cholet, which was built in 1970.";
    expect(last(text)).toEqual(["water-use", 19, 2022, null]);
  });

  it("keeps a present share apart from the target told with it", () => {
    const text =
      "Recycled steel accounts for 15 percent of the steel Mazda buys, a share that is to rise to 40 percent by 2030.";
    expect(rows(text)).toEqual([
      ["recycled-material", 15, 2023, null],
      ["recycled-material", 40, 2030, null],
    ]);
  });

  it("reads the column of today beside that of the target", () => {
    const text =
      "Panasonic listed the goals.\n\nGoal | Now | Target | By\nShare of renewable power | 20% | 100% | 2030";
    expect(rows(text).map(([, amount, year]) => [amount, year])).toEqual([
      [20, 2023],
      [100, 2030],
    ]);
  });
});

describe("cells of tables", () => {
  it("tells an index as a cut and a part of a number as a count", () => {
    const text =
      "Panasonic listed the goals.\n\nGoal | Now | Target | By\nCO2 per car (2019 = 100) | 88 | 60 | 2030\nCarbon-neutral plants | 3 of 12 | all 12 | 2035";
    expect(rows(text).map(([metric, amount, year]) => [metric, amount, year])).toEqual([
      ["ghg-emissions", 12, 2023],
      ["ghg-emissions", 40, 2030],
      ["green-factories", 3, 2023],
      ["green-factories", 12, 2035],
    ]);
  });
});

describe("subjects of paragraphs", () => {
  it("keeps the company of a head until the next", () => {
    const text =
      "Bosch\nBosch wants to cut emissions by 15 percent by 2030 against 2018.\n\nMichelin\nWater withdrawals are to fall by 33 percent by 2030.";
    const { claims } = extract({ text, title: "Bosch", published: "2023-05-01", language: "en" });
    expect(claims.map((it) => it.company)).toEqual(["bosch", "michelin"]);
  });
});
