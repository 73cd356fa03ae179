import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../../../src/answer/query.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);

describe("parseQuestion", () => {
  it.each<[string, Partial<Query>]>([
    ["When will BMW be carbon neutral?", { metrics: ["net-zero"], asksYear: true, kind: "pledge" }],
    ["Which makers pledge at least 45 % EVs?", { intent: "list", amounts: [] }],
    [
      "Up to 45 percent of the vans it sells are to be electric.",
      { intent: "look_up", amounts: [45], bound: null },
    ],
    ["By when should emissions peak?", { metrics: ["emissions-peak"] }],
    ["Did BAIC reach its 2025 peak?", { metrics: ["emissions-peak"], intent: "progress" }],
    ["Which companies have pledged net zero before 2045?", { intent: "list", kind: "pledge" }],
    [
      "Is BMW on track to deliver 2 million fully electric vehicles?",
      { intent: "progress", otherMetrics: ["ev-volume", "ev-models"] },
    ],
    ["When does it sell its last combustion car?", { metrics: ["ice-phase-out"] }],
    ["What share of sales is electric?", { metrics: ["ev-share"], unit: "share" }],
    ["How many EVs were sold in 2023?", { kind: "milestone", unit: "number" }],
    ["How many electric models are there?", { metrics: ["ev-models"] }],
    ["How many charging stations?", { metrics: ["charging-points"] }],
    ["How many zero-carbon factories?", { metrics: ["green-factories", "net-zero"] }],
    ["How many suppliers use green power?", { metrics: ["supplier-commitments"] }],
    ["What share of electricity is renewable?", { metrics: ["renewable-energy"] }],
    ["How much is invested in electric cars?", { metrics: ["investment"] }],
    ["How many dealerships are certified?", { metrics: ["network"] }],
    ["What about battery recycling?", { metrics: ["battery-recycling"] }],
    ["What share is green material?", { metrics: ["recycled-material"] }],
    ["CO2 per euro of revenue?", { metrics: ["ghg-emissions"], basis: "per-revenue" }],
    [
      "the cut of 40 percent per vehicle",
      { metrics: ["ghg-emissions"], basis: "per-vehicle", amounts: [40] },
    ],
    ["By when will a quarter of its sales be electric?", { amounts: [25] }],
    ["sales in the first half of 2024", { amounts: [] }],
    ["What did Ford promise before 2024-06-01?", { amounts: [] }],
    ["What has Ford announced since 2024-01-15?", { amounts: [] }],
    ["What did Ford say on 10 February 2024?", { amounts: [] }],
    ["Did Ford sell 40 cars on 10 February 2024?", { amounts: [40] }],
    ["What has Ford announced in the last 30 days?", { amounts: [] }],
    ["福特2024年6月1日之前宣布了什么？", { amounts: [] }],
    ["2000万辆", { amounts: [20_000_000] }],
    ["2000座换电站", { amounts: [2000], years: [] }],
    ["2030 vehicles", { amounts: [2030], years: [] }],
    ["scope 1 and 2 target", { metrics: ["ghg-emissions"], scopes: [1, 2], amounts: [] }],
    ["emissions in the supply chain", { stages: ["supply-chain"] }],
    ["carbn nutral", { metrics: ["net-zero"] }],
    ["新能源占比", { metrics: ["ev-share"] }],
    ["碳达峰", { metrics: ["emissions-peak"] }],
    ["What share of new cars is to be electric in 2030?", { published: null }],
    ["Which of the two is earlier?", { facets: [] }],
    ["How many zero-emission models are there?", { metrics: ["ev-models"] }],
    [
      "What is the goal for zero-emission sales in 2030?",
      { metrics: ["ev-volume", "ev-share", "ev-models"] },
    ],
    [
      "How many electric cars does Toyota want to sell by 2026?",
      { otherMetrics: ["ice-phase-out"] },
    ],
    ["When do its chargers run on green power?", { metrics: ["renewable-energy"] }],
    ["比较一下Stellantis和雷诺的碳中和目标", { intent: "compare", metrics: ["net-zero"] }],
    ["How many of its earlier targets did Suzuki lower?", { intent: "change", metrics: [] }],
    [
      "Which target did Suzuki lower in February 2025?",
      { years: [], published: { sinceOn: "2025-02-01", untilOn: "2025-03-31" } },
    ],
    ["What was GM's earlier date for renewable electricity?", { intent: "change" }],
    ["How many makers have named a year?", { kind: null }],
    ["How many Leafs did Nissan sell?", { metrics: ["ev-volume"], metricsGuessed: true }],
    ["How many factories are at net zero?", { metrics: ["green-factories", "net-zero"] }],
    ["What about sites outside the US?", { places: [], outside: ["US"] }],
    ["What about sites in the US?", { places: ["US"], outside: [] }],
    ["What does it do about waste that it sends to landfill?", { metrics: ["waste"] }],
    ["Do you think Kia will manage its target?", { asksOpinion: true }],
    ["Is Kia's climate plan better than Ford's?", { asksOpinion: true }],
    ["Are Kia's plans for 2030 higher than Ford's?", { asksOpinion: false }],
    ["What can I ask you?", { intent: "about" }],
    ["When were you last updated?", { intent: "about" }],
    ["How many articles do you have?", { intent: "about" }],
    ["What do you know about Tesla?", { intent: "list" }],
    ["东风去年(2023年)新能源卖得咋样", { years: [{ from: 2023, to: 2023 }] }],
    ["到2024年4月有多少根充电桩？", { metrics: ["charging-points"], amounts: [] }],
  ])("reads what %j is about", (text, query) => {
    expect(parse(text)).toMatchObject(query);
  });

  it.each<[string, Query["years"]]>([
    ["by 2030", [{ from: 2030, to: 2030 }]],
    [
      "in 2022 and 2023",
      [
        { from: 2022, to: 2022 },
        { from: 2023, to: 2023 },
      ],
    ],
    ["after 2030", [{ from: 2031, to: 2150 }]],
    ["before 2045", [{ from: 1990, to: 2044 }]],
    ["between 2025 and 2030", [{ from: 2025, to: 2030 }]],
    ["in FY23", [{ from: 2023, to: 2023 }]],
    ["this year", [{ from: 2026, to: 2026 }]],
    ["by the end of the decade", [{ from: 2030, to: 2030 }]],
    ["2030年", [{ from: 2030, to: 2030 }]],
    ["20 million vehicles a year", []],
    ["2030 vehicles", []],
    ["which source says 2030, and does any give another year?", []],
  ])("reads the years of %j", (text, years) => {
    expect(parse(text).years).toEqual(years);
  });

  it.each([
    ["compared to 2019", 2019],
    ["since 2019", 2019],
    ["from 2018 levels", 2018],
    ["against a 2015 baseline", 2015],
    ["与2020年相比", 2020],
    ["in 2019", null],
  ])("reads the base year of %j", (text, year) => {
    expect(parse(text).baselineYear).toBe(year);
  });

  it.each([
    "How many cars did Kia sell from 2021 to 2023?",
    "How many electric cars has Kia sold so far?",
    "蔚来累计生产了多少个电池？",
    "起亚2021年至2023年卖了多少辆电动车？",
  ])("asks for a total in %j", (text) => {
    expect(parse(text).demand).toBe("total");
  });

  it.each([
    "How many pledges has BMW made so far?",
    "How many targets that it made has BMW ever dropped?",
    "By how much will BMW cut CO2 per car produced from 2019 to 2030?",
    "How much more did Kia sell from 2021 to 2023?",
    "How many more cars did Kia sell from 2021 to 2023?",
    "By how many percent did the cars sold by Kia increase from 2021 to 2023?",
    "How much has BMW cut CO2 per vehicle produced so far?",
    "How many electric cars per year did Kia sell from 2021 to 2023?",
    "宝马至今生产方面提出了多少个目标？",
    "起亚2021年至2023年销量增长多少？",
  ])("asks for no total in %j", (text) => {
    expect(parse(text).demand).toBeNull();
  });

  it.each<[string, Query["intent"]]>([
    ["What is BMW's target?", "look_up"],
    ["List BAIC's pledges for 2025.", "list"],
    ["Which targets fall due in 2025?", "list"],
    ["Compare BMW and BAIC", "compare"],
    ["Who reports more green factories, BAIC or BMW?", "compare"],
    ["Is Geely on track?", "progress"],
    ["How far is BMW on recycling?", "progress"],
    ["Has Jaguar reached its 2025 target?", "progress"],
    ["Has Honda altered its goal?", "change"],
    ["Has Honda brought forward its move to battery cars?", "change"],
    ["When was it meant to get there originally?", "change"],
    ["Does Tesla still stand by it?", "change"],
    ["Did Honda drop its target?", "change"],
    ["Where does BMW say that?", "evidence"],
    ["What shows that BAIC cut carbon?", "evidence"],
    ["Do the sources agree on VW?", "evidence"],
    ["What is new?", "whats_new"],
    ["How many makers aim at net zero?", "count"],
    ["What can you do?", "about"],
    ["Jaguar is going to give up the combustion engine when?", "look_up"],
  ])("takes %j for %s", (text, intent) => {
    expect(parse(text).intent).toBe(intent);
  });

  it.each([
    ["What was reported in February 2025?", { sinceOn: "2025-02-01", untilOn: "2025-02-28" }],
    [
      "What did Toyota announce in December 2024?",
      { sinceOn: "2024-12-01", untilOn: "2024-12-31" },
    ],
  ])("takes a month whole in %j", (text, published) => {
    expect(parse(text).published).toEqual(published);
  });

  it.each([
    ["How many swap stations did NIO have in April 2024?", "2024-04-01", "2024-05-31"],
    ["蔚来到2024年4月有多少根充电桩？", "2024-04-01", "2024-05-31"],
  ])("asks in %j for a figure told in that month or the next", (text, sinceOn, untilOn) => {
    expect(parse(text)).toMatchObject({ published: null, month: { sinceOn, untilOn } });
  });

  it.each([
    ["When does Britain ban petrol cars?", true],
    ["What does the German government want by 2030?", true],
    ["英国什么时候禁售燃油车？", true],
    ["What is the capital of France?", true],
    ["what is the population of germany", true],
    ["法国的首都是哪里？", true],
    ["How much capital in electric cars does Volkswagen invest?", false],
    ["How much capital of its own does the maker put in?", false],
    ["Did the president of Toyota say when it will be carbon neutral?", false],
    ["Did the president of the company say when it will be carbon neutral?", false],
    ["比亚迪在人口多的城市有多少充电桩？", false],
    ["What are Toyota's national emissions?", true],
    ["When does BMW stop selling petrol cars in Britain?", false],
    ["Which Chinese makers want net zero?", false],
    ["What is due in China in 2030?", false],
  ])("knows whether %j asks of a state", (text, isOfState) => {
    expect(parse(text).asksOfState).toBe(isOfState);
  });

  it("keeps a home country, a language and a place apart", () => {
    expect(parse("Which Japanese makers have a goal?")).toMatchObject({
      homes: ["JP"],
      places: [],
    });
    expect(parse("the Chinese original for BMW")).toMatchObject({ homes: [], places: [] });
    expect(parse("BMW's Chinese suppliers")).toMatchObject({ homes: [], places: ["CN"] });
  });

  it("takes whole proper names and model names for things that an answer must mention", () => {
    const { facets } = parse("How much carbon did BAIC save at the Beijing Winter Olympics?");
    expect(facets.map(({ typed }) => typed)).toEqual(["Beijing Winter Olympics"]);
    expect(parse("What is the price of the BMW iX3?").facets).toMatchObject([
      { typed: "price" },
      { typed: "iX3" },
    ]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parse(text)));
  }, 60_000);
});

describe("parseInThread", () => {
  const follow = (history: string[], text: string) => parseInThread({ text, history }, nowOn);

  it.each<[string, string[], string, Partial<Query>]>([
    [
      "keeps company and metric when only the year changes",
      ["How many electric vehicles will BMW deliver by 2025?"],
      "And by 2030?",
      { metrics: ["ev-volume", "ev-share"], years: [{ from: 2030, to: 2030 }], kind: "pledge" },
    ],
    [
      "keeps metric and question when only the company changes",
      ["By when does BAIC want to be carbon neutral?"],
      "And BMW?",
      { metrics: ["net-zero"], asksYear: true, kind: "pledge" },
    ],
    [
      "keeps the company when the metric changes",
      ["Has Honda altered its EV share for 2030?"],
      "And what happened to the money?",
      { metrics: ["investment"], yearsInherited: true },
    ],
    [
      "counts the year before from the year that was asked about",
      ["What share of its electricity was renewable at Tata Motors in FY23?"],
      "How does that compare with the year before?",
      { years: [{ from: 2022, to: 2022 }], metrics: ["renewable-energy"] },
    ],
    [
      "follows over several questions",
      ["When will BMW be carbon neutral?", "And BAIC?"],
      "And its suppliers?",
      { metrics: ["supplier-commitments"] },
    ],
    [
      "keeps metric and year in Chinese when only the company changes",
      ["宝马2030年的单车碳排放目标是什么？"],
      "丰田呢？",
      { metrics: ["ghg-emissions"], basis: "per-vehicle", years: [{ from: 2030, to: 2030 }] },
    ],
    [
      "keeps company and metric in Chinese when only the year changes",
      ["宝马2030年的单车碳排放目标是什么？"],
      "那2035年呢",
      { metrics: ["ghg-emissions"], years: [{ from: 2035, to: 2035 }] },
    ],
    [
      "starts anew in Chinese with a whole question",
      ["宝马2030年的单车碳排放目标是什么？"],
      "丰田的净零目标是什么呢？",
      { metrics: ["net-zero"], years: [] },
    ],
    [
      "starts anew with a whole question",
      ["When will BMW be net zero?"],
      "How many EVs did Tesla sell?",
      { years: [] },
    ],
    [
      "keeps nothing for an open list",
      ["When will BMW be net zero?"],
      "Which targets fall due in 2025?",
      { names: [], metrics: [] },
    ],
  ])("%s", (_, history, text, query) => {
    expect(follow(history, text)).toMatchObject(query);
  });

  it("has the company of the question before", () => {
    const companies = follow(["When will BMW be net zero?"], "And by 2030?").names;
    expect(companies.map(({ companyId }) => companyId)).toEqual(["bmw"]);
  });
});
