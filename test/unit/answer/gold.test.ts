import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { type GoldQuestion, hasGold, readQuestions, readRegister } from "./support/gold.ts";
import { createTestAnswerer } from "./support/register.ts";
import { unfounded } from "./support/unfounded.ts";

if (!hasGold()) console.log("skipped: no annotated articles in ../shared/gold");

/** Same typography on both sides; a pattern is plain text or `/source/flags`. */
function says(text: string, pattern: string): boolean {
  const plain = (one: string) => one.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
  const source = /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1];
  return source === undefined
    ? plain(text).includes(plain(pattern))
    : new RegExp(source, "i").test(text.normalize("NFKC").replace(/\s+/g, " "));
}

function isRight(
  { text, citations, abstained }: Answer,
  expected: GoldQuestion["expect"],
): boolean {
  if (expected.excludes.some((pattern) => says(text, pattern))) return false;
  if (abstained !== expected.abstain) return false;
  if (abstained) return true;
  const cited = citations.map(({ articleId }) => articleId);
  return (
    expected.contains.every((pattern) => says(text, pattern)) &&
    (expected.cites.length === 0 || expected.cites.some((id) => cited.includes(id)))
  );
}

describe.skipIf(!hasGold())("over annotated articles", () => {
  it.each([
    // That Tesla names no year is in the article alone, not in the register.
    ["seeds", "seeds", "seeds/questions.json", []],
    ["news", "news/gold", "news/questions.json", ["eu-q18"]],
  ])(
    "answers the questions on the %s, and no more than it knows",
    async (_, folder, path, passages) => {
      const answer = createTestAnswerer(readRegister(folder));
      const wrong: string[] = [];
      for (const { id, question, history, expect: expected } of readQuestions(path)) {
        const given = await answer({ text: question, history, nowOn: "2026-01-15" });
        if (!isRight(given, expected)) wrong.push(id);
        expect(unfounded(given, question)).toEqual([]);
      }
      expect(wrong).toEqual(passages);
    },
  );
});
