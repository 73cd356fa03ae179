import { describe, expect, it } from "vitest";
import { type Fact, toMilestoneFact, toPledgeFact } from "../../../src/answer/fact.ts";
import { unaccounted } from "../../../src/answer/find/accounts.ts";
import { decideDemand, namesVerifier } from "../../../src/answer/find/demands.ts";
import { isOfMonth } from "../../../src/answer/find/extent.ts";
import { partOfYear } from "../../../src/answer/find/figure.ts";
import { goesOnAboutOthers } from "../../../src/answer/find/others.ts";
import { decideRelevance } from "../../../src/answer/find/select.ts";
import { isOfItsGroup } from "../../../src/answer/find/select-brand.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
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
    expect(
      partOfYear("By 2030 it halves them, by 2050 in Japan, and 20 years later in India.", 2050),
    ).toEqual({
      ...{ before: " it halves them, by ", after: " in Japan" },
    });
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

  it.each([
    ["Its truck brands, Mack included, sold 35. By 2030 it wants 35 percent.", true],
    ["Its truck brands sold 35, Mack most. By 2030 it wants 35 percent.", false],
  ])("is not what its group is around it: %s", (around, isGroup) => {
    const own = { company: "volvo-group", brand: "Mack Trucks", metric: "ev-share" } as const;
    const fact = pledged({ ...own, amount: 35, unit: "%", quote: "By 2030 it wants 35 percent." });
    const asked = parse("What share of Mack's trucks should be electric by 2030?");
    expect(isOfItsGroup(fact, asked, around)).toBe(isGroup);
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

describe("a kind of company", () => {
  const neutral = (company: string) =>
    pledged({
      company,
      metric: "net-zero",
      amount: null,
      unit: null,
      targetYear: 2040,
      quote: "Net zero by 2040.",
    });
  const COMPANIES = ["catl", "bosch", "kia", "daimler-truck"];

  it.each([
    ["Which battery makers want to be carbon neutral by 2040?", ["catl"]],
    ["Which suppliers have pledged net zero?", ["catl", "bosch"]],
    ["哪些供应商承诺了碳中和？", ["catl", "bosch"]],
    ["Which truck makers have pledged net zero?", ["daimler-truck"]],
    ["Which companies have pledged net zero?", COMPANIES],
  ])("is that of whoever is asked for: %s", (text, companies) => {
    expect(COMPANIES.filter((company) => fits(neutral(company), text))).toEqual(companies);
  });

  it("is none where suppliers are what is counted", () => {
    expect(parse("How many suppliers use green power?").sectors).toEqual([]);
    expect(parse("Which suppliers of BMW use green power?").sectors).toEqual([]);
  });
});

describe("a refusal", () => {
  const of = (own: Partial<PledgeView>) =>
    pledge({
      ...{ id: "p", company: "volkswagen", metric: "net-zero", amount: null, unit: null },
      ...{
        title: "Net zero by 2050",
        targetYear: 2050,
        sources: [evidence({ quote: "Net zero by 2050." })],
      },
      ...own,
    });
  const refuse = async (text: string, own: Partial<PledgeView> = {}) => {
    const answer = createTestAnswerer({ pledges: [of(own)] });
    const given = await answer({ text, history: [], nowOn: NOW_ON });
    expect(given.abstained).toBe(true);
    return given.text;
  };

  it.each([
    ["By when is Škoda carbon neutral?", ["from Škoda", "on net zero, but not of this brand"]],
    ["By when is Volkswagen carbon neutral in India?", ["in India", "but not for this place"]],
    ["What is Volkswagen's net-zero target for 2031?", ["2031", "but not for this year"]],
    ["斯柯达什么时候碳中和？", ["没有斯柯达的相关内容", "但并非该品牌的"]],
    ["大众在印度什么时候碳中和？", ["在印度", "但地区不同"]],
    ["Who leads sustainability at Volkswagen?", ["Who holds which office is not registered."]],
    ["How many GWh do Volkswagen and Kia plan in total?", ["are not added up"]],
    ["大众的可持续发展由谁负责？", ["不登记由谁任何职"]],
    ["What is Volkswagen's scope 3 target against 2015?", ["CO2 emissions; scope 3; against 2015"]],
    ["大众2030年的范围3目标是多少？", ["碳排放；范围3；2030年"]],
    ["How many EVs did Volkswagen sell in May 2023?", ["May 2023"]],
    ["大众2023年5月卖了多少辆电动车？", ["2023年5月"]],
  ])("says what is nearest, and why it is not it: %s", async (text, parts) => {
    const told = await refuse(text);
    for (const part of parts) expect(told).toContain(part);
  });

  it("is what an unknown firm gets, whoever speaks of it", async () => {
    const quote = "Cathode material from Redwood will help Volkswagen to net zero by 2050.";
    const own = { sources: [evidence({ quote })] };
    expect(await refuse("What does Redwood promise for 2050?", own)).toContain('"Redwood"');
  });

  it("is what a date of the end of engines gets from a count of models", () => {
    const fact = pledged({
      company: "bmw",
      metric: "ev-models",
      amount: 13,
      unit: "models",
      targetYear: 2023,
      quote: "13 battery models by 2023.",
    });
    expect(fits(fact, "When will BMW be all-electric?")).toBe(false);
  });
});

describe("a name in capitals", () => {
  it.each([
    ["When will Mini be all-electric?", ["MINI"]],
    ["Which Seat models are electric?", ["SEAT"]],
    ["How many mini cars did it sell?", []],
    ["Mini cars were down.", []],
  ])("may be written as a word in mid-sentence: %s", (text, brands) => {
    expect(parse(text).names.map(({ brand }) => brand)).toEqual(brands);
  });

  it("comes in the order of the text in Chinese", () => {
    expect(parse("福特和丰田的目标").names.map(({ companyId }) => companyId)).toEqual([
      "ford",
      "toyota",
    ]);
  });
});
