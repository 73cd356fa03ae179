import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withProgress } from "../../../src/cli/progress.ts";
import { createTestIo } from "../../support/command.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("withProgress", () => {
  const silentFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  async function errorsOf(
    isErrorTerminal: boolean,
    work: (io: ReturnType<typeof createTestIo>["io"]) => Promise<unknown>,
  ) {
    const { io, printed } = createTestIo({ isErrorTerminal });
    const done = withProgress(io, work);
    await vi.runAllTimersAsync();
    await done;
    return printed.err;
  }

  it("tells after a second of silence at a terminal, once", async () => {
    expect(await errorsOf(true, () => silentFor(999))).toBe("");
    expect(await errorsOf(true, () => silentFor(5_000))).toBe("Working …\n");
  });

  it("tells nothing where something was printed already", async () => {
    const work = async (io: { out: (text: string) => void }) => {
      io.out("found");
      await silentFor(5_000);
    };
    expect(await errorsOf(true, work)).toBe("");
  });

  it("tells nothing in a file or a pipe", async () => {
    expect(await errorsOf(false, () => silentFor(5_000))).toBe("");
  });

  it("does not take over signals", async () => {
    let isTaken = false;
    const { io } = createTestIo({ isErrorTerminal: true });
    Object.defineProperty(io, "signal", {
      get: () => {
        isTaken = true;
        return new AbortController().signal;
      },
    });
    await withProgress(io, async () => undefined);
    expect(isTaken).toBe(false);
  });
});
