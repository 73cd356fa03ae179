import type { FailureReason } from "../../shared/failure-reason.ts";
import { CrawlDelayError } from "./host-queue.ts";
import type { FetchFailed } from "./outcome.ts";

/** What the way to a server may end with; `robots.ts` tells the other two. */
type WayReason = Exclude<FailureReason, "robots_disallowed" | "robots_unreadable">;

interface Limits {
  maxBodyBytes: number;
  timeoutMs: number;
  maxRedirects: number;
}

/** Error codes of Node, undici and ours, by what they mean. */
const REASON_BY_CODE: readonly (readonly [RegExp, WayReason])[] = [
  [/^blocked_address$/, "blocked_address"],
  [/^unknown_host$|^ENOTFOUND$|^EAI_/, "dns"],
  [/^crawl_delay$/, "crawl_delay"],
  [/^too_large$/, "too_large"],
  [/TIMEOUT|^ETIMEDOUT$/, "timeout"],
  [
    /^encoding$|^HPE_|^UND_ERR_(?:RES|REQ|HEADERS_OVERFLOW|INVALID_ARG)|^ERR_INVALID_CHAR/,
    "protocol",
  ],
  [/^ERR_TLS|^ERR_SSL|CERT|^UNABLE_TO|^DEPTH_ZERO|^EPROTO$|^HOSTNAME_MISMATCH/, "tls"],
];

/** The outcome for a reason that is known. */
export function failure(reason: WayReason, url: string, limits: Limits): FetchFailed {
  const message = messageOf(reason, url, limits);
  return { kind: "failed", reason, status: null, retryAfterMs: null, message };
}

/** The outcome for what was thrown, told by its code and never by its words. */
export function failureFrom(error: unknown, url: string, limits: Limits): FetchFailed {
  const retryAfterMs = error instanceof CrawlDelayError ? error.retryAfterMs : null;
  return { ...failure(reasonOf(error), url, limits), retryAfterMs };
}

/** The outcome of an answer that is no success. */
export function statusFailure(
  status: number,
  url: string,
  retryAfterMs: number | null,
): FetchFailed {
  const message = `${hostOf(url)} answered ${status}${STATUS_MEANING[status] ?? meaningOfClass(status)}.`;
  return { kind: "failed", reason: "status", status, retryAfterMs, message };
}

function reasonOf(error: unknown): WayReason {
  if (!(error instanceof Error)) return "aborted";
  if (error.name === "TimeoutError") return "timeout";
  if (error.name === "AbortError") return "aborted";
  if (error.name === "HTTPParserError") return "protocol";
  const code = "code" in error ? String(error.code) : "";
  return REASON_BY_CODE.find(([form]) => form.test(code))?.[1] ?? "connect";
}

function messageOf(reason: WayReason, url: string, limits: Limits): string {
  const host = hostOf(url);
  switch (reason) {
    case "blocked_address":
      return `${host} is on a private or local network, which sources may not be. If it is yours, name its host and port in PLEDGEWATCH_ALLOW_ADDRESSES.`;
    case "dns":
      return `The name ${host} was not found. Check the address.`;
    case "connect":
      return `No lasting connection to ${host}. It may be down; we try again.`;
    case "timeout":
      return `${host} did not answer within ${limits.timeoutMs / 1000} s.`;
    case "too_large":
      return `What ${host} sent is larger than ${Math.round(limits.maxBodyBytes / 1_048_576)} MB.`;
    case "too_many_redirects":
      return `${host} redirects more than ${limits.maxRedirects} times. Check the address in a browser.`;
    case "tls":
      return `${host} has no valid certificate for a secure connection.`;
    case "invalid_url":
      return `"${url.slice(0, 200)}" is not a web address. It must start with http:// or https://.`;
    case "protocol":
      return `${host} answered in a way that is not valid HTTP.`;
    case "crawl_delay":
      return `${host} wants time between two requests (Crawl-delay of its robots.txt); this one waits its turn.`;
    case "aborted":
      return "The request was stopped.";
    case "status":
      return `${host} answered with an error.`;
  }
}

const STATUS_MEANING: Record<number, string> = {
  401: ": a login is needed",
  403: ": it refuses automated readers or this address",
  404: ": there is no such page. Check the address",
  429: ": too many requests; we slow down",
  451: ": not available for legal reasons",
  503: ": it is overloaded or in maintenance; we try again",
};

function meaningOfClass(status: number): string {
  return status >= 500 ? ": an error on its side; we try again" : "";
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
}
