import { isNotConnectionError } from "bullmq";
import type { Log } from "../shared/log.ts";

/** The same message is logged no more often. */
const REPEAT_MS = 60_000;
/** Messages may name jobs, so what is remembered is bounded. */
const MAX_MESSAGES = 100;

/**
 * Logs the engine's trouble. BullMQ tells each queue and worker of a lost connection, again for each try;
 * here it is said once. That Redis cannot be reached is not said at all: the engine itself does.
 */
export function createErrorReport(log: Log, now: () => number = Date.now): (error: Error) => void {
  const saidAt = new Map<string, number>();
  return (error) => {
    if (!isNotConnectionError(error)) return;
    const before = saidAt.get(error.message);
    if (before !== undefined && now() - before < REPEAT_MS) return;
    if (saidAt.size >= MAX_MESSAGES) saidAt.clear();
    saidAt.set(error.message, now());
    log.error({ error: error.message }, "queue trouble; it goes on by itself");
  };
}
