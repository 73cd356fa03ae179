import { describe, expect, it } from "vitest";
import type { EventFilter } from "../../../src/store/types/register.ts";
import type { Store } from "../../../src/store/types/store.ts";
import {
  extractedClaim,
  milestone,
  minutesLater,
  NOW_AT,
  pledge,
  putArticle,
  registerEvent,
  TODAY,
} from "../../support/store.ts";

export function describeEvents(store: () => Store): void {
  describe("events", () => {
    it("records what is new, once for ever", async () => {
      const { events } = store();
      const [one, two] = [registerEvent({ key: "one" }), registerEvent({ key: "two" })];
      const recorded = await events.record([one, one], NOW_AT);
      expect(recorded).toEqual([{ id: expect.any(String), event: one, isAgeUnknown: false }]);
      expect(await events.record([one, two], minutesLater(1))).toMatchObject([{ event: two }]);
      expect(await events.record([one, two], minutesLater(2))).toEqual([]);
      expect(await events.record([], NOW_AT)).toEqual([]);
      expect(await events.get(recorded[0]?.id ?? "", TODAY)).toMatchObject({ recordedAt: NOW_AT });
    });

    it("records more events than one statement of SQL can carry", async () => {
      const many = Array.from({ length: 5_000 }, (_, index) => registerEvent({ key: `${index}` }));
      const recorded = await store().events.record(many, NOW_AT);
      expect(recorded.map(({ event }) => event)).toEqual(many);
    });

    it("refuses an event whose statement is not stored", async () => {
      const unfounded = registerEvent({ statementId: "a9#c1", articleId: "a9" });
      await expect(store().events.record([unfounded], NOW_AT)).rejects.toThrow(
        "a9#c1 is not stored",
      );
    });

    it("says what may be of any age: of an article without a date in the first list of its source", async () => {
      const { events } = store();
      for (const [id, found] of [
        ["old", { published: null, atFirstReading: true }],
        ["dated", { atFirstReading: true }],
        ["later", { published: null }],
      ] as const)
        await putArticle(store(), { id, ...found, claims: [extractedClaim()] });
      const told = ["old", "dated", "later"].map((articleId) =>
        registerEvent({ key: articleId, articleId, statementId: `${articleId}#c1` }),
      );
      const silent = registerEvent({ key: "silent", articleId: null, statementId: null });
      const recorded = await events.record([...told, silent], NOW_AT);
      expect(recorded.map(({ isAgeUnknown }) => isAgeUnknown)).toEqual([true, false, false, false]);
      const views = await events.list({ ids: recorded.map(({ id }) => id) }, TODAY);
      const unknown = views.filter(({ isAgeUnknown }) => isAgeUnknown);
      expect(unknown.map(({ id }) => id)).toEqual([recorded[0]?.id]);
    });

    it("shows what happened to what, with the words that say it", async () => {
      await putArticle(store(), { title: "Report", claims: [extractedClaim()] });
      await store().register.save({
        company: "bmw",
        pledges: [pledge({ statedBy: ["a1#c1"] })],
        milestones: [
          milestone({ statedBy: ["a1#c1"], pledges: [{ pledgeId: "p1", relation: "progress" }] }),
        ],
      });
      const [recorded] = await store().events.record(
        [
          registerEvent({
            milestoneId: "m1",
            statementId: "a1#c1",
            articleId: "a1",
            lifecycle: "announced",
          }),
        ],
        NOW_AT,
      );
      expect(await store().events.get(recorded?.id ?? "", TODAY)).toEqual({
        id: recorded?.id,
        kind: "pledge_new",
        company: "bmw",
        brand: null,
        metric: "ghg-emissions",
        region: null,
        lifecycle: "announced",
        occurredOn: "2026-01-15",
        recordedAt: NOW_AT,
        pledge: (await store().register.pledges({}, TODAY))[0],
        milestone: (await store().register.milestones({}))[0],
        evidence: {
          articleId: "a1",
          url: null,
          title: "Report",
          publisher: null,
          published: "2026-01-15",
          grade: "unknown",
          quote: extractedClaim().quote,
        },
        correction: null,
      });
      expect(await store().events.get("unknown", TODAY)).toBeNull();
    });

    it("lists all that was registered without its words, in the order of writing", async () => {
      const many = Array.from({ length: 600 }, (_, index) => registerEvent({ key: `${index}` }));
      const recorded = await store().events.record(many, NOW_AT);
      const later = registerEvent({ key: "later", company: "baic", brand: "BJEV", region: "CN" });
      const [last] = await store().events.record([later], minutesLater(1));
      const all = await store().events.registered({});
      expect(all.map(({ id }) => id)).toEqual([...recorded, last].map((event) => event?.id));
      expect(await store().events.registered({ companies: ["baic"] })).toEqual([
        {
          ...{ id: last?.id, kind: "pledge_new", company: "baic", brand: "BJEV" },
          ...{ metric: "ghg-emissions", region: "CN" },
          ...{ occurredOn: "2026-01-15", recordedAt: minutesLater(1), pledgeId: "p1" },
        },
      ]);
      expect(await store().events.registered({ recordedBefore: NOW_AT })).toEqual([]);
    });

    it("keeps the words of an event when its article is read anew", async () => {
      await putArticle(store(), { claims: [extractedClaim()] });
      await store().events.record(
        [registerEvent({ statementId: "a1#c1", articleId: "a1" })],
        NOW_AT,
      );
      await store().articles.saveTags("a1", { claims: [], changes: [] });
      const [event] = await store().events.list({}, TODAY);
      expect(event?.evidence?.quote).toBe(extractedClaim().quote);
    });

    it.each<[string, EventFilter, string[]]>([
      ["nothing, newest first", {}, ["d", "c", "b", "a"]],
      ["company", { companies: ["baic"] }, ["d"]],
      ["kinds", { kinds: ["milestone", "pledge_due"] }, ["b"]],
      ["the first day", { sinceOn: "2026-01-15" }, ["d", "c", "b"]],
      ["the last day", { untilOn: "2026-01-15" }, ["c", "b", "a"]],
      ["what was learned since", { recordedAfter: NOW_AT }, ["d"]],
      ["what was learned before", { recordedBefore: minutesLater(1) }, ["c", "b", "a"]],
      ["a limit", { limit: 2 }, ["d", "c"]],
      ["no kind in particular", { kinds: [], companies: ["bmw"] }, ["c", "b", "a"]],
    ])("lists events by %s", async (_, filter, expected) => {
      const { events } = store();
      const event = (key: string, occurredOn: string) =>
        registerEvent({ key, occurredOn, pledgeId: null, brand: key });
      await events.record(
        [
          event("a", "2026-01-14"),
          { ...event("b", "2026-01-15"), kind: "milestone" },
          event("c", "2026-01-15"),
        ],
        NOW_AT,
      );
      await events.record([{ ...event("d", "2026-01-16"), company: "baic" }], minutesLater(1));
      expect((await events.list(filter, TODAY)).map(({ brand }) => brand)).toEqual(expected);
    });
  });
}
