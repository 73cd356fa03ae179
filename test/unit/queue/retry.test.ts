import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRetryDelayMs, type RetryPolicy } from "../../../src/queue/retry.ts";

const policy: RetryPolicy = { attempts: 10, baseDelayMs: 1_000, maxDelayMs: 30_000 };

describe("decideRetryDelayMs", () => {
  it.each([
    { attempt: 1, random: 0, delayMs: 0 },
    { attempt: 1, random: 0.5, delayMs: 500 },
    { attempt: 1, random: 0.999, delayMs: 999 },
    { attempt: 2, random: 0.5, delayMs: 1_000 },
    { attempt: 5, random: 0.5, delayMs: 8_000 },
    { attempt: 6, random: 0.5, delayMs: 15_000 },
    { attempt: 2_000, random: 0.5, delayMs: 15_000 },
  ])("waits $delayMs ms after try $attempt with $random", ({ attempt, random, delayMs }) => {
    expect(decideRetryDelayMs(policy, attempt, random)).toBe(delayMs);
  });

  it("stays between nothing and the bound, which never shrinks and never passes the maximum", () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(
        fc.record({
          attempts: fc.constant(10),
          baseDelayMs: fc.integer({ min: 0, max: 1e9 }),
          maxDelayMs: fc.integer({ min: 0, max: 1e9 }),
        }),
        fc.integer({ min: 1, max: 1e6 }),
        random,
        (anyPolicy, attempt, drawn) => {
          const delayMs = decideRetryDelayMs(anyPolicy, attempt, drawn);
          expect(delayMs).toBeGreaterThanOrEqual(0);
          expect(delayMs).toBeLessThanOrEqual(anyPolicy.maxDelayMs);
          expect(decideRetryDelayMs(anyPolicy, attempt + 1, drawn)).toBeGreaterThanOrEqual(delayMs);
        },
      ),
    );
  });

  it("spreads evenly over the whole range", () => {
    const delays = Array.from({ length: 1_000 }, () =>
      decideRetryDelayMs(policy, 1, Math.random()),
    );
    const mean = delays.reduce((total, delayMs) => total + delayMs, 0) / delays.length;
    expect(mean).toBeGreaterThan(400);
    expect(mean).toBeLessThan(600);
  });
});
