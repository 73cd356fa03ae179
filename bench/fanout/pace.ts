import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createDeliverer } from "../../jobs/deliver.ts";
import type { Card } from "../../src/chat/card.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import type { ChatPort } from "../../src/chat/port.ts";
import type { Log } from "../../src/shared/log.ts";
import type { OpenStore } from "../../src/store/open.ts";
import { oweMessages } from "../../test/support/owed.ts";
import { createPlatformPort, type Platform } from "../../test/support/platform.ts";
import { truncateStore } from "../../test/support/store.ts";

/** Slack's pace, at which each channel gets its messages. */
const PACED = { channels: 1_000, events: Number(process.env["PACE_EVENTS"] ?? 50), gapMs: 1_000 };
const IDEAL_MS = (PACED.events - 1) * PACED.gapMs;
const PATIENCE_MS = 300_000;

/** Where the time of a run went, in ms. */
interface Pace {
  tookMs: number;
  /** From the start to the first post of the channel that was last to begin. */
  beginMs: number;
  /** Means of each message: the platform's answer, and how late the post after it began. */
  answerMs: number;
  lateMs: number;
  /** How late the event loop ran: the mean and the worst in a hundred. */
  loopMs: number;
  loopP99Ms: number;
  /** Processor time of this process for a message: what a busy machine cannot change much. */
  cpuMs: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Notes when each post of each channel began and was answered. */
function watchPosts(port: ChatPort): {
  port: ChatPort;
  read(startedMs: number): Omit<Pace, "tookMs">;
} {
  const posts = new Map<string, { begunMs: number; endedMs: number }[]>();
  const cpu = process.cpuUsage();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  return {
    port: {
      ...port,
      async post(to, ...rest) {
        const begunMs = performance.now();
        const outcome = await port.post(to, ...rest);
        const own = posts.get(to.externalId) ?? [];
        if (outcome.kind === "sent") own.push({ begunMs, endedMs: performance.now() });
        posts.set(to.externalId, own);
        return outcome;
      },
    },
    read(startedMs) {
      loop.disable();
      const used = process.cpuUsage(cpu);
      const all = [...posts.values()];
      const gaps = all.flatMap((own) =>
        own.slice(1).map(({ begunMs }, index) => begunMs - (own[index]?.endedMs ?? 0)),
      );
      return {
        beginMs: Math.max(...all.map(([first]) => first?.begunMs ?? startedMs)) - startedMs,
        answerMs: mean(all.flat().map(({ begunMs, endedMs }) => endedMs - begunMs)),
        lateMs: mean(gaps) - PACED.gapMs,
        // It counts its own resolution of 1 ms.
        loopMs: loop.mean / 1e6 - 1,
        loopP99Ms: loop.percentile(99) / 1e6 - 1,
        cpuMs: (used.user + used.system) / 1e3 / all.flat().length,
      };
    },
  };
}

async function deliverPaced(
  open: OpenStore,
  { platform, log }: Options,
  failing: number,
): Promise<Pace> {
  await truncateStore(open);
  await platform.forget();
  const names = Array.from({ length: failing }, (_, index) => [`c${index}`, "broken"]);
  await platform.control({ gapMs: PACED.gapMs, channels: Object.fromEntries(names) });
  await oweMessages(open.store, { ...PACED, channels: PACED.channels + failing });
  const watched = watchPosts(
    createPlatformPort({ url: platform.url, perChannelGapMs: PACED.gapMs }),
  );
  const deliverer = createDeliverer({
    ...{ store: open.store, log, now: () => new Date(), random: Math.random, renderEventCard },
    ...{ ports: new Map([[watched.port.platform, watched.port]]), owner: "bench" },
    isOnlyProcess: true,
  });
  const startedMs = performance.now();
  await deliverer.start();
  const tookMs = await lastAfter(platform, startedMs);
  const pace = { tookMs, ...watched.read(startedMs) };
  await deliverer.stop(5_000);
  return pace;
}

/** The same posts at the same pace by bare timers, without a store: what the machine and the client add. */
async function postPaced({ platform }: Options): Promise<Pace> {
  await platform.forget();
  await platform.control({ gapMs: PACED.gapMs, channels: {} });
  const watched = watchPosts(createPlatformPort({ url: platform.url, perChannelGapMs: 0 }));
  const card: Card = { title: "", verdict: null, blocks: [], citations: [], actions: [] };
  const startedMs = performance.now();
  const serve = async (channel: number) => {
    const to = { platform: "web", workspaceId: "w", reference: null } as const;
    for (let index = 0; index < PACED.events; index++) {
      const { signal } = new AbortController();
      const idempotencyKey = `bare-${channel}-${index}`;
      await watched.port.post({ ...to, externalId: `c${channel}` }, card, {
        idempotencyKey,
        signal,
      });
      // A timer may ring a little early.
      if (index + 1 < PACED.events) await setTimeout(PACED.gapMs + 1);
    }
  };
  await Promise.all(Array.from({ length: PACED.channels }, (_, channel) => serve(channel)));
  const tookMs = await lastAfter(platform, startedMs);
  return { tookMs, ...watched.read(startedMs) };
}

/** By the platform's own record, as asking for it takes its time. */
async function lastAfter(platform: Platform, startedMs: number): Promise<number> {
  await platform.until(PACED.channels * PACED.events, PATIENCE_MS);
  const tookMs = performance.now() - startedMs;
  const { violations } = await platform.arrived();
  if (violations > 0) throw new Error(`${violations} messages came too soon`);
  return tookMs;
}

export interface Options {
  platform: Platform;
  log: Log;
  rounds: number;
}

/** How near the ideal many channels keep their pace, where the rest goes, and what one that fails costs. */
export async function measurePace(open: OpenStore, options: Options): Promise<void> {
  const runs = { alone: [] as Pace[], beside: [] as Pace[], bare: [] as Pace[] };
  for (let round = 0; round < options.rounds; round++) {
    runs.bare.push(await postPaced(options));
    runs.alone.push(await deliverPaced(open, options, 0));
    runs.beside.push(await deliverPaced(open, options, 1));
  }
  console.log(`${PACED.channels} channels × ${PACED.events} at 1/s, no violation`);
  tell("deliverer", runs.alone);
  tell("beside one that fails", runs.beside);
  tell("bare timers", runs.bare);
  const ratio = (one: Pace[], other: Pace[]) =>
    median(one.map(({ tookMs }, round) => tookMs / (other[round]?.tookMs ?? Number.NaN))).toFixed(
      3,
    );
  console.log(
    `deliverer ${ratio(runs.alone, runs.bare)} × bare timers; beside one that fails ${ratio(runs.beside, runs.alone)} × alone`,
  );
}

function tell(name: string, runs: readonly Pace[]): void {
  const of = (field: keyof Pace) => median(runs.map((run) => run[field]));
  const ms = (field: keyof Pace) => `${of(field).toFixed(1)} ms`;
  console.log(
    `${name.padEnd(22)} ${(of("tookMs") / IDEAL_MS).toFixed(3)} × the ideal: begin ${ms("beginMs")}, then each message answer ${ms("answerMs")} + late ${ms("lateMs")} (loop ${ms("loopMs")}, p99 ${ms("loopP99Ms")}), ${of("cpuMs").toFixed(2)} ms of processor`,
  );
}
