import { describe, expect, it } from "vitest";
import { event, evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const sales = (brand: string | null, amount: number) =>
  pledge({
    ...{ id: `geely-${amount}`, company: "geely", brand, metric: "ev-volume", stage: null, amount },
    ...{ unit: "vehicles", targetYear: 2030 },
    title: `${brand === null ? "" : `${brand}: `}${amount.toLocaleString("en-US")} electric vehicles by 2030`,
    sources: [
      evidence({
        articleId: `g-${amount}`,
        quote: `${brand ?? "Geely"} wants to sell ${amount.toLocaleString("en-US")} electric cars by 2030.`,
      }),
    ],
  });
const zeekr = sales("Zeekr", 650_000);
const geely = sales(null, 2_000_000);
const kia = pledge({ company: "kia", id: "kia", title: "Kia: net zero by 2050" });

const ask = (text: string) =>
  createTestAnswerer({
    pledges: [zeekr, geely, kia],
    events: [zeekr, geely].map((told, at) =>
      event({
        id: `evt_${at}`,
        company: "geely",
        brand: told.brand,
        metric: "ev-volume",
        pledge: told,
      }),
    ),
  })({ text, history: [], nowOn });

describe("a brand", () => {
  it("has its own news, without those of its group", async () => {
    const { text } = await ask("What is new at Zeekr?");
    expect(text).toContain("650,000");
    expect(text).not.toContain("2 million");
    expect((await ask("What is new at Geely?")).text).toContain("2,000,000");
  });

  it.each([
    ["What is new at Chinese makers?", false],
    ["What is new at Japanese makers?", true],
    ["What is new in Japan?", true],
  ])("has no news where others are asked for: %s", async (text, abstained) => {
    expect((await ask(text)).abstained).toBe(abstained);
  });

  it("has its own news beside those of another group", async () => {
    const { text } = await ask("What is new at Zeekr and Kia?");
    expect(text).toContain("650,000");
    expect(text).not.toContain("2,000,000");
    expect((await ask("What is new at Zeekr and Geely?")).text).toContain("2,000,000");
  });

  it("stands beside its group in a table", async () => {
    const { text } = await ask("Compare Zeekr and Kia on electric cars");
    expect(text).toContain("Geely (Zeekr) [1] | electric vehicles");
  });

  it("is called in Chinese as it is there, with figures as they are printed there", async () => {
    const { card } = await ask("极氪2030年的电动车目标是什么？");
    expect(card.title).toContain("极氪");
    expect(card.verdict).toContain("吉利：极氪：到2030年电动汽车达65万辆");
  });
});

it("names a company once", async () => {
  expect((await ask("When will Kia be carbon neutral?")).card.verdict).toMatch(/^Kia: net zero/);
});

describe("a brand by another name", () => {
  const hongqi = pledge({
    ...{ id: "hq", company: "faw", brand: null, metric: "ev-share", stage: "products" },
    ...{ amount: 70, unit: "%", targetYear: 2030, title: "EV share of 70 % by 2030" },
    sources: [evidence({ articleId: "hq", quote: "2030年红旗新能源车占比达到70%" })],
  });
  const rover = pledge({
    ...{ id: "lr", company: "jaguar-land-rover", brand: "Land Rover", metric: "ev-models" },
    ...{ stage: null, amount: 5, unit: "models", targetYear: 2027 },
    title: "Land Rover: 5 electric models by 2027",
    sources: [evidence({ articleId: "lr", quote: "Five electric Land Rovers will come by 2027." })],
  });
  const askOf = (text: string) =>
    createTestAnswerer({ pledges: [hongqi, rover, zeekr, geely] })({ text, history: [], nowOn });

  it("is found in a quote in Chinese", async () => {
    expect((await askOf("What EV share does Hongqi want in 2030?")).text).toContain("70 %");
    expect((await askOf("What EV share does Bestune want in 2030?")).abstained).toBe(true);
  });

  it("is asked for by its cars", async () => {
    expect((await askOf("How many battery Land Rovers are due by 2027?")).text).toContain("5 elec");
  });

  it("has no figure of another that its quote names too", async () => {
    const both = evidence({
      articleId: "q3",
      quote: "VW sold 270,000 EVs in the nine months, Audi 120,000 and Porsche 28,000.",
    });
    const ofBrand = (brand: string, amount: number) =>
      milestone({
        ...{ id: brand, company: "volkswagen", brand, amount, year: 2023, sources: [both] },
        title: `${brand}: ${amount.toLocaleString("en-US")} electric vehicles in 2023`,
      });
    const answer = createTestAnswerer({
      milestones: [ofBrand("Audi", 120_000), ofBrand("Porsche", 28_000)],
    });
    const text = "How many electric cars did Porsche sell in the first nine months of 2023?";
    const { card } = await answer({ text, history: [], nowOn });
    expect(card.verdict).toContain("28,000");
    expect(JSON.stringify(card.blocks)).not.toContain("Audi:");
  });

  it("is looked for where a group has several", async () => {
    const { text } = await askOf("Which brand of the Geely group has a sales goal for 2030?");
    expect(text).toContain("Zeekr: ");
    expect(text).not.toContain("2,000,000");
  });
});
