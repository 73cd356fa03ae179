import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFigure } from "../../../src/pledge/figure.ts";
import { numbersIn } from "../../../src/pledge/ground.ts";
import type { Metric } from "../../../src/pledge/metric.ts";
import type { MilestoneView, PledgeView } from "../../../src/pledge/view.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";
import { unfounded } from "./support/unfounded.ts";

const METRICS: readonly Metric[] = [
  "ghg-emissions",
  "ev-share",
  "ev-volume",
  "renewable-energy",
  "net-zero",
  "investment",
];
const COMPANIES = ["bmw", "baic", "honda", "tesla"] as const;

/** A claim whose quote may leave out its year, its base year or its figure, as real quotes do. */
const claim = fc
  .record({
    company: fc.constantFrom(...COMPANIES),
    metric: fc.constantFrom(...METRICS),
    amount: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1_000, max: 9_999_999 })),
    year: fc.integer({ min: 2019, max: 2050 }),
    baselineYear: fc.option(fc.integer({ min: 2010, max: 2022 })),
    saysYear: fc.boolean(),
    saysBaseline: fc.boolean(),
    saysAmount: fc.boolean(),
    isPledge: fc.boolean(),
  })
  .map((one) => ({
    ...one,
    unit: one.amount < 100 ? "%" : "t",
    amount: one.metric === "net-zero" ? null : one.amount,
  }));

type Generated = typeof claim extends fc.Arbitrary<infer Value> ? Value : never;

function toView(one: Generated, index: number): { pledge?: PledgeView; milestone?: MilestoneView } {
  const { company, metric, amount, unit, year, baselineYear } = one;
  const figure = formatFigure({ amount, amountMax: null, unit, comparator: "exactly" });
  const quote = [
    `The ${metric} of ${company}`,
    ...(figure !== null && one.saysAmount ? [`will change by ${figure}`] : ["will change"]),
    ...(one.saysYear ? [`by ${year}`] : []),
    ...(baselineYear !== null && one.saysBaseline ? [`against ${baselineYear}`] : []),
  ].join(" ");
  const title = `${metric} ${figure ?? ""} by ${year}${baselineYear === null ? "" : ` (vs ${baselineYear})`}`;
  const sources = [evidence({ articleId: `a${index}`, url: null, published: "2025-01-01", quote })];
  const common = {
    id: `p${index}`,
    company,
    metric,
    amount,
    unit,
    baselineYear,
    stage: null,
    title,
    sources,
  };
  return one.isPledge
    ? { pledge: pledge({ ...common, targetYear: year }) }
    : { milestone: milestone({ ...common, year }) };
}

const question = fc.oneof(
  fc
    .record({
      company: fc.constantFrom("BMW", "BAIC", "Honda", "Tesla"),
      what: fc.constantFrom(
        "CO2 emissions",
        "EV share",
        "electric vehicles",
        "renewable energy",
        "net zero",
        "investment",
      ),
      year: fc.integer({ min: 2019, max: 2050 }),
      form: fc.constantFrom(
        "What is COMPANY's target for WHAT?",
        "What is COMPANY's WHAT in YEAR?",
        "List COMPANY's pledges for YEAR",
        "Is COMPANY on track with WHAT?",
        "Has COMPANY changed its WHAT target?",
        "Compare WHAT of COMPANY and BMW",
        "How many makers have a goal on WHAT?",
        "Which pledges fall due in YEAR?",
        "Where does COMPANY say what it plans for WHAT?",
        "What did COMPANY reach in YEAR?",
      ),
    })
    .map(({ company, what, year, form }) =>
      form.replace("COMPANY", company).replace("WHAT", what).replace("YEAR", String(year)),
    ),
  fc
    .record({
      company: fc.constantFrom("宝马", "北汽", "本田", "特斯拉"),
      what: fc.constantFrom("碳排放", "新能源占比", "新能源汽车销量", "绿电", "碳中和", "投资"),
      year: fc.integer({ min: 2019, max: 2050 }),
      form: fc.constantFrom(
        "COMPANY的WHAT目标是什么？",
        "COMPANY到YEAR年的WHAT计划",
        "COMPANY有哪些承诺？",
        "COMPANY的WHAT进展如何？",
        "COMPANY调整过WHAT目标吗？",
        "比较COMPANY和宝马的WHAT",
        "有多少家公司有WHAT目标？",
        "哪些承诺YEAR年到期？",
        "COMPANYWHAT的原文出处",
      ),
    })
    .map(({ company, what, year, form }) =>
      form.replace("COMPANY", company).replace("WHAT", what).replace("YEAR", String(year)),
    ),
);

describe("every number of an answer", () => {
  it("is in a cited quote or in a shown working, over generated registers and questions", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { maxLength: 25 }), question, async (claims, text) => {
        const views = claims.map(toView);
        const answer = await createTestAnswerer({
          pledges: views.flatMap(({ pledge: one }) => (one ? [one] : [])),
          milestones: views.flatMap(({ milestone: one }) => (one ? [one] : [])),
        })({ text, history: [], nowOn: "2026-01-15" });
        expect(unfounded(answer, text)).toEqual([]);
        if (answer.abstained) expect(answer.citations).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is one at all: the check itself finds a made-up one", () => {
    const made = {
      text: "BMW: 41 % by 2030",
      citations: [{ ...evidence({ quote: "40 % by 2030" }), number: 1 }],
    };
    expect(unfounded({ ...made, card: emptyCard, abstained: false }, "")).toEqual(["41"]);
    expect(numbersIn(made.text)).toHaveLength(2);
  });
});

const emptyCard = { title: "", verdict: null, blocks: [], citations: [], actions: [] };
