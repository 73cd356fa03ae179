import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitTargets } from "../../../bench/extract/fit-changes.ts";
import { isUnread } from "../../../bench/extract/fit-rows.ts";
import { byTarget, signOf } from "../../../bench/extract/fitted-targets.ts";
import { LEAST_OF_CHANGE } from "../../../src/extract/changes/weigh-change.ts";
import { ENGLISH } from "../../../src/extract/en/language.ts";
import { extract } from "../../../src/extract/extract.ts";
import { HUNDREDTHS, parseWeights } from "../../../src/extract/weigh/weigh.ts";
import { TARGET_LABELS } from "../../../src/extract/weigh/weight-labels.ts";

const LABELS = [
  "none",
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
] as const;

const VERDICTS = ["none", "told"] as const;

const TEXT =
  "Kia wants to sell 40 percent electric cars in 2030. Nobody at Kia bets on that share these days.";

/** As if words that no rule has had been fitted. */
const weights = {
  changes: () =>
    parseWeights(
      `${LABELS.join(" ")}\nbias\t0:20\nw:bets\t5:60\nw:that\t5:20\nw:rather\t0:99`,
      LABELS,
    ),
  targets: () => parseWeights("ev-share\na:-1\t0:400\n", ["ev-share"], HUNDREDTHS),
  verdicts: () =>
    parseWeights(`${VERDICTS.join(" ")}\nbias\t1:-30\np:0\t1:60\nrp:-3\t1:40\n`, VERDICTS),
};

const changesIn = (text: string, own: object = weights): string[] =>
  extract({ text, published: "2024-05-01", language: "en" }, { weights: own }).changes.map(
    ({ company, metric, effect, rules, quote }) =>
      `${company} ${metric} ${effect} ${rules.join()} ${text.includes(quote)}`,
  );

describe("changes that are weighed", () => {
  it("are taken in words that no rule has, of the target told before", () => {
    expect(changesIn(TEXT, {})).toEqual([]);
    expect(changesIn(TEXT)).toEqual(["kia ev-share withdrawn change:weighed true"]);
  });

  it("are of a company that has been named", () => {
    const text =
      "Sales are to be 40 percent electric in 2030. Nobody bets on that share these days.";
    expect(changesIn(text)).toEqual([]);
  });

  it("are let go where rules read what the words speak against", () => {
    const text = "Kia wants a 30 percent share of electric cars in 2030 rather than 40 percent.";
    expect(changesIn(text, {})).toEqual(["kia ev-share weakened change:compared true"]);
    expect(changesIn(text)).toEqual([]);
  });

  it("stand as rules read them where those had words for the same target", () => {
    const { changes } = extract({
      text: "Ford has dropped its goal of selling 2 million electric cars a year by 2026.",
      published: "2024-05-01",
    });
    expect(changes.map((it) => `${it.metric} ${it.effect}`)).toEqual(["ev-volume withdrawn"]);
  });

  it.each([
    [
      "A battery factory of Mazda in Hofu, which would have turned out 6 GWh a year, has been scrapped too.",
      1,
    ],
    [
      "Ford intends to sell only electric cars in Europe by 2030. It denied a report that it had dropped that goal.",
      0,
    ],
  ])(
    "are told where rules had words but no target beside them, and never where they are denied: %s",
    (text, count) => {
      const { changes } = extract({ text, published: "2024-10-11", language: "en" });
      expect(changes.filter((it) => it.effect === "withdrawn")).toHaveLength(count);
    },
  );

  it("have a confidence of no less than what they are taken from, and words of the text", () => {
    const words = fc.constantFrom(
      ...[
        "Kia",
        "no longer",
        "goal",
        "40 percent",
        "electric cars",
        "by 2030",
        "postponed",
        "will",
      ],
      ...["the plant", "instead", "a year later than", "had wanted", "half", "cut", "."],
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const it of extract({ text, published: "2024-05-01", language: "en" }).changes) {
          expect(text.slice(it.start, it.end)).toBe(it.quote);
          if (it.rules.includes("change:weighed"))
            expect(it.confidence).toBeGreaterThanOrEqual(LEAST_OF_CHANGE - 0.005);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("have tables in English", () => {
    expect(ENGLISH.weights.changes?.().labels).toEqual(LABELS);
    expect(ENGLISH.weights.targets?.().table.records.length).toBeGreaterThan(100);
    expect(ENGLISH.weights.verdicts?.().labels).toEqual(VERDICTS);
  });
});

describe("fitting what a change is of", () => {
  it("keeps a sign once, with what it weighs for each metric", () => {
    const fitted = new Map([
      ["a:0", 0.83],
      [signOf("ghg-emissions", "w:plant"), -0.2],
      [signOf("ev-share", "w:plant"), 0.4],
    ]);
    const share = TARGET_LABELS.indexOf("ev-share");
    expect([...byTarget(fitted).signs]).toEqual([
      ["a:0", [0, 0.83]],
      ["w:plant", [0, -0.2, share, 0.4]],
    ]);
  });

  it("finds the sign that tells the right metric", () => {
    const row = { fold: 0, choices: [["near"], ["far"]], right: 0, ruled: 0 };
    const weighed = fitTargets([row, row, row, row]);
    expect(weighed.get("near") ?? 0).toBeGreaterThan(weighed.get("far") ?? 0);
  });
});

describe("articles kept from those who write rules", () => {
  it("are a third of all, told by their text alone", () => {
    const texts = Array.from({ length: 3_000 }, (_, at) => `Article ${at}`);
    const kept = texts.filter(isUnread).length / texts.length;
    expect(kept).toBeGreaterThan(0.3);
    expect(kept).toBeLessThan(0.37);
  });
});
