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
      const keyOf = () => "";
      expect(await channels.move(channel.id, to("new"), keyOf)).toBe(channel.id);
      expect(await channels.move(channel.id, to("new"), keyOf)).toBe(channel.id);
      expect((await subscriptions.channel(channel.id))?.externalId).toBe("new");
      expect(await channels.move("chn_unknown", to("other"), keyOf)).toBeNull();

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
      expect(await channels.move(channel.id, to("taken"), keyOf)).toBe(taken.id);
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

    it.each([
      ["was made", null],
      ["was resumed", minutesLater(9)],
    ])(
      "tells what happened since the other %s where the one that stays was paused",
      async (_, at) => {
        const { channels, subscriptions } = store();
        const old = await putChannel(store(), "old");
        const taken = await putChannel(store(), "taken");
        const kept = await putSubscription(store(), old.id, { companies: ["bmw"] });
        await subscriptions.update(kept.id, { state: "paused" });
        const gone = await putSubscription(store(), taken.id, { companies: ["bmw"] });
        if (at !== null) await subscriptions.update(gone.id, { state: "active", resumedAt: at });
        await channels.move(old.id, { workspaceId: "local", externalId: "taken" }, () => "bmw");
        expect(await subscriptions.list({})).toMatchObject([
          { id: kept.id, state: "active", resumedAt: at ?? gone.createdAt },
        ]);
      },
    );

    it("keeps of two subscriptions with one key that of the channel that moves, with what either was told", async () => {
      const { channels, subscriptions, digests, deliveries } = store();
      const old = await putChannel(store(), "old");
      const taken = await putChannel(store(), "taken");
      const bmw = { companies: ["bmw"], delivery: "daily" as const };
      const kept = await putSubscription(store(), old.id, bmw);
      await subscriptions.update(kept.id, { state: "paused" });
      const gone = await putSubscription(store(), taken.id, { ...bmw, language: "zh" });
      const other = await putSubscription(store(), taken.id, { companies: ["baic"] });
      const owe = async (subscriptionId: string, channelId: string, period: string) => {
        const digest = await digests.add(
          {
            ...{ subscriptionId, channelId, period, eventIds: [`e${period}`] },
            ...{ fromAt: minutesLater(-60), toAt: `${period}T09:00:00.000Z` },
          },
          NOW_AT,
        );
        const owed = { kind: "digest" as const, digestId: digest?.id ?? "" };
        await deliveries.add([{ ...owed, subscriptionId, channelId }], NOW_AT);
      };
      await owe(kept.id, old.id, "2026-03-01");
      await owe(gone.id, taken.id, "2026-03-01");
      await owe(gone.id, taken.id, "2026-03-02");
      const keyOf = ({ companies }: { companies: string[] }) => companies.join();
      for (let time = 0; time < 2; time += 1)
        await channels.move(old.id, { workspaceId: "local", externalId: "taken" }, keyOf);
      const followed = await subscriptions.list({ channelId: taken.id });
      expect(new Set(followed.map(({ id }) => id))).toEqual(new Set([kept.id, other.id]));
      expect(await subscriptions.list({})).toHaveLength(2);
      const [merged] = await subscriptions.list({ ids: [kept.id] });
      expect(merged).toMatchObject({ state: "active", language: "zh" });
      expect(await deliveries.owed()).toMatchObject([{ channelId: taken.id, count: 2 }]);
      const told = await store().transaction((inside) => inside.digests.told(kept.id));
      expect(told).toEqual(new Set(["e2026-03-01", "e2026-03-02"]));
    });

    it("gives another name to what it knows by that id alone, and to where it moves", async () => {
      const { channels, subscriptions } = store();
      const channel = await putChannel(store(), "old");
      const named = (externalId: string, name: string | null) =>
        channels.rename({ ...workspace, externalId, name, reference: null });
      await named("old", "fleet");
      await named("old", null);
      await named("unknown", "other");
      expect(await channels.find({ ...workspace, externalId: "unknown" })).toBeNull();
      const taken = await subscriptions.upsertChannel({
        ...{ ...workspace, externalId: "taken", name: null, reference: null },
      });
      await channels.move(channel.id, { workspaceId: "local", externalId: "taken" }, () => "");
      expect((await subscriptions.channel(taken.id))?.name).toBe("fleet");
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
