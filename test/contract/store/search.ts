import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import { extractedClaim, putArticle } from "../../support/store.ts";

const GOAL = "The group will cut CO2 emissions per vehicle by at least 40 % by 2030.";
const RELEASE = `BMW presented its report in Munich. ${GOAL} Batteries are recycled in Shenyang.`;

export function describeSearch(store: () => Store): void {
  const found = async (text: string, limit = 5) =>
    (await store().articles.search(text, limit)).map(({ evidence }) => evidence.quote);

  describe("search", () => {
    it.each([
      ["a word", "Shenyang", "Batteries are recycled in Shenyang."],
      ["another form of the word", "battery recycling", "Batteries are recycled in Shenyang."],
      ["a question", "By how much will emissions be cut by 2030?", GOAL],
      ["other accents and capitals", "MÜNICH", "BMW presented its report in Munich."],
    ])("finds the sentence that answers %s", async (_, question, sentence) => {
      await putArticle(store(), { text: RELEASE, title: "Report 2025" });
      expect(await found(question)).toEqual([sentence]);
    });

    it("finds Chinese text by pairs of letters", async () => {
      await putArticle(store(), {
        text: "北汽集团发布报告。集团计划到2050年实现碳中和。销量增长。",
      });
      expect(await found("北汽什么时候碳中和？")).toEqual(["集团计划到2050年实现碳中和。"]);
    });

    it("finds nothing by stop words, signs or what nobody wrote", async () => {
      await putArticle(store(), { text: RELEASE });
      for (const question of ["what is the", "?!", "", "\0", "hydrogen"]) {
        expect(await found(question)).toEqual([]);
      }
    });

    it("puts what has every word first, and adds what has some", async () => {
      await putArticle(store(), {
        id: "some",
        text: "Wheels are made of steel.",
        published: "2026-02-01",
      });
      await putArticle(store(), { id: "all", text: "Wheels are made of aluminium." });
      await putArticle(store(), { id: "none", text: "Seats are made of wool." });
      expect(await found("aluminium wheels")).toEqual([
        "Wheels are made of aluminium.",
        "Wheels are made of steel.",
      ]);
      expect(await found("aluminium wheels", 1)).toHaveLength(1);
      expect(await found("aluminium wheels", 0)).toEqual([]);
    });

    it("finds only articles that have one of some names", async () => {
      await putArticle(store(), { id: "bmw", text: "BMW recycles its wheels." });
      await putArticle(store(), { id: "baic", text: "北汽集团回收车轮。 All wheels of it." });
      const among = async (...names: string[]) =>
        (await store().articles.search("wheels", 5, names)).map(
          ({ evidence }) => evidence.articleId,
        );
      expect(await among("BMW", "BMW Group")).toEqual(["bmw"]);
      expect(await among("北汽")).toEqual(["baic"]);
      expect(await among("Tesla", "the")).toEqual([]);
      expect(await among()).toHaveLength(2);
    });

    it("quotes only what has a word of the question, though the title has it", async () => {
      await putArticle(store(), { title: "Circular cars", text: "Nothing else is said here." });
      expect(await found("circular")).toEqual([]);
    });

    it("prefers the words of a claim, and says whose it is", async () => {
      const quote = "Foton will sell only electric lorries by 2035";
      const text = `Foton lorries were shown. ${quote}, it says.`;
      const claims = [extractedClaim({ company: "baic", brand: "Foton", quote })];
      await putArticle(store(), { text, claims, url: "https://a.example/1" });
      const [passage] = await store().articles.search("Foton electric lorries", 1);
      expect(passage).toMatchObject({
        company: "baic",
        evidence: { articleId: "a1", url: "https://a.example/1", published: "2026-01-15", quote },
      });
      expect(passage?.rank).toBeGreaterThan(0);
    });

    it("cuts an endless sentence into clauses", async () => {
      const list = Array.from({ length: 60 }, (_, index) => `plant number ${index} saves water`);
      const text = `${list.join(", ")}, and Dingolfing saves heat.`;
      await putArticle(store(), { text });
      const [quote] = await found("heat in Dingolfing");
      expect(quote).toContain("Dingolfing saves heat");
      expect(quote?.length).toBeLessThanOrEqual(400);
      expect(text).toContain(quote);
    });

    it("quotes the text exactly, whatever is asked of whatever text", async () => {
      const words = [
        "Emissions",
        "CO2",
        "fell",
        "40 %",
        "碳中和",
        ".",
        "。",
        ";",
        "\n",
        "'",
        "\\",
        "&",
        "é",
      ];
      const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(texts, fc.string({ unit: "grapheme" }), async (parts, question) => {
          const text = parts.join(" ").replaceAll("\0", "");
          run += 1;
          await putArticle(store(), { id: `r${run}`, text });
          for (const asked of [question, text.slice(0, 60)]) {
            for (const { evidence } of await store().articles.search(asked, 20)) {
              const article = await store().articles.get(evidence.articleId);
              expect(article?.text?.includes(evidence.quote)).toBe(true);
            }
          }
        }),
        { numRuns: 40 },
      );
    });
  });
}
