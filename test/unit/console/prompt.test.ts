import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { startPrompt } from "../../../adapters/console/prompt.ts";

/** A terminal, or a pipe, that keeps what is written to it. */
function createOutput(isTTY: boolean) {
  const written: string[] = [];
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      },
    }),
    { isTTY, columns: 80 },
  );
  return { output, text: () => written.join("") };
}

describe("startPrompt", () => {
  it("answers lines in the order typed, and blank ones not at all", async () => {
    const input = new PassThrough();
    const { output, text } = createOutput(false);
    const { ended } = startPrompt({
      input,
      output,
      signal: new AbortController().signal,
      onLine: async (line) => {
        if (line === "slow") await new Promise((resolve) => setTimeout(resolve, 5));
        return `you said ${line}`;
      },
    });
    input.end("slow\n\n  fast \n");
    await ended;
    expect(text()).toBe("you said slow\nyou said fast\n");
  });

  it("tells a failure and goes on", async () => {
    const input = new PassThrough();
    const { output, text } = createOutput(false);
    const { ended } = startPrompt({
      input,
      output,
      signal: new AbortController().signal,
      onLine: async (line) => {
        if (line === "bad") throw new Error("no store");
        return line;
      },
    });
    input.end("bad\ngood\n");
    await ended;
    expect(text()).toBe("That failed: no store\ngood\n");
  });

  it("prints an alert above the line that is being typed, and shows that line again", async () => {
    const input = new PassThrough();
    const { output, text } = createOutput(true);
    const stop = new AbortController();
    const prompt = startPrompt({ input, output, signal: stop.signal, onLine: async () => "" });
    input.write("what is");
    await new Promise((resolve) => setImmediate(resolve));
    prompt.print("an alert");
    expect(text()).toContain("\u001b[Jan alert\n");
    expect(text()).toMatch(/an alert\n[\s\S]*> what is/);
    stop.abort();
    await prompt.ended;
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("ends at %s", async (_, key) => {
    const input = new PassThrough();
    const { output } = createOutput(true);
    const { ended } = startPrompt({
      input,
      output,
      signal: new AbortController().signal,
      onLine: async () => "",
    });
    input.write(key);
    await ended;
  });

  it("ends at once when it was stopped before it began", async () => {
    const { output } = createOutput(true);
    const { ended } = startPrompt({
      input: new PassThrough(),
      output,
      signal: AbortSignal.abort(),
      onLine: async () => "",
    });
    await ended;
  });
});
