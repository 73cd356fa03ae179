import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  minutesLater,
  NOW_AT,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

export function describeDigests(store: () => Store): void {
  describe("digests", () => {
    let channelId: string;
    let subscriptionId: string;

    beforeEach(async () => {
      channelId = (await putChannel(store())).id;
      subscriptionId = (await putSubscription(store(), channelId, { delivery: "daily" })).id;
    });

    const write = (period: string, eventIds: string[] = []) =>
      store().digests.add(
        {
          ...{ subscriptionId, channelId, period, eventIds },
          ...{ fromAt: minutesLater(-60), toAt: `${period}T09:00:00.000Z` },
        },
        NOW_AT,
      );
    /** Writes a digest and owes it; returns the id of its delivery. */
    const owe = async (period: string, eventIds: string[] = []): Promise<string> => {
      const digestId = (await write(period, eventIds))?.id ?? "";
      const owed = { kind: "digest" as const, digestId, subscriptionId, channelId };
      const [id = ""] = await store().deliveries.add([owed, owed], NOW_AT);
      return id;
    };

    it("writes one for each subscription and period, though many workers try", async () => {
      const written = await Promise.all(
        Array.from({ length: 6 }, (_, index) => write("2026-03-01", [`e${index}`])),
      );
      expect(written.filter((digest) => digest !== null)).toHaveLength(1);
      const [digest] = written.filter((one) => one !== null);
      expect(await store().digests.get(digest?.id ?? "")).toEqual(digest);
      expect(await store().digests.get("unknown")).toBeNull();
    });

    it("are owed to their channel like all else, each once and in the order of writing", async () => {
      const { deliveries, events, leases } = store();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const eventId = event?.id ?? "";
      await owe("2026-03-01", [eventId]);
      await deliveries.add([{ kind: "event", eventId, subscriptionId, channelId }], NOW_AT);
      await owe("2026-03-02", ["e2"]);
      await leases.take({ owner: "one", platforms: ["console"], leaseMs: 60_000, limit: 1 });
      const request = { owner: "one", channelIds: [channelId], perChannel: 9 };
      const owed = await deliveries.next(request);
      expect(owed.map(({ kind }) => kind)).toEqual(["digest", "event", "digest"]);
    });

    it("keep what became of them, and are told of once they are owed", async () => {
      const { digests, deliveries } = store();
      await write("2026-02-28", ["e0"]);
      const id = await owe("2026-03-01", ["e1"]);
      await deliveries.settle([{ id, state: "sent", message: { ts: "1" }, coverage: [] }]);
      await deliveries.settle([{ id, state: "rejected", failure: "late news" }]);
      expect(await digests.tellings(channelId, ["e0", "e1"])).toEqual([
        {
          ...{ eventId: "e1", subscriptionId, period: "2026-03-01", state: "sent" },
          ...{ failure: null, sentAt: expect.stringContaining("T") },
        },
      ]);
      expect(await digests.told(subscriptionId)).toEqual(new Set(["e1"]));
    });

    it("knows where each subscription's last period ended", async () => {
      const { digests } = store();
      for (const period of ["2026-02-27", "2026-02-28", "2026-03-09"]) await write(period);
      expect(await digests.lastEnds([subscriptionId, "other"], NOW_AT)).toEqual(
        new Map([[subscriptionId, "2026-02-28T09:00:00.000Z"]]),
      );
    });

    it("counts a rejected digest as not told", async () => {
      const id = await owe("2026-03-01", ["e1"]);
      await store().deliveries.settle([{ id, state: "rejected", failure: "invalid" }]);
      await owe("2026-03-02", ["e2"]);
      expect(await store().digests.told(subscriptionId)).toEqual(new Set(["e2"]));
    });

    it("tells of alerts and digests of the channel, and of no other", async () => {
      const { digests, deliveries, events } = store();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const eventId = event?.id ?? "";
      await deliveries.add([{ kind: "event", eventId, subscriptionId, channelId }], NOW_AT);
      await owe("2026-03-01", [eventId]);
      await write("2026-03-02", ["e2"]);
      expect(await digests.tellings(channelId, [eventId, "e2"])).toMatchObject([
        { eventId, period: null, state: "pending" },
        { eventId, period: "2026-03-01", state: "pending" },
      ]);
      expect(await digests.tellings("other", [eventId])).toEqual([]);
      expect(await digests.tellings(channelId, [])).toEqual([]);
    });

    it("counts the alerts of a subscription in a stretch of time", async () => {
      const { digests, deliveries, events } = store();
      for (const [index, minutes] of [0, 30, 60].entries()) {
        const [event] = await events.record([registerEvent({ key: `${index}` })], NOW_AT);
        const eventId = event?.id ?? "";
        const owed = { kind: "event" as const, eventId, subscriptionId, channelId };
        await deliveries.add([owed], minutesLater(minutes));
      }
      await owe("2026-03-01");
      const count = (minutes: number) =>
        store().transaction((inside) =>
          inside.digests.countAlerts([subscriptionId], minutesLater(minutes)),
        );
      expect(await count(30)).toEqual(new Map([[subscriptionId, 2]]));
      expect(await count(61)).toEqual(new Map());
      expect(await digests.countAlerts([], NOW_AT)).toEqual(new Map());
    });

    it("name what the channel was told last, or by the message of a thread", async () => {
      const { digests, deliveries, events } = store();
      expect(await digests.lastTold(channelId, null)).toBeNull();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const eventId = event?.id ?? "";
      const alert = { kind: "event" as const, eventId, subscriptionId, channelId };
      const [first = ""] = await deliveries.add([alert], NOW_AT);
      const sent = (id: string, messageId: string) =>
        deliveries.settle([{ id, state: "sent", message: { messageId }, coverage: [] }]);
      await sent(first, "m1");
      await sent(await owe("2026-03-01"), "empty");
      expect(await digests.lastTold(channelId, null)).toMatchObject({ eventIds: [eventId] });
      await sent(await owe("2026-03-02", ["e1", "e2"]), "m2");
      const last = { eventIds: ["e1", "e2"], isOfThread: false };
      expect(await digests.lastTold(channelId, null)).toMatchObject(last);
      expect(await digests.lastTold(channelId, "of a person")).toMatchObject(last);
      const ofThread = { eventIds: [eventId], isOfThread: true };
      expect(await digests.lastTold(channelId, "m1")).toMatchObject(ofThread);
      expect(await digests.lastTold("other", "m1")).toBeNull();
    });

    it("drops what waits with its subscription, and keeps what was sent", async () => {
      const { digests, deliveries, subscriptions } = store();
      const id = await owe("2026-03-01", ["e1"]);
      await deliveries.settle([{ id, state: "sent", message: {}, coverage: [] }]);
      await owe("2026-03-02", ["e2"]);
      await subscriptions.remove(subscriptionId);
      expect(await deliveries.owed()).toEqual([]);
      expect(await digests.tellings(channelId, ["e1", "e2"])).toMatchObject([{ eventId: "e1" }]);
    });
  });
}
