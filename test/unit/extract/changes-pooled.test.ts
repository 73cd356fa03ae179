import { describe, expect, it } from "vitest";
import { readChanges, toWeighing } from "../../../src/extract/changes/changes.ts";
import { bestOf, type Pool, poolChanges } from "../../../src/extract/changes/pool.ts";
import { poolSigns } from "../../../src/extract/changes/pool-signs.ts";
import { readArticle } from "../../../src/extract/pipeline.ts";
import { SignTexts } from "../../../src/extract/weigh/sign-table.ts";
import { HUNDREDTHS, parseWeights } from "../../../src/extract/weigh/weigh.ts";

const LABELS = [
  "none",
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
] as const;

const weights = {
  changes: () =>
    parseWeights(
      `${LABELS.join(" ")}\nbias\t0:60\nw:bet\t5:90\nw:bets\t5:90\nw:believe\t5:70`,
      LABELS,
    ),
  targets: () => parseWeights("ev-share\nm\t0:300\n", ["ev-share"], HUNDREDTHS),
};

function poolOf(text: string): Pool {
  const { told, context } = readArticle(
    { text, published: "2024-05-01", language: "en" },
    { weights },
  );
  const weighing = toWeighing(readChanges(told, context.publishedYear), context);
  if (!weighing) throw new Error("The language has no weights.");
  return poolChanges(weighing);
}

const PLEDGE = "Kia wants to sell 40 percent electric cars in 2030.";
const DOUBTS = `${PLEDGE} Nobody at Kia bets on that these days. Few believe in it.`;

describe("changes that an article may tell", () => {
  it("are one for a target and an effect, with each sentence that speaks for it", () => {
    const [candidate, ...others] = poolOf(DOUBTS).candidates.filter(
      (it) => it.metric === "ev-share" && it.effect === "withdrawn",
    );
    expect(others).toEqual([]);
    expect(candidate?.company).toBe("kia");
    expect(candidate?.tellings.map((it) => it.index)).toEqual([1, 2]);
    expect(candidate && bestOf(candidate)?.index).toBe(1);
  });

  it("hold what rules read, whatever sentences speak for", () => {
    const { candidates } = poolOf(
      "Kia wants 30 percent electric cars in 2030 rather than 40 percent.",
    );
    const ruled = candidates.filter((it) => it.ruled.length > 0);
    expect(ruled.map((it) => `${it.metric} ${it.effect}`)).toEqual(["ev-share weakened"]);
  });

  it("are none where no sentence speaks for any", () => {
    expect(poolOf(PLEDGE).candidates).toEqual([]);
  });

  it("have signs for the steps of their chances and for the states of their target", () => {
    const pool = poolOf(DOUBTS);
    const candidate = pool.candidates.find((it) => it.effect === "withdrawn");
    const signs = new SignTexts();
    if (candidate) poolSigns(candidate, pool, signs);
    expect(signs.texts).toEqual(
      expect.arrayContaining(["bias", "e:withdrawn", "r:none", "p:-8", "p:0", "sp:withdrawn:1"]),
    );
  });
});
