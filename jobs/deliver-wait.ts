import { EventEmitter, once } from "node:events";

/** The longest delay that a timer takes (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits, at most until the signal is aborted. Never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    // A timer takes whole ms, and would drop the rest.
    const timer = setTimeout(end, Math.min(Math.ceil(ms), MAX_TIMER_MS));
    signal.addEventListener("abort", end);
  });
}

/** One timer a key; setting it again moves it to the earlier time. None keeps the process alive. */
export interface Alarms {
  set(key: string, afterMs: number): void;
  clear(): void;
}

export function createAlarms(ring: (key: string) => void): Alarms {
  const timers = new Map<string, { timer: NodeJS.Timeout; atMs: number }>();
  return {
    set(key, afterMs) {
      const atMs = performance.now() + afterMs;
      const known = timers.get(key);
      if (known && known.atMs <= atMs) return;
      clearTimeout(known?.timer);
      const timer = setTimeout(
        () => {
          timers.delete(key);
          ring(key);
        },
        Math.min(Math.max(afterMs, 0), MAX_TIMER_MS),
      );
      timers.set(key, { timer: timer.unref(), atMs });
    },
    clear() {
      for (const { timer } of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** Knows whether anything is under way. */
export interface Busy {
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is; rejects when the signal is aborted first. */
  idle(signal: AbortSignal): Promise<void>;
}

export function createBusy(): Busy {
  const events = new EventEmitter().setMaxListeners(0);
  let count = 0;
  return {
    async during(work) {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
        if (count === 0) events.emit("idle");
      }
    },
    async idle(signal) {
      while (count > 0) await once(events, "idle", { signal });
    },
  };
}
