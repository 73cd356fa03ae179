/**
 * Why the queue refuses:
 * - `payload_invalid`, `job_id_invalid`: a caller's mistake;
 * - `redis_unreachable`: Redis was lost, and is not back yet;
 * - `stopped`: the queue is stopping or has stopped.
 */
export type QueueErrorCode = "payload_invalid" | "job_id_invalid" | "redis_unreachable" | "stopped";

/** A call that the queue cannot serve; `code` says why. */
export class QueueError extends Error {
  readonly code: QueueErrorCode;

  constructor(code: QueueErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "QueueError";
    this.code = code;
  }
}
