import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const changesOf = (text: string) =>
  extract({ text, published: "2024-03-25", language: "en" }).changes.map(
    ({ effect, oldAmount, newAmount, oldYear, newYear, quote }) => ({
      ...{ effect, oldAmount, newAmount, oldYear, newYear },
      quote,
    }),
  );

describe("the quote of a change", () => {
  it.each([
    "Nissan: The electrified mix in global sales should be 40 percent in fiscal 2026. In February last year, the company had expected 44 percent for 2026.",
    "Until now Nissan had expected an electrified mix of 44 percent in 2026. It now wants 40 percent.",
  ])("tells the old state, too: %s", (text) => {
    const [change] = changesOf(text);
    expect(change).toMatchObject({ oldAmount: 44, newAmount: 40 });
    expect(change?.quote).toContain("44 percent");
    expect(change?.quote).toContain("40 percent");
  });

  it("is one sentence where that tells both", () => {
    const text =
      "Kia cut its 2030 goal for electric cars from 1.6 million to 1.26 million. It makes cars in Korea.";
    expect(changesOf(text)[0]?.quote).toBe(
      "Kia cut its 2030 goal for electric cars from 1.6 million to 1.26 million.",
    );
  });
});

describe("a date that is later than was promised", () => {
  it.each<[string, number, number]>([
    [
      "Jaguar will have become an electric-only marque a year later than was promised in February 2021, when Thierry Bolloré said that it would be done by 2025.",
      2025,
      2026,
    ],
    [
      "Kia's plant in Slovakia will be carbon neutral two years later than promised, in 2029.",
      2027,
      2029,
    ],
  ])("is counted from the one that was, or back from the new one: %s", (text, oldYear, newYear) => {
    expect(changesOf(text)).toMatchObject([{ effect: "delayed", oldYear, newYear }]);
  });
});

describe("an article on one brand", () => {
  it("tells of it in sentences that do not name it", () => {
    const { claims } = extract({
      text: "Daimler Buses has shown its first electric coach.\n\nStill in force: no more diesel city buses in Europe from 2030.",
      published: "2024-09-26",
    });
    expect(claims.map(({ company, brand }) => [company, brand])).toEqual([
      ["daimler-truck", "Daimler Buses"],
    ]);
  });

  it.each([
    ["one word on a sister", "The software from Cariad is late.", "Porsche"],
    ["a group of its own", "Volkswagen shares rose, and Volkswagen was glad.", null],
  ])("is so with %s", (_, sentence, brand) => {
    const { claims } = extract({
      title: "A visit to Porsche",
      text: `Porsche opened its factory in Leipzig in 2002. Porsche has grown since.\n\n${sentence}\n\nThe solar units produce up to 5.3 megawatts.`,
      published: "2023-10-05",
    });
    expect(claims.map((it) => [it.company, it.brand])).toEqual([["volkswagen", brand]]);
  });
});
