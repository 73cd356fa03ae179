import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/extract/explain.ts";
import { extract } from "../../../src/extract/extract.ts";
import { normalise } from "../../../src/extract/text/text.ts";
import { Change, Claim } from "../../../src/pledge/claim.ts";

/** Pieces from which fast-check builds texts that look enough like news to reach every stage. */
const PIECES = [
  "BMW",
  "Volkswagen",
  "the company",
  "NIO",
  "蔚来",
  "吉利汽车",
  "aims to",
  "will",
  "has",
  "reduce",
  "cut",
  "sold",
  "CO2 emissions",
  "electric vehicles",
  "renewable electricity",
  "charging stations",
  "碳中和",
  "新能源汽车",
  "销量",
  "by 40%",
  "two-fifths",
  "half of",
  "1.5 million",
  "12.5 lakh",
  "€3 billion",
  "380 t",
  "45.4万辆",
  "超过六成",
  "by 2030",
  "compared to 2019",
  "last year",
  "within the same timeframe",
  "到2030年",
  "较2020年",
  "十四五末",
  "from",
  "to",
  "and",
  "with",
  "in the supply chain",
  "no longer",
  "instead of",
  "delayed by two years",
  ".",
  ",",
  ";",
  "。",
  ",",
  "\n",
  "\n\n",
  "• ",
  " | ",
  "(",
  ")",
  "“",
  "”",
  "https://example.org/2030/50%25",
  "scope 1, 2 and 3",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" "));
const published = fc.constantFrom(null, "2023-06-01", "not a date");

describe("extraction of any text", () => {
  it("quotes the text at its offsets and keeps to the model", () => {
    fc.assert(
      fc.property(text, published, fc.constantFrom(null, "some-maker"), (body, day, company) => {
        const { claims, changes } = extract({ text: body, published: day, company });
        for (const it of [...claims, ...changes]) {
          expect(body.slice(it.start, it.end)).toBe(it.quote);
          expect(it.quote.length).toBeGreaterThan(0);
          expect(it.rules.length).toBeGreaterThan(0);
          expect(it.confidence).toBeGreaterThan(0);
          expect(it.confidence).toBeLessThanOrEqual(1);
        }
        for (const claim of claims) expect(Claim.safeParse(claim).error).toBeUndefined();
        for (const change of changes) expect(Change.safeParse(change).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it("never throws on noise", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        (body) => void extract({ text: body }),
      ),
      { numRuns: 300 },
    );
  });

  it("gives the same claims twice", () => {
    fc.assert(
      fc.property(text, (body) => {
        const input = { text: body, published: "2023-01-01" };
        expect(extract(input)).toEqual(extract(input));
      }),
      { numRuns: 100 },
    );
  });

  it("names for every amount and year the words or the rule that gave it", () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { claim, evidence } of explain({ text: body, published: "2023-06-01" }).claims) {
          if (evidence.length === 0) continue;
          const amount = evidence.find((it) => it.field === "amount");
          const year = evidence.find((it) => it.field === "year");
          if (claim.amount !== null) expect(amount?.words ?? amount?.rule).toBeTruthy();
          if (claim.year !== null) expect(year?.rule).toBeTruthy();
          const printed = normalise(claim.quote).norm.replaceAll("\n", " ");
          if (amount?.words) expect(printed).toContain(amount.words);
          if (year?.words) expect(printed).toContain(year.words);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the length of a text when it makes it plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (body) => {
        const { norm, lower } = normalise(body);
        expect(norm.length).toBe(body.length);
        expect(lower.length).toBe(body.length);
      }),
    );
  });
});

describe("cost", () => {
  const SHORT_CHARS = 64_000;
  const GROWTH = 4;
  /** Linear growth is 1; noise of a loaded machine is allowed for, a square is not. */
  const MAX_EXPONENT = 1.6;
  /** What is over sooner is noise more than cost: such texts are made longer. */
  const LEAST_MS = 15;
  const LONGEST_CHARS = 256_000;

  it.each([
    ["one letter", "a"],
    ["digits", "7"],
    ["spaces and figures", "40% "],
    ["years", "by 2030 "],
    ["names", "BMW "],
    ["brackets", "("],
    ["targets without a stop", "BMW will cut CO2 emissions by 40% by 2030 and "],
    ["targets with stops", "BMW cut CO2 emissions by 40% in 2020. "],
    ["lines", "- BMW wants 40% electric cars by 2030\n"],
    ["cells", "a | 40% | 2030 | "],
    ["Chinese", "到2030年,吉利汽车碳排放下降40%,"],
    ["blanks", "          "],
    ["hyphens", "net-zero-"],
    ["old and new", "Honda now aims for 20% electric sales by 2030 instead of 30%. "],
  ])(
    "grows linearly with %s",
    (_, unit) => {
      const measure = (chars: number): number => {
        const body = unit.repeat(Math.ceil(chars / unit.length));
        const before = process.cpuUsage();
        extract({ text: body, published: "2023-06-01" });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      const measureTimes = (chars: number): number =>
        Math.min(...Array.from({ length: 5 }, () => measure(chars)));
      // A long text first: what it takes to compile the code is in none of the short ones.
      measure(SHORT_CHARS * GROWTH);
      let chars = SHORT_CHARS;
      let least = measureTimes(chars);
      while (least < LEAST_MS && chars < LONGEST_CHARS) {
        chars *= GROWTH;
        least = measureTimes(chars);
      }
      const short = Math.max(4, least);
      const long = measureTimes(chars * GROWTH);
      expect(Math.log(long / short) / Math.log(GROWTH)).toBeLessThan(MAX_EXPONENT);
    },
    60_000,
  );

  it("reads a megabyte of one sentence", () => {
    const body = "BMW aims to cut emissions by 40% by 2030 ".repeat(25_000);
    expect(extract({ text: body, published: "2023-06-01" }).claims.length).toBeGreaterThan(0);
  }, 60_000);
});
