import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import type { EvidenceGrade } from "../../../src/pledge/evidence-grade.ts";
import type { CompanyRegister } from "../../../src/pledge/pledge.ts";
import { decideProgress } from "../../../src/pledge/progress.ts";
import type { Evidence } from "../../../src/pledge/view.ts";
import { change, claim, evShare, milestone, netZero, register } from "./build.ts";

const evidence: Evidence = {
  articleId: "b",
  url: null,
  title: null,
  publisher: null,
  published: null,
  quote: "what was said",
};

/** Progress of the first pledge of a register, all reports of which rest on the same evidence. */
function progressOf({ pledges, milestones }: CompanyRegister, nowOn: string, sources = [evidence]) {
  const [pledge] = pledges;
  if (pledge === undefined) throw new Error("no pledge");
  return decideProgress({
    pledge,
    milestones: milestones.flatMap((reached) =>
      reached.pledges
        .filter(({ pledgeId }) => pledgeId === pledge.id)
        .map(({ relation }) => ({ milestone: reached, relation, evidence: sources })),
    ),
    nowOn,
  });
}

/**
 * Progress on a pledge of 10 January 2021 after some milestones, each told in June of its year; at
 * the end of the last one's year unless another day is given.
 */
function progress(pledge: Claim, reached: Claim[], nowOn?: string) {
  const yearOf = ({ year }: Claim) => year ?? 2022;
  const articles = reached.map((said, at) => ({
    id: `b${at}`,
    on: `${yearOf(said)}-06-28`,
    claims: [said],
  }));
  const lastYear = Math.max(2021, ...reached.map(yearOf));
  return progressOf(
    register({ id: "a", on: "2021-01-10", claims: [pledge] }, ...articles),
    nowOn ?? `${lastYear}-12-31`,
  );
}

const cut = (given: Partial<Claim> = {}) =>
  claim({ baselineYear: 2020, amount: 25, year: 2025, ...given });
const was = (amount: number, year: number, given: Partial<Claim> = {}) =>
  milestone({ baselineYear: 2020, amount, year, ...given });

describe("progress on the straight line", () => {
  it.each([
    [
      0,
      "behind",
      "(0 − 0) ÷ (25 − 0) = 0 % achieved with 60 % of the time gone (2020 → 2023 of 2025): behind",
    ],
    [
      14.9,
      "behind",
      "(14.9 − 0) ÷ (25 − 0) = 59.6 % achieved with 60 % of the time gone (2020 → 2023 of 2025): behind",
    ],
    [
      15,
      "on_track",
      "(15 − 0) ÷ (25 − 0) = 60 % achieved with 60 % of the time gone (2020 → 2023 of 2025): on track",
    ],
    [
      17.9,
      "on_track",
      "(17.9 − 0) ÷ (25 − 0) = 71.6 % achieved with 60 % of the time gone (2020 → 2023 of 2025): on track",
    ],
    [
      18,
      "ahead",
      "(18 − 0) ÷ (25 − 0) = 72 % achieved with 60 % of the time gone (2020 → 2023 of 2025): ahead",
    ],
  ])("at %d %% of 25 %% in 2023 is %s", (amount, delivery, sum) => {
    const found = progress(cut(), [was(amount, 2023)]);
    expect(found.delivery).toBe(delivery);
    expect(found.sum).toBe(sum);
    expect(found.expected).toBe(15);
    expect(found.reported).toMatchObject({ amount, unit: "%", year: 2023, evidence });
  });

  it("writes out the sum of a pledge that is behind", () => {
    const found = progress(cut(), [was(18, 2024)]);
    expect(found).toMatchObject({ delivery: "behind", shareAchieved: 0.72, expected: 20 });
    expect(found.pace).toBeCloseTo(0.9);
    expect(found.sum).toBe(
      "(18 − 0) ÷ (25 − 0) = 72 % achieved with 80 % of the time gone (2020 → 2024 of 2025): behind",
    );
  });

  it("says where a share is rounded", () => {
    const found = progress(claim({ year: 2030 }), [milestone({ amount: 15, year: 2025 })]);
    expect(found.sum).toBe(
      "(15 − 0) ÷ (40 − 0) = 37.5 % achieved with ≈ 54.5 % of the time gone (2019 → 2025 of 2030): behind",
    );
    expect(found.pace).toBeCloseTo(0.69, 2);
  });

  it("starts a level from the first value reported, and takes the latest", () => {
    const share = (amount: number, year: number) => evShare({ kind: "milestone", amount, year });
    const found = progress(evShare({ amount: 50 }), [
      share(10, 2021),
      share(20, 2022),
      share(30, 2025),
    ]);
    expect(found.sum).toContain("(30 − 10) ÷ (50 − 10) = 50 % achieved");
    expect(found.sum).toContain("(2021 → 2025 of 2030)");
  });

  it("measures a level that is to fall", () => {
    const level = (amount: number, year: number) =>
      milestone({
        change: "reach",
        unit: "t",
        basis: "per-vehicle",
        baselineYear: null,
        amount,
        year,
      });
    const found = progress(
      claim({
        change: "reach",
        unit: "t",
        basis: "per-vehicle",
        amount: 31.8,
        year: 2025,
        baselineYear: 2018,
      }),
      [level(53, 2018), level(44, 2023)],
    );
    expect(found.sum).toContain("(44 − 53) ÷ (31.8 − 53) ≈ 42.5 % achieved");
    expect(found.delivery).toBe("behind");
  });

  it("puts units of one dimension together", () => {
    const energy = (amount: number, unit: "GWh" | "TWh", year: number) =>
      evShare({ kind: "milestone", metric: "renewable-energy", amount, unit, year });
    const found = progress(
      evShare({ metric: "renewable-energy", amount: 8, unit: "TWh", year: 2025 }),
      [energy(2, "TWh", 2021), energy(5000, "GWh", 2023)],
    );
    expect(found.sum).toContain("(5 − 2) ÷ (8 − 2) = 50 %");
  });

  it("shares and pace are those of the formula", () => {
    const inputs = fc.record({
      target: fc.integer({ min: 1, max: 100 }),
      amount: fc.integer({ min: 0, max: 100 }),
      gone: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(inputs, ({ target, amount, gone }) => {
        fc.pre(amount < target);
        const found = progress(claim({ amount: target, baselineYear: 2020 }), [
          was(amount, 2020 + gone),
        ]);
        expect(found.shareAchieved).toBeCloseTo(amount / target);
        expect(found.expected).toBeCloseTo((target * gone) / 10);
        expect(found.delivery === "behind").toBe(amount * 10 < target * gone);
      }),
    );
  });
});

describe("a pledge that cannot be assessed", () => {
  it.each<[string, Claim, Claim[]]>([
    [
      "the year that it is compared with",
      cut({ baselineYear: null }),
      [was(18, 2024, { baselineYear: null })],
    ],
    ["the year by which it is pledged", cut({ year: null }), [was(18, 2024)]],
    [
      "a report of a year after the base",
      evShare(),
      [evShare({ kind: "milestone", amount: 10, year: 2024 })],
    ],
    [
      "the value in an earlier year to start from",
      evShare({ baselineYear: 2019 }),
      [evShare({ kind: "milestone", amount: 10, year: 2024 })],
    ],
    ["the year that the report is of", cut(), [was(18, 2024, { year: null })]],
    [
      "a figure for the whole",
      claim({ amount: 4e7, unit: "t", stage: "company" }),
      [milestone({ amount: 1e6, unit: "t", stage: "supply-chain", region: "CN" })],
    ],
  ])("names what is missing: %s", (missing, pledge, reached) => {
    const found = progress(pledge, reached);
    expect(found.delivery).toBe("cannot_assess");
    expect(found.sum).toContain(`missing: ${missing}.`);
    expect(found.shareAchieved).toBeNull();
  });

  it("says what part a report is of, and how much that is", () => {
    const found = progress(claim({ amount: 4e7, unit: "t", stage: "company" }), [
      milestone({
        amount: 1e6,
        unit: "t",
        stage: "supply-chain",
        region: "CN",
        comparator: "about",
      }),
    ]);
    expect(found.sum).toBe(
      "About 1 million t reported for 2024 is of a part (supply chain, China), by itself 1 million ÷ 40 million = 2.5 % of the target; missing: a figure for the whole.",
    );
  });

  it("is not assessed before anything is reported", () => {
    expect(progress(cut(), [], "2021-06-01")).toMatchObject({
      delivery: "not_assessed",
      reported: null,
      sum: "No progress reported since it was announced on 2021-01-10.",
    });
  });

  it("counts nothing that has no evidence", () => {
    const { pledges, milestones } = register(
      { id: "a", on: "2021-01-10", claims: [cut()] },
      { id: "b", on: "2021-02-10", claims: [was(30, 2021)] },
    );
    const [pledge] = pledges;
    const [reached] = milestones;
    if (pledge === undefined || reached === undefined) throw new Error("nothing registered");
    const found = decideProgress({
      pledge,
      milestones: [{ milestone: reached, relation: "progress", evidence: [] }],
      nowOn: "2021-06-01",
    });
    expect(found.delivery).toBe("not_assessed");
  });
});

describe("the end of a pledge", () => {
  it.each([
    ["2025-12-31", "quiet"],
    ["2026-01-01", "due"],
  ])("with nothing heard is on %s %s", (nowOn, delivery) => {
    const found = progress(netZero({ metric: "emissions-peak", year: 2025 }), [], nowOn);
    expect(found.delivery).toBe(delivery);
  });

  it("is due since the day after its year", () => {
    const found = progress(cut(), [was(18, 2024)], "2026-01-01");
    expect(found.delivery).toBe("due");
    expect(found.sum).toMatch(/^Due since 2026-01-01: 2025 is over .* Last known: \(18 − 0\)/);
  });

  it.each([
    [25, "achieved_self_declared", "25 % reported for 2025, target 25 %: declared as reached."],
    [
      24.9,
      "missed",
      "(24.9 − 0) ÷ (25 − 0) = 99.6 % achieved with 100 % of the time gone (2020 → 2025 of 2025): missed",
    ],
  ])("with %d %% of 25 %% is %s", (amount, delivery, sum) => {
    const found = progress(cut(), [was(amount, 2025)], "2026-03-01");
    expect(found).toMatchObject({ delivery, sum });
  });

  it.each([
    [49.5, "achieved_self_declared"],
    [49.4, "missed"],
  ])("with %d %% of about 50 %% is %s", (amount, delivery) => {
    const about = cut({ amount: 50, comparator: "about" });
    expect(progress(about, [was(amount, 2025)], "2026-03-01").delivery).toBe(delivery);
  });

  it("is not missed before its year is over", () => {
    const found = progress(cut(), [was(24, 2025)], "2025-12-31");
    expect(found.delivery).toBe("behind");
    expect(found.sum).toMatch(/: behind$/);
  });

  it("can come early", () => {
    expect(progress(cut(), [was(26, 2023)]).delivery).toBe("achieved_self_declared");
  });

  it("stays missed when it is reached later", () => {
    const found = progress(cut(), [was(20, 2025), was(26, 2027)], "2028-01-01");
    expect(found.delivery).toBe("missed");
    expect(found.reported?.amount).toBe(20);
  });

  it("says when it was reached too late", () => {
    const found = progress(cut(), [was(26, 2027)], "2028-01-01");
    expect(found).toMatchObject({ delivery: "achieved_self_declared" });
    expect(found.sum).toContain("after the target year 2025");
  });

  it("is reached by the state itself", () => {
    const found = progress(netZero({ stage: "production", year: 2025 }), [
      netZero({
        kind: "milestone",
        stage: "production",
        year: 2024,
        quote: "all plants are neutral",
      }),
    ]);
    expect(found).toMatchObject({
      delivery: "achieved_self_declared",
      sum: "Declared as reached for 2024.",
    });
  });

  it.each([
    ["2022-07-09", "not_assessed"],
    ["2022-07-10", "quiet"],
  ])("is quiet after 18 months: on %s it is %s", (nowOn, delivery) => {
    expect(progress(netZero(), [], nowOn).delivery).toBe(delivery);
  });

  it("is not assessed once withdrawn", () => {
    const found = progressOf(
      register(
        { id: "a", on: "2021-01-10", claims: [evShare()] },
        { id: "b", on: "2022-01-10", changes: [change({ effect: "withdrawn", oldYear: 2030 })] },
      ),
      "2031-01-01",
    );
    expect(found).toMatchObject({
      delivery: "not_assessed",
      sum: "Withdrawn, as reported on 2022-01-10.",
    });
  });
});

describe("who says that a target is reached", () => {
  const reached = register(
    { id: "a", on: "2021-01-10", claims: [cut()] },
    { id: "b", on: "2025-06-28", claims: [was(26, 2025)] },
  );
  const graded = (grade: EvidenceGrade, quote = "said"): Evidence => ({
    ...evidence,
    grade,
    quote,
  });

  it.each<[EvidenceGrade, string]>([
    ["company_release", "achieved_self_declared"],
    ["trade_press", "achieved_self_declared"],
    ["general_press", "achieved_self_declared"],
    ["machine_translation", "achieved_self_declared"],
    ["unknown", "achieved_self_declared"],
    ["regulator_or_auditor", "achieved_verified"],
  ])("%s: %s", (grade, delivery) => {
    expect(progressOf(reached, "2026-01-15", [graded(grade)]).delivery).toBe(delivery);
  });

  it("shows the words of the one who checked it, and says so", () => {
    const sources = [graded("company_release"), graded("regulator_or_auditor", "checked")];
    const found = progressOf(reached, "2026-01-15", sources);
    expect(found.delivery).toBe("achieved_verified");
    expect(found.reported?.evidence.quote).toBe("checked");
    expect(found.sum).toBe(
      "26 % reported for 2025, target 25 %: confirmed by a regulator or an auditor.",
    );
  });

  it("does not take a checked part for the whole", () => {
    const part = register(
      { id: "a", on: "2021-01-10", claims: [cut()] },
      { id: "b", on: "2025-06-28", claims: [was(26, 2025, { region: "CN" })] },
    );
    const found = progressOf(part, "2025-12-31", [graded("regulator_or_auditor")]);
    expect(found.delivery).not.toMatch(/^achieved/);
  });
});
