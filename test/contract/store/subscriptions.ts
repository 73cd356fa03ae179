import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import { NOW_AT, putChannel, putSubscription, registerEvent } from "../../support/store.ts";

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
      expect(added).toEqual({ ...wanted, id: added.id, state: "active", createdAt: NOW_AT });
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

    it("owes a channel nothing more through a subscription that is removed", async () => {
      const { subscriptions, events, deliveries } = store();
      const channel = await putChannel(store());
      const { id } = await putSubscription(store(), channel.id);
      const recorded = await events.record([registerEvent()], NOW_AT);
      await deliveries.add(
        recorded.map((event) => ({ eventId: event.id, subscriptionId: id, channelId: channel.id })),
        NOW_AT,
      );
      expect(await subscriptions.remove(id)).toBe(true);
      expect(await subscriptions.remove(id)).toBe(false);
      expect(await deliveries.owed()).toEqual([]);
    });
  });
}
