import { describe, expect, it } from "vitest";
import { asksToConfirm, asksWhether } from "../../../src/answer/read/asks-whether.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { joinParts, partsOf } from "../../../src/answer/several.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";
import { respell } from "../../../src/answer/typed/respell.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);

const cut = pledge({
  ...{ id: "vw-co2-2030", company: "volkswagen", metric: "ghg-emissions", change: "reduce-by" },
  ...{ amount: 40, unit: "%", basis: "per-vehicle", stage: null, region: "EU" },
  ...{ baselineYear: 2018, targetYear: 2030, title: "Cut CO2 per vehicle by 40 % in Europe" },
  sources: [
    evidence({
      articleId: "vw",
      title: "Volkswagen's way",
      quote:
        "Each Volkswagen sold in Europe is to emit 40 percent less CO2 in 2030 than it did in 2018.",
    }),
  ],
});

const ask = (
  contents: Parameters<typeof createTestAnswerer>[0],
  text: string,
  history: string[] = [],
) => createTestAnswerer(contents)({ text, history, nowOn });

describe("what is said to be so", () => {
  it.each([
    "Mazda has tightened its goal, hasn't it?",
    "BMW will halve its CO2 by 2035, right?",
    "BMW wants its plants neutral only by 2050, yes?",
    "So BMW will halve its CO2 by 2035. Yes or no?",
    "I read that Tata is all renewable by 2025. Can you confirm?",
    "Volkswagen gets back 90 % by 2030. Is that date right?",
    "Can we say that every plant will be on green power?",
    "Is it true that NIO builds all of its stations in China?",
    "宝马2035年减排一半，对吗？",
  ])("is to be confirmed: %s", (text) => {
    expect(asksToConfirm(text)).toBe(true);
  });

  it.each([
    "Which one is it?",
    "What is right for BMW?",
    "Which date is right, 2030 or 2040?",
    "宝马的目标是什么？",
  ])("is not looked for in %s", (text) => {
    expect(asksToConfirm(text)).toBe(false);
  });

  it("may be told as moved, and the other way", () => {
    expect(asksWhether("Mazda has tightened its goal, hasn't it?")).toBe(true);
    expect(parse("Mazda has tightened its 2030 goal, hasn't it?").presumesMove).toBe(false);
    expect(parse("Why has Mazda tightened its 2030 goal?").presumesMove).toBe(true);
  });

  it("is answered by what is registered otherwise, in one respect", async () => {
    const contents = { pledges: [cut] };
    for (const text of [
      "VW cuts its CO2 per vehicle in Europe by 40 percent against 1990, right?",
      "VW cuts its CO2 per vehicle in Europe by 2035, doesn't it?",
      "VW cuts its CO2 per vehicle in China by 40 percent, correct?",
    ]) {
      const { abstained, card, citations } = await ask(contents, text);
      expect(abstained, text).toBe(false);
      expect(card.verdict).toMatch(/^Not registered as you put it\. What is registered: .*40 %/);
      expect(citations[0]?.articleId).toBe("vw");
    }
  });

  it("is refused where more than one thing differs, or nothing is to be confirmed", async () => {
    const contents = { pledges: [cut] };
    const twice = await ask(contents, "VW cuts its CO2 per vehicle in China by 2035, right?");
    expect(twice.abstained).toBe(true);
    const asked = await ask(contents, "By how much does VW cut its CO2 per vehicle by 2035?");
    expect(asked.abstained).toBe(true);
  });
});

const around =
  "The power plant in Hiroshima was to be converted from coal to ammonia. Mazda no longer intends to do so.";
const ammonia = {
  passages: [
    {
      evidence: evidence({ articleId: "mz", title: "Mazda's roadmap", quote: around }),
      ...{ around, company: "mazda", rank: 1 },
    },
  ],
};

describe("the words of a question", () => {
  it("are shown as found where something is asked to be so", async () => {
    const given = await ask(ammonia, "Is Mazda's Hiroshima power plant still going to ammonia?");
    expect(given.abstained).toBe(false);
    expect(given.text).toContain("no longer intends");
    expect(given.card.verdict).toMatch(/^Not in the register/);
  });

  it.each([
    "Is Mazda's Hiroshima power plant still going to hydrogen?",
    "Is Mazda's Hiroshima power plant still going to ammonia in 2031?",
    "Is Mazda's canteen in Hiroshima still closed?",
    "What does Mazda's power plant in Hiroshima cost?",
  ])("have to stand there: %s", async (text) => {
    expect((await ask(ammonia, text)).abstained).toBe(true);
  });

  it("are shown below what is registered, where that is to be confirmed", async () => {
    const said = "Volkswagen's cut of 40 percent per vehicle in Europe is no goal for China.";
    const { text, citations } = await ask(
      {
        pledges: [cut],
        passages: [
          {
            evidence: evidence({ articleId: "zh", title: null, quote: said }),
            ...{ around: said, company: "volkswagen", rank: 1 },
          },
        ],
      },
      "Volkswagen's cut of 40 percent per vehicle is a goal for China too, right?",
    );
    expect(text).toContain(said);
    expect(citations.map(({ number }) => number)).toEqual(citations.map((_, at) => at + 1));
  });
});

describe("what no metric is of", () => {
  const coal = "In Hiroshima and Hofu Mazda will run its coal units until around 2030.";
  const passagesOf = (title: string | null, quote: string, company: string | null) => ({
    passages: [
      {
        evidence: evidence({ articleId: "c", title, quote }),
        ...{ around: quote, company, rank: 1 },
      },
    ],
  });

  it("is told by a passage that has its things and words", async () => {
    const given = await ask(
      passagesOf(null, coal, "mazda"),
      "Until roughly when will Mazda go on running coal units at Hiroshima and Hofu?",
    );
    expect(given.text).toContain("until around 2030");
    expect(given.card.verdict).toMatch(/^Not in the register/);
  });

  it.each([
    ["in which a thing is missing", "Until when will Mazda run coal units at Ujina?", coal],
    [
      "without a year",
      "When will Mazda close its coal units at Hofu?",
      "Mazda has coal units at Hofu.",
    ],
    ["on another maker", "Until when will Toyota run coal units at Hiroshima and Hofu?", coal],
  ])("is not told by one %s", async (_, text, quote) => {
    expect((await ask(passagesOf(null, quote, "mazda"), text)).abstained).toBe(true);
  });

  it("is of the company that the headline names", async () => {
    const quote = "By then the coal units at Hiroshima and Hofu are to be closed, in 2030.";
    const text = "When are the coal units of Mazda at Hiroshima and Hofu closed?";
    expect((await ask(passagesOf("Mazda's roadmap", quote, null), text)).abstained).toBe(false);
    expect((await ask(passagesOf("Toyota's roadmap", quote, null), text)).abstained).toBe(true);
  });
});

describe("two questions in one", () => {
  it.each([
    [
      "How many EVs did BMW sell in 2024, and when is it net zero?",
      ["How many EVs did BMW sell in 2024?", "when is it net zero?"],
    ],
    [
      "Is the plant still on? If not, what comes in its place?",
      ["Is the plant still on?", "what comes in its place?"],
    ],
  ])("are told apart: %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(["When is BMW net zero?", "Who leads, and why?", "宝马和奥迪，谁更早？"])(
    "are not seen in %s",
    (text) => {
      expect(partsOf(text)).toEqual([]);
    },
  );

  it("are answered one by one, with one list of sources, and say what was not found", async () => {
    const contents = {
      pledges: [pledge({ sources: [evidence({ quote: "BMW will be net zero by 2050." })] })],
      milestones: [milestone()],
    };
    const text = "How many EVs did BMW deliver in 2024, and how many litres of water did it use?";
    const given = await ask(contents, text);
    expect(given.abstained).toBe(false);
    expect(given.text).toContain("426,594");
    expect(given.text).toContain("Nothing found on: how many litres of water did it use?");
    expect(given.citations.map(({ number }) => number)).toEqual([1]);
  });
});

describe("misspelt words", () => {
  it.each([
    ["how many hydrogn busses has Foton", "how many hydrogen buses has Foton"],
    ["which materiel target, in percnt", "which material target, in percent"],
  ])("are read as the nearest: %s", (typed, meant) => {
    expect(respell(typed)?.text).toBe(meant);
  });

  it.each(["Which contracts has BMW?", "宝马的目标是什么？", "When is Stellantis net zero?"])(
    "are not seen in %s",
    (text) => {
      expect(respell(text)).toBeNull();
    },
  );

  it("are named in the answer that they get", async () => {
    const buses = milestone({
      ...{ company: "baic", brand: "Foton", amount: 515, year: 2022 },
      sources: [evidence({ articleId: "ft", quote: "In 2022 515 Foton hydrogen buses ran." })],
    });
    const { text, abstained } = await ask(
      { milestones: [buses] },
      "how many hydrogn busses did Foton run in 2022",
    );
    expect(abstained).toBe(false);
    expect(text).toContain("515");
    expect(text).toContain("Read “hydrogn” as “hydrogen”, “busses” as “buses”.");
  });
});

describe("what is asked in passing", () => {
  it("is which scope and which base year", () => {
    const { terms, amounts } = parse(
      "Which scope and which base year does Scania use for its 20 percent target?",
    );
    expect([terms, amounts]).toEqual([[], [20]]);
    expect(parse("Who uses 2018 as the base year? We count from 2018.").years).toEqual([]);
  });

  it("is for whom it is asked", () => {
    const asked = "how many stations has NIO?";
    expect(parse(`A supplier asked me about battery swapping: ${asked}`).text).toBe(asked);
    expect(parse(`I need an overview for class: ${asked}`).text).toBe(asked);
    expect(parse(`My pupils will ask: ${asked}`).text).toBe(asked);
    expect(parse("I want to know this: what is BMW's goal?").names).toHaveLength(1);
  });

  it("is never whom it is about", () => {
    const { names } = parse("For our file on Stellantis: in which year is the group net zero?");
    expect(names.map(({ companyId }) => companyId)).toEqual(["stellantis"]);
  });

  it("is a price, a time and a step", () => {
    expect(parse("What would our city have to pay for a Foton bus?").demand).toBe("price");
    expect(parse("How many by the middle of the decade?").years).toEqual([
      { from: 2025, to: 2025 },
    ]);
    expect(parse("Who has taken back a climate target?").effects).toContain("withdrawn");
  });

  it("is what anybody has", () => {
    expect(parse("Does any company still have a target that comes due in 2027?").intent).toBe(
      "list",
    );
    expect(parse("Do we hold any targets dated 2035?").intent).toBe("list");
    expect(parse("Does BMW still have a target for 2027?").intent).toBe("change");
  });

  it("is money, and no price", () => {
    expect(parse("长安今后五年打算再投多少钱？").demand).toBeNull();
    expect(parse("长安的新车多少钱？").demand).toBe("price");
    expect(parse("What reason is given for that?").demand).toBe("reason");
    expect(parse("And the money it had put aside for going electric?").kind).toBeNull();
  });

  it("is a move, in more words", () => {
    expect(parse("Between which two sums did the Honda budget move?").intent).toBe("change");
    expect(parse("Before any of the cuts, what EV share had Honda given?").intent).toBe("change");
  });

  it("is said and shown in two languages", () => {
    expect(partsOf("长安打算投多少钱,会推出多少款新车？")).toEqual([
      "长安打算投多少钱?",
      "会推出多少款新车?",
    ]);
  });
});

describe("a figure that is said to be", () => {
  const sold = {
    milestones: [
      milestone({
        ...{ id: "t", company: "tesla", amount: 1_810_000, year: 2023 },
        title: "1.81 million electric vehicles in 2023",
        sources: [
          evidence({
            articleId: "t",
            quote: "In 2023 Tesla delivered 1.81 million electric cars.",
          }),
        ],
      }),
    ],
  };

  it("is set right by the one that is registered", async () => {
    const text = "Tesla delivered two million electric cars in 2023. Does that hold?";
    const { card, abstained } = await ask(sold, text);
    expect(abstained).toBe(false);
    expect(card.verdict).toMatch(/^Not registered as you put it.*1\.81 million/);
  });

  it("is told where it is so", async () => {
    const { card } = await ask(sold, "Tesla delivered 1.81 million electric cars in 2023, right?");
    expect(card.verdict).not.toMatch(/^Not registered/);
    expect(card.verdict).toMatch(/1\.81 million/);
  });
});

describe("what stands beside", () => {
  const budget =
    "BMW and Mercedes-Benz have recalibrated their plans, and Honda slashed its budget for electric cars.";
  const passages = [
    {
      evidence: evidence({ articleId: "b", title: null, quote: budget }),
      ...{ around: budget, company: "honda", rank: 1 },
    },
  ];

  it.each([
    "By what amount of money has Mercedes-Benz cut its budget for electric cars?",
    "Has Mercedes-Benz cut its budget for electric cars?",
  ])("is another maker's, or no figure: %s", async (text) => {
    expect((await ask({ passages }, text)).abstained).toBe(true);
  });

  it("is the very sentence, where that is asked for", async () => {
    const said = "By 2030 all Volkswagen plants except those in China run on green power.";
    const power = pledge({
      ...{ id: "p", company: "volkswagen", metric: "renewable-energy", stage: "production" },
      ...{ amount: 100, unit: "%", targetYear: 2030 },
      sources: [evidence({ quote: "Volkswagen: plants to run on 100 % green power by 2030" })],
    });
    const { text } = await ask(
      {
        pledges: [power],
        passages: [
          {
            evidence: evidence({ articleId: "zh", title: null, quote: said }),
            ...{ around: said, company: "volkswagen", rank: 1 },
          },
        ],
      },
      "Give me the exact words on Volkswagen's green power plants in China for 2030.",
    );
    expect(text).toContain(said);
  });

  it("is a brand's where it is called as its group", async () => {
    const share = pledge({
      ...{ id: "s", company: "volkswagen", metric: "ev-share", stage: "products", region: "EU" },
      ...{ amount: 70, unit: "%", targetYear: 2030 },
      sources: [
        evidence({ quote: "70 percent of the brand's sales in Europe are electric in 2030." }),
      ],
    });
    const text = "What share of the Volkswagen brand's sales in Europe is electric in 2030?";
    expect((await ask({ pledges: [share] }, text)).abstained).toBe(false);
    const group = { ...share, sources: [evidence({ quote: "70 percent are electric in 2030." })] };
    expect((await ask({ pledges: [group] }, text)).abstained).toBe(true);
  });

  it("is told of hybrids, which are no electric cars", async () => {
    const hybrids = pledge({
      ...{ id: "h", company: "kia", metric: "other", amount: 800_000, unit: "vehicles" },
      ...{ targetYear: 2028, title: "800,000 by 2028" },
      sources: [evidence({ quote: "Kia wants to sell 800,000 hybrids in 2028." })],
    });
    const { text } = await ask({ pledges: [hybrids] }, "How many hybrids will Kia sell by 2028?");
    expect(text).toContain("800,000");
    const cars = await ask({ pledges: [hybrids] }, "How many electric cars will Kia sell by 2028?");
    expect(cars.abstained).toBe(true);
  });
});

describe("in a thread", () => {
  const read = (text: string, ...history: string[]) => parseInThread({ text, history }, nowOn);

  it("a figure tells what it is of, after a state", () => {
    const before = "Has Bentley moved its end date for combustion cars?";
    expect(read("And Porsche, does its 80 percent for 2030 still hold?", before).metrics).toEqual(
      [],
    );
  });

  it("a number follows a share", () => {
    const [metric] = read("And how many cars is that?", "What EV share does Honda expect?").metrics;
    expect(metric).toBe("ev-volume");
  });

  it("a year on, a year before and a place are as meant", () => {
    expect(read("And a year on?", "How many EVs did Kia sell in 2021?").years).toEqual([
      { from: 2022, to: 2022 },
    ]);
    const grown = read("比上一年同期增长了多少?", "长安2024年卖了多少辆新能源车?");
    expect(grown.years).toEqual([{ from: 2024, to: 2024 }]);
    expect(read("What part of that comes from Canada?", "How much did Honda cut?")).toMatchObject({
      ...{ places: ["CA"], homes: [] },
    });
  });

  it("a town is no colour, and a footprint that is smaller is cut", () => {
    expect(parse("What capacity has the plant in Bowling Green?").metrics).not.toContain(
      "green-factories",
    );
    const smaller = parse("How much smaller does Volvo Cars want each car's carbon footprint?");
    expect([smaller.direction, smaller.superlative]).toEqual(["cut", null]);
    const opens = parse("The AESC factory in Kentucky: what capacity, and from which year?");
    expect(opens.intent).toBe("look_up");
  });
});

describe("what is another's", () => {
  it("is not told as registered otherwise", async () => {
    const cutOfGroup = pledge({
      ...{ id: "mack", company: "volvo-group", brand: "Mack Trucks", metric: "ghg-emissions" },
      ...{ change: "reduce-by", amount: 40, unit: "%", stage: null, targetYear: 2030 },
      title: "Mack Trucks: cut CO2 by 40 % by 2030",
      sources: [evidence({ quote: "By 2030 it wants to cut CO2 by 40 percent." })],
    });
    const around =
      "Volvo and its brand Mack Trucks sell trucks. By 2030 it wants to cut CO2 by 40 percent.";
    const text = "Mack Trucks cuts its CO2 by 40 percent by 2030, right?";
    expect((await ask({ pledges: [cutOfGroup] }, text)).abstained).toBe(false);
    expect((await ask({ pledges: [cutOfGroup], around }, text)).abstained).toBe(true);
  });
});

describe("sources of two answers", () => {
  it("are numbered on, and marks in quoted words stay", () => {
    const part = (text: string, verdict: string, articleId: string) => ({
      text,
      composed: {
        card: {
          ...{ title: "t", verdict, blocks: [], actions: [] },
          citations: [{ ...evidence({ articleId }), number: 1 }],
        },
        abstained: false,
      },
    });
    const parts = [part("One?", "One [1]", "a"), part("Two?", "“all sites [1]” [1]", "b")];
    const { card } = joinParts(parts, { language: "en" });
    expect(card.blocks).toEqual([{ kind: "text", text: "“all sites [1]” [2]" }]);
    expect(card.citations.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe("what was told at another time", () => {
  it("is not shown by its words", async () => {
    const text = "Is it true what Mazda said of the Hiroshima power plant and ammonia in May 2019?";
    const open = text.replace(" in May 2019", "");
    expect((await ask(ammonia, open)).abstained).toBe(false);
    expect((await ask(ammonia, text)).abstained).toBe(true);
  });
});

describe("moves taken for granted", () => {
  const said = "Rivian aims to be net-zero by 2040, as it has said since 2022.";
  const passages = [
    {
      evidence: evidence({ articleId: "rv", title: null, quote: said }),
      ...{ around: said, company: "rivian", rank: 1 },
    },
  ];

  it.each([
    "When did Rivian bring forward its net-zero year?",
    "Since Rivian gave up its net-zero goal for 2040, what has replaced it?",
  ])("are not answered by words: %s", async (text) => {
    expect((await ask({ passages }, text)).abstained).toBe(true);
  });
});

describe("a town further on in an article", () => {
  it("is not the one of its plant", async () => {
    const water = pledge({
      ...{
        id: "w",
        company: "volkswagen",
        brand: "Audi",
        metric: "water-use",
        stage: "production",
      },
      ...{ change: "reduce-by", amount: 70, unit: "%", targetYear: 2025 },
      sources: [evidence({ quote: "The site will reduce its fresh water by 70 percent by 2025." })],
    });
    const text =
      "Since 1 January Audi's site at Neckarsulm has been neutral, as the fourth after Brussels and Ingolstadt.";
    const given = await ask(
      { pledges: [water], article: { title: "Neckarsulm is neutral", text } },
      "By how much will fresh water fall at Audi's plant in Ingolstadt?",
    );
    expect(given.abstained).toBe(true);
  });
});

describe("smaller words", () => {
  it("bound a year and a time", () => {
    expect(parse("Who is net zero no later than 2045?").years).toEqual([{ from: 1990, to: 2045 }]);
    expect(parse("Who is net zero no later than 2045?").superlative).toBeNull();
    expect(parse("Which aims aren't later than 2030?").years).toEqual([{ from: 1990, to: 2030 }]);
    expect(parse("Whose date is never later than 2040?").years).toEqual([{ from: 1990, to: 2040 }]);
    const moved = parse("Which makers dropped a goal in the course of 2025?");
    expect(moved.published).toEqual({ sinceOn: "2025-01-01", untilOn: "2025-12-31" });
  });

  it("ask of whom they name, wherever that is at home", () => {
    expect(parse("Is every BMW plant, the Chinese ones too, on green power?").homes).toEqual([]);
    expect(parse("Which Chinese makers are net zero in 2045?").homes).toEqual(["CN"]);
  });

  it("tell a level, a sum, a basis and a change", () => {
    expect(parse("What part of Mazda's CO2 comes from its sites in Japan?").direction).toBe(
      "level",
    );
    expect(parse("How much CO2 does a BMW cause?").direction).toBe("level");
    expect(parse("What sum will Changan put in?").metrics).toEqual(["investment"]);
    expect(parse("In absolute terms, what will BMW cut?").basis).toBe("absolute");
    expect(parse("Has that figure moved since?").intent).toBe("change");
    expect(parse("Trace Honda's EV share for 2030").intent).toBe("change");
  });

  it("are no answer where nothing else is named", async () => {
    const { abstained } = await ask(
      {
        pledges: [
          pledge({ sources: [evidence({ quote: "At the IAA in Munich BMW spoke of 2050." })] }),
        ],
      },
      "What will the weather be like at the IAA in Munich?",
    );
    expect(abstained).toBe(true);
  });
});
