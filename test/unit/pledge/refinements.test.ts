import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/pledge/claim.ts";
import { decideEvents } from "../../../src/pledge/register/register-events.ts";
import { change, evShare, register, type Told } from "./build.ts";

const a: Told = { id: "a", on: "2024-01-10", claims: [evShare()] };
const later = (...claims: Claim[]): Told => ({ id: "b", on: "2025-01-10", claims });

/** How the first pledge came to be what it is. */
const lifecycles = (...articles: Told[]) =>
  register(...articles).pledges[0]?.revisions.map(({ lifecycle }) => lifecycle);

describe("refinements", () => {
  it.each<[string, Claim, string[]]>([
    ["a place that was unsaid", evShare({ region: "EU" }), ["announced", "refined", "reaffirmed"]],
    ["nothing", evShare(), ["announced", "reaffirmed"]],
    ["less", evShare({ year: null }), ["announced", "reaffirmed"]],
    ["a step on the way", evShare({ amount: 20, year: 2027 }), ["announced", "refined"]],
    ["a step that goes further", evShare({ amount: 50, year: 2027 }), ["announced"]],
    ["a step after it", evShare({ amount: 50, year: 2035 }), ["announced"]],
    ["a step elsewhere", evShare({ amount: 20, year: 2027, region: "CN" }), ["announced"]],
  ])("of an article that adds %s", (_, claim, expected) => {
    expect(lifecycles(a, later(claim))).toEqual(expected);
  });

  it("are none where one source tells the steps together", () => {
    const steps: Told = { ...a, claims: [evShare(), evShare({ amount: 20, year: 2027 })] };
    expect(lifecycles(steps)).toEqual(["announced"]);
  });

  it("are none of a pledge that is withdrawn", () => {
    const dropped: Told = {
      id: "b",
      on: "2025-01-01",
      changes: [change({ effect: "withdrawn", oldYear: 2030 })],
    };
    const again: Told = { id: "c", on: "2025-01-02", claims: [evShare({ region: "EU" })] };
    expect(lifecycles(a, dropped, again)).toEqual(["announced", "withdrawn"]);
  });

  it("are no events; a step on the way is a new pledge", () => {
    const before = register(a);
    const kinds = (after: Told) =>
      decideEvents(before, register(a, after)).map(({ kind, pledgeId }) => [kind, pledgeId]);
    expect(kinds(later(evShare({ region: "EU" })))).toEqual([]);
    expect(kinds(later(evShare({ amount: 20, year: 2027 })))).toEqual([
      ["pledge_new", "acme-motors-ev-share-20pct-2027"],
    ]);
  });
});
