import { z } from "zod";
import type { JobDefinition } from "../../../src/queue/queue.ts";

/** What the killed process works on, and what takes over. */
export const CRASH_JOB: JobDefinition<{ n: number }> = {
  name: "crash",
  payload: z.object({ n: z.number() }),
  id: ({ n }) => `${n}`,
  retry: { attempts: 2, baseDelayMs: 1, maxDelayMs: 1 },
  concurrency: 1,
};

export const SHORT_LOCK = { lockDurationMs: 1_000, stalledCheckMs: 400 };
