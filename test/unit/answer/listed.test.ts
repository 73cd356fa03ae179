import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import type { Metric, Unit } from "../../../src/pledge/metric.ts";
import { evidence, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const nowOn = "2026-01-15";

const share = (company: string, amount: number, own: Partial<Parameters<typeof pledge>[0]> = {}) =>
  pledge({
    ...{ id: `${company}-share-${amount}`, company, metric: "ev-share", stage: "products" },
    ...{ title: `EV share of ${amount} % by 2030`, amount, unit: "%", targetYear: 2030 },
    sources: [
      evidence({
        articleId: `${company}-${amount}`,
        quote: `It wants ${amount} % of its sales to be electric by 2030.`,
      }),
    ],
    ...own,
  });

const dropped = evidence({
  articleId: "gone",
  published: "2025-03-04",
  quote: "The goal of 60 % by 2030 has been given up.",
});
const withdrawn = share("kia", 60, {
  lifecycle: "withdrawn",
  revisions: [
    { on: "2025-03-04", lifecycle: "withdrawn", from: null, to: null, evidence: dropped },
  ],
});
const neutral = pledge({
  ...{ id: "kia-neutral", company: "kia", title: "Net zero by 2045", metric: "net-zero" },
  ...{ stage: "company", targetYear: 2045 },
  sources: [evidence({ articleId: "n", quote: "Kia will be carbon neutral by 2045." })],
});
const contents = { pledges: [share("kia", 37), withdrawn, share("honda", 30), neutral] };

const ask = (text: string, of: Partial<typeof contents> = contents) =>
  createTestAnswerer(of)({ text, history: [], nowOn });

describe("what was withdrawn", () => {
  it("is marked in a list, with its day and the words that ended it", async () => {
    const { text, citations } = await ask("List Kia's EV share pledges");
    expect(text).toContain("Two pledges, one of them withdrawn:");
    expect(text).toMatch(/60 % by 2030 \[\d\] \(withdrawn 2025-03-04 \[\d\]\)/);
    expect(citations.map(({ quote }) => quote)).toContain(dropped.quote);
  });

  it("is not counted", async () => {
    const { text } = await ask("How many EV share pledges does Kia have?");
    expect(text).toContain("1 pledge in the register, of Kia (and 1 withdrawn)");
  });

  it("is marked where companies are compared", async () => {
    const { text } = await ask("Compare Kia and Honda on EV share 2030");
    expect(text).toContain("EV share (withdrawn)");
  });

  it("is no best of anything", async () => {
    const { text } = await ask("Which company has the highest EV share target for 2030?");
    expect(text).toMatch(/^[^\n]*\nKia: EV share of 37 %/);
  });

  it("is left out of what still stands", async () => {
    const { text } = await ask("Which Kia targets still stand?");
    expect(text).toContain("37 %");
    expect(text).not.toContain("60 %");
  });

  it("is what was dropped, with neither yes nor no", async () => {
    const { card } = await ask("Which targets did Kia drop?");
    expect(card.verdict).toMatch(/^Kia: EV share of 60 % by 2030 \[1\]: withdrawn/);
  });
});

describe("a bound on shares", () => {
  it.each([
    ["Which companies pledge an EV share of at least 37% by 2030?", ["37 %", "60 %"], ["30 %"]],
    ["Which companies pledge an EV share of more than 37% by 2030?", ["60 %"], ["37 %", "30 %"]],
    ["Which companies pledge less than 37% EV share by 2030?", ["30 %"], ["37 %", "60 %"]],
    ["哪些公司承诺2030年新能源占比低于37%？", ["30%"], ["37%"]],
  ])("is kept to: %s", async (question, told, left) => {
    const { text } = await ask(question);
    for (const figure of told) expect(text).toContain(figure);
    for (const figure of left) expect(text).not.toContain(figure);
  });
});

describe("a bound on what is counted, spent or made", () => {
  it.each<[string, object]>([
    ["Which makers plan at least 10 electric models?", { value: 10, unit: "models" }],
    [
      "Who wants to sell more than 1.5 million EVs in 2030?",
      { value: 1_500_000, unit: "vehicles" },
    ],
    ["Who has more than 500 electric car models?", { value: 500, unit: "models" }],
    ["Who has over 10,000 fast chargers?", { unit: "count", metric: "charging-points" }],
    ["Which companies have put more than $20 billion into EVs?", { value: 2e10, unit: "USD" }],
    ["Which firms aim for less than 100 GWh of cells?", { value: 100, unit: "GWh", side: "below" }],
  ])("is read: %s", (question, bound) => {
    expect(parseQuestion(question, nowOn)).toMatchObject({ intent: "list", bound });
  });

  it("asks of money where it is a sum", () => {
    const { metrics } = parseQuestion("Who has committed over $5bn to electric cars?", nowOn);
    expect(metrics).toEqual(["investment"]);
  });

  it("is none where a year or one company is named", () => {
    expect(parseQuestion("Which makers go beyond 2030 with diesel cars?", nowOn).bound).toBeNull();
    expect(parseQuestion("Does Kia plan at least 10 models?", nowOn).bound).toBeNull();
    expect(parseQuestion("Who has at least 500 engineers building cars?", nowOn).bound).toBeNull();
    expect(parseQuestion("Who has more than 5 EV platforms?", nowOn).bound).toBeNull();
  });

  it("is kept to", async () => {
    const models = (company: string, amount: number) =>
      pledge({
        ...{ id: company, company, metric: "ev-models", stage: null, unit: "models", amount },
        ...{ targetYear: 2030, title: `${amount} electric models by 2030` },
        sources: [evidence({ quote: `It will have ${amount} electric models by 2030.` })],
      });
    const { text } = await createTestAnswerer({ pledges: [models("kia", 15), models("ford", 7)] })({
      text: "Which makers plan at least 10 electric models?",
      ...{ history: [], nowOn },
    });
    expect(text).toContain("15 electric models");
    expect(text).not.toContain("7 electric models");
  });

  it.each([
    ["Who has more than 500 models?", [], ["400,000", "1,000 charging", "12 electric"]],
    ["Which companies plan at least 10 models?", ["12 electric models"], ["400,000", "1,000"]],
    ["Which companies plan at least 10 vehicles?", ["400,000"], ["12 electric", "1,000"]],
    ["Which companies plan more than 500 chargers?", ["1,000 charging points"], ["2,000 dealers"]],
  ])("is of what it counts and of nothing else: %s", async (text, told, left) => {
    const counted = (company: string, metric: Metric, amount: number, thing: string) => {
      const figure = `${amount.toLocaleString("en")} ${thing}`;
      return pledge({
        ...{ id: company, company, metric, stage: null, amount, targetYear: 2030 },
        ...{ unit: UNIT_OF[metric] ?? "count", title: `${figure} by 2030` },
        sources: [evidence({ quote: `It will have ${figure} by 2030.` })],
      });
    };
    const pledges = [
      counted("kia", "ev-models", 12, "electric models"),
      counted("ford", "ev-volume", 400_000, "electric vehicles"),
      counted("tesla", "charging-points", 1000, "charging points"),
      counted("honda", "network", 2000, "dealers"),
    ];
    const answer = await createTestAnswerer({ pledges })({ text, history: [], nowOn });
    for (const figure of told) expect(answer.text).toContain(figure);
    for (const figure of left) expect(answer.text).not.toContain(figure);
    if (told.length === 0) expect(answer.abstained).toBe(true);
  });
});

const UNIT_OF: Partial<Record<Metric, Unit>> = { "ev-models": "models", "ev-volume": "vehicles" };

describe("what is asked by its absence", () => {
  it.each([
    "Which companies do NOT have a net zero target?",
    "Which makers haven't set a net zero goal?",
    "Who has no net zero target?",
  ])("is refused with the reason: %s", async (question) => {
    const { abstained, text } = await ask(question);
    expect(abstained).toBe(true);
    expect(text).toContain("not who has not");
  });

  it("is refused where a subject is to be left out", async () => {
    const { abstained, text } = await ask("What targets does Kia have besides EVs?");
    expect(abstained).toBe(true);
    expect(text).toContain("cannot leave a subject out");
  });
});

describe("a few words that only name something", () => {
  it.each(["net zero", "2045", "ev share", "pledges for 2030", "all EV share targets"])(
    "ask for all there is of it: %s",
    async (question) => {
      expect((await ask(question)).abstained).toBe(false);
    },
  );
});

describe("how far pledges are", () => {
  const due = share("kia", 41, { delivery: "due" });
  const quiet = share("honda", 42, { delivery: "quiet" });
  const reached = share("toyota", 43, { delivery: "achieved_self_declared" });
  const missed = share("nissan", 44, { delivery: "missed" });
  it.each([
    ["Which targets are overdue?", ["41 %", "44 %"]],
    ["Which pledges are quiet?", ["42 %"]],
    ["Which companies reached their goal?", ["43 %"]],
    ["Which companies missed their targets?", ["44 %"]],
    ["Which companies are not on track?", ["44 %"]],
  ])("decides which are told: %s", async (question, told) => {
    const { text } = await ask(question, { pledges: [due, quiet, reached, missed] });
    for (const figure of ["41 %", "42 %", "43 %", "44 %"])
      expect(text.includes(figure)).toBe(told.includes(figure));
  });

  it("is named where no pledge is so far", async () => {
    const { abstained, text } = await ask("Which companies missed their targets?", {
      pledges: [due],
    });
    expect(abstained).toBe(true);
    expect(text).toContain("No pledge that fits has this status: missed.");
  });
});

describe("a state of another year", () => {
  it("is told as the nearest, with its quote", async () => {
    const { abstained, text, citations } = await ask("Will Kia be carbon neutral by 2030?");
    expect(abstained).toBe(true);
    expect(text).toContain("Nearest, for another year than you ask: Kia: Net zero by 2045 [1]");
    expect(citations[0]?.quote).toContain("2045");
  });

  it("is not there yet", async () => {
    const { card } = await ask("Is Kia carbon neutral?");
    expect(card.verdict).toMatch(/^Not yet, as far as the register knows: Kia: Net zero by 2045/);
  });
});

describe("a question of which nothing is understood", () => {
  it.each([
    ["hello", "Ask of a company, a metric or a year, such as"],
    ["asdf qwer zxcv", "Ask of a company, a metric or a year, such as"],
    ["你好", "请问公司、指标或年份"],
  ])("%s is told what may be asked", async (text, said) => {
    const answer = await ask(text);
    expect(answer.abstained).toBe(true);
    expect(answer.text).toContain(said);
  });
});

describe("a list of which not all is shown", () => {
  it("shows how the companies and withdrawals are counted that its head tells of", async () => {
    const pledges = Array.from({ length: 24 }, (_, at) => ({
      ...share(at < 21 ? "kia" : "ford", 10 + at),
      lifecycle: at < 21 ? ("announced" as const) : ("withdrawn" as const),
    }));
    const { text } = await ask("List all EV share pledges", { ...contents, pledges });
    expect(text).toContain("24 pledges of two companies, three of them withdrawn:");
    expect(text).toContain("20 shown + 4 more = 24, companies: 1 + 1 = 2, withdrawn: 0 + 3 = 3.");
  });
});
