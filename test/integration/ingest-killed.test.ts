import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openStore } from "../../src/store/open.ts";
import { putDatabase } from "../support/fresh-database.ts";
import { PROGRAM } from "../support/pledgewatch.ts";

const KILLS = 20;
const ARTICLES = 80;

const Line = z.object({
  id: z.string(),
  outcome: z.enum(["saved", "unchanged"]),
  events: z.array(z.object({ key: z.string() })),
});
type Line = z.infer<typeof Line>;

const MAKERS = ["BMW", "Volvo Cars", "Toyota", "Ford", "BYD", "Renault", "Honda", "Kia"];

/** Press texts of our own: each says something that no other says. */
function writeArticle(index: number): string {
  const maker = MAKERS[index % MAKERS.length];
  const cut = 10 + (index % 60);
  const year = 2027 + (index % 13);
  const sold = 1_000 * (index + 3);
  const month = String(1 + (index % 12)).padStart(2, "0");
  return `title: ${maker} sets a target\npublisher: Test Wire\nurl: https://wire.example/${index}\npublished: 2024-${month}-11\n
${maker} aims to reduce CO2 emissions in production by ${cut}% by ${year} compared to 2019.

In 2023 ${maker} delivered ${sold} electric vehicles.
`;
}

let folder: string;
let inbox: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-killed-"));
  inbox = join(folder, "inbox");
  await mkdir(inbox);
  for (let index = 0; index < ARTICLES; index++) {
    await writeFile(
      join(inbox, `article-${String(index).padStart(3, "0")}.txt`),
      writeArticle(index),
    );
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  /** What it told so far. */
  lines: Line[];
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>;
  /** What it said on standard error. */
  said: () => string;
}

function startIngest(data: string): Run {
  const args = ["ingest", inbox, "--data", data, "--now", "2024-12-31", "--json"];
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const lines: Line[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(Line.parse(JSON.parse(line))));
  const read = new Promise((resolve) => reader.once("close", resolve));
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ended = Promise.all([exit, read]).then(([code]) => code);
  return { child, lines, ended, said: () => said };
}

/** Kills a run some milliseconds after it told of a few new articles, or while it is still opening. */
async function killAtRandom({ child, lines, ended, said }: Run): Promise<void> {
  const wanted = Math.floor(Math.random() * 6);
  const isThere = () => lines.filter(({ outcome }) => outcome === "saved").length >= wanted;
  const startedMs = performance.now();
  const openingMs = wanted === 0 ? 300 + Math.random() * 1_500 : 0;
  while (child.exitCode === null && (!isThere() || performance.now() - startedMs < openingMs)) {
    await setTimeout(2);
  }
  await setTimeout(Math.random() * 12);
  child.kill("SIGKILL");
  const code = await ended;
  expect([null, 0], said()).toContain(code);
}

/** Everything that must be the same whether the way there was interrupted or not. */
async function readState(data: string) {
  const { store } = await openStore({ dataDir: data });
  const events = await store.events.list({ limit: 10_000 }, "2024-12-31");
  const pledges = await store.register.pledges({}, "2024-12-31");
  const unfinished = await store.articles.unfinished("2999-01-01T00:00:00.000Z", 10_000);
  const articles = await Promise.all(
    Array.from({ length: ARTICLES }, (_, index) =>
      store.articles.get(`article-${String(index).padStart(3, "0")}`),
    ),
  );
  await store.close();
  const told = events.map(({ kind, pledge, milestone, occurredOn }) =>
    [kind, pledge?.id, milestone?.id, occurredOn].join(" "),
  );
  return {
    events: told.sort(),
    pledges: pledges.map(({ id, sources }) => `${id} ${sources.length}`).sort(),
    unfinished,
    articles: articles.flatMap((article) => (article ? [article] : [])),
  };
}

describe("an ingest that is killed", () => {
  it(`has every article it told of and repeats no event, ${KILLS} times over`, {
    timeout: 300_000,
  }, async () => {
    await putDatabase(join(folder, "clean"));
    expect(await startIngest(join(folder, "clean")).ended).toBe(0);
    const expected = await readState(join(folder, "clean"));
    expect(expected.articles).toHaveLength(ARTICLES);
    expect(expected.events.length).toBeGreaterThan(ARTICLES);

    const data = join(folder, "killed");
    const saved = new Set<string>();
    const events: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const run = startIngest(data);
      await killAtRandom(run);
      for (const line of run.lines) {
        saved.add(line.id);
        events.push(...line.events.map(({ key }) => key));
      }
    }
    expect(saved.size).toBeLessThan(ARTICLES);
    const last = startIngest(data);
    expect(await last.ended, last.said()).toBe(0);
    events.push(...last.lines.flatMap((line) => line.events.map(({ key }) => key)));

    const state = await readState(data);
    expect(state.articles.map(({ id }) => id)).toEqual(expect.arrayContaining([...saved]));
    expect(state.unfinished).toEqual([]);
    expect(new Set(events).size).toBe(events.length);
    expect(state.events).toEqual(expected.events);
    expect(state.pledges).toEqual(expected.pledges);
  });
});
