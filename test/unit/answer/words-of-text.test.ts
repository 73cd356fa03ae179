import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, toStem, wordsAndStems } from "../../../src/answer/lexicon/tokens.ts";
import { readWords } from "../../../src/answer/passages/words-of-text.ts";

describe("the words of a text", () => {
  it.each([
    ["batteries and buses", ["batteries", "battery", "bus", "buse", "and"], ["batter", "us", "a"]],
    ["5kwh of co2, a1b", ["kwh", "co2", "5", "a1", "b"], ["co", "wh"]],
    ["cars charging", ["car", "charg", "charging"], ["ca", "arg"]],
    ["20,000 škoda", ["20,000", "škoda"], ["20"]],
  ])("of %j", (text, there, missing) => {
    const whole = wordsAndStems(text);
    for (const word of [...there, ...missing])
      expect([word, readWords(text).has(word)]).toEqual([word, whole.has(word)]);
    for (const word of missing) expect(whole.has(word)).toBe(false);
  });

  it("are those that are taken out of it all at once, whatever the text and the word", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "battery",
        "batteries",
        "es",
        "ing",
        "ed",
        "y",
        "s",
        " ",
        "-",
        "5",
        ".",
        "碳",
        "é",
      ),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => fold(parts.join("")));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const whole = wordsAndStems(one);
        for (const word of [...whole, ...wordsAndStems(other), ...[...whole].map(toStem)])
          expect(readWords(one).has(word)).toBe(whole.has(word));
      }),
      { numRuns: 500 },
    );
  });
});
