import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OWNER_WORDS } from "../../../src/extract/en/owners.ts";
import { allHits } from "../../../src/extract/match/hits.ts";
import { findStrangers } from "../../../src/extract/names/strangers.ts";
import { normalise } from "../../../src/extract/text/text.ts";

const FIXTURES = new URL("../../fixtures/press/articles/", import.meta.url);
const texts = readdirSync(FIXTURES).map((name) => readFileSync(new URL(name, FIXTURES), "utf8"));

const INTRODUCED =
  "The steelmaker Salzwerk spoke, Nordkraft, an energy supplier, came with Blue River Materials.\nThe state-owned Kabelwerk did not.";

describe("organisations outside the catalogue", () => {
  it("are those that a text introduces, and those that are well known", () => {
    const text = normalise(`${INTRODUCED} Shell and Nestlé came.`);
    const found = findStrangers(text, [], OWNER_WORDS);
    expect(found.map(({ start, end }) => text.norm.slice(start, end))).toEqual([
      "Salzwerk",
      "Nordkraft",
      "Blue River Materials",
      "Kabelwerk",
      "Shell",
      "Nestlé",
    ]);
  });

  it("stand within one line, which has the sign that they are looked for by", () => {
    for (const text of [INTRODUCED, ...texts]) {
      const { norm } = normalise(text);
      for (const { sign, names } of OWNER_WORDS.organisations)
        for (const name of names)
          for (const hit of allHits(name, norm)) expect(hit[0]).toMatch(sign);
      for (const { names } of OWNER_WORDS.organisations)
        for (const name of names)
          for (const hit of allHits(name, norm)) expect(hit[0]).not.toContain("\n");
    }
  });
});
