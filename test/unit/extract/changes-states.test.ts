import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Effect with the old and the new state of each change that a text tells. */
const read = (text: string): string[] =>
  extract({ text, published: "2024-09-05" }).changes.map(
    ({ effect, oldAmount, newAmount, oldYear, newYear }) =>
      `${effect}: ${oldAmount} ${oldYear} → ${newAmount} ${newYear}`,
  );

describe("the states before and after a change", () => {
  it.each([
    [
      "the text's, where the headline has none",
      "Opel pushes back its all-electric goal\n\nOpel has delayed its goal of becoming a fully electric brand by three years to 2031.",
      ["delayed: null 2028 → null 2031"],
    ],
    [
      "the year that the move leads to, not another of the sentence",
      "Lexus delayed its goal of becoming a fully electric brand by four years to 2034 and said its next battery car would come in 2027.",
      ["delayed: null 2030 → null 2034"],
    ],
    [
      "the same in Chinese",
      "宝马集团将全面电动化目标推迟三年至2033年，并表示下一款纯电动车将于2026年推出。",
      ["delayed: null 2030 → null 2033"],
    ],
    [
      "the ends of ranges that differ",
      "Nissan cut its 2024 forecast for electric cars to 200,000-220,000 units from 200,000-260,000.",
      ["weakened: 260000 null → 220000 null"],
    ],
    [
      "sums with another currency and a date between them",
      "Ford raised its planned investment in electric vehicles to 9 billion euros ($9.8 billion) through the fiscal year ending March 2030 from 6 billion euros.",
      ["strengthened: 6000000000 2030 → 9000000000 2030"],
    ],
    [
      "a range from a bound",
      "Lucid lowered its production forecast for 2024 to between 8,000 and 8,500 vehicles from more than 10,000.",
      ["weakened: 10000 2024 → 8000 2024"],
    ],
    [
      "a sum that is more than was planned, and no other of the text",
      "Ford will invest $2 billion in its Cologne plant. It is spending at least $25 billion on electrification through 2027, nearly twice what it had previously planned.",
      ["strengthened: null null → 25000000000 2027"],
    ],
    [
      "of each its own, where a given-up target stands near",
      `Renault says it won't reach 900,000 electric cars\n\n"We won't get to 900,000 because the market is too slow," its chief said. Renault last month cut its 2024 forecast for electric cars to 300,000 from 400,000.`,
      ["weakened: 400000 2024 → 300000 2024"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("lets what the headline gives up stand nowhere in the text", () => {
    const { claims, changes } = extract({
      text: "Opel drops its electric-only goal\n\nOpel no longer aims for 100% of its European sales to be battery electric by 2028, it said.",
      published: "2024-09-05",
    });
    expect(claims).toEqual([]);
    expect(changes.map(({ effect, oldYear }) => [effect, oldYear])).toEqual([["withdrawn", 2028]]);
  });
});
