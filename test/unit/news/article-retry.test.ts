import { describe, expect, it } from "vitest";
import { decideArticleRetry, isPassing, type NoArticle } from "../../../src/news/article-retry.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const failed = (
  reason: Extract<NoArticle, { kind: "failed" }>["reason"],
  status: number | null = null,
  retryAfterMs: number | null = null,
): NoArticle => ({ kind: "failed", reason, status, retryAfterMs, message: "why" });

const decide = (outcome: NoArticle, ageDays: number, failures = 0) =>
  decideArticleRetry(outcome, { failures, ageMs: ageDays * DAY_MS, random: 0 });

describe("an article whose page did not come", () => {
  it.each<[string, NoArticle, number]>([
    ["a server that cannot be reached", failed("connect"), 30],
    ["a server that does not answer in time", failed("timeout"), 30],
    ["an error of the server", failed("status", 503), 30],
    ["too many requests", failed("status", 429), 30],
    ["a robots.txt that cannot be read", failed("robots_unreadable"), 30],
    ["a certificate that has run out", failed("tls"), 30],
    ["a page that is not there yet", failed("status", 404), 1],
    ["a page without text", { kind: "unreadable", reason: "why", isLasting: false }, 1],
  ])("is asked for again after %s, for so many days", (_, outcome, days) => {
    expect(decide(outcome, days, 4)).toMatchObject({ kind: "retry" });
    expect(decide(outcome, days + 0.01, 4)).toMatchObject({ kind: "give_up" });
  });

  it.each<[string, NoArticle]>([
    ["a page that is gone for good", { kind: "gone" }],
    ["a page that robots.txt forbids", failed("robots_disallowed")],
    ["a document without text", { kind: "unreadable", reason: "why", isLasting: true }],
    ["an address on a private network", failed("blocked_address")],
    ["a page larger than any article", failed("too_large")],
    ["what is no web address", failed("invalid_url")],
  ])("is given up at once after %s", (_, outcome) => {
    expect(decide(outcome, 0)).toMatchObject({ kind: "give_up" });
    expect(isPassing(outcome)).toBe(false);
  });

  it("is not given up for a missing page before it was asked for five times", () => {
    const missing = failed("status", 404);
    expect(decide(missing, 20, 3)).toMatchObject({ kind: "retry" });
    expect(decide(missing, 20, 4)).toMatchObject({ kind: "give_up" });
  });

  it("is asked for ever more seldom, at least once a day, and never sooner than its server wants", () => {
    const waits = [0, 1, 2, 8, 9, 1_000].map((failures) => decide(failed("connect"), 0, failures));
    const minutes = [5, 10, 20, 1_280, 1_440, 1_440];
    expect(waits).toEqual(
      minutes.map((wait) => ({ kind: "retry", waitMs: wait * MINUTE_MS, reason: "why" })),
    );
    const asked = decide(failed("status", 429, 3_600_000), 0);
    expect(asked).toMatchObject({ waitMs: 3_600_000 });
    expect(decide(failed("status", 429, 90 * DAY_MS), 0)).toMatchObject({ waitMs: DAY_MS });
  });
});
