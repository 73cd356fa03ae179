import { assertNever } from "../shared/never.ts";
import type { MessageRef, PostOutcome } from "./port.ts";

/** First wait without a `Retry-After`, before jitter; it doubles with each attempt. */
export const BASE_DELAY_MS = 2_000;
/** Longest wait of our own choosing. */
export const MAX_DELAY_MS = 15 * 60_000;
/** Longest wait that a platform can ask of us. */
export const MAX_RETRY_AFTER_MS = 60 * 60_000;
/** A channel that failed so often in a row is given up: with the delays above, after about half a day. */
export const MAX_ATTEMPTS = 100;

/** What becomes of a delivery after a post. */
export type DeliveryDecision =
  | { state: "sent"; message: MessageRef }
  /** Again after `delayMs`, and with `scope` `workspace` nothing to its workspace before. */
  | { state: "pending"; delayMs: number; failure: string; scope: "channel" | "workspace" }
  /** The platform will never take this message; the channel is well. */
  | { state: "rejected"; failure: string }
  /** The channel takes no messages; this one waits until somebody has mended it. */
  | { state: "stopped"; failure: string };

/**
 * Decides after a post: done, again later, or not any more.
 * A wait that the platform names is kept, with up to a tenth on top so that channels do not wake
 * together. Otherwise exponential backoff with full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param attempts posts made so far, this one included (from 1)
 * @param random from 0 (inclusive) to 1 (exclusive)
 */
export function decideRetry(
  outcome: PostOutcome,
  attempts: number,
  random: number,
): DeliveryDecision {
  switch (outcome.kind) {
    case "sent":
      return { state: "sent", message: outcome.message };
    case "rejected":
      return {
        state: outcome.reason === "invalid" ? "rejected" : "stopped",
        failure: outcome.reason,
      };
    case "retry": {
      if (attempts >= MAX_ATTEMPTS) return { state: "stopped", failure: "too_many_attempts" };
      const delayMs =
        outcome.retryAfterMs === null
          ? toBackoffMs(attempts, random)
          : toPlatformWaitMs(outcome.retryAfterMs, random);
      return { state: "pending", delayMs, failure: outcome.reason, scope: toScope(outcome) };
    }
    default:
      return assertNever(outcome);
  }
}

/** What a failed post holds back: its channel, or all of its workspace. */
export const toScope = (
  outcome: Extract<PostOutcome, { kind: "retry" }>,
): "channel" | "workspace" => (outcome.reason === "rate_limited" ? outcome.scope : "channel");

/**
 * Whether a delivery may have arrived though its answer did not, so that it has to be looked for: after
 * any failed post but one that the platform turned away for its rate.
 */
export const mayHaveArrived = ({
  attempts,
  failure,
}: {
  attempts: number;
  failure: string | null;
}): boolean => attempts > 0 && failure !== "rate_limited";

function toBackoffMs(attempts: number, random: number): number {
  const ceilingMs = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(random * ceilingMs);
}

function toPlatformWaitMs(retryAfterMs: number, random: number): number {
  const waitMs = Math.min(MAX_RETRY_AFTER_MS, Math.max(0, retryAfterMs));
  return Math.round(waitMs * (1 + random / 10));
}
