// Two workers beside one on Redis and PostgreSQL. Run: npm run bench:ingest:workers
import { once } from "node:events";
import { createServer } from "node:http";
import { cpus } from "node:os";
import { setTimeout } from "node:timers/promises";
import { createNext } from "../../jobs/index.ts";
import { createLog } from "../../src/cli/log.ts";
import { articleIdOf, canonicalUrl } from "../../src/news/url.ts";
import { createQueue } from "../../src/queue/queue.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { startRedis } from "../../test/support/redis.ts";
import { poolOf, truncateStore } from "../../test/support/store.ts";
import { type StoreProcess, startProcess } from "../../test/support/store-process.ts";
import { makePages, type Page } from "./pages.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const ARTICLES = Number(process.env["ARTICLES"] ?? 240);
/** So that each worker has compiled what it runs, and folded the registers. */
const WARM_UP = 60;
/** A page's way over the network: from a publisher far away first, then none at all, where the machine is what limits. */
const LATENCIES_MS = (process.env["LATENCIES_MS"] ?? "1000,0").split(",").map(Number);
/** As many publishers, each asked one page at a time. */
const HOSTS = 48;
const LOOK_MS = 20;
const WORKER = new URL("./worker.ts", import.meta.url);

interface Newsroom {
  hosts: string[];
  pages: Map<string, Page>;
  latencyMs: number;
}

interface Run {
  perSecond: number;
  /** Processor time of all workers together, ms an article. */
  cpuMs: number;
  /** Share of the machine that was busy: workers, PostgreSQL, Redis, publishers and whatever else runs. */
  busy: number;
}

const log = createLog("error", { err: (text) => process.stderr.write(text) });
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Publishers on loopback that answer after a while, each on a port of its own. */
async function openNewsroom(): Promise<Newsroom> {
  const newsroom: Newsroom = { hosts: [], pages: new Map(), latencyMs: 0 };
  for (let at = 0; at < HOSTS; at += 1) {
    const server = createServer(async (request, response) => {
      const page = newsroom.pages.get(`http://${request.headers.host}${request.url}`);
      if (page !== undefined) await setTimeout(newsroom.latencyMs);
      response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
      response.end(page?.bytes);
    });
    server.listen(0, "127.0.0.1").unref();
    await once(server, "listening");
    const address = server.address();
    newsroom.hosts.push(`127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
  }
  return newsroom;
}

/** Jiffies of the machine since it began, busy and all. */
function readMachine(): { busy: number; all: number } {
  const times = cpus().map((one) => one.times);
  const all = times.reduce((sum, one) => sum + Object.values(one).reduce((a, b) => a + b, 0), 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

async function readCpuMs(workers: readonly StoreProcess[]): Promise<number> {
  const told = workers.map(async (worker) => {
    worker.send("cpu");
    return Number(await worker.next());
  });
  return (await Promise.all(told)).reduce((sum, one) => sum + one, 0);
}

async function measure(bench: Bench, count: number, latencyMs: number): Promise<Run> {
  const { open, newsroom } = bench;
  await truncateStore(open);
  const workers = Array.from({ length: count }, () =>
    startProcess(WORKER, [bench.databaseUrl, bench.redisUrl, ...newsroom.hosts]),
  );
  for (const worker of workers) await worker.next();
  newsroom.latencyMs = 0;
  await ingest(bench, { from: 0, count: WARM_UP * count });
  newsroom.latencyMs = latencyMs;
  const [machine, cpuMs] = [readMachine(), await readCpuMs(workers)];
  const startedMs = performance.now();
  await ingest(bench, { from: WARM_UP * count, count: ARTICLES });
  const tookMs = performance.now() - startedMs;
  const spentMs = (await readCpuMs(workers)) - cpuMs;
  const now = readMachine();
  for (const worker of workers) {
    const ended = once(worker.child, "exit");
    worker.send("end");
    await ended;
  }
  return {
    perSecond: (1_000 * ARTICLES) / tookMs,
    cpuMs: spentMs / ARTICLES,
    busy: (now.busy - machine.busy) / (now.all - machine.all),
  };
}

/** Finds articles as a poll does, hands them to the queue, and waits until all are registered. */
async function ingest(
  { open, newsroom, next }: Bench,
  { from, count }: { from: number; count: number },
): Promise<void> {
  const found = makePages(count, { from }).map((page, at) => {
    const host = newsroom.hosts[at % HOSTS];
    const url = page.url.replace("https://news.example", `http://${host}`);
    const text = Buffer.from(page.bytes).toString().replaceAll(page.url, url);
    newsroom.pages.set(url, { ...page, url, bytes: Buffer.from(text) });
    const canonical = canonicalUrl(url);
    const nothing = { sourceId: null, title: null, published: null, company: null };
    return { id: articleIdOf(canonical), url, canonicalUrl: canonical, ...nothing };
  });
  await next.ingest(await open.store.articles.discover(found, new Date().toISOString()));
  const total = from + count;
  for (;;) {
    const { rows } = await poolOf(open).query(
      "select count(*)::integer as count from pledgewatch.articles where state = 'registered'",
    );
    if ((rows[0] as { count: number } | undefined)?.count === total) return;
    await setTimeout(LOOK_MS);
  }
}

interface Bench {
  open: OpenStore;
  newsroom: Newsroom;
  next: ReturnType<typeof createNext>;
  databaseUrl: string;
  redisUrl: string;
}

function tell(latencyMs: number, runs: ReadonlyMap<number, Run[]>): void {
  console.log(`\nA page takes ${latencyMs} ms to come`);
  console.log("  workers  articles/s    × one  processor, ms an article  machine busy");
  const one = runs.get(1) ?? [];
  for (const [count, list] of runs) {
    const ratio = median(list.map(({ perSecond }, at) => perSecond / (one[at]?.perSecond ?? 1)));
    const of = (value: (run: Run) => number) => median(list.map(value));
    console.log(
      `${String(count).padStart(9)}${of((run) => run.perSecond)
        .toFixed(1)
        .padStart(12)}${ratio.toFixed(2).padStart(9)}${of((run) => run.cpuMs)
        .toFixed(1)
        .padStart(26)}${`${(100 * of((run) => run.busy)).toFixed(0)} %`.padStart(14)}`,
    );
  }
}

const postgres = await startPostgres();
const redis = await startRedis();
if (!postgres || !redis) throw new Error("PostgreSQL and Redis are needed");
const open = await openStore({ dataDir: "", databaseUrl: postgres.url });
const queue = await createQueue({ target: { kind: "redis", url: redis.url }, log });
const bench: Bench = {
  ...{ open, newsroom: await openNewsroom(), next: createNext(queue) },
  ...{ databaseUrl: postgres.url, redisUrl: redis.url },
};
console.log(
  `Node ${process.version}, ${cpus().length} cores; ${ROUNDS} rounds of ${ARTICLES} articles, one worker and two in turn`,
);
for (const latencyMs of LATENCIES_MS) {
  const runs = new Map<number, Run[]>([1, 2].map((count) => [count, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [count, list] of runs) list.push(await measure(bench, count, latencyMs));
  }
  tell(latencyMs, runs);
}
await queue.stop(1_000);
await open.store.close();
await Promise.all([postgres.stop(), redis.stop()]);
process.exit();
