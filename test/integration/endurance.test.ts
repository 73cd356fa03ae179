import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDeliverer } from "../../jobs/deliver.ts";
import { createNext, workAll } from "../../jobs/index.ts";
import { createRegisterCache } from "../../jobs/register-cache.ts";
import { watch } from "../../jobs/watch.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { createLog } from "../../src/cli/log.ts";
import { createFetcher } from "../../src/news/fetch.ts";
import { canonicalUrl } from "../../src/news/url.ts";
import { createQueue, type QueueTarget } from "../../src/queue/queue.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { createMemoryPort } from "../support/memory-port.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";
import { type RestlessNewsroom, startRestlessNewsroom } from "../support/restless-newsroom.ts";
import { createDataDir, poolOf } from "../support/store.ts";

// npm run bench:endurance is the whole of it: ten minutes, 300 sources
const isFull = process.env["ENDURANCE"] === "full";
const SEED = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const SCALE = isFull
  ? { sources: 300, itemsPerSource: 12, faultShare: 0.2, restlessMs: 600_000, lapse: 500 }
  : { sources: 10, itemsPerSource: 3, faultShare: 0.35, restlessMs: 4_000, lapse: 1_000 };
/** How long what was published may take to be read once all servers are well again. */
const PATIENCE_MS = isFull ? 300_000 : 90_000;
const ROUND_MS = 250;
/** In a time-lapse all that is under way looks forgotten, and the watch hands it over again: not while much waits. */
const ROUNDS_A_WATCH = isFull ? 20 : 4;
const MAX_WAITING = 50;
/** A source that failed often waits for up to a day: time is put forward instead of waited for. */
const CALM_STEP_MS = 4 * 3_600_000;
const MAX_MEMORY_GROWTH = 1.1;

const log = createLog(process.env["ENDURANCE_LOG"] ? "warn" : "silent", {
  err: (text) => process.stderr.write(text),
});
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => rejections.push(reason);

let open: OpenStore;
let newsroom: RestlessNewsroom;
let target: QueueTarget;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  process.on("unhandledRejection", onRejection);
  const servers = isFull ? await openServers() : null;
  if (servers !== null) ({ open, target } = servers);
  else {
    const data = await createDataDir();
    closing.push(data.remove);
    open = await openStore({ dataDir: data.dataDir });
    target = { kind: "postgres", pool: open.pool, isOnlyProcess: true };
  }
  newsroom = await startRestlessNewsroom({ ...SCALE, random: createRandom(SEED) });
});
afterAll(async () => {
  process.off("unhandledRejection", onRejection);
  await newsroom.close();
  await open.store.close();
  for (const close of closing) await close();
});

/** PostgreSQL and Redis, on which hundreds of sources live; null where they are not installed. */
async function openServers(): Promise<{ open: OpenStore; target: QueueTarget } | null> {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  closing.push(async () => void (await Promise.all([postgres?.stop(), redis?.stop()])));
  if (!postgres || !redis) return null;
  return {
    open: await openStore({ dataDir: "", databaseUrl: postgres.url }),
    target: { kind: "redis", url: redis.url },
  };
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The bot without platforms, on a clock that runs faster; waits of the queue are shorter alike. */
async function startReader(now: () => Date) {
  const queue = await createQueue({
    ...{ target, log },
    random: () => Math.random() / SCALE.lapse,
  });
  const fetcher = createFetcher({
    ...{ userAgent: "test", allowPrivateAddresses: newsroom.hosts, timeoutMs: 3_000 },
    nowMs: () => now().getTime(),
  });
  const port = createMemoryPort();
  const deps = {
    ...{ store: open.store, fetcher, now, log, random: Math.random, renderEventCard },
    ...{ registers: createRegisterCache(), next: createNext(queue) },
    ports: new Map([[port.platform, port]]),
  };
  const deliverer = createDeliverer({ ...deps, owner: "endurance", isOnlyProcess: true });
  const waiting = async (...names: string[]) => {
    const counts = await queue.counts();
    return names.reduce((sum, name) => sum + (counts[name]?.waiting ?? 0), 0);
  };
  await workAll(queue, { ...deps, deliverer });
  return {
    deps,
    async pollDue() {
      if ((await waiting("poll")) > MAX_WAITING) return;
      const due = await open.store.sources.due(now().toISOString(), 500);
      await deps.next.poll(due.map(({ id }) => id));
    },
    async watch() {
      if ((await waiting("poll", "ingest", "tag", "alert")) <= MAX_WAITING) await watch(deps);
    },
    async stop() {
      await Promise.all([queue.stop(10_000), deliverer.stop(10_000)]);
      await fetcher.close();
    },
  };
}

const collectGarbage = (): void => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
};
const heapBytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

interface Row {
  url: string;
  state: string;
  text: string | null;
  failure: string | null;
}

async function readArticles(): Promise<Row[]> {
  const { rows } = await poolOf(open).query(
    "select canonical_url as url, state, text, failure from pledgewatch.articles",
  );
  return rows as unknown as Row[];
}

/** How many are registered with the text that they have by now. */
async function countWhole(wholes: readonly { url: string; token: string; ending: string }[]) {
  const { rows } = await poolOf(open).query(
    `select count(*)::integer as count from pledgewatch.articles
    join json_to_recordset($1::json) as whole (url text, token text, ending text)
      on whole.url = canonical_url
    where state = 'registered' and strpos(text, token) > 0 and strpos(text, ending) > 0`,
    [JSON.stringify(wholes)],
  );
  return (rows[0] as { count: number } | undefined)?.count ?? 0;
}

describe("a newsroom that misbehaves", () => {
  it("is read to its last item, each exactly once, and every source is well in the end", async () => {
    const startMs = Date.now();
    let putForwardMs = 0;
    const now = () => new Date(startMs + (Date.now() - startMs) * SCALE.lapse + putForwardMs);
    const reader = await startReader(now);
    for (const url of newsroom.feedUrls) {
      const source = { kind: "feed" as const, url, name: url, company: null };
      await open.store.sources.add(source, now().toISOString());
    }
    const heaps: number[] = [];
    const endMs = startMs + SCALE.restlessMs;
    for (let round = 0; Date.now() < endMs; round += 1) {
      // all is out after four fifths of the time
      newsroom.publish(Math.min(1, ((Date.now() - startMs) / SCALE.restlessMs) * 1.25), now());
      if (round % ROUNDS_A_WATCH === 0) await reader.watch();
      else await reader.pollDue();
      if (isFull && round % 100 === 0) heaps.push(heapBytes());
      await setTimeout(ROUND_MS);
    }
    newsroom.calm();
    const published = newsroom.publish(1, now());
    const wholes = published.map(({ url, token, ending }) => ({
      ...{ url: canonicalUrl(url), token, ending },
    }));
    const isWell = async () => {
      const sources = await open.store.sources.list();
      return (
        (await countWhole(wholes)) >= wholes.length &&
        sources.every(({ failures }) => failures === 0)
      );
    };
    const patienceEndMs = Date.now() + PATIENCE_MS;
    while (!(await isWell()) && Date.now() < patienceEndMs) {
      putForwardMs += CALM_STEP_MS;
      await reader.watch();
      await setTimeout(ROUND_MS);
    }
    await reader.stop();

    const said = `seed ${SEED}: ${newsroom.requests} requests, ${published.length} items, faults ${JSON.stringify(newsroom.faults)}`;
    if (isFull)
      console.log(
        said,
        "heap MB",
        heaps.map((bytes) => Math.round(bytes / 2 ** 20)),
      );
    const articles = await readArticles();
    const wholeOf = new Map(wholes.map((whole) => [whole.url, whole]));
    const isWhole = ({ url, state, text }: Row) => {
      const { token = "\0", ending = "\0" } = wholeOf.get(url) ?? {};
      return state === "registered" && text?.includes(token) && text.includes(ending);
    };
    const wrong = articles
      .filter((article) => !isWhole(article))
      .map(({ text, ...article }) => ({ ...article, text: text?.slice(-60) }));
    expect(wrong, said).toEqual([]);
    expect(articles.map(({ url }) => url).sort(), said).toEqual([...wholeOf.keys()].sort());
    const sources = await open.store.sources.list();
    const ill = sources.filter(
      ({ state, failures, lastError }) => state !== "active" || failures > 0 || lastError !== null,
    );
    expect(ill, said).toEqual([]);
    expect(rejections, said).toEqual([]);
    if (isFull) {
      const [early, late] = [median(heaps.slice(2, 7)), median(heaps.slice(-5))];
      expect(late / early, `heap of ${heaps.join(", ")}`).toBeLessThan(MAX_MEMORY_GROWTH);
    }
  }, 1_200_000);
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
