import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  minutesLater,
  NOW_AT,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

export function describeChannels(store: () => Store): void {
  describe("channels", () => {
    const workspace = { platform: "console", workspaceId: "local" } as const;

    it("finds a channel by what its platform calls it, and makes none", async () => {
      const { channels } = store();
      const channel = await putChannel(store(), "general");
      expect(await channels.find(channel)).toEqual(channel);
      expect(await channels.find({ ...channel, externalId: "other" })).toBeNull();
      expect(await channels.find({ ...channel, workspaceId: "other" })).toBeNull();
    });

    it("takes up what stopped with its channel, and leaves what a person paused", async () => {
      const { channels, leases, subscriptions } = store();
      const channel = await putChannel(store(), "general");
      const going = await putSubscription(store(), channel.id);
      const paused = await putSubscription(store(), channel.id, { companies: ["bmw"] });
      await subscriptions.update(paused.id, { state: "paused" });
      expect(await channels.revive(channel.id)).toBe(false);
      await leases.stop(channel.id, "archived");
      expect(await channels.revive(channel.id)).toBe(true);
      expect(await channels.revive(channel.id)).toBe(false);
      const states = (await subscriptions.list({})).map(({ id, state }) => [id, state]);
      expect(Object.fromEntries(states)).toEqual({ [going.id]: "active", [paused.id]: "paused" });
      expect(await subscriptions.stopped()).toEqual([]);
    });

    it("gives a channel another id, and hands all over where a channel has that id", async () => {
      const { channels, subscriptions, mutes, deliveries, leases } = store();
      const channel = await putChannel(store(), "old");
      const to = (externalId: string) => ({ workspaceId: "elsewhere", externalId });
      expect(await channels.move(channel.id, to("new"))).toBe(channel.id);
      expect(await channels.move(channel.id, to("new"))).toBe(channel.id);
      expect((await subscriptions.channel(channel.id))?.externalId).toBe("new");
      expect(await channels.move("chn_unknown", to("other"))).toBeNull();

      const taken = await subscriptions.upsertChannel({
        ...{ platform: "console", ...to("taken"), name: null, reference: null },
      });
      const owner = { ownerChannelId: channel.id };
      const going = await putSubscription(store(), channel.id, owner);
      const paused = await putSubscription(store(), channel.id, { companies: ["bmw"] });
      await subscriptions.update(paused.id, { state: "paused" });
      await mutes.add(channel.id, { of: "kind", kind: "milestone" }, NOW_AT);
      await mutes.add(channel.id, { of: "pledge", pledgeId: "p1" }, NOW_AT);
      await mutes.add(taken.id, { of: "pledge", pledgeId: "p1" }, NOW_AT);
      const recorded = await store().events.record(
        ["one", "two"].map((key) => registerEvent({ key })),
        NOW_AT,
      );
      const [one = "", two = ""] = recorded.map(({ id }) => id);
      const owed = (eventId: string, channelId: string) => ({
        ...{ kind: "event" as const, eventId, channelId, subscriptionId: going.id },
      });
      const all = [owed(one, channel.id), owed(two, channel.id), owed(two, taken.id)];
      expect(await deliveries.add(all, NOW_AT)).toHaveLength(3);
      await leases.stop(channel.id, "not_found");
      expect(await channels.move(channel.id, to("taken"))).toBe(taken.id);
      expect(await subscriptions.list({ channelId: channel.id })).toEqual([]);
      const states = (await subscriptions.list({ channelId: taken.id })).map(
        ({ id, state, ownerChannelId }) => [id, state, ownerChannelId],
      );
      expect(new Set(states)).toEqual(
        new Set([
          [going.id, "active", taken.id],
          [paused.id, "paused", null],
        ]),
      );
      expect(await mutes.list(channel.id)).toEqual([]);
      expect(await mutes.list(taken.id)).toHaveLength(2);
      expect(await deliveries.owed()).toMatchObject([{ channelId: taken.id, count: 2 }]);
    });

    it("stops and takes up a whole workspace, and tells nobody", async () => {
      const { channels, subscriptions, deliveries } = store();
      const channel = await putChannel(store(), "general");
      const owner = await putChannel(store(), "owner");
      await putSubscription(store(), channel.id, { ownerChannelId: owner.id });
      expect(await channels.stopWorkspace(workspace, "uninstalled")).toBe(2);
      expect(await channels.stopWorkspace(workspace, "uninstalled")).toBe(0);
      expect((await subscriptions.list({}))[0]?.state).toBe("needs_attention");
      expect(await deliveries.owed()).toEqual([]);
      expect(await channels.reviveWorkspace(workspace, "archived")).toBe(0);
      expect(await channels.reviveWorkspace(workspace, "uninstalled")).toBe(2);
      expect((await subscriptions.list({}))[0]?.state).toBe("active");
    });

    it("counts the workspaces that it serves, without the console", async () => {
      await putChannel(store(), "general");
      for (const workspaceId of ["T1", "T1", "T2"]) {
        const at = { platform: "slack" as const, workspaceId, externalId: workspaceId };
        await store().subscriptions.upsertChannel({ ...at, name: null, reference: null });
      }
      expect(await store().channels.countWorkspaces()).toBe(2);
    });

    it("takes an event of a platform once, and forgets it in time", async () => {
      const { channels } = store();
      const event = { ...workspace, eventId: "Ev1" };
      const taken = await Promise.all(
        Array.from({ length: 5 }, () => channels.takeEvent(event, NOW_AT)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await channels.takeEvent({ ...event, workspaceId: "other" }, NOW_AT)).toBe(true);
      expect(await channels.takeEvent({ ...event, eventId: "Ev2" }, minutesLater(1))).toBe(true);
      expect(await channels.forgetEvents(minutesLater(1))).toBe(2);
      expect(await channels.takeEvent(event, minutesLater(2))).toBe(true);
      expect(await channels.takeEvent({ ...event, eventId: "Ev2" }, NOW_AT)).toBe(false);
    });
  });
}
