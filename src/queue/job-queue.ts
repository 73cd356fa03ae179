import { EventEmitter, once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createDeadline } from "../shared/deadline.ts";
import {
  type BullQueue,
  bringScheduleUpToDate,
  countJobs,
  openBullQueue,
  toBullJob,
} from "./bull-queue.ts";
import type { QueueEngine } from "./engine.ts";
import { QueueError } from "./error.ts";
import { createErrorReport } from "./error-report.ts";
import { createJobWorker, type JobWorker } from "./job-worker.ts";
import type { JobCounts, JobFailure, JobQueue, QueueOptions } from "./queue.ts";
import { stopWorkers } from "./stop.ts";

const LOCK_DURATION_MS = 30_000;
const STALLED_CHECK_MS = 15_000;
/** So many are handed over at once: BullMQ writes them in one go, and on PGlite nothing else is done meanwhile. */
const BULK_JOBS = 50;
/** Between two looks at the counts when this process hears of nothing itself. */
const IDLE_POLL_MS = 250;
/** A job that is due this very moment needs so long to be seen as waiting. */
const IDLE_SETTLE_MS = 50;

/** The {@link JobQueue} over an open engine, which it closes when it stops. */
export function createJobQueue(engine: QueueEngine, options: QueueOptions): JobQueue {
  const { log, random = Math.random } = options;
  const { lockDurationMs = LOCK_DURATION_MS, stalledCheckMs = STALLED_CHECK_MS } = options;
  const queues = new Map<string, BullQueue>();
  const workers: JobWorker[] = [];
  const failureListeners: ((failure: JobFailure) => void)[] = [];
  const settled = new EventEmitter().setMaxListeners(0);
  let stopping: Promise<number> | undefined;

  const report = createErrorReport(log);
  const onError = (error: Error) => {
    if (stopping === undefined) report(error);
  };

  function queueOf(name: string): BullQueue {
    if (stopping !== undefined) throw new QueueError("stopped", "the queue has stopped");
    const known = queues.get(name);
    if (known) return known;
    const queue = openBullQueue(engine, name);
    queue.on("error", onError);
    queues.set(name, queue);
    return queue;
  }

  async function stop(budgetMs: number): Promise<number> {
    const abandoned = await stopWorkers(workers, budgetMs);
    await Promise.all([...queues.values()].map((queue) => queue.close()));
    await engine.close();
    if (abandoned > 0) log.warn({ abandoned, budgetMs }, "stopped while some jobs still ran");
    return abandoned;
  }

  return {
    async add(job, payload, { delayMs = 0 } = {}) {
      const { name, data, opts } = toBullJob(job, payload, delayMs);
      await reach(queueOf(name).add(name, data, opts));
    },
    async addMany(job, payloads, { delayMs = 0 } = {}) {
      const jobs = payloads.map((payload) => toBullJob(job, payload, delayMs));
      await inPieces(jobs, (piece) => reach(queueOf(job.name).addBulk(piece)));
    },
    async work(job, handler) {
      const queue = queueOf(job.name);
      const worker = createJobWorker({
        job,
        handler,
        engine,
        log,
        random,
        lockDurationMs,
        stalledCheckMs,
        onFailure: (failure) => {
          for (const listener of failureListeners) listener(failure);
        },
        onError,
        onSettled: () => settled.emit("settled"),
      });
      workers.push(worker);
      await worker.ready();
      await bringScheduleUpToDate(queue, job);
    },
    onFailure(listener) {
      failureListeners.push(listener);
    },
    idle: (signal) => waitUntilIdle({ queues, settled, signal }),
    counts: () => reach(countAll(queues)),
    stop(budgetMs) {
      stopping ??= stop(budgetMs);
      return stopping;
    },
  };
}

/** Whatever else waits in this process has its turn between two pieces. */
async function inPieces<T>(jobs: readonly T[], add: (piece: T[]) => Promise<unknown>) {
  for (let at = 0; at < jobs.length; at += BULK_JOBS) {
    if (at > 0) await setImmediate();
    await add(jobs.slice(at, at + BULK_JOBS));
  }
}

async function countAll(
  queues: ReadonlyMap<string, BullQueue>,
): Promise<Record<string, JobCounts>> {
  const count = async ([name, queue]: [string, BullQueue]) =>
    [name, await countJobs(queue)] as const;
  return Object.fromEntries(await Promise.all([...queues].map(count)));
}

interface IdleWait {
  queues: ReadonlyMap<string, BullQueue>;
  /** Emits `settled` when a job of this process has ended. */
  settled: EventEmitter;
  signal: AbortSignal;
}

async function waitUntilIdle({ queues, settled, signal }: IdleWait): Promise<void> {
  const isIdle = async () =>
    Object.values(await countAll(queues)).every(({ waiting, active }) => waiting + active === 0);
  for (;;) {
    if (await isIdle()) {
      await new Promise((resolve) => setTimeout(resolve, IDLE_SETTLE_MS));
      if (await isIdle()) return;
    }
    await waitForNews(settled, signal);
    signal.throwIfAborted();
  }
}

/** Waits until a job of this process has ended, or it is time to look again. */
async function waitForNews(settled: EventEmitter, signal: AbortSignal): Promise<void> {
  const look = createDeadline(IDLE_POLL_MS, signal);
  look.start();
  await once(settled, "settled", { signal: look.signal }).catch(() => undefined);
  look.stop();
}

/** ioredis gives up on a command after its tries; node-postgres says itself what is wrong. */
async function reach<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "MaxRetriesPerRequestError") throw error;
    throw new QueueError("redis_unreachable", "Redis does not answer", { cause: error });
  }
}
