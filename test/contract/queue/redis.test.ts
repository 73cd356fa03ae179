import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createQueue, type JobDefinition, type JobQueue } from "../../../src/queue/queue.ts";
import { findFreePort, startRedis, type TestRedis } from "../../support/redis.ts";
import { describeQueue } from "./contract.ts";
import { createTestLog } from "./stage.ts";

describeQueue("Redis", async () => {
  const redis = await startRedis();
  if (!redis) return null;
  const target = { kind: "redis", url: redis.url } as const;
  return {
    target: () => target,
    crashSite: async () => ({ place: target, target: async () => target, close: async () => {} }),
    close: () => redis.stop(),
  };
});

describe("the queue and its Redis", () => {
  const job: JobDefinition<{ n: number }> = {
    name: "ping",
    payload: z.object({ n: z.number() }),
    id: ({ n }) => `${n}`,
    retry: { attempts: 1, baseDelayMs: 1, maxDelayMs: 1 },
    concurrency: 1,
  };
  let redis: TestRedis | null;
  let queue: JobQueue | undefined;

  beforeEach(async (test) => {
    redis = await startRedis(["--maxmemory-policy", "allkeys-lru"]);
    if (!redis) test.skip("no Redis");
  });
  afterEach(async () => {
    await queue?.stop(1_000);
    await redis?.stop();
  });

  it("says where no Redis answers, without the password", async () => {
    const port = await findFreePort();
    const url = `redis://name:secret@127.0.0.1:${port}/3`;
    const opening = createQueue({ target: { kind: "redis", url }, log: createTestLog() });
    await expect(opening).rejects.toMatchObject({
      code: "REDIS_UNREACHABLE",
      message: `Redis at 127.0.0.1:${port}/3 cannot be used: connect ECONNREFUSED 127.0.0.1:${port}. Start it, mend REDIS_URL, or leave REDIS_URL unset.`,
      cause: { code: "ECONNREFUSED" },
    });
  });

  it("warns of a server that may evict jobs", async () => {
    if (!redis) return;
    const log = createTestLog();
    queue = await createQueue({ target: { kind: "redis", url: redis.url }, log });
    expect(log.lines).toMatchObject([
      {
        level: "warn",
        message: "Redis may evict jobs: set maxmemory-policy to noeviction",
      },
    ]);
  });

  it("goes on working when a lost Redis is back, and says each once", async () => {
    if (!redis) return;
    const log = createTestLog();
    queue = await createQueue({ target: { kind: "redis", url: redis.url }, log });
    const done: number[] = [];
    await queue.work(job, async ({ n }) => {
      done.push(n);
    });
    await queue.add(job, { n: 1 });
    await expect.poll(() => done).toEqual([1]);
    await redis.kill();
    await expect
      .poll(() => log.lines.map(({ message }) => message))
      .toContain("lost Redis; reconnecting");
    const adding = queue.add(job, { n: 2 });
    await redis.start();
    await adding;
    await expect.poll(() => done, { timeout: 20_000 }).toEqual([1, 2]);
    const said = log.lines.map(({ message }) => message);
    expect(said.filter((message) => message === "lost Redis; reconnecting")).toHaveLength(1);
    expect(said.filter((message) => message === "Redis is back")).toHaveLength(1);
  });
});
