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

  it.each([
    "Ford said in 2021 it would build 2 million electric vehicles a year by 2026. That goal is gone.",
    "Volvo Cars will be fully electric by 2030: the line has been dropped from its report.",
  ])("makes no claim of a state that a later word takes back: %s", (text) => {
    expect(extract({ text, published: "2024-09-01" }).claims).toEqual([]);
  });

  it("keeps the new figure as a claim and the old one out", () => {
    const text =
      "By 2030, 55 percent of the cars sold by Volkswagen are to be electric. The previous goal was 35 percent.";
    const { claims } = extract({ text, published: "2024-09-01" });
    expect(claims.map((it) => it.amount)).toEqual([55]);
  });

  it("quotes the sentence that tells the change", () => {
    const told = "The line has been dropped.";
    const text = `Volvo Cars was to be fully electric by 2030. ${told}`;
    const [change] = extract({ text, published: "2024-09-01" }).changes;
    expect(change?.quote).toBe(told);
    expect(text.slice(change?.start, change?.end)).toBe(told);
  });

  it("tells a history of one target once", () => {
    const text =
      "Mercedes-Benz plants will now be carbon neutral in 2030 instead of 2035. Before that, the year had been 2040.";
    expect(read(text)).toEqual(["mercedes-benz net-zero brought-forward - - 2035 2030"]);
  });

  it("makes no claim of a target that was withdrawn", () => {
    const text = "Ford has scrapped its plan to sell only electric cars in Europe by 2030.";
    expect(extract({ text, published: "2024-09-01" }).claims).toEqual([]);
  });
});
