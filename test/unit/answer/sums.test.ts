import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";
import { unfounded } from "./support/unfounded.ts";

const nowOn = "2026-01-15";

const sold = (company: string, year: number, amount: number, quote?: string) => {
  const figure = amount.toLocaleString("en-US");
  const told = quote ?? `The group sold ${figure} electric cars in ${year}.`;
  return milestone({
    ...{ id: `${company}-${year}-${amount}`, company, year, amount },
    title: `${figure} electric vehicles in ${year}`,
    sources: [evidence({ articleId: `${company}-${year}-${amount}`, quote: told })],
  });
};
const share = (company: string, amount: number, own: Partial<Parameters<typeof pledge>[0]> = {}) =>
  pledge({
    ...{ id: `${company}-share`, company, metric: "ev-share", stage: "products" },
    ...{ title: `EV share of ${amount} % by 2030`, amount, unit: "%", targetYear: 2030 },
    sources: [
      evidence({ articleId: company, quote: `It aims at ${amount} % electric sales by 2030.` }),
    ],
    ...own,
  });
const milestones = [
  sold("kia", 2024, 90_000),
  sold("ford", 2024, 34_000),
  sold("kia", 2023, 70_000),
];

const ask = async (
  text: string,
  of: Parameters<typeof createTestAnswerer>[0] = { milestones },
  history: string[] = [],
) => {
  const given = await createTestAnswerer(of)({ text, history, nowOn });
  expect(unfounded(given, text)).toEqual([]);
  return given;
};

describe("a sum", () => {
  it.each([
    "How many electric cars did Kia and Ford sell altogether?",
    "How many electric cars did Kia and Ford sell together in 2024?",
    "How many electric cars did all makers sell in 2024 in total?",
    "What is the total of the electric cars that Kia and Ford sold, in sum?",
  ])("of several is refused, and its figures are told: %s", async (text) => {
    const { abstained, text: said } = await ask(text);
    expect(abstained).toBe(true);
    expect(said).toContain("Figures of several companies are not added up");
    expect(said).toContain("90,000");
    expect(said).toContain("34,000");
    expect(said).not.toContain("124,000");
  });

  it("is no more told as an average", async () => {
    const { abstained, text } = await ask("What is the average EV share target of all makers?", {
      pledges: [share("kia", 58), share("ford", 50)],
    });
    expect(abstained).toBe(true);
    expect(text).toContain("or averaged");
  });

  it("of all years is refused where no source gives it", async () => {
    const { abstained, text } = await ask("How many electric cars has Kia sold altogether?");
    expect(abstained).toBe(true);
    expect(text).toMatch(/total of all years.*90,000.*70,000/s);
  });

  it("of several years is no figure of one", async () => {
    const { abstained, text } = await ask(
      "How many electric cars did Kia sell between 2023 and 2024?",
    );
    expect(abstained).toBe(true);
    expect(text).toMatch(/90,000.*70,000|70,000.*90,000/s);
  });

  it("of all years is refused after a question, too", async () => {
    const history = ["How many electric cars did Kia sell?"];
    expect((await ask("And altogether?", { milestones }, history)).abstained).toBe(true);
  });

  it("of all years is told where a source gives it", async () => {
    const all = sold("kia", 2024, 500_000, "Kia has sold 500,000 electric cars so far.");
    const { card } = await ask("How many electric cars has Kia sold so far?", {
      milestones: [...milestones, all],
    });
    expect(card.verdict).toContain("500,000");
  });

  it.each([
    "How many pledges are there in total?",
    "How many makers have an EV share target altogether?",
  ])("is the count where what is registered is counted: %s", async (text) => {
    expect((await ask(text, { pledges: [share("kia", 58)] })).abstained).toBe(false);
  });
});

describe("a difference", () => {
  it.each([
    [
      "How many more electric cars did Kia sell than Ford in 2024?",
      "90,000 − 34,000 = 56,000 vehicles",
    ],
    [
      "How many more electric cars did Kia sell in 2024 than in 2023?",
      "2024 less 2023: 90,000 − 70,000 = 20,000",
    ],
    [
      "How many more electric cars did Kia sell from 2023 to 2024?",
      "2024 less 2023: 90,000 − 70,000 = 20,000",
    ],
    [
      "What is the difference between 2023 and 2024 in the electric cars that Kia sold?",
      "2024 less 2023: 90,000 − 70,000 = 20,000",
    ],
  ])("is shown with its sum: %s", async (text, working) => {
    expect((await ask(text)).card.verdict).toContain(working);
  });

  it("of shares is in points", async () => {
    const { card } = await ask("How much higher is Kia's EV share target than Ford's?", {
      pledges: [share("kia", 58), share("ford", 32.5)],
    });
    expect(card.verdict).toContain("58 − 32.5 = 25.5 percentage points");
  });

  it.each([
    ["a bound", share("ford", 50, { comparator: "at-least" })],
    ["another year", share("ford", 50, { targetYear: 2035, title: "EV share of 50 % by 2035" })],
    ["another place", share("ford", 50, { region: "EU" })],
  ])("is not reckoned of %s, which is said", async (_, other) => {
    const text = "How much higher is Kia's EV share target than Ford's?";
    expect((await ask(text, { pledges: [share("kia", 58), other] })).text).toContain(
      "No difference is reckoned",
    );
  });

  it("over years is not reckoned where an end is not reported", async () => {
    const { text } = await ask("How many more electric cars did Kia sell from 2022 to 2024?");
    expect(text).toContain("No difference is reckoned");
    expect(text).not.toContain("−");
  });

  it("is not reckoned of what was withdrawn", async () => {
    const { text } = await ask("How much higher is Kia's EV share target than Ford's?", {
      pledges: [share("kia", 58), share("ford", 50, { lifecycle: "withdrawn" })],
    });
    expect(text).not.toContain("−");
  });
});
