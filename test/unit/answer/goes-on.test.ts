import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const ended = milestone({
  ...{
    id: "ended",
    company: "volvo-group",
    brand: null,
    metric: "ice-phase-out",
    stage: "products",
  },
  ...{ amount: null, unit: null, year: 2021, title: "End of combustion cars in 2021" },
  sources: [
    evidence({
      articleId: "s",
      quote: "Volvo has built no cars with combustion engines since 2021.",
    }),
  ],
});
const cells = [40, 90].map((amount, at) =>
  pledge({
    ...{ id: `c-${amount}`, company: "toyota", metric: "battery-capacity", stage: null, amount },
    ...{
      unit: "GWh",
      targetYear: 2027 + at,
      title: `${amount} GWh battery capacity by ${2027 + at}`,
    },
    sources: [
      evidence({
        articleId: `c${at}`,
        quote: `It wants ${amount} GWh of cell capacity by ${2027 + at}.`,
      }),
    ],
  }),
);
const sold = [
  { company: "byd", amount: 900_000, published: "2023-04-07" },
  { company: "tesla", amount: 1_300_000, published: "2023-04-07" },
].map(({ company, amount, published }) =>
  milestone({
    ...{ id: company, company, amount, year: 2022, brand: null },
    title: `${amount.toLocaleString("en-US")} electric vehicles in 2022`,
    sources: [
      evidence({
        ...{ articleId: company, published },
        quote: `${company} sold ${amount.toLocaleString("en-US")} battery cars in 2022.`,
      }),
    ],
  }),
);
const ask = (text: string) =>
  createTestAnswerer({
    pledges: cells,
    milestones: [ended, ...sold],
  })({ text, history: [], nowOn });

describe("what is reported to have ended", () => {
  it.each([
    "Does Volvo Group still build petrol cars?",
    "Is Volvo Group still selling diesel cars?",
  ])("does not go on: %s", async (text) => {
    expect((await ask(text)).card.verdict).toMatch(/^No: .*End of combustion cars in 2021/);
  });

  it("says nothing of a pledge that is kept up", async () => {
    const { card } = await ask("Is Volvo Group still committed to the end of petrol cars?");
    expect(card.verdict).not.toMatch(/^No: /);
  });
});

describe("milestones", () => {
  it("are steps to come where none is reached", async () => {
    const { text } = await ask("List Toyota's milestones for battery capacity.");
    expect(text).toContain("40 GWh");
    expect(text).toContain("90 GWh");
    expect((await ask("Which milestones has Toyota reached for battery capacity?")).abstained).toBe(
      true,
    );
  });
});

describe("the day of an article", () => {
  it("is not that of a figure", async () => {
    const text = "Who sold more battery cars in 2022, BYD or Tesla, according to the article of";
    expect((await ask(`${text} April 2023?`)).text).toContain("1,300,000");
    expect((await ask(`${text} May 2024?`)).abstained).toBe(true);
  });
});
