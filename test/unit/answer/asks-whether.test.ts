import { describe, expect, it } from "vitest";
import { asksWhether, isAsGreat } from "../../../src/answer/read/asks-whether.ts";
import type { Lifecycle } from "../../../src/pledge/event.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const state = (amount: number) => ({
  ...{ amount, amountMax: null, unit: "vehicles" as const, comparator: "exactly" as const },
  ...{ baselineYear: null, targetYear: 2030 },
});
const moved = (from: number, to: number) => {
  const said = (amount: number) => amount.toLocaleString("en-US");
  const lifecycle: Lifecycle = to > from ? "strengthened" : "weakened";
  const told = evidence({
    ...{ articleId: "k1", published: "2024-05-02" },
    quote: `It now expects ${said(to)} electric cars in 2030, having spoken of ${said(from)} before.`,
  });
  return pledge({
    ...{ id: "kia-ev", company: "kia", metric: "ev-volume", stage: null, amount: to },
    ...{ unit: "vehicles", targetYear: 2030, title: `${said(to)} electric vehicles by 2030` },
    ...{ lifecycle, sources: [told] },
    revisions: [{ on: "2024-05-02", lifecycle, from: state(from), to: state(to), evidence: told }],
  });
};
const plain = pledge({
  ...{ id: "kia-ev", company: "kia", metric: "ev-volume", stage: null, amount: 1_500_000 },
  ...{ unit: "vehicles", targetYear: 2030, title: "1,500,000 electric vehicles by 2030" },
  sources: [evidence({ quote: "Kia wants to sell 1,500,000 electric cars a year by 2030." })],
});
const ask = (text: string, of: ReturnType<typeof pledge>) =>
  createTestAnswerer({ pledges: [of] })({ text, history: [], nowOn });

describe("yes or no", () => {
  it.each([
    "Did Kia lower its goal?",
    "And has the goal been raised?",
    "The goal for 2030, has it been eased?",
    "Did it change its goal or not?",
    "Kia still wants 40 %?",
    "起亚下调目标了吗？",
    "起亚有没有下调目标",
    "起亚的目标还是2030年吗？",
  ])("answers what asks whether: %s", (text) => {
    expect(asksWhether(text)).toBe(true);
  });

  it.each([
    "What did the new goal replace?",
    "How much was the investment cut?",
    "By how much did it lower its goal?",
    "Was the investment raised or lowered?",
    "Has Kia said how much it cut its goal?",
    "Is Kia certain to reach its goal?",
    "Is that higher than before?",
    "Was it always 2030?",
    "Is the goal in force?",
    "丰田把什么目标提高了",
    "福特的投资调整了什么",
    "目标是提高了还是降低了",
  ])("does not answer: %s", (text) => {
    expect(asksWhether(text)).toBe(false);
  });

  it.each([
    "Was Kia's EV sales goal for 2030 raised or lowered?",
    "By how much was Kia's 2030 goal for EV sales reduced?",
    "Is Kia certain to reach 1.3 million EVs in 2030?",
    "Is Kia's EV sales goal higher than before?",
  ])("is not written before a move that it does not tell of: %s", async (text) => {
    const { card } = await ask(text, moved(1_300_000, 900_000));
    expect(card.verdict).toMatch(/^Kia: weakened from 1\.3 million/);
  });

  it("is not denied either where what was replaced is asked for", async () => {
    const text = "What did Kia's 2030 EV sales target of 900,000 replace?";
    const { card } = await ask(text, moved(1_300_000, 900_000));
    expect(card.verdict).toMatch(/^Kia: weakened from 1\.3 million/);
  });

  it("is written where a move is asked for", async () => {
    const { card } = await ask("Did Kia lower its EV sales goal?", moved(1_300_000, 900_000));
    expect(card.verdict).toMatch(/^Yes: Kia, weakened/);
  });
});

describe("how great a move is said to be", () => {
  it.each([
    ["Did Kia double its 2030 EV sales goal?", 1_000_000, 2_000_000, /^Yes: Kia, strengthened/],
    ["Did Kia double its 2030 EV sales goal?", 1_870_000, 2_000_000, /^Kia: strengthened/],
    ["Did Kia triple its 2030 EV sales goal?", 1_000_000, 2_000_000, /^Kia: strengthened/],
    ["Did Kia cut its EV sales goal by a third?", 1_400_000, 900_000, /^Kia: weakened/],
    ["Did Kia double its 2030 EV sales goal?", 1_400_000, 900_000, /^Kia: weakened/],
  ])("is borne out by both figures, or not said: %s %d %d", async (text, from, to, verdict) => {
    expect((await ask(text, moved(from, to))).card.verdict).toMatch(verdict);
  });
});

describe("half and the like", () => {
  it.each([
    ["Did it slash its goal by half?", 40, 20, true],
    ["Did it slash its goal by half?", 35, 20, false],
    ["目标翻番了吗", 20, 40, true],
    ["目标腰斩了吗", 35, 20, false],
    ["Did it cut its goal by 20 %?", 100, 80, false],
    ["Did it cut its goal in the first half of 2024?", 100, 80, true],
    ["Did it cut its goal by 2030?", 100, 80, true],
  ])("%s %d %d", (text, from, to, isSo) => {
    expect(isAsGreat({ from: state(from), to: state(to) }, text)).toBe(isSo);
  });
});

describe("a question that only a move answers", () => {
  it("is of what comes where none is registered: is it certain to", async () => {
    const { abstained, text } = await ask(
      "Is Kia certain to reach 1.5 million EVs by 2030?",
      plain,
    );
    expect(abstained).toBe(true);
    expect(text).not.toContain("No change is registered");
  });

  it.each(["What was Kia's EV sales goal previously?", "What was Kia's outlook earlier?"])(
    "is not known where none is registered: %s",
    async (text) => {
      const answer = await ask(text, plain);
      expect(answer.abstained).toBe(true);
    },
  );

  it("is not that of what a plant replaced", async () => {
    const { text } = await ask("What did Kia's Hwasung plant replace?", moved(1_300_000, 900_000));
    expect(text).not.toContain("weakened");
  });
});

describe("a difference of emissions", () => {
  const emitted = (
    year: number,
    amount: number,
    stage: "operations" | "use-phase" | null,
    quote = `In ${year} it emitted ${amount.toLocaleString("en-US")} tonnes of CO2 in its operations.`,
  ) =>
    milestone({
      ...{ id: `kia-${year}-${amount}`, company: "kia", metric: "ghg-emissions", stage, year },
      ...{ amount, unit: "t", change: "reach", basis: "absolute", comparator: "exactly" },
      title: `CO2 at ${amount.toLocaleString("en-US")} t in ${year}`,
      sources: [evidence({ articleId: `kia-${year}-${amount}`, quote })],
    });
  const differ = async (milestones: ReturnType<typeof milestone>[]) =>
    (
      await createTestAnswerer({ milestones })({
        text: "By how much did Kia's emissions fall from 2021 to 2022?",
        ...{ history: [], nowOn },
      })
    ).text;

  it("is reckoned of one part that both years name", async () => {
    const text = await differ([emitted(2021, 900, "operations"), emitted(2022, 700, "operations")]);
    expect(text).toContain("900 − 700");
  });

  it.each([
    ["an unsaid part", [emitted(2021, 900, null), emitted(2022, 700, null)]],
    ["two parts", [emitted(2021, 900, "operations"), emitted(2022, 700, "use-phase")]],
    [
      "several levels of a year",
      [
        emitted(2021, 900, "operations"),
        emitted(2021, 800, "use-phase"),
        emitted(2022, 700, "operations"),
      ],
    ],
    [
      "what is emitted and what is avoided",
      [
        emitted(2021, 900, "operations"),
        emitted(2022, 700, "operations", "In 2022 its cars avoided 700 tonnes of CO2."),
      ],
    ],
  ])("is not reckoned of %s", async (_, milestones) => {
    expect(await differ(milestones)).not.toContain("−");
  });
});
