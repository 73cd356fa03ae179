import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const electric = (own: NonNullable<Parameters<typeof pledge>[0]>, quote: string) =>
  pledge({
    ...{ company: "toyota", metric: "ice-phase-out", stage: "products", targetYear: 2030 },
    sources: [evidence({ articleId: own.id ?? "", quote, title: "Toyota's plans" })],
    ...own,
  });
const pledges = [
  pledge(),
  electric(
    { id: "lexus", brand: "Lexus", title: "Lexus: end of combustion cars by 2030" },
    "Lexus will be all-electric by 2030.",
  ),
  electric(
    {
      id: "lexus-cn",
      brand: "Lexus",
      title: "Lexus: end of combustion cars in China by 2035",
      region: "CN",
    },
    "In China Lexus will be all-electric by 2035.",
  ),
  electric(
    {
      id: "both",
      metric: "ev-models",
      amount: 30,
      unit: "models",
      title: "30 electric models by 2030",
    },
    "30 models will be rolled out by 2030 under the Toyota and Lexus badges.",
  ),
];
const invested = milestone({
  ...{ id: "aesc", company: "envision-aesc", metric: "investment", unit: "USD", amount: 2_000 },
  ...{ region: "FR", title: "$2,000 investment in France in 2024" },
  sources: [evidence({ quote: "It put $2,000 of capital into its plant in France in 2024." })],
});

const ask = (text: string) =>
  createTestAnswerer({ pledges, milestones: [invested] })({ text, history: [], nowOn });

describe("what a question names and nothing has", () => {
  it.each([
    ["What did Martin Sander say about BMW?", "Martin Sander"],
    ["What does BMW plan according to Bloomberg?", "Bloomberg"],
    ["What is BMW's gribble target?", "gribble"],
    ["Klimaziele BMW", "Klimaziele"],
    ["Wich compnies hav a nett zero targt?", "nett"],
    ["Tell me a joke", "joke"],
  ])("is named: %s", async (text, word) => {
    const found = await ask(text);
    expect(found.abstained).toBe(true);
    expect(found.text).toContain(`Not understood, or in nothing that I have on this: "${word}".`);
  });

  it.each([
    "capital of France",
    "What is the capital of France?",
    "Tell me everything",
    "everything",
    "Tell me a joke",
    "What is the weather in Berlin?",
  ])("is answered with what may be asked where it names nothing else: %s", async (text) => {
    const found = await ask(text);
    expect(found.abstained).toBe(true);
    expect(found.text).toContain("Ask of a company, a metric or a year");
    expect(found.citations).toEqual([]);
  });

  it.each(["Welche Ziele hat BMW?", "Was plant Mercedes?", "Was will BMW?", "objetivos de BMW"])(
    "is of another language: %s",
    async (text) => {
      expect((await ask(text)).text).toContain("I read questions in English and Chinese only.");
    },
  );

  it.each(["Was BMW neutral by 2050?", "Will BMW be neutral by 2050?"])(
    "is English: %s",
    async (text) => {
      expect((await ask(text)).text).not.toContain("I read questions");
    },
  );
});

describe("a brand", () => {
  it("stands in the title, without what it shares with others or has in one place", async () => {
    const { card } = await ask("What does Lexus plan worldwide?");
    expect(card.title).toBe("Lexus");
    expect(card.verdict).toContain("Lexus: end of combustion cars by 2030");
    expect(JSON.stringify(card)).not.toMatch(/2035|30 electric models/);
  });

  it("is understood in the plural", async () => {
    expect((await ask("When are BMWs carbon neutral?")).text).toContain("Net zero by 2050");
  });
});

it("tells everything of a company as a list", async () => {
  expect((await ask("Tell me everything about Toyota")).card.verdict).toBe("Three pledges:");
});
