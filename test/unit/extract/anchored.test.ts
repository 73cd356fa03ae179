import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createBeginning } from "../../../src/extract/match/beginning.ts";
import { createEnding } from "../../../src/extract/match/ending.ts";

const FIXTURES = new URL("../../fixtures/press/articles/", import.meta.url);
const lines = readdirSync(FIXTURES)
  .slice(0, 12)
  .flatMap((name) => readFileSync(new URL(name, FIXTURES), "utf8").toLowerCase().split("\n"));

/** Pieces of real text and of what is hardly ever written. */
const places = lines.flatMap((line) =>
  Array.from({ length: Math.ceil(line.length / 7) }, (_, at) => line.slice(7 * at, 7 * at + 40)),
);
const odd = ["", " ", "  of the", "\tof 5", "of\u00a0it", "，约", '约"', "at least  ", "than\n"];

const BEGINNINGS = [
  /^\s?(?:\+|or (?:more|greater)|plus\b)/,
  /^ (?:out )?of (?:all )?(?:the|its) |^ (?:out )?of (?=\d)/,
  /^(?:$|[.;)]|,? (?:and|but)\b)/,
  /^[^,;]{0,10}(?:of|in)\b/,
  /^["'\s]*(?:余|多|以上|\+|of)/,
];
const ENDINGS = [
  /(?:more than|at least|(?<!hand )over)(?: a)?\s*$/,
  /(?:\bof|[,(]) (?:[a-z]+ )?$/,
  /(?:约|近|将近|差不多)["'\s]*$/,
  /[a-z]{3}$/,
];

describe("expressions at an end of a text", () => {
  it.each(BEGINNINGS)("find what %s finds", (expression) => {
    const beginning = createBeginning(expression);
    for (const text of [...places, ...odd]) {
      expect(beginning.test(text)).toBe(expression.test(text));
      expect(beginning.exec(text)).toEqual(expression.exec(text));
    }
  });

  it.each(ENDINGS)("find what %s finds", (expression) => {
    const ending = createEnding(expression);
    for (const text of [...places, ...odd]) {
      expect(ending.test(text)).toBe(expression.test(text));
      expect(ending.exec(text)).toEqual(expression.exec(text));
    }
  });

  it("refuse what could match elsewhere", () => {
    expect(() => createBeginning(/^of|in/).test("in")).toThrow('"^" is missing');
    expect(() => createEnding(/of|in$/).test("in")).toThrow('"$" is missing');
  });
});
