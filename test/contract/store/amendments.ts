import { beforeEach, describe, expect, it } from "vitest";
import type { OpenStore } from "../../../src/store/open.ts";
import type { ArticleContent } from "../../../src/store/types/article.ts";
import {
  articleContent,
  discoveredArticle,
  extractedChange,
  extractedClaim,
  NOW_AT,
  pledge,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

const OWNER = "one";

export function describeAmendments(opened: () => OpenStore): void {
  describe("amendments", () => {
    const store = () => opened().store;
    let channelId: string;
    let subscriptionId: string;

    beforeEach(async () => {
      channelId = (await putChannel(store())).id;
      subscriptionId = (await putSubscription(store(), channelId)).id;
      await publish("first", { publisher: "Motor Daily", published: "2026-01-15" });
    });

    async function publish(
      id: string,
      { publisher, published }: Pick<ArticleContent, "publisher" | "published">,
      said: "claim" | "change" = "claim",
    ): Promise<void> {
      const { articles } = store();
      const facts = { publisher, published };
      await articles.discover([discoveredArticle({ id, published })], NOW_AT);
      await articles.saveContent(id, articleContent({ text: `text of ${id}`, ...facts }), NOW_AT);
      await articles.saveTags(
        id,
        said === "claim"
          ? { claims: [extractedClaim()], changes: [] }
          : { claims: [], changes: [extractedChange()] },
      );
    }

    const register = (...articleIds: string[]) =>
      store().register.save({
        company: "bmw",
        pledges: [pledge({ statedBy: articleIds.map((id) => `${id}#c1`) })],
        milestones: [],
      });

    /** Owes the channel the event of the first article; returns its id. */
    async function tell(fields: Parameters<typeof registerEvent>[0] = {}): Promise<string> {
      const event = registerEvent({ statementId: "first#c1", articleId: "first", ...fields });
      const [recorded] = await store().events.record([event], NOW_AT);
      const eventId = recorded?.id ?? "";
      await store().deliveries.add([{ kind: "event", eventId, subscriptionId, channelId }], NOW_AT);
      return eventId;
    }

    const take = () =>
      store().leases.take({ owner: OWNER, platforms: ["console"], leaseMs: 60_000, limit: 9 });
    async function send(coverage: string[] = []): Promise<void> {
      await take();
      const request = { owner: OWNER, channelIds: [channelId], perChannel: 10 };
      for (const { id } of await store().deliveries.next(request))
        await store().deliveries.settle([{ id, state: "sent", message: { ts: id }, coverage }]);
      await store().leases.release(OWNER, [{ channelId, waitMs: 0 }]);
    }
    const due = async () => {
      await take();
      return store().amendments.next({ owner: OWNER, channelIds: [channelId] });
    };

    it("name the other outlets that made the same claim, the earliest first, each once", async () => {
      await publish("third", { publisher: "Evening Post", published: "2026-01-17" });
      await publish("second", { publisher: "Reuters", published: "2026-01-16" });
      await publish("again", { publisher: "reuters", published: "2026-01-18" });
      await publish("own", { publisher: "motor daily", published: "2026-01-16" });
      await publish("nameless", { publisher: null, published: "2026-01-16" });
      await publish("late", { publisher: "Yearbook", published: "2026-03-01" });
      await publish("unrelated", { publisher: "Other News", published: "2026-01-16" });
      await register("first", "third", "second", "again", "own", "nameless", "late");
      const eventId = await tell();
      const coverage = await store().amendments.coverage([eventId, "unknown"]);
      expect(coverage).toEqual(new Map([[eventId, ["Reuters", "Evening Post"]]]));
    });

    it("know the same change from another outlet", async () => {
      await publish("told", { publisher: "Motor Daily", published: "2026-01-20" }, "change");
      await publish("other", { publisher: "Reuters", published: "2026-01-21" }, "change");
      const eventId = await tell({
        ...{ kind: "pledge_changed", lifecycle: "weakened", occurredOn: "2026-01-20" },
        ...{ statementId: "told#d1", articleId: "told" },
      });
      expect((await store().amendments.coverage([eventId])).get(eventId)).toEqual(["Reuters"]);
    });

    it("are noted once for a message that was sent, and are gone when it is changed", async () => {
      const eventId = await tell();
      await send();
      await publish("second", { publisher: "Reuters", published: "2026-01-16" });
      await register("first", "second");
      const { amendments } = store();
      await amendments.note("second", 0);
      await amendments.note("second", 0);
      const [found, ...more] = await due();
      expect(more).toEqual([]);
      expect(found).toMatchObject({ eventId, channelId, coverage: [], attempts: 0, version: 2 });
      const { deliveryId = "", version = 0 } = found ?? {};
      expect(found?.message).toEqual({ ts: deliveryId });
      await amendments.settle([{ deliveryId, version, state: "done", coverage: ["Reuters"] }]);
      expect(await due()).toEqual([]);
      await amendments.note("second", 0);
      expect(await due()).toEqual([]);
    });

    it("are not lost when another report comes while the message is changed", async () => {
      await tell();
      await send();
      for (const id of ["second", "third"])
        await publish(id, { publisher: `Outlet ${id}`, published: "2026-01-16" });
      await register("first", "second", "third");
      const { amendments } = store();
      await amendments.note("second", 0);
      const [found] = await due();
      await amendments.note("third", 0);
      const { deliveryId = "", version = 0 } = found ?? {};
      const coverage = ["Outlet second"];
      await amendments.settle([{ deliveryId, version, state: "done", coverage }]);
      expect(await due()).toMatchObject([{ deliveryId, coverage, version: 2 }]);
      await amendments.settle([{ deliveryId, version: 2, state: "pending", delayMs: 60_000 }]);
      expect(await due()).toEqual([]);
    });

    it("wait for their time, and for a message that is still owed", async () => {
      await tell();
      await publish("second", { publisher: "Reuters", published: "2026-01-16" });
      await register("first", "second");
      await store().amendments.note("second", 60_000);
      expect(await due()).toEqual([]);
      await store().leases.release(OWNER, [{ channelId, waitMs: 0 }]);
      await send();
      expect(await due()).toEqual([]);
    });

    it("wake a channel that is owed nothing else", async () => {
      await tell();
      await send();
      expect(await take()).toEqual([]);
      await publish("second", { publisher: "Reuters", published: "2026-01-16" });
      await register("first", "second");
      await store().amendments.note("second", 0);
      expect(await take()).toMatchObject([{ id: channelId }]);
    });
  });
}
