import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONVERSATION_LIMITS } from "../../../adapters/teams/limits.ts";
import { toOutcome } from "../../../adapters/teams/outcome.ts";
import { createPace } from "../../../adapters/teams/pace.ts";
import { TransportError } from "../../../adapters/teams/transport.ts";

describe("what an answer of Teams means", () => {
  it.each([
    [412, "retry", "server"],
    [429, "retry", "rate_limited"],
    [500, "retry", "server"],
    [502, "retry", "server"],
    [503, "retry", "server"],
    [504, "retry", "server"],
    [null, "retry", "network"],
    [401, "rejected", "auth"],
    [403, "rejected", "forbidden"],
    [404, "rejected", "not_found"],
    [400, "rejected", "invalid"],
    [413, "rejected", "invalid"],
  ] as const)("%s is %s: %s", (status, kind, reason) => {
    expect(toOutcome(new TransportError(status, null))).toMatchObject({ kind, reason });
  });

  it("waits as long as Teams says", () => {
    expect(toOutcome(new TransportError(429, 7_000))).toMatchObject({
      retryAfterMs: 7_000,
      scope: "channel",
    });
  });
});

describe("the pace of a conversation", () => {
  it("keeps every limit at once, however the requests come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 200 }),
        (pauses) => {
          let nowMs = 0;
          const pace = createPace(CONVERSATION_LIMITS, () => nowMs);
          const times = pauses.map((pauseMs) => {
            nowMs += pauseMs;
            nowMs += pace.waitMs("c");
            expect(pace.waitMs("c")).toBe(0);
            pace.count("c");
            return nowMs;
          });
          for (const { requests, windowMs } of CONVERSATION_LIMITS)
            for (const [index, time] of times.entries()) {
              const before = times[index - requests];
              if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(windowMs);
            }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("holds back the 1,801st message of an hour, and no other conversation", () => {
    let nowMs = 0;
    const pace = createPace(CONVERSATION_LIMITS, () => nowMs);
    for (let sent = 0; sent < 1_800; sent += 1) {
      nowMs += 500;
      pace.count("c");
    }
    expect(pace.waitMs("c")).toBeGreaterThan(2_000_000);
    expect(pace.waitMs("d")).toBe(0);
  });
});
