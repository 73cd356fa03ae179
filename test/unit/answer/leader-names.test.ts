import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/answer/read/parse.ts";
import { companyById } from "../../../src/pledge/companies.ts";
import { LEADERS } from "../../../src/pledge/leaders.ts";

const parse = (text: string) => parseQuestion(text, "2026-01-15");

describe("who leads a company", () => {
  it.each([
    ["What had Mary Barra's company set aside for EVs?", "general-motors"],
    ["What did Rådström say of the 60 percent?", "daimler-truck"],
    ["Which date did Luca de Meo name?", "renault"],
    ["马斯克说过哪年碳中和?", "tesla"],
  ])("stands for it: %s", (text, companyId) => {
    expect(parse(text).names).toMatchObject([{ companyId }]);
  });

  it.each(["Which sato goal is there?", "the musk of the deer", "Did Sato agree to net zero?"])(
    "is not seen in %s",
    (text) => {
      expect(parse(text).names).toEqual([]);
    },
  );

  it("is of a company that there is", () => {
    for (const { companyId, en, zh } of LEADERS) {
      expect(companyById(companyId), companyId).toBeDefined();
      expect(en.length + zh.length).toBeGreaterThan(0);
    }
  });
});
