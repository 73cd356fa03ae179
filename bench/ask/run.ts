// From a question to its card beside a look-up of the same facts by hand. Run: npm run bench:ask
import { createAnswerer } from "../../src/answer/answer.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { startPostgres } from "../../test/support/postgres.ts";
import { createDataDir } from "../../test/support/store.ts";
import { createRandom } from "../register/claims.ts";
import { lookUpBare } from "./bare.ts";
import { companiesOf } from "./facts.ts";
import { fill } from "./fill.ts";
import { type MadeQuestion, makeQuestions } from "./questions.ts";

function toSizes(text: string): number[] {
  return text.split(",").map(Number).filter(Boolean);
}

/** Facts on a PostgreSQL server, and on the built-in database. */
const SIZES = {
  postgres: toSizes(process.env["ASK_POSTGRES"] ?? "1000,100000,1000000"),
  pglite: toSizes(process.env["ASK_PGLITE"] ?? "1000,100000"),
};
const QUESTIONS = Number(process.env["ASK_QUESTIONS"] ?? 400);
/** Questions that are not counted: plans and code are made at the first of each kind. */
const WARM_UP = 60;
const NOW_ON = "2026-01-15";

interface Timed {
  kind: string;
  bareMs: number;
  answerMs: number;
  abstained: boolean;
}

async function timed<T>(work: () => Promise<T>): Promise<{ tookMs: number; value: T }> {
  const startedMs = performance.now();
  const value = await work();
  return { tookMs: performance.now() - startedMs, value };
}

/** A store that is filled, with what it is asked. */
interface Filled {
  name: string;
  facts: number;
  open: OpenStore;
  questions: MadeQuestion[];
}

/**
 * Each question is asked and looked up by hand at once after another, and the stores take turns, so that all meet the same
 * machine: what another process does meanwhile is neither growth nor a ratio.
 */
async function measure(filled: readonly Filled[]): Promise<Timed[][]> {
  const stores = filled.map(({ open, questions }) => ({
    ...{ open, questions, all: [] as Timed[] },
    answer: createAnswerer({ ...open.store, model: null }),
  }));
  for (let at = 0; at < QUESTIONS + WARM_UP; at += 1)
    for (const { open, questions, answer, all } of stores) {
      const question = questions[at];
      if (!question) continue;
      const { kind, text, wanted } = question;
      const bare = await timed(() => lookUpBare(open, wanted));
      const asked = await timed(() => answer({ text, history: [], nowOn: NOW_ON }));
      all.push({
        ...{ kind, bareMs: bare.tookMs, answerMs: asked.tookMs },
        abstained: asked.value.abstained,
      });
    }
  return stores.map(({ all }) => all.slice(WARM_UP));
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

const cell = (value: string | number) => String(value).padStart(11);

/** One line of a table; its answers' median. */
function printLine(name: string, all: readonly Timed[]): number {
  const of = (key: "bareMs" | "answerMs", share: number) =>
    quantile(
      all.map((one) => one[key]),
      share,
    );
  const ms = [of("bareMs", 0.5), of("answerMs", 0.5), of("bareMs", 0.99), of("answerMs", 0.99)];
  const [bare50 = 0, answer50 = 0, bare99 = 0, answer99 = 0] = ms;
  const cells = [
    ...[all.length, all.filter(({ abstained }) => abstained).length],
    ...[bare50.toFixed(2), answer50.toFixed(2), (answer50 / bare50).toFixed(1)],
    ...[bare99.toFixed(1), answer99.toFixed(1), (answer99 / bare99).toFixed(1)],
  ];
  console.log(name.padEnd(16) + cells.map(cell).join(""));
  return answer50;
}

async function fillWith(name: string, facts: number, open: OpenStore): Promise<Filled> {
  await fill(open, facts);
  const questions = makeQuestions(companiesOf(facts), {
    count: QUESTIONS + WARM_UP,
    random: createRandom(3),
  });
  return { name, facts, open, questions };
}

/** One table a store; the answers' medians by number of facts. */
async function run(filled: readonly Filled[]): Promise<Map<number, number>> {
  const medians = new Map<number, number>();
  for (const [at, all] of (await measure(filled)).entries()) {
    const { name = "", facts = 0 } = filled[at] ?? {};
    console.log(`\n${name}, ${facts} facts; ms`);
    const head = ["asked", "abstained", "bare p50", "card p50", "ratio", "bare p99", "card p99"];
    console.log(" ".repeat(16) + [...head, "ratio"].map(cell).join(""));
    for (const kind of new Set(all.map((one) => one.kind)))
      printLine(
        kind,
        all.filter((one) => one.kind === kind),
      );
    medians.set(facts, printLine("all", all));
  }
  return medians;
}

const postgres = SIZES.postgres.length > 0 ? await startPostgres() : null;
if (!postgres) console.log("PostgreSQL: skipped, no server is installed, or none was asked for");
const onServer: Filled[] = [];
for (const facts of postgres ? SIZES.postgres : []) {
  const databaseUrl = (await postgres?.createDatabase()) ?? "";
  onServer.push(await fillWith("PostgreSQL", facts, await openStore({ databaseUrl, dataDir: "" })));
}
const medians = await run(onServer);
const [small, large] = [medians.get(100_000), medians.get(1_000_000)];
if (small !== undefined && large !== undefined)
  console.log(`\ngrowth from 100,000 to 1,000,000 facts: ${(large / small).toFixed(2)} ×`);
for (const { open } of onServer) await open.store.close();
await postgres?.stop();
for (const facts of SIZES.pglite) {
  const { dataDir, remove } = await createDataDir();
  const open = await openStore({ dataDir });
  await run([await fillWith("PGlite", facts, open)]);
  await open.store.close();
  await remove();
}
