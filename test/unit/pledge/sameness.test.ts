import { describe, expect, it } from "vitest";
import { isSameFigure, significantDigits } from "../../../src/pledge/amount.ts";
import { areKindsCompatible, isOfAPart, kindsIn } from "../../../src/pledge/kinds.ts";
import type { Metric, Unit } from "../../../src/pledge/metric.ts";
import { areScopesCompatible, isStagePart } from "../../../src/pledge/scope.ts";
import { toLikeness } from "../../../src/pledge/wording.ts";
import { claim } from "./build.ts";

const figure = (
  amount: number | null,
  unit: Unit | null = "t",
  amountMax: number | null = null,
) => ({
  amount,
  amountMax,
  unit,
});

describe("two figures", () => {
  it.each([
    ["the same", figure(40, "%"), figure(40, "%")],
    ["none at all", figure(null, null), figure(null, null)],
    ["a third and its rounding", figure(33.3, "%"), figure(33, "%")],
    ["a count rounded to three digits", figure(454_321), figure(454_000)],
    ["a count rounded to two digits", figure(1_810_000), figure(1_800_000)],
    ["one energy in two units", figure(7, "TWh"), figure(7000, "GWh")],
    ["a range of which one report tells the start", figure(1, "count", 2), figure(1, "count")],
    ["decimals that binary fractions blur", figure(0.1 + 0.2, "%"), figure(0.3, "%")],
  ])("are one: %s", (_, one, other) => {
    expect(isSameFigure(one, other)).toBe(true);
    expect(isSameFigure(other, one)).toBe(true);
  });

  it.each([
    ["neighbouring percentages", figure(40, "%"), figure(41, "%")],
    ["a round percentage and one near it", figure(50, "%"), figure(51.5, "%")],
    ["percentages with the same decimals", figure(99.6, "%"), figure(99.5, "%")],
    ["percent and tonnes", figure(40, "%"), figure(40, "t")],
    ["a figure and none", figure(40, "%"), figure(null, null)],
    ["ranges with other ends", figure(1, "count", 2), figure(1, "count", 3)],
    ["a count and one digit of it", figure(104), figure(100)],
    ["counts that both are round", figure(1_800_000), figure(1_900_000)],
    ["a count and a far rounding", figure(960), figure(1000)],
  ])("are two: %s", (_, one, other) => {
    expect(isSameFigure(one, other)).toBe(false);
    expect(isSameFigure(other, one)).toBe(false);
  });

  it.each([
    [0, 1],
    [5, 1],
    [1_810_000, 3],
    [765.89, 5],
  ])("%d has %d significant digits", (amount, digits) => {
    expect(significantDigits(amount)).toBe(digits);
  });
});

describe("two scopes", () => {
  const said = claim({ basis: "per-vehicle", region: "CN", scopes: [1, 2] });
  it.each([
    ["nothing differs", {}],
    ["stage unsaid", { stage: null }],
    ["basis unsaid", { basis: null }],
    ["region unsaid", { region: null }],
    ["baseline unsaid", { baselineYear: null }],
    ["scopes unsaid", { scopes: null }],
  ] as const)("can be one: %s", (_, given) => {
    expect(areScopesCompatible(said, { ...said, ...given }, false)).toBe(true);
  });

  it.each([
    ["stage", { stage: "production" }],
    ["basis", { basis: "absolute" }],
    ["region", { region: "EU" }],
    ["baseline", { baselineYear: 2018 }],
    ["scopes", { scopes: [3] }],
    ["brand", { brand: "Acme Vans" }],
    ["direction", { change: "reach" }],
    ["unit", { unit: "t" }],
    ["metric", { metric: "energy-use" }],
  ] as const)("are two: another %s", (_, given) => {
    const other = { ...said, ...given } as typeof said;
    expect(areScopesCompatible(said, other, true)).toBe(false);
  });

  it("lets near stages pass only where figure, year and baseline agree", () => {
    const other = { ...said, stage: "company" as const };
    expect(areScopesCompatible(said, other, true)).toBe(true);
    expect(areScopesCompatible(said, other, false)).toBe(false);
  });

  it.each([
    ["company", "production", true],
    ["life-cycle", "use-phase", true],
    ["operations", "production", true],
    ["production", "production", false],
    ["production", "operations", false],
    ["supply-chain", "logistics", false],
  ] as const)("the stage %s has %s as a part: %s", (whole, part, expected) => {
    expect(isStagePart({ whole, part })).toBe(expected);
  });
});

describe("the kinds of thing a quote names", () => {
  it.each<[Metric, string, string[]]>([
    ["charging-points", "200 public charging stations", ["charger"]],
    ["charging-points", "an energy demonstration station", ["energy_station"]],
    ["charging-points", "换电站2464座", ["swap_station"]],
    ["green-factories", "17 national-level green factories", ["national"]],
    ["green-factories", "建成首座零碳工厂", ["zero_carbon"]],
    ["ev-share", "half of its sales fully electric", ["battery"]],
    ["ev-share", "新能源汽车占比", ["plug_in"]],
    ["ev-share", "plug-in hybrids", ["plug_in"]],
    ["ev-share", "hybrids and hydrogen buses", ["hybrid", "hydrogen"]],
    ["recycled-material", "recycled steel and aluminium", ["steel", "aluminium"]],
    ["battery-recycling", "a lithium-ion battery", []],
    ["net-zero", "charging stations", []],
  ])("of %s in %j are %j", (metric, quote, kinds) => {
    expect([...kindsIn({ metric, quote, amount: null })]).toEqual(kinds);
  });

  it.each<[string, number, string[]]>([
    ["600 dealers and 2,500 technicians", 600, ["dealer"]],
    ["600 dealers and 2,500 technicians", 2500, ["technician"]],
    ["dealers and technicians: 2500 of them", 2500, ["dealer", "technician"]],
    ["600 dealers, 2,500 technicians, 2 dealers more", 2, ["dealer"]],
    ["600 dealers and two technicians", 2, ["dealer", "technician"]],
    ["经销商600家、技师2500名", 600, ["dealer", "technician"]],
  ])("that follow a figure in %j, for %d, are %j", (quote, amount, kinds) => {
    expect([...kindsIn({ metric: "network", quote, amount })]).toEqual(kinds);
  });

  it("are compatible where one quote names none or both share one", () => {
    expect(areKindsCompatible(new Set(), new Set(["steel"]))).toBe(true);
    expect(areKindsCompatible(new Set(["steel", "plastic"]), new Set(["steel"]))).toBe(true);
    expect(areKindsCompatible(new Set(["plastic"]), new Set(["steel"]))).toBe(false);
  });

  it.each([
    ["Six plants now run on 100% green power", true],
    ["The Leipzig plant is carbon neutral", true],
    ["Its factory in Oxford uses renewable energy only", true],
    ["有6家整车基地实现100%使用可再生电力", true],
    ["All of its 31 plants are carbon neutral", false],
    ["全部整车基地的可再生电力占比超过64%", false],
    ["Its plants emit 40 percent less", false],
    ["Renewable energy made up 64 percent", false],
  ])("%j is of a part: %s", (quote, expected) => {
    expect(isOfAPart(quote)).toBe(expected);
  });
});

describe("how alike two quotes are", () => {
  it.each([
    ["the very same words here", "the very same words here", 1],
    ["one thing entirely", "another matter altogether", 0],
    ["", "", 0],
    ["广汽建成首座零碳工厂", "广汽首座零碳工厂建成", 0.6],
  ])("%j and %j: at least %d", (one, other, least) => {
    const likeness = toLikeness(one, other);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(1);
    expect(toLikeness(other, one)).toBe(likeness);
  });
});
