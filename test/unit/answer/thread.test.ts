import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const said = (quote: string, published = "2025-03-01") =>
  evidence({ articleId: quote.slice(0, 12), published, quote });

const share = (
  company: string,
  amount: number,
  own: Partial<Parameters<typeof pledge>[0]> = {},
) => {
  const where = own.region === undefined || own.region === null ? "" : ` in ${own.region}`;
  return pledge({
    ...{ id: `${company}-${amount}`, company, metric: "ev-share", stage: "products", amount },
    ...{ unit: "%", targetYear: 2030, title: `EV share of ${amount} %${where} by 2030` },
    sources: [said(`By 2030 electric cars are to be ${amount} percent of its sales${where}.`)],
    ...own,
  });
};
const neutral = (company: string, year: number, title = `Net zero by ${year}`) =>
  pledge({
    ...{ id: `${company}-${year}`, company, targetYear: year, title },
    sources: [said(`It wants to be carbon neutral by ${year}.`)],
  });
const sold = (company: string, amount: number, year: number) =>
  milestone({
    ...{ company, id: `${company}-${year}`, amount, year },
    title: `${amount.toLocaleString("en-US")} electric vehicles in ${year}`,
    sources: [said(`It sold ${amount.toLocaleString("en-US")} electric cars in ${year}.`)],
  });

const cut = said("It now wants 40 percent by 2030 instead of 60 percent.", "2025-06-01");
const state = (amount: number) => ({
  ...{ amount, amountMax: null, unit: "%" as const, comparator: "exactly" as const },
  ...{ change: "reach" as const, targetYear: 2030, baselineYear: null },
});
const contents = {
  pledges: [
    share("nissan", 55),
    share("nissan", 75, { id: "n-eu", region: "EU" }),
    share("nissan", 45, { id: "n-jp", region: "JP" }),
    share("kia", 40, {
      lifecycle: "weakened",
      sources: [cut],
      revisions: [
        { on: "2025-06-01", lifecycle: "weakened", from: state(60), to: state(40), evidence: cut },
      ],
    }),
    share("bmw", 70, { id: "mini", brand: "MINI", title: "MINI: EV share of 70 % by 2030" }),
    share("bmw", 52),
    neutral("volvo-cars", 2041),
    neutral("volvo-group", 2042),
  ],
  milestones: [sold("kia", 201_000, 2024), sold("kia", 158_000, 2023), sold("ford", 90_000, 2024)],
};

const ask = async (...questions: string[]) =>
  createTestAnswerer(contents)({
    ...{ text: questions.at(-1) ?? "", history: questions.slice(0, -1), nowOn },
  });
const verdict = async (...questions: string[]) => (await ask(...questions)).card.verdict ?? "";

describe("a place alone", () => {
  const first = "What share of its European sales does Nissan want to be electric by 2030?";

  it.each([
    [[first], "75 %"],
    [[first, "Japan?"], "45 %"],
    [[first, "And at home?"], "45 %"],
    [[first, "Japan?", "Globally?"], "55 %"],
    [[first, "and worldwide?"], "55 %"],
    [[first, "And the rest of its markets?"], "55 %"],
  ])("takes the place of the one before: %j", async (questions, figure) => {
    expect(await verdict(...questions)).toContain(figure);
  });
});

describe("a name alone", () => {
  it.each(["Volvo Group?", "Same thing for Volvo Group", "And what about Volvo Group, then?"])(
    "asks the same once more: %j",
    async (text) => {
      expect(await verdict("When will Volvo Cars be carbon neutral?", text)).toContain("2042");
    },
  );

  it("is told apart from its namesake by what it makes", async () => {
    const first = "When will Volvo Cars be carbon neutral?";
    expect(await verdict(first, "Sorry, I meant the truck maker.")).toContain("2042");
    expect(await verdict(first, "I meant the carmaker.")).toContain("2041");
  });

  it("is set beside the one before where that is asked", async () => {
    const { text } = await ask("When will Volvo Cars be carbon neutral?", "Compare that with Kia");
    expect(text).toContain("Volvo Cars");
    const both = await ask("When will Volvo Cars be neutral?", "And compared to Volvo Group?");
    expect(both.text).toContain("2041");
    expect(both.text).toContain("2042");
  });

  it("tells nothing of who leads it", async () => {
    const first = "When will Volvo Cars be carbon neutral?";
    expect((await ask(first, "When was its CEO born?")).abstained).toBe(true);
  });

  it("gives way to its group", async () => {
    const first = "What share of MINI's sales is to be electric by 2030?";
    expect(await verdict(first)).toContain("70 %");
    expect(await verdict(first, "And the group as a whole?")).toContain("52 %");
  });
});

describe("what a figure was before", () => {
  const first = "What EV share does Kia want by 2030?";

  it.each([
    "What was it before they cut it?",
    "what was the figure before?",
    "And in the first version of the plan?",
    "What did it replace?",
    "What did it say earlier?",
    "Is that higher or lower than before?",
    "By how much was it reduced?",
    "Has it always been that?",
  ])("is told with the move: %j", async (text) => {
    expect(await verdict(first, text)).toContain("from 60 % by 2030 to 40 % by 2030");
  });
});

describe("the part of a follow-up", () => {
  const part = (stage: "production" | "use-phase" | "company", amount: number, own: string) =>
    pledge({
      ...{ id: stage, company: "paccar", metric: "ghg-emissions", stage, amount, unit: "%" },
      ...{ change: "reduce-by", targetYear: 2030, title: `Cut CO2 ${own} by ${amount} % by 2030` },
      sources: [said(`${own} are to emit ${amount} percent less CO2 by 2030.`)],
    });
  const answer = createTestAnswerer({
    pledges: [
      part("production", 35, "Its factories"),
      part("use-phase", 25, "Trucks on the road"),
      part("company", 45, "All that it does"),
    ],
  });
  const first = "How much will Paccar cut the emissions of its plants by 2030?";

  it.each([
    ["What about its trucks?", "25 %"],
    ["And the company as a whole?", "45 %"],
  ])("is another where it asks of one: %s", async (text, figure) => {
    const { card } = await answer({ text, history: [first], nowOn });
    expect(card.verdict).toContain(figure);
  });
});

describe("the source of a follow-up", () => {
  it.each([
    "When was that announced?",
    "Where can I read that?",
    "On what basis do you say so?",
    "Who printed that?",
  ])("is that of what was asked before: %s", async (text) => {
    const { card } = await ask("What EV share does Kia want by 2030?", text);
    expect(card.verdict).toContain("40 %");
    expect(card.blocks[0]).toMatchObject({ kind: "quote", source: "Motor Daily, 2025-06-01" });
  });
});

describe("the time of a follow-up", () => {
  it("is counted on from the year before", async () => {
    const first = "How many electric cars did Kia sell in 2023?";
    expect(await verdict(first, "And the following year?")).toContain("201,000");
  });

  it("may be one that is planned", async () => {
    const first = "How many electric cars did Kia sell in 2024?";
    expect((await ask(first, "2030?")).abstained).toBe(true);
    const answer = createTestAnswerer({
      milestones: contents.milestones,
      pledges: [
        pledge({
          ...{ id: "kv", company: "kia", metric: "ev-volume", stage: null, amount: 1_100_000 },
          ...{ unit: "vehicles", targetYear: 2030, title: "1.1 million electric vehicles by 2030" },
          sources: [said("Kia wants to sell 1.1 million electric cars in 2030.")],
        }),
      ],
    });
    const { text } = await answer({ text: "2030?", history: [first], nowOn });
    expect(text).toContain("1.1 million");
  });

  it("is today's where it asks how far it is", async () => {
    const first = "How many electric cars does Kia want to sell in 2030?";
    expect(await verdict(first, "So where are they at the moment?")).toContain("201,000");
  });
});
