import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createDeadline } from "../../../src/shared/deadline.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Resolves once a signal is aborted, which nothing but its listener holds. */
const aborted = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => {
    signal.addEventListener("abort", () => resolve(signal.reason));
  });

const NEVER = new AbortController().signal;

describe("createDeadline", () => {
  it("is heard of when its memory has been tidied up meanwhile", async () => {
    const wait = () => {
      const deadline = createDeadline(50, NEVER);
      deadline.start();
      return aborted(deadline.signal);
    };
    const over = wait();
    await setTimeout(5);
    collectGarbage();
    expect(await over).toMatchObject({ name: "TimeoutError" });
  });

  it("hears of another signal that is only a time", async () => {
    const wait = () => aborted(createDeadline(60_000, AbortSignal.timeout(50)).signal);
    const over = wait();
    await setTimeout(5);
    collectGarbage();
    expect(await over).toMatchObject({ name: "TimeoutError" });
  });

  it("ends with the other signal, also where that has ended before", () => {
    const outer = new AbortController();
    const early = createDeadline(60_000, outer.signal);
    outer.abort("stop");
    expect(early.signal.reason).toBe("stop");
    expect(createDeadline(60_000, outer.signal).signal.reason).toBe("stop");
  });

  it("ends no more once it is stopped, and not before it is started", async () => {
    const outer = new AbortController();
    const [stopped, waiting] = [createDeadline(1, outer.signal), createDeadline(1, NEVER)];
    stopped.start();
    stopped.stop();
    await setTimeout(20);
    outer.abort();
    expect([stopped.signal.aborted, waiting.signal.aborted]).toEqual([false, false]);
  });
});
