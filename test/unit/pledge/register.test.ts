import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import { claim, evShare, milestone, netZero, onlyPledge, register, registerOf } from "./build.ts";

const told = (id: string, on: string, ...claims: Claim[]) => ({ id, on, claims });

describe("a pledge that is said again", () => {
  it.each<[string, Claim, Claim]>([
    ["in the same words", claim(), claim()],
    ["with the stage unsaid", claim(), claim({ stage: null })],
    ["with the stage told later", claim({ stage: null }), claim()],
    ["with the baseline unsaid", claim(), claim({ baselineYear: null })],
    ["with the region told later", evShare(), evShare({ region: "EU" })],
    ["with the year unsaid", claim(), claim({ year: null })],
    ["with the year told later", claim({ year: null }), claim()],
    ["with its figure rounded", claim({ amount: 33.3 }), claim({ amount: 33 })],
    [
      "with a stage that outlets mix up, figure, year and baseline being the same",
      claim({ stage: "company", amount: 40e6, unit: "t" }),
      claim({ stage: "life-cycle", amount: 40e6, unit: "t" }),
    ],
    [
      "without a figure, in words that are alike",
      claim({
        metric: "certificate",
        amount: null,
        unit: null,
        quote: "will seek the gold label for its plant in Turin",
      }),
      claim({
        metric: "certificate",
        amount: null,
        unit: null,
        quote: "is to seek the gold label for its Turin plant",
      }),
    ],
  ])("is one pledge: %s", (_, first, second) => {
    const pledge = onlyPledge(
      register(told("a", "2024-01-10", first), told("b", "2024-01-12", second)),
    );
    expect(pledge.statedBy).toEqual(["a#c0", "b#c0"]);
    const lifecycles = new Set(pledge.revisions.map(({ lifecycle }) => lifecycle));
    expect([...lifecycles].filter((lifecycle) => lifecycle !== "refined")).toEqual(["announced"]);
    expect(pledge.lifecycle).toBe("announced");
    expect(pledge.announcedOn).toBe("2024-01-10");
    expect(pledge.lastStatedOn).toBe("2024-01-12");
  });

  it.each<[string, Claim, Claim]>([
    ["another figure", claim(), claim({ amount: 45 })],
    ["another year, told two days later", claim({ year: 2030 }), claim({ year: 2040 })],
    ["another stage", claim(), claim({ stage: "production" })],
    ["another basis", claim({ basis: "absolute" }), claim({ basis: "per-vehicle" })],
    ["another region", evShare({ region: "EU" }), evShare({ region: "CN" })],
    ["another baseline", claim(), claim({ baselineYear: 2018 })],
    ["a brand of the group", evShare(), evShare({ brand: "Acme Vans" })],
    ["another unit", claim({ amount: 40 }), claim({ amount: 40, unit: "t" })],
    [
      "another kind of thing",
      evShare({
        metric: "charging-points",
        amount: 100,
        unit: "count",
        quote: "100 energy stations",
      }),
      evShare({
        metric: "charging-points",
        amount: 100,
        unit: "count",
        quote: "100 charging points",
      }),
    ],
    [
      "no figure, and other words",
      claim({ metric: "other", amount: null, unit: null, quote: "will publish a report on water" }),
      claim({
        metric: "other",
        amount: null,
        unit: null,
        quote: "all plants get the new standard",
      }),
    ],
    [
      "a figure against none",
      claim({ stage: null }),
      claim({ stage: null, amount: null, unit: null }),
    ],
  ])("is two pledges: %s", (_, first, second) => {
    const { pledges } = register(told("a", "2024-01-10", first), told("b", "2024-01-12", second));
    expect(pledges).toHaveLength(2);
    expect(pledges.map(({ lifecycle }) => lifecycle)).toEqual(["announced", "announced"]);
  });

  it("is one pledge under another spelling of its brand", () => {
    const said = evShare({ company: "volkswagen", brand: "Škoda" });
    const pledge = onlyPledge(
      registerOf(
        "volkswagen",
        told("a", "2024-01-10", said),
        told("b", "2024-01-12", { ...said, brand: "skoda auto" }),
      ),
    );
    expect(pledge.brand).toBe("Škoda");
  });

  it("fills in what was unsaid and never moves what was said", () => {
    const pledge = onlyPledge(
      register(
        told("a", "2024-01-10", claim({ stage: null, baselineYear: null, amount: 33.3 })),
        told("b", "2024-01-12", claim({ basis: "per-vehicle", scopes: [3], amount: 33 })),
      ),
    );
    expect(pledge).toMatchObject({
      stage: "life-cycle",
      basis: "per-vehicle",
      scopes: [3],
      baselineYear: 2019,
      amount: 33.3,
    });
  });

  it.each([
    ["2024-01-10", "2024-02-09", "announced"],
    ["2024-01-10", "2024-02-10", "reaffirmed"],
  ])("said on %s and again on %s it is %s", (first, second, lifecycle) => {
    const pledge = onlyPledge(register(told("a", first, netZero()), told("b", second, netZero())));
    expect(pledge.lifecycle).toBe(lifecycle);
  });

  it("goes to the pledge that it agrees with most", () => {
    const { pledges } = register(
      told("a", "2024-01-10", netZero({ stage: "products" }), netZero({ stage: "company" })),
      told("b", "2024-01-12", netZero({ stage: "company" })),
    );
    expect(pledges.map(({ statedBy }) => statedBy.length)).toEqual([1, 2]);
  });

  it("stays by itself where it might be either of two", () => {
    const { pledges } = register(
      told("a", "2024-01-10", netZero({ stage: "products" }), netZero({ stage: "company" })),
      told("b", "2024-01-12", netZero({ stage: null })),
    );
    expect(pledges).toHaveLength(3);
  });
});

describe("a pledge beside another", () => {
  it("is a step where both figure and year differ", () => {
    const { pledges } = register(
      told(
        "a",
        "2022-06-23",
        evShare({ amount: 5, year: 2025 }),
        evShare({ amount: 8, year: 2028 }),
      ),
      told("b", "2023-06-23", evShare({ amount: 12, year: 2032 })),
    );
    expect(pledges.map(({ amount, targetYear }) => [amount, targetYear])).toEqual([
      [5, 2025],
      [8, 2028],
      [12, 2032],
    ]);
  });

  it("is a part of a headline that the same article tells", () => {
    const { pledges } = register(
      told(
        "a",
        "2022-03-28",
        claim({ amount: 20, stage: "supply-chain" }),
        claim(),
        claim({ amount: 80, stage: "production" }),
      ),
    );
    const [part, head, other] = pledges;
    expect(head?.refines).toEqual([]);
    expect(part?.refines).toEqual([head?.id]);
    expect(other?.refines).toEqual([head?.id]);
  });

  it.each<[string, Partial<Claim>]>([
    ["another year", { year: 2035 }],
    ["another baseline", { baselineYear: 2020 }],
    ["another basis", { basis: "absolute" }],
    ["tonnes", { unit: "t" }],
    ["another region", { region: "CN" }],
  ])("is no part of it with %s", (_, given) => {
    const { pledges } = register(
      told(
        "a",
        "2022-03-28",
        claim({ basis: "per-vehicle" }),
        claim({ amount: 20, stage: "supply-chain", basis: "per-vehicle", ...given }),
      ),
    );
    expect(pledges.map(({ refines }) => refines)).toEqual([[], []]);
  });

  it("is no part of a headline from another article", () => {
    const { pledges } = register(
      told("a", "2022-03-28", claim()),
      told("b", "2022-03-29", claim({ amount: 20, stage: "supply-chain" })),
    );
    expect(pledges.map(({ refines }) => refines)).toEqual([[], []]);
  });
});

describe("a pledge that a later article plainly replaces", () => {
  it.each<[string, Claim, Claim, string]>([
    ["a higher share", evShare(), evShare({ amount: 55 }), "strengthened"],
    ["a lower share", evShare(), evShare({ amount: 20 }), "weakened"],
    [
      "a lower level of emissions",
      claim({ change: "reach", unit: "g" }),
      claim({ change: "reach", unit: "g", amount: 30 }),
      "strengthened",
    ],
    ["a later year", netZero(), netZero({ year: 2055 }), "delayed"],
    ["an earlier year", netZero(), netZero({ year: 2039 }), "brought-forward"],
  ])("is revised: %s", (_, first, second, lifecycle) => {
    const pledge = onlyPledge(
      register(told("a", "2020-01-10", first), told("b", "2020-04-09", second)),
    );
    expect(pledge.lifecycle).toBe(lifecycle);
    expect(pledge.revisions.map((revision) => revision.lifecycle)).toEqual([
      "announced",
      lifecycle,
    ]);
    expect(pledge.revisions[1]?.from).toMatchObject({
      amount: first.amount,
      targetYear: first.year,
    });
    expect(pledge).toMatchObject({ amount: second.amount, targetYear: second.year });
    expect(pledge.statedBy).toEqual(["a#c0", "b#c0"]);
  });

  it.each<[string, string, Claim, Claim[]]>([
    ["within 90 days", "2020-04-08", evShare(), [evShare({ amount: 55 })]],
    [
      "the article repeats the older",
      "2021-01-10",
      evShare(),
      [evShare({ amount: 55 }), evShare()],
    ],
    [
      "the article tells two new ones",
      "2021-01-10",
      evShare(),
      [evShare({ amount: 55 }), evShare({ amount: 60 })],
    ],
    ["another region", "2021-01-10", evShare(), [evShare({ amount: 55, region: "EU" })]],
    [
      "another kind of car",
      "2021-01-10",
      evShare({ quote: "35 % fully electric" }),
      [evShare({ amount: 55, quote: "55 % hybrids" })],
    ],
    [
      "a stage unsaid that matters",
      "2021-01-10",
      claim({ stage: null }),
      [claim({ stage: null, amount: 50 })],
    ],
    [
      "a metric of many things",
      "2021-01-10",
      evShare({ metric: "investment", unit: "EUR" }),
      [evShare({ metric: "investment", unit: "EUR", amount: 50 })],
    ],
  ])("is not revised: %s", (_, on, first, claims) => {
    const { pledges } = register(told("a", "2020-01-10", first), told("b", on, ...claims));
    expect(pledges[0]?.lifecycle).not.toMatch(/strengthened|weakened/);
    expect(pledges.length).toBeGreaterThan(1);
  });

  it("is not turned back by an outlet that still tells the older figure", () => {
    const pledge = onlyPledge(
      register(
        told("a", "2020-01-10", evShare()),
        told("b", "2021-01-10", evShare({ amount: 55 })),
        told("c", "2021-06-10", evShare()),
      ),
    );
    expect(pledge).toMatchObject({ amount: 55, lifecycle: "strengthened" });
    expect(pledge.statedBy).toEqual(["a#c0", "b#c0", "c#c0"]);
  });
});

describe("a milestone", () => {
  it("of a year still to come is a pledge", () => {
    const ahead = netZero({ kind: "milestone" });
    const found = register(told("a", "2049-12-31", ahead), told("b", "2050-01-01", ahead));
    expect(found.pledges.map(({ statedBy }) => statedBy)).toEqual([["a#c0"]]);
    expect(found.milestones.map(({ statedBy }) => statedBy)).toEqual([["b#c0"]]);
  });

  it.each<[string, Claim, Claim]>([
    [
      "rounded",
      milestone({ amount: 454_321, unit: "t" }),
      milestone({ amount: 454_000, unit: "t" }),
    ],
    ["with its stage unsaid", milestone(), milestone({ stage: null })],
    [
      "an award in words that are alike",
      milestone({
        metric: "certificate",
        amount: null,
        unit: null,
        quote: "won the gold label in Turin",
      }),
      milestone({
        metric: "certificate",
        amount: null,
        unit: null,
        quote: "the gold label was won in Turin",
      }),
    ],
  ])("is one: %s", (_, first, second) => {
    const { milestones } = register(
      told("a", "2025-01-10", first),
      told("b", "2025-02-10", second),
    );
    expect(milestones).toHaveLength(1);
    expect(milestones[0]?.statedBy).toEqual(["a#c0", "b#c0"]);
  });

  it.each<[string, Claim, Claim]>([
    ["another year", milestone(), milestone({ year: 2023 })],
    ["another figure", milestone(), milestone({ amount: 19 })],
    [
      "two awards",
      milestone({ metric: "certificate", amount: null, quote: "won the gold label" }),
      milestone({ metric: "certificate", amount: null, quote: "was rated A by a bank" }),
    ],
  ])("is two: %s", (_, first, second) => {
    const { milestones } = register(
      told("a", "2025-01-10", first),
      told("b", "2025-02-10", second),
    );
    expect(milestones).toHaveLength(2);
  });

  it("keeps the sharpest figure", () => {
    const { milestones } = register(
      told("a", "2025-01-10", milestone({ amount: 766, unit: "t", comparator: "about" })),
      told("b", "2025-02-10", milestone({ amount: 765.89, unit: "t" })),
    );
    expect(milestones[0]).toMatchObject({ amount: 765.89, comparator: "exactly" });
    expect(milestones[0]?.title).toContain("765.89 t");
  });
});

describe("a milestone under a pledge", () => {
  const relationOf = (pledge: Claim, reached: Claim, on = "2025-04-28") => {
    const { milestones } = register(
      told("a", "2025-01-10", pledge),
      told("b", on, { ...reached, year: 2024 }),
    );
    return milestones[0]?.pledges[0]?.relation ?? null;
  };
  const station = (given: Partial<Claim>) =>
    evShare({
      metric: "charging-points",
      amount: 100,
      unit: "count",
      region: "CN",
      quote: "energy stations",
      ...given,
    });

  it.each<[string, Claim, Claim]>([
    ["the same measure", claim(), milestone()],
    ["the same with the basis unsaid", claim({ basis: "per-vehicle" }), milestone()],
    [
      "tonnes of a part",
      claim({ amount: 4e7, unit: "t", stage: "company" }),
      milestone({ amount: 1e6, unit: "t", stage: "supply-chain", region: "CN" }),
    ],
    [
      "energy in another unit",
      evShare({ metric: "renewable-energy", stage: "company", amount: 7, unit: "TWh" }),
      milestone({
        metric: "renewable-energy",
        change: "reach",
        stage: "company",
        amount: 500,
        unit: "GWh",
        baselineYear: null,
      }),
    ],
    [
      "the state itself",
      netZero({ stage: "production" }),
      netZero({ kind: "milestone", stage: "production", quote: "all plants are carbon neutral" }),
    ],
    [
      "stations of the same kind",
      station({}),
      station({ kind: "milestone", amount: 40, year: 2025 }),
    ],
  ])("is progress: %s", (_, pledge, reached) => {
    expect(relationOf(pledge, reached)).toBe("progress");
  });

  it.each<[string, Claim, Claim]>([
    ["a percentage of one country", claim(), milestone({ region: "CN" })],
    ["a percentage with its stage unsaid", claim(), milestone({ stage: null })],
    ["tonnes under a percentage", claim(), milestone({ unit: "t" })],
    [
      "an upper limit",
      evShare(),
      evShare({ kind: "milestone", amount: 100, comparator: "at-most" }),
    ],
    [
      "one plant",
      netZero({ stage: "production" }),
      netZero({
        kind: "milestone",
        stage: "production",
        quote: "The Turin plant is carbon neutral",
      }),
    ],
    [
      "some plants under a share",
      evShare({ metric: "renewable-energy", stage: "production" }),
      evShare({
        kind: "milestone",
        metric: "renewable-energy",
        stage: "production",
        quote: "six plants run on 35 % green power",
      }),
    ],
    [
      "stations of another kind",
      station({}),
      station({ kind: "milestone", amount: 40, quote: "public charging stations" }),
    ],
    ["another metric beside it", netZero(), milestone({ amount: 700, unit: "t", stage: null })],
    ["another baseline", claim(), milestone({ baselineYear: 2015 })],
  ])("is context: %s", (_, pledge, reached) => {
    expect(relationOf(pledge, reached)).toBe("context");
  });

  it.each<[string, Claim, Claim]>([
    ["another stage", claim(), milestone({ stage: "production" })],
    [
      "another brand",
      evShare({ brand: "Acme Vans" }),
      evShare({ kind: "milestone", brand: "Acme Bikes" }),
    ],
    ["another metric", claim(), milestone({ metric: "water-use" })],
    [
      "an award that says nothing of neutrality",
      netZero(),
      milestone({ metric: "certificate", amount: null, quote: "won the gold label" }),
    ],
  ])("does not bear on it: %s", (_, pledge, reached) => {
    expect(relationOf(pledge, reached)).toBeNull();
  });

  it("is context where the pledge asked for less than was there when it was made", () => {
    const pledge = station({ quote: "stations" });
    const reached = station({ kind: "milestone", amount: 380_000, year: 2024, quote: "stations" });
    expect(relationOf(pledge, reached, "2025-01-10")).toBe("context");
    expect(relationOf(pledge, reached, "2025-01-11")).toBe("progress");
  });
});

describe("ids", () => {
  it("are readable, and told apart where they would be the same", () => {
    const { pledges, milestones } = register(
      told(
        "a",
        "2024-01-10",
        claim({ amount: 25, stage: "supply-chain" }),
        claim({ amount: 25, stage: "operations" }),
        claim({ amount: 25, stage: "operations", baselineYear: 2018, region: "CN" }),
        claim({ amount: 25, stage: "operations", baselineYear: 2017, region: "CN" }),
        claim({
          metric: "green-factories",
          change: "reach",
          amount: 1,
          amountMax: 2,
          unit: "count",
          year: 2025,
        }),
        milestone({ amount: 1.5, unit: "t" }),
      ),
    );
    expect(pledges.map(({ id }) => id)).toEqual([
      "acme-motors-ghg-emissions-25pct-2030",
      "acme-motors-ghg-emissions-operations-25pct-2030",
      "acme-motors-ghg-emissions-cn-operations-25pct-2030",
      "acme-motors-ghg-emissions-25pct-2030-2",
      "acme-motors-green-factories-1-to-2-2025",
    ]);
    expect(milestones[0]?.id).toBe("acme-motors-ghg-emissions-reached-1-5t-2024");
  });

  it("leave the claims of other companies out", () => {
    const { pledges } = register(told("a", "2024-01-10", claim({ company: "bmw" })));
    expect(pledges).toEqual([]);
  });
});
