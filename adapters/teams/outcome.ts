import type { PostOutcome } from "../../src/chat/port.ts";
import { TransportError } from "./transport.ts";

/**
 * What an error of the transport means. 412, 429, 502 and 504 are tried again as
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit says, and with them every other
 * failure of the server.
 */
export function toOutcome(error: unknown): PostOutcome {
  const { status, retryAfterMs } = error instanceof TransportError ? error : NO_ANSWER;
  if (status === null) return { kind: "retry", reason: "network", retryAfterMs: null };
  switch (status) {
    case 401:
      return { kind: "rejected", reason: "auth" };
    case 403:
      return { kind: "rejected", reason: "forbidden" };
    case 404:
    case 410:
      return { kind: "rejected", reason: "not_found" };
    case 429:
      return { kind: "retry", reason: "rate_limited", scope: "channel", retryAfterMs };
    case 408:
    case 409:
    case 412:
      return { kind: "retry", reason: "server", retryAfterMs };
    default:
      return status >= 500
        ? { kind: "retry", reason: "server", retryAfterMs }
        : { kind: "rejected", reason: "invalid" };
  }
}

const NO_ANSWER = { status: null, retryAfterMs: null };
