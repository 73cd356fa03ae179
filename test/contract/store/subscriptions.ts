import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  minutesLater,
  NOW_AT,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

export function describeSubscriptions(store: () => Store): void {
  describe("subscriptions", () => {
    it("knows a channel by its place, and keeps what is said of it fresh", async () => {
      const { subscriptions } = store();
      const place = { platform: "slack", workspaceId: "T1", externalId: "C1" } as const;
      const first = await subscriptions.upsertChannel({
        ...place,
        name: "esg",
        reference: { team: [1, null] },
      });
      const second = await subscriptions.upsertChannel({
        ...place,
        name: null,
        reference: { team: [2] },
      });
      const third = await subscriptions.upsertChannel({ ...place, name: "green", reference: null });
      expect(second).toEqual({ ...first, reference: { team: [2] } });
      expect(third).toEqual({ ...second, name: "green" });
      expect(await subscriptions.channel(first.id)).toEqual(third);
      const elsewhere = await subscriptions.upsertChannel({ ...third, workspaceId: "T2" });
      expect(elsewhere.id).not.toBe(first.id);
      expect(await subscriptions.channel("unknown")).toBeNull();
    });

    it("keeps what a channel follows", async () => {
      const { subscriptions } = store();
      const channel = await putChannel(store());
      const wanted = {
        channelId: channel.id,
        companies: ["bmw", "baic"],
        kinds: ["milestone" as const],
        metrics: ["net-zero" as const],
        regions: ["EU"],
        delivery: "weekly" as const,
        baselineOn: "2026-01-01",
      };
      const added = await subscriptions.add(wanted, NOW_AT);
      expect(added).toEqual({
        ...wanted,
        ...{ id: added.id, state: "active", createdAt: NOW_AT, pausedUntil: null, resumedAt: null },
        ...{ brands: [], keywords: [], alternatives: [], except: [], minGrade: null },
        ...{ atMinutes: 540, weekday: 1, timeZone: "UTC", quietHours: null, maxPerHour: null },
        ...{ tellsNothingNew: false, language: "en", ownerChannelId: null, mutes: [] },
      });
      await subscriptions.update(added.id, { state: "paused", companies: [] });
      await subscriptions.update(added.id, {});
      const updated = { ...added, state: "paused", companies: [] };
      expect(await subscriptions.list({})).toEqual([updated]);
      expect(await subscriptions.list({ channelId: channel.id, state: "paused" })).toEqual([
        updated,
      ]);
      expect(await subscriptions.list({ state: "active" })).toEqual([]);
      expect(await subscriptions.list({ channelId: "other" })).toEqual([]);
    });

    it("keeps every term of a subscription", async () => {
      const channel = await putChannel(store());
      const clause = {
        companies: ["toyota"],
        brands: [{ companyId: "volkswagen", brand: "Audi" }],
        kinds: ["milestone" as const],
        metrics: [],
        regions: ["CN"],
        keywords: [["steel", "铝"], ["green"]],
      };
      const added = await putSubscription(store(), channel.id, {
        ...clause,
        ...{ alternatives: [clause], except: [clause], minGrade: "trade_press" },
        ...{ atMinutes: 0, weekday: 7, timeZone: "Asia/Shanghai", maxPerHour: 5 },
        ...{ quietHours: { fromMinutes: 1_320, toMinutes: 420 }, tellsNothingNew: true },
      });
      expect(added).toMatchObject({ ...clause, alternatives: [clause], except: [clause] });
      expect(await store().subscriptions.list({ ids: [added.id] })).toEqual([added]);
      expect(await store().subscriptions.list({ ids: [] })).toEqual([]);
    });

    it("ends a pause when its time has come, and no other", async () => {
      const { subscriptions } = store();
      const channel = await putChannel(store());
      const ids: string[] = [];
      for (const pausedUntil of [minutesLater(5), minutesLater(6), null]) {
        const { id } = await putSubscription(store(), channel.id);
        await subscriptions.update(id, { state: "paused", pausedUntil });
        ids.push(id);
      }
      expect(await subscriptions.resumeDue(minutesLater(4))).toBe(0);
      expect(await subscriptions.resumeDue(minutesLater(5))).toBe(1);
      expect(await subscriptions.list({ state: "active" })).toMatchObject([
        { id: ids[0], pausedUntil: null, resumedAt: minutesLater(5) },
      ]);
    });

    it("owes a channel nothing more through a subscription that is removed", async () => {
      const { subscriptions, events, deliveries } = store();
      const channel = await putChannel(store());
      const { id } = await putSubscription(store(), channel.id);
      const recorded = await events.record([registerEvent()], NOW_AT);
      await deliveries.add(
        recorded.map((event) => ({
          ...{
            kind: "event" as const,
            eventId: event.id,
            subscriptionId: id,
            channelId: channel.id,
          },
        })),
        NOW_AT,
      );
      expect(await subscriptions.remove(id)).toBe(true);
      expect(await subscriptions.remove(id)).toBe(false);
      expect(await deliveries.owed()).toEqual([]);
    });
  });
}
