import { describe, expect, it } from "vitest";
// All words of a language are known before the first text is read.
import "../../../src/extract/en/language.ts";
import "../../../src/extract/zh/language.ts";
import { LEXICON } from "../../../src/extract/en/lexicon.ts";
import { scanQuantities as scanEnglish } from "../../../src/extract/en/quantities.ts";
import type { Quantity } from "../../../src/extract/mention.ts";
import { scanQuantities as scanChinese } from "../../../src/extract/zh/quantities.ts";

const told = (quantities: readonly Quantity[]): string[] =>
  quantities
    .filter((it) => it.unit !== null || it.noun !== null)
    .map((it) =>
      [
        it.amountMax === null ? it.amount : `${it.amount}-${it.amountMax}`,
        it.unit ?? it.noun,
        it.comparator === "exactly" ? "" : it.comparator,
        it.move ?? "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    );

describe("English quantities", () => {
  it.each([
    ["cut by 35%", ["35 % by"]],
    ["thirty-five per cent less", ["35 % by"]],
    ["a drop of two fifths", ["40 %"]],
    ["four out of five cars sold", ["80 %"]],
    ["every second car", ["50 %"]],
    ["halve its emissions", ["50 % by"]],
    ["lower them to a quarter of the 2019 level", ["25 % by"]],
    ["to 25 percent from 40 percent", ["25 % to", "40 % from"]],
    ["between 20 and 30 percent", ["20-30 %"]],
    ["a 40-45% cut", ["40-45 % by"]],
    ["more than 1.2 million electric cars", ["1200000 vehicles at-least"]],
    ["around 3,500 metric tons", ["3500 t about"]],
    ["2.5 MtCO2e", ["2500000 t"]],
    ["12.5 lakh units", ["1250000 vehicles"]],
    ["Rs 320 crore", ["3200000000 INR"]],
    ["€4.5bn", ["4500000000 EUR"]],
    ["up to 60 billion yuan", ["60000000000 CNY at-most"]],
    ["three or four green plants", ["3-4 factories"]],
    ["3 million cars, 1.2 million of them electric", ["3000000 vehicles", "1200000 vehicles"]],
    ["900,000 vehicles in 2026 and 1.4 million by 2030", ["900000 vehicles", "1400000 vehicles"]],
    ["55% or more", ["55 % at-least"]],
    ["two hundred and forty suppliers", ["240 suppliers"]],
    ["a hundred and twelve electric buses", ["112 vehicles"]],
    ["one hundred and twenty thousand electric cars", ["120000 vehicles"]],
    ["five hundred thousand electric cars", ["500000 vehicles"]],
    ["two thousand five hundred charging points", ["2500 stations"]],
    ["between one hundred and two hundred electric buses", ["100-200 vehicles"]],
    ["two to three hundred electric buses", ["200-300 vehicles"]],
    ["a quarter of a million electric vans", ["250000 vehicles"]],
    ["three quarters of a million electric cars", ["750000 vehicles"]],
    ["half a million electric cars", ["500000 vehicles"]],
    ["a quarter of its sales", ["25 %"]],
    ["between 1.5 million and 2 million electric cars", ["1500000-2000000 vehicles"]],
    ["800,000 to 1 million electric cars", ["800000-1000000 vehicles"]],
    ["1.5 million to 2 million electric cars", ["1500000-2000000 vehicles"]],
    ["$3 billion to $4 billion", ["3000000000-4000000000 USD"]],
    ["90 billion rupees to 110 billion rupees", ["90000000000-110000000000 INR"]],
    ["from about 1 million to 1.5 million electric cars", ["1500000 vehicles to"]],
    [
      "to 200,000-220,000 units from 230,000-250,000 units",
      ["200000-220000 vehicles to", "230000-250000 vehicles from"],
    ],
    ["a little over a billion dollars", ["1000000000 USD at-least"]],
    ["a hundred per cent", ["100 %"]],
    ["the second half of the decade", []],
    ["Scope 1, 2 and 3 in 2030", []],
    ["the XC40, the ID.3 and CO2", []],
    ["up two percentage points", []],
  ])("reads %j", (text, expected) => {
    expect(told(scanEnglish(LEXICON.index(text.toLowerCase())))).toEqual(expected);
  });
});

describe("Chinese quantities", () => {
  it.each([
    ["下降35%", ["35 % by"]],
    ["超过六成", ["60 % at-least"]],
    ["四分之一", ["25 %"]],
    ["百分之四十", ["40 %"]],
    ["12.5万辆", ["125000 vehicles"]],
    ["约3.2亿元", ["320000000 CNY about"]],
    ["逾1500亿元人民币", ["150000000000 CNY at-least"]],
    ["30余款", ["30 models at-least"]],
    ["换电站900座,另有30座", ["900 stations", "30 stations"]],
    ["从40%上调至50%", ["40 % from", "50 % to"]],
    ["8万吨左右", ["80000 t about"]],
    ["1.5亿千瓦时", ["150000000 kWh"]],
    ["同比增长20%", []],
  ])("reads %j", (text, expected) => {
    expect(told(scanChinese(text))).toEqual(expected);
  });
});
