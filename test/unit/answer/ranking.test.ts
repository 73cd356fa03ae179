import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

type Own = Partial<Parameters<typeof milestone>[0]>;
const sold = (company: string, amount: number, own: Own = {}, said = "") => {
  const { year = 2024 } = own;
  const figure = amount.toLocaleString("en-US");
  return milestone({
    ...{
      id: `${company}-${amount}`,
      company,
      amount,
      title: `${figure} electric vehicles in ${year}`,
    },
    sources: [
      evidence({
        articleId: `${company}-${amount}`,
        quote: `It sold ${figure} electric cars ${said}in ${year}.`,
      }),
    ],
    ...own,
  });
};
const wanted = pledge({
  ...{ id: "tesla-20m", company: "tesla", metric: "ev-volume", stage: null, unit: "vehicles" },
  ...{ title: "20 million electric vehicles by 2030", amount: 20_000_000, targetYear: 2030 },
  sources: [evidence({ articleId: "t", quote: "Tesla wants to sell 20,000,000 cars by 2030." })],
});
const CARS = [
  sold("byd", 900_000),
  sold("kia", 300_000),
  sold("geely", 950_000, { brand: "Zeekr" }),
  sold("honda", 800_000, { year: 2023 }),
  sold("nissan", 990_000, { region: "CN" }),
  sold("renault", 970_000, {}, "in all, a running total "),
  sold("ford", 5_000, {}, "in the first quarter "),
];

const ask = (text: string, milestones = CARS) =>
  createTestAnswerer({ milestones, pledges: [wanted] })({ text, history: [], nowOn });

describe("the most of all", () => {
  it.each([
    "Which company sells the most electric vehicles?",
    "Who has the most electric cars sold?",
  ])("is of what is reported and alike: %s", async (text) => {
    const { card } = await ask(text);
    expect(card.verdict).toContain("BYD: 900,000 electric vehicles in 2024");
    expect(JSON.stringify(card.blocks)).toContain(
      "First of two companies, like with like: reported, electric vehicles, 2024.",
    );
  });

  it("is of what is pledged where that is asked", async () => {
    const more = pledge({
      ...{ id: "bmw-3m", company: "bmw", metric: "ev-volume", stage: null, unit: "vehicles" },
      ...{ title: "3 million electric vehicles by 2030", amount: 3_000_000, targetYear: 2030 },
      sources: [evidence({ quote: "BMW wants to sell 3,000,000 electric cars by 2030." })],
    });
    const answer = createTestAnswerer({ milestones: CARS, pledges: [more, wanted] });
    const { card } = await answer({
      ...{ text: "Which company wants to sell the most electric cars?", history: [], nowOn },
    });
    expect(card.verdict).toContain("Tesla: 20 million electric vehicles by 2030");
  });

  it("names whom it leaves out", async () => {
    const { text } = await ask("Which company sells the most electric vehicles?");
    const [, left = ""] = /Not in this order[^:]*: ([^\n]*)\./.exec(text) ?? [];
    expect(left.split(", ").toSorted()).toEqual([
      "Ford Motor",
      "Geely",
      "Honda Motor",
      "Nissan Motor",
      "Renault Group",
      "Tesla",
    ]);
  });

  it("has two at its head where they are equal", async () => {
    const { card } = await ask("Which company sells the most electric vehicles?", [
      sold("byd", 900_000),
      sold("kia", 900_000),
    ]);
    expect(card.verdict).toMatch(/^Equal: BYD and Kia; /);
  });

  it("says how many rows it does not show", async () => {
    const companies = "byd kia geely honda nissan renault ford tesla bmw toyota mazda".split(" ");
    const many = companies.map((company, at) => sold(company, 1_000 + at));
    const { text } = await ask("Which company sells the most electric vehicles?", many);
    expect(text).toContain("8 shown + 3 more = 11");
  });
});

it("is no part of a year that sold the fewest", async () => {
  const { card } = await ask("Who sells the fewest electric cars?");
  expect(card.verdict).toContain("Kia: 300,000");
});

it("is the whole company that is neutral first, and no plant of another", async () => {
  const neutral = (company: string, targetYear: number, stage: "company" | "production") =>
    pledge({
      ...{ id: `${company}-${targetYear}`, company, targetYear, stage },
      title: `Net zero${stage === "company" ? "" : " in production"} by ${targetYear}`,
      sources: [evidence({ articleId: company, quote: `It is to be neutral by ${targetYear}.` })],
    });
  const answer = createTestAnswerer({
    pledges: [
      neutral("bosch", 2027, "production"),
      neutral("kia", 2045, "company"),
      neutral("bmw", 2050, "company"),
    ],
  });
  const { card } = await answer({
    text: "Which company has the earliest net-zero target?",
    history: [],
    nowOn,
  });
  expect(card.verdict).toContain("Kia: Net zero by 2045");
});

describe("a ranking", () => {
  const share = (company: string, amount: number, comparator: "exactly" | "at-most" = "exactly") =>
    pledge({
      ...{ id: `${company}-share`, company, metric: "ev-share", stage: "products", comparator },
      ...{ title: `EV share of ${amount} % by 2030`, amount, unit: "%", targetYear: 2030 },
      sources: [
        evidence({ articleId: company, quote: `It aims at ${amount} % electric by 2030.` }),
      ],
    });
  const over = (pledges: ReturnType<typeof pledge>[], text: string) =>
    createTestAnswerer({ pledges })({ text, history: [], nowOn });

  it("is asked for by what is the highest, too", async () => {
    const { card } = await over(
      [share("kia", 40), share("bmw", 50)],
      "What is the highest EV share target for 2030?",
    );
    expect(card.verdict).toContain("BMW Group: EV share of 50 %");
  });

  it("stands side by side where bounds leave it open", async () => {
    const { text } = await over(
      [share("kia", 40), share("bmw", 50, "at-most")],
      "Which company has the highest EV share target?",
    );
    expect(text).toContain("side by side");
  });

  it("of the lowest emissions is none of the smallest cuts", async () => {
    const cut = (company: string, amount: number) =>
      milestone({
        ...{
          id: company,
          company,
          metric: "ghg-emissions",
          change: "reduce-by",
          amount,
          unit: "%",
        },
        ...{ title: `CO2 cut by ${amount} % in 2024` },
        sources: [evidence({ articleId: company, quote: `CO2 was cut by ${amount} % in 2024.` })],
      });
    const answer = createTestAnswerer({ milestones: [cut("kia", 10), cut("bmw", 20)] });
    const { card } = await answer({
      ...{ text: "Which maker has the lowest CO2 emissions?", history: [], nowOn },
    });
    expect(card.verdict).toContain("side by side");
  });
});
