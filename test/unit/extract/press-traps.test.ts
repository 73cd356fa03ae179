import { describe, expect, it } from "vitest";
import { explain } from "../../../src/extract/explain.ts";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published: string) => extract({ text, published });

/** Claims of a text, in short: kind, company, metric, amount, year, place. */
const claimsOf = (text: string, published: string): string[] =>
  read(text, published).claims.map(({ kind, company, metric, amount, year, region }) =>
    [kind, company, metric, amount ?? "-", year ?? "-", region ?? ""].join(" ").trim(),
  );

const changesOf = (text: string, published: string): string[] =>
  read(text, published).changes.map((it) =>
    [it.company, it.metric, it.effect, it.oldAmount ?? it.oldYear, it.newAmount ?? it.newYear].join(
      " ",
    ),
  );

describe("whose figure it is", () => {
  it.each([
    [
      "In the first nine months of this year, Chang'an sold 2.06 million vehicles, among them 35,000 new energy vehicles.",
      "2017-10-20",
      ["milestone changan ev-volume 35000 2017"],
    ],
    [
      "Daimler Truck held a press day. All Mercedes-Benz truck plants in Europe have been producing on a CO2-neutral basis since 2022.",
      "2024-03-06",
      ["milestone daimler-truck net-zero - 2022 EU"],
    ],
    [
      "Toyota wants its plants to be carbon neutral by 2035. The prime minister announced in October that Japan would become carbon neutral by 2050.",
      "2021-06-12",
      ["pledge toyota net-zero - 2035"],
    ],
    [
      "Honda cut its EV budget from 10 trillion to 7 trillion yen in May, and Toyota this month postponed a battery plant.",
      "2025-11-12",
      ["pledge honda investment 7000000000000 2025"],
    ],
  ])("is told: %s", (text, published, claims) => {
    expect(claimsOf(text, published)).toEqual(claims);
  });
});

describe("sales of all kinds", () => {
  it.each([
    [
      "Kia lowered its target for EVs to 1.26 million in 2030. The target for total sales was also reduced, from 4.3 million to 4.19 million units in 2030.",
      "2025-04-10",
      "pledge kia ev-volume 1260000 2030",
    ],
    [
      "起亚将2030年全球纯电动车销售目标由160万辆下修至126万辆,全年总销量目标则由430万辆调整为419万辆。",
      "2025-04-10",
      "pledge kia ev-volume 1260000 2030",
    ],
  ])("are no electric cars: %s", (text, published, claim) => {
    expect(claimsOf(text, published)).toEqual([claim]);
    expect(changesOf(text, published).join()).not.toContain("4190000");
  });
});

describe("the old and the new", () => {
  it("keeps the new one, whatever it is held against", () => {
    const text =
      "Nissan has raised the share of electrified models in its global sales to more than 55 percent by fiscal 2030 from a previous target of 50 percent.";
    expect(claimsOf(text, "2023-03-01")).toEqual(["pledge nissan ev-share 55 2030"]);
    expect(changesOf(text, "2023-03-01")).toEqual(["nissan ev-share strengthened 50 55"]);
  });

  it("has one currency", () => {
    const text =
      "Honda has cut its planned EV investment from 10 trillion to 7 trillion yen by 2031.";
    expect(changesOf(text, "2025-05-20")).toEqual([
      "honda investment weakened 10000000000000 7000000000000",
    ]);
  });

  it("stands for the later year", () => {
    const text = "Lexus postponed its plan to go all-electric by 2030 to 2035.";
    expect(claimsOf(text, "2024-03-01")).toEqual(["pledge toyota ice-phase-out - 2035"]);
    expect(changesOf(text, "2024-03-01")).toEqual(["toyota ice-phase-out delayed 2030 2035"]);
    const explained = explain({ text, published: "2024-03-01" }).claims;
    expect(explained.map(({ claim }) => claim.year)).toEqual([2035]);
  });

  it("is not of the year in which it was said", () => {
    const text =
      "In 2023 Subaru had said that half of its global sales would be battery-electric by 2030.";
    expect(claimsOf(text, "2025-11-12").join()).not.toContain("2023");
  });
});

describe("a figure", () => {
  it("that is counted is whole", () => {
    const text =
      "Li Auto opened 100 charging stations. In the first ten months of this year the average was 2.4.";
    expect(claimsOf(text, "2024-11-05")).toEqual(["milestone li-auto charging-points 100 2024"]);
  });

  it("in 兆 is of a trillion", () => {
    expect(claimsOf("NISSAN宣布未來5年將投資2兆日圓推動電動化。", "2021-11-30")).toEqual([
      "pledge nissan investment 2000000000000 2026",
    ]);
  });

  it("stands beside the end of combustion cars in another place", () => {
    const text =
      "Stellantis will stop selling combustion-engine cars in Europe by 2030 and wants half of its US sales to be electric by then.";
    expect(claimsOf(text, "2022-03-01")).toEqual([
      "pledge stellantis ice-phase-out - 2030 EU",
      "pledge stellantis ev-share 50 2030",
    ]);
  });

  it("of cars that give off nothing ends combustion", () => {
    expect(claimsOf("通用汽车计划到2035年停止销售有尾气排放的新轻型车。", "2022-11-22")).toEqual([
      "pledge general-motors ice-phase-out - 2035",
    ]);
  });

  it("of what one product saves in its life has no year of its own", () => {
    const text =
      "Compared with a diesel truck, and over ten years of use, Daimler Truck's eActros can save 40% of CO2e emissions.";
    expect(claimsOf(text, "2024-03-06").join()).not.toContain("2034");
  });

  it("that had earlier been named is the former one", () => {
    const text =
      "Toyota cuts its plan for 2026. The Japanese automaker had earlier said it wanted to sell 1.5 million battery electric vehicles in 2026.";
    expect(claimsOf(text, "2024-09-06")).toEqual([]);
  });

  it("in December, told in January, is of the year before", () => {
    expect(claimsOf("小鹏汽车:12月交付36695辆。", "2025-01-02")).toEqual([
      "milestone xpeng ev-volume 36695 2024",
    ]);
  });
});

describe("a matter that is pushed forward", () => {
  it("has no date that would be brought forward", () => {
    const text =
      '"We will push electrification forward in order to achieve carbon neutrality," said Mitsubishi Motors.';
    expect(changesOf(text, "2023-03-10")).toEqual([]);
  });

  it("is a target where it has one", () => {
    const text = "GM said it will push forward its plan to go all-electric from 2035 to 2033.";
    expect(changesOf(text, "2025-05-09")).toEqual([
      "general-motors ice-phase-out brought-forward 2035 2033",
    ]);
  });
});
