import { describe, expect, it } from "vitest";
import { withoutSlips } from "../../../src/answer/typed/slips.ts";
import { ALIASES } from "../../../src/pledge/companies.ts";

describe("letters that changed places", () => {
  it.each([
    ["Which company has the aerliest traget?", "Which company has the earliest target?"],
    ["Comapre Kia and Ford", "compare Kia and Ford"],
    ["What hapepned to its goal?", "What happened to its goal?"],
    ["Is it on sale in teh US adn Canada?", "Is it on sale in the US and Canada?"],
    ["When are pasenger cars net zero?", "When are passenger cars net zero?"],
  ])("are put right in %j", (typed, meant) => {
    expect(withoutSlips(typed)).toBe(meant);
  });

  it.each(["Is the trail long?", "What of Porsche?", "北汽的目标是什么？", "a diary of sliver"])(
    "are not looked for in other words: %j",
    (text) => {
      expect(withoutSlips(text)).toBe(text);
    },
  );

  it("are never seen in a name", () => {
    for (const { text } of ALIASES) expect(withoutSlips(text)).toBe(text);
  });
});
