import { afterAll, beforeAll, expect, it } from "vitest";
import { alertArticle } from "../../jobs/alert.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { type Bot, startBot } from "../../src/cli/bot.ts";
import type { Io } from "../../src/cli/io.ts";
import { runRound } from "../../src/cli/round.ts";
import { parseConfig } from "../../src/config.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { silentLog } from "../support/silent-log.ts";
import { createDataDir, extractedClaim, putArticle } from "../support/store.ts";
import { type HostileServer, startServer } from "./news/hostile-server.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const closing: (() => Promise<void>)[] = [];
let open: OpenStore;
let server: HostileServer;
/** Gives the source that is asked what it waits for. */
let answer = () => {};
const stop = new AbortController();
let bot: Bot;

beforeAll(async () => {
  server = await startServer((_, response) => {
    answer = () => void response.writeHead(404).end();
    stop.abort();
  });
  const data = await createDataDir();
  open = await openStore({ dataDir: data.dataDir });
  bot = await startBot({
    ...{ config: parseConfig({}), open, log: silentLog, ports: new Map() },
    ...{ now: () => NOW, allowAddresses: [server.host] },
  });
  closing.push(bot.stop, () => open.store.close(), data.remove, server.close);
});
afterAll(async () => {
  for (const close of closing) await close();
});

it("tells of deadlines that passed while no bot ran, also after a round that is cut", async () => {
  await putArticle(open.store, { claims: [extractedClaim({ year: 2025 })] });
  await alertArticle({ store: open.store, now: () => NOW, next: NO_NEXT }, "a1");
  await open.store.sources.add(
    { kind: "feed", url: `${server.origin}/feed`, name: "Slow", company: null },
    NOW.toISOString(),
  );
  const io = { signal: stop.signal, err: () => {}, out: () => {} } as unknown as Io;
  expect(await runRound(bot, io)).toMatchObject({ isWhole: false });
  answer();
  await bot.idle(AbortSignal.timeout(60_000));
  const events = await open.store.events.list({}, "2026-03-01");
  expect(events.map(({ kind }) => kind)).toContain("pledge_due");
});
