import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  minutesLater,
  NOW_AT,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

const LEASE_MS = 60_000;

export function describeDigests(store: () => Store): void {
  describe("digests", () => {
    let channelId: string;
    let subscriptionId: string;

    beforeEach(async () => {
      channelId = (await putChannel(store())).id;
      subscriptionId = (await putSubscription(store(), channelId, { delivery: "daily" })).id;
    });

    const write = (period: string, eventIds: string[] = [], state?: "skipped") =>
      store().digests.add(
        {
          ...{ subscriptionId, channelId, period, eventIds, state: state ?? "pending" },
          ...{ fromAt: minutesLater(-60), toAt: `${period}T09:00:00.000Z` },
        },
        NOW_AT,
      );

    it("writes one for each subscription and period, though many workers try", async () => {
      const written = await Promise.all(
        Array.from({ length: 6 }, (_, index) => write("2026-03-01", [`e${index}`])),
      );
      expect(written.filter((digest) => digest !== null)).toHaveLength(1);
      expect(await store().digests.told(subscriptionId)).toEqual(
        new Set(written.flatMap((digest) => digest?.eventIds ?? [])),
      );
    });

    it("gives a digest to one worker at a time, and again when that one died", async () => {
      const { digests } = store();
      await write("2026-03-01");
      expect(await digests.waiting()).toEqual([subscriptionId]);
      const takers = Array.from({ length: 6 }, () => digests.take(subscriptionId, LEASE_MS));
      const taken = (await Promise.all(takers)).filter((digest) => digest !== null);
      expect(taken).toMatchObject([{ period: "2026-03-01", state: "pending", wasHeld: false }]);
      expect(await digests.waiting()).toEqual([]);
      await write("2026-03-02");
      expect(await digests.take(subscriptionId, 0)).toMatchObject({ period: "2026-03-02" });
      expect(await digests.take(subscriptionId, LEASE_MS)).toMatchObject({ wasHeld: true });
    });

    it("keeps what became of a digest, and never changes what was sent", async () => {
      const { digests } = store();
      const id = (await write("2026-03-01", ["e1"]))?.id ?? "";
      await digests.take(subscriptionId, LEASE_MS);
      await digests.settle(id, { state: "pending", failure: "network", delayMs: LEASE_MS });
      expect(await digests.take(subscriptionId, LEASE_MS)).toBeNull();
      await digests.settle(id, { state: "pending", failure: "network", delayMs: 0 });
      const again = await digests.take(subscriptionId, LEASE_MS);
      expect(again).toMatchObject({ attempts: 2, failure: "network", wasHeld: false });
      await digests.settle(id, { state: "sent", message: { ts: "1" }, at: minutesLater(1) });
      await digests.settle(id, { state: "rejected", failure: "late news" });
      expect(await digests.take(subscriptionId, LEASE_MS)).toBeNull();
      expect(await digests.tellings(channelId, ["e1"])).toEqual([
        {
          ...{ eventId: "e1", subscriptionId, period: "2026-03-01", state: "sent" },
          ...{ failure: null, sentAt: minutesLater(1) },
        },
      ]);
    });

    it("knows where each subscription's last period ended", async () => {
      const { digests } = store();
      for (const period of ["2026-02-27", "2026-02-28", "2026-03-09"])
        await write(period, [], "skipped");
      expect(await digests.lastEnds([subscriptionId, "other"], NOW_AT)).toEqual(
        new Map([[subscriptionId, "2026-02-28T09:00:00.000Z"]]),
      );
    });

    it("counts a rejected digest as not told", async () => {
      const id = (await write("2026-03-01", ["e1"]))?.id ?? "";
      await store().digests.settle(id, { state: "rejected", failure: "invalid" });
      await write("2026-03-02", ["e2"]);
      expect(await store().digests.told(subscriptionId)).toEqual(new Set(["e2"]));
    });

    it("tells of alerts and digests of the channel, and of no other", async () => {
      const { digests, deliveries, events } = store();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const eventId = event?.id ?? "";
      await deliveries.add([{ eventId, subscriptionId, channelId }], NOW_AT);
      await write("2026-03-01", [eventId]);
      await write("2026-03-02", ["e2"], "skipped");
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
        const owed = [{ eventId: event?.id ?? "", subscriptionId, channelId }];
        await deliveries.add(owed, minutesLater(minutes));
      }
      const count = (minutes: number) =>
        store().transaction((inside) =>
          inside.digests.countAlerts([subscriptionId], minutesLater(minutes)),
        );
      expect(await count(30)).toEqual(new Map([[subscriptionId, 2]]));
      expect(await count(61)).toEqual(new Map());
      expect(await digests.countAlerts([], NOW_AT)).toEqual(new Map());
    });

    it("drops what waits with its subscription, and keeps what was sent", async () => {
      const { digests, subscriptions } = store();
      const id = (await write("2026-03-01", ["e1"]))?.id ?? "";
      await digests.settle(id, { state: "sent", message: {}, at: NOW_AT });
      await write("2026-03-02", ["e2"]);
      await subscriptions.remove(subscriptionId);
      expect(await digests.take(subscriptionId, LEASE_MS)).toBeNull();
      expect(await digests.tellings(channelId, ["e1", "e2"])).toMatchObject([{ eventId: "e1" }]);
    });
  });
}
