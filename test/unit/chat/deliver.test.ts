import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BASE_DELAY_MS,
  decideRetry,
  MAX_ATTEMPTS,
  MAX_DELAY_MS,
  MAX_RETRY_AFTER_MS,
  mayHaveArrived,
} from "../../../src/chat/deliver.ts";
import type { PostOutcome } from "../../../src/chat/port.ts";

const retry = (retryAfterMs: number | null = null): PostOutcome => ({
  kind: "retry",
  reason: "server",
  retryAfterMs,
});

describe("decideRetry", () => {
  it("is done when the message was sent", () => {
    const message = {
      channel: { platform: "console" as const, workspaceId: "w", externalId: "c", reference: null },
      messageId: "m1",
    };
    expect(decideRetry({ kind: "sent", message }, 1, 0.5)).toEqual({ state: "sent", message });
  });

  it.each(["auth", "not_found", "forbidden"] as const)(
    "stops a channel that answers %s",
    (reason) => {
      expect(decideRetry({ kind: "rejected", reason }, 1, 0.5)).toEqual({
        state: "stopped",
        failure: reason,
      });
    },
  );

  it("gives up only the message when it is the message that the platform refuses", () => {
    expect(decideRetry({ kind: "rejected", reason: "invalid" }, 1, 0.5)).toEqual({
      state: "rejected",
      failure: "invalid",
    });
  });

  it("holds a whole workspace back only when the platform does", () => {
    const limited = { kind: "retry", reason: "rate_limited", retryAfterMs: 1_000 } as const;
    expect(decideRetry({ ...limited, scope: "workspace" }, 1, 0)).toMatchObject({
      scope: "workspace",
    });
    expect(decideRetry({ ...limited, scope: "channel" }, 1, 0)).toMatchObject({ scope: "channel" });
    expect(decideRetry(retry(1_000), 1, 0)).toMatchObject({ scope: "channel" });
  });

  it.each([
    [1, 0.5, BASE_DELAY_MS / 2],
    [2, 0.5, BASE_DELAY_MS],
    [3, 0.5, BASE_DELAY_MS * 2],
    [1, 0, 0],
    [50, 0.5, MAX_DELAY_MS / 2],
  ])("after %i posts and with %d drawn waits %i ms", (attempts, random, delayMs) => {
    expect(decideRetry(retry(), attempts, random)).toEqual({
      state: "pending",
      failure: "server",
      scope: "channel",
      delayMs,
    });
  });

  it("waits as long as the platform asks, and up to a tenth longer", () => {
    expect(decideRetry(retry(30_000), 1, 0)).toMatchObject({ delayMs: 30_000 });
    expect(decideRetry(retry(30_000), 9, 0.999)).toMatchObject({ delayMs: 32_997 });
  });

  it("stops a channel after the last attempt, with its reason", () => {
    expect(decideRetry(retry(), MAX_ATTEMPTS - 1, 0)).toMatchObject({ state: "pending" });
    expect(decideRetry(retry(), MAX_ATTEMPTS, 0)).toEqual({
      state: "stopped",
      failure: "too_many_attempts",
    });
  });

  it("never waits less than nothing or longer than its limits", () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: -1_000, max: 1e9 })),
        fc.integer({ min: 1, max: MAX_ATTEMPTS - 1 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (after, attempts, random) => {
          const decision = decideRetry(retry(after), attempts, random);
          if (decision.state !== "pending") throw new Error("not pending");
          expect(decision.delayMs).toBeGreaterThanOrEqual(0);
          expect(decision.delayMs).toBeLessThanOrEqual(
            after === null ? MAX_DELAY_MS : MAX_RETRY_AFTER_MS * 1.1,
          );
        },
      ),
    );
  });
});

describe("mayHaveArrived", () => {
  it.each([
    [0, null, false],
    [1, "rate_limited", false],
    [1, "network", true],
    [2, "server", true],
    [1, "not_found", true],
  ])("after %i posts, the last of which failed by %s: %s", (attempts, failure, expected) => {
    expect(mayHaveArrived({ attempts, failure })).toBe(expected);
  });
});
