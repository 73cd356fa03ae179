import { describe, expect, it } from "vitest";
import { toPledgeFact } from "../../../src/answer/fact.ts";
import { isOrderOfOthers } from "../../../src/answer/find/ordered.ts";
import { evidence, pledge } from "../chat/support/views.ts";

const WANTS = "How many electric vehicles does Rivian want to sell in 2030?";

const told = (quote: string, amount = 100_000) =>
  toPledgeFact(
    pledge({
      ...{ id: "p", company: "rivian", metric: "ev-volume", amount, unit: "vehicles" },
      ...{ title: "100,000 electric vehicles by 2030", targetYear: 2030 },
      sources: [evidence({ quote })],
    }),
  );

describe("an order of a customer", () => {
  it.each([
    "Amazon has 13,500 of the vans on the road and an order for 100,000 by 2030.",
    "Amazon has ordered 100,000 electric vans, due by 2030.",
    "Amazon placed an order with Rivian for up to 100,000 vans by 2030.",
    "The retailer plans to buy 100,000 electric vans by 2030.",
    "Of these, 100,000 are on order for 2030.",
    "公司获得10万辆订单，2030年前交付。",
    "亚马逊采购10万辆电动货车。",
  ])("is no pledge of the maker: %s", (quote) => {
    expect(isOrderOfOthers(told(quote), { text: WANTS })).toBe(true);
  });

  it.each([
    "Rivian will build 100,000 electric vans by 2030.",
    "In order to sell 100,000 vans by 2030, Rivian builds a plant.",
    "Orders are strong, and Rivian wants to sell 100,000 vans by 2030.",
    "公司计划2030年销售10万辆。",
  ])("is told apart from: %s", (quote) => {
    expect(isOrderOfOthers(told(quote), { text: WANTS })).toBe(false);
  });

  it("answers a question about orders", () => {
    const ordered = told("Amazon has ordered 100,000 electric vans, due by 2030.");
    const text = "How many vans has Amazon ordered from Rivian by 2030?";
    expect(isOrderOfOthers(ordered, { text })).toBe(false);
  });
});
