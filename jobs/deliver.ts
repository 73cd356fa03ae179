import { createSlots } from "../src/shared/slots.ts";
import type { TakenChannel } from "../src/store/types/delivery.ts";
import { createCards } from "./deliver-cards.ts";
import { createLeaseKeeper, RENEWALS } from "./deliver-lease.ts";
import { createOutbox } from "./deliver-outbox.ts";
import { createPauses, type Serving } from "./deliver-post.ts";
import { createRunner, type Runner } from "./deliver-run.ts";
import type { PipelineDeps } from "./pipeline.ts";

/** A channel whose worker died is free again after this. */
export const LEASE_MS = 30_000;
/** The longest wait for a platform's answer to one post; shorter than the lease. */
export const POST_TIMEOUT_MS = 10_000;
/** Between two looks for what nobody was woken for: a lost job, a lease that ended, a message to change. */
export const SWEEP_MS = 15_000;
/** Posts under way at once in this process. */
export const MAX_POSTS = 256;
/** Channels that one process holds at once; the others wait, or go to another process. */
export const MAX_CHANNELS = 5_000;
/** Deliveries read at once of each channel where the platform sets no pace; else one, as a turn is long. */
const READ_AHEAD = 16;
/** So long statements are gathered where every platform sets a pace: a small part of any pace. */
const LINGER_MS = 20;
/** Of the time to stop, what is left to write down posts that were cut off and to give channels back. */
const CUT_SHARE = 0.4;

export type DelivererDeps = Pick<
  PipelineDeps,
  "store" | "now" | "log" | "random" | "ports" | "renderEventCard"
> & {
  /** Names this process on the leases of its channels. */
  owner: string;
  /** True when no other process can be posting: what a killed one held is taken up at once. */
  isOnlyProcess?: boolean;
};

export interface DelivererLimits {
  leaseMs: number;
  postTimeoutMs: number;
  sweepMs: number;
  maxPosts: number;
  maxChannels: number;
}

/** Posts what channels are owed, each at its platform's pace, thousands of them at a time. */
export interface Deliverer {
  /** Begins to look for what is owed, by itself and at once. */
  start(): Promise<void>;
  /**
   * Takes up those of these channels that have something due and that nobody holds; resolves when they
   * are taken, not when they are served.
   */
  wake(channelIds: readonly string[]): Promise<void>;
  /** Resolves when this process holds no channel. What waits for a retry is not held. */
  idle(signal: AbortSignal): Promise<void>;
  /** Takes no more channels, ends posts that run, and gives all channels back; within the budget. */
  stop(budgetMs: number): Promise<void>;
}

/** Safe to have many of, in any number of processes: a channel has one worker at a time. */
export function createDeliverer(
  deps: DelivererDeps,
  limits: Partial<DelivererLimits> = {},
): Deliverer {
  const { store, log, owner } = deps;
  const { leaseMs = LEASE_MS, sweepMs = SWEEP_MS, maxChannels = MAX_CHANNELS } = limits;
  const halt = new AbortController();
  const patience = { log, random: deps.random, signal: halt.signal };
  const postTimeoutMs = limits.postTimeoutMs ?? POST_TIMEOUT_MS;
  const { now } = deps;
  const leases = createLeaseKeeper({ ...patience, store, owner, now, leaseMs, postTimeoutMs });
  const outbox = createOutbox({ ...patience, store, owner, ...toReading(deps) });
  const cards = createCards({ ...patience, store, now, renderEventCard: deps.renderEventCard });
  const shared = { outbox, cards, pauses: createPauses(), log, random: deps.random };
  const inSlot = createSlots(limits.maxPosts ?? MAX_POSTS);
  // A worker that lost its lease hears of it at the next renewal, and its last post ends some time later.
  const graceMs = deps.isOnlyProcess ? 0 : leaseMs / RENEWALS + postTimeoutMs;
  const platforms = [...deps.ports.keys()];
  const runner: Runner = createRunner({
    ...{ leases, outbox, log, maxChannels },
    take: (request) => store.leases.take({ ...request, owner, platforms, leaseMs }),
    toServing: (lease) => {
      const port = deps.ports.get(lease.channel.platform);
      if (!port) return null;
      const state = toState(lease.channel, port.pacing.perChannelGapMs);
      const lateMs = graceMs + port.pacing.lateArrivalMs;
      const wake = runner.wakeLater;
      return { ...shared, lease, port, inSlot, wake, postTimeoutMs, graceMs: lateMs, state };
    },
  });
  let sweeper: NodeJS.Timeout | undefined;

  return {
    async start() {
      if (deps.isOnlyProcess) await store.leases.expireAll();
      sweeper = setInterval(runner.sweep, sweepMs).unref();
      runner.sweep();
    },
    wake: (channelIds) => runner.wake(channelIds),
    idle: (signal) => runner.idle(signal),
    async stop(budgetMs) {
      clearInterval(sweeper);
      runner.close();
      leases.endAll();
      await endsWithin(runner.idle, budgetMs * (1 - CUT_SHARE));
      leases.cutAll();
      await endsWithin(runner.idle, budgetMs * CUT_SHARE);
      halt.abort();
      leases.stop();
    },
  };
}

/** How much is read of each channel at once, and how long it may wait for that. */
function toReading({ ports }: DelivererDeps): { perChannel: number; lingerMs: number } {
  const gapsMs = [...ports.values()].map(({ pacing }) => pacing.perChannelGapMs);
  return {
    perChannel: gapsMs.every((gapMs) => gapMs === 0) ? READ_AHEAD : 1,
    lingerMs: gapsMs.length > 0 && Math.min(...gapsMs) >= LINGER_MS * 10 ? LINGER_MS : 0,
  };
}

/** A worker that died may have posted a moment ago. */
function toState({ wasHeld, waitMs }: TakenChannel, perChannelGapMs: number): Serving["state"] {
  const firstWaitMs = wasHeld ? Math.max(waitMs, perChannelGapMs) : waitMs;
  return { nextPostAtMs: performance.now() + firstWaitMs, isUncertain: wasHeld };
}

async function endsWithin(
  end: (signal: AbortSignal) => Promise<void>,
  timeoutMs: number,
): Promise<void> {
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort(), timeoutMs);
  await end(timeUp.signal).catch(() => undefined);
  clearTimeout(timer);
}
