import { BASE_DELAY_MS, type DeliveryDecision, decideRetry, toScope } from "../src/chat/deliver.ts";
import type { ChatPort, PostOutcome } from "../src/chat/port.ts";
import type { Log } from "../src/shared/log.ts";
import type { Cards } from "./deliver-cards.ts";
import type { Lease } from "./deliver-lease.ts";
import type { Outbox } from "./deliver-outbox.ts";
import { pause } from "./deliver-wait.ts";

/** Everything that serving one channel needs. */
export interface Serving {
  lease: Lease;
  port: ChatPort;
  outbox: Outbox;
  cards: Cards;
  pauses: Pauses;
  /** Keeps the number of posts at once within bounds. */
  inSlot: <T>(work: () => Promise<T>) => Promise<T>;
  /** Takes up other channels that are owed something now. */
  wake: (channelIds: readonly string[]) => void;
  log: Log;
  random: () => number;
  postTimeoutMs: number;
  /** How long a post of a worker that was cut off may still arrive. */
  graceMs: number;
  state: {
    /** When the next post is permitted, by `performance.now()`. */
    nextPostAtMs: number;
    /** Whether the last worker's posts are still to be looked for. */
    isUncertain: boolean;
  };
}

/** Workspaces whose platform takes nothing for a while. */
export interface Pauses {
  set(channel: Workspace, pauseMs: number): void;
  /** 0 when nothing is paused. */
  leftMs(channel: Workspace): number;
}

type Workspace = Pick<Lease["channel"], "platform" | "workspaceId">;

export function createPauses(): Pauses {
  const until = new Map<string, number>();
  const keyOf = ({ platform, workspaceId }: Workspace) => `${platform} ${workspaceId}`;
  return {
    set(channel, pauseMs) {
      const untilMs = performance.now() + pauseMs;
      until.set(keyOf(channel), Math.max(untilMs, until.get(keyOf(channel)) ?? 0));
    },
    leftMs(channel) {
      const leftMs = (until.get(keyOf(channel)) ?? 0) - performance.now();
      if (leftMs <= 0) until.delete(keyOf(channel));
      return Math.max(0, leftMs);
    },
  };
}

/** Waits until the platform's pace permits the next post to the channel. */
export async function takeTurn(
  serving: Serving,
): Promise<{ kind: "now" } | { kind: "not_now"; dueInMs: number }> {
  const { lease, pauses, random, state } = serving;
  // Timers may ring a little early.
  while (performance.now() < state.nextPostAtMs && !lease.ending.aborted)
    await pause(state.nextPostAtMs - performance.now(), lease.ending);
  if (lease.ending.aborted) return { kind: "not_now", dueInMs: 0 };
  const leftMs = pauses.leftMs(lease.channel);
  // Up to a tenth longer, so that the channels of a workspace do not all come back at once.
  return leftMs > 0 ? { kind: "not_now", dueInMs: leftMs * (1 + random() / 10) } : { kind: "now" };
}

/**
 * Asks the platform, while the channel is surely ours. Whatever goes wrong is an outcome: nobody knows
 * then whether the message arrived. Null when nothing was asked, as the lease ended or the workspace was
 * paused meanwhile, or when the channel is lost now.
 */
export async function askPlatform(
  serving: Serving,
  ask: (port: ChatPort, signal: AbortSignal) => Promise<PostOutcome>,
): Promise<PostOutcome | null> {
  const { lease, pauses, port, state } = serving;
  const outcome = await serving.inSlot(async () => {
    if (lease.ending.aborted || !(await lease.confirm())) return null;
    if (pauses.leftMs(lease.channel) > 0) return null;
    try {
      const outcome = await inTime(serving, (signal) => ask(port, signal));
      // Before the slot goes to another channel of the workspace.
      if (outcome.kind === "retry" && toScope(outcome) === "workspace")
        pauses.set(lease.channel, outcome.retryAfterMs ?? BASE_DELAY_MS);
      return outcome;
    } finally {
      state.nextPostAtMs = performance.now() + port.pacing.perChannelGapMs;
    }
  });
  return lease.isLost() ? null : outcome;
}

const UNKNOWN: PostOutcome = { kind: "retry", reason: "network", retryAfterMs: null };

async function inTime(
  { lease, log, postTimeoutMs }: Serving,
  ask: (signal: AbortSignal) => Promise<PostOutcome>,
): Promise<PostOutcome> {
  const timeUp = new AbortController();
  const end = () => timeUp.abort();
  const timer = setTimeout(end, postTimeoutMs);
  lease.cut.addEventListener("abort", end);
  // A port that does not heed the signal must not hold the channel.
  const given = new Promise<PostOutcome>((resolve) =>
    timeUp.signal.addEventListener("abort", () => resolve(UNKNOWN)),
  );
  try {
    return await Promise.race([ask(timeUp.signal), given]);
  } catch (error) {
    log.warn({ channelId: lease.channel.id, err: error }, "a post failed in an unexpected way");
    return UNKNOWN;
  } finally {
    clearTimeout(timer);
    lease.cut.removeEventListener("abort", end);
  }
}

/** Decides after a post, and holds back or flags what stands behind it. */
export async function decide(
  serving: Serving,
  outcome: PostOutcome,
  attempts: number,
): Promise<DeliveryDecision> {
  const { outbox, pauses, port, random } = serving;
  const { channel } = serving.lease;
  const decision = decideRetry(outcome, attempts, random());
  if (decision.state === "pending" && decision.failure === "network") {
    // It may still be on its way.
    decision.delayMs = Math.max(decision.delayMs, port.pacing.lateArrivalMs);
  }
  if (decision.state === "pending" && decision.scope === "workspace") {
    pauses.set(channel, decision.delayMs);
    await outbox.pauseWorkspace(channel, decision.delayMs);
  }
  if (decision.state === "stopped") await stopChannel(serving, decision.failure);
  return decision;
}

/** Flags the channel once, and tells those who can mend it. */
async function stopChannel({ outbox, lease, log, wake }: Serving, reason: string): Promise<void> {
  const { id: channelId, platform, name } = lease.channel;
  const stopped = await outbox.stop(channelId, reason);
  if (!stopped) return;
  const { toldChannelIds, untold } = stopped;
  log.warn(
    { channelId, platform, name, reason, ownersTold: toldChannelIds.length, untold },
    untold === 0
      ? "a channel takes no more messages; the owners of what it follows are told"
      : "a channel takes no more messages, and nobody can be told of some of what it follows: doctor names it",
  );
  wake(toldChannelIds);
}
