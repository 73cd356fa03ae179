import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answer.ts";
import { parseAsOf } from "../../../src/answer/read/as-of.ts";
import { parseInThread } from "../../../src/answer/thread/follow-up.ts";
import type { RegisterFilter } from "../../../src/store/types/register.ts";
import { evidence, pledge } from "../chat/support/views.ts";

const nowOn = "2026-01-15";

describe("a day in the past", () => {
  it.each([
    ["What was BMW's 2030 target in 2021?", "2021-12-31", "What was BMW's 2030 target?"],
    ["As of 2022, what did Kia plan for 2030?", "2022-12-31", "what did Kia plan for 2030?"],
    ["What was VW's net-zero target back in 2020?", "2020-12-31", "What was VW's net-zero target?"],
    ["Was Honda on track as of March 2023?", "2023-03-31", "Was Honda on track?"],
    ["Ford's goals as of 31 December 2021", "2021-12-31", "Ford's goals"],
    ["Ford's goals as of May 5, 2024", "2024-05-05", "Ford's goals"],
    ["Ford's goals as at 2024-02-29", "2024-02-29", "Ford's goals"],
    ["In 2021, what was BMW's target for 2030?", "2021-12-31", "what was BMW's target for 2030?"],
    ["What did Kia plan in 2021 for 2030?", "2021-12-31", "What did Kia plan for 2030?"],
    [
      "Which goal did Ford have for 2030 at the end of 2022?",
      "2022-12-31",
      "Which goal did Ford have for 2030?",
    ],
    ["截至2021年，宝马的2030年目标是什么？", "2021-12-31", "宝马的2030年目标是什么？"],
    ["截至2021年3月底宝马的目标是什么？", "2021-03-31", "宝马的目标是什么？"],
    ["2021年时宝马的碳中和目标是什么？", "2021-12-31", "宝马的碳中和目标是什么？"],
    ["宝马2021年的2030年减排目标是什么？", "2021-12-31", "宝马 2030年减排目标是什么？"],
  ])("is read in %s", (text, asOn, rest) => {
    expect(parseAsOf(text, nowOn)).toMatchObject({ asOn, rest });
  });

  it.each([
    ["a target of that year", "What was BMW's target for 2021?"],
    ["a report as of a year", "How many electric cars had BYD sold as of 2023?"],
    ["what was announced in it", "What did BMW announce in 2021 about its 2030 target?"],
    ["a base year", "What is BMW's target for 2030 compared to 2019?"],
    ["a base year in Chinese", "宝马较2019年的2030年减排目标是什么？"],
    [
      "a result beside a plan",
      "How many cars did BMW sell in 2022, and how many were planned for 2023?",
    ],
    ["a year after the target's", "What was Ford's 2020 target in 2022?"],
    ["a day to come", "What is the target as of 2030?"],
    ["today", "What is the target as of 2026?"],
  ])("is none: %s", (_, text) => {
    expect(parseAsOf(text, nowOn)).toBeNull();
  });

  it("stays with a follow-up until another year or today is asked about", () => {
    const history = ["What was BMW's net-zero target as of 2021?"];
    const asOnOf = (text: string) => parseInThread({ text, history }, nowOn).asOf?.asOn ?? null;
    expect(asOnOf("And Audi?")).toBe("2021-12-31");
    expect(asOnOf("And as of 2023?")).toBe("2023-12-31");
    expect(asOnOf("And now?")).toBeNull();
  });
});

describe("an answer of a day in the past", () => {
  const then = pledge({
    ...{ id: "p1", title: "Cut CO2 by 40 % by 2030", metric: "ghg-emissions", change: "reduce-by" },
    ...{ amount: 40, unit: "%", targetYear: 2030 },
    sources: [evidence({ articleId: "a1", quote: "BMW cuts CO2 by 40 % by 2030." })],
  });
  const asked: RegisterFilter[] = [];
  const answer = createAnswerer({
    register: {
      async facts(filter) {
        asked.push(filter);
        return { pledges: filter.asOn === "2021-12-31" ? [then] : [], milestones: [] };
      },
      topics: async () => [],
      pledges: async () => [],
    },
    events: { list: async () => [] },
    articles: {
      get: async () => null,
      search: async () => [
        {
          evidence: evidence({
            ...{ articleId: "later", published: "2024-01-01" },
            quote: "BMW's water use target is 20 % by 2030.",
          }),
          ...{ around: "BMW's water use target is 20 % by 2030.", company: "bmw", rank: 1 },
        },
      ],
      around: async (quotes) => quotes.map(({ quote }) => quote),
    },
  });
  const ask = (text: string) => answer({ text, history: [], nowOn });

  it("says what day it speaks of, in the language of the question", async () => {
    const { card } = await ask("What was BMW's CO2 target for 2030 in 2021?");
    expect(card.verdict).toBe(
      "As the register stood at the end of 2021: BMW Group: Cut CO2 by 40 % by 2030 [1]",
    );
    expect((await ask("截至2021年，宝马2030年的减排目标是什么？")).card.verdict).toMatch(
      /^截至2021年底的登记册：宝马：到2030年.*40% \[1\]$/,
    );
  });

  it("asks for the register of that day alone, and shows no passage of a later article", async () => {
    asked.length = 0;
    const { abstained, text } = await ask("What was BMW's water use target for 2030 in 2022?");
    expect(abstained).toBe(true);
    expect(text).toContain("as known at the end of 2022");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ asOn }) => asOn)).toEqual(asked.map(() => "2022-12-31"));
  });

  it("asks for a company or a metric where neither is named", async () => {
    asked.length = 0;
    const { text } = await ask("Which pledges stood as of 2021?");
    expect(text).toContain("name a company or a metric");
    expect(asked).toEqual([]);
  });
});
