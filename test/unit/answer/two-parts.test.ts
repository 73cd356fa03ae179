import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";
const parse = (text: string) => parseQuestion(text, nowOn);

const said = (quote: string, published = "2024-03-01") =>
  evidence({ articleId: `a-${published}-${quote.length}`, published, quote });

const share = {
  company: "honda",
  metric: "renewable-energy",
  stage: "production",
  unit: "%",
} as const;
const reached = milestone({
  ...{ ...share, id: "honda-green-2022", amount: 31, year: 2022 },
  title: "31 % renewable energy in production in 2022",
  sources: [said("In 2022 renewable sources gave its plants 31 % of their power.")],
});
const wanted = pledge({
  ...{ ...share, id: "honda-green-2028", amount: 64, targetYear: 2028 },
  title: "64 % renewable energy in production by 2028",
  sources: [said("By 2028 its plants are to run on renewable power to 64 %.")],
});
const ask = (text: string, history: string[] = []) =>
  createTestAnswerer({ pledges: [wanted], milestones: [reached] })({ text, history, nowOn });

describe("a question of two parts", () => {
  it.each([
    "How much of the power in Honda's plants was renewable in 2022, and what is planned for 2028?",
    "Renewable power in Honda's plants: what it had in 2022 against what it wants for 2028",
    "Honda factories' share of renewable energy, now and by 2028?",
    "What share of renewable power do Honda's factories use today, and by then?",
    "What share of renewable power did Honda's plants have in 2022, and what is the goal?",
    "How much renewable power do Honda's plants use, and what is their 2028 target?",
  ])("is answered with both: %s", async (text) => {
    const answer = await ask(text);
    expect(answer.text).toContain("31 % renewable energy in production in 2022");
    expect(answer.text).toContain("64 % renewable energy in production by 2028");
  });

  it("leaves the year of the question before it", async () => {
    const before = "How many electric models does Honda plan for 2028?";
    const { text } = await ask("and its plants' renewable share, now and by then?", [before]);
    expect(text).toContain("31 %");
    expect(text).toContain("64 %");
    const kept = parseInThread({ text: "and its renewable share?", history: [before] }, nowOn);
    expect(kept.years).toEqual([{ from: 2028, to: 2028 }]);
  });

  it.each([
    ["What are Honda's EV sales targets for 2027 and 2030?", "pledge"],
    ["How many EVs did Honda sell in 2022 and 2023?", "milestone"],
    ["How many EVs did Honda sell in 2022, and how many are planned for 2030?", null],
  ])("is of one kind where its words are: %s", (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  it("asks for no difference where more is only planned", async () => {
    const stations = { company: "nio", metric: "charging-points", unit: "count" } as const;
    const answer = await createTestAnswerer({
      pledges: [
        pledge({
          ...{ ...stations, id: "nio-2025", amount: 800, targetYear: 2025 },
          title: "800 charging points by 2025",
          sources: [said("Another 800 charging points are planned for 2025.")],
        }),
      ],
      milestones: [
        milestone({
          ...{ ...stations, id: "nio-2024", amount: 2900, year: 2024 },
          title: "2,900 charging points in 2024",
          sources: [said("At the end of 2024 it had 2,900 charging points.")],
        }),
      ],
    })({
      text: "NIO charging points: how many at the end of 2024, how many more planned for 2025?",
      history: [],
      nowOn,
    });
    expect(answer.text).toContain("2,900");
    expect(answer.text).toContain("800");
    expect(answer.text).not.toContain("No difference");
  });
});

describe("where a pledge stood in a year", () => {
  const cut = {
    company: "paccar",
    metric: "ghg-emissions",
    stage: "operations",
    unit: "%",
  } as const;
  const goal = (year: number, amount: number) =>
    pledge({
      ...{ ...cut, id: `paccar-${year}`, amount, change: "reduce-by", targetYear: year },
      title: `Cut CO2 in operations by ${amount} % by ${year}`,
      sources: [said(`Emissions from its operations are to fall ${amount} % by ${year}.`)],
    });
  const done = milestone({
    ...{ ...cut, id: "paccar-2021", amount: 11, change: "reduce-by", year: 2021 },
    title: "CO2 in operations cut by 11 % in 2021",
    sources: [said("In 2021 emissions from its operations were 11 % lower.")],
  });
  const askOf = (pledges: ReturnType<typeof goal>[], text: string) =>
    createTestAnswerer({ pledges, milestones: [done] })({ text, history: [], nowOn });

  it("is told beside the pledge", async () => {
    const { text } = await askOf(
      [goal(2032, 37)],
      "Where did PACCAR stand at the end of 2021 on its emissions target?",
    );
    expect(text).toContain("37 % by 2032");
    expect(text).toContain("11 % in 2021");
  });

  it("is of the pledge for that very year where there is one", async () => {
    const { text } = await askOf(
      [goal(2021, 12), goal(2032, 37)],
      "Was PACCAR on track with its emissions goal in 2021?",
    );
    expect(text).toContain("12 % by 2021");
    expect(text).not.toContain("37 %");
  });
});

describe("a year that the register denies", () => {
  const neutral = pledge({
    ...{ id: "subaru-neutral", company: "subaru", metric: "net-zero", stage: "company" },
    ...{ title: "Net zero by 2048", targetYear: 2048 },
    sources: [said("Subaru will be carbon neutral by 2048.", "2023-05-11")],
  });
  const askSubaru = (text: string) =>
    createTestAnswerer({ pledges: [neutral] })({ text, history: [], nowOn });

  it.each([
    "Subaru moved its carbon neutrality to 2055, right?",
    "Did Subaru push its net-zero date to 2055?",
    "Subaru delayed its carbon neutrality to 2055, correct?",
  ])("is answered with the year that is registered: %s", async (text) => {
    const answer = await askSubaru(text);
    expect(answer.abstained).toBe(false);
    expect(answer.card.verdict).toContain("No change is registered: Subaru: Net zero by 2048");
  });

  it("is said to be otherwise where nobody speaks of a move", async () => {
    const { abstained, card } = await askSubaru(
      "Subaru wants to be carbon neutral by 2055, right?",
    );
    expect(abstained).toBe(false);
    expect(card.verdict).toMatch(/^Not registered as you put it\. .*: Subaru: Net zero by 2048/);
  });

  it("is no answer to what it promises for another year", async () => {
    expect((await askSubaru("What net-zero goal has Subaru for 2055?")).abstained).toBe(true);
  });

  it("is found where the figure was told again for another one", async () => {
    const models = (year: number, published: string) =>
      pledge({
        ...{ id: `subaru-${year}`, company: "subaru", metric: "ev-models", stage: null, amount: 8 },
        ...{ unit: "models", targetYear: year, title: `8 electric models by ${year}` },
        sources: [said(`There will be 8 electric models by ${year}.`, published)],
      });
    const answer = await createTestAnswerer({
      pledges: [models(2028, "2023-05-11"), models(2031, "2025-05-14")],
    })({ text: "Is Subaru still planning 8 electric models by 2028?", history: [], nowOn });
    expect(answer.card.verdict).toContain("No: Subaru: 8 electric models by 2031");
    expect(answer.text).toContain("It was: Subaru: 8 electric models by 2028");
  });
});
