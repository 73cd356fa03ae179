import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import { NOW_AT, putChannel, putSubscription } from "../../support/store.ts";

export function describeMutes(store: () => Store): void {
  describe("mutes", () => {
    const kind = { of: "kind", kind: "milestone" } as const;
    const pledge = (pledgeId: string) => ({ of: "pledge", pledgeId }) as const;

    it("stand once for a channel, and with all that it follows", async () => {
      const { mutes, subscriptions } = store();
      const channel = await putChannel(store(), "one");
      const other = await putChannel(store(), "other");
      await putSubscription(store(), channel.id);
      await putSubscription(store(), other.id);
      expect(await mutes.add(channel.id, kind, NOW_AT)).toBe(true);
      expect(await mutes.add(channel.id, kind, NOW_AT)).toBe(false);
      expect(await mutes.add(channel.id, pledge("p1"), NOW_AT)).toBe(true);
      expect(await mutes.list(channel.id)).toEqual([kind, pledge("p1")]);
      const mutesOf = async ({ id }: { id: string }) =>
        (await subscriptions.list({ channelId: id })).map((one) => one.mutes);
      expect(await mutesOf(channel)).toEqual([[kind, pledge("p1")]]);
      expect(await mutesOf(other)).toEqual([[]]);
      expect((await putSubscription(store(), channel.id)).mutes).toHaveLength(2);
      expect(await mutes.remove(channel.id, kind)).toBe(true);
      expect(await mutes.remove(channel.id, kind)).toBe(false);
      expect(await mutes.remove(other.id, pledge("p1"))).toBe(false);
      expect(await mutes.list(channel.id)).toEqual([pledge("p1")]);
    });

    it("follow pledges that the register names anew, also where ids change places", async () => {
      const { mutes, events } = store();
      const channel = await putChannel(store(), "one");
      const other = await putChannel(store(), "other");
      await mutes.add(channel.id, pledge("a"), NOW_AT);
      await mutes.add(other.id, pledge("b"), NOW_AT);
      await events.rename([
        { kind: "pledge", from: "a", to: "b" },
        { kind: "pledge", from: "b", to: "a" },
        { kind: "milestone", from: "b", to: "c" },
      ]);
      expect(await mutes.list(channel.id)).toEqual([pledge("b")]);
      expect(await mutes.list(other.id)).toEqual([pledge("a")]);
    });
  });
}
