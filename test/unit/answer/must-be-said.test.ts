import { describe, expect, it } from "vitest";
import { decideDemand } from "../../../src/answer/find/demands.ts";
import { saysLimits } from "../../../src/answer/find/must-be-said.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";

describe("what common words limit", () => {
  it.each([
    ["What is BMW's CO2 target for used cars?", "BMW: 40 % less CO2", false],
    ["What is BMW's CO2 target for used cars?", "BMW: 40 % less CO2 of used cars", true],
    ["宝马二手车的碳排放目标？", "BMW: 40 % less CO2", false],
    ["What is the CO2 goal for its headquarters?", "BMW: its head office", true],
    ["What is the CO2 goal for its offices?", "its factories: minus 42 %", false],
    ["What is the CO2 goal for its offices?", "factories and offices: minus 42 %", true],
    ["When is its pension fund neutral?", "Ford: neutral by 2050", false],
    ["What share of its leased cars is electric?", "40 % of its sales", false],
    ["How much do Volvo's customers have to cut?", "Volvo: minus 40 %", false],
    ["How many cars went to customers in 2023?", "1,000 cars in 2023", true],
    ["What is Geely's target per kilometre?", "25 % per vehicle", false],
    ["比亚迪每平方米的碳排放？", "降低25%", false],
    ["When are CATL's mines neutral?", "CATL: neutral by 2025", false],
    ["How much did it cut in the first quarter?", "cut by 43 %", false],
    ["How many did it sell last Tuesday?", "It sold 400 last Tuesday", false],
    ["What CO2 does its business travel cause?", "BMW: 1,000 t of CO2", false],
    ["How far did its cars travel in 2023?", "458 million km", true],
    ["Which plan of theirs, unlike mine, covers steel?", "steel by 2030", true],
    ["How many batteries are used in its cars?", "4 batteries", true],
    ["Who was first to have its targets approved by the SBTi?", "an A from CDP", false],
    ["Who was first to have its targets approved by the SBTi?", "science-based targets", true],
  ])("has to be said: %s | %s", (question, shown, isSaid) => {
    expect(saysLimits({ text: question, published: null }, shown)).toBe(isSaid);
  });

  it("is no time that was read as the period of telling", () => {
    const published = { sinceOn: "2026-01-05", untilOn: "2026-01-11" };
    const text = "What did Kia announce last week?";
    expect(parseQuestion(text, "2026-01-15").published).not.toBeNull();
    expect(saysLimits({ text, published }, "Kia will be neutral by 2045.")).toBe(true);
  });

  it("is what was not promised, which no quote tells", () => {
    expect(decideDemand("What has Honda not committed to by 2040?")).toBe("absence");
    expect(decideDemand("长安没有承诺哪一年碳中和？")).toBe("absence");
    expect(decideDemand("What has Honda committed to by 2040?")).toBeNull();
  });

  it("is no year that one only remembers", () => {
    const years = (text: string) => parseQuestion(text, "2026-01-15").years;
    expect(years("When is BMW net zero? I thought it was 2040")).toEqual([]);
    expect(years("长安哪年碳达峰，我记得是2030")).toEqual([]);
    expect(years("What is the base year of BMW's 40 %? Is it 2019 or 2020?")).toEqual([]);
    expect(
      years(
        "Honda's EV share: what was it when it was first presented in 2024, and what is it now?",
      ),
    ).toEqual([]);
    expect(years("What will BMW reach by 2040?")).toEqual([{ from: 2040, to: 2040 }]);
  });
});
