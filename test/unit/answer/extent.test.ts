import { describe, expect, it } from "vitest";
import { toMilestoneFact, toPledgeFact } from "../../../src/answer/fact.ts";
import { isOfExtent } from "../../../src/answer/find/extent.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import type { MilestoneView, PledgeView } from "../../../src/pledge/view.ts";
import { evidence, milestone, pledge } from "../chat/support/views.ts";

const parse = (text: string) => parseQuestion(text, "2026-01-15");
const reported = (quote: string, own: Partial<MilestoneView>) =>
  toMilestoneFact(milestone({ title: "", company: "kia", sources: [evidence({ quote })], ...own }));
const pledged = (own: Partial<PledgeView>) =>
  toPledgeFact(pledge({ title: "", company: "kia", sources: [evidence({ quote: "" })], ...own }));

describe("how far a fact reaches", () => {
  it.each([
    ["By when will Kia run entirely on renewable electricity?", 60, false],
    ["By when will all of Kia's plants use renewable electricity?", 100, true],
    ["By when will Kia's plants use renewable electricity?", 60, true],
  ])("is all of it: %s (%d %%)", (text, amount, fits) => {
    const fact = pledged({ metric: "renewable-energy", amount, unit: "%" });
    expect(isOfExtent(fact, parse(text))).toBe(fits);
  });

  it("is the end of engines, and no share of electric cars", () => {
    const asked = parse("When will Kia go all-electric?");
    const share = (amount: number) => pledged({ metric: "ev-share", amount, unit: "%" });
    expect(isOfExtent(share(30), asked)).toBe(false);
    expect(isOfExtent(share(100), asked)).toBe(true);
  });

  it.each([
    ["The footprint of a Kia EV4 is 19.9 tonnes.", "production", null, false],
    ["Kia emitted 19.9 million tonnes per vehicle sold.", null, "per-vehicle", false],
    ["Its plants emitted 2 million tonnes.", "production", null, false],
    ["Kia emitted 2 million tonnes.", null, null, true],
  ] as const)("is the total of a company: %s", (quote, stage, basis, fits) => {
    const own = { metric: "ghg-emissions", change: "reach", amount: 2, unit: "t" } as const;
    const asked = parse("How many tonnes of CO2 did Kia emit in total in 2024?");
    expect(isOfExtent(reported(quote, { ...own, stage, basis }), asked)).toBe(fits);
  });

  it.each([
    ["Kia sold 50,000 electric cars in the first half of 2024.", false],
    ["In March Kia sold 50,000 electric cars.", false],
    ["Kia sold 50,000 electric cars in March.", false],
    ["By the end of June Kia had sold 50,000 electric cars.", true],
    ["起亚一季度卖出50000辆纯电动车。", false],
    ["Kia sold 50,000 electric cars; in the first half it had been slow.", true],
  ])("is a whole year: %s", (quote, fits) => {
    const fact = reported(quote, { metric: "ev-volume", amount: 50_000, unit: "vehicles" });
    const text = "How many electric cars did Kia sell in 2024?";
    expect(isOfExtent(fact, parse(text))).toBe(fits);
    expect(isOfExtent(fact, parse("How many electric cars did Kia sell in March 2024?"))).toBe(
      true,
    );
  });

  it("is of battery cars alone, where these are asked for", () => {
    const own = { metric: "ev-share", amount: 56, unit: "%" } as const;
    const quote = "Electrified cars, hybrids among them, should be 56 percent of sales.";
    const asked = parse("What share of Kia's sales should be battery-electric?");
    expect(isOfExtent(reported(quote, own), asked)).toBe(false);
    expect(isOfExtent(reported("Battery-electric cars are 56 percent.", own), asked)).toBe(true);
    expect(isOfExtent(reported(quote, own), parse("What is Kia's EV share?"))).toBe(true);
  });
});
