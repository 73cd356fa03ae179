/** How often a job is tried and how long it waits in between. */
export interface RetryPolicy {
  /** Tries in all, the first one included; at least 1. */
  attempts: number;
  /** Upper bound of the wait after the first try; it doubles with each further one. */
  baseDelayMs: number;
  /** The bound grows no further than this. */
  maxDelayMs: number;
}

const MAX_DOUBLINGS = 60;

/**
 * The wait after a failed try, in ms: exponential backoff with full jitter, so that what failed
 * together does not come back together.
 * Formula: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param attempt the try that failed, from 1
 * @param random a number in [0, 1)
 */
export function decideRetryDelayMs(policy: RetryPolicy, attempt: number, random: number): number {
  // Bounded, as 2 ** 1024 is infinite.
  const doublings = Math.min(Math.max(0, attempt - 1), MAX_DOUBLINGS);
  const boundMs = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** doublings);
  return Math.round(random * boundMs);
}
