import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { putDatabase } from "../support/fresh-database.ts";
import { pledgewatch } from "../support/pledgewatch.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";

const folder = await mkdtemp(join(tmpdir(), "pledgewatch-services-"));
const postgres = await startPostgres();
const redis = await startRedis();
if (!postgres || !redis)
  console.warn("skipped: a start on PostgreSQL and Redis; they are not installed here");

afterAll(async () => {
  await postgres?.stop();
  await redis?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The first line of each alert. */
const alertsOf = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => /: (?:new pledge|milestone|deadline passed|pledge )/.test(line))
    .sort();

async function startOnce(env: Record<string, string>): Promise<string[]> {
  const run = pledgewatch(["start", "--once"], {
    env: { ...env, PLEDGEWATCH_DATA: join(folder, "data") },
  });
  expect({ code: await run.ended, stderr: run.stderr() }).toMatchObject({ code: 0 });
  return alertsOf(run.stdout());
}

describe.skipIf(!postgres || !redis)("the bot on real services", () => {
  it("says the same on PGlite, on PostgreSQL, and on PostgreSQL with Redis", async () => {
    if (!postgres || !redis) return;
    await putDatabase(join(folder, "data"));
    const builtIn = await startOnce({});
    const onPostgres = { DATABASE_URL: postgres.url };
    const onRedis = { DATABASE_URL: await postgres.createDatabase(), REDIS_URL: redis.url };
    expect(builtIn.length).toBeGreaterThan(20);
    expect(await startOnce(onPostgres)).toEqual(builtIn);
    expect(await startOnce(onRedis)).toEqual(builtIn);
    expect(await startOnce(onPostgres)).toEqual([]);
    expect(await startOnce(onRedis)).toEqual([]);
  });

  it("says what to do when a service cannot be reached", async () => {
    if (!postgres) return;
    const noDatabase = pledgewatch(["pledges"], {
      env: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/x" },
    });
    expect(await noDatabase.ended).toBe(1);
    expect(noDatabase.stderr()).toContain("DATABASE_URL");
    const noRedis = pledgewatch(["start", "--once"], {
      env: { DATABASE_URL: postgres.url, REDIS_URL: "redis://127.0.0.1:1" },
    });
    expect(await noRedis.ended).toBe(1);
    expect(noRedis.stderr()).toMatch(/Redis/);
    expect(noRedis.stderr()).not.toMatch(/^\s+at /m);
  });
});
