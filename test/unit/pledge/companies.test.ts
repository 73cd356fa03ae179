import { describe, expect, it } from "vitest";
import { ALIASES, COMPANIES, companyById } from "../../../src/pledge/companies.ts";

/** The ids that stored claims and outside readers rely on. */
const CONTRACT =
  `baic bmw bosch byd catl changan daimler-truck dongfeng envision-aesc faw ford gac geely
  general-motors great-wall-motor honda hyundai isuzu jaguar-land-rover kia lg-energy-solution
  li-auto lucid mahindra mazda mercedes-benz michelin mitsubishi-motors nio nissan paccar
  panasonic polestar renault rivian saic scania stellantis subaru suzuki tata-motors tesla
  toyota volkswagen volvo-cars volvo-group xpeng`.split(/\s+/);

const owner = (text: string) => {
  const row = ALIASES.find((alias) => alias.text === text);
  return row === undefined ? null : [row.companyId, row.brand];
};

describe("the company catalogue", () => {
  it.each(CONTRACT)("knows %s", (id) => {
    expect(companyById(id)?.id).toBe(id);
  });

  it("gives each company one id, lower-case and hyphenated", () => {
    const ids = COMPANIES.map((company) => company.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("gives each name to one company, whatever its case", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { text, companyId } of ALIASES) {
      const key = text.toLowerCase();
      if (seen.has(key)) shared.push(`${text}: ${seen.get(key)}, ${companyId}`);
      seen.set(key, companyId);
    }
    expect(shared).toEqual([]);
  });

  it("never lists a confusable name as its own", () => {
    const names = new Set(ALIASES.map((alias) => alias.text.toLowerCase()));
    for (const company of COMPANIES) {
      for (const name of company.notToBeConfused ?? []) {
        const other = ALIASES.find((alias) => alias.text.toLowerCase() === name.toLowerCase());
        expect(other?.companyId, name).not.toBe(company.id);
      }
    }
    expect(names.size).toBeGreaterThan(500);
  });

  it("marks as cased only names that it lists", () => {
    for (const entry of COMPANIES.flatMap((company) => [company, ...company.brands])) {
      for (const text of entry.cased ?? []) expect([entry.name, ...entry.aliases]).toContain(text);
    }
  });

  it("keeps the scripts apart and the texts clean", () => {
    const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
    for (const { text, script } of ALIASES) {
      expect(text).toBe(text.trim());
      expect(cjk.test(text), text).toBe(script === "cjk");
      expect([...text].length, text).toBeGreaterThan(1);
    }
  });

  it("has a country of two letters, and press rooms over https", () => {
    for (const company of COMPANIES) {
      expect(company.country).toMatch(/^[A-Z]{2}$/);
      if (company.pressRoom !== null) expect(company.pressRoom).toMatch(/^https:\/\/[^ ]+$/);
      if (company.ticker !== null) expect(company.ticker).toMatch(/^[A-Z]+:[A-Z0-9&. -]+$/);
    }
  });

  it.each([
    ["MINI", ["bmw", "MINI"]],
    ["BMW Brilliance", ["bmw", "BMW Brilliance"]],
    ["华晨宝马", ["bmw", "BMW Brilliance"]],
    ["宝马", ["bmw", null]],
    ["Skoda", ["volkswagen", "Škoda"]],
    ["Citroen", ["stellantis", "Citroën"]],
    ["Volvo", ["volvo-cars", null]],
    ["Volvo Trucks", ["volvo-group", "Volvo Trucks"]],
    ["Daimler", ["mercedes-benz", null]],
    ["Daimler Trucks", ["daimler-truck", null]],
    ["Maruti", ["suzuki", "Maruti Suzuki"]],
    ["北汽", ["baic", null]],
    ["Foton", ["baic", "Foton"]],
    ["宁德时代", ["catl", null]],
    ["トヨタ", ["toyota", null]],
    ["현대차", ["hyundai", null]],
    ["长安福特", ["ford", "Changan Ford"]],
  ] as const)("knows whose name %s is", (text, expected) => {
    expect(owner(text)).toEqual(expected);
  });

  it.each(["MINI", "SEAT", "Ram", "MG", "MAN", "DAF", "GM", "VW", "JLR", "GMC", "ORA"])(
    "matches %s only in its case",
    (text) => {
      expect(ALIASES.find((alias) => alias.text === text)?.caseSensitive).toBe(true);
    },
  );
});
