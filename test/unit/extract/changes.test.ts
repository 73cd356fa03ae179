import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string): string[] =>
  extract({ text, published: "2024-09-01" }).changes.map((it) =>
    [
      it.company,
      it.metric,
      it.effect,
      it.oldAmount ?? "-",
      it.newAmount ?? "-",
      it.oldYear ?? "-",
      it.newYear ?? "-",
    ].join(" "),
  );

describe("changes to earlier pledges", () => {
  it.each<[string, string, string[]]>([
    [
      "a lower figure",
      "Honda now expects electric cars to make up 25% of sales in 2030, against a previous goal of 35%.",
      ["honda ev-share weakened 35 25 2030 2030"],
    ],
    [
      "a higher figure",
      "BMW raised its goal for 2030 from 40% to 50% electric cars in its sales.",
      ["bmw ev-share strengthened 40 50 2030 2030"],
    ],
    [
      "a later date",
      "Nissan has pushed back its target of carbon neutrality from 2040 to 2050.",
      ["nissan net-zero delayed - - 2040 2050"],
    ],
    [
      "an earlier date",
      "Renault brought forward its carbon neutrality target by ten years, to 2040.",
      ["renault net-zero brought-forward - - 2050 2040"],
    ],
    [
      "a withdrawn target",
      "Ford has scrapped its plan to sell only electric cars in Europe by 2030.",
      ["ford ice-phase-out withdrawn - - 2030 -"],
    ],
    ["no change", "Kia still wants to sell 1.6 million electric cars in 2030.", []],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("makes no claim of a target that was withdrawn", () => {
    const text = "Ford has scrapped its plan to sell only electric cars in Europe by 2030.";
    expect(extract({ text, published: "2024-09-01" }).claims).toEqual([]);
  });
});
