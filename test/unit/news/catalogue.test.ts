import { describe, expect, it } from "vitest";
import { CATALOGUE, LIVE_SOURCES } from "../../../src/news/catalogue.ts";
import { canonicalUrl } from "../../../src/news/url.ts";
import { COMPANIES } from "../../../src/pledge/companies.ts";
import { decideGrade } from "../../../src/pledge/evidence-grade.ts";

describe("the catalogue of sources", () => {
  it("has the press rooms of at least 25 companies, and press in four languages", () => {
    const companies = new Set(CATALOGUE.flatMap(({ company }) => company ?? []));
    expect(companies.size).toBeGreaterThanOrEqual(25);
    const press = CATALOGUE.filter(({ company }) => company === null);
    expect([...new Set(press.map(({ language }) => language))].sort()).toEqual([
      "de",
      "en",
      "ja",
      "zh",
    ]);
  });

  it("names each address once, under https, and only companies that are known", () => {
    const urls = CATALOGUE.map(({ url }) => canonicalUrl(url));
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !url.startsWith("https://"))).toEqual([]);
    const known = new Set(COMPANIES.map(({ id }) => id));
    expect(CATALOGUE.filter(({ company }) => company !== null && !known.has(company))).toEqual([]);
  });

  it.each(CATALOGUE.map((entry) => [entry.name, entry] as const))(
    "grades what %s publishes as it says",
    (_, { name, url, company, grade }) => {
      const article = { publisher: name, url, text: "", company };
      expect(decideGrade(article).grade).toBe(grade);
    },
  );

  it("starts with those only whose address itself is confirmed", () => {
    expect(LIVE_SOURCES.length).toBeGreaterThanOrEqual(25);
    expect(LIVE_SOURCES.filter(({ basis }) => basis === "own_host")).toEqual([]);
  });
});
