import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createBrowser,
  isBrowser,
  issueState,
  readState,
} from "../../../adapters/slack/install-state.ts";

const MINUTE_MS = 60_000;
const key = { secret: "client-secret", browser: createBrowser() };

describe("the state of an install flow", () => {
  const state = issueState(key, 0);

  it("holds for ten minutes, for the browser that began and the app that issued it", () => {
    expect(readState(key, state, 10 * MINUTE_MS - 1)).toMatchObject({ kind: "good" });
    expect(readState(key, state, 10 * MINUTE_MS)).toEqual({ kind: "bad", reason: "expired" });
    for (const other of [{ browser: createBrowser() }, { browser: "" }, { secret: "other" }])
      expect(readState({ ...key, ...other }, state, 0)).toEqual({ kind: "bad", reason: "foreign" });
  });

  it("is another each time, and has its own nonce", () => {
    const nonces = Array.from({ length: 100 }, () => readState(key, issueState(key, 0), 0));
    expect(new Set(nonces.map((read) => "nonce" in read && read.nonce)).size).toBe(100);
  });

  it("is nothing that somebody could have made up or changed", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(state.length - 1), (text, at) => {
        const changed = state.slice(0, at) + text + state.slice(at + 1);
        for (const made of [text, `${text}.${state}`, ...(changed === state ? [] : [changed])])
          expect(readState(key, made, 0)).toEqual({ kind: "bad", reason: "foreign" });
      }),
    );
  });

  it("takes for a browser's mark only what it made", () => {
    expect(isBrowser(createBrowser())).toBe(true);
    for (const other of ["", "short", `${createBrowser()};`, "x".repeat(4_000)])
      expect(isBrowser(other)).toBe(false);
  });
});
