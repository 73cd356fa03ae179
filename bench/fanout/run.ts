// Deliveries per second through the whole path, and how well a pace is kept. Run: npm run bench:fanout
import { z } from "zod";
import { createDeliverer, type Deliverer } from "../../jobs/deliver.ts";
import { createNext, JOBS } from "../../jobs/index.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import type { ChatPort } from "../../src/chat/port.ts";
import { createLog } from "../../src/cli/log.ts";
import { createQueue, type JobDefinition, type JobQueue } from "../../src/queue/queue.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { followChannels, recordEvents } from "../../test/support/owed.ts";
import { createPlatformPort, type Platform, startPlatform } from "../../test/support/platform.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { startRedis } from "../../test/support/redis.ts";
import { createDataDir, truncateStore } from "../../test/support/store.ts";
import { measurePace } from "./pace.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const CHANNELS = 500;
const EVENTS = 20;
const TOTAL = CHANNELS * EVENTS;
/** Posts at once of the bare loop. */
const CONCURRENCY = 50;
const PATIENCE_MS = 300_000;

const log = createLog("error", { err: (text) => process.stderr.write(text) });
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shown = (value: number): string => Math.round(value).toString().padStart(7);

const Noop = z.object({ index: z.number() });
const NOOP: JobDefinition<z.infer<typeof Noop>> = {
  name: "noop",
  payload: Noop,
  id: ({ index }) => `noop-${index}`,
  retry: { attempts: 1, baseDelayMs: 1, maxDelayMs: 1 },
  concurrency: CONCURRENCY,
};

/** A kind of installation, open. */
interface Setup {
  name: string;
  open: OpenStore;
  queue: JobQueue;
  close(): Promise<void>;
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - startedMs);
}

/** The same posts by the same port, a fixed number at once, with nothing around them. */
async function postBare(port: ChatPort): Promise<void> {
  const card = renderEventCard({
    ...{ id: "e", kind: "pledge_new", company: "bmw", brand: null, metric: "ghg-emissions" },
    ...{ region: null, lifecycle: null, occurredOn: "2026-01-01", recordedAt: "2026-01-01" },
    ...{ pledge: null, milestone: null, evidence: null, correction: null },
  });
  let next = 0;
  const one = async () => {
    for (let index = next++; index < TOTAL; index = next++) {
      const to = { platform: "web", workspaceId: "w", reference: null } as const;
      const channel = { ...to, externalId: `c${index % CHANNELS}` };
      // A signal each, as in the deliverer: one for all would gather listeners.
      const { signal } = new AbortController();
      const outcome = await port.post(channel, card, { idempotencyKey: `bare-${index}`, signal });
      if (outcome.kind !== "sent") throw new Error(outcome.kind);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, one));
}

function createBenchDeliverer(store: OpenStore["store"], port: ChatPort): Deliverer {
  return createDeliverer({
    ...{ store, log, now: () => new Date(), random: Math.random, renderEventCard },
    ...{ ports: new Map([[port.platform, port]]), owner: "bench", isOnlyProcess: true },
  });
}

/** From the write of the outbox, through the queue, to the last delivery written as sent. */
async function deliverAll({ open, queue }: Setup, platform: Platform): Promise<number> {
  await truncateStore(open);
  const followers = await followChannels(open.store, { channels: CHANNELS });
  const eventIds = await recordEvents(open.store, { events: EVENTS });
  const owed = eventIds.flatMap((eventId) =>
    followers.map((follower) => ({ kind: "event" as const, eventId, ...follower })),
  );
  const rate = await perSecond(TOTAL, async () => {
    await open.store.deliveries.add(owed, new Date().toISOString());
    await createNext(queue).deliver(followers.map(({ channelId }) => channelId));
    await platform.until(TOTAL, PATIENCE_MS);
    while ((await open.store.deliveries.owed()).length > 0) await new Promise(setImmediate);
  });
  const { messages } = await platform.arrived();
  const keys = new Set(messages.map(({ key }) => key));
  if (messages.length !== TOTAL || keys.size !== TOTAL) throw new Error("lost or doubled");
  return rate;
}

async function runNoops({ queue }: Setup): Promise<number> {
  return perSecond(TOTAL, async () => {
    await queue.addMany(
      NOOP,
      Array.from({ length: TOTAL }, (_, index) => ({ index })),
    );
    await queue.idle(AbortSignal.timeout(PATIENCE_MS));
  });
}

async function measureThroughput(setup: Setup, platform: Platform): Promise<void> {
  const rates = { fetch: [] as number[], bare: [] as number[], noop: [] as number[] };
  await setup.queue.work(NOOP, async () => {});
  const port = createPlatformPort({ url: platform.url });
  const deliverer = createBenchDeliverer(setup.open.store, port);
  await setup.queue.work(JOBS.deliver, ({ channelIds }) => deliverer.wake(channelIds));
  await deliverer.start();
  for (let round = 0; round < ROUNDS; round++) {
    await platform.forget();
    rates.bare.push(await perSecond(TOTAL, () => postBare(port)));
    await platform.forget();
    rates.fetch.push(await deliverAll(setup, platform));
    rates.noop.push(await runNoops(setup));
  }
  await deliverer.stop(5_000);
  const [path, bare, noop] = [median(rates.fetch), median(rates.bare), median(rates.noop)];
  const ratios = rates.fetch.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN));
  console.log(
    `${setup.name.padEnd(12)}${shown(path)}/s   bare loop${shown(bare)}/s   ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})   no-op jobs${shown(noop)}/s   ratio ${(path / noop).toFixed(2)}`,
  );
}

const platform = await startPlatform();
const postgres = await startPostgres();
const redis = await startRedis();
const { dataDir, remove } = await createDataDir();

async function setUp(name: string, databaseUrl: string | null, redisUrl: string | null) {
  const open = await openStore({ dataDir, ...(databaseUrl === null ? {} : { databaseUrl }) });
  const queue = await createQueue({
    target:
      redisUrl === null
        ? { kind: "postgres", pool: open.pool, isOnlyProcess: true }
        : { kind: "redis", url: redisUrl },
    log,
  });
  const close = async () => {
    await queue.stop(5_000);
    await open.store.close();
  };
  return { name, open, queue, close } satisfies Setup;
}

console.log(
  `${TOTAL} deliveries (${CHANNELS} channels × ${EVENTS} events), medians of ${ROUNDS} interleaved rounds`,
);
if (postgres && redis) {
  const onRedis = await setUp("Redis", await postgres.createDatabase(), redis.url);
  await measureThroughput(onRedis, platform);
  await onRedis.close();
  const onPostgres = await setUp("PostgreSQL", await postgres.createDatabase(), null);
  await measureThroughput(onPostgres, platform);
  await measurePace(onPostgres.open, { platform, log, rounds: Math.min(ROUNDS, 3) });
  await onPostgres.close();
}
await platform.control({ gapMs: 0, channels: {} });
const builtIn = await setUp("PGlite", null, null);
await measureThroughput(builtIn, platform);
await builtIn.close();
await remove();
await platform.stop();
await redis?.stop();
await postgres?.stop();
