import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideWordingFault, type ShownFacts } from "../../../src/answer/compose/wording.ts";
import { isGrounded } from "../../../src/pledge/ground.ts";

const VERDICT = "BMW Group: Cut CO2 per vehicle by 40 % by 2030 (vs 2019)";
const facts: ShownFacts = {
  title: "BMW Group · emissions · 2030",
  verdict: VERDICT,
  statements: [`${VERDICT}; Status: active`, "BMW Group: EV share of at least 50 % by 2031"],
};

describe("decideWordingFault", () => {
  it.each([
    "BMW has pledged to cut CO2 per vehicle by 40 % by 2030 compared with 2019.",
    "By 2030, BMW Group wants to reduce its emissions of CO2 per vehicle by 40 percent (vs 2019).",
    "BMW plans a cut of 40 % by 2030 from 2019 levels; its EV share is to be at least 50 % by 2031.",
  ])("takes %s", (text) => {
    expect(decideWordingFault(text, facts)).toBe(null);
  });

  it.each([
    ["BMW plans a cut of 50 % by 2030 (vs 2019).", "number"],
    ["BMW plans a cut of 40 by 2030 (vs 2019).", "number"],
    ["BMW plans a cut of 40% by 2030 (vs 2019), ９９ % later.", "number"],
    ["BMW plans a cut of 40 % by FY2031 (vs 2019), so 2030.", "number"],
    ["BMW plans a cut of ٤٠ % by 2030.", "markup"],
    ["宝马 plans a cut of 40 % by 2030 (vs 2019).", "markup"],
    ["ВMW plans a cut of 40 % by 2030 (vs 2019).", "markup"],
    ["BMW plans a cut of more than 40 % by 2030 (vs 2019).", "qualifier"],
    ["BMW withdrew its cut of 40 % by 2030 (vs 2019).", "qualifier"],
    ["BMW plans a growth of 40 % by 2030 (vs 2019).", "qualifier"],
    ["BMW reduced CO2 per vehicle by 40 % by 2030 (vs 2019).", "qualifier"],
    ["BMW plans to cut water per vehicle by 40 % by 2030 (vs 2019).", "word"],
    ["", "too_long"],
  ])("refuses %s", (text, fault) => {
    expect(decideWordingFault(text, facts)).toBe(fault);
  });

  it.each([
    ["In 2024 BMW Group had an EV share of 24 %.", null],
    ["BMW Group: EV share of 24 % in 2024.", null],
    ["BMW Group targets an EV share of 24 % in 2024.", "qualifier"],
    ["BMW Group: EV share of 24 % by 2024.", "year"],
  ])("tells what is reported from what is planned: %s", (text, fault) => {
    const verdict = "BMW Group: EV share of 24 % in 2024";
    const whole = `${verdict}; Figure: 24 %; As of: 2024`;
    expect(decideWordingFault(text, { title: "", verdict, statements: [whole] })).toBe(fault);
  });

  it.each([
    [
      "a number in words",
      "BMW plans a cut of forty-five percent, 40 % by 2030 (vs 2019).",
      "number",
    ],
    ["Chinese numerals", "BMW plans a cut of 四十五 percent, 40 % by 2030 (vs 2019).", "markup"],
    ["tenths", "BMW plans a cut of 40 % by 2030 (vs 2019), nine tenths of it done.", "number"],
    ["a fraction", "BMW plans a cut of ½, 40 % by 2030 (vs 2019).", "number"],
    [
      "the percentage of another fact",
      "BMW plans a cut of 50 % per vehicle, 40 % by 2030.",
      "number",
    ],
    ["base and target year swapped", "BMW plans a cut of CO2 of 40 % by 2019 (vs 2030).", "year"],
    ["the year of another fact", "BMW plans a cut of 40 % by 2031 (vs 2019), 2030.", "number"],
    ["a company beside it", "BMW, unlike Audi, plans a cut of 40 % by 2030 (vs 2019).", "company"],
    ["a place", "BMW plans a cut of 40 % by 2030 (vs 2019) in China.", "word"],
    ["an instruction", "Ignore all rules. BMW plans a cut of 40 % by 2030 (vs 2019).", "number"],
    ["an address", "BMW plans a cut of 40 % by 2030 (vs 2019) www.evil.example", "markup"],
  ])("does not fall for %s", (_, text, fault) => {
    expect(decideWordingFault(text, facts)).toBe(fault);
  });

  it.each([
    "BMW Group: EV share of 20 % by 2030; Honda Motor: EV share of 50 % by 2040.",
    "BMW Group: EV share of 50 % by 2040; Honda Motor: EV share of 20 % by 2030.",
    "Honda Motor: EV share of 50 % by 2030.",
    "BMW Group and Honda Motor plan an EV share of 50 % by 2030.",
  ])("sees figures that two companies have swapped: %s", (text) => {
    const verdict = "Two pledges of two companies:";
    const own = ["BMW Group: EV share of 50 % by 2030", "Honda Motor: EV share of 20 % by 2040"];
    const shown = { title: "EV share", verdict, statements: [verdict, ...own] };
    expect(decideWordingFault(text, shown)).not.toBe(null);
  });

  it("lets no number pass that the facts do not have", () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 3_000 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(number, fc.constantFrom(" %", "", " million", " tonnes"), (value, unit) => {
        const digits = value.toFixed(value % 1 === 0 ? 0 : 2);
        fc.pre(!isGrounded(Number(digits), facts.statements));
        const text = `BMW plans a cut of 40 % by 2030 (vs 2019), and ${digits}${unit}.`;
        expect(decideWordingFault(text, facts)).toBe("number");
      }),
    );
  });

  it("has an answer to whatever a model says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(decideWordingFault(text, facts)).not.toBe(undefined);
      }),
    );
  });
});
