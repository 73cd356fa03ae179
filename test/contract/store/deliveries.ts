import { beforeEach, describe, expect, it } from "vitest";
import type { OpenStore } from "../../../src/store/open.ts";
import type { OwedDelivery } from "../../../src/store/types/delivery.ts";
import {
  minutesLater,
  NOW_AT,
  poolOf,
  putChannel,
  putSubscription,
  registerEvent,
} from "../../support/store.ts";

const LEASE_MS = 60_000;
const OWNER = "one";

export function describeDeliveries(opened: () => OpenStore): void {
  describe("the outbox", () => describeOutbox(opened));
}

function describeOutbox(opened: () => OpenStore): void {
  const store = () => opened().store;
  let channelId: string;
  let subscriptionId: string;

  /** Owes the channel an event a day, in this order; returns the ids of the events. */
  async function owe(...days: string[]): Promise<string[]> {
    const recorded = await store().events.record(
      days.map((occurredOn) => registerEvent({ key: occurredOn, occurredOn })),
      NOW_AT,
    );
    const owed = recorded.map(({ id }) => ({
      ...{ kind: "event" as const, eventId: id, subscriptionId, channelId },
    }));
    await store().deliveries.add(owed, NOW_AT);
    return recorded.map(({ id }) => id);
  }

  const take = (owner = OWNER, channelIds?: string[]) =>
    store().leases.take({
      ...{ owner, platforms: ["console"], leaseMs: LEASE_MS, limit: 100 },
      ...(channelIds ? { channelIds } : {}),
    });
  const takenIds = async (owner = OWNER) => (await take(owner)).map(({ id }) => id);
  const next = (owner = OWNER): Promise<OwedDelivery[]> =>
    store().deliveries.next({ owner, channelIds: [channelId], perChannel: 10 });
  const sent = (id: string, coverage: string[] = []) =>
    store().deliveries.settle([{ id, state: "sent", message: { ts: "1.2" }, coverage }]);
  const postpone = (id: string, delayMs: number) =>
    store().deliveries.settle([{ id, state: "pending", failure: "rate_limited", delayMs }]);
  /** Lets the time of every lease, wait and pause come. */
  const letTimePass = () =>
    poolOf(opened()).query(
      `update pledgewatch.channels set lease_until = now() - interval '1 second' where lease_until is not null;
       update pledgewatch.channels set next_post_at = now() - interval '1 second';
       update pledgewatch.deliveries set due_at = now() - interval '1 second';
       update pledgewatch.workspaces set paused_until = now() - interval '1 second'`,
    );

  beforeEach(async () => {
    channelId = (await putChannel(store())).id;
    subscriptionId = (await putSubscription(store(), channelId)).id;
  });

  describe("deliveries", () => {
    it("owes a channel an event once, however many subscriptions match", async () => {
      const { deliveries, events } = store();
      const [event] = await events.record([registerEvent()], NOW_AT);
      const owed = {
        ...{ kind: "event" as const, eventId: event?.id ?? "", subscriptionId, channelId },
      };
      const other = { ...owed, channelId: (await putChannel(store(), "other")).id };
      expect(
        await deliveries.add([owed, { ...owed, subscriptionId: "two" }, other], NOW_AT),
      ).toHaveLength(2);
      expect(await deliveries.add([owed, other], minutesLater(1))).toEqual([]);
      expect(await deliveries.add([], NOW_AT)).toEqual([]);
      await take();
      const found = await next();
      expect(found).toEqual([
        {
          ...owed,
          id: expect.any(String),
          language: "en",
          attempts: 0,
          failure: null,
          dueInMs: expect.any(Number),
          ageMs: expect.any(Number),
        },
      ]);
      expect(found[0]?.dueInMs).toBeLessThanOrEqual(0);
    });

    it("tells what happened first first", async () => {
      const [late, early] = await owe("2026-01-02", "2026-01-01");
      await take();
      expect((await next()).map((one) => one.kind === "event" && one.eventId)).toEqual([
        early,
        late,
      ]);
    });

    it("shows what is owed only to who holds the channel, and only so much of it", async () => {
      await owe("2026-01-01", "2026-01-02", "2026-01-03");
      expect(await next()).toEqual([]);
      await take();
      expect(await next()).toHaveLength(3);
      expect(await next("two")).toEqual([]);
      const request = { owner: OWNER, channelIds: [channelId, "unknown"], perChannel: 2 };
      expect(await store().deliveries.next(request)).toHaveLength(2);
    });

    it("lets nothing overtake a delivery that waits for its retry", async () => {
      const { deliveries, leases } = store();
      const [first] = await owe("2026-01-01");
      await take();
      await postpone((await next())[0]?.id ?? "", 5 * 60_000);
      await owe("2025-12-31", "2026-01-02");
      const [head] = await next();
      expect(head).toMatchObject({ eventId: first, attempts: 1, failure: "rate_limited" });
      expect(head?.dueInMs).toBeGreaterThan(4 * 60_000);
      await leases.release(OWNER, [{ channelId, waitMs: 0 }]);
      expect(await takenIds()).toEqual([]);
      const [owed] = await deliveries.owed();
      expect(owed).toMatchObject({ channelId, count: 3 });
      expect(owed?.dueInMs).toBeGreaterThan(4 * 60_000);
      await letTimePass();
      expect(await takenIds()).toEqual([channelId]);
    });

    it("settles many at once, and never changes what was sent or rejected", async () => {
      const { deliveries } = store();
      await owe("2026-01-01", "2026-01-02", "2026-01-03");
      await take();
      const [one = "", two = "", three = ""] = (await next()).map(({ id }) => id);
      await deliveries.settle([
        { id: one, state: "sent", message: { ts: "1\0" }, coverage: ["Wire"] },
        { id: two, state: "rejected", failure: "invalid\0" },
        { id: three, state: "pending", failure: "network", delayMs: 0 },
      ]);
      await postpone(one, 0);
      await sent(two);
      await deliveries.settle([]);
      expect(await next()).toMatchObject([{ id: three, attempts: 1, failure: "network" }]);
      await sent(three);
      expect(await next()).toEqual([]);
      expect(await deliveries.owed()).toEqual([]);
    });

    it("names the channels that are owed something, the first due first", async () => {
      const { deliveries, events } = store();
      const other = await putChannel(store(), "other");
      const [event] = await events.record([registerEvent({ key: "other" })], NOW_AT);
      await deliveries.add(
        [{ kind: "event", eventId: event?.id ?? "", subscriptionId, channelId: other.id }],
        NOW_AT,
      );
      await owe("2026-01-01", "2026-01-02");
      expect(await deliveries.owed()).toMatchObject([
        { channelId: other.id, count: 1 },
        { channelId, count: 2 },
      ]);
    });
  });

  describe("leases", () => {
    beforeEach(async () => {
      await owe("2026-01-01");
    });

    it("give a channel to one worker at a time, until it is given back", async () => {
      const { leases } = store();
      expect(await take("one")).toMatchObject([
        { id: channelId, externalId: "console", wasHeld: false, waitMs: 0 },
      ]);
      expect(await take("two")).toEqual([]);
      expect(await leases.renew("one", [channelId], LEASE_MS)).toEqual([channelId]);
      expect(await leases.renew("two", [channelId], LEASE_MS)).toEqual([]);
      await leases.release("two", [{ channelId, waitMs: 0 }]);
      expect(await take("two")).toEqual([]);
      await leases.release("one", [{ channelId, waitMs: 0 }]);
      expect(await take("two")).toMatchObject([{ id: channelId, wasHeld: false }]);
    });

    it("give a channel to one of many workers that ask at once", async () => {
      const owners = Array.from({ length: 8 }, (_, index) => `worker ${index}`);
      const taken = await Promise.all(owners.map((owner) => take(owner)));
      expect(taken.flat()).toHaveLength(1);
    });

    it("pass from a worker that died, and say so", async () => {
      await take("one");
      await letTimePass();
      expect(await take("two")).toMatchObject([{ id: channelId, wasHeld: true }]);
      expect(await store().leases.renew("one", [channelId], LEASE_MS)).toEqual([]);
      await store().leases.expireAll();
      expect(await take("three")).toMatchObject([{ wasHeld: true }]);
    });

    it("are given for what is due only: of these channels, these platforms, so many", async () => {
      const { leases } = store();
      const idle = await putChannel(store(), "idle");
      expect(await take(OWNER, [idle.id, "unknown"])).toEqual([]);
      const request = { owner: OWNER, leaseMs: LEASE_MS, limit: 10 };
      expect(await leases.take({ ...request, platforms: ["slack"] })).toEqual([]);
      expect(await leases.take({ ...request, platforms: ["console"], limit: 0 })).toEqual([]);
      expect(await takenIds()).toEqual([channelId]);
    });

    it("carry the channel's pace over to the next worker", async () => {
      await take("one");
      await store().leases.release("one", [{ channelId, waitMs: 5_000 }]);
      const [taken] = await take("two");
      expect(taken?.waitMs).toBeGreaterThan(1_000);
      expect(taken?.waitMs).toBeLessThanOrEqual(5_001);
    });

    it("are given for no channel of a workspace that is paused", async () => {
      const { leases, subscriptions } = store();
      const channel = await subscriptions.channel(channelId);
      if (!channel) throw new Error("no channel");
      await leases.pauseWorkspace(channel, 60_000);
      await leases.pauseWorkspace(channel, 0);
      expect(await take()).toEqual([]);
      await letTimePass();
      expect(await takenIds()).toEqual([channelId]);
    });

    it("are given for no channel that the platform refuses, until it is revived", async () => {
      const { leases, subscriptions } = store();
      const other = await putSubscription(store(), channelId, { companies: ["bmw"] });
      const paused = await putSubscription(store(), channelId, { companies: ["kia"] });
      await subscriptions.update(paused.id, { state: "paused" });
      expect(await leases.stop(channelId, "not_found")).toEqual({ toldChannelIds: [], untold: 2 });
      expect(await leases.stop(channelId, "not_found")).toBeNull();
      expect(await take()).toEqual([]);
      const states = async () =>
        (await subscriptions.list({ channelId })).map(({ state }) => state).sort();
      expect(await states()).toEqual(["needs_attention", "needs_attention", "paused"]);
      await subscriptions.update(other.id, { state: "active" });
      expect(await states()).toEqual(["active", "active", "paused"]);
      expect(await takenIds()).toEqual([channelId]);
    });
  });
}
