import type { PlatformAdapter, Route } from "../chat/adapter.ts";
import type { ChatPort, Platform } from "../chat/port.ts";
import type { Config } from "../config.ts";
import { type Clock, toDay, toInstant } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/types/store.ts";
import { type Bot, startBot } from "./bot.ts";
import { CONSOLE_PERSON, CONSOLE_PLACE, createConsoleTalk } from "./console-talk.ts";
import { openDesk } from "./desk.ts";
import { toContact } from "./fetcher.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { toLog } from "./log.ts";
import { openPlatforms } from "./platforms.ts";
import { type Round, runRound } from "./round.ts";
import { readClock, readConfig, type StoreOptions } from "./session.ts";
import { openSources } from "./start-sources.ts";
import { VERSION } from "./version.ts";

export interface StartOptions extends StoreOptions {
  /** Alerts and the round's summary as JSON lines, and no prompt. */
  json?: boolean;
  live?: boolean;
  once?: boolean;
}

/** As a shell counts a command that a signal ended. */
const INTERRUPTED_EXIT = 130;

/** Sites that are read see who asks, and how to reach them, only where it is set. */
const NO_CONTACT =
  "Publishers cannot tell who asks: set PLEDGEWATCH_CONTACT, e.g. mailto:bot@example.org.";

/** Said once, to who may wonder why what was read is not told. */
const OLDER_NEWS =
  "What happened before today is registered and not told: ask for it; digest now shows what is new, pledges all.";

/** `start`: runs the bot until it is stopped, or for one round. */
export async function runStart(options: StartOptions, io: Io): Promise<number> {
  const config = readConfig(options, io);
  const now = readClock(options);
  const log = toLog(config, io);
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
    if (!sources.isSample && toContact(config) === null) errLine(io, NO_CONTACT);
    const isNew = await openConsoleChannel(open.store, {
      now,
      baselineOn: sources.isSample ? null : toDay(now()),
    });
    const terminal = createConsoleTalk(io, { isJson: options.json ?? false });
    const platforms = await openPlatforms({ config, store: open.store, now, log });
    const ports = new Map<Platform, ChatPort>(
      [terminal, ...platforms].map(({ port }) => [port.platform, port]),
    );
    const bot = await startBot({
      config,
      open,
      now,
      log,
      ports,
      allowAddresses: sources.allowAddresses,
    });
    closing.unshift(bot.stop);
    const desk = openDesk(bot, config);
    for (const platform of platforms) {
      closing.unshift(() => platform.stop());
      await platform.start(desk);
      errLine(io, platform.about);
    }
    const routes = platforms.flatMap((platform) => platform.routes);
    const server = await openServer(config, { bot, routes, platforms });
    if (server) closing.unshift(server.close);
    if (server) errLine(io, `Health: ${server.url}/healthz and ${server.url}/readyz`);
    const round = await runRound(bot, io);
    if (options.json) outLine(io, JSON.stringify({ kind: "round", ...round }));
    else if (isNew && !sources.isSample && round.events > 0) errLine(io, OLDER_NEWS);
    if (options.once) return toExitCode(round);
    if (!io.signal.aborted) await terminal.talk(desk);
    return 0;
  } finally {
    for (const close of closing) await close();
  }
}

/** One round has failed when it was cut short, or when no source at all could be read. */
function toExitCode({ isWhole, sources }: Round): number {
  if (!isWhole) return INTERRUPTED_EXIT;
  return sources.length > 0 && sources.every(({ error }) => error !== null) ? 1 : 0;
}

/** The console is a channel like any other; at first it follows every company. Returns whether that is now. */
async function openConsoleChannel(
  store: Store,
  { now, baselineOn }: { now: Clock; baselineOn: string | null },
): Promise<boolean> {
  return store.transaction(async ({ subscriptions }) => {
    const { isDirect: _, ...console } = CONSOLE_PLACE;
    const channel = await subscriptions.upsertChannel(console);
    const existing = await subscriptions.list({ channelId: channel.id });
    if (existing.length === 0) {
      const { id: ownerChannelId } = await subscriptions.upsertChannel({
        ...{ ...CONSOLE_PERSON, name: null },
      });
      const all = { companies: [], kinds: [], metrics: [], regions: [] };
      await subscriptions.add(
        { channelId: channel.id, ownerChannelId, ...all, delivery: "instant", baselineOn },
        toInstant(now()),
      );
    }
    return existing.length === 0;
  });
}

/** Where a platform needs the server and no port is set. */
const DEFAULT_PORT = 3000;

async function openServer(
  config: Config,
  {
    bot,
    routes,
    platforms,
  }: { bot: Bot; routes: readonly Route[]; platforms: readonly PlatformAdapter[] },
) {
  const port = config.port ?? (routes.length > 0 ? DEFAULT_PORT : null);
  if (port === null) return null;
  const { createWebServer } = await import("../../adapters/web/server.ts");
  const ready = async () => {
    const [health] = await Promise.all([bot.deps.store.health(), bot.queue.counts()]);
    const holds = `${health.engine}, ${health.articles} articles, ${health.pledges} pledges`;
    // A platform that is away is told and no reason to take this process for unable.
    const troubles = platforms.flatMap((platform) => platform.trouble() ?? []);
    return { ok: true, detail: [holds, ...troubles].join("; ") };
  };
  return createWebServer({ port, ready, routes, log: bot.deps.log }).catch(
    (cause: NodeJS.ErrnoException) => {
      const reason = { EADDRINUSE: "is taken", EACCES: "needs more rights" }[cause.code ?? ""];
      if (reason === undefined) throw cause;
      throw new UserError(
        "PORT_UNUSABLE",
        `Port ${port} ${reason}. Stop what uses it, or set PORT to another.`,
        { cause },
      );
    },
  );
}
