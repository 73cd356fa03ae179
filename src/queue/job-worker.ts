import {
  type IQueueBackend,
  type Job,
  type JobProgress,
  UnrecoverableError,
  WaitingError,
  Worker,
} from "bullmq";
import type { Log } from "../shared/log.ts";
import { assertNever } from "../shared/never.ts";
import type { QueueEngine, SharedConnection } from "./engine.ts";
import type { JobDefinition, JobFailure, JobHandler } from "./queue.ts";
import { decideRetryDelayMs } from "./retry.ts";

/**
 * A crash while a job runs does not count as a try, but a job that brings its process down each time
 * must end some day.
 */
const MAX_CRASHES = 20;
/** How soon a worker that could not reach its engine tries again. BullMQ's default is 15 s. */
const RECONNECT_DELAY_MS = 2_000;

/** Name of our backoff in the options of each job; BullMQ asks the worker how long it is. */
export const BACKOFF = { type: "full_jitter" };

type BullWorker = Worker<unknown, void, string, IQueueBackend, JobProgress, SharedConnection>;

export interface JobWorkerOptions<P> {
  job: JobDefinition<P>;
  handler: JobHandler<P>;
  engine: QueueEngine;
  log: Log;
  random: () => number;
  lockDurationMs: number;
  stalledCheckMs: number;
  onFailure(failure: JobFailure): void;
  /** Trouble with the engine. */
  onError(error: Error): void;
  /** A handler has ended, and its job has been moved on. */
  onSettled(): void;
}

/** Works on one kind of job. */
export interface JobWorker {
  ready(): Promise<void>;
  /** Takes no more jobs; resolves when the handlers that run have ended. */
  close(): Promise<void>;
  /** Aborts the handlers that run; those that end now have their job put back to wait. */
  abort(): void;
  /** Lets go of the connection, whatever still runs. */
  abandon(): void;
  /** Handlers that have not ended. */
  active(): number;
}

/** A wait that the handler asked for itself. */
class RetryRequest extends Error {
  readonly afterMs: number;
  constructor(reason: string, afterMs: number) {
    super(reason);
    this.name = "RetryRequest";
    this.afterMs = afterMs;
  }
}

/** Starts at once. */
export function createJobWorker<P>(options: JobWorkerOptions<P>): JobWorker {
  const { job: definition, engine, log } = options;
  const running = new Map<string, AbortController>();
  let isStopping = false;

  async function process(job: Job, token: string | undefined): Promise<void> {
    const id = job.id ?? "";
    const controller = new AbortController();
    running.set(id, controller);
    try {
      await runHandler(options, job, controller.signal);
    } catch (error) {
      if (!isStopping || !controller.signal.aborted || token === undefined) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      running.delete(id);
    }
  }

  const worker: BullWorker = new Worker(
    definition.name,
    process,
    {
      connection: "shared",
      concurrency: definition.concurrency,
      drainDelay: engine.idleSleepSeconds,
      lockDuration: options.lockDurationMs,
      stalledInterval: options.stalledCheckMs,
      maxStalledCount: MAX_CRASHES,
      runRetryDelay: RECONNECT_DELAY_MS,
      settings: {
        backoffStrategy: (attempt, _type, error) =>
          error instanceof RetryRequest
            ? error.afterMs
            : decideRetryDelayMs(definition.retry, attempt, options.random()),
      },
    },
    engine.createBackend,
  );
  worker.on("failed", (job, error) => {
    if (job) options.onFailure(toFailure(definition, job, error));
    options.onSettled();
  });
  worker.on("completed", () => options.onSettled());
  worker.on("stalled", (jobId) => {
    log.warn({ job: definition.name, jobId }, "took over a job whose worker had fallen silent");
  });
  worker.on("lockRenewalFailed", (jobIds) => {
    for (const id of jobIds) running.get(id)?.abort(new Error("another worker took the job over"));
  });
  worker.on("error", (error) => options.onError(error));

  return {
    ready: () => worker.waitUntilReady(),
    close() {
      isStopping = true;
      return worker.close();
    },
    abort() {
      for (const controller of running.values()) controller.abort(new Error("stopping"));
    },
    abandon() {
      // It can only fail where the connection is lost already.
      worker.disconnect().catch(() => undefined);
    },
    active: () => running.size,
  };
}

async function runHandler<P>(
  { job: definition, handler }: JobWorkerOptions<P>,
  job: Job,
  signal: AbortSignal,
): Promise<void> {
  const payload = definition.payload.safeParse(job.data);
  if (!payload.success) {
    throw new UnrecoverableError(`payload_invalid: ${payload.error.message}`);
  }
  const attempt = job.attemptsMade + 1;
  const isLastAttempt = attempt >= (job.opts.attempts ?? 1);
  const outcome = await handler(payload.data, { signal, attempt, isLastAttempt });
  if (!outcome) return;
  switch (outcome.kind) {
    case "done":
      return;
    case "give_up":
      throw new UnrecoverableError(outcome.reason);
    case "retry":
      throw new RetryRequest(outcome.reason, outcome.afterMs);
    default:
      assertNever(outcome);
  }
}

function toFailure<P>(definition: JobDefinition<P>, job: Job, error: Error): JobFailure {
  const payload = definition.payload.safeParse(job.data);
  return {
    job: definition.name,
    id: payload.success ? definition.id(payload.data) : (job.id ?? ""),
    payload: job.data,
    attempt: job.attemptsMade,
    // Set when a job has come to its end, and only then.
    willRetry: job.finishedOn === undefined,
    error,
  };
}
