import { describe, expect, it } from "vitest";
import { evidence, milestone } from "../chat/support/views.ts";
import { createTestAnswerer } from "./support/register.ts";

const QUOTE =
  "In 2022 BMW offered access to 380,000 public charging points in China, 200,000 of them for fast charging.";
const points = (amount: number, title: string) =>
  milestone({
    ...{ id: `m-${amount}`, title, metric: "charging-points", amount, unit: "count" },
    ...{ year: 2022, region: "CN", sources: [evidence({ articleId: "a1", quote: QUOTE })] },
  });
const answer = createTestAnswerer({
  milestones: [
    points(380_000, "380,000 charging points in China in 2022"),
    points(200_000, "200,000 fast charging points in China in 2022"),
  ],
});

describe("charging points, and the fast ones of them", () => {
  it.each([
    ["How many fast chargers does BMW have in China?", "200,000"],
    ["How many charging points does BMW have in China?", "380,000"],
    ["How many rapid-charging points did BMW offer in China in 2022?", "200,000"],
  ])("are told as asked: %s", async (text, figure) => {
    const { card } = await answer({ text, history: [], nowOn: "2026-01-15" });
    expect(card.verdict).toContain(figure);
  });
});
