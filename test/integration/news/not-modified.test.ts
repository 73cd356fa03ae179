import { afterAll, beforeAll, expect, it } from "vitest";
import { watch } from "../../../jobs/watch.ts";
import { type Bot, startBot } from "../../../src/cli/bot.ts";
import { parseConfig } from "../../../src/config.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import { silentLog } from "../../support/silent-log.ts";
import { createDataDir } from "../../support/store.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

const START = Date.parse("2026-01-15T12:00:00Z");
const HOUR_MS = 3_600_000;
const closing: (() => Promise<void>)[] = [];
let nowMs = START;
let open: OpenStore;
let bot: Bot;
let server: HostileServer;
let items = 2;
/** Path and status of each answer, in order. */
let answers: string[] = [];

beforeAll(async () => {
  server = await startServer((request, response) => {
    const { url: path = "/" } = request;
    const body = path === "/feed" ? feed() : path.startsWith("/a/") ? page(path) : null;
    const etag = `"${path}-${body?.length}"`;
    const status = body === null ? 404 : request.headers["if-none-match"] === etag ? 304 : 200;
    if (path !== "/robots.txt") answers.push(`${path} ${status}`);
    const type = path === "/feed" ? "application/rss+xml" : "text/html";
    response.writeHead(status, { etag, "content-type": type });
    response.end(status === 200 ? body : undefined);
  });
  const data = await createDataDir();
  open = await openStore({ dataDir: data.dataDir });
  bot = await startBot({
    ...{ config: parseConfig({}), open, log: silentLog, ports: new Map() },
    ...{ now: () => new Date(nowMs), allowAddresses: [server.host] },
  });
  closing.push(bot.stop, () => open.store.close(), data.remove, server.close);
});
afterAll(async () => {
  for (const close of closing) await close();
});

function feed(): string {
  const list = Array.from({ length: items }, (_, at) => {
    const published = new Date(START - (24 - at) * HOUR_MS).toUTCString();
    return `<item><title>Report ${at}</title><link>${server.origin}/a/${at}</link><pubDate>${published}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>News</title>${list.join("")}</channel></rss>`;
}

function page(path: string): string {
  const share = 40 + Number(path.slice("/a/".length));
  return `<html lang="en"><body><article><h1>Report on plants</h1>
    <p>BMW plans to cut the CO2 emissions of its production by ${share}% by 2030 compared to 2019, it said.</p>
    <p>The doors of the plant stood open all day, and whoever came was shown around by people who work there.</p>
    <p>Analysts had expected as much, although some of them pointed to the weak demand of the last months.</p>
    </article></body></html>`;
}

/** What the bot asks in its next round, after so much time. */
async function round(hours: number): Promise<string[]> {
  nowMs += hours * HOUR_MS;
  answers = [];
  await watch(bot.deps);
  await bot.idle(AbortSignal.timeout(30_000));
  return answers.toSorted();
}

it("asks a running source and its articles with what they named, and what did not change costs nothing", async () => {
  const { sources, events } = open.store;
  const { id } = await sources.add(
    { kind: "feed", url: `${server.origin}/feed`, name: "News", company: null },
    new Date(nowMs).toISOString(),
  );
  expect(await round(0)).toEqual(["/a/0 200", "/a/1 200", "/feed 200"]);
  const before = await events.list({}, "2026-01-15");
  expect(before.length).toBeGreaterThan(0);

  expect(await round(7)).toEqual(["/a/0 304", "/a/1 304", "/feed 304"]);
  const after = await sources.list();
  const polledAt = new Date(nowMs).toISOString();
  expect(after.find((one) => one.id === id)).toMatchObject({
    ...{ failures: 0, lastError: null, lastPolledAt: polledAt, lastSuccessAt: polledAt },
  });
  expect(await events.list({}, "2026-01-15")).toEqual(before);

  items += 1;
  expect(await round(7)).toEqual(["/a/2 200", "/feed 200"]);
  expect((await events.list({}, "2026-01-15")).length).toBeGreaterThan(before.length);
});
