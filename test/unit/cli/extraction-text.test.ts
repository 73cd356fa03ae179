import { describe, expect, it } from "vitest";
import { renderTags } from "../../../src/cli/extraction-text.ts";
import type { ExtractedChange } from "../../../src/pledge/claim.ts";
import { extractedClaim } from "../../support/store.ts";

const change = (own: Partial<ExtractedChange>): ExtractedChange => ({
  ...{ company: "volkswagen", brand: null, metric: "ev-share", effect: "weakened" },
  ...{ oldAmount: null, newAmount: null, oldYear: null, newYear: null },
  ...{ quote: "It said so.", start: 0, end: 11, rules: [], confidence: 1 },
  ...own,
});

const told = (own: Partial<ExtractedChange>) =>
  renderTags({ claims: [], changes: [change(own)] }, { color: false }).split("\n")[0];

describe("changes as people read them", () => {
  it.each<[string, Partial<ExtractedChange>, string]>([
    ["both states", { oldAmount: 50, newAmount: 35 }, "EV share weakened (50 → 35)"],
    [
      "what stays, once",
      { oldAmount: 50, newAmount: 35, oldYear: 2030, newYear: 2030 },
      "EV share weakened (50 → 35, by 2030)",
    ],
    [
      "the state before alone",
      { effect: "withdrawn", metric: "ev-volume", oldAmount: 2_000_000, oldYear: 2026 },
      "electric vehicles withdrawn (was 2 million, was by 2026)",
    ],
    [
      "the state now alone",
      { effect: "brought-forward", metric: "net-zero", newYear: 2040 },
      "net zero brought forward (now by 2040)",
    ],
    ["nothing where neither is told", {}, "EV share weakened"],
  ])("say %s", (_, own, expected) => {
    expect(told(own)).toBe(`  changes  Volkswagen Group: ${expected}`);
  });
});

it("names the brand of a claim once", () => {
  const claim = extractedClaim({ company: "volkswagen", brand: "Audi" });
  const text = renderTags({ claims: [claim], changes: [] }, { color: false });
  expect(text).toContain("pledges  Volkswagen Group: Audi: cut CO2");
});
