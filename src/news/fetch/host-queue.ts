import { setTimeout as sleep } from "node:timers/promises";
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
}

/** Who waits longer for its turn gives its place to other hosts. */
const MAX_WAIT_MS = 30_000;
/** Hosts whose last start is remembered; beyond that those whose interval is over are forgotten. */
const MAX_PACED_HOSTS = 1_000;

interface Pace {
  startedAtMs: number;
  intervalMs: number;
  waiting: number;
}

/** A queue for each host, forgotten when it is empty. */
export function createHostQueue(): HostQueue {
  const tails = new Map<string, Promise<unknown>>();
  const paces = new Map<string, Pace>();

  function enqueue<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const turn = tails.get(host) ?? Promise.resolve();
    const result = turn.then(() => {
      signal.throwIfAborted();
      return task();
    });
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(host) === tail) tails.delete(host);
      });
    tails.set(host, tail);
    return orAborted(result, signal);
  }

  return {
    run(host, signal, task, intervalMs = 0) {
      if (intervalMs <= 0) return enqueue(host, signal, task);
      const pace = paceOf(paces, host, intervalMs);
      const waitMs = untilNextMs(pace) + pace.waiting * intervalMs;
      if (waitMs > MAX_WAIT_MS) return Promise.reject(new CrawlDelayError(waitMs));
      pace.waiting += 1;
      const paced = async () => {
        await sleep(untilNextMs(pace), undefined, { signal });
        pace.startedAtMs = Date.now();
        return task();
      };
      return enqueue(host, signal, paced).finally(() => {
        pace.waiting -= 1;
      });
    },
  };
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
