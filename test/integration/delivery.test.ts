import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDeliverer, type Deliverer, type DelivererLimits } from "../../jobs/deliver.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import type { Log } from "../../src/shared/log.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { createMemoryPort, type Fault, type MemoryPort } from "../support/memory-port.ts";
import { followChannels, oweDigests, oweMessages, recordEvents } from "../support/owed.ts";
import {
  articleContent,
  createDataDir,
  discoveredArticle,
  emptyStore,
  extractedClaim,
  NOW_AT,
  pledge,
  poolOf,
  registerEvent,
} from "../support/store.ts";

const silent = createLog("silent", { err: () => {} });
/** Nobody takes a channel over by chance. */
const LIMITS: Partial<DelivererLimits> = { leaseMs: 60_000, postTimeoutMs: 1_000, sweepMs: 60_000 };
const PATIENCE_MS = 20_000;
const patience = () => AbortSignal.timeout(PATIENCE_MS);

let place: Awaited<ReturnType<typeof createDataDir>>;
let open: OpenStore;
let port: MemoryPort;
let running: Deliverer[] = [];

beforeAll(async () => {
  place = await createDataDir();
  open = await openStore({ dataDir: place.dataDir });
});
afterAll(async () => {
  await open.store.close();
  await place.remove();
});
beforeEach(async () => {
  await emptyStore(open);
  port = createMemoryPort();
});
afterEach(async () => {
  for (const deliverer of running) await deliverer.stop(1_000);
  running = [];
});

const TOO_FAST = { kind: "retry", reason: "rate_limited", retryAfterMs: 10 } as const;
const REFUSED = { kind: "rejected", reason: "invalid" } as const;

interface Worker {
  owner?: string;
  now?: () => Date;
  log?: Log;
  limits?: Partial<DelivererLimits>;
  random?: () => number;
}

function createWorker({ owner = "one", limits = {}, ...more }: Worker = {}): Deliverer {
  const deliverer = createDeliverer(
    {
      ...{ store: open.store, now: () => new Date(), log: silent, random: () => 0 },
      ...{ ports: new Map([[port.platform, port]]), renderEventCard, owner },
      ...more,
    },
    { ...LIMITS, ...limits },
  );
  running.push(deliverer);
  return deliverer;
}

const arrivedIn = (channel: string) =>
  port.arrived.filter((message) => message.channel === channel).map(({ key }) => key);
const sql = (text: string) => poolOf(open).query(text);
const endLeases = () => sql("update pledgewatch.channels set lease_until = now() - interval '1 s'");
const letRetriesCome = () => sql("update pledgewatch.deliveries set due_at = now()");
const owed = () => open.store.deliveries.owed();
const statesOf = async (channelId: string) =>
  (await open.store.subscriptions.list({ channelId })).map(({ state }) => state);

describe("the deliverer", () => {
  it("posts all that channels are owed, in order, each once", async () => {
    await oweMessages(open.store, { channels: 20, events: 12 });
    const worker = createWorker();
    await worker.start();
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(240);
    expect(new Set(port.arrived.map(({ key }) => key)).size).toBe(240);
    const orders = Array.from({ length: 20 }, (_, index) =>
      port.arrived.filter(({ channel }) => channel === `c${index}`).map(({ card }) => card.blocks),
    );
    for (const order of orders) expect(order).toEqual(orders[0]);
    expect(await owed()).toEqual([]);
  });

  it("takes up only the channels that it is woken for, and those as often as needed", async () => {
    const [first = ""] = await oweMessages(open.store, { channels: 2, events: 1 });
    const worker = createWorker();
    await worker.wake([first]);
    await worker.idle(patience());
    expect(port.arrived.map(({ channel }) => channel)).toEqual(["c0"]);
    await oweMessages(open.store, { channels: 1, events: 2, name: "c" });
    await worker.wake([first, first]);
    await worker.idle(patience());
    expect(arrivedIn("c0")).toHaveLength(2);
  });

  it("looks for a message whose answer did not come, before it posts again", async () => {
    const channels = await oweMessages(open.store, { channels: 1, events: 1 });
    port.faults.push("takes_without_answer");
    const worker = createWorker();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(1);
    expect(port.looked).toEqual(arrivedIn("c0"));
    expect(await owed()).toEqual([]);
  });

  it.each([
    ["nothing fails", []],
    ["answers do not come", Array(3).fill("takes_without_answer")],
    [
      "the platform slows down in its midst",
      [
        "takes_without_answer",
        { ...TOO_FAST, scope: "channel" },
        { ...TOO_FAST, scope: "workspace" },
      ],
    ],
  ] as [string, Fault[]][])(
    "posts the long form of a digest below it, each part once, where %s",
    async (_, faults) => {
      port = createMemoryPort({ threads: true });
      const followers = await followChannels(open.store, { channels: 1 });
      await oweDigests(open.store, followers, await recordEvents(open.store, { events: 20 }), 0);
      port.faults.push(...faults);
      const worker = createWorker();
      await worker.start();
      await expect
        .poll(async () => {
          await worker.wake(followers.map(({ channelId }) => channelId));
          await worker.idle(patience());
          return (await owed()).length;
        })
        .toBe(0);
      const [key] = arrivedIn("c0");
      expect(port.arrived.map(({ key: own, below }) => [own, below])).toEqual([
        [key, null],
        [`${key}-1`, key],
        [`${key}-2`, key],
      ]);
      expect(port.arrived[2]?.card.title).toContain("in full, 2 of 2");
    },
  );

  it("keeps what stands where the platform refuses the long form, or has no threads", async () => {
    port = createMemoryPort({ threads: true });
    const followers = await followChannels(open.store, { channels: 1 });
    const ids = await recordEvents(open.store, { events: 20 });
    await oweDigests(open.store, followers, ids, 0);
    const worker = createWorker();
    port.faults.push("takes_without_answer", REFUSED, REFUSED);
    await worker.wake(followers.map(({ channelId }) => channelId));
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(1);
    expect(await owed()).toEqual([]);
  });

  it("does not look for it while it may still be on its way", async () => {
    port = createMemoryPort({ lateArrivalMs: 60_000 });
    const channels = await oweMessages(open.store, { channels: 1, events: 1 });
    port.faults.push("takes_without_answer");
    const worker = createWorker();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.looked).toEqual([]);
    expect((await owed())[0]?.dueInMs).toBeGreaterThan(50_000);
  });

  it("posts again what an adapter's bug had kept from arriving", async () => {
    const channels = await oweMessages(open.store, { channels: 1, events: 1 });
    port.faults.push("takes_nothing_and_throws");
    const worker = createWorker();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.looked).toHaveLength(1);
    expect(port.arrived).toHaveLength(1);
  });

  it("takes a post that never ends for one of unknown outcome", async () => {
    const channels = await oweMessages(open.store, { channels: 1, events: 1 });
    const { post } = port;
    let calls = 0;
    port.post = (...args) => {
      calls += 1;
      return calls === 1 ? new Promise(() => {}) : post(...args);
    };
    const worker = createWorker({ limits: { postTimeoutMs: 20 } });
    await worker.wake(channels);
    await worker.idle(patience());
    expect({ calls, arrived: port.arrived.length, looked: port.looked.length }).toEqual({
      ...{ calls: 2, arrived: 1, looked: 1 },
    });
  });

  it("waits as long as the platform asks, in that channel only", async () => {
    const channels = await oweMessages(open.store, { channels: 2, events: 2 });
    const limited = { kind: "retry", reason: "rate_limited", retryAfterMs: 30_000 } as const;
    port.faults.push({ ...limited, scope: "channel" });
    const worker = createWorker();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(2);
    const [waiting, ...others] = await owed();
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ count: 2 });
    expect(waiting?.dueInMs).toBeGreaterThan(20_000);
    await letRetriesCome();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(4);
    expect(port.looked).toEqual([]);
  });

  it("pauses a workspace that the platform holds back, and no other", async () => {
    const channels = await oweMessages(open.store, { channels: 6, events: 3, workspaces: 2 });
    const { post } = port;
    let turnedAway = 0;
    port.post = (to, ...rest) => {
      if (to.workspaceId !== "w0") return post(to, ...rest);
      turnedAway += 1;
      const limited = { kind: "retry", reason: "rate_limited", retryAfterMs: 60_000 } as const;
      return Promise.resolve({ ...limited, scope: "workspace" });
    };
    const worker = createWorker({ limits: { maxPosts: 1 } });
    await worker.wake(channels);
    await worker.idle(patience());
    expect(turnedAway).toBe(1);
    expect(new Set(port.arrived.map(({ channel }) => channel))).toEqual(
      new Set(["c1", "c3", "c5"]),
    );
    expect(port.arrived).toHaveLength(9);
    await createWorker({ owner: "two" }).wake(channels);
    expect(turnedAway).toBe(1);
  });

  it("flags a channel that takes no messages once, and gives it all when it is revived", async () => {
    const [dead = "", alive = ""] = await oweMessages(open.store, { channels: 2, events: 3 });
    const warnings: string[] = [];
    const log = { ...silent, warn: (_: unknown, message: string) => warnings.push(message) };
    const { post } = port;
    let isDead = true;
    port.post = (to, ...rest) =>
      isDead && to.externalId === "c0"
        ? Promise.resolve({ kind: "rejected", reason: "not_found" })
        : post(to, ...rest);
    const worker = createWorker({ log });
    await worker.wake([dead, alive]);
    await worker.idle(patience());
    await worker.wake([dead, alive]);
    await worker.idle(patience());
    expect(arrivedIn("c1")).toHaveLength(3);
    expect(warnings).toEqual([
      "a channel takes no more messages, and nobody can be told of some of what it follows: doctor names it",
    ]);
    expect(await statesOf(dead)).toEqual(["needs_attention"]);
    expect(await statesOf(alive)).toEqual(["active"]);
    isDead = false;
    const [subscription] = await open.store.subscriptions.list({ channelId: dead });
    await open.store.subscriptions.update(subscription?.id ?? "", { state: "active" });
    await worker.wake([dead]);
    await worker.idle(patience());
    expect(arrivedIn("c0")).toHaveLength(3);
  });

  it("goes on after a message that the platform refuses for what it is", async () => {
    const [channelId = ""] = await oweMessages(open.store, { channels: 1, events: 3 });
    port.faults.push({ kind: "rejected", reason: "invalid" });
    const worker = createWorker();
    await worker.wake([channelId]);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(2);
    expect(await owed()).toEqual([]);
    expect(await statesOf(channelId)).toEqual(["active"]);
  });

  it("retries from what another channel's failures leave it, without delay", async () => {
    const channels = await oweMessages(open.store, { channels: 5, events: 4 });
    const { post } = port;
    port.post = (to, ...rest) =>
      to.externalId === "c0"
        ? Promise.resolve({ kind: "retry", reason: "server", retryAfterMs: null })
        : post(to, ...rest);
    const worker = createWorker({ random: () => 0.99, limits: { maxPosts: 1 } });
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(16);
    expect(await owed()).toMatchObject([{ count: 4 }]);
  });
});

describe("the pace of a channel", () => {
  const GAP_MS = 40;
  const timesIn = (times: Map<string, number[]>, channel: string) => times.get(channel) ?? [];

  /** Notes when each post began and ended. */
  function watchPace(): { begun: Map<string, number[]>; ended: Map<string, number[]> } {
    port = createMemoryPort({ perChannelGapMs: GAP_MS });
    const { post } = port;
    const times = { begun: new Map<string, number[]>(), ended: new Map<string, number[]>() };
    const add = (to: Map<string, number[]>, channel: string) =>
      to.set(channel, [...timesIn(to, channel), performance.now()]);
    port.post = async (to, ...rest) => {
      add(times.begun, to.externalId);
      const outcome = await post(to, ...rest);
      add(times.ended, to.externalId);
      return outcome;
    };
    return times;
  }

  /** Timers may ring a little early. */
  const TOLERANCE_MS = 2;
  function expectPace({ begun, ended }: ReturnType<typeof watchPace>): void {
    for (const [channel, starts] of begun) {
      for (const [index, startMs] of starts.slice(1).entries())
        expect(startMs - (timesIn(ended, channel)[index] ?? 0)).toBeGreaterThanOrEqual(
          GAP_MS - TOLERANCE_MS,
        );
    }
  }

  it("is kept, in many channels at once", async () => {
    const times = watchPace();
    const channels = await oweMessages(open.store, { channels: 30, events: 5 });
    const worker = createWorker();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(150);
    expectPace(times);
  });

  it("is kept when the channel goes to another worker", async () => {
    const times = watchPace();
    const channels = await oweMessages(open.store, { channels: 3, events: 6 });
    for (let turn = 0; port.arrived.length < 18; turn++) {
      if (turn > 100) throw new Error(`only ${port.arrived.length} arrived`);
      const worker = createWorker({ owner: `worker ${turn}` });
      const before = port.arrived.length;
      await worker.wake(channels);
      while (port.arrived.length === before) await new Promise(setImmediate);
      await worker.stop(1_000);
    }
    expectPace(times);
    expect(new Set(port.arrived.map(({ key }) => key)).size).toBe(18);
  });
});

describe("a channel's lease", () => {
  it("keeps other workers away, and is given back when nothing is owed", async () => {
    const channels = await oweMessages(open.store, { channels: 4, events: 5 });
    const [one, two] = [createWorker(), createWorker({ owner: "two" })];
    await Promise.all([one.wake(channels), two.wake(channels)]);
    await Promise.all([one.idle(patience()), two.idle(patience())]);
    expect(port.arrived).toHaveLength(20);
    expect(await owed()).toEqual([]);
    const { rows } = await sql("select id from pledgewatch.channels where lease_owner is not null");
    expect(rows).toEqual([]);
  });

  it("that a dead worker held is taken over, and its last posts are looked for", async () => {
    const channels = await oweMessages(open.store, { channels: 1, events: 4 });
    await open.store.leases.take({
      ...{ owner: "dead", platforms: ["web"], leaseMs: 60_000, limit: 1 },
    });
    const request = { owner: "dead", channelIds: channels, perChannel: 2 };
    const [channel] = await Promise.all(channels.map(open.store.subscriptions.channel));
    if (!channel) throw new Error("no channel");
    // It had posted two, and written down neither.
    for (const { id } of await open.store.deliveries.next(request)) {
      const card = { title: id, verdict: null, blocks: [], citations: [], actions: [] };
      await port.post(channel, card, { idempotencyKey: id, signal: patience() });
    }
    const worker = createWorker({ limits: { leaseMs: 300, postTimeoutMs: 20 } });
    await worker.wake(channels);
    expect(port.arrived).toHaveLength(2);
    await endLeases();
    await worker.wake(channels);
    await worker.idle(patience());
    expect(port.arrived).toHaveLength(4);
    expect(new Set(arrivedIn("c0")).size).toBe(4);
    expect(port.looked).toHaveLength(3);
  });

  it("is not given back by a worker that ends before it has looked for the last one's posts", async () => {
    const channels = await oweMessages(open.store, { channels: 1, events: 2 });
    const request = { platforms: ["web" as const], leaseMs: 60_000, limit: 1 };
    await open.store.leases.take({ ...request, owner: "dead" });
    await endLeases();
    const worker = createWorker();
    await worker.wake(channels);
    await worker.stop(1_000);
    expect(port.arrived).toEqual([]);
    await endLeases();
    expect(await open.store.leases.take({ ...request, owner: "next" })).toMatchObject([
      { wasHeld: true },
    ]);
  });

  it("that is lost stops the worker that had it", async () => {
    port = createMemoryPort({ perChannelGapMs: 30 });
    const channels = await oweMessages(open.store, { channels: 2, events: 8 });
    const slow = createWorker({ owner: "slow", limits: { leaseMs: 300, postTimeoutMs: 20 } });
    await slow.wake(channels);
    await endLeases();
    const heir = createWorker({ owner: "heir", limits: { leaseMs: 300, postTimeoutMs: 20 } });
    await heir.wake(channels);
    await Promise.all([slow.idle(patience()), heir.idle(patience())]);
    expect(port.arrived).toHaveLength(16);
    expect(new Set(port.arrived.map(({ key }) => key)).size).toBe(16);
  });

  it.each([3_600_000, -3_600_000])("holds when a worker's clock jumps by %i ms", async (jumpMs) => {
    port = createMemoryPort({ perChannelGapMs: 10 });
    const channels = await oweMessages(open.store, { channels: 5, events: 8 });
    let offsetMs = 0;
    const one = createWorker({ now: () => new Date(Date.now() + offsetMs) });
    const two = createWorker({ owner: "two", now: () => new Date(Date.now() + offsetMs) });
    await one.wake(channels);
    offsetMs = jumpMs;
    await two.wake(channels);
    await Promise.all([one.idle(patience()), two.idle(patience())]);
    expect(port.arrived).toHaveLength(40);
    expect(new Set(port.arrived.map(({ key }) => key)).size).toBe(40);
  });
});

describe("stopping", () => {
  it("ends a post that runs, gives every channel back and keeps to its budget", async () => {
    const channels = await oweMessages(open.store, { channels: 3, events: 2 });
    let calls = 0;
    port.post = () => {
      calls += 1;
      return new Promise(() => {});
    };
    const worker = createWorker({ limits: { postTimeoutMs: 30_000 } });
    await worker.wake(channels);
    while (calls < channels.length) await new Promise(setImmediate);
    const startedMs = performance.now();
    await worker.stop(1_000);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
    const { rows } = await sql("select id from pledgewatch.channels where lease_owner is not null");
    expect(rows).toEqual([]);
    expect((await owed()).map(({ count }) => count)).toEqual([2, 2, 2]);
    const { rows: tries } = await sql(
      "select attempts, failure from pledgewatch.deliveries where attempts > 0",
    );
    expect(tries).toEqual(channels.map(() => ({ attempts: 1, failure: "network" })));
  });

  it("does not wait for a pace or a retry", async () => {
    port = createMemoryPort({ perChannelGapMs: 60_000 });
    const channels = await oweMessages(open.store, { channels: 3, events: 2 });
    const worker = createWorker();
    await worker.wake(channels);
    while (port.arrived.length < 3) await new Promise(setImmediate);
    const startedMs = performance.now();
    await worker.stop(5_000);
    expect(performance.now() - startedMs).toBeLessThan(2_500);
  });
});

describe("later coverage", () => {
  async function publish(id: string, publisher: string, published: string): Promise<void> {
    const { articles } = open.store;
    await articles.discover([discoveredArticle({ id, published })], NOW_AT);
    await articles.saveContent(
      id,
      articleContent({ text: `text of ${id}`, publisher, published }),
      NOW_AT,
    );
    await articles.saveTags(id, { claims: [extractedClaim()], changes: [] });
    saidBy.push(id);
    await open.store.register.save({
      company: "bmw",
      pledges: [pledge({ statedBy: saidBy.map((one) => `${one}#c1`) })],
      milestones: [],
    });
  }
  let saidBy: string[];
  let worker: Deliverer;
  let channels: string[];

  async function tell(): Promise<void> {
    saidBy = [];
    await publish("first", "Motor Daily", "2026-01-15");
    channels = await oweMessages(open.store, { channels: 2, events: 0 });
    const event = registerEvent({ statementId: "first#c1", articleId: "first" });
    const [recorded] = await open.store.events.record([event], NOW_AT);
    const subscriptions = await open.store.subscriptions.list({});
    await open.store.deliveries.add(
      subscriptions.map(({ id, channelId }) => ({
        ...{ kind: "event" as const, eventId: recorded?.id ?? "", subscriptionId: id, channelId },
      })),
      NOW_AT,
    );
    worker = createWorker();
    await deliver();
  }
  const deliver = async () => {
    await worker.wake(channels);
    await worker.idle(patience());
  };
  const texts = () => port.arrived.map(({ card }) => JSON.stringify(card.blocks));

  it("is added to the message that was sent, with one change for all that came", async () => {
    await tell();
    await publish("second", "Reuters", "2026-01-16");
    await open.store.amendments.note("second", 0);
    await publish("third", "Evening Post", "2026-01-17");
    await open.store.amendments.note("third", 0);
    await deliver();
    expect(port.arrived).toHaveLength(2);
    for (const text of texts()) expect(text).toContain("also reported by Reuters, Evening Post");
    expect(port.updates).toBe(2);
    await open.store.amendments.note("third", 0);
    await deliver();
    expect(port.updates).toBe(2);
  });

  it("is added again after a failure, and given up where the message is gone", async () => {
    await tell();
    await publish("second", "Reuters", "2026-01-16");
    await open.store.amendments.note("second", 0);
    port.faults.push({ kind: "retry", reason: "server", retryAfterMs: 0 });
    const gone = port.arrived.pop();
    await deliver();
    await deliver();
    expect(gone).toBeDefined();
    expect(port.arrived).toHaveLength(1);
    expect(texts()[0]).toContain("also reported by Reuters");
    const { rows } = await sql("select delivery_id from pledgewatch.amendments");
    expect(rows).toEqual([]);
    for (const channelId of channels) expect(await statesOf(channelId)).toEqual(["active"]);
  });

  it("makes no second message where a message stays as it was printed", async () => {
    port = createMemoryPort({ updatesInPlace: false });
    await tell();
    await publish("second", "Reuters", "2026-01-16");
    await open.store.amendments.note("second", 0);
    await deliver();
    expect(port.updates).toBe(0);
    expect(texts().join()).not.toContain("Reuters");
    const { rows } = await sql("select delivery_id from pledgewatch.amendments");
    expect(rows).toEqual([]);
  });

  it("stands in a message that is sent after it", async () => {
    await tell();
    port.arrived.length = 0;
    await publish("second", "Reuters", "2026-01-16");
    await oweMessages(open.store, { channels: 0, events: 0 });
    const [event] = await open.store.events.list({}, "2026-03-01");
    const [late = ""] = await oweMessages(open.store, { channels: 1, events: 0, name: "late" });
    const owes = {
      kind: "event" as const,
      eventId: event?.id ?? "",
      subscriptionId: "s",
      channelId: late,
    };
    await open.store.deliveries.add([owes], NOW_AT);
    await open.store.amendments.note("second", 0);
    worker = createWorker({ owner: "two" });
    channels = [late];
    await deliver();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain("also reported by Reuters");
    expect(port.updates).toBe(0);
  });
});
