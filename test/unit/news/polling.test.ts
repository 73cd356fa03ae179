import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideNextPoll, type PollInput } from "../../../src/news/polling.ts";

const NOW = "2026-01-10T12:00:00.000Z";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUIET: PollInput = {
  nowAt: NOW,
  failures: 0,
  itemAts: [],
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  maxAgeSeconds: null,
  retryAfterMs: null,
  random: 0.5,
};
const every = (gapMs: number, count = 10, lastAgoMs = 0) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(NOW) - lastAgoMs - at * gapMs).toISOString(),
  );

describe("decideNextPoll", () => {
  it.each<[string, Partial<PollInput>, number, string]>([
    ["half an hour before a rhythm shows", {}, 30 * MINUTE, "no_rhythm_yet"],
    ["half an hour after a single item", { itemAts: [NOW] }, 30 * MINUTE, "no_rhythm_yet"],
    ["half of the gap between items", { itemAts: every(2 * HOUR) }, HOUR, "rhythm"],
    ["never below 5 minutes", { itemAts: every(MINUTE) }, 5 * MINUTE, "rhythm"],
    ["never above 6 hours", { itemAts: every(240 * HOUR) }, 6 * HOUR, "rhythm"],
    [
      "slower while the source is silent",
      { itemAts: every(HOUR, 10, 30 * HOUR) },
      3 * HOUR,
      "silence",
    ],
    ["not sooner than TTL", { itemAts: every(HOUR), ttlMinutes: 60 }, HOUR, "ttl"],
    [
      "not sooner than max-age",
      { itemAts: every(HOUR), maxAgeSeconds: 7200 },
      2 * HOUR,
      "cache_control",
    ],
    [
      "a week's items that came on one day by their mean gap",
      { itemAts: ["2026-01-10", "2026-01-10", "2026-01-10", "2026-01-09", "2026-01-09"] },
      3 * HOUR,
      "rhythm",
    ],
    [
      "until the hours that the feed skips are over",
      { skipHours: [12, 13, 14] },
      3 * HOUR,
      "skipped_hours",
    ],
    ["until the days that the feed skips are over", { skipDays: [6] }, 12 * HOUR, "skipped_hours"],
    ["a day at most of the days that it skips", { skipDays: [6, 0] }, 24 * HOUR, "skipped_hours"],
    [
      "until the one hour of the week that it does not skip, a day at most",
      { skipDays: [0, 1, 2, 3, 4, 6], skipHours: Array.from({ length: 23 }, (_, at) => at) },
      24 * HOUR,
      "skipped_hours",
    ],
    [
      "not for a feed that skips all days",
      { skipDays: [0, 1, 2, 3, 4, 5, 6] },
      30 * MINUTE,
      "no_rhythm_yet",
    ],
    [
      "not for a feed that skips all hours",
      { skipHours: Array.from({ length: 24 }, (_, at) => at) },
      30 * MINUTE,
      "no_rhythm_yet",
    ],
    ["TTL of more than 6 hours", { ttlMinutes: 720 }, 12 * HOUR, "ttl"],
    [
      "no more than 24 hours for any server",
      { maxAgeSeconds: 31_536_000 },
      24 * HOUR,
      "cache_control",
    ],
    ["5 minutes after the first failure", { failures: 1 }, 5 * MINUTE, "backoff"],
    ["40 minutes after the fourth", { failures: 4 }, 40 * MINUTE, "backoff"],
    ["a day after very many", { failures: 500 }, 24 * HOUR, "backoff"],
    ["Retry-After above the backoff", { failures: 1, retryAfterMs: HOUR }, HOUR, "retry_after"],
    [
      "the backoff above Retry-After",
      { failures: 6, retryAfterMs: MINUTE },
      160 * MINUTE,
      "backoff",
    ],
  ])("waits %s", (_, input, waitMs, reason) => {
    const next = decideNextPoll({ ...QUIET, ...input });
    expect(next).toMatchObject({ waitMs, reason });
    expect(Date.parse(next.nextPollAt) - Date.parse(NOW)).toBe(waitMs);
  });

  it("spreads by a tenth either way, and never below what the server asked for", () => {
    const waits = [0, 1].map((random) => decideNextPoll({ ...QUIET, random }).waitMs);
    expect(waits).toEqual([27 * MINUTE, 33 * MINUTE]);
    expect(decideNextPoll({ ...QUIET, ttlMinutes: 30, random: 0 }).waitMs).toBe(30 * MINUTE);
  });

  it("ignores dates in the future and dates that are none", () => {
    const itemAts = ["2027-01-01", "soon", ...every(2 * HOUR)];
    expect(decideNextPoll({ ...QUIET, itemAts }).waitMs).toBe(HOUR);
  });

  it("always comes back within 5 minutes to 24 hours", () => {
    const wait = fc.option(fc.integer({ min: 0, max: 10 ** 9 }), { nil: null });
    const input = fc.record({
      nowAt: fc.constant(NOW),
      failures: fc.nat(1000),
      itemAts: fc.array(fc.date({ noInvalidDate: true }).map((date) => date.toISOString())),
      ttlMinutes: wait,
      skipHours: fc.array(fc.nat(23)),
      skipDays: fc.array(fc.nat(6)),
      maxAgeSeconds: wait,
      retryAfterMs: wait,
      random: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(input, (one) => {
        const { waitMs } = decideNextPoll(one);
        expect(waitMs).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(waitMs).toBeLessThanOrEqual(24 * HOUR);
      }),
    );
  });
});
