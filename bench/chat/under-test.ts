import { monitorEventLoopDelay } from "node:perf_hooks";
import { createWebServer } from "../../adapters/web/server.ts";
import type { PlatformAdapter } from "../../src/chat/adapter.ts";
import { startBot } from "../../src/cli/bot.ts";
import { openDesk } from "../../src/cli/desk.ts";
import { createLog } from "../../src/cli/log.ts";
import { parseConfig } from "../../src/config.ts";
import { articleIdOf, canonicalUrl } from "../../src/news/url.ts";
import type { Log } from "../../src/shared/log.ts";
import { openStore } from "../../src/store/open.ts";
import { createDataDir } from "../../test/support/store.ts";

/** What the process under test is told. */
export type Order = { kind: "ingest"; urls: string[] } | { kind: "measure" } | { kind: "report" };

/** What it says. */
export type Report =
  | { kind: "listening"; url: string }
  | {
      kind: "report";
      /** Longest times in which nothing else was done, ms. */
      blockedMs: { p50: number; p99: number; max: number };
      /** Articles seen through since `measure`. */
      articles: number;
      rssMb: number;
    };

/** A process under test: the whole bot, or a peer that reads nothing. */
export interface UnderTest {
  url: string;
  ingest(urls: string[]): Promise<unknown>;
  /** Seen through so far. */
  articles(): Promise<number>;
  stop(): Promise<void>;
}

const NEVER = "9999-01-01T00:00:00.000Z";
const NANOSECONDS_IN_MS = 1_000_000;
/** The monitor's own rhythm, which it counts as delay. */
const RESOLUTION_MS = 10;

/** Does as the parent process says, and tells it where it listens and, when asked, how its event loop fared. */
export function obey(under: UnderTest): void {
  const tell = (report: Report): void => void process.send?.(report);
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let before = 0;
  process.on("message", async (order: Order) => {
    switch (order.kind) {
      case "ingest":
        return under.ingest(order.urls);
      case "measure":
        before = await under.articles();
        delays.enable();
        return delays.reset();
      case "report": {
        const toMs = (value: number) => Math.max(0, value / NANOSECONDS_IN_MS - RESOLUTION_MS);
        const [p50, p99] = [delays.percentile(50), delays.percentile(99)];
        const blockedMs = { p50: toMs(p50), p99: toMs(p99), max: toMs(delays.max) };
        const articles = (await under.articles()) - before;
        tell({ kind: "report", blockedMs, articles, rssMb: process.memoryUsage.rss() / 2 ** 20 });
        await under.stop();
        process.exit(0);
      }
    }
  });
  tell({ kind: "listening", url: under.url });
}

/** A peer: it listens, and reads nothing. */
export const toPeer = (url: string): UnderTest => ({
  ...{ url, ingest: async () => {}, articles: async () => 0, stop: async () => {} },
});

/** As `pledgewatch start` puts it together, with one platform. */
export async function startWhole(
  openPlatform: (log: Log) => Promise<PlatformAdapter>,
  newsHosts: readonly string[],
): Promise<UnderTest> {
  const folder = await createDataDir();
  const open = await openStore({ dataDir: folder.dataDir });
  const config = parseConfig({});
  const log = createLog("silent", { err: (text) => process.stderr.write(text) });
  const platform = await openPlatform(log);
  const bot = await startBot({
    ...{ config, open, log, now: () => new Date() },
    ports: new Map([[platform.port.platform, platform.port]]),
    allowAddresses: [...newsHosts],
  });
  await platform.start(openDesk(bot, config));
  const ready = async () => ({ ok: true, detail: "" });
  const server = await createWebServer({ port: 0, ready, routes: platform.routes, log });
  return {
    url: server.url,
    async ingest(urls: string[]) {
      const found = urls.map((url) => {
        const canonical = canonicalUrl(url);
        const nothing = { sourceId: null, title: null, published: null, company: null };
        return { id: articleIdOf(canonical), url, canonicalUrl: canonical, ...nothing };
      });
      await bot.deps.next.ingest(
        await open.store.articles.discover(found, new Date().toISOString()),
      );
    },
    async articles() {
      const { articles } = await open.store.health();
      return articles - (await open.store.articles.unfinished(NEVER, articles + 1)).length;
    },
    async stop() {
      await platform.stop();
      await server.close();
      await bot.stop();
      await open.store.close();
      await folder.remove();
    },
  };
}
