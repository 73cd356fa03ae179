import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cue, type CueEntry, createScanner } from "../../../src/extract/cue.ts";
import { BASES, STAGES } from "../../../src/extract/en/attributes.ts";
import { EVENTS } from "../../../src/extract/en/change-events.ts";
import { MARKS } from "../../../src/extract/en/change-marks.ts";
import { TOPICS } from "../../../src/extract/en/change-topics.ts";
import { CONCEPTS, MODALITIES, STATES } from "../../../src/extract/en/concepts.ts";
import { PLACES } from "../../../src/extract/en/places.ts";
import { indexWords } from "../../../src/extract/indexed-text.ts";
import { openingsOf } from "../../../src/extract/openings.ts";

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

describe("createScanner", () => {
  it.each(Object.entries(VOCABULARIES))(
    "finds in real text what %s names, and no more",
    (_, entries) => {
      const scan = createScanner(entries as readonly CueEntry<string>[]);
      for (const lower of paragraphs)
        expect(scan(indexWords(lower))).toEqual(scanPlainly(entries, lower));
    },
  );

  it("finds the same in noise", () => {
    const entries: readonly CueEntry<string>[] = [
      ["a", "ab?c|[xy]z+"],
      ["b", "(?:no )?emission-?s|\\d+ cars?"],
      ["c", '"?b'],
    ];
    const scan = createScanner(entries);
    const word = fc.constantFrom(
      "ac",
      "abc",
      "xzz",
      "no",
      "emission-s",
      "4",
      "cars",
      '"b',
      "b",
      "é",
      "-",
      ",",
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(" ", ""), (words, joint) => {
        const lower = words.join(joint);
        expect(scan(indexWords(lower))).toEqual(scanPlainly(entries, lower));
      }),
    );
  });
});

describe("openingsOf", () => {
  it.each([
    ["net[- ]?zero", ["net"]],
    ["(?:a|bc)d?", ["a", "ad", "bc", "bcd"]],
    ["[ab]x|c", ["ax", "bx", "c"]],
    ["\\w+x", [""]],
    ["ab+", ["ab"]],
    ["(?<!no )gas", ["gas"]],
  ])("tells how a match of %s begins", (pattern, openings) => {
    expect([...openingsOf(pattern, 3)].sort()).toEqual(openings);
  });
});
