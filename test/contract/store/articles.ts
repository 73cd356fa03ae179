import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  articleContent,
  discoveredArticle,
  extractedChange,
  extractedClaim,
  minutesLater,
  NOW_AT,
  putArticle,
} from "../../support/store.ts";

export function describeArticles(store: () => Store): void {
  describe("articles", () => {
    it("finds a link once, under whatever id it comes again", async () => {
      const { articles } = store();
      const first = discoveredArticle({ canonicalUrl: "https://a.example/1", title: "One" });
      const second = discoveredArticle({ id: "a2", canonicalUrl: "https://a.example/2" });
      expect(await articles.discover([first], NOW_AT)).toEqual(["a1"]);
      const again = { ...first, title: "Another title" };
      expect(await articles.discover([again, second, { ...first, id: "a3" }], NOW_AT)).toEqual([
        "a2",
      ]);
      expect(await articles.get("a1")).toEqual({
        ...first,
        storyId: null,
        author: null,
        publisher: null,
        language: null,
        text: null,
        contentHash: null,
        state: "discovered",
        failure: null,
        failures: 0,
        discoveredAt: NOW_AT,
        etag: null,
        lastModified: null,
        rereadAt: null,
        rereads: 0,
      });
      expect(await articles.discover([], NOW_AT)).toEqual([]);
      expect(await articles.get("a3")).toBeNull();
    });

    it("takes thousands of links at once, and leaves out one too long to be told apart", async () => {
      const found = Array.from({ length: 1_200 }, (_, index) =>
        discoveredArticle({ id: `a${index}`, canonicalUrl: `https://a.example/${index}` }),
      );
      const long = discoveredArticle({
        id: "long",
        canonicalUrl: `https://a.example/${"x".repeat(9_000)}`,
      });
      expect(await store().articles.discover([long, ...found], NOW_AT)).toHaveLength(1_200);
    });

    it("says that a text is unchanged, and reads an edited one again", async () => {
      const { articles } = store();
      const id = await putArticle(store(), { text: "First." });
      const before = await articles.get(id);
      expect(await articles.saveContent(id, articleContent({ text: "First." }), NOW_AT)).toBe(
        "unchanged",
      );
      expect(await articles.get(id)).toEqual(before);
      await articles.setState(id, "registered");
      expect(await articles.saveContent(id, articleContent({ text: "Second." }), NOW_AT)).toBe(
        "saved",
      );
      expect(await articles.get(id)).toMatchObject({
        state: "fetched",
        text: "Second.",
        storyId: before?.storyId,
      });
    });

    it("is due to be read again when its own source says other than before of it", async () => {
      const { articles, sources } = store();
      const add = (url: string) =>
        sources.add({ kind: "feed", url, name: url, company: null }, NOW_AT);
      const [own, other] = [await add("https://a.example/"), await add("https://b.example/")];
      const said = (announcement: string, sourceId = own.id) =>
        articles.discover([discoveredArticle({ sourceId, announcement })], minutesLater(9));
      await said("one");
      await said("two");
      // its text is still to come
      expect(await articles.get("a1")).toMatchObject({ rereadAt: null });
      await articles.saveContent("a1", articleContent({ text: "First." }), NOW_AT);
      await articles.setState("a1", "registered");
      await said("two");
      await said("of another source", other.id);
      expect(await articles.rereadable(minutesLater(60), 10)).toEqual([]);
      expect(await said("three")).toEqual([]);
      expect(await articles.rereadable(minutesLater(8), 10)).toEqual([]);
      expect(await articles.rereadable(minutesLater(9), 10)).toEqual(["a1"]);
    });

    it("keeps how its page was read, and what has become due meanwhile", async () => {
      const { articles } = store();
      const id = await putArticle(store(), { text: "First." });
      const page = { etag: '"1"', lastModified: "Sun", rereadAt: minutesLater(60), dueAt: null };
      await articles.saveContent(id, articleContent({ text: "Second.", page }), NOW_AT);
      await articles.setState(id, "registered");
      const { dueAt, ...kept } = page;
      expect(await articles.get(id)).toMatchObject({ ...kept, rereads: 1 });
      const again = { ...page, etag: null, rereadAt: minutesLater(120), rereads: 2, failures: 4 };
      await articles.reread(id, { ...again, dueAt: minutesLater(60) });
      await articles.reread(id, { ...again, rereadAt: null, rereads: 3, dueAt: minutesLater(60) });
      expect(await articles.get(id)).toMatchObject({
        ...{ etag: null, rereads: 3, failures: 4, rereadAt: minutesLater(120) },
      });
      await articles.saveContent(
        id,
        articleContent({ text: "Third.", page: { ...again } }),
        NOW_AT,
      );
      expect(await articles.get(id)).toMatchObject({ failures: 0 });
      await articles.reread(id, { ...again, rereadAt: null, dueAt: minutesLater(120) });
      expect(await articles.rereadable(minutesLater(999), 10)).toEqual([]);
    });

    it("lets what is said in other words keep its id, and gives none to two", async () => {
      const { articles, register } = store();
      const first = [extractedClaim(), extractedClaim({ metric: "ev-share" })];
      const id = await putArticle(store(), { claims: first, changes: [extractedChange()] });
      const idsOf = async () => {
        const { statements, changes } = await register.statements("bmw", id);
        return [...statements, ...changes].map((one) => one.id);
      };
      expect(await idsOf()).toEqual(["a1#c1", "a1#c2", "a1#d1"]);
      const [cut, share] = [
        extractedClaim({ amount: 50 }),
        extractedClaim({ metric: "ev-share", quote: "In other words.", scopes: null }),
      ];
      await articles.saveTags(id, { claims: [cut, share], changes: [extractedChange()] });
      expect(await idsOf()).toEqual(["a1#c3", "a1#c2", "a1#d1"]);
      await articles.saveTags(id, { claims: [share], changes: [] });
      await articles.saveTags(id, { claims: first, changes: [] });
      const ids = await idsOf();
      expect(ids[1]).toBe("a1#c2");
      expect(["a1#c1", "a1#c2", "a1#c3"]).not.toContain(ids[0]);
    });

    it("takes the same text again after a failure", async () => {
      const { articles } = store();
      const id = await putArticle(store(), { text: "First." });
      await articles.setState(id, "failed", "no claims");
      expect(await articles.get(id)).toMatchObject({
        state: "failed",
        failure: "no claims",
        failures: 1,
      });
      expect(await articles.saveContent(id, articleContent({ text: "First." }), NOW_AT)).toBe(
        "saved",
      );
      expect(await articles.get(id)).toMatchObject({
        state: "fetched",
        failure: null,
        failures: 1,
      });
    });

    it("does not forget what it knew when the page does not say", async () => {
      const { articles } = store();
      const found = discoveredArticle({
        title: "Title",
        company: "bmw",
        url: "https://a.example/1",
      });
      await articles.discover([found], NOW_AT);
      await articles.saveContent("a1", articleContent({ text: "Text.", author: "A" }), NOW_AT);
      const { title, company, url, published } = found;
      expect(await articles.get("a1")).toMatchObject({
        title,
        company,
        url,
        published,
        author: "A",
      });
    });

    it("leaves a page's address with the first of two links that lead to it", async () => {
      const { articles } = store();
      const [one, two] = ["https://a.example/1", "https://a.example/2"];
      await articles.discover(
        [
          discoveredArticle({ canonicalUrl: one }),
          discoveredArticle({ id: "a2", canonicalUrl: two }),
        ],
        NOW_AT,
      );
      await articles.saveContent(
        "a2",
        articleContent({ text: "Text.", canonicalUrl: one }),
        NOW_AT,
      );
      expect(await articles.get("a2")).toMatchObject({ canonicalUrl: two, text: "Text." });
    });

    it("opens a story, or joins the one that is named", async () => {
      const { articles } = store();
      await putArticle(store(), { id: "a1", text: "One." });
      const storyId = (await articles.get("a1"))?.storyId ?? null;
      expect(storyId).toBeTruthy();
      await articles.discover([discoveredArticle({ id: "a2" })], NOW_AT);
      await articles.saveContent("a2", articleContent({ text: "Two.", storyId }), NOW_AT);
      expect(await articles.get("a2")).toMatchObject({ storyId });
    });

    it("keeps every text, and offsets into it, whatever characters it has", async () => {
      const { articles } = store();
      await articles.discover([discoveredArticle()], NOW_AT);
      const anyText = fc.string({ unit: "binary", maxLength: 200 });
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const content = articleContent({ text, title: text, contentHash: `${Math.random()}` });
          await articles.saveContent("a1", content, NOW_AT);
          expect((await articles.get("a1"))?.text).toBe(text.replaceAll("\0", "\ufffd"));
        }),
        { numRuns: 40, examples: [["a\0b"]] },
      );
    });

    it("replaces what was read out of an article", async () => {
      const { articles, register } = store();
      const id = await putArticle(store(), {
        claims: [
          extractedClaim(),
          extractedClaim({ metric: "net-zero", amount: null, unit: null }),
        ],
        changes: [extractedChange()],
      });
      const { statements, changes } = await register.statements("bmw");
      expect(statements.map((statement) => statement.id)).toEqual(["a1#c1", "a1#c2"]);
      expect(changes.map((change) => change.id)).toEqual(["a1#d1"]);
      const { start, end, rules, confidence, ...claim } = extractedClaim({
        scopes: [1, 2],
        region: "CN",
      });
      await articles.saveTags(id, {
        claims: [{ ...claim, start, end, rules, confidence }],
        changes: [],
      });
      expect(await register.statements("bmw")).toEqual({
        statements: [
          { id: "a1#c1", articleId: "a1", published: "2026-01-15", publisher: null, claim },
        ],
        changes: [],
      });
      expect(await articles.get(id)).toMatchObject({ state: "tagged" });
    });

    it("registers what claims nothing, unless something rested on it", async () => {
      const { articles } = store();
      const nothing = { claims: [], changes: [] };
      const id = await putArticle(store(), { text: "Nothing." });
      expect(await articles.get(id)).toMatchObject({ state: "registered", failure: null });
      const said = { claims: [extractedClaim()], changes: [] };
      expect(await articles.saveTags(id, said)).toBe("tagged");
      expect(await articles.saveTags(id, nothing)).toBe("tagged");
      const other = await putArticle(store(), { id: "a2", changes: [extractedChange()] });
      expect(await articles.saveTags(other, nothing)).toBe("tagged");
      expect(await articles.saveTags(other, nothing)).toBe("registered");
      await expect(articles.saveTags("unknown", nothing)).rejects.toThrow("not discovered");
    });

    it("takes an article with more claims than one statement of SQL can carry", async () => {
      const claims = Array.from({ length: 3_000 }, (_, amount) => extractedClaim({ amount }));
      await putArticle(store(), { text: "Long.", claims });
      const { statements } = await store().register.statements("bmw");
      expect(statements.map(({ claim }) => claim.amount)).toEqual(
        claims.map(({ amount }) => amount),
      );
    });

    it("refuses an article that was not discovered", async () => {
      const { articles } = store();
      await expect(articles.saveContent("x", articleContent(), NOW_AT)).rejects.toThrow(
        "not discovered",
      );
      await expect(articles.saveTags("x", { claims: [], changes: [] })).rejects.toThrow(
        "not discovered",
      );
    });

    it("finds what stopped on the way, but nothing that is done or given up", async () => {
      const { articles } = store();
      const ids = ["a1", "a2", "a3", "a4"];
      await articles.discover(
        ids.map((id) => discoveredArticle({ id })),
        NOW_AT,
      );
      await articles.setState("a3", "registered");
      await articles.setState("a4", "failed", "404");
      await articles.saveContent("a2", articleContent({ text: "Text." }), minutesLater(2));
      const unfinished = (minutes: number, limit = 10) =>
        articles.unfinished(minutesLater(minutes), limit);
      expect(await unfinished(0)).toEqual([]);
      expect(await unfinished(1)).toEqual([{ id: "a1", state: "discovered" }]);
      expect(await unfinished(3)).toEqual([
        { id: "a1", state: "discovered" },
        { id: "a2", state: "fetched" },
      ]);
      expect(await unfinished(3, 1)).toHaveLength(1);
    });

    it("leaves an article that is to be asked for again alone until its time has come", async () => {
      const { articles } = store();
      await articles.discover([discoveredArticle({ id: "a1" })], NOW_AT);
      const again = { reason: "The server is away.", nextTryAt: minutesLater(60) };
      await articles.postpone("a1", again);
      await articles.postpone("a1", again);
      expect(await articles.get("a1")).toMatchObject({
        ...{ state: "discovered", failure: "The server is away.", failures: 2 },
      });
      expect(await articles.unfinished(minutesLater(60), 10)).toEqual([]);
      expect(await articles.unfinished(minutesLater(61), 10)).toEqual([
        { id: "a1", state: "discovered" },
      ]);
    });

    it("finds the articles of some days that share a band, newest first", async () => {
      const { articles } = store();
      const signature = [0, 1, 0xffffffff, ...Array.from({ length: 125 }, (_, index) => index * 7)];
      const put = async (id: string, published: string | null, bands: number[]) => {
        await articles.discover([discoveredArticle({ id, published })], NOW_AT);
        await articles.saveContent(id, articleContent({ text: id, signature, bands }), NOW_AT);
      };
      const near = async (bands: number[], on: string, limit = 10) => {
        const found = await articles.near({ bands, on, withinDays: 7 }, limit);
        return found.map(({ id }) => id);
      };
      await put("old", "2026-01-01", [-7, 11]);
      await put("new", "2026-01-02", [11, 22, 22]);
      await put("undated", null, [11]);
      await put("other", "2026-01-03", [12]);
      expect(await near([-7, 11], "2026-01-02")).toEqual(["new", "old"]);
      const [first] = await articles.near({ bands: [11], on: "2026-01-02", withinDays: 7 }, 10);
      expect(first).toMatchObject({ published: "2026-01-02", signature });
      expect(await near([11], "2026-01-02", 1)).toEqual(["new"]);
      expect(await near([], "2026-01-02")).toEqual([]);
      // as far as seven days, in whichever part of the index they stand
      for (let day = 1; day <= 28; day += 1) {
        const on = new Date(Date.UTC(2019, 1, day)).toISOString().slice(0, 10);
        const later = new Date(Date.UTC(2019, 1, day + 7)).toISOString().slice(0, 10);
        await put(on, on, [1_000 + day, -1]);
        expect(await near([1_000 + day], later)).toEqual([on]);
        expect(
          await near([1_000 + day], new Date(Date.UTC(2019, 1, day + 8)).toISOString()),
        ).toEqual([]);
      }
      expect(await near([-1], "2019-02-21", 100)).toHaveLength(15);
      // what has no date counts from the day on which it was found
      expect(await near([11], NOW_AT.slice(0, 10))).toEqual(["undated"]);
      await articles.saveContent("new", articleContent({ text: "Edited.", bands: [99] }), NOW_AT);
      expect(await near([22], "2026-01-02")).toEqual([]);
      expect(await near([99], "2026-01-02")).toEqual(["new"]);
    });
  });
}
