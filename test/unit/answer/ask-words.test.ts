import { describe, expect, it } from "vitest";
import type { Query } from "../../../src/answer/query.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);

const told = evidence({
  ...{ articleId: "r1", published: "2024-05-02" },
  quote: "It now expects 900,000 electric cars in 2030, having spoken of 1,300,000 before.",
});
const state = (amount: number) => ({
  ...{ amount, amountMax: null, unit: "vehicles" as const, comparator: "exactly" as const },
  ...{ baselineYear: null, targetYear: 2030 },
});
const lowered = pledge({
  ...{ id: "renault-ev", company: "renault", metric: "ev-volume", stage: null, amount: 900_000 },
  ...{ unit: "vehicles", targetYear: 2030, title: "900,000 electric vehicles by 2030" },
  ...{ lifecycle: "weakened", sources: [told] },
  revisions: [
    {
      ...{ on: "2024-05-02", lifecycle: "weakened", from: state(1_300_000), to: state(900_000) },
      evidence: told,
    },
  ],
});
const ask = (text: string, history: string[] = []) =>
  createTestAnswerer({ pledges: [lowered] })({ text, history, nowOn });

describe("how a pledge was moved", () => {
  it.each([
    "Renault's 2030 EV sales target: old figure versus new figure?",
    "Renault EV goal for 2030, before and after the revision?",
    "From how many to how many did the EV sales goal of Renault go?",
    "What did Renault's EV sales goal for 2030 use to be, and what is it today?",
    "Renault put a new number on its 2030 EV sales. What does it replace?",
    "Was Renault's outlook for EV sales in 2030 trimmed?",
    "Could you explain how Renault scaled down its EV sales plan for 2030?",
    "Is Renault certain to reach 1.3 million EVs in 2030?",
    "Is Renault holding on to its EV sales goal for 2030?",
    "By how much was Renault's 2030 goal for EV sales reduced?",
    "What's happened to Renault's EV sales goal for 2030?",
    "Did Renault reduce its EV sales guidance for 2030, and to what?",
    "Renault's EV sales goal for 2030, has it been eased?",
    "Is Renault's plan for 1.3 million EVs in 2030 alive?",
    "Renault promised 1.3 million electric cars by 2030. Did it keep that?",
    "Did Renault cut its 2030 EV sales?",
    "How many EVs will Renault sell in 2030 under the new plan, and before it?",
  ])("is told with both states: %s", async (text) => {
    const answer = await ask(text);
    expect(answer.abstained).toBe(false);
    expect(answer.text).toContain(
      "weakened from 1.3 million vehicles by 2030 to 900,000 vehicles by 2030",
    );
  });

  it.each([
    ["and the 2030 goal, was that touched too?"],
    ["what was it before?"],
    ["from what to what?"],
  ])("is told where the question before names the pledge: %s", async (text) => {
    const answer = await ask(text, ["How many EVs does Renault want to sell in 2030?"]);
    expect(answer.text).toContain("weakened from 1.3 million vehicles");
  });

  it.each([
    "How much has BMW lowered its emissions since 2019?",
    "By what year will BMW have reduced its CO2 by half?",
    "Which companies put forward a net-zero target?",
    "How much did BMW cut its water use in 2023?",
  ])("is not asked by what is reached or wanted: %s", (text) => {
    expect(parse(text).intent).not.toBe("change");
  });
});

describe("makers whose pledges were moved in other words", () => {
  it.each<[string, Query["effects"]]>([
    ["Which makers have shifted a net-zero date to an earlier year?", ["brought-forward"]],
    ["Who brought the end of combustion engines forward?", ["brought-forward"]],
    ["Which carmakers revised their EV share goals upwards?", ["strengthened"]],
    ["Which makers upped their spending on electric cars?", ["strengthened"]],
    ["List the companies that cut back their battery plans.", ["weakened"]],
    ["Which firms scaled their electric ambitions down?", ["weakened"]],
    ["Which firms revised guidance down?", ["weakened"]],
    ["Which firms chopped their sales goals?", ["weakened"]],
    ["Which makers doubled their EV targets?", ["strengthened"]],
    ["Which makers revised their dates backwards?", ["delayed"]],
    ["Which makers accelerated their exit from combustion cars?", ["brought-forward"]],
    ["Show me all groups that moved a deadline to a later date.", ["delayed"]],
  ])("are asked for by %j", (text, effects) => {
    const { intent, effects: read } = parse(text);
    expect(intent).toBe("change");
    expect(read).toEqual(effects);
  });
});

describe("how far a pledge is", () => {
  it.each([
    "Where does Kia stand on renewable power vs. the 2030 goal?",
    "How much of Kia's planned energy saving has been achieved?",
    "Has Kia already beaten what it planned for 2025 on CO2 per car?",
    "How many electric models does Kia sell today against the goal for 2027?",
    "Is Kia likely to hit its 2025 waste goal?",
    "How much water has Kia saved so far, and what is the target?",
    "Is Kia halfway to its 2030 waste goal?",
    "Has Kia made headway on renewable power?",
    "Kia's renewable share: actual 2023 vs target 2030",
  ])("is asked by %j", (text) => {
    expect(parse(text).intent).toBe("progress");
  });

  it("leaves the year of a goal no base year", () => {
    const { baselineYear, years } = parse("Kia's CO2 now, compared with the 2030 goal");
    expect(baselineYear).toBeNull();
    expect(years).toEqual([{ from: 2030, to: 2030 }]);
  });
});

describe("an order of companies", () => {
  it.each<[string, Query["superlative"]]>([
    ["Rank Kia, Ford and BMW by EV sales in 2024.", "most"],
    ["Put Kia and Ford in order of their EV shares, lowest first.", "least"],
    ["Sort Kia and Ford by net-zero year", "earliest"],
  ])("begins where %j says", (text, superlative) => {
    expect(parse(text)).toMatchObject({ intent: "compare", superlative });
  });

  it("is told by what each has", async () => {
    const sold = (company: string, amount: number) =>
      milestone({
        ...{ id: company, company, amount, title: `${amount} electric vehicles in 2024` },
        sources: [evidence({ articleId: company, quote: `It sold ${amount} EVs in 2024.` })],
      });
    const answer = await createTestAnswerer({ milestones: [sold("kia", 400), sold("ford", 700)] })({
      ...{ text: "Rank Kia and Ford by EV sales in 2024.", history: [], nowOn },
    });
    expect(answer.card.verdict).toContain("Ford Motor: 700 electric vehicles");
  });
});

describe("the places of one company", () => {
  const share = (region: string, amount: number, name: string) =>
    pledge({
      ...{ id: region, company: "honda", metric: "ev-share", stage: "products", unit: "%" },
      ...{ amount, region, targetYear: 2030, title: `EV share of ${amount} % by 2030 in ${name}` },
      sources: [
        evidence({
          articleId: region,
          quote: `In ${name} Honda wants ${amount} % of sales to be electric by 2030.`,
        }),
      ],
    });

  it("are set beside one another where the question names them", async () => {
    const pledges = [share("JP", 20, "Japan"), share("CN", 90, "China")];
    const answer = await createTestAnswerer({ pledges })({
      text: "In which region does Honda aim for the highest EV share in 2030, Japan or China?",
      ...{ history: [], nowOn },
    });
    expect(answer.card.verdict).toContain("90 %");
    expect(answer.text).not.toContain("Only one company");
  });
});

describe("words of a question", () => {
  it("leave the zero-emission share of sales to cars", () => {
    expect(parse("What share of Volvo's truck sales will be zero-emission?").metrics).toContain(
      "ev-share",
    );
    expect(parse("zero-emission portion of sales at Scania in 2030").metrics).toContain("ev-share");
  });

  it("take battery-only for the end of combustion cars", () => {
    expect(parse("When does Honda go battery-only in China?").metrics[0]).toBe("ice-phase-out");
    expect(parse("Honda's all-battery date").metrics[0]).toBe("ice-phase-out");
  });

  it("take no arm for a Ram, and read English around units", async () => {
    const { names } = parse("What does the battery arm of SK want?");
    expect(names.map(({ companyId }) => companyId)).toEqual(["sk-on"]);
    const { text } = await ask("m3 of water per vehicle at Kia's plant?");
    expect(text).not.toContain("English or Chinese, please");
  });

  it("take a goal that was cut for no cut in emissions", () => {
    expect(parse("Did Kia cut its sales guidance for 2024?").metrics).toEqual(["ev-volume"]);
  });

  it("presume no move of what was reached", () => {
    expect(parse("Which firms report having lowered their water use?").presumesMove).toBe(false);
    expect(parse("What is left after Kia lowered its EV goal?").presumesMove).toBe(true);
  });

  it("ask who has picked a year, of all that have", () => {
    expect(parse("Who has picked 2039 for carbon neutrality?")).toMatchObject({
      ...{ intent: "list", kind: null, metrics: ["net-zero"] },
    });
  });
});

describe("the group behind a brand", () => {
  it.each([
    "When does the parent of Mack Trucks want to be at net zero?",
    "What is the net-zero year of the company that owns Mack Trucks?",
    "Mack Trucks' parent company: net zero when?",
  ])("is asked by %j", (text) => {
    const { names, terms } = parse(text);
    expect(names).toMatchObject([{ companyId: "volvo-group", brand: null }]);
    expect(terms).not.toContain("parent");
  });

  it("is not known of a whole group", () => {
    expect(parse("When does the parent of Kia want to be at net zero?").terms).toContain("parent");
  });
});

describe("what was reported of several years", () => {
  const green = (year: number, amount: number) =>
    milestone({
      ...{ id: `green-${year}`, company: "catl", metric: "renewable-energy", unit: "%", year },
      ...{ amount, stage: "operations", title: `${amount} % renewable energy in ${year}` },
      sources: [
        evidence({ articleId: `g${year}`, quote: `In ${year} ${amount} % of power was green.` }),
      ],
    });
  const askGreen = (text: string, years = [green(2021, 31), green(2022, 44)]) =>
    createTestAnswerer({ milestones: years })({ text, history: [], nowOn });

  it("is told where a share is asked for year on year", async () => {
    const { text } = await askGreen("CATL's share of renewable power, year on year?");
    expect(text).toContain("31 %");
    expect(text).toContain("44 %");
  });

  it("is no growth where one year alone is known", async () => {
    const { abstained } = await askGreen("CATL's share of renewable power, year on year?", [
      green(2022, 44),
    ]);
    expect(abstained).toBe(true);
  });

  it("is taken from one another where no growth itself is registered", async () => {
    const { text } = await askGreen(
      "By how many percentage points did CATL's share of green power rise from 2021 to 2022?",
    );
    expect(text).toContain("44 − 31 = 13");
  });

  it("is asked for by the year after", async () => {
    const { text } = await createTestAnswerer({ milestones: [green(2021, 31), green(2022, 44)] })({
      text: "and the year after?",
      history: ["What share of renewable power did CATL use in 2021?"],
      nowOn,
    });
    expect(text).toContain("44 %");
    expect(text).not.toContain("31 %");
  });
});

describe("names of a question that lists them", () => {
  it("will each do in what is asked next", async () => {
    const plant = (name: string, from: number, to: number) => {
      const quote = `The plant in ${name} will make ${to} GWh a year and not ${from} GWh.`;
      const said = evidence({ articleId: name, published: "2024-12-21", quote });
      const stateOf = (amount: number) => ({
        ...{ amount, amountMax: null, unit: "GWh" as const, comparator: "exactly" as const },
        ...{ baselineYear: null, targetYear: null },
      });
      return pledge({
        ...{ id: name, company: name === "Anville" ? "ford" : "kia", metric: "battery-capacity" },
        ...{ stage: null, amount: to, unit: "GWh", targetYear: null, lifecycle: "weakened" },
        ...{ title: `${to} GWh battery capacity`, sources: [said] },
        revisions: [
          {
            ...{ on: "2024-12-21", lifecycle: "weakened", from: stateOf(from), to: stateOf(to) },
            evidence: said,
          },
        ],
      });
    };
    const { text } = await createTestAnswerer({
      pledges: [plant("Anville", 35, 21), plant("Bertown", 41, 19)],
    })({
      text: "by how many GWh each?",
      history: ["Which battery plants were scaled down, Anville and Bertown?"],
      nowOn,
    });
    expect(text).toContain("from 35 GWh to 21 GWh");
    expect(text).toContain("from 41 GWh to 19 GWh");
  });
});

describe("a model that is named", () => {
  it("need not be called by its kind in the quote", async () => {
    const quote = "Its next model, known as T9, comes in 2028.";
    const { text } = await createTestAnswerer({
      pledges: [
        pledge({
          ...{ id: "t9", company: "ford", metric: "ev-models", stage: null, targetYear: 2028 },
          ...{ title: "Electric models by 2028", sources: [evidence({ quote })] },
        }),
      ],
    })({ text: "When does Ford's T9 pickup come?", history: [], nowOn });
    expect(text).toContain("Electric models by 2028");
  });
});

describe("the passage of an article", () => {
  const quote =
    "Nissan's electrified share should be above 75% in Europe by 2026 and over 40% in China; in the U.S. it wants 40% by 2030.";
  const askPassage = (text: string) =>
    createTestAnswerer({
      passages: [
        {
          ...{ company: "nissan", rank: 1, around: quote },
          evidence: evidence({ title: "Nissan's plan", quote }),
        },
      ],
    })({ text, history: [], nowOn });

  it("tells nothing of a place in the year of another", async () => {
    expect((await askPassage("Nissan electrified share in China in 2030")).abstained).toBe(true);
  });

  it("tells of the place that stands beside the year", async () => {
    const { abstained } = await askPassage("Nissan electrified share in the U.S. in 2030");
    expect(abstained).toBe(false);
  });
});

describe("a choice between companies", () => {
  it("shows what no longer stands of one that has nothing else, and chooses none", async () => {
    const share = (company: string, amount: number, isGone: boolean) => {
      const quote = `It wants ${amount} % of its sales to be electric by 2030.`;
      const said = evidence({ articleId: company, published: "2024-11-05", quote });
      return pledge({
        ...{ id: company, company, metric: "ev-share", stage: "products", amount, unit: "%" },
        ...{ targetYear: 2030, title: `EV share of ${amount} % by 2030`, sources: [said] },
        ...(isGone
          ? {
              lifecycle: "withdrawn",
              revisions: [
                { on: "2024-11-05", lifecycle: "withdrawn", from: null, to: null, evidence: said },
              ],
            }
          : {}),
      });
    };
    const { card, text } = await createTestAnswerer({
      pledges: [share("subaru", 50, true), share("ford", 40, false)],
    })({ text: "Who plans the bigger EV share by 2030, Subaru or Ford?", history: [], nowOn });
    expect(card.verdict).toContain("side by side");
    expect(text).toContain("withdrawn");
  });
});

describe("pledges that fall due between two years", () => {
  it("are no difference", async () => {
    const { text } = await ask("Which targets of Renault fall due between 2029 and 2031?");
    expect(text).not.toContain("No difference is reckoned");
  });
});
