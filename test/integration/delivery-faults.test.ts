import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JOBS } from "../../jobs/index.ts";
import { createLog } from "../../src/cli/log.ts";
import { createQueue } from "../../src/queue/queue.ts";
import { openStore } from "../../src/store/open.ts";
import type { WorkerSettings } from "../support/delivery-worker.ts";
import {
  createDeliveryWorkers,
  type DeliveryWorkers,
  killAtRandom,
  QUICK,
} from "../support/delivery-workers.ts";
import { oweMessages } from "../support/owed.ts";
import { type Platform, startPlatform } from "../support/platform.ts";
import type { Arrivals } from "../support/platform-stand-in.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";
import { createDataDir, poolOf } from "../support/store.ts";

/** `FAULTS=full` (`npm run bench:faults`) runs the figures of the promise; the default is a sample of it. */
const IS_FULL = process.env["FAULTS"] === "full";
const SIZE = IS_FULL
  ? { channels: 200, events: 45, digests: 5, kills: 30, perChannelGapMs: 100 }
  : { channels: 30, events: 10, digests: 2, kills: 5, perChannelGapMs: 50 };
const PATIENCE_MS = IS_FULL ? 240_000 : 60_000;

/** Timers of two processes: the platform's own limit is a little below the pace that is kept. */
const GAP_TOLERANCE_MS = 5;
const TROUBLE = { limited: 0.02, broken: 0.02, silent: 0.01, retryAfterSeconds: 0.2, latencyMs: 2 };
/** A post whose answer did not come is looked for after that; then it must not arrive any more. */
const MAX_AGE_MS = QUICK.limits.postTimeoutMs + QUICK.lateArrivalMs - 100;
const NO_TROUBLE = { limited: 0, broken: 0, silent: 0, channels: {} };

const postgres = await startPostgres();
const redis = await startRedis();
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(async () => {
  await platform.stop();
  await redis?.stop();
  await postgres?.stop();
});

type Place = Pick<WorkerSettings, "dataDir" | "databaseUrl" | "redisUrl">;

const openAt = ({ dataDir, databaseUrl }: Place) =>
  openStore({ dataDir, ...(databaseUrl === null ? {} : { databaseUrl }) });

async function withWorkers(
  place: Place,
  perChannelGapMs: number,
  work: (workers: DeliveryWorkers) => Promise<void>,
): Promise<void> {
  await platform.forget();
  const gapMs = perChannelGapMs - GAP_TOLERANCE_MS;
  await platform.control({ ...NO_TROUBLE, gapMs, maxAgeMs: MAX_AGE_MS });
  const workers = createDeliveryWorkers({
    ...{ ...place, platformUrl: platform.url, perChannelGapMs, ...QUICK },
  });
  try {
    await work(workers);
    // The last answers may have been lost: their messages are found, not posted again.
    await workers.settled(PATIENCE_MS);
    await workers.stop();
  } finally {
    await workers.killAll();
  }
}

function expectEachOnce({ messages, violations }: Arrivals, total: number): void {
  const seen = new Set<string>();
  const doubled = messages.filter(({ key }) => seen.size === seen.add(key).size);
  expect(doubled).toEqual([]);
  expect(messages).toHaveLength(total);
  expect(violations).toBe(0);
}

/** What arrived and what is written down are the same. */
async function expectReconciled(place: Place): Promise<void> {
  const open = await openAt(place);
  const { rows } = await poolOf(open).query(
    "select state, count(*)::integer as count from pledgewatch.deliveries group by state",
  );
  expect(await open.store.deliveries.owed()).toEqual([]);
  const { messages } = await platform.arrived();
  expect(rows).toEqual([{ state: "sent", count: messages.length }]);
  await open.store.close();
}

const { channels, events, digests, kills, perChannelGapMs } = SIZE;
const total = channels * (events + digests);

async function survivesKills(place: Place, atWork: number): Promise<void> {
  const open = await openAt(place);
  await oweMessages(open.store, { channels, events, digests, workspaces: 3 });
  await open.store.close();
  await withWorkers(place, perChannelGapMs, async (workers) => {
    await platform.control(TROUBLE);
    await killAtRandom({ workers, platform, atWork, kills, total, timeoutMs: PATIENCE_MS });
  });
  const arrivals = await platform.arrived();
  expectEachOnce(arrivals, total);
  const told = arrivals.messages.filter(({ text }) => text.startsWith("Held back until now"));
  expect(told).toHaveLength(channels * digests);
  await expectReconciled(place);
}

const title = `${channels} channels × ${events} events and ${digests} digests, workers killed ${kills} times: each message arrives once`;
const timeout = 2 * PATIENCE_MS;

describe("delivery on PGlite", () => {
  it(title, { timeout }, async () => {
    const { dataDir, remove } = await createDataDir();
    await survivesKills({ dataDir, databaseUrl: null, redisUrl: null }, 1);
    await remove();
  });
});

describe.skipIf(!postgres)("delivery on PostgreSQL", () => {
  it(title, { timeout }, async () => {
    const databaseUrl = (await postgres?.createDatabase()) ?? null;
    await survivesKills({ dataDir: "unused", databaseUrl, redisUrl: null }, 2);
  });
});

describe.skipIf(!postgres || !redis)("delivery on Redis", () => {
  const placeOf = async (): Promise<Place> => ({
    dataDir: "unused",
    databaseUrl: (await postgres?.createDatabase()) ?? null,
    redisUrl: redis?.url ?? null,
  });

  it(title, { timeout }, async () => {
    await survivesKills(await placeOf(), 2);
  });

  it("two workers, a clock that jumps, a restart of Redis and one of PostgreSQL: nothing lost, nothing twice", {
    timeout,
  }, async () => {
    const place = await placeOf();
    const open = await openAt(place);
    const log = createLog("silent", { err: () => {} });
    const queue = await createQueue({ target: { kind: "redis", url: redis?.url ?? "" }, log });
    const wave = async (name: string) => {
      const channelIds = await oweMessages(open.store, {
        ...{ channels: 30, events: 9, digests: 1, name },
      });
      await queue.add(JOBS.deliver, { channelIds });
    };
    await withWorkers(place, 100, async (workers) => {
      await platform.control(TROUBLE);
      await workers.start();
      await workers.start();
      await wave("first");
      await platform.until(60, PATIENCE_MS);
      workers.jump(3_600_000);
      await platform.until(120, PATIENCE_MS);
      await redis?.kill();
      await platform.until(180, PATIENCE_MS);
      await redis?.start();
      await wave("second");
      await platform.until(300, PATIENCE_MS);
      await postgres?.restart?.();
      workers.jump(-3_600_000);
      await platform.until(600, PATIENCE_MS);
      expect(workers.alive()).toBe(2);
    });
    expectEachOnce(await platform.arrived(), 600);
    await queue.stop(1_000);
    await open.store.close();
    await expectReconciled(place);
  });
});
