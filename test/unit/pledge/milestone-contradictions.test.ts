import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import type { Statement } from "../../../src/pledge/pledge.ts";
import { decideRegister } from "../../../src/pledge/register.ts";
import { COMPANY, evShare, milestone, type Told, toStatements } from "./build.ts";

type Published = Told & { publisher?: string };

/** Which figures contradict which: `18 ≠ 20`. */
function contradictions(...articles: Published[]): string[] {
  const statements: Statement[] = articles.flatMap(({ publisher, ...article }) =>
    toStatements(article).map((statement) => ({ ...statement, publisher: publisher ?? null })),
  );
  const { milestones } = decideRegister({ company: COMPANY, statements, changes: [] });
  const amountOf = new Map(milestones.map(({ id, amount }) => [id, amount]));
  return milestones.flatMap(({ amount, contradicts }) =>
    contradicts.map((id) => `${amount} ≠ ${amountOf.get(id)}`),
  );
}

const say = (id: string, on: string, publisher: string, ...claims: Claim[]): Published => ({
  ...{ id, on, publisher, claims },
});
const a = say("a", "2025-03-10", "Motor Daily", milestone());

describe("milestones of two sources", () => {
  it.each<[string, Claim, string[]]>([
    ["another figure", milestone({ amount: 22 }), ["18 ≠ 22", "22 ≠ 18"]],
    ["the same figure", milestone(), []],
    ["a rounded figure", milestone({ amount: 18.2 }), []],
    ["the figure of another year", milestone({ amount: 22, year: 2023 }), []],
    ["the figure of another place", milestone({ amount: 22, region: "CN" }), []],
    ["the figure of another stage", milestone({ amount: 22, stage: "production" }), []],
    ["another baseline", milestone({ amount: 22, baselineYear: 2015 }), []],
    ["a bound that the figure keeps", milestone({ amount: 15, comparator: "at-least" }), []],
    ["the figure of a part", milestone({ amount: 22, quote: "six plants cut 22 %" }), []],
    ["a pledge", milestone({ kind: "pledge", amount: 22 }), []],
  ])("that give %s", (_, claim, expected) => {
    const b = say("b", "2025-03-11", "Wire", claim);
    expect(contradictions(a, b).toSorted()).toEqual(expected);
    expect(contradictions(b, a).toSorted()).toEqual(expected);
  });

  it("stand side by side however long after the second is told", () => {
    expect(
      contradictions(a, say("b", "2026-09-01", "Wire", milestone({ amount: 22 }))),
    ).toHaveLength(2);
  });

  it("are no contradiction where a publisher corrects itself", () => {
    const corrected = say("b", "2025-03-20", " motor daily", milestone({ amount: 22 }));
    expect(contradictions(a, corrected)).toEqual([]);
    // Another one still says what was said first.
    const other = say("c", "2025-03-12", "Wire", milestone());
    expect(contradictions(a, other, corrected)).toHaveLength(2);
    // Until it is corrected too.
    const both = say("d", "2025-03-22", "Wire", milestone({ amount: 22 }));
    expect(contradictions(a, other, corrected, both)).toEqual([]);
  });

  it("are one where one article says both", () => {
    expect(
      contradictions(say("b", "2025-03-11", "Wire", milestone(), milestone({ amount: 22 }))),
    ).toEqual([]);
  });

  it("are none while the year lasts: its half and its whole differ", () => {
    const share = (amount: number) => evShare({ kind: "milestone", amount, year: 2025 });
    const half = say("b", "2025-07-20", "Wire", share(20));
    const whole = say("c", "2026-01-20", "Motor Daily", share(25));
    expect(contradictions(half, whole)).toEqual([]);
    const later = say("d", "2026-02-20", "Wire", share(29));
    expect(contradictions(half, whole, later)).toHaveLength(2);
  });

  it("are seen where nobody says who published it", () => {
    const { publisher: _, ...unsaid } = say("b", "2025-03-11", "", milestone({ amount: 22 }));
    const { publisher: __, ...alike } = a;
    expect(contradictions(alike, unsaid)).toHaveLength(2);
  });
});
