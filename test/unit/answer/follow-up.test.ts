import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const neutral = (company: string, year: number, own: Partial<Parameters<typeof pledge>[0]> = {}) =>
  pledge({
    ...{ id: `${company}-neutral-${year}`, company, title: `Net zero by ${year}` },
    ...{ metric: "net-zero", stage: "company", targetYear: year },
    sources: [
      evidence({
        articleId: `${company}-${year}`,
        quote: `The group will be carbon neutral by ${year}.`,
      }),
    ],
    ...own,
  });

const inChina = evidence({ articleId: "cn", quote: "In China it will be neutral by 2041." });
const pledges = [
  neutral("bmw", 2049),
  neutral("byd", 2045),
  neutral("ford", 2048),
  neutral("kia", 2047),
  neutral("bmw", 2041, { region: "CN", title: "Net zero in China by 2041", sources: [inChina] }),
];

async function follow(...questions: string[]): Promise<{ text: string; abstained: boolean }> {
  const answer = createTestAnswerer({ pledges });
  const text = questions.at(-1) ?? "";
  return answer({ text, history: questions.slice(0, -1), nowOn });
}

describe("where makers are at home", () => {
  const first = "Which makers have a net-zero target?";

  it.each([
    ["And which are Chinese?", "BYD"],
    ["And which of them are from South Korea?", "Kia"],
    ["And the German ones?", "BMW Group"],
    ["And which are based in the United States?", "Ford Motor"],
    ["And Korean?", "Kia"],
  ])("limits to it what %j asks after a list", async (text, company) => {
    const found = await follow(first, text);
    expect(found.abstained).toBe(false);
    const told = ["BYD", "Kia", "BMW Group", "Ford Motor"].filter((name) =>
      found.text.includes(`${name}: `),
    );
    expect(told).toEqual([company]);
  });

  it("is forgotten once a maker is named", async () => {
    expect((await follow(first, "And which are Chinese?", "What about Ford?")).text).toContain(
      "Ford Motor: Net zero by 2048",
    );
    expect((await follow("哪些中国车企有碳中和目标？", "福特呢？")).text).toContain("2048");
  });

  it("is read in Chinese, too", async () => {
    const { text } = await follow("哪些中国车企有碳中和目标？");
    expect(text).toContain("比亚迪");
    expect(text).not.toContain("宝马");
    const other = await follow("哪些中国车企有碳中和目标？", "德国的呢？");
    expect(other.text).toContain("宝马");
    expect(other.text).not.toContain("比亚迪");
  });
});

describe("a place that was asked about before", () => {
  const first = "When will BMW be carbon neutral in China?";

  it("stays where something fits", async () => {
    expect((await follow("When will Ford be carbon neutral in China?", "And BMW?")).text).toContain(
      "2041",
    );
  });

  it("gives way where nothing does, and that is said", async () => {
    const { text } = await follow(first, "What about Ford?");
    expect(text).toContain("Nothing is registered in China; without the place: Ford Motor: Net");
  });

  it("does not where the question itself names it", async () => {
    expect((await follow(first, "What about Ford in China?")).abstained).toBe(true);
  });
});

describe("what a thread has asked", () => {
  const told = (company: string, published: string) =>
    neutral(company, 2046, {
      sources: [
        evidence({ articleId: `${company}-${published}`, published, quote: "Neutral by 2046." }),
      ],
    });
  const moved = (company: string, on: string, lifecycle: "weakened" | "withdrawn") => {
    const said = evidence({ articleId: `${company}-${on}`, published: on, quote: "Not by 2046." });
    return neutral(company, 2046, {
      ...{ lifecycle, sources: [said] },
      revisions: [{ on, lifecycle, from: null, to: null, evidence: said }],
    });
  };
  const sold = milestone({
    ...{ company: "kia", id: "kia-sold", amount: 90_000, year: 2024 },
    title: "90,000 electric vehicles in 2024",
    sources: [evidence({ articleId: "sold", quote: "Kia sold 90,000 electric cars in 2024." })],
  });
  const contents = {
    milestones: [sold],
    pledges: [
      told("bmw", "2024-05-01"),
      told("kia", "2025-05-01"),
      moved("ford", "2023-05-01", "withdrawn"),
      moved("honda", "2025-06-01", "withdrawn"),
      moved("nissan", "2025-07-01", "weakened"),
    ],
  };
  const ask = async (...questions: string[]) =>
    createTestAnswerer(contents)({
      ...{ text: questions.at(-1) ?? "", history: questions.slice(0, -1), nowOn },
    });

  it.each([
    [["What did BMW announce in 2024?", "And Kia?"], true],
    [["What did BMW announce in 2025?", "And Kia?"], false],
    [["What did Kia announce in 2024?", "And in 2025?"], false],
    [["What did Kia announce in 2025?", "And the year before?"], true],
  ])("keeps when something was told: %j", async (questions, abstained) => {
    expect((await ask(...questions)).abstained).toBe(abstained);
  });

  it("limits a list to what was told since", async () => {
    const { text } = await ask("Which makers have a net-zero target?", "And since 2025?");
    expect(text).not.toContain("BMW Group:");
    expect(text).toContain("Kia: ");
  });

  it("keeps how pledges were moved, and when", async () => {
    const { text } = await ask("Which makers have given up on net zero?", "And since 2024?");
    expect(text).toContain("Honda Motor: ");
    expect(text).not.toMatch(/Ford Motor: |Nissan Motor: /);
  });

  it("asks the same once more of another company", async () => {
    const { card } = await ask("Has BMW sold 100,000 electric cars?", "And Kia?");
    expect(card.verdict).toMatch(/^No, .*90,000/);
    expect((await ask("What changed at BMW last year?", "And at Honda?")).text).toContain(
      "withdrawn",
    );
  });

  it("counts a list", async () => {
    const { text } = await ask("Which makers have a net-zero target?", "How many altogether?");
    expect(text).toContain("in the register");
  });

  it("reckons no difference to what stands in another question", async () => {
    const { text } = await ask(
      "How many electric cars did Kia sell in 2024?",
      "How much more is that?",
    );
    expect(text).toContain("No difference is reckoned");
  });
});
