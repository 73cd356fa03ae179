import { describe, expect, it } from "vitest";
import { parseChoice, parseCompany } from "../../../src/cli/choice.ts";

describe("parseCompany", () => {
  it.each([
    ["bmw", "bmw"],
    ["BMW Group", "bmw"],
    ["宝马", "bmw"],
    ["MINI", "bmw"],
    ["general-motors", "general-motors"],
  ])("takes %s as %s", (value, id) => {
    expect(parseCompany(value)).toBe(id);
  });

  it("asks back on a typing error", () => {
    expect(() => parseCompany("volksvagen")).toThrow('Did you mean "volkswagen"?');
  });

  it("offers nothing far off", () => {
    expect(() => parseCompany("qqqqqqqq")).toThrow(/not in the catalogue\.$/);
  });
});

describe("parseChoice", () => {
  it("names what is known", () => {
    const read = () =>
      parseChoice("netzero", { name: "Metric", choices: ["net-zero", "ev-share"] });
    expect(read).toThrow(
      'Metric "netzero" is not known. Did you mean "net-zero"? Known: net-zero, ev-share.',
    );
  });
});
