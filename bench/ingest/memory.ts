// What articles and sources leave behind in a process. Run: npm run bench:ingest:memory
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { pollSource } from "../../jobs/poll.ts";
import { watch } from "../../jobs/watch.ts";
import { createLog } from "../../src/cli/log.ts";
import type { Fetcher } from "../../src/news/fetch.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { poolOf } from "../../test/support/store.ts";
import { makePages } from "./pages.ts";
import { createPipeline } from "./pipeline.ts";

const ARTICLES = Number(process.env["ARTICLES"] ?? 50_000);
const SOURCES = Number(process.env["SOURCES"] ?? 10_000);
const SAMPLES = 20;
const HOUR_MS = 3_600_000;

interface Memory {
  heapBytes: number;
  residentBytes: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function readMemory(): Memory {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapBytes: heapUsed, residentBytes: rss };
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1).padStart(8);

/** Articles in a store that keeps them all; the first tenth warms up. In the end without the registers that are held. */
async function readArticles(open: OpenStore): Promise<void> {
  let pipeline = createPipeline(open);
  const each = Math.ceil(ARTICLES / SAMPLES);
  let settled: Memory | null = null;
  console.log("  articles  heap, MB  resident, MB  heap ÷ that after a tenth");
  for (let at = 0; at < SAMPLES; at += 1) {
    await pipeline.run(
      makePages(each, { from: at * each, perDay: 50, isBare: true, paragraphs: 1, isCalm: true }),
    );
    const memory = readMemory();
    if (at + 1 === Math.ceil(SAMPLES / 10)) settled = memory;
    const growth = settled === null ? "" : (memory.heapBytes / settled.heapBytes).toFixed(3);
    console.log(
      `${String((at + 1) * each).padStart(10)}  ${megabytes(memory.heapBytes)}      ${megabytes(memory.residentBytes)}  ${growth}`,
    );
  }
  pipeline = createPipeline(open);
  await pipeline.run([]);
  const { heapBytes } = readMemory();
  const growth = heapBytes / (settled?.heapBytes ?? Number.NaN);
  console.log(
    `without the registers that the process holds: ${megabytes(heapBytes).trim()} MB, ${growth.toFixed(3)}`,
  );
}

/** A feed of a source's own, with nothing in it. */
const fetcher: Fetcher = {
  async get(url) {
    const bytes = Buffer.from(`<rss version="2.0"><channel><title>${url}</title></channel></rss>`);
    const told = { status: 200, url, permanentUrl: null, contentType: "application/rss+xml" };
    return {
      ...{ kind: "fetched", ...told, bytes, etag: `"${url}"` },
      ...{ lastModified: null, maxAgeSeconds: null },
    };
  },
  close: async () => {},
};

/** Sources that are polled twice: what each costs the process, and the database. */
async function scheduleSources(open: OpenStore): Promise<void> {
  const { store } = open;
  const startMs = Date.now();
  let hours = 0;
  const now = () => new Date(startMs + hours * HOUR_MS);
  const due: string[] = [];
  const nothing = async () => {};
  const poll = async (ids: string[]) => void due.push(...ids);
  const deps = {
    ...{ store, fetcher, now, random: Math.random },
    log: createLog("error", { err: (text) => process.stderr.write(text) }),
    next: { poll, ingest: nothing, tag: nothing, alert: nothing, deliver: nothing },
  };
  const { signal } = new AbortController();
  const pollAll = async () => {
    for (let found = (await watch(deps)).polls; found > 0; found = (await watch(deps)).polls) {
      for (const id of due.splice(0)) await pollSource(deps, id, { signal });
    }
  };
  const source = { kind: "feed" as const, company: null };
  const add = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const url = `https://newsroom-${at}.example/press/releases/feed.xml`;
      await store.sources.add({ ...source, url, name: `Newsroom ${at}` }, now().toISOString());
    }
  };
  // what the first need to be read at all is not theirs
  await add(0, SOURCES / 10);
  await pollAll();
  const before = readMemory();
  await add(SOURCES / 10, SOURCES);
  for (let round = 0; round < 2; round += 1) {
    await pollAll();
    hours += 24;
  }
  const after = readMemory();
  const sources = SOURCES * 0.9;
  const perSource = (after.heapBytes - before.heapBytes) / sources;
  const { rows } = await poolOf(open).query(
    "select pg_total_relation_size('pledgewatch.sources')::float8 as bytes",
  );
  const stored = ((rows[0] as { bytes: number } | undefined)?.bytes ?? Number.NaN) / SOURCES;
  console.log(
    `${SOURCES} sources, each polled twice: ${Math.round(perSource)} bytes of heap a source, ${Math.round(stored)} of the database`,
  );
}

const postgres = await startPostgres();
if (!postgres) throw new Error("PostgreSQL is needed: apt-get install postgresql");
const open = await openStore({ dataDir: "", databaseUrl: await postgres.createDatabase() });
await scheduleSources(open);
await readArticles(open);
await open.store.close();
await postgres.stop();
