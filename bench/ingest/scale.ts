// What an article costs by how many are stored. Run: npm run bench:ingest:scale
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { poolOf } from "../../test/support/store.ts";
import { fillStore } from "./fill.ts";
import { makePages } from "./pages.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";

const SIZES = (process.env["SIZES"] ?? "10000,100000,1000000").split(",").map(Number);
/** Each names every company: the registers are folded before it counts. */
const WARM_UP = 100;
const ROUNDS = 15;
/** Of one store in a round. */
const CHUNK = 40;
const HOW = { perDay: 1, isBare: true };

interface Stored {
  size: number;
  open: OpenStore;
  pipeline: Pipeline;
  /** What the first article of a company took more than others: its register was folded from all that is stored, and written. */
  firstMs: number;
  /** Of an article, a round each. */
  costsMs: number[];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timeMs(work: () => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

async function fill(size: number, databaseUrl: string): Promise<Stored> {
  const open = await openStore({ dataDir: "", databaseUrl });
  const filledMs = await timeMs(() => fillStore(open, 0, size));
  const pipeline = createPipeline(open);
  const firstMs = await timeMs(() => pipeline.run(makePages(WARM_UP, HOW), 1));
  console.log(`${size} stored in ${(filledMs / 1_000).toFixed(0)} s`);
  return { size, open, pipeline, firstMs, costsMs: [] };
}

/** All take turns, so that whatever else the machine does meets them alike. */
async function takeTurns(stores: readonly Stored[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const pages = makePages(CHUNK, { ...HOW, from: WARM_UP + round * CHUNK });
    for (const { pipeline, costsMs } of stores) {
      costsMs.push((await timeMs(() => pipeline.run(pages, 1))) / CHUNK);
    }
  }
}

async function tell(stores: readonly Stored[]): Promise<void> {
  console.log("    stored    ms an article  × smallest   first of a company, ms   database, GB");
  const [smallest] = stores;
  for (const { size, open, costsMs, firstMs } of stores) {
    const costMs = median(costsMs);
    const growth = median(costsMs.map((one, round) => one / (smallest?.costsMs[round] ?? one)));
    const { rows } = await poolOf(open).query(
      "select pg_database_size(current_database())::float8 as bytes",
    );
    const gigabytes = ((rows[0] as { bytes: number } | undefined)?.bytes ?? Number.NaN) / 1e9;
    const first = Math.max(0, firstMs - costMs * WARM_UP) / 8;
    console.log(
      `${String(size).padStart(10)}${costMs.toFixed(2).padStart(17)}${growth.toFixed(2).padStart(12)}${first.toFixed(0).padStart(25)}${gigabytes.toFixed(2).padStart(15)}`,
    );
  }
}

const postgres = await startPostgres();
if (!postgres) throw new Error("PostgreSQL is needed: apt-get install postgresql");
console.log(
  `Node ${process.version}; ${ROUNDS} rounds of ${CHUNK} articles after ${WARM_UP}, one after the other`,
);
const stores: Stored[] = [];
for (const size of SIZES) stores.push(await fill(size, await postgres.createDatabase()));
await takeTurns(stores);
await tell(stores);
for (const { open } of stores) await open.store.close();
await postgres.stop();
