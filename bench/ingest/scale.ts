// What an article costs by how many are stored. Run: npm run bench:ingest:scale
import { openStore } from "../../src/store/open.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { poolOf } from "../../test/support/store.ts";
import { fillStore } from "./fill.ts";
import { makePages } from "./pages.ts";
import { createPipeline } from "./pipeline.ts";

const SIZES = (process.env["SIZES"] ?? "10000,100000,1000000").split(",").map(Number);
/** Each names every company: the registers are folded before it counts. */
const WARM_UP = 100;
const MEASURED = 400;
const CHUNK = 100;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const postgres = await startPostgres();
if (!postgres) throw new Error("PostgreSQL is needed: apt-get install postgresql");
console.log(`Node ${process.version}; ${MEASURED} articles after ${WARM_UP}, one after the other`);
console.log(
  "    stored    ms an article  × smallest   first of a company, ms   folded anew   database, GB",
);
let smallest: number | null = null;
for (const size of SIZES) {
  const open = await openStore({ dataDir: "", databaseUrl: await postgres.createDatabase() });
  await fillStore(open, 0, size);
  const pipeline = createPipeline(open);
  const how = { perDay: 1, isBare: true };
  const startedMs = performance.now();
  await pipeline.run(makePages(WARM_UP, how), 1);
  const warmMs = performance.now() - startedMs;
  const costs: number[] = [];
  for (let at = 0; at < MEASURED; at += CHUNK) {
    const pages = makePages(CHUNK, { ...how, from: WARM_UP + at });
    const chunkMs = performance.now();
    await pipeline.run(pages, 1);
    costs.push((performance.now() - chunkMs) / CHUNK);
  }
  const cost = median(costs);
  smallest ??= cost;
  // what the warm-up took more than as many others: each company's register was folded from all that is stored, and written
  const foldMs = (warmMs - cost * WARM_UP) / 8;
  // the same in a process that begins when all that is written: it folds and compares
  const beganMs = performance.now();
  await createPipeline(open).run(makePages(WARM_UP, { ...how, from: WARM_UP + MEASURED }), 1);
  const refoldMs = (performance.now() - beganMs - cost * WARM_UP) / 8;
  const { rows } = await poolOf(open).query(
    "select pg_database_size(current_database())::float8 as bytes",
  );
  const gigabytes = ((rows[0] as { bytes: number } | undefined)?.bytes ?? Number.NaN) / 1e9;
  console.log(
    `${String(size).padStart(10)}${cost.toFixed(2).padStart(17)}${(cost / smallest).toFixed(2).padStart(12)}${foldMs.toFixed(0).padStart(25)}${refoldMs.toFixed(0).padStart(13)}${gigabytes.toFixed(2).padStart(15)}`,
  );
  await open.store.close();
}
await postgres.stop();
