import { orAborted } from "./abortable.ts";
import type { FetchFailed, FetchOutcome } from "./outcome.ts";
import { ALLOW_ALL, parseRobotsRules, type RobotsRules } from "./robots-rules.ts";

/** The robots.txt files of the hosts that are read, kept in memory. */
export interface Robots {
  /**
   * Null when the page may be read; else why not, for people. Asks the page's host for its robots.txt where
   * it is not known, once for all who wait. Rejects with the signal's reason.
   */
  refusal(page: URL, signal: AbortSignal): Promise<FetchFailed | null>;
  /** What the host is known to ask for between two requests, ms; 0 when nothing is known. */
  crawlDelayMs(page: URL): number;
}

export interface RobotsDeps {
  /** Never rejects. */
  get: (url: string) => Promise<FetchOutcome>;
  userAgent: string;
  nowMs: () => number;
}

/** RFC 9309 2.4: a copy is not used for longer than a day. */
const MAX_KEPT_MS = 24 * 3_600_000;
/** However often a server wants to be asked, one answer serves the pages of a poll. */
const MIN_KEPT_MS = 5 * 60_000;
/** A file that cannot be read is asked for again after a minute, then after two, up to an hour. */
const FIRST_RETRY_MS = 60_000;
const LAST_RETRY_MS = 3_600_000;
/** Hosts kept; the one that was asked first is forgotten first. */
const MAX_HOSTS = 1_000;
/** Failures that are the whole host's and not only its file's: told as they are. */
const OF_THE_HOST = new Set(["blocked_address", "dns", "tls", "invalid_url", "aborted"]);

type Answer =
  | { kind: "rules"; rules: RobotsRules }
  | { kind: "unreadable"; failed: FetchFailed; failures: number };
type Kept = Answer & { untilMs: number };

/** Reads robots.txt as RFC 9309 says: 4xx allows all, what cannot be read allows nothing until it can. */
export function createRobots({ get, userAgent, nowMs }: RobotsDeps): Robots {
  const token = userAgent.split(/[/\s]/, 1)[0] ?? userAgent;
  const known = new Map<string, Kept>();
  const asked = new Map<string, Promise<Kept>>();

  async function ask(origin: string): Promise<Kept> {
    const url = `${origin}/robots.txt`;
    const before = known.get(origin);
    const outcome = await get(url);
    const failures = before?.kind === "unreadable" ? before.failures : 0;
    const kept = toKept(outcome, { url, token, failures: failures + 1, nowMs: nowMs() });
    known.delete(origin);
    known.set(origin, kept);
    for (const oldest of known.keys()) {
      if (known.size <= MAX_HOSTS) break;
      known.delete(oldest);
    }
    return kept;
  }

  function answerOf(origin: string): Promise<Kept> {
    const kept = known.get(origin);
    if (kept !== undefined && kept.untilMs > nowMs()) return Promise.resolve(kept);
    const running = asked.get(origin);
    if (running !== undefined) return running;
    const answer = ask(origin).finally(() => asked.delete(origin));
    asked.set(origin, answer);
    return answer;
  }

  return {
    async refusal(page, signal) {
      if (page.pathname === "/robots.txt") return null;
      const kept = await orAborted(answerOf(page.origin), signal);
      if (kept.kind === "rules") {
        return kept.rules.isAllowed(page.href) ? null : disallowed(page);
      }
      const { failed, untilMs } = kept;
      return OF_THE_HOST.has(failed.reason)
        ? failed
        : unreadable(page, failed, Math.max(0, untilMs - nowMs()));
    },
    crawlDelayMs(page) {
      const kept = known.get(page.origin);
      return kept?.kind === "rules" ? kept.rules.crawlDelayMs : 0;
    },
  };
}

function toKept(
  outcome: FetchOutcome,
  { url, token, failures, nowMs }: { url: string; token: string; failures: number; nowMs: number },
): Kept {
  switch (outcome.kind) {
    case "fetched": {
      const keptMs = (outcome.maxAgeSeconds ?? MAX_KEPT_MS / 1_000) * 1_000;
      const untilMs = nowMs + Math.min(Math.max(keptMs, MIN_KEPT_MS), MAX_KEPT_MS);
      return { kind: "rules", rules: parseRobotsRules(outcome.bytes, { url, token }), untilMs };
    }
    case "gone":
    case "not_modified":
      return { kind: "rules", rules: ALLOW_ALL, untilMs: nowMs + MAX_KEPT_MS };
    case "failed": {
      if (isUnavailable(outcome)) {
        return { kind: "rules", rules: ALLOW_ALL, untilMs: nowMs + MAX_KEPT_MS };
      }
      const backoffMs = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20), LAST_RETRY_MS);
      const retryMs = Math.min(Math.max(backoffMs, outcome.retryAfterMs ?? 0), MAX_KEPT_MS);
      const untilMs = OF_THE_HOST.has(outcome.reason) ? nowMs : nowMs + retryMs;
      return { kind: "unreadable", failed: outcome, failures, untilMs };
    }
  }
}

/**
 * RFC 9309 2.3.1.2 and 2.3.1.3: a 4xx and too many redirects mean that there is no file. 429 says nothing of
 * the file but that there were too many requests, so that pages wait.
 */
function isUnavailable({ reason, status }: FetchFailed): boolean {
  if (reason === "too_many_redirects") return true;
  return status !== null && status >= 400 && status < 500 && status !== 429;
}

function disallowed(page: URL): FetchFailed {
  const message = `${page.origin}/robots.txt does not allow this page to be read by bots. Ask its owner, or use a feed.`;
  return { kind: "failed", reason: "robots_disallowed", status: null, retryAfterMs: null, message };
}

function unreadable(page: URL, failed: FetchFailed, retryAfterMs: number): FetchFailed {
  const { status } = failed;
  const message = `${page.origin}/robots.txt could not be read, so pages of ${page.host} wait. ${failed.message}`;
  return { kind: "failed", reason: "robots_unreadable", status, retryAfterMs, message };
}
