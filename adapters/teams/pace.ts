import type { RateLimit } from "./limits.ts";

/** Keeps several limits at once for each of many keys, by a clock in ms that only goes forward. */
export interface Pace {
  /** Ms until the next request for the key is permitted; 0 for now. Counts nothing. */
  waitMs(key: string): number;
  /** Counts a request made now. */
  count(key: string): void;
}

/** Keys are forgotten when their longest window has passed; at most so many are kept before that is looked at. */
const SWEEP_AT = 2_000;

export function createPace(limits: readonly RateLimit[], nowMs: () => number): Pace {
  const longestMs = Math.max(...limits.map(({ windowMs }) => windowMs));
  const most = Math.max(...limits.map(({ requests }) => requests));
  const made = new Map<string, number[]>();
  let sweepAt = SWEEP_AT;
  const sweep = () => {
    for (const [key, times] of made)
      if ((times.at(-1) ?? 0) <= nowMs() - longestMs) made.delete(key);
    sweepAt = Math.max(SWEEP_AT, made.size * 2);
  };
  return {
    waitMs(key) {
      const times = made.get(key) ?? [];
      const waits = limits.map(({ requests, windowMs }) => {
        const first = times.at(-requests);
        return first === undefined ? 0 : first + windowMs - nowMs();
      });
      return Math.max(0, ...waits);
    },
    count(key) {
      if (made.size >= sweepAt) sweep();
      const times = made.get(key) ?? [];
      times.push(nowMs());
      if (times.length > most * 2) times.splice(0, times.length - most);
      made.set(key, times);
    },
  };
}
