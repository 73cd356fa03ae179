import { describe, expect, it } from "vitest";
// All words of a language are known before the first text is read.
import "../../../src/extract/zh/language.ts";
import { scanDates } from "../../../src/extract/zh/dates.ts";
import { LEXICON } from "../../../src/extract/zh/lexicon.ts";
import { scanQuantities } from "../../../src/extract/zh/quantities.ts";

const figures = (text: string): string[] =>
  scanQuantities(text).map((it) =>
    [
      it.amountMax === null ? it.amount : `${it.amount}-${it.amountMax}`,
      it.unit ?? it.noun ?? "?",
      it.comparator === "exactly" ? "" : it.comparator,
      it.move ?? "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );

const dates = (text: string): string[] =>
  scanDates(LEXICON.index(text), 2024).map((it) => `${it.year ?? it.back} ${it.role}`);

describe("Chinese figures", () => {
  it.each([
    ["降幅为四成五", ["45 % by"]],
    ["占比达三到四成", ["30-40 % to"]],
    ["约八成半", ["85 % about"]],
    ["五分之二", ["40 %"]],
    ["百分之三十五点五", ["35.5 %"]],
    ["碳排放减半", ["50 % by"]],
    ["过半", ["50 % at-least"]],
    ["25%至30%", ["25-30 %"]],
    ["2万-3万辆", ["20000-30000 vehicles"]],
    ["从4万到9万辆", ["90000 vehicles to"]],
    ["两三款", ["2-3 models"]],
    ["不低于六成", ["60 % at-least"]],
    ["浪费不足两成", ["20 % at-most"]],
    ["近5000根充电桩", ["5000 stations about"]],
    ["充电桩3000台", ["3000 stations"]],
    ["投入两千亿", ["200000000000 CNY"]],
    ["每年用水6万立方米", ["60000 m3"]],
    ["45亿雷亚尔", ["4500000000 BRL"]],
    ["第3名、一家工厂、数十座", []],
    ["一成不变,三成立", []],
    ["提高3个百分点", ["3 ? by"]],
    ["原定的50%改为40%", ["50 % from", "40 % to"]],
  ])("reads %j", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("takes linear time on a text of figures without end", () => {
    const timeOf = (length: number): number => {
      const text = "从三成到四成约5000至6000座,".repeat(length);
      const startedAt = performance.now();
      scanQuantities(text);
      scanDates(LEXICON.index(text), 2024);
      return performance.now() - startedAt;
    };
    timeOf(200);
    expect(timeOf(1_600)).toBeLessThan(Math.max(40, timeOf(200)) * 24);
  });
});

describe("Chinese dates", () => {
  it.each([
    ["到2030年底", ["2030 deadline"]],
    ["2035年达到", ["2035 deadline"]],
    ["2021年达到", ["2021 as-of"]],
    ["二〇三五年前", ["2035 deadline"]],
    ["2024—2026年", ["2026 deadline"]],
    ["2030年400万辆", ["2030 deadline"]],
    ["2000座站,2025战略", []],
    ["较2019年", ["2019 baseline"]],
    ["降到2018年的六成", ["2018 baseline"]],
    ["十五五期间", ["2030 deadline"]],
    ["本世纪中叶", ["2050 deadline"]],
    ["今后六年", ["2030 deadline"]],
    ["三年之后", ["2027 deadline"]],
    ["今年年底", ["2024 deadline"]],
    ["到年底", ["2024 deadline"]],
    ["前三季度", ["2024 as-of"]],
    ["截至9月底", ["2024 as-of"]],
    ["去年末", ["2023 as-of"]],
    ["去年同期", ["2023 noise"]],
    ["上一年", ["before as-of"]],
    ["届时", ["then deadline"]],
    ["2022年能耗同比下降", ["2022 as-of", "2021 baseline"]],
    ["去年用水四年间降了", ["2023 as-of", "2019 baseline"]],
    ["由2050年提前到2045年", ["2050 noise", "2045 deadline"]],
    ["比国家的2060年目标早十年", ["2060 noise"]],
  ])("reads %j", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
