import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, signatureOf, similarity } from "../../../src/news/minhash.ts";
import { decideStory } from "../../../src/news/story.ts";
import type { NearArticle } from "../../../src/store/types/article.ts";

const words = (count: number, seed = 0) =>
  Array.from({ length: count }, (_, at) => `w${(at * 7919 + seed) % 100_003}`).join(" ");
const RELEASE = words(300);
const REWRITE = `${words(40, 50_000)} ${words(300).split(" ").slice(0, 260).join(" ")}`;
const OTHER = words(300, 20_011);

const near = (text: string, more: Partial<NearArticle> = {}): NearArticle => ({
  id: "a1",
  storyId: "s1",
  published: "2025-11-15",
  signature: signatureOf(text),
  ...more,
});
const article = (text: string, published: string | null = "2025-11-16") => ({
  signature: signatureOf(text),
  published,
});

describe("signatureOf", () => {
  it("is 128 unsigned 32-bit numbers, equal for texts that differ in case and marks only", () => {
    const signature = signatureOf(RELEASE);
    expect(signature).toHaveLength(128);
    expect(
      signature.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32),
    ).toBe(true);
    expect(signatureOf(RELEASE.toUpperCase().replaceAll(" ", ", "))).toEqual(signature);
  });

  it.each([
    ["the same text", RELEASE, RELEASE, 1, 1],
    ["a rewrite that keeps most of it", RELEASE, REWRITE, 0.55, 0.95],
    ["another text", RELEASE, OTHER, 0, 0.1],
    [
      "a Chinese text and its copy with another lead",
      `综合报道${"宝马计划到二零三零年减排百分之四十".repeat(3)}`,
      "宝马计划到二零三零年减排百分之四十".repeat(3),
      0.5,
      1,
    ],
    ["nothing and nothing", "", "", 0, 0],
  ])("resembles as it should: %s", (_, a, b, low, high) => {
    const alike = similarity(signatureOf(a), signatureOf(b));
    expect(alike).toBeGreaterThanOrEqual(low);
    expect(alike).toBeLessThanOrEqual(high);
  });

  it("never throws, and resembles itself where it has a word", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const signature = signatureOf(text);
        const hasWord = /[\p{L}\p{N}]/u.test(text.normalize("NFKC"));
        expect(similarity(signature, signature)).toBe(hasWord ? 1 : 0);
      }),
    );
  });
});

describe("bandsOf", () => {
  it("gives 32 bands, shared by near-duplicates and not by others", () => {
    const bands = bandsOf(signatureOf(RELEASE));
    const shared = (text: string) =>
      bandsOf(signatureOf(text)).filter((band) => bands.includes(band)).length;
    expect(new Set(bands).size).toBe(32);
    expect(shared(REWRITE)).toBeGreaterThan(0);
    expect(shared(OTHER)).toBe(0);
    expect(bandsOf(signatureOf(""))).toEqual([]);
  });
});

describe("decideStory", () => {
  it.each<[string, NearArticle[], ReturnType<typeof article>, string | null, string]>([
    ["no candidate", [], article(RELEASE), null, "no_candidate"],
    ["a rewrite a day later", [near(RELEASE)], article(REWRITE), "s1", "near_duplicate"],
    [
      "a rewrite on the seventh day",
      [near(RELEASE)],
      article(REWRITE, "2025-11-22"),
      "s1",
      "near_duplicate",
    ],
    [
      "a rewrite on the eighth day",
      [near(RELEASE)],
      article(REWRITE, "2025-11-23"),
      null,
      "too_far_in_time",
    ],
    [
      "a rewrite from before",
      [near(RELEASE)],
      article(REWRITE, "2025-11-10"),
      "s1",
      "near_duplicate",
    ],
    ["another text", [near(OTHER)], article(RELEASE), null, "too_different"],
    ["a rewrite without a date", [near(RELEASE)], article(REWRITE, null), null, "too_different"],
    ["a copy without a date", [near(RELEASE)], article(RELEASE, null), "s1", "near_duplicate"],
    [
      "a candidate that has no story yet",
      [near(RELEASE, { storyId: null })],
      article(RELEASE),
      null,
      "too_different",
    ],
    [
      "the most alike of two",
      [near(REWRITE, { storyId: "s2" }), near(RELEASE)],
      article(RELEASE),
      "s1",
      "near_duplicate",
    ],
  ])("decides for %s", (_, candidates, one, storyId, reason) => {
    expect(decideStory(candidates, one)).toMatchObject({ storyId, reason });
  });
});
