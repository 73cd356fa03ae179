import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNext } from "../../../jobs/index.ts";
import { READING_HERE } from "../../../jobs/reading.ts";
import { type Bot, startBot } from "../../../src/cli/bot.ts";
import { createBotFetcher, openCommandFetcher } from "../../../src/cli/fetcher.ts";
import { createLinkReader } from "../../../src/cli/read-link.ts";
import { parseConfig } from "../../../src/config.ts";
import { createFetcher } from "../../../src/news/fetch.ts";
import { articleIdOf, canonicalUrl } from "../../../src/news/url.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import { startPostgres } from "../../support/postgres.ts";
import { startRedis } from "../../support/redis.ts";
import { silentLog } from "../../support/silent-log.ts";
import { poolOf } from "../../support/store.ts";
import { type Handler, startServer } from "./hostile-server.ts";

const ANSWER_MS = 40;
const PAGES_A_HOST = 8;
/** One worker takes longer for so many than the other waits before it looks again (0.4 s), and puts itself in line. */
const PAGES_A_WORKER = 12;
const WORDS =
  "The doors of the plant stood open all day, and whoever came was shown around. ".repeat(8);

const postgres = await startPostgres();
const redis = await startRedis();
afterAll(async () => void (await Promise.all([postgres?.stop(), redis?.stop()])));

describe.skipIf(!postgres || !redis)("workers on one database", () => {
  // What is skipped is gathered all the same, and has no servers then.
  const databaseUrl = postgres?.url ?? "";
  const redisUrl = redis?.url ?? "";
  const opened: OpenStore[] = [];
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    for (let at = 0; at < 2; at += 1) opened.push(await openStore({ dataDir: "", databaseUrl }));
  });
  afterAll(async () => {
    for (const close of closing) await close();
    for (const { store } of opened) await store.close();
  });

  /** Servers that answer slowly and count how many of their requests, and of all, are open at once. */
  async function openHosts(count: number) {
    const seen = { openAtAll: 0, mostAtAll: 0, mostOfOne: 0, urls: [] as string[] };
    const serve = (): Handler => {
      let openHere = 0;
      return async (request, response) => {
        if (request.url === "/robots.txt") return void response.writeHead(404).end();
        openHere += 1;
        seen.openAtAll += 1;
        seen.mostOfOne = Math.max(seen.mostOfOne, openHere);
        seen.mostAtAll = Math.max(seen.mostAtAll, seen.openAtAll);
        seen.urls.push(`${request.headers.host}${request.url}`);
        await setTimeout(ANSWER_MS);
        openHere -= 1;
        seen.openAtAll -= 1;
        const text = `${request.headers.host} ${request.url}. ${WORDS}`;
        response.writeHead(200, { "content-type": "text/html" });
        response.end(`<html><body><h1>News</h1><p>${text}</p><p>${text}</p></body></html>`);
      };
    };
    const servers = await Promise.all(Array.from({ length: count }, () => startServer(serve())));
    closing.push(...servers.map((server) => server.close));
    return { seen, servers };
  }

  async function startWorkers(allowAddresses: string[]): Promise<Bot[]> {
    const config = parseConfig({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });
    const common = { config, allowAddresses, now: () => new Date(), log: silentLog };
    return Promise.all(opened.map((open) => startBot({ ...common, open, ports: new Map() })));
  }

  it("ask one host for one thing at a time, all together, and different hosts at once", async () => {
    const { seen, servers } = await openHosts(2);
    const workers = await startWorkers(servers.map(({ host }) => host));
    const [open] = opened as [OpenStore];
    const found = servers.flatMap(({ origin }) =>
      Array.from({ length: PAGES_A_HOST }, (_, at) => {
        const url = canonicalUrl(`${origin}/${at}`);
        const nothing = { sourceId: null, title: null, published: null, company: null };
        return { id: articleIdOf(url), url, canonicalUrl: url, ...nothing };
      }),
    );
    const added = await open.store.articles.discover(found, new Date().toISOString());
    await createNext((workers[0] as Bot).queue).ingest(added);
    await Promise.all(workers.map((worker) => worker.idle(AbortSignal.timeout(60_000))));
    const { rows } = await poolOf(open).query("select state, failure from pledgewatch.articles");
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(rows).toEqual(found.map(() => ({ state: "registered", failure: null })));
    expect(new Set(seen.urls).size).toBe(found.length);
    expect(seen.urls).toHaveLength(found.length);
    expect(seen.mostOfOne).toBe(1);
    expect(seen.mostAtAll).toBe(2);
  });

  it("take turns at a host, and none waits for one that died longer than its lease", async () => {
    const { seen, servers } = await openHosts(1);
    const [{ origin, host }] = servers as [(typeof servers)[0]];
    const fetchers = opened.map(({ store: { hosts } }) =>
      createFetcher({ userAgent: "test", allowPrivateAddresses: [host], hosts }),
    );
    closing.push(...fetchers.map((fetcher) => fetcher.close));
    const [open] = opened as [OpenStore];
    const dead = { host, owner: "dead", leaseMs: 300, intervalMs: 0 };
    expect(await open.store.hosts.take(dead)).toEqual({ kind: "taken" });
    const startedMs = performance.now();
    const { signal } = new AbortController();
    const asked = fetchers.flatMap((fetcher, worker) =>
      Array.from({ length: PAGES_A_WORKER }, (_, at) =>
        fetcher.get(`${origin}/${worker}/${at}`, { signal }),
      ),
    );
    const [first] = await Promise.all([Promise.race(asked)]);
    expect(first?.kind).toBe("fetched");
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(300);
    expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(asked.map(() => "fetched"));
    expect(seen.mostOfOne).toBe(1);
    const order = seen.urls.map((url) => url.split("/")[1]);
    expect(order).toHaveLength(2 * PAGES_A_WORKER);
    // Neither had all of its own before the other had one.
    expect(new Set(order.slice(0, PAGES_A_WORKER)).size).toBe(2);
  });

  it("take turns with commands that read a page, and with what a person sent", async () => {
    const { seen, servers } = await openHosts(1);
    const [{ origin, host }] = servers as [(typeof servers)[0]];
    const config = parseConfig({ DATABASE_URL: databaseUrl, PLEDGEWATCH_ALLOW_ADDRESSES: host });
    const [open] = opened as [OpenStore];
    const bot = createBotFetcher(config, { open });
    const command = await openCommandFetcher(config);
    closing.push(bot.close, command.close);
    const { signal } = new AbortController();
    const readLink = createLinkReader({
      ...{ fetcher: bot, reading: READING_HERE, articles: open.store.articles },
    });
    const asked = [1, 2, 3, 4].flatMap((at) => [
      bot.get(`${origin}/job/${at}`, { signal }).then(({ kind }) => kind === "fetched"),
      command.get(`${origin}/command/${at}`, { signal }).then(({ kind }) => kind === "fetched"),
      readLink(`${origin}/link/${at}`).then(({ ok }) => ok),
    ]);
    expect(await Promise.all(asked)).toEqual(asked.map(() => true));
    expect(seen.urls).toHaveLength(asked.length);
    expect(seen.mostOfOne).toBe(1);
  });

  it("ask though the database is away: what they read is then not kept either", async () => {
    const { servers } = await openHosts(1);
    const [{ origin, host }] = servers as [(typeof servers)[0]];
    const broken = async () => {
      throw new Error("no connection");
    };
    const fetcher = createFetcher({
      ...{ userAgent: "test", allowPrivateAddresses: [host] },
      hosts: { take: broken, giveBack: broken },
    });
    closing.push(fetcher.close);
    const { signal } = new AbortController();
    const asked = [1, 2].map((at) => fetcher.get(`${origin}/${at}`, { signal }));
    expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(["fetched", "fetched"]);
  });
});
