import { describe, expect, it } from "vitest";
import { findHeir, tellLostCorrection } from "../../../src/pledge/correction-heir.ts";
import { extractedChange, extractedClaim } from "../../support/store.ts";

const QUOTE = "The group will cut CO2 by 40 % by 2030.";
const claim = (quote: string, fields = {}) => extractedClaim({ quote, ...fields });

describe("findHeir", () => {
  it.each([
    ["in another order", "By 2030, the group will cut CO2 by 40 %."],
    ["with more words", "The whole group will cut its CO2 by 40 % by 2030, it said."],
  ])("finds the same %s", (_, quote) => {
    const heir = claim(quote);
    expect(findHeir(claim(QUOTE), [claim("Water use falls."), heir])).toEqual({
      kind: "continued",
      statement: heir,
    });
  });

  it("takes the one that is most alike", () => {
    const near = claim("The group will cut CO2 by 40 % by 2030, too.");
    const far = claim("As for CO2, a cut by 40 % by 2030 will come, the group hopes.");
    expect(findHeir(claim(QUOTE), [far, near])).toMatchObject({ statement: near });
  });

  it("finds it in Chinese", () => {
    const heir = claim("集团计划到2030年将碳排放降低40%。");
    const found = findHeir(claim("集团计划到2030年碳排放量降低40%。"), [heir]);
    expect(found).toMatchObject({ kind: "continued" });
  });

  it("finds a change", () => {
    const heir = extractedChange({ quote: "It has put the goal off from 2030 to 2035, it says." });
    const corrected = extractedChange({ quote: "It has put off the goal from 2030 to 2035." });
    expect(findHeir(corrected, [heir])).toMatchObject({ kind: "continued" });
  });

  it.each([
    ["another number", claim("The group will cut CO2 by 45 % by 2030.")],
    ["another company", claim(`${QUOTE} Yes.`, { company: "baic" })],
    ["another metric", claim(`${QUOTE} Yes.`, { metric: "water-use" })],
    ["what was reached", claim(`${QUOTE} Yes.`, { kind: "milestone" })],
    [
      "quite other words",
      claim("40, 2030 and CO2: numbers that nobody else at Munich's maker liked."),
    ],
  ])("does not take %s for it", (_, other) => {
    expect(findHeir(claim(QUOTE), [other])).toEqual({ kind: "gone" });
  });

  it("leaves it at how the same words are read now", () => {
    expect(findHeir(claim(QUOTE), [claim(QUOTE, { year: 2031 })])).toEqual({
      kind: "read_otherwise",
    });
  });
});

describe("tellLostCorrection", () => {
  it("says what was corrected, in which words", () => {
    const told = tellLostCorrection(claim(QUOTE), {
      kind: "corrected",
      fields: { year: 2035, region: null },
    });
    expect(told).toContain("(year = 2035, region = none)");
    expect(told).toContain(QUOTE);
    expect(tellLostCorrection(claim(QUOTE), { kind: "withdrawn" })).toContain("(withdrawn)");
  });
});
