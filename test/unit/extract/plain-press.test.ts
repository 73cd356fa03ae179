import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published = "2023-06-01") => extract({ text, published });

/** Claims of a text, in short: kind, company, metric, amount, year, place. */
const claimsOf = (text: string, published?: string): string[] =>
  read(text, published).claims.map(({ kind, company, metric, amount, year, region }) =>
    [kind, company, metric, amount ?? "-", year ?? "-", region ?? ""].join(" ").trim(),
  );

/** Changes of a text, in short: company, metric, effect. */
const changesOf = (text: string, published?: string): string[] =>
  read(text, published).changes.map(({ company, metric, effect }) =>
    [company, metric, effect].join(" "),
  );

describe("whom a text is about", () => {
  it.each([
    [
      "While Tesla struggles with falling sales, a rival called Lucid is speeding up. The company built 9,029 electric cars in 2022.",
      "lucid",
    ],
    ["Unlike Toyota, Nissan has a date. The carmaker will be carbon neutral by 2050.", "nissan"],
    [
      "DETROIT — As Ford trims its line-up, GM keeps going. The company built 9,029 electric cars in 2022.",
      "general-motors",
    ],
    ["虽然丰田放慢了脚步，日产仍在加速。公司力争2050年实现碳中和。", "nissan"],
    ["While Tesla has no date, it will be carbon neutral by 2050, it says.", "tesla"],
  ])("is who stands behind the comma of a clause that opens aside: %s", (text, company) => {
    expect(read(text).claims.map((claim) => claim.company)).toEqual([company]);
  });
});

describe("a list under a head that says what is measured", () => {
  it.each([
    [
      "Nissan wants electrified models to make up these shares of its sales by fiscal 2026:\n- Europe: more than 75%\n- Japan: more than 55%\n- China: 40%",
      ["75 2026 EU", "55 2026 JP", "40 2026 CN"],
    ],
    [
      "到2026财年，日产电动车型在几大市场的销量占比应达到：\n· 欧洲：75%以上\n· 日本：55%以上\n· 中国：40%以上",
      ["75 2026 EU", "55 2026 JP", "40 2026 CN"],
    ],
  ])("gives company, metric and year to its items: %s", (text, told) => {
    expect(claimsOf(text, "2021-11-29")).toEqual(
      told.map((figure) => `pledge nissan ev-share ${figure}`),
    );
  });

  it("quotes the item, and no figure of another list", () => {
    const text =
      "Kia's share of electric cars by 2030 is to be:\n- Europe: 60%\n\nIt also has staff abroad.\n\n- Korea: 12%";
    const { claims } = read(text);
    expect(claims.map(({ quote }) => quote)).toEqual(["Europe: 60%"]);
  });
});

describe("what is no figure of the company's own pledges", () => {
  it.each([
    "Mitsubishi Motors' vision has contained the goal of becoming carbon neutral since September 2022.",
    "Under its former strategy, Toyota would have offered 15 electric models by 2025.",
    "Bentley first planned to launch five electric models by 2030.",
  ])("is a goal that was set, or no longer stands: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it("is the number of an old plan in a sentence of its own", () => {
    const text =
      "Toyota has raised the number of electric models to 30 by 2030. Under the old plan there would have been 15 of them by 2025.";
    expect(claimsOf(text, "2021-12-16")).toEqual(["pledge toyota ev-models 30 2030"]);
  });

  it("is the number of a standard", () => {
    const text =
      "In May CATL's plant in Zhaoqing was awarded the PAS 2060 carbon neutrality certificate.";
    expect(read(text).claims.filter(({ year }) => year === 2060)).toEqual([]);
  });

  it("is the share of cars with an engine", () => {
    const text =
      "Suzuki's sales in India in 2030 will be 15 per cent battery EVs, 25 per cent hybrids and 60 per cent vehicles with a combustion engine.";
    expect(read(text).claims.map(({ amount }) => amount)).not.toContain(60);
  });
});

describe("what is told in January", () => {
  it("is of now where it is a sum of all years", () => {
    const text = "BYD reaches the milestone of 70,000 electric buses delivered.";
    expect(read(text, "2022-01-28").claims.map(({ year }) => year)).toEqual([2022]);
    const result = "Electric cars now account for 5.1 percent of deliveries at Kia.";
    expect(read(result, "2022-01-28").claims.map(({ year }) => year)).toEqual([2021]);
  });
});

describe("what is no change", () => {
  it.each([
    "Lucid expects to build 20,000 electric vehicles in 2025. The market had reckoned with 14,700 on average.",
    "CATL has seen another factory achieve zero carbon emissions as it pushes ahead with carbon neutrality at its sites.",
    "Members of RE100 have set themselves 2028 as their target year on average, which leaves Hyundai 23 years behind.",
  ])("is what markets reckon with, or others want: %s", (text) => {
    expect(changesOf(text, "2025-02-26")).toEqual([]);
  });
});

describe("where a share holds in Chinese", () => {
  it("is China where it stands right before the figure", () => {
    const text = "日产计划到2026财年，电动车销量占比在欧洲达到75%，日本55%，中国40%。";
    expect(read(text, "2021-11-29").claims.map(({ region }) => region)).toEqual(["EU", "JP", "CN"]);
  });
});
