import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMoments } from "../../../src/answer/read/moments.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { parsePeriod } from "../../../src/answer/read/periods.ts";
import { event, evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

describe("a period in plain words", () => {
  it.each([
    ["in 2022", "2022-01-01", "2022-12-31"],
    ["in March 2024", "2024-03-01", "2024-03-31"],
    ["on 3 March 2024", "2024-03-03", "2024-03-03"],
    ["in the first half of 2024", "2024-01-01", "2024-06-30"],
    ["in Q3 2024", "2024-07-01", "2024-09-30"],
    ["in the fourth quarter of last year", "2025-10-01", "2025-12-31"],
    ["in summer 2024", "2024-06-01", "2024-08-31"],
    ["in late 2024", "2024-09-01", "2024-12-31"],
    ["between January 2024 and June 2024", "2024-01-01", "2024-06-30"],
    ["from 2021 to 2023", "2021-01-01", "2023-12-31"],
    ["before September 2024", "1990-01-01", "2024-08-31"],
    ["until September 2024", "1990-01-01", "2024-09-30"],
    ["after September 2024", "2024-10-01", nowOn],
    ["since January 2025", "2025-01-01", nowOn],
    ["since last summer", "2025-06-01", nowOn],
    ["since last winter", "2024-12-01", nowOn],
    ["since the start of the year", "2026-01-01", nowOn],
    ["since October", "2025-10-01", nowOn],
    ["this year", "2026-01-01", "2026-12-31"],
    ["last year", "2025-01-01", "2025-12-31"],
    ["last quarter", "2025-10-01", "2025-12-31"],
    ["this quarter", "2026-01-01", "2026-03-31"],
    ["last month", "2025-12-01", "2025-12-31"],
    ["in the past three months", "2025-10-14", nowOn],
    ["in the last 30 days", "2025-12-16", nowOn],
    ["yesterday", "2026-01-14", "2026-01-14"],
    ["去年宣布", "2025-01-01", "2025-12-31"],
    ["2024年9月之前宣布", "1990-01-01", "2024-08-31"],
    ["2025年1月以来", "2025-01-01", nowOn],
    ["去年夏天以来", "2025-06-01", nowOn],
    ["2024年第三季度", "2024-07-01", "2024-09-30"],
    ["上季度", "2025-10-01", "2025-12-31"],
  ])("%s", (text, sinceOn, untilOn) => {
    expect(parsePeriod(text, nowOn)).toMatchObject({ sinceOn, untilOn });
  });

  it.each([
    "by 2030",
    "the 2024 target",
    "before 2030",
    "through 2026",
    "in 2030",
    "compared to 2019",
    "due this year",
    "31 June 2024",
  ])("is none in %j", (text) => {
    expect(parsePeriod(text, nowOn)).toBeNull();
  });

  it.each([
    ["on 2024-02-30", "2024-01-01", "2024-12-31"],
    ["2024年13月", "2024-01-01", "2024-12-31"],
    ["2024年2月30日", "2024-01-01", "2024-12-31"],
    ["in 2024-99-99", "2024-01-01", "2024-12-31"],
    ["before 2024-13-45", "1990-01-01", "2023-12-31"],
    ["in 2024-00-10", "2024-01-01", "2024-12-31"],
  ])("is of the year where no calendar has the day: %s", (text, sinceOn, untilOn) => {
    expect(parsePeriod(text, nowOn)).toMatchObject({ sinceOn, untilOn });
  });

  it("ends no earlier than it begins, and stands where its words do, in any text", () => {
    const words = fc.constantFrom(
      ..."since before in last this the past year quarter month summer March 2024 2023 Q2 half first of 3 and between 去年 2024年9月 以来".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (said) => {
        const text = said.join(" ");
        for (const { start, end, sinceOn, untilOn } of findMoments(text, nowOn)) {
          expect(text.slice(start, end).trim()).not.toBe("");
          expect(sinceOn <= untilOn).toBe(true);
        }
      }),
    );
  });
});

describe("when something was told", () => {
  it.each([
    ["What did Ford say before September 2024?", "1990-01-01", "2024-08-31"],
    ["What has Volvo announced since last summer?", "2025-06-01", nowOn],
    ["Which pledges were made last quarter?", "2025-10-01", "2025-12-31"],
    ["What has happened since January 2025?", "2025-01-01", nowOn],
    ["What changed at Honda last year?", "2025-01-01", "2025-12-31"],
    ["Ford's pledges since 2022", "2022-01-01", nowOn],
    ["How many EVs did Tesla sell last quarter?", "2025-10-01", nowOn],
  ])("limits %j", (text, sinceOn, untilOn) => {
    expect(parseQuestion(text, nowOn)).toMatchObject({
      ...{ published: { sinceOn, untilOn }, baselineYear: null, month: null },
    });
  });

  it.each([
    "Which pledges fall due this year?",
    "How much has BMW cut since 2019?",
    "What has Honda promised to do in 2025?",
    "Which makers dropped their targets for 2030?",
    "How many EVs did Ford sell last year?",
    "What sales did BYD report in the first half of 2024?",
  ])("is not asked by %j", (text) => {
    expect(parseQuestion(text, nowOn).published).toBeNull();
  });
});

describe("a day", () => {
  const pledges = [pledge({ sources: [evidence({ published: "2024-02-10" })] })];
  it.each([
    "What did BMW pledge before 2024-06-01?",
    "What has BMW pledged since 2024-01-15?",
    "What did BMW pledge on 10 February 2024?",
    "What did BMW announce on February 10, 2024?",
    "宝马2024年6月1日之前承诺了什么？",
  ])("is no figure that an answer must have: %s", async (text) => {
    const given = await createTestAnswerer({ pledges })({ text, history: [], nowOn });
    expect(given).toMatchObject({ abstained: false });
  });
});

const weakened = (on: string) => {
  const told = evidence({
    articleId: `w-${on}`,
    published: on,
    quote: "Instead of 40 % by 2030 only 30 % will be electric.",
  });
  const state = { amountMax: null, unit: "%", comparator: "exactly" } as const;
  const of = { ...state, baselineYear: null, targetYear: 2030 };
  return pledge({
    ...{ id: `honda-${on}`, company: "honda", metric: "ev-share", stage: "products" },
    ...{ title: "EV share of 30 % by 2030", amount: 30, unit: "%", targetYear: 2030 },
    lifecycle: "weakened",
    sources: [told],
    revisions: [
      {
        ...{ on, lifecycle: "weakened" as const, evidence: told },
        ...{ from: { ...of, amount: 40 }, to: { ...of, amount: 30 } },
      },
    ],
  });
};
const changed = (text: string) =>
  createTestAnswerer({ pledges: [weakened("2025-05-20")] })({ text, history: [], nowOn });

describe("what changed in a period", () => {
  it.each([
    "What changed at Honda last year?",
    "What changed since May 2025?",
    "本田去年有什么变化？",
  ])("is what was moved in it: %s", async (text) => {
    const { text: said } = await changed(text);
    expect(said).toMatch(/2025-05-20|2025年5月20日/);
    expect(said).toMatch(/weakened|减弱/);
  });

  it("is nothing where all was moved at another time, which is told", async () => {
    const { text } = await changed("What changed at Honda in 2024?");
    expect(text).toContain("No change is registered in 2024: Honda Motor");
    expect(text).toMatch(/At other times:\n.*weakened.*\(2025-05-20\)/);
  });
});

describe("what is new", () => {
  const events = Array.from({ length: 14 }, (_, at) =>
    event({ id: `evt_${at}`, occurredOn: `2025-${String(12 - (at % 12)).padStart(2, "0")}-01` }),
  );
  const ask = (text: string, history: string[] = []) =>
    createTestAnswerer({ events, pledges: [pledge()] })({ text, history, nowOn });

  it("says how many events it does not show", async () => {
    expect((await ask("What is new?")).text).toContain("10 shown + 4 more = 14");
  });

  it.each([
    ["What did Ford announce in the last 999 years?", /1027-\d\d-\d\d to 2026-01-15/],
    ["What did Ford announce before September 2024?", /before 2024-09-01/],
    ["福特2024年9月之前宣布了什么？", /2024年9月1日之前/],
  ])("says from when it looked only where the question does: %s", async (text, looked) => {
    expect((await ask(text)).text).toMatch(looked);
  });

  it("stays without a beginning a year earlier", async () => {
    const history = ["What did Ford announce before 2024?"];
    expect((await ask("And the year before?", history)).text).toContain("before 2023-01-01");
  });

  it("keeps to the period", async () => {
    const { text } = await ask("What has happened since October 2025?");
    expect(text.match(/2025-\d\d-01, new pledge/g)).toHaveLength(5);
  });
});

it("asks once more in another year when it was told", () => {
  const told = pledge({ sources: [evidence({ published: "2023-05-01" })] });
  const answer = createTestAnswerer({ pledges: [told] });
  return expect(
    answer({ text: "And in 2023?", history: ["What did BMW announce in 2022?"], nowOn }),
  ).resolves.toMatchObject({ abstained: false });
});

describe("a part of a year", () => {
  const sold = (amount: number, quote: string) =>
    milestone({
      ...{ id: `kia-${amount}`, company: "kia", amount },
      title: `${amount.toLocaleString("en-US")} electric vehicles in 2024`,
      sources: [evidence({ articleId: `kia-${amount}`, quote })],
    });
  const year = sold(201_000, "Kia sold 201,000 electric cars in 2024.");
  const half = sold(97_000, "In the first half of 2024 Kia sold 97,000 electric cars.");
  const ask = (milestones: (typeof year)[], text: string) =>
    createTestAnswerer({ milestones })({ text, history: [], nowOn });

  it.each([
    "How many EVs did Kia sell in the first half of 2024?",
    "How many EVs did Kia sell in H1 2024?",
  ])("is not told by the figure of a year: %s", async (text) => {
    expect((await ask([year], text)).abstained).toBe(true);
    expect((await ask([year, half], text)).card.verdict).toContain("97,000");
  });

  it("tells nothing of the year", async () => {
    expect((await ask([half], "How many EVs did Kia sell in 2024?")).abstained).toBe(true);
  });
});

it("lists pledges without a deadline", async () => {
  const open = pledge({ id: "open", company: "kia", targetYear: null, title: "Net zero" });
  const { text } = await createTestAnswerer({ pledges: [pledge(), open] })({
    ...{ text: "Which pledges have no deadline?", history: [], nowOn },
  });
  expect(text).toContain("Kia: Net zero");
  expect(text).not.toContain("BMW Group: ");
});

it("takes a year past that of the telling for a deadline", async () => {
  const told = [evidence({ published: "2021-05-01" })];
  const later = pledge({ id: "later", targetYear: 2050, sources: told });
  const sooner = pledge({
    id: "sooner",
    targetYear: 2030,
    title: "Net zero by 2030",
    sources: told,
  });
  const { text } = await createTestAnswerer({ pledges: [later, sooner] })({
    ...{ text: "What did BMW promise in 2021 for 2030?", history: [], nowOn },
  });
  expect(text).toContain("Net zero by 2030");
  expect(text).not.toContain("Net zero by 2050 [");
});
