import type { z } from "zod";
import type { Log } from "../shared/log.ts";
import type { QueueEngine } from "./engine.ts";
import { createJobQueue } from "./job-queue.ts";
import { openPostgres } from "./postgres.ts";
import type { RetryPolicy } from "./retry.ts";
import type { QueryPool } from "./shared-pool.ts";

/** When a job runs by itself. Cron has five fields, or six with seconds first. */
export type JobSchedule<Payload> =
  | { everyMs: number; payload: Payload }
  | { cron: string; timeZone: string; payload: Payload };

/** A kind of job. Its handler is given to {@link JobQueue.work}. */
export interface JobDefinition<Payload> {
  /** Unique; names the queue. No colon. */
  name: string;
  /** Checked when a job is added and again when it is worked on. Must survive JSON. */
  payload: z.ZodType<Payload>;
  /**
   * What makes two jobs the same. While one waits, is delayed or waits for its next try, adding the
   * same again does nothing; while one is being worked on, it makes it run once more afterwards.
   */
  id(payload: Payload): string;
  retry: RetryPolicy;
  /** Jobs of this kind that one process works on at once. */
  concurrency: number;
  /** Runs may overlap when one lasts longer than the interval and `concurrency` allows it. */
  schedule?: JobSchedule<Payload>;
}

export interface JobContext {
  /** Aborted when the queue's time to stop is up, and when another worker has taken the job over. */
  signal: AbortSignal;
  /** From 1. A try that was cut short by a crash or by stopping is not counted. */
  attempt: number;
  isLastAttempt: boolean;
}

/** How a handler ends when it does not throw. A throw is tried again, with backoff. */
export type JobOutcome =
  | { kind: "done" }
  /** Not tried again. */
  | { kind: "give_up"; reason: string }
  /** Tried again after exactly this long; it counts as a try. */
  | { kind: "retry"; afterMs: number; reason: string };

/** Does the work of a job. May run twice for the same payload, never twice at once. */
export type JobHandler<Payload> = (
  payload: Payload,
  context: JobContext,
) => Promise<void> | Promise<JobOutcome>;

/** A try that failed. */
export interface JobFailure {
  job: string;
  id: string;
  payload: unknown;
  /** From 1. */
  attempt: number;
  /** False when it was the last try, or the handler gave up. */
  willRetry: boolean;
  error: Error;
}

export interface JobCounts {
  /** Ready and not yet taken. */
  waiting: number;
  active: number;
  /** Due later: delayed, scheduled, or waiting for the next try. */
  delayed: number;
  /** Given up. The last 500 of each kind are kept, for at most 14 days. */
  failed: number;
}

/** Runs jobs, at least once each, in this process and in all others on the same engine. */
export interface JobQueue {
  /** Throws {@link QueueError} `payload_invalid`, or `redis_unreachable` after about 10 s. */
  add<P>(job: JobDefinition<P>, payload: P, options?: { delayMs?: number }): Promise<void>;
  /** Adds all, in pieces and in their order, or, on an invalid payload, none. */
  addMany<P>(
    job: JobDefinition<P>,
    payloads: readonly P[],
    options?: { delayMs?: number },
  ): Promise<void>;
  /**
   * Starts working on a kind of job, and brings its schedule up to date. Resolves when it does.
   * Once for each kind.
   */
  work<P>(job: JobDefinition<P>, handler: JobHandler<P>): Promise<void>;
  /** Hears of every failed try of this process's handlers. */
  onFailure(listener: (failure: JobFailure) => void): void;
  /**
   * Resolves when no kind of job known here has one that is ready or being worked on, in any process.
   * Jobs that are due later do not count.
   */
  idle(signal: AbortSignal): Promise<void>;
  /** By name, for each kind known here. Rejects when the engine does not answer. */
  counts(): Promise<Record<string, JobCounts>>;
  /**
   * Takes no more jobs and lets the current ones end. Shortly before the budget is up their signal is
   * aborted, and those that end then go back to wait. Resolves within the budget, with the number
   * of handlers that did not end: their jobs are taken over when their lock has expired.
   * Safe to call twice. Closes what it opened; a pool that was passed in stays open.
   */
  stop(budgetMs: number): Promise<number>;
}

/** Where the jobs are kept. */
export type QueueTarget =
  | {
      kind: "postgres";
      /** A `pg.Pool` with room for two clients of the queue, or the pool over a PGlite. */
      pool: QueryPool;
      /**
       * True when no other process can be working on these jobs, as with PGlite: what a killed process
       * left behind is taken up at once instead of when its lock expires.
       */
      isOnlyProcess?: boolean;
    }
  | {
      kind: "redis";
      /** `redis://` or `rediss://`. The server should have `maxmemory-policy noeviction`. */
      url: string;
    };

export interface QueueOptions {
  target: QueueTarget;
  log: Log;
  /** Source of the jitter, in [0, 1). */
  random?: () => number;
  /** A job whose worker is silent for this long is given to another. Default 30 s. */
  lockDurationMs?: number;
  /** How often it is looked for such jobs; two looks are needed. Default 15 s. */
  stalledCheckMs?: number;
}

/**
 * Opens the queue and brings its tables up to date.
 * Throws UserError `REDIS_UNREACHABLE` or `REDIS_TOO_OLD`.
 */
export async function createQueue(options: QueueOptions): Promise<JobQueue> {
  return createJobQueue(await openEngine(options.target, options.log), options);
}

async function openEngine(target: QueueTarget, log: Log): Promise<QueueEngine> {
  if (target.kind === "postgres") return openPostgres(target);
  // ioredis is loaded only by those who use it.
  const { openRedis } = await import("./redis.ts");
  return openRedis(target.url, log);
}
