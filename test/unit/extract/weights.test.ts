import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../bench/extract/fit-rows.ts";
import {
  chancesOf,
  type Fitted,
  printChoices,
  printWeights,
  toTable,
  toWeights,
} from "../../../bench/extract/fitted.ts";
import { fitEach, fitLabels } from "../../../bench/extract/train.ts";
import { explain } from "../../../src/extract/explain.ts";
import { extract } from "../../../src/extract/extract.ts";
import { kindOf } from "../../../src/extract/weigh/sign-keys.ts";
import { SignNumbers } from "../../../src/extract/weigh/sign-table.ts";
import { tokensOf } from "../../../src/extract/weigh/signs.ts";
import {
  chancesBy,
  parseChoices,
  parseWeights,
  signsFor,
} from "../../../src/extract/weigh/weigh.ts";
import { readChances } from "../../../src/extract/weigh/weigh-figure.ts";

const read = (text: string, options = {}): string[] =>
  extract({ text, published: "2023-05-01", language: "en" }, options).claims.map(
    ({ kind, company, metric, amount, year }) =>
      `${kind} ${company} ${metric} ${amount ?? "-"} ${year}`,
  );

const FIT = { epochs: 30, rate: 0.1, ridge: 0.001, lasso: 0.001, minSeen: 1, least: 0.05 };

function row<L extends string>(label: L, signs: string[], ruled: L): Row<L> {
  return { fold: 0, signs, label, ruled, isOptional: false };
}

describe("tables of weights", () => {
  const TABLE = "none water-use\nbias\t0:10\nw:river\t0:-20 1:25\n";
  const LABELS = ["waste", "water-use", "none"] as const;
  const weights = parseWeights(TABLE, LABELS);
  const chancesBySigns = (texts: readonly string[]): number[] => {
    const signs = signsFor(weights);
    for (const text of texts) signs.add(kindOf(text));
    return chancesBy(signs, weights);
  };

  it("are read in tenths, with labels in an order of their own", () => {
    const signs = signsFor(weights);
    signs.add(kindOf("w:river"));
    expect(signs.scores(2)).toEqual([-2, 2.5]);
    expect(weights.labels).toEqual(["none", "water-use"]);
    expect(() => parseWeights("none water\n", LABELS)).toThrow('"water"');
  });

  it("of choices are read in hundredths", () => {
    const signs = new SignNumbers(parseChoices("bias\t-46\nw:a\t5\n"));
    signs.add(kindOf("bias"));
    expect(signs.scores(1)).toEqual([-0.46]);
  });

  it("give chances that add up to one, whatever signs are unknown", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom("bias", "w:river", "w:steel")), (signs) => {
        const chances = chancesBySigns(signs);
        expect(chances.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9);
      }),
    );
    expect(chancesBySigns(["bias"])[0]).toBeCloseTo(Math.E / (Math.E + 1), 9);
  });

  it("are printed as they are read", () => {
    const signs = new Map([
      ["w:river", [1, -2, 3, 2.5]],
      ["bias", [1, 1]],
    ]);
    const fitted: Fitted<string> = { labels: ["waste", "none", "network", "water-use"], signs };
    expect(printWeights(fitted)).toBe(TABLE);
    expect(parseWeights(TABLE, LABELS).table).toEqual(
      toWeights({
        labels: ["none", "water-use"],
        signs: new Map([
          ["bias", [0, 1]],
          ["w:river", [0, -2, 1, 2.5]],
        ]),
      }).table,
    );
    const choices = new Map([
      ["bias", -0.46],
      ["w:a", 0.05],
    ]);
    expect(parseChoices(printChoices(choices))).toEqual(toTable(choices));
  });
});

describe("words as weights know them", () => {
  it("have no endings, and numbers are told from years", () => {
    expect(tokensOf("plants sold 1,200 cars in 2022").map((it) => it.text)).toEqual([
      "plant",
      "sold",
      "#",
      "cars",
      "in",
      "#y",
    ]);
    expect(tokensOf("电池, 5").map((it) => it.text)).toEqual(["电", "池", ",", "#"]);
  });
});

describe("fitting", () => {
  it("finds the sign that decides, and leaves out what nobody needs", () => {
    const rows = [
      row("none", ["bias", "w:tea"], "none"),
      row("none", ["bias", "w:tea", "w:the"], "none"),
      row("waste", ["bias", "w:bin", "w:the"], "none"),
      row("waste", ["bias", "w:bin"], "none"),
    ];
    const weights = fitLabels(rows, ["none", "waste"], FIT);
    expect(chancesOf(["bias", "w:bin"], weights)[1]).toBeGreaterThan(0.8);
    expect(chancesOf(["bias", "w:tea"], weights)[0]).toBeGreaterThan(0.8);
    expect(fitLabels(rows, ["none", "waste"], FIT)).toEqual(weights);
    const signs = signsFor(toWeights(weights));
    for (const sign of ["bias", "w:bin", "w:rare"]) signs.add(kindOf(sign));
    expect(chancesBy(signs, toWeights(weights))).toEqual(chancesOf(["bias", "w:bin"], weights));
  });

  it("learns nothing from what readers differ on", () => {
    const doubtful = { ...row("waste", ["w:bin"], "none"), isOptional: true };
    expect(fitLabels([doubtful], ["none", "waste"], FIT).signs.size).toBe(0);
  });

  it("weighs each of several labels for itself", () => {
    const told = [
      row("a" as const, ["x"], "none" as const),
      row("none" as const, ["y"], "none" as const),
    ];
    const other = [
      row("b" as const, ["y"], "none" as const),
      row("none" as const, ["x"], "none" as const),
    ];
    const { signs } = fitEach({ a: told, b: other }, ["a", "b"], FIT);
    const [first, weight] = signs.get("x") ?? [];
    expect(first).toBe(0);
    expect(weight).toBeGreaterThan(0);
    expect(signs.get("y")?.[1]).toBeLessThan(0);
  });
});

describe("what the chances of a figure say", () => {
  const weights = { labels: ["none", "waste", "water-use"] as const };
  it.each([
    ["the likeliest metric", [0.4, 0.5, 0.1], "waste", false],
    ["the likelier of two", [0.08, 0.45, 0.47], "water-use", false],
    ["none where all are unlikely, and rules may still know", [0.7, 0.2, 0.1], null, false],
    ["that rules erred", [0.9, 0.06, 0.04], null, true],
  ] as const)("takes %s", (_, chances, metric, isNone) => {
    expect(readChances(chances, weights)).toMatchObject({ metric, isNone });
  });
});

describe("what weights add to rules", () => {
  it("takes a state that is told in words of its own", () => {
    const text = "Jaguar will be a marque with electric cars alone from 2025.";
    expect(read(text, { weights: {} })).toEqual([]);
    expect(read(text)).toEqual(["pledge jaguar-land-rover ice-phase-out - 2025"]);
  });

  it("leaves alone what rules know for a rise, a whole or a name", () => {
    expect(read("Scania delivered 300 battery trucks in 2022, out of a total of 85,000.")).toEqual([
      "milestone scania ev-volume 300 2022",
    ]);
  });

  it("says of what it lets go why", () => {
    const text =
      "BMW sold 215,755 electric cars in 2022. Half of its dealers answered the survey, 1,200 of them in Europe.";
    const { claims, passedOver } = explain({ text, published: "2023-05-01", language: "en" });
    expect(claims.map((it) => it.claim.amount)).toEqual([215_755]);
    expect(passedOver.find((it) => it.claim.amount === 50)?.reason).toBe("unlikely");
  });

  it("makes no milestone of what is told as ahead", () => {
    const text = "In the fourth quarter, Rivian will build 10,020 vehicles.";
    expect(read(text)).toEqual(["pledge rivian ev-volume 10020 2023"]);
  });

  it("tells the chance of each claim, and knows none of an issuer's own text", () => {
    const text = "Nissan cut the emissions of its plants by 30 percent by 2022 compared with 2018.";
    const input = { text, published: "2023-05-01", language: "en" };
    const [weighed] = extract(input).claims;
    const [ruled] = extract(input, { weights: {} }).claims;
    expect(weighed?.amount).toBe(30);
    expect(weighed?.confidence).toBeGreaterThan(0.5);
    expect(weighed?.confidence).not.toBe(ruled?.confidence);
    const own = { ...input, company: "nissan" };
    expect(extract(own).claims).toEqual(extract(own, { weights: {} }).claims);
  });
});

describe("what Chinese weights decide", () => {
  const readChinese = (text: string, options = {}): string[] =>
    extract({ text, published: "2023-05-01", language: "zh" }, options).claims.map(
      ({ company, metric, amount, stage }) => `${company} ${metric} ${amount} ${stage ?? "-"}`,
    );

  it("overrules nothing that is printed respectively", () => {
    expect(
      readChinese("2022年,长安汽车的碳排放、总用水量和总能耗分别下降12%、20%和9%。").map((it) =>
        it.split(" ").slice(1, 3).join(" "),
      ),
    ).toEqual(["ghg-emissions 12", "water-use 20", "energy-use 9"]);
  });

  it("gives claims a chance, and not the sum of their rules", () => {
    const input = {
      text: "比亚迪计划到2025年新能源汽车销量达到400万辆。",
      published: "2023-05-01",
      language: "zh",
    };
    const [weighed] = extract(input).claims;
    const [ruled] = extract(input, { weights: {} }).claims;
    expect(weighed).toMatchObject({ metric: "ev-volume", amount: 4e6, year: 2025 });
    expect(weighed?.confidence).toBeGreaterThan(0.7);
    expect(weighed?.confidence).not.toBe(ruled?.confidence);
  });
});
