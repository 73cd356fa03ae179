import type { ChatPort, Platform } from "../chat/port.ts";
import type { Config } from "../config.ts";
import { type Clock, toDay, toInstant } from "../shared/clock.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/types/store.ts";
import type { Channel } from "../store/types/subscription.ts";
import { type Bot, startBot } from "./bot.ts";
import { createConsoleTalk } from "./console-talk.ts";
import { errLine, type Io } from "./io.ts";
import { createLog } from "./log.ts";
import { runRound } from "./round.ts";
import { readClock, readConfig, type StoreOptions } from "./session.ts";
import { openSources } from "./start-sources.ts";
import { VERSION } from "./version.ts";

export interface StartOptions extends StoreOptions {
  live?: boolean;
  once?: boolean;
}

/** `start`: runs the bot until it is stopped, or for one round. */
export async function runStart(options: StartOptions, io: Io): Promise<0> {
  const config = readConfig(options, io);
  const now = readClock(options);
  const log = createLog(config.logLevel ?? "warn", io);
  errLine(io, `Pledgewatch ${VERSION}`);
  const open = await openStore({
    ...(config.databaseUrl === null ? {} : { databaseUrl: config.databaseUrl }),
    dataDir: config.dataDir,
    onProgress: (text) => errLine(io, text),
  });
  const closing: (() => Promise<unknown>)[] = [() => open.store.close()];
  try {
    const sources = await openSources(open.store, { isLive: options.live ?? false, now });
    closing.unshift(sources.close);
    errLine(io, sources.about);
    const channel = await openConsoleChannel(open.store, {
      now,
      baselineOn: sources.isSample ? null : toDay(now()),
    });
    const terminal = createConsoleTalk(io);
    const ports = new Map<Platform, ChatPort>([[terminal.port.platform, terminal.port]]);
    const bot = await startBot({
      config,
      open,
      now,
      log,
      ports,
      allowAddresses: sources.allowAddresses,
    });
    closing.unshift(bot.stop);
    const server = await openServer(config, bot);
    if (server) closing.unshift(server.close);
    if (server) errLine(io, `Health: ${server.url}/healthz and ${server.url}/readyz`);
    await runRound(bot, io);
    if (!options.once && !io.signal.aborted) await terminal.talk(bot, channel);
    return 0;
  } finally {
    for (const close of closing) await close();
  }
}

/** The console is a channel like any other; at first it follows every company. */
async function openConsoleChannel(
  store: Store,
  { now, baselineOn }: { now: Clock; baselineOn: string | null },
): Promise<Channel> {
  return store.transaction(async ({ subscriptions }) => {
    const channel = await subscriptions.upsertChannel({
      ...{ platform: "console", workspaceId: "local", externalId: "console", name: "console" },
      reference: null,
    });
    const existing = await subscriptions.list({ channelId: channel.id });
    if (existing.length === 0) {
      const all = { companies: [], kinds: [], metrics: [], regions: [] };
      await subscriptions.add(
        { channelId: channel.id, ...all, delivery: "instant", baselineOn },
        toInstant(now()),
      );
    }
    return channel;
  });
}

async function openServer({ port }: Config, bot: Bot) {
  if (port === null) return null;
  const { createWebServer } = await import("../../adapters/web/server.ts");
  const ready = async () => {
    const [health] = await Promise.all([bot.deps.store.health(), bot.queue.counts()]);
    return {
      ok: true,
      detail: `${health.engine}, ${health.articles} articles, ${health.pledges} pledges`,
    };
  };
  return createWebServer({ port, ready });
}
