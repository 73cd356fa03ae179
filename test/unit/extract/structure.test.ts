import { describe, expect, it } from "vitest";
import { readScopes } from "../../../src/extract/en/scopes.ts";
import { findCompanies } from "../../../src/extract/names/entities.ts";
import { splitBlocks } from "../../../src/extract/text/blocks.ts";
import { splitSentences } from "../../../src/extract/text/sentences.ts";
import { normalise } from "../../../src/extract/text/text.ts";

function sentences(body: string): [string, string][] {
  const text = normalise(body);
  return splitSentences(text, splitBlocks(text)).map((it) => [it.kind, it.norm]);
}

describe("structure", () => {
  it("tells headings, paragraphs, bullets and rows apart", () => {
    const body =
      "Climate plan\n\nFord said so. It will act.\n\n• First point.\n- Second point\n\nArea | Target\nPlants | -40%";
    expect(sentences(body).map(([kind]) => kind)).toEqual([
      "heading",
      "text",
      "text",
      "bullet",
      "bullet",
      "row",
      "row",
    ]);
  });

  it("joins lines that were broken at the width of a page", () => {
    const body =
      "The group commits to reduce absolute scope 1 and 2 GHG emissions 50% by\n2030 from a 2020 base year.";
    expect(sentences(body)).toHaveLength(1);
  });

  it("does not end a sentence at an abbreviation or in a number", () => {
    const body = "Honda Motor Co. Ltd. sold 1.5 million cars in the U.S. last year. It wants more.";
    expect(sentences(body)).toHaveLength(2);
  });

  it("cuts a text without stops into pieces of bounded length", () => {
    expect(
      Math.max(...sentences("word ".repeat(2_000)).map(([, text]) => text.length)),
    ).toBeLessThanOrEqual(1_500);
  });
});

describe("companies", () => {
  const ids = (text: string): string[] =>
    findCompanies(normalise(text)).map((it) => it.brand ?? it.companyId);

  it.each<[string, string[]]>([
    ["BMW and Audi", ["bmw", "Audi"]],
    ["Volvo Trucks is not Volvo Cars", ["Volvo Trucks", "volvo-cars"]],
    ["the man who could afford a mini break", []],
    ["宁德时代与吉利汽车", ["catl", "geely"]],
  ])("finds those in %j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe("scopes", () => {
  it.each<[string, number[] | null]>([
    ["scope 1 and 2 emissions", [1, 2]],
    ["scopes 1, 2 and 3", [1, 2, 3]],
    ["scope 1 and scope 2", [1, 2]],
    ["scope 3 emissions by 25%", [3]],
    ["scope 1+2+3", [1, 2, 3]],
    ["no such word", null],
  ])("reads %j", (text, expected) => {
    expect(readScopes(text)).toEqual(expected);
  });
});
