import type { FetchOutcome } from "./fetch/outcome.ts";

type Refused = Exclude<FetchOutcome, { kind: "fetched" }>;
/** What came instead of an article: also what was read and shows no text. */
export type NoArticle = Refused | { kind: "unreadable"; reason: string; isLasting: boolean };

/** What is to become of an article whose page did not come. */
export type ArticleRetry =
  | { kind: "retry"; waitMs: number; reason: string }
  | { kind: "give_up"; reason: string };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** After the first failure; doubled with each further one. */
const FIRST_WAIT_MS = 5 * MINUTE_MS;
const MAX_WAIT_MS = DAY_MS;
/** A server that is away for so long does not come back (RFC 9309 2.3.1.4 says it of robots.txt). */
const AWAY_DAYS = 30;
/** A feed can tell of a page before all servers of its site have it; after so long it is not there. */
const MISSING_DAYS = 1;
/** However old the article is: it may have waited for something else before. */
const MIN_MISSING_TRIES = 5;
const MAX_DOUBLINGS = 20;

/**
 * Whether to ask for an article again, and when. A server that is away, slow or overloaded is waited for for 30
 * days, a page that is not there or shows no text for one and five tries; what is refused for good is given up at once. Pure.
 *
 * @param failures how often it failed before
 * @param ageMs since it was discovered
 * @param random 0 to 1: up to a tenth of the wait is added
 */
export function decideArticleRetry(
  outcome: NoArticle,
  { failures, ageMs, random }: { failures: number; ageMs: number; random: number },
): ArticleRetry {
  const reason = reasonOf(outcome);
  const days = patienceDays(outcome);
  const isTried = days !== MISSING_DAYS || failures + 1 >= MIN_MISSING_TRIES;
  if (ageMs > days * DAY_MS && isTried) return { kind: "give_up", reason };
  const backoffMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures, MAX_DOUBLINGS), MAX_WAIT_MS);
  const askedMs = outcome.kind === "failed" ? Math.min(outcome.retryAfterMs ?? 0, MAX_WAIT_MS) : 0;
  const waitMs = Math.round(Math.max(backoffMs, askedMs) * (1 + random / 10));
  return { kind: "retry", waitMs, reason };
}

/** Whether the next try may well succeed within minutes. */
export function isPassing(outcome: NoArticle): boolean {
  if (outcome.kind !== "failed") return false;
  const { reason, status } = outcome;
  if (reason === "status") return (status ?? 0) >= 500 || status === 429 || status === 408;
  return ["dns", "connect", "timeout", "aborted", "protocol"].includes(reason);
}

/** For how long an article is asked for; below 0 is not at all. */
function patienceDays(outcome: NoArticle): number {
  switch (outcome.kind) {
    case "gone":
      return -1;
    case "unreadable":
      return outcome.isLasting ? -1 : MISSING_DAYS;
    case "not_modified":
      return MISSING_DAYS;
    case "failed":
      return isPassing(outcome) ? AWAY_DAYS : (PATIENCE_DAYS[outcome.reason] ?? -1);
  }
}

const PATIENCE_DAYS: Partial<Record<Extract<Refused, { kind: "failed" }>["reason"], number>> = {
  robots_unreadable: AWAY_DAYS,
  crawl_delay: AWAY_DAYS,
  tls: AWAY_DAYS,
  status: MISSING_DAYS,
  too_many_redirects: MISSING_DAYS,
};

function reasonOf(outcome: NoArticle): string {
  switch (outcome.kind) {
    case "failed":
      return outcome.message;
    case "gone":
      return "The page is gone (HTTP 410).";
    case "unreadable":
      return outcome.reason;
    case "not_modified":
      return "The server says that the page is as it was, and it was never read.";
  }
}
