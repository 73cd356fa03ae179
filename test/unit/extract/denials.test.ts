import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string) => extract({ text, published: "2026-03-01" });

describe("what a company denies", () => {
  it.each([
    "Ford has no plan to be carbon neutral by 2050.",
    "Ford did not say it would be carbon neutral by 2050.",
    "Ford denied that it plans to be carbon neutral by 2050.",
    "Ford has never promised to sell only electric cars by 2035.",
    "Ford denies any commitment to sell 1 million electric vehicles by 2030.",
    "Ford has no target for cutting CO2 emissions by 50 percent by 2030.",
    "Ford stopped short of committing to net zero by 2050.",
    "Ford declined to commit to net zero by 2050.",
    "Ford does not intend to become carbon neutral by 2040.",
    "比亚迪没有承诺到2045年实现碳中和。",
    "比亚迪从未说过要在2035年前停售燃油车。",
    "比亚迪无意在2030年前实现碳中和。",
  ])("is no pledge, and none withdrawn: %s", (text) => {
    expect(read(text)).toMatchObject({ claims: [], changes: [] });
  });

  it.each([
    ["Ford has no plans to change its goal of being carbon neutral by 2050.", 2050],
    ["Ford does not plan to be carbon neutral until 2060.", 2060],
    ["Ford denied that it had dropped its goal of carbon neutrality by 2050.", 2050],
    ["Ford, which has no plans to build hybrids, will be carbon neutral by 2050.", 2050],
    ["比亚迪没有宣布放弃2045年实现碳中和的目标。", 2045],
    ["比亚迪未公布细节,但计划到2045年实现碳中和。", 2045],
  ])("is not all that stands beside it: %s", (text, year) => {
    const { claims, changes } = read(text);
    expect(claims.map((claim) => [claim.kind, claim.metric, claim.year])).toEqual([
      ["pledge", "net-zero", year],
    ]);
    expect(changes).toEqual([]);
  });
});

describe("scopes told in one sentence", () => {
  it.each([
    "Kia plans to cut Scope 1 and 2 emissions by 90% and Scope 3 emissions by 40% by 2035.",
    "By 2035, Kia's scope 1 and 2 emissions are to fall by 90 percent and scope 3 emissions by 40 percent.",
  ])("are each of their own figure: %s", (text) => {
    expect(read(text).claims.map(({ amount, scopes, stage }) => [amount, scopes, stage])).toEqual([
      [90, [1, 2], "operations"],
      [40, [3], null],
    ]);
  });
});
