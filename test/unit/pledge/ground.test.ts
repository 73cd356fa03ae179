import { describe, expect, it } from "vitest";
import { isGrounded, numbersIn, ungroundedIn } from "../../../src/pledge/ground.ts";

describe("isGrounded", () => {
  it.each([
    [40, "reduce by 40%"],
    [2_000_000, "deliver 2 million vehicles"],
    [454_000, "新能源汽车销量为45.4万辆"],
    [250_000_000_000, "超2500亿元"],
    [3_442_000, "saved 34.42 lakh kWh"],
    [7_000_000_000_000, "a total of seven trillion yen"],
    [50, "to halve its emissions"],
    [40, "shrink by two-fifths"],
    [25, "四分之一"],
    [17, "seventeen green factories"],
    [2, "one or two zero-carbon factories"],
    [2025, "十四五末"],
    [2025, "规划,2025年要扩大"],
    [2023, "in FY23"],
    [1.81, "1.81 million cars"],
    [100, "all the electricity"],
  ])("finds %d in %j", (value, text) => {
    expect(isGrounded(value, [text])).toBe(true);
  });

  it.each([
    [41, "reduce by 40%"],
    [2, "CO2 emissions"],
    [2030, "in the next eight years"],
    [40, "400 vehicles"],
    [0.4, "40 %"],
  ])("does not find %d in %j", (value, text) => {
    expect(isGrounded(value, [text])).toBe(false);
  });
});

describe("ungroundedIn", () => {
  it("names the numbers that no text holds", () => {
    const found = ungroundedIn("Cut CO2 by 40 % by 2030 (vs 2019)", ["40% by 2030"]);
    expect(found.map(({ value }) => value)).toEqual([2019]);
  });
});

describe("numbersIn", () => {
  it.each(["CO2 (Scope 1 and 2) by 90 %", "scope 3 by 90 %", "（范围1和2）90%"])(
    "takes no scope for a figure: %s",
    (text) => {
      expect(numbersIn(text).map(({ value }) => value)).toEqual([90]);
    },
  );

  it("reads marks and scales", () => {
    expect(numbersIn("1,234.5 and 40 million t of CO2").map(({ value }) => value)).toEqual([
      1234.5, 40_000_000,
    ]);
  });
});
