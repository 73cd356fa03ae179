import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { UPKEEP_INTERVAL_MS } from "../../../src/store/pglite-upkeep.ts";
import { putDatabase } from "../../support/fresh-database.ts";
import { createEmptyDir, discoveredArticle, NOW_AT, poolOf, TODAY } from "../../support/store.ts";
import { startProcess } from "../../support/store-process.ts";

const WRITER = new URL("./article-writer.ts", import.meta.url);
const KILLS = 4;

/** Fills the folder with files, and makes it again whenever it is gone. */
function startEndlessWriter(folder: string) {
  const write = `
    const fs = require("node:fs");
    for (let file = 0; ; file++) {
      try {
        fs.mkdirSync(process.argv[1], { recursive: true });
        fs.writeFileSync(process.argv[1] + "/" + file, "");
      } catch {}
    }`;
  const child = spawn(process.execPath, ["--eval", write, folder], { stdio: "inherit" });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  return { kill };
}

describe("the data folder", () => {
  let dataDir: string;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ dataDir, remove } = await createEmptyDir());
  });
  afterAll(() => remove());

  it("is created once, and keeps what was written", async () => {
    const told: string[] = [];
    const open = () =>
      openStore({ dataDir: join(dataDir, "new"), onProgress: (text) => told.push(text) });
    const first = await open();
    await first.store.articles.discover([discoveredArticle()], NOW_AT);
    await first.store.close();
    await first.store.close();
    const second = await open();
    expect(await second.store.health()).toMatchObject({ engine: "pglite", articles: 1 });
    await second.store.close();
    expect(told).toEqual([`Creating the database in ${join(dataDir, "new")}`]);
  });

  it("is created anew when its creation was broken off", async () => {
    const place = join(dataDir, "broken-off");
    await mkdir(join(place, "pglite.unfinished-x"), { recursive: true });
    await writeFile(join(place, "pglite.unfinished-x", "PG_VERSION"), "18");
    const { store } = await openStore({ dataDir: place });
    await store.close();
    expect(await readdir(place)).toEqual(["pglite"]);
  });

  it("is created though a process that was left behind still writes into the last try", async () => {
    const place = join(dataDir, "left-behind");
    const lastTry = join(place, "pglite.unfinished-x");
    const writer = startEndlessWriter(lastTry);
    await vi.waitUntil(async () => (await readdir(lastTry).catch(() => [])).length > 100, 10_000);
    const first = await openStore({ dataDir: place });
    await first.store.close();
    await writer.kill();
    const second = await openStore({ dataDir: place });
    await second.store.close();
    expect(await readdir(place)).toEqual(["pglite"]);
  });

  it("opens after a process that was killed before it had written its lock", async () => {
    const place = join(dataDir, "empty-lock");
    await putDatabase(place);
    await writeFile(join(place, "pglite", "postmaster.pid"), "");
    const { store } = await openStore({ dataDir: place });
    expect(await store.health()).toMatchObject({ engine: "pglite" });
    await store.close();
  });

  it("refuses a second process, and names the first", async () => {
    const writer = startProcess(WRITER, [join(dataDir, "new"), "held"]);
    await writer.next();
    await expect(openStore({ dataDir: join(dataDir, "new") })).rejects.toMatchObject({
      code: "DATA_DIR_IN_USE",
      message: expect.stringContaining(`is in use by process ${writer.child.pid}`),
    });
    await writer.kill();
  });

  it("has every row that was committed before a kill, and none by half", async () => {
    const place = join(dataDir, "killed");
    await putDatabase(place);
    const committed: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = startProcess(WRITER, [place, `k${kill}-`]);
      const rows = 1 + Math.floor(Math.random() * 30);
      for (let row = 0; row < rows; row += 1) await writer.next();
      await writer.kill();
      committed.push(...writer.sent);
    }
    const { store } = await openStore({ dataDir: place });
    const events = await store.events.list({ limit: 100_000 }, TODAY);
    const told = events.map(({ evidence }) => evidence?.articleId);
    expect(told).toEqual(expect.arrayContaining(committed));
    expect(new Set(told).size).toBe(told.length);
    // A row that was committed but not named any more may be there too, with all that belongs to it.
    expect(told.length - committed.length).toBeLessThanOrEqual(KILLS);
    expect(await store.health()).toMatchObject({ articles: told.length, events: told.length });
    const { statements } = await store.register.statements("bmw");
    expect(statements).toHaveLength(told.length);
    await store.close();
  });

  it("lets nothing wait for a transaction from inside it", async () => {
    const open = await openStore({ dataDir: join(dataDir, "new") });
    const { store } = open;
    const refusal = "only the store that it gives may be used";
    await store.transaction(async (bound) => {
      await expect(store.sources.list()).rejects.toThrow(refusal);
      await expect(store.transaction(async () => {})).rejects.toThrow(refusal);
      await expect(poolOf(open).query("select 1")).rejects.toThrow(refusal);
      await bound.articles.discover([discoveredArticle({ id: "inside" })], NOW_AT);
    });
    expect(await store.articles.get("inside")).not.toBeNull();
    await store.close();
  });

  it("is tidied while it is open, as no server does it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const open = await openStore({ dataDir: join(dataDir, "killed") });
    const bytes = async () => {
      const { rows } = await poolOf(open).query(
        "select pg_relation_size('pledgewatch.companies')::int as bytes",
      );
      return (rows[0] as { bytes: number }).bytes;
    };
    const ids = "select 'company-' || generate_series(1, 10000)";
    await poolOf(open).query(`insert into pledgewatch.companies ${ids}`);
    await poolOf(open).query("delete from pledgewatch.companies where id like 'company-%'");
    const before = await bytes();
    vi.advanceTimersByTime(UPKEEP_INTERVAL_MS);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await bytes()).toBeLessThan(before / 10), {
      timeout: 20_000,
    });
    await open.store.close();
  });

  it("is refused when a newer program has been at work in it", async () => {
    const place = join(dataDir, "new");
    const open = await openStore({ dataDir: place });
    const newer = "insert into pledgewatch.migrations (hash, created_at) values ('x', $1)";
    await poolOf(open).query(newer, [Date.now() * 2]);
    await open.store.close();
    await expect(openStore({ dataDir: place })).rejects.toMatchObject({ code: "SCHEMA_TOO_NEW" });
    // The refusal has given the folder back.
    await expect(openStore({ dataDir: place })).rejects.toMatchObject({ code: "SCHEMA_TOO_NEW" });
  });

  it("is refused when it cannot be written", async () => {
    await writeFile(join(dataDir, "file"), "");
    await expect(openStore({ dataDir: join(dataDir, "file", "data") })).rejects.toMatchObject({
      code: "DATA_DIR_UNUSABLE",
    });
  });

  it("is refused when its database is damaged", async () => {
    const place = join(dataDir, "broken-off");
    await rm(join(place, "pglite", "global"), { recursive: true });
    await expect(openStore({ dataDir: place })).rejects.toMatchObject({
      code: "DATA_DIR_UNREADABLE",
      message: expect.stringContaining("Move the folder away"),
    });
  });
});
