import { describe, expect, it } from "vitest";
import { evidence, milestone, pledge } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const wanted = pledge({
  ...{ id: "p1", company: "bmw", title: "2 million electric vehicles by 2025", stage: null },
  ...{ metric: "ev-volume", amount: 2_000_000, unit: "vehicles", targetYear: 2025 },
  sources: [evidence({ quote: "BMW wants to deliver 2 million electric vehicles by 2025." })],
});
const sold = milestone({
  ...{ id: "m1", company: "kia", title: "114,000 electric vehicles in 2025", amount: 114_000 },
  year: 2025,
  sources: [evidence({ articleId: "a2", quote: "In 2025 Kia sold 114,000 electric vehicles." })],
});

describe("a comparison of what is pledged with what is reported", () => {
  it.each([
    ["Compare BMW and Kia on electric cars", ["(pledged)", "(reported)", "pledged or reported"]],
    ["宝马和起亚的电动车销量对比", ["承诺或报告"]],
  ])("says which is which: %s", async (text, said) => {
    const answer = createTestAnswerer({ pledges: [wanted], milestones: [sold] });
    const { card } = await answer({ text, history: [], nowOn: "2026-01-15" });
    for (const words of said) expect(JSON.stringify(card.blocks)).toContain(words);
  });
});
