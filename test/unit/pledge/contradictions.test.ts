import { describe, expect, it } from "vitest";
import { claim, evShare, netZero, register, type Told } from "./build.ts";

/** Who contradicts whom on what: `35 2030 ≠ 40 2030 (amount)`. */
function contradictions(...articles: Told[]): string[] {
  const { pledges } = register(...articles);
  const named = new Map(
    pledges.map(({ id, amount, targetYear, baselineYear }) => [
      id,
      `${amount} ${targetYear} ${baselineYear}`,
    ]),
  );
  return pledges.flatMap(({ id, contradicts }) =>
    contradicts.map(
      ({ pledgeId, field }) => `${named.get(id)} ≠ ${named.get(pledgeId)} (${field})`,
    ),
  );
}

const a: Told = { id: "a", on: "2024-01-10", claims: [evShare()] };

describe("contradictions", () => {
  it.each<[string, Told, string[]]>([
    [
      "another figure",
      { id: "b", on: "2024-01-11", claims: [evShare({ amount: 40 })] },
      ["35 2030 null ≠ 40 2030 null (amount)", "40 2030 null ≠ 35 2030 null (amount)"],
    ],
    [
      "another year",
      { id: "b", on: "2024-01-11", claims: [evShare({ year: 2031 })] },
      ["35 2030 null ≠ 35 2031 null (targetYear)", "35 2031 null ≠ 35 2030 null (targetYear)"],
    ],
    [
      "another figure and year",
      { id: "b", on: "2024-01-11", claims: [evShare({ amount: 40, year: 2031 })] },
      [],
    ],
    ["the same", { id: "b", on: "2024-01-11", claims: [evShare()] }, []],
    ["a rounded figure", { id: "b", on: "2024-01-11", claims: [evShare({ amount: 35.2 })] }, []],
    [
      "another place",
      { id: "b", on: "2024-01-11", claims: [evShare({ amount: 40, region: "CN" })] },
      [],
    ],
    [
      "another kind of thing",
      {
        id: "b",
        on: "2024-01-11",
        claims: [evShare({ amount: 40, quote: "40 % plug-in hybrids" })],
      },
      [],
    ],
    [
      "the same as well",
      { id: "b", on: "2024-01-11", claims: [evShare(), evShare({ amount: 40 })] },
      [],
    ],
    [
      "another figure half a year later, a revision",
      { id: "b", on: "2024-07-11", claims: [evShare({ amount: 40 })] },
      [],
    ],
  ])("of a source that gives %s", (_, article, expected) => {
    expect(contradictions(a, article)).toEqual(expected);
    expect(contradictions(article, a)).toEqual(expected);
  });

  it("are seen in a baseline year", () => {
    const one: Told = { id: "a", on: "2024-01-10", claims: [claim()] };
    const other: Told = { id: "b", on: "2024-01-11", claims: [claim({ baselineYear: 2018 })] };
    expect(contradictions(one, other)).toHaveLength(2);
  });

  it("are not seen between steps that one source tells together", () => {
    const steps: Told = {
      id: "a",
      on: "2024-01-10",
      claims: [evShare(), evShare({ amount: 50, year: 2035 })],
    };
    const mixed: Told = { id: "b", on: "2024-01-11", claims: [evShare({ amount: 50 })] };
    expect(contradictions(steps)).toEqual([]);
    expect(contradictions(steps, mixed)).toEqual([]);
  });

  it("are seen among three sources", () => {
    const b: Told = { id: "b", on: "2024-01-11", claims: [evShare({ amount: 40 })] };
    const c: Told = { id: "c", on: "2024-01-12", claims: [evShare({ amount: 45 })] };
    expect(contradictions(a, b, c)).toHaveLength(6);
  });

  it("end when one of the two is said no more to stand", () => {
    const b: Told = { id: "b", on: "2024-01-11", claims: [evShare({ amount: 40 })] };
    const dropped: Told = {
      id: "c",
      on: "2024-03-11",
      changes: [
        {
          company: "acme-motors",
          brand: null,
          metric: "ev-share",
          effect: "withdrawn",
          oldAmount: 40,
          newAmount: null,
          oldYear: 2030,
          newYear: null,
          quote: "dropped",
        },
      ],
    };
    expect(contradictions(a, b, dropped)).toEqual([]);
  });

  it("are not guessed where the stage is unsaid", () => {
    const one: Told = { id: "a", on: "2024-01-10", claims: [netZero({ stage: null })] };
    const other: Told = {
      id: "b",
      on: "2024-01-11",
      claims: [netZero({ stage: null, year: 2040 })],
    };
    expect(contradictions(one, other)).toEqual([]);
  });
});
