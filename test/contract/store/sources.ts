import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  articleContent,
  discoveredArticle,
  extractedClaim,
  minutesLater,
  NOW_AT,
  putChannel,
} from "../../support/store.ts";

export function describeSources(store: () => Store): void {
  const feed = (url: string) => ({ kind: "feed" as const, url, name: "Press", company: null });

  describe("sources", () => {
    it("adds a source once, and gives back the one that stands", async () => {
      const { sources } = store();
      const added = await sources.add({ ...feed("https://a.example/"), company: "bmw" }, NOW_AT);
      const again = await sources.add(
        { ...feed("https://a.example/"), name: "Other" },
        minutesLater(1),
      );
      expect(added).toMatchObject({
        name: "Press",
        company: "bmw",
        nextPollAt: NOW_AT,
        failures: 0,
      });
      expect(again).toEqual(added);
      expect(await sources.list()).toEqual([added]);
      expect(await sources.get(added.id)).toEqual(added);
      expect(await sources.get("unknown")).toBeNull();
    });

    it("ends once, and owes who added it one notice", async () => {
      const { sources, deliveries } = store();
      const owner = await putChannel(store(), "owner");
      const url = "https://a.example/";
      const added = await sources.add({ ...feed(url), ownerChannelId: owner.id }, NOW_AT);
      const other = await putChannel(store(), "other");
      await sources.add({ ...feed(url), ownerChannelId: other.id }, NOW_AT);
      expect(await sources.get(added.id)).toMatchObject({ ownerChannelId: owner.id });
      expect(await sources.end(added.id, "gone", minutesLater(1))).toEqual([owner.id]);
      expect(await sources.end(added.id, "gone", minutesLater(2))).toBeNull();
      expect(await sources.get(added.id)).toMatchObject({
        ...{ state: "gone", lastError: "gone", lastPolledAt: minutesLater(1) },
      });
      expect(await deliveries.owed()).toMatchObject([{ channelId: owner.id, count: 1 }]);
      const alone = await sources.add(feed("https://b.example/"), NOW_AT);
      expect(await sources.end(alone.id, "gone", minutesLater(1))).toEqual([]);
    });

    it("finds the active sources whose time has come, the longest overdue first", async () => {
      const { sources } = store();
      const ids: string[] = [];
      for (const [index, minutes] of [2, 0, 1, 3, 0].entries()) {
        const { id } = await sources.add(feed(`https://${index}.example/`), NOW_AT);
        await sources.polled(id, { nextPollAt: minutesLater(minutes) });
        ids.push(id);
      }
      await sources.polled(ids[4] ?? "", { state: "paused", nextPollAt: NOW_AT });
      const due = async (minutes: number, limit = 10) =>
        (await sources.due(minutesLater(minutes), limit)).map(({ id }) => id);
      expect(await due(2)).toEqual([ids[1], ids[2], ids[0]]);
      expect(await due(2, 1)).toEqual([ids[1]]);
      expect(await due(-1)).toEqual([]);
    });

    it("keeps what a poll found out, and only that", async () => {
      const { sources } = store();
      const { id } = await sources.add(feed("https://a.example/"), NOW_AT);
      await sources.polled(id, {
        etag: '"1"',
        failures: 2,
        lastError: "503",
        nextPollAt: minutesLater(5),
      });
      await sources.polled(id, {
        url: "https://moved.example/",
        lastError: null,
        lastPolledAt: NOW_AT,
        nextPollAt: minutesLater(9),
      });
      expect(await sources.get(id)).toMatchObject({
        url: "https://moved.example/",
        etag: '"1"',
        failures: 2,
        lastError: null,
        lastPolledAt: NOW_AT,
        nextPollAt: minutesLater(9),
      });
    });

    it("keeps its rhythm and language until another is found", async () => {
      const { sources } = store();
      const { id } = await sources.add({ ...feed("https://a.example/"), language: "de" }, NOW_AT);
      const rhythm = {
        itemAts: [NOW_AT, "2026-02-28"],
        ttlMinutes: 60,
        skipHours: [1],
        skipDays: [],
      };
      await sources.polled(id, { kind: "page", rhythm, lastSuccessAt: NOW_AT, nextPollAt: NOW_AT });
      await sources.polled(id, { failures: 1, lastError: "503", nextPollAt: minutesLater(5) });
      const kept = { kind: "page", language: "de", rhythm, lastSuccessAt: NOW_AT, failures: 1 };
      expect(await sources.get(id)).toMatchObject(kept);
    });

    it("is read anew by another selector, and keeps what it knows where only its name is another", async () => {
      const { sources } = store();
      const rhythm = { itemAts: [NOW_AT], ttlMinutes: null, skipHours: [], skipDays: [] };
      const { id } = await sources.add(feed("https://a.example/"), NOW_AT);
      const read = { etag: '"1"', lastModified: "x", bodyHash: "y", rhythm };
      await sources.polled(id, { ...read, nextPollAt: minutesLater(60) });
      await sources.revise(id, { name: "Other", company: "bmw" }, minutesLater(1));
      expect(await sources.get(id)).toMatchObject({
        ...{ name: "Other", company: "bmw", kind: "feed", ...read, nextPollAt: minutesLater(60) },
      });
      await sources.revise(id, { selector: ".news a" }, minutesLater(2));
      expect(await sources.get(id)).toMatchObject({
        ...{ name: "Other", selector: ".news a", kind: "page", nextPollAt: minutesLater(2) },
        ...{ etag: null, lastModified: null, bodyHash: null, rhythm: null },
      });
    });

    it("counts what each gave in four weeks by the articles' own dates", async () => {
      const { sources, articles } = store();
      const { id } = await sources.add(feed("https://a.example/"), NOW_AT);
      await sources.add(feed("https://b.example/"), NOW_AT);
      const dates = ["2026-02-28", "2026-02-20", "2026-02-02", null, "2025-12-01", "2026-03-05"];
      const found = dates.map((published, at) =>
        discoveredArticle({ id: `a${at}`, sourceId: id, published }),
      );
      await articles.discover([...found, discoveredArticle({ id: "none" })], NOW_AT);
      await articles.saveContent("a0", articleContent({ text: "a" }), NOW_AT);
      await articles.saveTags("a0", { claims: [extractedClaim(), extractedClaim()], changes: [] });
      expect(await sources.yields(NOW_AT)).toEqual([
        { sourceId: id, itemsAWeek: 1, claimsAWeek: 0.5 },
      ]);
    });

    it("keeps its address when it is redirected to that of another source", async () => {
      const { sources } = store();
      await sources.add(feed("https://a.example/"), NOW_AT);
      const { id } = await sources.add(feed("https://b.example/"), NOW_AT);
      await sources.polled(id, { url: "https://a.example/", etag: "x", nextPollAt: NOW_AT });
      expect(await sources.get(id)).toMatchObject({ url: "https://b.example/", etag: "x" });
    });

    it("leaves a removed source's articles", async () => {
      const { sources, articles } = store();
      const { id } = await sources.add(feed("https://a.example/"), NOW_AT);
      await articles.discover([discoveredArticle({ sourceId: id })], NOW_AT);
      expect(await sources.remove(id)).toBe(true);
      expect(await sources.remove(id)).toBe(false);
      expect(await articles.get("a1")).toMatchObject({ sourceId: null });
    });
  });
}
