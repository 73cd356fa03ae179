import { describe, expect, it } from "vitest";
import { explain } from "../../../src/extract/explain.ts";

const words = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    (explain({ text, published: "2023-06-01" }).claims[0]?.evidence ?? []).map((it) => [
      it.field,
      it.words,
    ]),
  );

describe("explain", () => {
  it("names the words that gave each field", () => {
    expect(
      words("By 2030 Nissan aims to cut CO2 emissions by 30% compared with 2018."),
    ).toMatchObject({
      company: "Nissan",
      metric: "CO2 emissions",
      amount: "30%",
      year: "2030",
      baselineYear: "2018",
    });
  });

  it("tells which figures were read and passed over, and why", () => {
    const text =
      "Honda now expects electric cars to make up 25% of sales in 2030, against a previous goal of 35%.";
    const { passedOver } = explain({ text, published: "2024-09-01" });
    expect(passedOver.map((it) => [it.claim.amount, it.reason])).toEqual([
      [35, expect.stringMatching(/^(?:old_level|not_standing)$/)],
    ]);
  });
});
