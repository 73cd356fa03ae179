import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { oweDeliveries } from "../../jobs/alert-owed.ts";
import { createDeliverer } from "../../jobs/deliver.ts";
import { findDueDigests, writeDigest } from "../../jobs/digest.ts";
import { renderPlain } from "../../src/chat/card.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import type { RegisterEvent } from "../../src/pledge/pledge.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import type { NewSubscription } from "../../src/store/types/subscription.ts";
import { createMemoryPort, type MemoryPort } from "../support/memory-port.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  milestone,
  pledge,
  poolOf,
  putArticle,
  registerEvent,
} from "../support/store.ts";

const log = createLog("silent", { err: () => {} });
const NO_NEXT = { poll, ingest: poll, tag: poll, alert: poll, deliver: poll };
async function poll(): Promise<void> {}
const PATIENCE_MS = 20_000;

let folder: Awaited<ReturnType<typeof createDataDir>>;
let open: OpenStore;
let port: MemoryPort;
let clock: Date;

beforeAll(async () => {
  folder = await createDataDir();
  open = await openStore({ dataDir: folder.dataDir });
});
afterAll(async () => {
  await open.store.close();
  await folder.remove();
});
beforeEach(async () => {
  await emptyStore(open);
  port = createMemoryPort();
  clock = new Date("2026-03-26T12:00:00.000Z");
});

const deps = () => ({ store: open.store, now: () => clock, next: NO_NEXT });
const at = (text: string) => {
  clock = new Date(text);
};

async function follow(
  terms: Partial<NewSubscription> = {},
  externalId = "esg",
): Promise<{ id: string; channelId: string }> {
  const { subscriptions } = open.store;
  const channel = await subscriptions.upsertChannel({
    ...{ platform: "web", workspaceId: "w", externalId, name: externalId, reference: null },
  });
  const { id } = await subscriptions.add(
    {
      ...{ channelId: channel.id, companies: [], kinds: [], metrics: [], regions: [] },
      ...{ delivery: "daily", timeZone: "Europe/Berlin", baselineOn: "2026-03-26", ...terms },
    },
    clock.toISOString(),
  );
  return { id, channelId: channel.id };
}

/** Registers an event now; returns its id. */
async function happen(key: string, change: Partial<RegisterEvent> = {}): Promise<string> {
  const [recorded] = await open.store.events.record(
    [
      registerEvent({
        key,
        pledgeId: null,
        occurredOn: clock.toISOString().slice(0, 10),
        ...change,
      }),
    ],
    clock.toISOString(),
  );
  return recorded?.id ?? "";
}

/** What every worker's minute does: returns how many digests it writes, and posts what is owed. */
async function tick(): Promise<number> {
  let written = 0;
  for (const id of await findDueDigests(deps()))
    written += (await writeDigest(deps(), id)).deliveries;
  await deliver();
  return written;
}

/** Posts all that is owed now. */
async function deliver(): Promise<void> {
  const deliverer = createDeliverer({
    ...{ store: open.store, now: () => clock, log, random: () => 0, renderEventCard },
    ...{ ports: new Map([[port.platform, port]]), owner: "one", isOnlyProcess: true },
  });
  const owed = await open.store.deliveries.owed();
  await deliverer.wake(owed.map(({ channelId }) => channelId));
  await deliverer.idle(AbortSignal.timeout(PATIENCE_MS));
  await deliverer.stop(1_000);
}

/** Keys of what arrived are those of the outbox. */
const keysOf = async (column: string) => {
  const { rows } = await poolOf(open).query(
    `select id from pledgewatch.deliveries where ${column} is not null order by seq`,
  );
  return rows.map((row) => (row as { id: string }).id);
};

const heldBack = () => texts().find((text) => text.startsWith("Held back until now"));
const texts = () => port.arrived.map(({ card }) => renderPlain(card));

/** Registers events now and owes what they owe; returns how many alerts that makes. */
async function alert(...keys: string[]): Promise<number> {
  return open.store.transaction(async (store) => {
    const occurredOn = clock.toISOString().slice(0, 10);
    const events = keys.map((key) => registerEvent({ key, pledgeId: null, occurredOn }));
    const recorded = await store.events.record(events, clock.toISOString());
    return (await oweDeliveries(store, recorded, clock)).deliveries;
  });
}

describe("the digest", () => {
  it("tells a period once: what is new, changed, due, then what stands", async () => {
    await putArticle(open.store, { claims: [extractedClaim()] });
    await open.store.register.save({
      company: "bmw",
      pledges: [
        pledge({ statedBy: ["a1#c1"] }),
        pledge({ id: "p2", statedBy: ["a1#c1"], metric: "net-zero" }),
      ],
      milestones: [milestone({ statedBy: ["a1#c1"] })],
    });
    await follow();
    at("2026-03-26T15:00:00.000Z");
    await happen("due", { kind: "pledge_due", pledgeId: "p1" });
    await happen("changed", { kind: "pledge_changed", lifecycle: "weakened", pledgeId: "p1" });
    await happen("done", { kind: "milestone", milestoneId: "m1" });
    at("2026-03-27T08:00:09.999Z");
    expect(await tick()).toBe(0);
    at("2026-03-27T08:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(await tick()).toBe(0);
    const [key] = await keysOf("digest_id");
    expect(port.arrived).toMatchObject([{ channel: "esg", key }]);
    expect(texts()[0]).toBe(
      [
        "Daily digest, 2026-03-26 13:00 to 2026-03-27 9:00 Europe/Berlin",
        "1 pledge weakened, 1 deadline passed, 1 milestone",
        "BMW Group",
        "- milestone: 20 % less CO2 per vehicle in 2025 (2026-03-26)",
        "- pledge weakened: 40 % less CO2 per vehicle by 2030 (2026-03-26)",
        "- deadline passed: 40 % less CO2 per vehicle by 2030: the year is over and nothing was heard (2026-03-26)",
        "1 pledge unchanged",
      ].join("\n"),
    );
  });

  it("says nothing when nothing is new, or says so where that is wanted", async () => {
    await follow();
    await follow({ tellsNothingNew: true }, "other");
    at("2026-03-27T08:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(port.arrived).toMatchObject([{ channel: "other", card: { verdict: "Nothing new." } }]);
    expect(await tick()).toBe(0);
  });

  it("makes one digest of what was missed, over the day of 23 hours", async () => {
    const { channelId } = await follow();
    let id = "";
    for (const day of ["26", "27", "28", "29", "30"]) {
      at(`2026-03-${day}T15:00:00.000Z`);
      id = await happen(day);
    }
    at("2026-03-31T07:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(texts()[0]).toContain("5 new pledges");
    expect(await open.store.digests.tellings(channelId, [id])).toMatchObject([
      { period: "2026-03-31", state: "sent" },
    ]);
  });

  it("loses and repeats nothing where the clock goes back, or an event is written late", async () => {
    const { id, channelId } = await follow();
    at("2026-03-27T08:00:10.000Z");
    const early = await happen("early");
    at("2026-03-28T08:00:10.000Z");
    await tick();
    at("2026-03-28T07:30:00.000Z");
    const late = await happen("late");
    await tick();
    at("2026-03-29T07:00:10.000Z");
    await tick();
    const tellings = await open.store.digests.tellings(channelId, [early, late]);
    expect(tellings).toMatchObject([
      { eventId: early, period: "2026-03-28", subscriptionId: id },
      { eventId: late, period: "2026-03-29" },
    ]);
  });

  it("is written once by many workers at once", async () => {
    const { id } = await follow();
    at("2026-03-26T15:00:00.000Z");
    await happen("one");
    at("2026-03-27T08:00:10.000Z");
    const runs = Array.from({ length: 8 }, () => writeDigest(deps(), id));
    const written = (await Promise.all(runs)).reduce((sum, one) => sum + one.deliveries, 0);
    await deliver();
    expect([written, port.arrived.length]).toEqual([1, 1]);
  });

  it.each([
    "takes_without_answer",
    "takes_nothing_and_throws",
    { kind: "retry", reason: "server", retryAfterMs: 0 },
    { kind: "retry", reason: "rate_limited", scope: "channel", retryAfterMs: 0 },
  ] as const)("arrives once where the platform answers with %j", async (fault) => {
    await follow();
    at("2026-03-26T15:00:00.000Z");
    await happen("one");
    at("2026-03-27T08:00:10.000Z");
    port.faults.push(fault);
    expect(await tick()).toBe(1);
    expect(await tick()).toBe(0);
    expect(port.arrived).toHaveLength(1);
    expect(await open.store.deliveries.owed()).toEqual([]);
  });

  it("is looked for before it is posted where a worker that died may have posted it", async () => {
    const { id, channelId } = await follow();
    await happen("one");
    at("2026-03-27T08:00:10.000Z");
    await writeDigest(deps(), id);
    const [key = ""] = await keysOf("digest_id");
    // The worker took the channel, posted to it, and died before it wrote that down.
    await open.store.leases.take({ owner: "dead", platforms: ["web"], leaseMs: 0, limit: 1 });
    const channel = await open.store.subscriptions.channel(channelId);
    if (!channel) throw new Error("the channel is gone");
    const card = { title: "", verdict: null, blocks: [], citations: [], actions: [] };
    const { signal } = new AbortController();
    await port.post(channel, card, { idempotencyKey: key, signal });
    expect(await tick()).toBe(0);
    expect(port.arrived).toHaveLength(1);
    expect(port.looked).toEqual([key]);
    expect(await open.store.deliveries.owed()).toEqual([]);
  });

  it("keeps its place among the alerts of its channel, and their pace", async () => {
    const GAP_MS = 30;
    port = createMemoryPort({ perChannelGapMs: GAP_MS });
    const times: number[] = [];
    const { post } = port;
    port.post = (...args) => {
      times.push(performance.now());
      return post(...args);
    };
    const { id } = await follow();
    await follow({ delivery: "instant" });
    expect(await alert("1", "2", "3")).toBe(3);
    at("2026-03-27T08:00:10.000Z");
    expect((await writeDigest(deps(), id)).deliveries).toBe(1);
    expect(await alert("4", "5")).toBe(2);
    await deliver();
    const kinds = port.arrived.map(({ card }) => card.title.startsWith("Daily digest"));
    expect(kinds).toEqual([false, false, false, true, false, false]);
    for (const [index, startMs] of times.slice(1).entries())
      expect(startMs - (times[index] ?? 0)).toBeGreaterThanOrEqual(GAP_MS - 2);
  });

  it("waits for a channel that refuses it, and tells what the platform will never take with the next", async () => {
    const { id } = await follow();
    await happen("one");
    at("2026-03-27T08:00:10.000Z");
    port.faults.push({ kind: "rejected", reason: "not_found" });
    expect(await tick()).toBe(1);
    const [stopped] = await open.store.subscriptions.list({ ids: [id] });
    expect(stopped?.state).toBe("needs_attention");
    expect(await tick()).toBe(0);
    await open.store.subscriptions.update(id, { state: "active" });
    port.faults.push({ kind: "rejected", reason: "invalid" });
    expect(await tick()).toBe(0);
    expect(port.arrived).toEqual([]);
    at("2026-03-28T08:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(texts()[0]).toContain("1 new pledge");
  });

  it("names in short what an alert of the channel told", async () => {
    const { id, channelId } = await follow();
    const eventId = await happen("one", { company: "baic" });
    await happen("two");
    await open.store.deliveries.add(
      [{ kind: "event", eventId, subscriptionId: id, channelId }],
      clock.toISOString(),
    );
    const [delivery] = await open.store.digests.tellings(channelId, [eventId]);
    expect(delivery).toMatchObject({ period: null, state: "pending" });
    const { rows } = await poolOf(open).query("select id from pledgewatch.deliveries");
    const deliveryId = (rows[0] as { id: string }).id;
    await open.store.deliveries.settle([
      { id: deliveryId, state: "sent", message: {}, coverage: [] },
    ]);
    at("2026-03-27T08:00:10.000Z");
    await tick();
    expect(texts()[0]).toContain(
      "1 new pledge\nBMW Group\n- new pledge: CO2 emissions (2026-03-26)\nBAIC Group\n- told before: CO2 emissions",
    );
  });

  it("tells of a pause nothing, and goes on when it is over", async () => {
    const { id } = await follow();
    await open.store.subscriptions.update(id, {
      ...{ state: "paused", pausedUntil: "2026-03-28T00:00:00.000Z" },
    });
    at("2026-03-27T07:00:00.000Z");
    await happen("meanwhile");
    at("2026-03-27T08:00:10.000Z");
    expect(await tick()).toBe(0);
    at("2026-03-28T08:00:10.000Z");
    await happen("afterwards");
    at("2026-03-29T08:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(texts()[0]).toContain("1 new pledge");
  });

  it("reads words and sources where a subscription asks for them", async () => {
    await follow({ keywords: [["steel"]] });
    await follow({ keywords: [["bmw"]], minGrade: "unknown" }, "other");
    await happen("one");
    at("2026-03-27T08:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(port.arrived).toMatchObject([{ channel: "other" }]);
  });
});

describe("what is held back", () => {
  const quietHours = { fromMinutes: 22 * 60, toMinutes: 7 * 60 };

  it("comes as one message when quiet hours end, and only what was not alerted", async () => {
    await follow({ delivery: "instant", quietHours });
    at("2026-03-26T20:59:59.000Z");
    expect(await alert("evening")).toBe(1);
    at("2026-03-26T21:00:00.000Z");
    expect(await alert("night", "night too")).toBe(0);
    at("2026-03-27T05:59:59.000Z");
    expect(await alert("before seven")).toBe(0);
    expect(await tick()).toBe(0);
    at("2026-03-27T06:00:00.000Z");
    expect(await alert("morning")).toBe(1);
    at("2026-03-27T06:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(heldBack()).toContain(
      "Held back until now, 2026-03-26 13:00 to 2026-03-27 7:00 Europe/Berlin",
    );
    expect(heldBack()).toContain("3 new pledges\n");
    at("2026-03-28T06:00:10.000Z");
    expect(await tick()).toBe(0);
    expect(await tick()).toBe(0);
  });

  it("is what is more than the limit within any hour, in the daily rest", async () => {
    await follow({ delivery: "instant", maxPerHour: 2, atMinutes: 18 * 60 });
    expect(await alert("1", "2", "3")).toBe(2);
    at("2026-03-26T12:59:59.999Z");
    expect(await alert("4")).toBe(0);
    at("2026-03-26T13:00:00.000Z");
    expect(await alert("5")).toBe(1);
    expect(await alert("6", "7")).toBe(1);
    at("2026-03-26T17:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(heldBack()).toContain("3 new pledges\n");
  });

  it("never passes the limit though workers alert at once", async () => {
    await follow({ delivery: "instant", maxPerHour: 3 });
    const made = await Promise.all(Array.from({ length: 6 }, (_, index) => alert(`${index}`)));
    expect(made.filter((count) => count === 1)).toHaveLength(3);
  });

  it("is nothing that another subscription of the channel may tell", async () => {
    await follow({ delivery: "instant", quietHours });
    await follow({ delivery: "instant", maxPerHour: 1, companies: ["bmw"] });
    at("2026-03-26T22:00:00.000Z");
    expect(await alert("one")).toBe(1);
    expect(await alert("two")).toBe(0);
    at("2026-03-27T06:00:10.000Z");
    expect(await tick()).toBe(1);
    expect(heldBack()).toContain("1 new pledge\n");
  });
});
