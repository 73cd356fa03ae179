import { describe, expect, it } from "vitest";
import { unaccounted } from "../../../src/answer/accounts.ts";
import { decideDemand, namesVerifier } from "../../../src/answer/demands.ts";
import { isOfMonth } from "../../../src/answer/extent.ts";
import { type Fact, toMilestoneFact, toPledgeFact } from "../../../src/answer/fact.ts";
import { partOfYear } from "../../../src/answer/figure.ts";
import { goesOnAboutOthers } from "../../../src/answer/others.ts";
import { parseQuestion } from "../../../src/answer/parse.ts";
import { decideRelevance } from "../../../src/answer/select.ts";
import type { MilestoneView, PledgeView } from "../../../src/pledge/view.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const NOW_ON = "2026-01-15";
const parse = (text: string) => parseQuestion(text, NOW_ON);
const fits = (fact: Fact, text: string) => decideRelevance(fact, parse(text)).fits;

type Told = Partial<PledgeView> & { quote: string; title?: string; published?: string };
const pledged = ({ quote, title = "", published = "2024-04-16", ...own }: Told) =>
  toPledgeFact(pledge({ ...own, title: "", sources: [evidence({ quote, title, published })] }));
const reported = ({ quote, ...own }: Partial<MilestoneView> & { quote: string }) =>
  toMilestoneFact(milestone({ ...own, title: "", sources: [evidence({ quote, title: "" })] }));

describe("a quote that names several years", () => {
  const QUOTE =
    "Suzuki aims to be carbon neutral in Japan and Europe by 2050 and in India by 2070.";
  const neutral = (targetYear: number) =>
    pledged({
      company: "suzuki",
      metric: "net-zero",
      amount: null,
      unit: null,
      targetYear,
      quote: QUOTE,
    });

  it("has a part for each", () => {
    expect(partOfYear(QUOTE, 2070)?.before).toBe(" and in India by ");
    expect(partOfYear("Neutral by 2050.", 2050)).toBeNull();
    expect(partOfYear(QUOTE, 2060)).toBeNull();
  });

  it.each([
    ["When will Suzuki be carbon neutral in India?", [2070]],
    ["When will Suzuki be carbon neutral in Japan?", [2050]],
    ["When will Suzuki be carbon neutral?", [2050, 2070]],
  ])("is of the place beside the year: %s", (text, years) => {
    expect([2050, 2070].filter((year) => fits(neutral(year), text))).toEqual(years);
  });

  it("is of the part of the value chain beside the year", () => {
    const quote =
      "CATL will be carbon neutral in its operations by 2025 and across the value chain by 2035.";
    const own = { company: "catl", metric: "net-zero", amount: null, unit: null, quote } as const;
    const asked = "When will CATL's value chain be carbon neutral?";
    expect(fits(pledged({ ...own, stage: "supply-chain", targetYear: 2035 }), asked)).toBe(true);
    expect(fits(pledged({ ...own, stage: "operations", targetYear: 2025 }), asked)).toBe(false);
  });
});

describe("a kind of vehicle", () => {
  const sold = (quote: string, title: string) =>
    pledged({
      company: "kia",
      metric: "ev-volume",
      amount: 5000,
      unit: "vehicles",
      targetYear: 2030,
      quote,
      title,
    });

  it.each([
    ["Kia wants to sell 5,000 electric vans by 2030.", "", true],
    ["Kia wants to sell 5,000 of them by 2030.", "Kia plans electric vans", true],
    ["Kia wants to sell 5,000 of them by 2030.", "Kia bets on trucks and vans", false],
    ["Kia wants to sell 5,000 three-wheelers by 2030.", "Kia plans electric vans", false],
    ["Kia wants to sell 5,000 electric cars by 2030.", "", false],
  ])("is said by its quote or its headline: %s %s", (quote, title, isFit) => {
    expect(fits(sold(quote, title), "How many electric vans does Kia plan for 2030?")).toBe(isFit);
  });
});

describe("a brand", () => {
  const half = (quote: string) =>
    pledged({
      company: "nissan",
      brand: null,
      metric: "ev-share",
      amount: 50,
      unit: "%",
      targetYear: 2030,
      quote,
    });

  it.each([
    ["Half of the cars that Nissan and its premium brand Infiniti sell is to be electric.", false],
    ["Half of the cars is to be electric, including those of Infiniti.", false],
    ["Nissan and Infiniti are each to sell half of their cars as electric ones.", true],
    ["Half of the cars that Infiniti sells is to be electric.", true],
  ])("has not what it has together with others: %s", (quote, isFit) => {
    expect(fits(half(quote), "What share of Infiniti's sales should be electric by 2030?")).toBe(
      isFit,
    );
  });

  it("is known in Chinese by its name alone", () => {
    expect(parse("解放2030年新能源占比要达到多少？").names).toMatchObject([
      { companyId: "faw", brand: "FAW Jiefang" },
    ]);
    expect(parse("解放思想").names).toEqual([]);
  });
});

describe("a month", () => {
  const sold = (quote: string) =>
    reported({
      company: "kia",
      metric: "ev-volume",
      amount: 5000,
      unit: "vehicles",
      year: 2023,
      quote,
    });

  it.each([
    ["In 2023 Kia sold 5,000 electric cars.", false],
    ["In December Kia sold 5,000 electric cars.", true],
    ["Kia sold 5,000 electric cars last month.", true],
  ])("is told by its own figure: %s", (quote, isFit) => {
    expect(isOfMonth(sold(quote), parse("How many EVs did Kia sell in December 2023?"))).toBe(
      isFit,
    );
    expect(isOfMonth(sold(quote), parse("How many EVs had Kia sold by December 2023?"))).toBe(true);
  });

  it.each([
    ["In March, Kia told investors that it wants 1.2 million.", "2022-12-20", true],
    ["Kia wants 1.2 million.", "2022-12-20", false],
    ["Kia wants 1.2 million.", "2022-03-04", true],
    ["In March, Kia told investors that it wants 1.2 million.", "2023-12-20", false],
  ])("is that of the telling: %s %s", (quote, published, isFit) => {
    const own = {
      company: "kia",
      metric: "ev-volume",
      amount: 1_200_000,
      unit: "vehicles",
    } as const;
    const fact = pledged({ ...own, targetYear: 2030, quote, published });
    expect(fits(fact, "List the pledges that Kia made in March 2022.")).toBe(isFit);
  });
});

describe("what else limits an answer", () => {
  it("is a base year, which a state has none of", () => {
    const fact = pledged({
      company: "kia",
      metric: "net-zero",
      amount: null,
      unit: null,
      quote: "Net zero by 2040.",
    });
    expect(fits(fact, "What is Kia's net-zero target against 2020?")).toBe(false);
  });

  it.each([
    ["How many GWh do Ford and Toyota plan in total?", 2, "sum"],
    ["How many GWh does Ford plan in total?", 1, null],
    ["福特和丰田一共卖了多少辆？", 2, "sum"],
    ["Who verified LG Energy Solution's report?", 1, "verifier"],
    ["By whom was it audited?", 1, null],
    ["The report was certified by whom?", 1, "verifier"],
    ["宝马的报告由谁审计？", 1, "verifier"],
    ["谁负责宝马的可持续发展？", 1, "person"],
  ] as const)("is a demand: %s", (text, companies, demand) => {
    expect(decideDemand(text, companies)).toBe(demand);
  });

  it.each([
    ["Report verified by DNV", true],
    ["The auditing company PwC has tested that.", true],
    ["该报告经德勤审计。", true],
    ["Suppliers are audited under a programme.", false],
    ["Kia's plants are certified.", false],
  ])("is who has checked it: %s", (quote, isNamed) => {
    expect(namesVerifier(quote)).toBe(isNamed);
  });

  it("is a unit, short or in full", () => {
    const shown = "The footprint per kilowatt-hour falls by half.";
    const text = "What is the footprint per kWh at Panasonic?";
    expect(unaccounted(parse(text), { shown, isShownInCjk: false })).toEqual([]);
    expect(parse(text).unit).toBeNull();
  });

  it("is whom the sentences before speak of", () => {
    const own = { amount: 2.5, company: "suzuki" };
    const others =
      "New Delhi hopes that 30 percent of cars will be electric. Last year it was about 2.5 percent.";
    expect(goesOnAboutOthers(own, others)).toBe(true);
    expect(goesOnAboutOthers(own, others.replace("New Delhi", "Suzuki"))).toBe(false);
    expect(goesOnAboutOthers(own, "At Suzuki it was 2.5 percent.")).toBe(false);
  });
});

describe("a passage", () => {
  const ask = (quote: string, text: string, title = "Kia reports") =>
    createTestAnswerer({
      passages: [
        {
          ...{ evidence: evidence({ quote, title, published: "2024-04-16" }), around: quote },
          ...{ company: "kia", rank: 1 },
        },
      ],
    })({ text, history: [], nowOn: NOW_ON });

  it.each([
    ["What is Kia's target for water use?", true],
    ["Has Kia set a target for water use?", false],
  ])("that denies a target tells whether there is one: %s", async (text, isRefused) => {
    const { abstained } = await ask("Kia uses much water, although without any target.", text);
    expect(abstained).toBe(isRefused);
  });

  it("names who has checked what is told", async () => {
    const quote = "Kia's ESG report was verified by DNV.";
    const asked = "Who verified Kia's ESG report?";
    expect((await ask(quote, asked)).text).toContain("DNV");
    expect((await ask("Kia has published its ESG report.", asked)).abstained).toBe(true);
    expect((await ask(quote, "Who verified Kia's water data?")).abstained).toBe(true);
  });

  it("of a firm that stands beside the company is none of it", async () => {
    const text = "How much cathode capacity in GWh is Kia building?";
    const told = (who: string) =>
      ask(`${who} is building up cathode capacity for 100 GWh of cells.`, text);
    expect((await told("Redwood, for its part,")).abstained).toBe(true);
    expect((await told("Kia, for its part,")).abstained).toBe(false);
  });

  it("of another month is none of a month", async () => {
    const quote = "Kia aims to sell 307,000 electric cars in 2024.";
    expect((await ask(quote, "What was pledged by Kia in June 2024?")).abstained).toBe(true);
  });
});

describe("words for what is asked", () => {
  it.each([
    ["How many new Nissan models without an engine are due by 2030?", ["ev-models"]],
    ["What share of Mercedes' 2023 sales had a plug?", ["ev-share"]],
    ["What share of BYD's electricity came from its roof?", ["renewable-energy"]],
    ["What share of its energy does JLR want to generate itself by 2030?", ["renewable-energy"]],
    ["What share of Volvo Cars' plant energy was climate neutral in 2021?", ["renewable-energy"]],
    ["How many new electrified vehicles did Ford announce in 2015?", ["ev-models"]],
    ["Does NIO or XPeng have the higher sales target for 2024?", ["ev-volume"]],
    ["How big could Envision AESC's Sunderland site become by 2030?", ["battery-capacity"]],
    ["How much CO2 does GM avoid by moving its renewable power date?", ["ghg-emissions"]],
    ["Has Polestar watered down its climate neutrality?", ["net-zero"]],
  ])("name a metric: %s", (text, metrics) => {
    expect(parse(text).metrics).toEqual(metrics);
  });

  it("may name a year of telling, or an outlet", () => {
    const asked = parse("When should its plants be neutral, according to the 2019 announcement?");
    expect(asked).toMatchObject({
      years: [],
      published: { sinceOn: "2019-01-01", untilOn: "2019-12-31" },
    });
    expect(parse("What does Kyodo report about Toyota's EV output in 2026?").kind).toBeNull();
  });

  it("may ask which of several targets was moved", () => {
    expect(parse("Which target for 2025 did SAIC raise, and from what?")).toMatchObject({
      ...{ intent: "change", courses: ["up"] },
    });
  });
});
