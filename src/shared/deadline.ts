/** When something has to be over: as soon as another signal says so, or after a time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Starts the clock. Later calls do nothing. */
  start(): void;
  /** To be called when all is done: the clock and the other signal are let go. */
  stop(): void;
}

/**
 * Holds its own timer and listens to the other signal itself: on Node 20 a signal of `AbortSignal.timeout` that only
 * `AbortSignal.any` holds may be collected, and is then never heard of.
 */
export function createDeadline(timeoutMs: number, outer: AbortSignal): Deadline {
  const over = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  const follow = () => over.abort(outer.reason);
  if (outer.aborted) follow();
  else outer.addEventListener("abort", follow);
  return {
    signal: over.signal,
    start() {
      timer ??= setTimeout(
        () => over.abort(new DOMException("timed out", "TimeoutError")),
        timeoutMs,
      );
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      outer.removeEventListener("abort", follow);
    },
  };
}
