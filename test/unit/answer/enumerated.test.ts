import { describe, expect, it } from "vitest";
import { readEnumerated } from "../../../src/answer/read/enumerated.ts";
import { parseQuestion } from "../../../src/answer/read/parse.ts";

const parse = (text: string) => parseQuestion(text, "2026-01-15");

describe("a list behind a colon", () => {
  it("names the subjects", () => {
    const { metrics, intent, facets } = parse(
      "Hyundai's figures for 2024: renewable share, water, battery EV sales.",
    );
    expect(intent).toBe("list");
    expect(metrics).toEqual(expect.arrayContaining(["renewable-energy", "water-use", "ev-volume"]));
    expect(facets).toEqual([]);
  });

  it.each([
    [
      "everything Volvo wanted by 2025, i.e. the footprint per car and recycled plastics",
      "ghg-emissions",
      "recycled-material",
    ],
    [
      "Everything Volkswagen wanted by 2025, money and green power included.",
      "investment",
      "renewable-energy",
    ],
    [
      "which makers have a climate or material goal for 2028?",
      "ghg-emissions",
      "recycled-material",
    ],
    ["广汽2030年的各项减碳和新能源目标都列出来", "emissions-peak", "ev-share"],
  ])("may stand elsewhere: %s", (text, ...metrics) => {
    expect(parse(text).metrics).toEqual(expect.arrayContaining(metrics));
  });

  it("of climate and electric cars is of all there is", () => {
    expect(parse("Everything that Mazda has promised on climate and EVs").metrics).toEqual([]);
  });

  it.each([
    "BMW: net zero by 2050?",
    "One more: Ford, GM and Tesla",
    "Volvo: footprint, and who checks it?",
  ])("is none in %s", (text) => {
    expect(readEnumerated(text)).toBeNull();
  });
});
