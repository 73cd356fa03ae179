import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  minutesLater,
  NOW_AT,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

export function describeDeliveries(store: () => Store): void {
  describe("deliveries", () => {
    let channelId: string;
    let subscriptionId: string;

    beforeEach(async () => {
      channelId = (await putChannel(store())).id;
      subscriptionId = (await putSubscription(store(), channelId)).id;
    });

    /** Owes the channel an event a day, in this order; returns the ids of the events. */
    async function owe(...days: string[]): Promise<string[]> {
      const recorded = await store().events.record(
        days.map((occurredOn) => registerEvent({ key: occurredOn, occurredOn })),
        NOW_AT,
      );
      const owed = recorded.map(({ id }) => ({ eventId: id, subscriptionId, channelId }));
      await store().deliveries.add(owed, NOW_AT);
      return recorded.map(({ id }) => id);
    }

    const next = (minutes = 0) => store().deliveries.next(channelId, minutesLater(minutes));

    it("owes a channel an event once, however many subscriptions match", async () => {
      const { deliveries, events } = store();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const owed = { eventId: event?.id ?? "", subscriptionId, channelId };
      const other = { ...owed, channelId: (await putChannel(store(), "other")).id };
      expect(
        await deliveries.add([owed, { ...owed, subscriptionId: "two" }, other], NOW_AT),
      ).toHaveLength(2);
      expect(await deliveries.add([owed, other], minutesLater(1))).toEqual([]);
      expect(await deliveries.add([], NOW_AT)).toEqual([]);
      expect(await next()).toEqual({
        ...owed,
        id: expect.any(String),
        state: "pending",
        attempts: 0,
        dueAt: NOW_AT,
        message: null,
        failure: null,
      });
    });

    it("gives a channel to one worker at a time", async () => {
      const { deliveries } = store();
      const lease = (owner: string, minutes: number) =>
        deliveries.lease(channelId, owner, minutesLater(minutes), minutesLater(minutes + 1));
      expect(await lease("one", 0)).toBe(true);
      expect(await lease("two", 0.5)).toBe(false);
      expect(await lease("one", 0.5)).toBe(true);
      expect(await lease("two", 1)).toBe(false);
      expect(await lease("two", 1.5)).toBe(true);
      await deliveries.release(channelId, "one");
      expect(await lease("one", 2)).toBe(false);
      await deliveries.release(channelId, "two");
      expect(await lease("one", 2)).toBe(true);
      expect(await deliveries.lease("unknown", "one", NOW_AT, minutesLater(1))).toBe(false);
    });

    it("gives a channel to one of many workers that ask at once", async () => {
      const owners = Array.from({ length: 8 }, (_, index) => `worker ${index}`);
      const taken = await Promise.all(
        owners.map((owner) => store().deliveries.lease(channelId, owner, NOW_AT, minutesLater(1))),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it("tells what happened first first", async () => {
      const [late, early] = await owe("2026-01-02", "2026-01-01");
      const told: (string | undefined)[] = [];
      for (let delivery = await next(); delivery; delivery = await next()) {
        told.push(delivery.eventId);
        await store().deliveries.settle(delivery.id, { state: "sent", message: {}, at: NOW_AT });
      }
      expect(told).toEqual([early, late]);
    });

    it("lets nothing overtake a delivery that waits for its retry", async () => {
      const { deliveries } = store();
      const [first] = await owe("2026-01-01");
      const id = (await next())?.id ?? "";
      await deliveries.settle(id, { state: "posting" });
      await deliveries.settle(id, {
        state: "pending",
        failure: "rate_limited",
        dueAt: minutesLater(5),
      });
      await owe("2025-12-31", "2026-01-02");
      expect(await next(4)).toBeNull();
      expect(await next(5)).toMatchObject({ eventId: first, attempts: 1, failure: "rate_limited" });
      expect(await deliveries.owed()).toEqual([{ channelId, dueAt: minutesLater(5), count: 3 }]);
    });

    it("gives a delivery again that was being posted when its process died", async () => {
      await owe("2026-01-01");
      const id = (await next())?.id ?? "";
      await store().deliveries.settle(id, { state: "posting" });
      expect(await next()).toMatchObject({ id, state: "posting", attempts: 1 });
    });

    it("never changes what was sent or rejected", async () => {
      const { deliveries } = store();
      await owe("2026-01-01", "2026-01-02");
      const sent = (await next())?.id ?? "";
      await deliveries.settle(sent, { state: "sent", message: { ts: "1.2" }, at: NOW_AT });
      await deliveries.settle(sent, { state: "pending", failure: "late news", dueAt: NOW_AT });
      const rejected = (await next())?.id ?? "";
      expect(rejected).not.toBe(sent);
      await deliveries.settle(rejected, { state: "rejected", failure: "auth" });
      await deliveries.settle(rejected, { state: "posting" });
      expect(await next()).toBeNull();
      expect(await deliveries.owed()).toEqual([]);
    });

    it("names the channels that are owed something, the first due first", async () => {
      const { deliveries, events } = store();
      const other = await putChannel(store(), "other");
      await owe("2026-01-01", "2026-01-02");
      const [event] = await events.record([registerEvent({ key: "other" })], NOW_AT);
      await deliveries.add(
        [{ eventId: event?.id ?? "", subscriptionId, channelId: other.id }],
        minutesLater(-1),
      );
      expect(await deliveries.owed()).toEqual([
        { channelId: other.id, dueAt: minutesLater(-1), count: 1 },
        { channelId, dueAt: NOW_AT, count: 2 },
      ]);
    });
  });
}
