import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPledgeFact } from "../../../src/answer/fact.ts";
import { unaccounted } from "../../../src/answer/find/accounts.ts";
import { asksOfFuture, decideDemand, meetsDemand } from "../../../src/answer/find/demands.ts";
import { isOfOthers, withoutOthers } from "../../../src/answer/find/others.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const NOW_ON = "2026-01-15";
const parse = (text: string) => parseQuestion(text, NOW_ON);
const unread = (text: string, shown: string, isShownInCjk = false) =>
  unaccounted(parse(text), { shown, isShownInCjk });

describe("words of a question that limit the answer", () => {
  it.each([
    ["What share of packagings does BMW make from bamboo?", "BMW: 40 % by 2030", ["bamboo"]],
    ["When does BMW stop building cars with engines?", "BMW ends them in 2033", []],
    ["What is BMW's target for cathode recycling?", "cathodes are recycled", []],
    ["How much waste does BMW divert from landfill?", "BMW keeps waste out of landfills", []],
    ["wat shar of sales wil be electric at BMW", "BMW: 50 %", []],
    ["Roughly what portion of its cars does BMW reckon will be electric?", "BMW: 50 %", []],
    ["What trajectory has BMW sketched and reaffirmed for its CO2?", "BMW: 40 %", ["sketch"]],
    ["What did BMW have pencilled in for synthetic steel?", "BMW: steel", ["synthetic"]],
    ["How many electric cars did BMW halt?", "BMW: 1,000 electric cars", ["halt"]],
    ["How many electric cars does BMW sell monthly?", "BMW: 1,000 electric cars", ["monthly"]],
    ["How much CO2 does BMW emit directly?", "BMW: 1,000 t of CO2", ["directly"]],
    ["What will BMW's luxury unit invest?", "BMW: 1,000 euros", ["luxury", "unit"]],
    ["For which region is the share highest, China or Europe?", "BMW: 40 % in Europe", []],
    ["For which region is the share of BMW highest?", "BMW: 40 %", ["region"]],
    ["Who assembles batteries in BMW's assembly hall?", "BMW: batteries", ["assembly", "hall"]],
  ])("are met or named in %s", (text, shown, missing) => {
    expect(unread(text, shown)).toEqual(missing);
  });

  it("are looked for in Chinese by pairs of characters", () => {
    const text = "宁德时代2025年要处理多少吨退役磷酸铁锂电芯？";
    expect(unread(text, "宁德时代到2025年实现碳中和", true)).not.toEqual([]);
    expect(unread(text, "2025年处理退役磷酸铁锂电芯1万吨", true)).toEqual([]);
    expect(unread(text, "carbon neutral by 2025")).toEqual([]);
  });

  it("are none in what says them all", () => {
    fc.assert(fc.property(fc.string(), (text) => unread(text, text).length === 0));
  });
});

describe("what is told beyond figures", () => {
  const saying = (quote: string) => ({
    ...{ title: "", verdict: null, blocks: [], actions: [] },
    citations: [{ ...evidence({ quote }), number: 1 }],
  });

  it.each([
    ["Why did Kia lower its target?", "reason"],
    ["比亚迪为什么推迟目标？", "reason"],
    ["Who is the head of sustainability at Kia?", "person"],
    ["Where will Kia build the EV2?", "place"],
    ["In which quarter does it start?", "quarter"],
    ["How much does a swap cost at NIO?", "price"],
    ["How much CO2 do BMW and Tesla save combined?", "sum"],
    ["Where does Kia say that?", null],
    ["Who wants to be neutral first, Kia or BMW?", null],
    ["What is Kia's target?", null],
  ])("is demanded by %s", (text, demand) => {
    expect(decideDemand(text)).toBe(demand);
  });

  it.each([
    ["reason", "It lowered the goal because of weak demand.", true],
    ["reason", "It lowered the goal.", false],
    ["place", "Cells will be made in Kansas.", true],
    ["place", "Cells will be made in March.", false],
    ["person", "Jane Doe heads it.", false],
    ["quarter", "Production starts in the second quarter.", true],
    ["price", "It costs 30,000 euros.", false],
  ] as const)("as a %s is given or not by: %s", (demand, quote, isMet) => {
    expect(meetsDemand({ demand, metrics: [] }, saying(quote))).toBe(isMet);
  });

  it("is not known of news to come", () => {
    expect(asksOfFuture("What will Kia announce next month?")).toBe(true);
    expect(asksOfFuture("What will Kia reach by 2030?")).toBe(false);
  });
});

describe("a move that a question speaks of", () => {
  it.each([
    ["Why did Bosch lower its scope 3 target?", ["down"], true],
    ["Did Bosch raise its target?", ["up"], false],
    ["福特有没有推迟目标？", ["down"], false],
    ["Has BMW changed its target to cut emissions?", [], false],
    ["Which per-vehicle cuts did Ford plan?", [], false],
    ["Which year does Hyundai name after abandoning 2045?", ["down"], true],
  ] as const)("has a direction: %s", (text, courses, isPresumed) => {
    expect(parse(text)).toMatchObject({ courses, presumesMove: isPresumed });
  });

  const revised = pledge({
    ...{ id: "p", company: "volvo-group", metric: "net-zero", amount: null, unit: null },
    ...{ title: "Net zero by 2040", targetYear: 2040 },
    sources: [evidence({ quote: "Net zero is to be reached by 2040, not 2050." })],
    revisions: [
      {
        ...{ on: "2022-05-17", lifecycle: "brought-forward", from: null, to: null },
        evidence: evidence({ quote: "Net zero is to be reached by 2040, not 2050." }),
      },
    ],
  });
  const ask = (text: string) =>
    createTestAnswerer({ pledges: [revised] })({ text, history: [], nowOn: NOW_ON });

  it("is not told where another one is registered", async () => {
    const { abstained } = await ask("Why did Volvo Group drop its net-zero target?");
    expect(abstained).toBe(true);
  });

  it("is denied where it is asked about openly", async () => {
    const { abstained, text } = await ask("Did Volvo Group drop its net-zero target?");
    expect(abstained).toBe(false);
    expect(text).toContain("No: Volvo Group, brought forward");
  });
});

describe("a name with an and in it", () => {
  const quote = "Mahindra wants a fifth to 30 percent of its SUVs to be electric by 2027.";
  const share = pledge({
    ...{
      id: "m",
      company: "mahindra",
      metric: "ev-share",
      amount: 20,
      unit: "%",
      targetYear: 2027,
    },
    sources: [evidence({ quote })],
  });

  it.each([
    ["What share of its SUVs does Mahindra & Mahindra want to be electric by 2027?", false],
    ["What share of hydrogen SUVs does Mahindra & Mahindra plan by 2027?", true],
  ])("lets no thing of several suffice: %s", async (text, isRefused) => {
    const answer = createTestAnswerer({ pledges: [share] });
    const { abstained } = await answer({ text, history: [], nowOn: NOW_ON });
    expect(abstained).toBe(isRefused);
  });
});

describe("a place that a question names", () => {
  const told = (quote: string, region: string | null) =>
    pledge({
      ...{ id: "p", company: "nissan", metric: "battery-capacity", amount: 130, unit: "GWh" },
      ...{ title: "130 GWh battery capacity by 2030", targetYear: 2030, region },
      sources: [evidence({ quote })],
    });

  it.each([
    ["Global capacity is to be 130 GWh by 2030.", null, true],
    ["Capacity is to be 130 GWh by 2030.", null, true],
    ["Japan's second-largest carmaker wants 130 GWh by 2030.", null, true],
    ["Capacity is to be 130 GWh in Japan by 2030.", null, false],
    ["Domestic capacity is to be 130 GWh by 2030.", null, false],
    ["Capacity is to be 130 GWh by 2030.", "JP", false],
  ])("is not the world: %s", async (quote, region, isRefused) => {
    const answer = createTestAnswerer({ pledges: [told(quote, region)] });
    const text = "What battery capacity does Nissan plan in Japan by 2030?";
    const { abstained } = await answer({ text, history: [], nowOn: NOW_ON });
    expect(abstained).toBe(isRefused);
  });
});

describe("a figure of somebody else", () => {
  const told = (quote: string, amount: number, metric: "ev-share" | "charging-points") =>
    toPledgeFact(
      pledge({
        ...{ id: "p", company: "general-motors", metric, amount, unit: "%", title: "" },
        sources: [evidence({ quote })],
      }),
    );

  it.each([
    ["Electric cars made up 2.6 percent of U.S. sales in the first half.", 2.6],
    ["It was first in plug-in hybrids with a share of 42.5% of that market.", 42.5],
    ["Analysts at Bernstein expect 38 percent in 2030.", 38],
    ["President Biden called for half of all new vehicles to be electric.", 50],
    ["乘联会数据显示,渗透率达28.2%。", 28.2],
    ["There were 16 million homes in Britain, and 49,220 chargers for them.", 49_220],
    ["The segment is dominated by Tata Motors, which sold 19,105 electric cars.", 19_105],
    ["Rival Ford, which raised $2 billion last year, sold 19,105 electric cars.", 19_105],
  ])("is no answer: %s", (quote, amount) => {
    expect(isOfOthers(told(quote, amount, "ev-share"))).toBe(true);
  });

  it.each([
    ["GM wants 40 percent of its U.S. sales to be electric.", 40],
    ["By 2030 it will sell 50 percent electric cars, whatever the government does.", 50],
    ["公司称占比达28.2%。", 28.2],
    ["There are 5,000 chargers at its plants in Britain.", 5000],
    ["The venture with Ford wants to build 1,700 chargers.", 1700],
  ])("is told apart from the company's own: %s", (quote, amount) => {
    expect(isOfOthers(told(quote, amount, "ev-share"))).toBe(false);
  });

  it("is left out of a passage", () => {
    const text = "GM has 5,000 chargers. The government wants one million by 2030.";
    expect(withoutOthers(text, ["general-motors"])).toBe("GM has 5,000 chargers. ");
  });
});

describe("a passage of several sentences", () => {
  const passage = (around: string, quote: string) => ({
    ...{ evidence: evidence({ quote, title: "Kia reports", published: "2024-04-16" }), around },
    ...{ company: "kia", rank: 1 },
  });
  const isRefused = async (text: string, around: string) => {
    const quote = around.slice(0, around.indexOf(". ") + 1) || around;
    const answer = createTestAnswerer({ passages: [passage(around, quote)] });
    return (await answer({ text, history: [], nowOn: NOW_ON })).abstained;
  };

  it.each([
    [
      "What share of renewable electricity does Kia want by 2030?",
      "Emissions are to be cut in half by 2030. Renewable electricity covered 45% of Kia's needs.",
    ],
    [
      "What share of Kia's sales in the US should be zero-emission in 2030?",
      "Up to 60 percent of Kia's sales in Europe are to have zero emissions in 2030. By 2039 this goes for the US too.",
    ],
    [
      "How many tonnes of CO2 did Kia emit in 2023?",
      "In 2023 the emissions of Kia fell by 6 percent, it said.",
    ],
    [
      "By when will Kia use renewable electricity outside the US?",
      "Kia will use renewable electricity in the US by 2025.",
    ],
  ])("does not answer in pieces: %s", async (text, around) => {
    expect(await isRefused(text, around)).toBe(true);
  });

  it("may name the company and the year beside", async () => {
    const around =
      "In 2023 Kia had a good year. Its plants drew 45% of their electricity from renewable sources.";
    const text = "What share of its electricity did Kia draw from renewable sources in 2023?";
    expect(await isRefused(text, around)).toBe(false);
  });
});

describe("what was told, with nothing said of what", () => {
  const told = pledge({ sources: [evidence({ quote: "It was decided and announced by BMW." })] });

  it.each(["When was that announced?", "When was it decided?", "Who reported that?"])(
    "is not asked of any pledge there is: %s",
    async (text) => {
      const answer = createTestAnswerer({ pledges: [told] });
      expect((await answer({ text, history: [], nowOn: NOW_ON })).abstained).toBe(true);
    },
  );
});
