import type { JobWorker } from "./job-worker.ts";

/** Of the budget, what is left for handlers to end after their signal was aborted: a quarter, at most 2 s. */
const GRACE_SHARE = 0.25;
const MAX_GRACE_MS = 2_000;

/** Stops all workers within the budget. Returns how many handlers did not end. */
export async function stopWorkers(
  workers: readonly JobWorker[],
  budgetMs: number,
): Promise<number> {
  const closed = Promise.all(workers.map((worker) => worker.close()));
  const graceMs = Math.min(MAX_GRACE_MS, budgetMs * GRACE_SHARE);
  if (await endsWithin(closed, budgetMs - graceMs)) return 0;
  for (const worker of workers) worker.abort();
  if (await endsWithin(closed, graceMs)) return 0;
  for (const worker of workers) worker.abandon();
  return workers.reduce((total, worker) => total + worker.active(), 0);
}

async function endsWithin(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  try {
    return await Promise.race([work.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
