import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_WORDS } from "../../../src/extract/en/changes.ts";
import { ENGLISH } from "../../../src/extract/en/language.ts";
import { OWNER_WORDS } from "../../../src/extract/en/owners.ts";
import { allHits } from "../../../src/extract/match/hits.ts";
import { narrowed } from "../../../src/extract/match/narrow.ts";

/** Texts of a few words that are near to what the expressions look for. */
const textOf = (...words: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((picked) => picked.join(" "));

describe("a word list that is asked first", () => {
  it("lets no other owner pass unseen", () => {
    const text = textOf(
      ...["the", "german", "government", "market's", "analysts", "wants", "plans", "says", ","],
      ...["china", "electric car", "sales", "iea", "by 2030", "will", "largest", "and", "company"],
    );
    const { subject, guesser, place, guess, opening, anyOther } = OWNER_WORDS;
    fc.assert(
      fc.property(text, (lower) => {
        const starts = allHits(opening, lower).map((hit) => hit.index + hit[0].length);
        const isFound = [subject, guesser, place].some((expression) =>
          starts.some((at) => {
            expression.lastIndex = at;
            return expression.test(lower);
          }),
        );
        if (isFound || guess.test(lower))
          expect(anyOther.test(ENGLISH.index(lower)), lower).toBe(true);
      }),
    );
  });

  it("lets no pair of an old and a new figure pass unseen", () => {
    const text = textOf(
      ...["#", "@", "instead of", "rather than", ", no longer", "not", "its", "target of", "#,"],
      ...["has been", "raised", "to", "that", "later", "it", "had", "by", "cut"],
    );
    fc.assert(
      fc.property(text, (masked) => {
        if (CHANGE_WORDS.pairs.some((pair) => new RegExp(pair.source).test(masked)))
          expect(CHANGE_WORDS.anyPair?.test(ENGLISH.index(masked)), masked).toBe(true);
      }),
    );
  });
});

describe("narrowed", () => {
  it("is the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(narrowed(text)).toBe(text);
      }),
    );
  });
});
