import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** Metric, effect, old and new state of each change that rules read in a text. */
const read = (text: string): string[] =>
  extract({ text, published: "2025-03-12" }, { weights: {} }).changes.map(
    ({ metric, effect, oldAmount, newAmount, oldYear, newYear }) =>
      `${metric} ${effect}: ${oldAmount ?? oldYear} → ${newAmount ?? newYear}`,
  );

describe("an old state told in a sentence or clause of its own", () => {
  it.each([
    [
      "in an earlier paper",
      "Mazda will set up 450 charging points by 2028. The previous draft had 300.",
      ["charging-points strengthened: 300 → 450"],
    ],
    [
      "as what there was to be",
      "Subaru will offer five electric models by 2030. Two years ago there were to be nine.",
      ["ev-models weakened: 9 → 5"],
    ],
    [
      "as a date that was",
      "Isuzu's plants are to be carbon neutral by 2036. It was 2040 before.",
      ["net-zero brought-forward: 2040 → 2036"],
    ],
    [
      "as a date in brackets",
      "Kia's electric pickup has moved to 2028 (it was 2026).",
      ["ev-models delayed: 2026 → 2028"],
    ],
    [
      "as a date that had been agreed",
      "Four electric models follow at Honda from 2027; 2029 had been agreed.",
      ["ev-models brought-forward: 2029 → 2027"],
    ],
    [
      "as the talk of the year before",
      "Nissan wants 55 percent of its cars to be electric in 2032. In May of last year the talk was of 45 percent.",
      ["ev-share strengthened: 45 → 55"],
    ],
    [
      "as the target in a paper",
      "Polestar now plans on 52,000 electric cars in 2026. The target in the autumn prospectus was 68,000.",
      ["ev-volume weakened: 68000 → 52000"],
    ],
    [
      "as a half",
      "Electric cars should be 35 percent of Skoda's sales by 2030. Two years ago it had spoken of half by 2030.",
      ["ev-share weakened: 50 → 35"],
    ],
    [
      "as a share of so many",
      "Instead of one sold truck in ten, one in thirty of Scania's trucks will be electric in 2026.",
      ["ev-share weakened: 10 → 3.3"],
    ],
  ])("%s", (_, text, changes) => {
    expect(read(text)).toEqual(changes);
  });
});

describe("dates that move", () => {
  it.each([
    ["Kia's first electric van slips to 2027 from 2025.", ["ev-models delayed: 2025 → 2027"]],
    [
      "Lexus moves its all-electric date from 2035 to 2038.",
      ["ice-phase-out delayed: 2035 → 2038"],
    ],
    [
      "Paccar wants net zero by 2042. The truck maker thereby shortens its own timetable by eight years.",
      ["net-zero brought-forward: 2050 → 2042"],
    ],
    ["Polestar has put its plan for a 20 GWh plant on ice.", ["battery-capacity delayed: 20 → 20"]],
  ])("%s", (text, changes) => {
    expect(read(text)).toEqual(changes);
  });

  it.each(["Kia goes from 20 to 27 percent electric cars in 2025."])("none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("targets that go", () => {
  it.each([
    [
      "of which neither is told any more",
      "Rivian wanted to build 90,000 electric vans by 2027 and 200,000 by 2030. Neither number appears in its outlook.",
      ["ev-volume withdrawn: 200000 → null"],
    ],
    [
      "as the new paper has none",
      "Suzuki's earlier reports promised 400,000 electric cars a year by 2030. The new one does not.",
      ["ev-volume withdrawn: 400000 → null"],
    ],
    [
      "where engines are built after all",
      "Lancia will build combustion engines beyond 2028 after all.",
      ["ice-phase-out withdrawn: null → null"],
    ],
    [
      "that will be missed by what is expected",
      "Honda's electric cars are likely to fall short of the 30 percent of sales it once envisioned for 2030.",
      ["ev-share weakened: null → 30"],
    ],
    [
      "that may be reached on a condition",
      "Audi wants 60 percent electric cars in 2030. It could still reach that share, the company says, if demand allows it.",
      ["ev-share weakened: null → 60"],
    ],
  ])("%s", (_, text, changes) => {
    expect(read(text)).toEqual(changes);
  });

  it("are none where a result is short of what was wanted", () => {
    expect(
      read("Polestar delivered 44,900 electric cars, short of the 50,000 it had planned."),
    ).toEqual([]);
  });
});

describe("a former target", () => {
  it.each([
    "Lancia was meant to sell only electric cars from 2028.",
    "Earlier reports promised that half of Mazda's cars would be electric by 2028.",
    "The plan of his predecessor foresaw that half of Mazda's cars would be electric by 2028.",
  ])("is no claim: %s", (text) => {
    expect(extract({ text, published: "2025-03-12" }).claims).toEqual([]);
  });
});
