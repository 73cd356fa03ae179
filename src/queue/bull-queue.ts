import { type IQueueBackend, type JobsOptions, Queue } from "bullmq";
import type { QueueEngine, SharedConnection } from "./engine.ts";
import { QueueError } from "./error.ts";
import { BACKOFF } from "./job-worker.ts";
import type { JobCounts, JobDefinition } from "./queue.ts";

/** Failed jobs are for looking into; the store knows what is still owed. `age` is in seconds. */
const KEEP_FAILED = { count: 500, age: 14 * 24 * 3600 };
/** Nobody reads BullMQ's event stream here. */
const KEPT_EVENTS = 100;

/** BullMQ's queue of one kind of job. */
export type BullQueue = Queue<
  unknown,
  void,
  string,
  unknown,
  void,
  string,
  IQueueBackend,
  SharedConnection
>;

export function openBullQueue(engine: QueueEngine, name: string): BullQueue {
  const events = { maxLen: KEPT_EVENTS };
  return new Queue(name, { connection: "shared", streams: { events } }, engine.createBackend);
}

/** Checked and with its options, ready for BullMQ. */
export function toBullJob<P>(job: JobDefinition<P>, payload: P, delayMs: number) {
  const { data, id } = parsePayload(job, payload);
  return { name: job.name, data, opts: toJobOptions(job, id, delayMs) };
}

function parsePayload<P>(job: JobDefinition<P>, payload: P): { data: P; id: string } {
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success) {
    const message = `${job.name}: ${parsed.error.message}`;
    throw new QueueError("payload_invalid", message, { cause: parsed.error });
  }
  const id = job.id(parsed.data);
  if (id === "") throw new QueueError("job_id_invalid", `${job.name}: the id is empty`);
  return { data: parsed.data, id };
}

const toTemplateOptions = <P>(job: JobDefinition<P>) => ({
  attempts: job.retry.attempts,
  backoff: BACKOFF,
  removeOnComplete: true,
  removeOnFail: KEEP_FAILED,
});

/**
 * The id is BullMQ's deduplication id and not its job id: a job id stays taken by a job that has failed,
 * and what is added while the job is active would be lost.
 */
const toJobOptions = <P>(job: JobDefinition<P>, id: string, delayMs: number): JobsOptions => ({
  ...toTemplateOptions(job),
  delay: delayMs,
  deduplication: { id, keepLastIfActive: true },
});

/** One scheduler a kind of job, named after it. Changing nothing changes nothing. */
export async function bringScheduleUpToDate<P>(
  queue: BullQueue,
  job: JobDefinition<P>,
): Promise<void> {
  const { schedule } = job;
  if (!schedule) {
    await queue.removeJobScheduler(job.name);
    return;
  }
  const { data } = parsePayload(job, schedule.payload);
  await queue.upsertJobScheduler(
    job.name,
    "everyMs" in schedule
      ? { every: schedule.everyMs }
      : { pattern: schedule.cron, tz: schedule.timeZone },
    { name: job.name, data, opts: toTemplateOptions(job) },
  );
}

export async function countJobs(queue: BullQueue): Promise<JobCounts> {
  const counts = await queue.getJobCounts("wait", "active", "delayed", "failed");
  return {
    waiting: counts["wait"] ?? 0,
    active: counts["active"] ?? 0,
    delayed: counts["delayed"] ?? 0,
    failed: counts["failed"] ?? 0,
  };
}
