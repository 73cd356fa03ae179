import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact, compactSource } from "../../../src/extract/match/compact.ts";

describe("compact", () => {
  it.each([
    ["(?:by|until|before) the end of", "(?:by|until|before)(?=) the end of"],
    ["targets? of the (?:group|firm)", "targets?(?=) of the (?:group|firm)"],
    ["(?<year>20\\d\\d) (?:or|and) earlier", "(?<year>20\\d\\d) (?:or|and)(?=) earlier"],
    ["(?!(?:is|was) no longer)(?:a|b)", "(?!(?:is|was)(?=) no longer)(?:a|b)"],
    ["(?:cuts?|(?:a|b)) emissions", "(?:cuts?|(?:a|b))(?=) emissions"],
    // Short ends, and what is read backwards, stay as they are.
    ["(?:by|in) 2030", "(?:by|in) 2030"],
    ["(?<!(?:not|never) as much )all", "(?<!(?:not|never) as much )all"],
  ])("lets the ways through %s meet", (source, expected) => {
    expect(compactSource(source)).toBe(expected);
  });

  const PATTERNS = [
    /(?:a|ab|b)(?:c|bc)?(?:a+?|b{1,2})*cabacab|(ab?c)(?:a|b)+?(c.a)[^a]{0,5}/g,
    /\b(?:a|b|c)? ?(?:ab |b){1,3}?(?:(?<x>c)|a b) ?(?=a|b)(?:a|b|c) ?c/,
    /(?:a(?:b|c)?|(?:a|b)c)*(?:(?!ab)[abc]{2}){1,2} ?(?:a|b)?[a-c ]$/,
    /^(?:a |b |c )?(?:a|(b|c) )+?(?:bc|ab)? ?(?<!b)abc? (?:a|b)/y,
  ];

  it("finds the same, with the same groups", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 24 });
    fc.assert(
      fc.property(texts, fc.nat({ max: 6 }), (text, from) => {
        for (const pattern of PATTERNS) {
          const other = compact(pattern);
          pattern.lastIndex = from;
          other.lastIndex = from;
          expect(other.exec(text)).toEqual(pattern.exec(text));
          expect(other.lastIndex).toBe(pattern.lastIndex);
        }
      }),
      { numRuns: 300 },
    );
  });
});
