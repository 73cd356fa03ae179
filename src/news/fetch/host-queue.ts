import { setTimeout as sleep } from "node:timers/promises";
import type { HostTurn } from "../../store/types/host.ts";
import { orAborted } from "./abortable.ts";

/** The host wants so much time between two requests that this one would wait too long here. */
export class CrawlDelayError extends Error {
  readonly code = "crawl_delay";
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super(`its turn comes in ${retryAfterMs} ms`);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Runs tasks for one host one after the other, tasks for different hosts side by side. */
export interface HostQueue {
  /**
   * Rejects with the signal's reason when that is aborted while the task waits; the task then never runs.
   * With `intervalMs`, so much time lies between the starts of two such tasks, and what would wait for more
   * than 30 s is refused with {@link CrawlDelayError}.
   */
  run<T>(
    host: string,
    signal: AbortSignal,
    task: () => Promise<T>,
    intervalMs?: number,
  ): Promise<T>;
  /** Resolves when every host that was asked is left. */
  settle(): Promise<void>;
}

/** Turns at hosts among several processes; the database tells them. */
export interface HostTurns {
  take(host: string, intervalMs: number): Promise<HostTurn>;
  giveBack(host: string): Promise<void>;
}

/** Lets the next one in. */
type Leave = () => Promise<void>;

/** A task with what comes before it and, by what `enter` gives, after it. */
interface Visit<T> {
  enter(): Promise<Leave>;
  task(): Promise<T>;
}

/** Who waits longer for its turn gives its place to other hosts. */
const MAX_WAIT_MS = 30_000;
/** How soon it is looked again whether another process has left a host; then half as often each time. */
const FIRST_LOOK_MS = 25;
/** Below the second for which who was refused is the next. */
const MAX_LOOK_MS = 400;
/** Hosts whose last start is remembered; beyond that those whose interval is over are forgotten. */
const MAX_PACED_HOSTS = 1_000;

interface Pace {
  startedAtMs: number;
  intervalMs: number;
  waiting: number;
}

/** A queue for each host, forgotten when it is empty; with `turns` it is one with that of the other processes. */
export function createHostQueue(turns: HostTurns | null = null): HostQueue {
  const tails = new Map<string, Promise<unknown>>();
  const paces = new Map<string, Pace>();

  function enqueue<T>(host: string, signal: AbortSignal, visit: Visit<T>): Promise<T> {
    const turn = tails.get(host) ?? Promise.resolve();
    const entered = turn.then(() => {
      signal.throwIfAborted();
      return visit.enter();
    });
    const result = entered.then(() => visit.task());
    const tail = result
      .catch(() => undefined)
      .then(() => entered)
      .then((leave) => leave())
      .catch(() => undefined)
      .then(() => {
        if (tails.get(host) === tail) tails.delete(host);
      });
    tails.set(host, tail);
    return orAborted(result, signal);
  }

  const enter = (host: string, signal: AbortSignal, intervalMs: number) =>
    turns === null ? Promise.resolve(NOTHING) : takeTurn(turns, { host, signal, intervalMs });

  return {
    run(host, signal, task, intervalMs = 0) {
      if (intervalMs <= 0) {
        return enqueue(host, signal, { enter: () => enter(host, signal, 0), task });
      }
      const pace = paceOf(paces, host, intervalMs);
      const waitMs = untilNextMs(pace) + pace.waiting * intervalMs;
      if (waitMs > MAX_WAIT_MS) return Promise.reject(new CrawlDelayError(waitMs));
      pace.waiting += 1;
      const paced = async () => {
        await sleep(untilNextMs(pace), undefined, { signal });
        const leave = await enter(host, signal, intervalMs);
        pace.startedAtMs = Date.now();
        return leave;
      };
      return enqueue(host, signal, { enter: paced, task }).finally(() => {
        pace.waiting -= 1;
      });
    },
    async settle() {
      await Promise.all(tails.values());
    },
  };
}

const NOTHING: Leave = async () => undefined;

/**
 * Waits until no other process asks the host. Where the turns cannot be told, as when the database is away, it asks all
 * the same: what it reads cannot be kept then either.
 */
async function takeTurn(
  turns: HostTurns,
  { host, signal, intervalMs }: { host: string; signal: AbortSignal; intervalMs: number },
): Promise<Leave> {
  for (let tries = 0; ; tries += 1) {
    const turn = await turns.take(host, intervalMs).catch(() => null);
    if (turn === null) return NOTHING;
    if (turn.kind === "taken") return () => turns.giveBack(host);
    if (turn.waitMs > MAX_WAIT_MS) throw new CrawlDelayError(turn.waitMs);
    const againMs = Math.min(MAX_LOOK_MS, FIRST_LOOK_MS * 2 ** Math.min(tries, 10));
    await sleep(Math.max(turn.waitMs, againMs), undefined, { signal });
  }
}

function paceOf(paces: Map<string, Pace>, host: string, intervalMs: number): Pace {
  if (paces.size > MAX_PACED_HOSTS) {
    for (const [name, pace] of paces) {
      if (pace.waiting === 0 && untilNextMs(pace) === 0) paces.delete(name);
    }
  }
  const pace = paces.get(host) ?? { startedAtMs: 0, intervalMs, waiting: 0 };
  pace.intervalMs = intervalMs;
  paces.set(host, pace);
  return pace;
}

function untilNextMs({ startedAtMs, intervalMs }: Pace): number {
  return Math.max(0, startedAtMs + intervalMs - Date.now());
}
