import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYWHERE, WHOLE_WORDS } from "../../../src/extract/match/name-edges.ts";
import { createNameList } from "../../../src/extract/match/name-list.ts";
import { ALIASES } from "../../../src/pledge/companies.ts";

const NAMES = ["ab", "abc", "b c", "b", "c.", "啊", "啊b"];
const escaped = (text: string): string => text.replace(/[.]/g, "\\$&");
const byLength = [...NAMES].sort((a, b) => b.length - a.length);
const texts = fc.string({
  unit: fc.constantFrom(
    "a",
    "b",
    "c",
    ".",
    " ",
    "啊",
    "é",
    "—",
    "𝒜",
    "𠀀",
    "😀",
    "\ud835",
    "\udc9c",
  ),
  maxLength: 30,
});

describe("a list of names", () => {
  it("finds what an expression of all names finds, longest first", () => {
    const find = createNameList(NAMES, ANYWHERE);
    const expression = new RegExp(byLength.map(escaped).join("|"), "g");
    fc.assert(
      fc.property(texts, (text) => {
        const plain = [...text.matchAll(expression)].map((it) => [it[0], it.index]);
        expect(find(text).map(({ name, start }) => [name, start])).toEqual(plain);
      }),
    );
  });

  it("takes a shorter name where the longer one is cut from a word", () => {
    const find = createNameList(NAMES, WHOLE_WORDS);
    const letter = "(?!\\p{Script=Han})[\\p{L}\\p{N}_]";
    const names = byLength.map(escaped).join("|");
    const expression = new RegExp(`(?<!${letter})(?:${names})(?!${letter})`, "gu");
    fc.assert(
      fc.property(texts, (text) => {
        const plain = [...text.matchAll(expression)].map((it) => [it[0], it.index]);
        expect(find(text).map(({ name, start }) => [name, start])).toEqual(plain);
      }),
    );
  });

  it("finds each Chinese name of the catalogue", () => {
    const names = ALIASES.filter((it) => it.script === "cjk").map((it) => it.text);
    const find = createNameList(names, ANYWHERE);
    for (const name of names)
      expect(find(`，${name}，`)).toEqual([{ name, start: 1, end: 1 + name.length }]);
  });
});
