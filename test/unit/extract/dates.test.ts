import { describe, expect, it } from "vitest";
// All words of a language are known before the first text is read.
import "../../../src/extract/en/language.ts";
import "../../../src/extract/zh/language.ts";
import { scanDates as scanEnglish } from "../../../src/extract/en/dates.ts";
import { LEXICON } from "../../../src/extract/en/lexicon.ts";
import type { DateMention } from "../../../src/extract/mention.ts";
import { scanDates as scanChinese } from "../../../src/extract/zh/dates.ts";
import { LEXICON as CHINESE_LEXICON } from "../../../src/extract/zh/lexicon.ts";

const told = (dates: readonly DateMention[]): string[] =>
  dates.map((it) => `${it.back ?? it.year} ${it.role}`);

describe("English dates, read in 2023", () => {
  it.each([
    ["by 2035", ["2035 deadline"]],
    ["by the end of 2026", ["2026 deadline"]],
    ["by March 2027", ["2027 deadline"]],
    ["by fiscal year 2030", ["2030 deadline"]],
    ["by FY2029/30", ["2030 deadline"]],
    ["in FY23", ["2023 as-of"]],
    ["no later than 2045", ["2045 deadline"]],
    ["compared with 2018", ["2018 baseline"]],
    ["from a 2019 base year", ["2019 baseline"]],
    ["40% below 2017 levels in 2030", ["2017 baseline", "2030 as-of"]],
    ["than in 2016", ["2016 baseline"]],
    ["with 2020 as the base year", ["2020 baseline"]],
    ["between 2018 and 2028", ["2018 baseline", "2028 deadline"]],
    ["from 12% in 2021 to 50% by 2027", ["2021 baseline", "2027 deadline"]],
    ["the plan, presented in May 2021", ["2021 noise"]],
    ["by the end of the decade", ["2030 deadline"]],
    ["by the middle of the decade", ["2025 deadline"]],
    ["within five years", ["2028 deadline"]],
    ["over the next three years", ["2026 deadline"]],
    ["sold last year", ["2022 as-of"]],
    ["more than last year", ["2022 noise"]],
    ["within the same timeframe", ["period deadline"]],
    ["by then", ["then deadline"]],
    ["costs $2030", []],
    ["2,024 cars", []],
  ])("reads %j", (text, expected) => {
    expect(told(scanEnglish(LEXICON.index(text.toLowerCase()), 2023))).toEqual(expected);
  });
});

describe("Chinese dates, read in 2023", () => {
  it.each([
    ["到2035年", ["2035 deadline"]],
    ["2030年前", ["2030 deadline"]],
    ["截至2022年底", ["2022 as-of"]],
    ["较2019年下降", ["2019 baseline"]],
    ["与2020年相比", ["2020 baseline"]],
    ["“十四五”末".replace(/[“”]/g, '"'), ["2025 deadline"]],
    ["未来三年", ["2026 deadline"]],
    ["去年", ["2022 as-of"]],
    ["届时", ["then deadline"]],
    ["本世纪中叶", ["2050 deadline"]],
  ])("reads %j", (text, expected) => {
    expect(told(scanChinese(CHINESE_LEXICON.index(text), 2023))).toEqual(expected);
  });
});
