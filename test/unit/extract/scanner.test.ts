import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASES, STAGES } from "../../../src/extract/en/attributes.ts";
import { EVENTS } from "../../../src/extract/en/change-events.ts";
import { MARKS } from "../../../src/extract/en/change-marks.ts";
import { TOPICS } from "../../../src/extract/en/change-topics.ts";
import { CONCEPTS, MODALITIES, STATES } from "../../../src/extract/en/concepts.ts";
import { PLACES } from "../../../src/extract/en/places.ts";
import type { Cue, CueEntry } from "../../../src/extract/match/cue.ts";
import { createLexicon } from "../../../src/extract/match/lexicon.ts";
import { alternativesOf } from "../../../src/extract/match/openings.ts";

const VOCABULARIES = {
  CONCEPTS,
  STATES,
  MODALITIES,
  STAGES,
  BASES,
  PLACES,
  MARKS,
  EVENTS,
  TOPICS,
};

/** What the scanner promises, by trying every entry at every place. */
function scanPlainly(entries: readonly CueEntry<string>[], lower: string): Cue<string>[] {
  const compiled = entries.map(
    ([tag, pattern]) => [tag, new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "y")] as const,
  );
  const cues: Cue<string>[] = [];
  for (let at = 0; at < lower.length; at++)
    for (const [tag, expression] of compiled) {
      expression.lastIndex = at;
      const hit = expression.exec(lower);
      if (!hit || hit[0] === "") continue;
      cues.push({ tag, start: at, end: at + hit[0].length });
      at += hit[0].length - 1;
      break;
    }
  return cues;
}

const FIXTURES = new URL("../../fixtures/press/articles/", import.meta.url);
const paragraphs = readdirSync(FIXTURES)
  .slice(0, 8)
  .flatMap((name) => readFileSync(new URL(name, FIXTURES), "utf8").toLowerCase().split("\n"));

/** The texts of a pattern's alternatives together. */
const together = (pattern: string, of: "openings" | "endings", chars: number): string[] =>
  [...new Set(alternativesOf(pattern).flatMap((it) => [...it[of](chars)]))].sort();

describe("scanner", () => {
  it.each(Object.entries(VOCABULARIES))(
    "finds in real text what %s names, and no more",
    (_, entries) => {
      const lexicon = createLexicon({ bounded: true });
      const scan = lexicon.scanner(entries as readonly CueEntry<string>[]);
      for (const lower of paragraphs)
        expect(scan(lexicon.index(lower))).toEqual(scanPlainly(entries, lower));
    },
  );

  const word = fc.constantFrom(
    ...["ac", "abc", "xzz", "no", "emission-s", "4", "cars", '"b', "b", "é", "-", ",", " "],
    ...["late", "years", "in", "the", "#"],
  );
  const noise = fc
    .tuple(fc.array(word), fc.constantFrom(" ", ""))
    .map(([words, joint]) => words.join(joint));

  it("finds the same in noise", () => {
    const entries: readonly CueEntry<string>[] = [
      ["a", "ab?c|[xy]z+"],
      ["b", "(?:no )?emission-?s|\\d+ cars?"],
      ["d", "(?:[#a-z]+ )?years? late|(?:in|at)\\s*(?:the )?abc"],
      ["c", '"?b'],
    ];
    const lexicon = createLexicon({ bounded: true });
    const scan = lexicon.scanner(entries);
    fc.assert(
      fc.property(noise, (lower) => {
        expect(scan(lexicon.index(lower))).toEqual(scanPlainly(entries, lower));
      }),
    );
  });

  it("goes on from anywhere", () => {
    const lexicon = createLexicon({ bounded: true });
    const scan = lexicon.scanner([["a", "abc?"]]);
    const text = lexicon.index("ab abc xab ab");
    expect(scan.next(text, 1)).toEqual({ tag: "a", start: 3, end: 6 });
    expect(scan.next(text, 4)).toEqual({ tag: "a", start: 11, end: 13 });
    expect(scan.next(text, 12)).toBeNull();
  });
});

describe("finder", () => {
  const expression = /\b(?:no |the )?(abc|years? in)\b|(?<!the )\bcars\b[^,]*b$/;

  it("finds what the plain expression finds, in a text and in a part of it", () => {
    const lexicon = createLexicon({ bounded: true });
    const finder = lexicon.finder(expression);
    const word = fc.constantFrom("abc", "no", "the", "year", "in", "cars", "b", ",", "-");
    fc.assert(
      fc.property(
        fc.array(word),
        fc.constantFrom(" ", ""),
        fc.nat(40),
        fc.nat(40),
        (words, joint, from, to) => {
          const lower = words.join(joint);
          const text = lexicon.index(lower);
          expect(finder.test(text)).toBe(expression.test(lower));
          expect(finder.test(text, from, to)).toBe(expression.test(lower.slice(from, to)));
          expect(finder.exec(text)).toEqual(expression.exec(lower));
        },
      ),
    );
  });

  it("refuses what could be found within a word", () => {
    const lexicon = createLexicon({ bounded: true });
    lexicon.finder(/\bone\b|two/);
    expect(() => lexicon.index("one")).toThrow("two");
  });
});

describe("alternativesOf", () => {
  it.each([
    ["net[- ]?zero", ["net-", "net ", "netz"]],
    ["(?:a|bc)d?", ["a", "ad", "bc", "bcd"]],
    ["[ab]x|c", ["ax", "bx", "c"]],
    ["\\w+x", [""]],
    ["ab+", ["ab"]],
    ["(?<!no )gas", ["gas"]],
    ["in\\s* a", ["in a"]],
  ])("tells how a match of %s begins", (pattern, openings) => {
    expect(together(pattern, "openings", 4)).toEqual([...openings].sort());
  });

  it.each([
    ["(?:by|in)\\s*(?:the )?$", [" eh", "ni", " ni", "yb", " yb"]],
    ["ab+", ["b"]],
    ["no [a-z]+", [""]],
  ])("tells how a match of %s ends", (pattern, endings) => {
    expect(together(pattern, "endings", 3)).toEqual([...endings].sort());
  });

  it.each([
    ["[a-z]+ years? late", [[" year"], [" late"]]],
    ["\\w+ (?:be gone|be (?:dropped|ended))", [["be gone", "dropped", "ended"], [" "]]],
    ["\\w+", []],
  ])("tells what a match of %s needs", (pattern, needs) => {
    expect(alternativesOf(pattern).flatMap((it) => [...it.needs()])).toEqual(needs);
  });
});
