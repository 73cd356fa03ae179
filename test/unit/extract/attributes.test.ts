import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readStage } from "../../../src/extract/weigh/weigh-stage.ts";

/** The only claim of a text published in May 2024. */
function claimOf(text: string) {
  const { claims } = extract({ text, published: "2024-05-02" });
  expect(claims.map(({ quote }) => quote)).toHaveLength(1);
  return claims[0];
}

describe("the place of a claim", () => {
  it.each([
    ["Audi's engine plant in Győr has been carbon neutral since 2020.", "HU"],
    ["BMW's works in Regensburg used 40% renewable electricity last year.", "DE"],
    ["Toyota's two factories in Pune drew 40% of their power from renewable sources.", "IN"],
    ["Hyundai wants its domestic plants to emit 30% less CO2 by 2030 than in 2019.", "KR"],
    ["Mazda's domestic factories cut CO2 by 20% between 2013 and 2022.", "JP"],
    ["Ford wants only electric cars in its range on the Continent by 2030.", "EU"],
    ["By 2030, Kia plants outside Korea will use 100% renewable electricity.", null],
    ["Speaking at the Shanghai motor show, BMW said it would cut CO2 by 40% by 2030.", null],
    ["At an investor day in Seoul on Wednesday Kia put EV sales in 2030 at 1.26 million.", null],
    ["Suzuki aims to be carbon neutral in Japan and India by 2060.", null],
    ["Volvo Cars, the largest carmaker in Sweden, wants to halve emissions by 2030.", null],
    ["BYD of China sold 911,000 battery cars last year.", null],
    ["Under EU legislation Kia wants to cut CO2 by 40% by 2030.", null],
    ["广汽集团在上海发布新战略,计划2045年实现碳中和。", null],
    ["广汽集团计划2030年在上海的工厂实现碳中和。", "CN"],
    ["Hong Kong-listed BYD sold 911,000 battery cars last year.", null],
  ])("%s", (text, region) => {
    expect(claimOf(text)?.region).toBe(region);
  });
});

describe("a part of the value chain in the next clause", () => {
  it("is not the claim's", () => {
    const text = "长城汽车宣布2045年全面实现碳中和,并建立汽车产业链条的循环体系。";
    expect(claimOf(text)?.stage).toBe("company");
  });
});

describe("one state with a date for each place", () => {
  it("gives each date the place before it", () => {
    const { claims } = extract({
      text: "Suzuki aims to achieve carbon neutrality in Japan by 2050 and in India by 2070.",
      published: "2024-05-02",
    });
    expect(claims.map(({ year, region }) => [year, region])).toEqual([
      [2050, "JP"],
      [2070, "IN"],
    ]);
  });

  it("goes through a list of dates", () => {
    const { claims } = extract({
      text: "Renault aims for its plants to be carbon neutral by 2025, its European sites by 2030 and all sites in the world by 2050.",
      published: "2024-05-02",
    });
    expect(claims.map(({ year, region }) => [year, region])).toEqual([
      [2025, null],
      [2030, "EU"],
      [2050, null],
    ]);
  });

  it("takes all great markets for the world", () => {
    const { claims } = extract({
      text: "Hyundai will stop selling combustion cars in Europe by 2035 and in all major markets by 2040.",
      published: "2024-05-02",
    });
    expect(claims.map(({ year, region }) => [year, region])).toEqual([
      [2035, "EU"],
      [2040, null],
    ]);
  });
});

describe("the part of the value chain", () => {
  it.each([
    ["Volkswagen plans to lower the footprint of each car it sells by 30% by 2030.", "life-cycle"],
    [
      "From the mine to the scrapyard, an Audi is to emit 30% less CO2 by 2030 than in 2018.",
      "life-cycle",
    ],
    ["Scania wants CO2 from its trucks in operation to fall by 20% by 2030.", "use-phase"],
    ["Nissan plans to cut the CO2 of parts from its supply base by 30% by 2030.", "supply-chain"],
    [
      "Mahindra has to lower Scope 1 and 2 emissions per unit of production by 47% by 2033.",
      "operations",
    ],
    ["Carbon per kWh of cells is to fall by 40% by 2030, says CATL.", null],
    ["Honda wants carbon neutrality across vehicles, operations and suppliers by 2050.", "company"],
  ])("%s", (text, stage) => {
    expect(claimOf(text)?.stage).toBe(stage);
  });
});

describe("what weights know of stages and places that rules do not", () => {
  const read = (text: string, options = {}) => {
    const input = { text, published: "2024-05-02", language: "en" };
    const [claim] = extract(input, options).claims;
    return [claim?.stage, claim?.region];
  };

  it("leaves scopes that are named and places that are left out to the rules", () => {
    expect(read("Kia plants outside Korea will use 100% renewable electricity by 2030.")[1]).toBe(
      null,
    );
    expect(read("Scania cut Scope 1 and 2 emissions per truck produced by 30% in 2023.")[0]).toBe(
      "operations",
    );
  });

  it("takes what rules said where no stage is likely", () => {
    const weights = { labels: ["none", "products"] as const };
    expect(readStage([0.3, 0.2], weights, "logistics")).toBe("logistics");
    expect(readStage([0.3, 0.7], weights, "logistics")).toBe("products");
    expect(readStage([0.9, 0.1], weights, "logistics")).toBe(null);
  });

  it("knows none of them without tables", () => {
    const text = "Kia sold 30,000 electric cars in 2023.";
    expect(read(text, { weights: {} })).toEqual([null, null]);
  });
});

describe("what an emission figure is divided by", () => {
  it.each([
    ["Renault says the average emissions of newly sold cars fell by 20% in 2023.", "per-vehicle"],
    ["Building a car at BMW is to cause 80% less CO2 by 2030 than in 2019.", "per-vehicle"],
    ["Rivian wants to halve the carbon of its cars per mile driven by 2030.", "per-km"],
    ["Toyota aims to reduce emissions by 30% by 2030.", null],
    ["BMW wants to halve CO2 emissions per passenger car by 2030.", "per-vehicle"],
    ["Volvo Cars cut the CO2 of its operations by 30% in 2023 compared with 2018.", "absolute"],
    ["Volvo Cars cut the CO2 intensity of its operations by 30% in 2023 compared with 2018.", null],
    ["比亚迪承诺2030年自身运营碳排放强度较2023年下降50%。", null],
  ])("%s", (text, basis) => {
    expect(claimOf(text)?.basis).toBe(basis);
  });
});

describe("level or change", () => {
  it("takes a recycling rate for a level", () => {
    const claim = claimOf("The waste recycling rate of Hyundai's plants reached 94% in 2023.");
    expect(claim).toMatchObject({ metric: "waste", change: "reach", amount: 94 });
  });

  it("takes what is to be left of a level for a cut by the rest", () => {
    const claim = claimOf(
      "BMW aims to lower its CO2 emissions to a quarter of the 2019 level by 2030.",
    );
    expect(claim).toMatchObject({ change: "reduce-by", amount: 75, baselineYear: 2019 });
  });

  it("reads no bound in a verb's particle", () => {
    const claim = claimOf("Nissan's renewable share is to go up to 50% by 2030 at all sites.");
    expect(claim).toMatchObject({ amount: 50, comparator: "exactly" });
  });
});

describe("the year before as a base", () => {
  it.each([
    ["小鹏汽车发布2023年ESG报告。单车生产碳排放同比下降15.8%。", 2023],
    ["2022年,小鹏汽车单车生产碳排放同比下降15.8%。", 2022],
    ["小鹏汽车发布2023年ESG报告。单车生产碳排放较上年下降15.8%。", 2023],
    ["2022年,小鹏汽车单车生产碳排放较上年下降15.8%。", 2022],
    ["小鹏汽车单车生产碳排放较去年下降15.8%。", 2024],
  ])("%s", (text, year) => {
    expect(claimOf(text)).toMatchObject({ year, baselineYear: year - 1 });
  });
});

describe("a base year that is stated once for all targets", () => {
  const PLANTS = "Kia wants to lower the CO2 emissions of its plants by 40% by 2030.";

  it.each([
    [
      `${PLANTS} The reduction was confirmed in May. It is based on science; all figures refer to 2018 levels.`,
      2018,
    ],
    [
      `${PLANTS} The targets, which auditors approved, are bold. They are based on a 2019 baseline.`,
      2019,
    ],
    [`${PLANTS} The baseline is 2020.`, 2020],
    [`${PLANTS} The group takes 2017 as its base year.`, 2017],
    [`${PLANTS} The targets are to be met in 2031.`, null],
    [`${PLANTS} All are in line with 2015 rules.`, null],
    [`${PLANTS} The baseline is 2018 in Europe. The baseline is 2019 elsewhere.`, null],
  ])("%s", (text, year) => {
    expect(extract({ text, published: "2024-05-20" }).claims).toMatchObject([
      { metric: "ghg-emissions", amount: 40, baselineYear: year },
    ]);
  });
});
