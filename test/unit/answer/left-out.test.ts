import { describe, expect, it } from "vitest";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const quote = "BMW plans to cut the CO2 of its plants by 80 % by 2030, compared with 2019.";
const quoteInChinese = "宝马计划到2030年将工厂的碳排放较2019年降低80%。";
const plants = (words: string) =>
  pledge({
    ...{ id: "plants", company: "bmw", metric: "ghg-emissions", stage: "production" },
    ...{ change: "reduce-by", amount: 80, unit: "%", targetYear: 2030, baselineYear: 2019 },
    title: "Cut CO2 in production by 80 % by 2030",
    sources: [evidence({ quote: words })],
  });

const ask = (text: string, words = quote) =>
  createTestAnswerer({ pledges: [plants(words)] })({ text, history: [], nowOn: "2026-01-15" });

describe("a word that was not understood and stands in nothing that is shown", () => {
  it.each([
    ["How far will BMW push its factories' CO2 down with retrofits?", '"retrofits"'],
    ["What does BMW's reckless CO2 goal for plants amount to?", '"reckless"'],
  ])("is named beside the answer: %s", async (text, named) => {
    const answer = await ask(text);
    expect(answer.abstained).toBe(false);
    expect(answer.text).toContain("by 80 %");
    expect(answer.text).toContain(`Not taken into account (not understood or not said): ${named}`);
  });

  it("is named in Chinese too", async () => {
    const { abstained, text } = await ask("宝马翡翠计划里工厂的碳排放目标是多少？", quoteInChinese);
    expect(abstained).toBe(false);
    expect(text).toContain("回答未计入“翡翠”");
  });

  it("is named where the quote is in another script, too", async () => {
    const { text } = await ask("宝马翡翠计划里工厂的碳排放目标是多少？");
    expect(text).toContain("回答未计入“翡翠”");
  });

  it.each([
    "What is BMW's CO2 target for canteens?",
    "By how many tonnes does BMW cut the CO2 of its plants?",
    "How much does BMW cut its CO2 monthly?",
    "What retrofits, awnings, gaskets and trellises cut BMW's CO2?",
    "Why will BMW's retrofits cut the CO2 of its plants?",
  ])(
    "asks of something else where it is a thing or a measure, or there are many: %s",
    async (text) => {
      const answer = await ask(text);
      expect(answer.abstained).toBe(true);
      expect(answer.text).not.toContain("80 %");
    },
  );
});
