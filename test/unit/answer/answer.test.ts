import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/store/types/article.ts";
import { event, evidence, milestone, pledge } from "../chat/support/views.ts";
import { type Contents, createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const cut = (stage: "life-cycle" | "supply-chain" | "production", amount: number) =>
  pledge({
    id: `bmw-${stage}`,
    title: `Cut CO2 per vehicle ${stage} by ${amount} % by 2030 (vs 2019)`,
    metric: "ghg-emissions",
    stage,
    basis: "per-vehicle",
    change: "reduce-by",
    amount,
    unit: "%",
    baselineYear: 2019,
    targetYear: 2030,
    sources: [
      evidence({
        articleId: "a3",
        quote: `By 2030 BMW wants to cut carbon per vehicle by ${amount} % compared to 2019.`,
      }),
    ],
  });

const evs = (targetYear: number, amount: number, words: string) =>
  pledge({
    id: `bmw-ev-${targetYear}`,
    title: `${words} electric vehicles by ${targetYear}`,
    metric: "ev-volume",
    stage: null,
    amount,
    unit: "vehicles",
    targetYear,
    sources: [
      evidence({
        articleId: "a4",
        quote: `BMW will deliver ${words} electric cars by ${targetYear}.`,
      }),
    ],
  });

const share2030 = pledge({
  id: "honda-ev-share-2030",
  company: "honda",
  title: "EV share of about 20 % by 2030",
  metric: "ev-share",
  stage: "products",
  amount: 20,
  unit: "%",
  comparator: "about",
  targetYear: 2030,
  lifecycle: "weakened",
  sources: [evidence({ articleId: "h1", quote: "EVs will be some 20 pct of sales in 2030." })],
  revisions: [
    {
      on: "2025-05-20",
      lifecycle: "weakened",
      from: {
        amount: 30,
        amountMax: null,
        unit: "%",
        comparator: "exactly",
        baselineYear: null,
        targetYear: 2030,
      },
      to: {
        amount: 20,
        amountMax: null,
        unit: "%",
        comparator: "about",
        baselineYear: null,
        targetYear: 2030,
      },
      evidence: evidence({
        articleId: "h1",
        published: "2025-05-20",
        quote: "Honda now expects 20 pct in 2030, against a previous goal of 30 pct.",
      }),
    },
  ],
});

const contents: Contents = {
  pledges: [
    pledge(),
    pledge({
      id: "baic-net-zero",
      company: "baic",
      sources: [evidence({ articleId: "b1", quote: "BAIC: carbon neutral by 2050." })],
    }),
    cut("life-cycle", 40),
    cut("supply-chain", 20),
    cut("production", 80),
    evs(2025, 2_000_000, "2 million"),
    evs(2030, 10_000_000, "10 million"),
    share2030,
  ],
  milestones: [milestone()],
  events: [event(), event({ id: "evt_2", company: "baic" })],
};

const ask = (text: string, history: string[] = []) =>
  createTestAnswerer(contents)({ text, history, nowOn });

describe("the answerer", () => {
  it.each<[string, RegExp, string]>([
    ["When does BMW want to be net zero?", /Net zero by 2050/, "a1"],
    ["What is BMW's supply chain target for CO2?", /by 20 %/, "a3"],
    ["How many electric cars will BMW deliver by 2030?", /10 million/, "a4"],
    ["How many electric vehicles did BMW deliver in 2024?", /426,594/, "a2"],
    ["wen wil bwm be carbn nutral", /2050/, "a1"],
    ["宝马什么时候碳中和?", /2050/, "a1"],
    ["Has Honda changed its EV share for 2030?", /^Yes.*weakened from 30 %.*to about 20 %/m, "h1"],
    ["Is Honda still aiming for 30 percent EVs in 2030?", /^No: Honda Motor, weakened/m, "h1"],
    ["Is BMW still aiming for net zero by 2050?", /^Yes, as far as the register knows/m, "a1"],
  ])("answers %j and cites the article", async (question, text, articleId) => {
    const answer = await ask(question);
    expect(answer.abstained).toBe(false);
    expect(answer.text).toMatch(text);
    expect(answer.citations.map((citation) => citation.articleId)).toContain(articleId);
  });

  it.each([
    ["another company", "When does Kia want to be net zero?"],
    ["another metric", "What does BMW plan for water use?"],
    ["another year", "How many electric cars will BMW deliver by 2027?"],
    ["a pledge where a result is asked for", "How many electric cars did BMW deliver in 2025?"],
    ["another place", "What is BMW's net zero target for India?"],
    ["another part of the value chain", "What is BMW's CO2 target for logistics?"],
    ["an amount where a share is asked for", "What share of BMW's sales was electric in 2024?"],
    ["another product", "How many hydrogen trucks did BMW deliver in 2024?"],
    ["a brand of its own", "When does Rolls-Royce want to be net zero?"],
    ["a company that is not known", "When does Zoltar Motors want to be net zero?"],
    ["what a state does", "When does Britain ban petrol cars?"],
    ["something else altogether", "What is the weather in Munich?"],
    ["the price of a share", "What is BMW's share price target?"],
    ["the best of all by no measure", "Which car maker is the most sustainable?"],
    ["what it thinks", "Do you think BMW will really cut its CO2 per vehicle by 40 %?"],
    ["of another in Chinese where no name is known", "某某汽车到2030年的碳排放目标是什么？"],
    ["something else in Chinese", "宝马的员工人数是多少？"],
    ["another company in Chinese", "起亚什么时候实现碳中和？"],
    ["another year in Chinese", "宝马到2027年交付多少辆电动车？"],
  ])("never answers with %s", async (_, question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: true, citations: [] });
    expect(answer.card.verdict).toMatch(/^I have nothing on that|^没有/);
  });

  it("says what it looked for and what is nearest, without a figure to be mistaken for an answer", async () => {
    const { text } = await ask("How many electric cars will BMW deliver by 2027?");
    expect(text).toContain("Looked for: BMW Group; electric vehicles, EV share; 2027.");
    expect(text).toContain("Nearest: a pledge of BMW Group on electric vehicles");
    expect(text).not.toMatch(/million|2030/);
  });

  it("offers names for one that it does not know", async () => {
    expect((await ask("When does Pollstar want to be net zero?")).text).toContain("Polestar");
  });

  it("compares side by side, and says where it has nothing", async () => {
    const { card, text } = await ask("Compare the net-zero targets of BMW, BAIC and Kia");
    expect(card.blocks.some(({ kind }) => kind === "table")).toBe(true);
    expect(text).toContain("Kia: nothing registered on this.");
  });

  it("puts the parts of the value chain side by side", async () => {
    const { text } = await ask(
      "How do BMW's 2030 cuts differ between supply chain and production?",
    );
    expect(text).toMatch(/20 %[\s\S]*80 %/);
    expect(text).not.toContain("by 40 %");
  });

  it("lists what is due, of all companies", async () => {
    const { text } = await ask("Which targets fall due in 2030?");
    expect(text).toContain("Five pledges of two companies:");
  });

  it("counts makers by the list that it shows", async () => {
    const { card } = await ask("How many makers aim at net zero by 2050?");
    expect(card.verdict).toBe("2 in the register: BAIC Group, BMW Group");
  });

  it("says what is new", async () => {
    const { text } = await ask("What is new from BAIC?");
    expect(text).toContain("The latest: 2025-11-15, new pledge");
  });

  it("shows where sources differ", async () => {
    const other = cut("life-cycle", 40);
    const late = {
      ...other,
      id: "late",
      contradicts: [{ pledgeId: other.id, field: "targetYear" as const }],
      targetYear: 2040,
      sources: [
        evidence({ articleId: "a9", publisher: "Other", quote: "40 % compared to 2019 by 2040." }),
      ],
    };
    const answer = await createTestAnswerer({ pledges: [late, other] })({
      text: "Do the sources agree on BMW's 40 percent per vehicle?",
      history: [],
      nowOn,
    });
    expect(answer.card.verdict).toMatch(/^The sources differ: /);
    for (const outlet of ["(Motor Daily)", "(Other)"])
      expect(answer.card.verdict).toContain(outlet);
    expect(answer.citations).toHaveLength(2);
  });

  it.each([
    "Wann wird BMW klimaneutral sein?",
    "BMWはいつカーボンニュートラルになりますか",
    "Когда?",
  ])("says which languages it reads when it is asked %j", async (question) => {
    const answer = await ask(question);
    expect(answer.abstained).toBe(true);
    expect(answer.text).toContain("English and Chinese only");
  });

  it("compares what all companies speak of where no metric is named", async () => {
    const { card } = await ask("Compare BMW and BAIC");
    const table = card.blocks.find((one) => one.kind === "table");
    expect(table?.rows.map(([company, what]) => `${company} ${what}`)).toEqual([
      "BMW Group [1] net zero",
      "BAIC Group [2] net zero",
    ]);
    expect((await ask("Compare Honda and BAIC")).text).toContain("There is no metric on which all");
  });

  it("says that no source contradicts another", async () => {
    const { card } = await ask("Do the sources disagree on BMW's net zero target?");
    expect(card.verdict).toMatch(/^No contradiction is registered: BMW Group: Net zero by 2050/);
  });

  it("puts the pledge that was moved last first", async () => {
    const [step] = share2030.revisions;
    if (!step) throw new Error("it was moved");
    const later = {
      ...share2030,
      id: "later",
      title: "EV share of 10 % by 2026",
      targetYear: 2026,
    };
    const moved = { ...later, revisions: [{ ...step, on: "2025-11-01" }] };
    const answer = createTestAnswerer({ pledges: [share2030, moved] });
    const { text } = await answer({ text: "Has Honda changed its EV share?", history: [], nowOn });
    expect(text).toContain("Now: Honda Motor: EV share of 10 % by 2026");
  });

  it("tells what is new since the last question, or that nothing is", async () => {
    const since = (lastAskedAt: string) =>
      createTestAnswerer(contents)({
        ...{ text: "What is new since my last question?", history: [], nowOn, lastAskedAt },
      });
    expect((await since("2000-01-01T00:00:00Z")).card.verdict).toMatch(/^The latest: /);
    expect(await since("2100-01-01T00:00:00Z")).toMatchObject({
      card: { verdict: "Nothing has been registered since your last question." },
      abstained: true,
    });
  });

  it("keeps the thread's subject", async () => {
    const { text } = await ask("And by 2030?", [
      "How many electric cars will BMW deliver by 2025?",
    ]);
    expect(text).toContain("10 million");
  });

  it("explains itself", async () => {
    expect((await ask("What can you do?")).text).toContain("What you can ask");
  });
});

describe("where the register has nothing", () => {
  const passage = (quote: string): Passage => ({
    evidence: evidence({ articleId: "t1", title: "An impact report", quote }),
    around: quote,
    company: "tesla",
    rank: 1,
  });
  const search = (quote: string, text: string) =>
    createTestAnswerer({ passages: [passage(quote)] })({ text, history: [], nowOn });

  it("shows a sentence that speaks of just that, as found", async () => {
    const answer = await search(
      "A year by which Tesla will reach net zero is not to be found in it.",
      "Has Tesla named a net-zero year?",
    );
    expect(answer.abstained).toBe(false);
    expect(answer.text).toContain("Not in the register, but found in an article [1]");
    expect(answer.citations).toHaveLength(1);
  });

  it("shows each sentence once, in the longest passage that has it", async () => {
    const said = "A year by which Tesla will reach net zero is not to be found in it.";
    const wide = passage(said);
    const wider = passage(`${said} Nor is one in the year before.`);
    const answer = await createTestAnswerer({ passages: [wide, wider] })({
      ...{ text: "Has Tesla named a net-zero year?", history: [], nowOn },
    });
    expect(answer.citations.map(({ quote }) => quote)).toEqual([wider.around]);
  });

  it.each([
    ["another company", "Ford will reach net zero by 2050.", "When will Tesla be net zero?"],
    ["another metric", "Tesla will open 500 chargers by 2030.", "When will Tesla be net zero?"],
    [
      "another year",
      "Tesla sold 1.8 million cars in 2023.",
      "How many cars did Tesla sell in 2024?",
    ],
    [
      "only a base year",
      "Tesla's emissions fell compared to 2019.",
      "How many tonnes of CO2 did Tesla emit in 2019?",
    ],
    [
      "no figure",
      "Tesla sold many electric cars in 2023.",
      "How many electric cars did Tesla sell in 2023?",
    ],
    [
      "a year of the telling",
      "Last year Tesla was on the way to net zero.",
      "When will Tesla be net zero?",
    ],
    [
      "a share where an end of combustion cars is asked for",
      "Tesla expects 30 per cent of its sales to be electric by 2027.",
      "By when does Tesla want to stop selling combustion cars?",
    ],
    [
      "no whole sentence",
      "READ MORE: Tesla and its net zero plan for 2050",
      "When will Tesla be net zero?",
    ],
  ])("does not show a sentence with %s", async (_, quote, text) => {
    expect((await search(quote, text)).abstained).toBe(true);
  });
});
