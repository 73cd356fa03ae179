// The whole pipeline beside bare reading of the same pages. Run: npm run bench:ingest -- [FOLDER of saved pages]

import type { Reading } from "../../jobs/reading.ts";
import { openReadingThread } from "../../jobs/reading-thread.ts";
import { createLog } from "../../src/cli/log.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import type { TestPostgres } from "../../test/support/postgres.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { createDataDir, truncateStore } from "../../test/support/store.ts";
import { loadSavedPages, makePages, type Page } from "./pages.ts";
import { loadJsdomReader, type Reader, readOnLinkedom } from "./peers.ts";
import { createPipeline } from "./pipeline.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const MADE_PAGES = 100;

interface Runner {
  name: string;
  prepare(): Promise<void>;
  run(pages: readonly Page[]): Promise<void>;
}

interface Spent {
  wallMs: number;
  /** Of this process, with all its threads. */
  cpuMs: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const toBare = (name: string, read: Reader): Runner => ({
  name,
  prepare: async () => {},
  async run(pages) {
    for (const page of pages) read(page);
  },
});

function toWhole(name: string, open: OpenStore, reading: Reading): Runner {
  let pipeline = createPipeline(open, reading);
  return {
    name,
    async prepare() {
      await truncateStore(open);
      pipeline = createPipeline(open, reading);
    },
    run: (pages) => pipeline.run(pages),
  };
}

async function measure({ prepare, run }: Runner, pages: readonly Page[]): Promise<Spent> {
  await prepare();
  const startedMs = performance.now();
  const before = process.cpuUsage();
  await run(pages);
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - startedMs, cpuMs: (user + system) / 1_000 };
}

/** All runners take turns over the pages; the first round warms up and does not count. */
async function compare(title: string, pages: readonly Page[], runners: Runner[]): Promise<void> {
  const spent = runners.map(() => [] as Spent[]);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, runner] of runners.entries()) {
      const one = await measure(runner, pages);
      if (round > 0) spent[at]?.push(one);
    }
  }
  const kilobytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024 / pages.length;
  console.log(`\n${title}: ${pages.length} pages of ${kilobytes.toFixed(0)} kB on average`);
  console.log(
    `${"".padEnd(34)} articles/s  ms an article  × linkedom   CPU × linkedom   jsdom ÷ it   CPU`,
  );
  const [bare = [], jsdom = []] = spent;
  for (const [at, { name }] of runners.entries()) {
    const times = spent[at] ?? [];
    const perRound = (of: (one: Spent) => number, peer: readonly Spent[]) =>
      median(times.map((one, round) => of(one) / of(peer[round] ?? one)));
    const wall = (one: Spent) => one.wallMs;
    const cpu = (one: Spent) => one.cpuMs;
    const wallMs = median(times.map(wall)) / pages.length;
    const ratios = [
      ...[perRound(wall, bare), perRound(cpu, bare)],
      ...[1 / perRound(wall, jsdom), 1 / perRound(cpu, jsdom)],
    ];
    console.log(
      `${name.padEnd(34)}${(1_000 / wallMs).toFixed(1).padStart(11)}${wallMs.toFixed(1).padStart(15)}${ratios.map((ratio) => ratio.toFixed(2).padStart(12)).join("     ")}`,
    );
  }
}

async function openServer(postgres: TestPostgres | null): Promise<OpenStore[]> {
  if (postgres === null) return [];
  return [await openStore({ dataDir: "", databaseUrl: await postgres.createDatabase() })];
}

const [folder] = process.argv.slice(2);
const { dataDir, remove } = await createDataDir();
const postgres = await startPostgres();
const thread = openReadingThread({
  log: createLog("error", { err: (text) => process.stderr.write(text) }),
});
const stores = [await openStore({ dataDir }), ...(await openServer(postgres))];
const runners = [
  toBare("Readability on linkedom, bare", readOnLinkedom),
  toBare("Readability on jsdom, bare", loadJsdomReader()),
  ...stores.map((open) => toWhole(`the whole, on ${open.engine}`, open, thread)),
];
console.log(`Node ${process.version}, medians of ${ROUNDS} interleaved rounds`);
if (folder !== undefined) await compare("Saved pages", loadSavedPages(folder), runners);
await compare("Made-up news", makePages(MADE_PAGES), runners);
await thread.close();
for (const { store } of stores) await store.close();
await remove();
await postgres?.stop();
