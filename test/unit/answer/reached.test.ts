import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

type Own = Partial<Parameters<typeof milestone>[0]>;
const sold = (amount: number, own: Own = {}) => {
  const { year = 2024 } = own;
  const figure = amount.toLocaleString("en-US");
  return milestone({
    ...{ id: `toyota-${amount}`, company: "toyota", amount },
    title: `${figure} electric vehicles in ${year}`,
    sources: [
      evidence({ articleId: `t-${amount}`, quote: `It sold ${figure} electric cars in ${year}.` }),
    ],
    ...own,
  });
};
const wanted = pledge({
  ...{ id: "toyota-2030", company: "toyota", metric: "ev-volume", stage: null, unit: "vehicles" },
  ...{ title: "3.5 million electric vehicles by 2030", amount: 3_500_000, targetYear: 2030 },
  sources: [
    evidence({
      articleId: "plan",
      quote: "Toyota wants to sell 3.5 million electric cars by 2030.",
    }),
  ],
});
const chargers = (amount: number, what: string) => {
  const figure = amount.toLocaleString("en-US");
  return milestone({
    ...{
      id: `toyota-${what}`,
      company: "toyota",
      metric: "charging-points",
      unit: "count",
      amount,
    },
    ...{ title: `${figure} ${what} in 2024` },
    sources: [
      evidence({ articleId: what, quote: "It has 2,400 swap stations, and 22,600 chargers." }),
    ],
  });
};

const ask = (text: string, milestones = [sold(104_000), sold(24_000, { year: 2022 })]) =>
  createTestAnswerer({ milestones, pledges: [wanted] })({ text, history: [], nowOn });

describe("whether a figure was reached", () => {
  it.each([
    "Has Toyota reached 3.5 million?",
    "Has Toyota sold 3.5 million electric cars?",
    "Did Toyota sell more than 200,000 electric cars in 2024?",
    "Did Toyota sell more than half a million electric cars in 2024?",
    "Has Toyota sold two million electric cars?",
  ])("is no where less is reported, with the most that is: %s", async (text) => {
    const { card, citations } = await ask(text);
    expect(card.verdict).toMatch(/^No, as far as the register knows; .*Toyota Motor: 104,000/);
    expect(citations.map(({ articleId }) => articleId)).toContain("t-104000");
  });

  it.each([
    "Has Toyota reached 100,000 electric cars?",
    "Did Toyota sell 100,000 electric cars in 2024?",
    "Has Toyota passed 90,000 EVs?",
  ])("is yes where as much is reported: %s", async (text) => {
    expect((await ask(text)).card.verdict).toMatch(/^Yes: Toyota Motor: 104,000/);
  });

  it("is told in Chinese", async () => {
    expect((await ask("丰田的电动车超过10万辆了吗？")).card.verdict).toMatch(/^是：/);
    expect((await ask("丰田达到350万辆了吗？")).card.verdict).toMatch(/^据登记册所知，没有/);
  });

  it("is not known where nothing is reported, and what is pledged is told", async () => {
    const { abstained, card } = await ask("Has Toyota reached 3.5 million?", []);
    expect(abstained).toBe(true);
    expect(card.verdict).toMatch(
      /^Not known from what is reported; pledged: Toyota Motor: 3.5 million/,
    );
  });

  it("is not known beside a bound, which is told too, as the most that is reported", async () => {
    const bound = sold(1_500_000, { comparator: "at-least", year: 2023 });
    const of = [sold(104_000), bound];
    const { abstained, text } = await ask("Has Toyota reached 3.5 million?", of);
    expect(abstained).toBe(true);
    expect(text).toMatch(/^Not known from what is reported; pledged: .*3\.5 million/m);
    expect(text).toMatch(/Reported: Toyota Motor: .*1,500,000/);
    expect(text).not.toContain("104,000");
    const chinese = await ask("丰田达到350万辆了吗？", of);
    expect(chinese.text).toMatch(/从已有报告中无法得知；承诺为：.*350万/);
    expect(chinese.text).toMatch(/报告：.*150万/);
  });

  it("is of a number where 成 is part of a word, and no year where a thing is counted", async () => {
    const stations = [chargers(2_400, "swap stations")];
    for (const text of ["丰田建成了2000座换电站吗？", "丰田建成了1500座换电站吗？"])
      expect((await ask(text, stations)).card.verdict).toMatch(/^是：/);
    expect((await ask("丰田建成了3000座换电站吗？", stations)).card.verdict).toMatch(/^据登记册/);
  });

  it("is asked of a figure beside a day", async () => {
    const { card } = await ask("Has Toyota sold 100,000 electric cars since 2024-01-15?");
    expect(card.verdict).toMatch(/^Yes: /);
  });

  it.each<[string, Own]>([
    ["a bound", { comparator: "at-least" }],
    ["a range that goes so far", { amountMax: 400_000 }],
  ])("is not denied because of %s", async (_, own) => {
    const { card } = await ask("Has Toyota sold 300,000 electric cars?", [sold(104_000, own)]);
    expect(card.verdict).not.toMatch(/^(?:No|Yes)\b/);
  });

  it("is neither so nor not so by a figure of another place", async () => {
    const found = await ask("Has Toyota sold 100,000 electric cars?", [
      sold(104_000, { region: "CN" }),
      sold(50_000),
    ]);
    expect(found.card.verdict).not.toMatch(/^(?:No|Yes)\b/);
  });

  it("is asked of the thing beside the figure", async () => {
    const both = [chargers(2_400, "swap stations"), chargers(22_600, "charging points")];
    expect((await ask("Has Toyota got to 3,000 swap stations?", both)).card.verdict).toMatch(
      /^No, .*2,400 swap stations/,
    );
  });

  it("is how far it is where a target is named", async () => {
    const { card } = await ask("Has Toyota reached its target of 3.5 million?");
    expect(card.verdict).not.toMatch(/^(?:No|Yes)\b/);
  });
});
