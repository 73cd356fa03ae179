import { describe, expect, it } from "vitest";
import { applyRenames, decideRenames } from "../../../src/pledge/register/register-rename.ts";
import { claim, evShare, milestone, register, type Told } from "./build.ts";

const strong: Told = { id: "b", on: "2025-01-10", claims: [evShare({ amount: 55 })] };

describe("renames", () => {
  it("are none of what keeps its founding statement", () => {
    const later: Told = { id: "c", on: "2025-06-10", claims: [evShare({ amount: 55 })] };
    expect(decideRenames(register(strong), register(strong, later))).toEqual([]);
  });

  it("follow the statement when an older article founds a pledge or a milestone anew", () => {
    const told: Told = { id: "c", on: "2025-02-10", claims: [milestone({ amount: 18.4 })] };
    const older: Told = {
      id: "a",
      on: "2024-01-10",
      claims: [evShare(), milestone({ amount: 18 })],
    };
    const before = register(strong, told);
    const after = register(older, strong, told);
    expect(decideRenames(before, after)).toEqual([
      {
        kind: "pledge",
        from: "acme-motors-ev-share-55pct-2030",
        to: "acme-motors-ev-share-35pct-2030",
      },
      {
        kind: "milestone",
        from: "acme-motors-ghg-emissions-reached-18-4pct-2024",
        to: "acme-motors-ghg-emissions-reached-18pct-2024",
      },
    ]);
  });

  it("name links with their pledges", () => {
    const reports: Told = {
      id: "c",
      on: "2025-02-10",
      claims: [claim({ kind: "milestone", amount: 18, year: 2024 })],
    };
    const plan: Told = { id: "b", on: "2025-01-10", claims: [claim()] };
    const older: Told = { id: "a", on: "2024-01-10", claims: [claim({ stage: "supply-chain" })] };
    const before = register(plan, reports);
    const after = register(older, plan, reports);
    const renames = decideRenames(before, after);
    expect(renames).toHaveLength(1);
    const [link] = applyRenames(before, renames).milestones[0]?.pledges ?? [];
    expect(after.milestones[0]?.pledges).toContainEqual(link);
    expect(link?.pledgeId).toBe(renames[0]?.to);
  });
});
