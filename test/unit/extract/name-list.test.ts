import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameList } from "../../../src/extract/name-list.ts";
import { ALIASES } from "../../../src/pledge/companies.ts";

const NAMES = ["ab", "abc", "b c", "b", "c.", "啊", "啊b"];
const escaped = (text: string): string => text.replace(/[.]/g, "\\$&");
const byLength = [...NAMES].sort((a, b) => b.length - a.length);
const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", " ", "啊"), maxLength: 30 });

describe("a list of names", () => {
  it("finds what an expression of all names finds, longest first", () => {
    const find = createNameList(NAMES, { isFree: () => true });
    const expression = new RegExp(byLength.map(escaped).join("|"), "g");
    fc.assert(
      fc.property(texts, (text) => {
        const plain = [...text.matchAll(expression)].map((it) => [it[0], it.index]);
        expect(find(text).map(({ name, start }) => [name, start])).toEqual(plain);
      }),
    );
  });

  it("takes a shorter name where the longer one is cut from a word", () => {
    const find = createNameList(NAMES, {
      isFree: (text, start, end) =>
        !/[a-z]/.test(text.charAt(start - 1)) && !/[a-z]/.test(text.charAt(end)),
    });
    const expression = new RegExp(`(?<![a-z])(?:${byLength.map(escaped).join("|")})(?![a-z])`, "g");
    fc.assert(
      fc.property(texts, (text) => {
        const plain = [...text.matchAll(expression)].map((it) => [it[0], it.index]);
        expect(find(text).map(({ name, start }) => [name, start])).toEqual(plain);
      }),
    );
  });

  it("finds each Chinese name of the catalogue", () => {
    const names = ALIASES.filter((it) => it.script === "cjk").map((it) => it.text);
    const find = createNameList(names, { isFree: () => true });
    for (const name of names)
      expect(find(`，${name}，`)).toEqual([{ name, start: 1, end: 1 + name.length }]);
  });
});
