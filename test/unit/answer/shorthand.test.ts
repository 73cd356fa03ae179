import { describe, expect, it } from "vitest";
import { spellOut } from "../../../src/answer/typed/shorthand.ts";
import { ALIASES } from "../../../src/pledge/companies.ts";

describe("shorthand", () => {
  it.each([
    ["hgvs n vans by 27", "trucks and vans by 2027"],
    ["what is it supposed 2 be", "what is it supposed to be"],
    ["green elec share w/o hybrids", "green electricity share without hybrids"],
    ["elec cars a yr", "electric cars a year"],
    ["h2o goal since 23?", "water goal since 2023?"],
    ["merc vs great wall", "Mercedes-Benz vs Great Wall Motor"],
    ["NZ date of Kia", "net zero date of Kia"],
    ["kia nz yr?", "kia net zero year?"],
    ["bosch s3 tgt '30?", "bosch scope 3 target 2030?"],
    [
      "scope3 goal b4 they watered it down in sept 24",
      "scope 3 goal before they watered down it in sept 2024",
    ],
    ["wasnt that 2023, isnt it now?", "wasn't that 2023, isn't it now?"],
    ["its goal for upstream and downstream emissions", "its goal for scope 3 emissions"],
  ])("is written out: %s", (typed, meant) => {
    expect(spellOut(typed)).toBe(meant);
  });

  it.each([
    "by 26 % in 2030",
    "on sept 24",
    "its upstream emissions",
    "by 30 GWh",
    "in 24 months",
    "Great Wall Motor",
    "新能源占比by 2030",
    "What does N stand for?",
    "vitamin n",
  ])("is not seen in %s", (text) => {
    expect(spellOut(text)).toBe(text);
  });

  it("is no whole name of a company", () => {
    for (const { text } of ALIASES) expect(spellOut(text)).toBe(text);
  });
});
