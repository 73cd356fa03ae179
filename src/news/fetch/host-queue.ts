/** Runs tasks for one host one after the other, tasks for different hosts side by side. */
export interface HostQueue {
  /** Rejects with the signal's reason when that is aborted while the task waits; the task then never runs. */
  run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
}

/** A queue for each host, forgotten when it is empty. */
export function createHostQueue(): HostQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(host, signal, task) {
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
    },
  };
}

/** The caller stops waiting at once; the queue goes on in order. */
function orAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
