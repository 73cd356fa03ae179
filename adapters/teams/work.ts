import { setTimeout as sleep } from "node:timers/promises";
import { createSlots } from "../../src/shared/slots.ts";

/** Messages that are handled at once: few, so that what comes meanwhile is acknowledged in time. */
const MAX_AT_ONCE = 8;
/** One that takes longer waits for somebody else, such as a language model, and makes room for the next. */
const HOLD_MS = 1_000;

/** Hands work out in the order in which it came. */
export interface Work {
  /** Resolves when the work is done; rejects as it does. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createWork({
  maxAtOnce = MAX_AT_ONCE,
  holdMs = HOLD_MS,
}: {
  maxAtOnce?: number;
  holdMs?: number;
} = {}): Work {
  const inSlot = createSlots(maxAtOnce);
  return {
    async run(work) {
      const begun = await inSlot(async () => {
        const done = work();
        const room = new AbortController();
        const held = sleep(holdMs, undefined, { ref: false, signal: room.signal });
        await Promise.race([done, held]).catch(() => null);
        room.abort();
        held.catch(() => null);
        // In a box, as a promise would be waited for.
        return { done };
      });
      return begun.done;
    },
  };
}
