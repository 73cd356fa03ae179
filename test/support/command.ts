import { Readable, Writable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/program.ts";

/** The world of a command in a test, with what it printed. */
export function createTestIo(given: Partial<Io> = {}) {
  const printed = { out: "", err: "" };
  const io: Io = {
    ...{ stdin: Readable.from([]), stdout: new Writable(), env: {} },
    ...{ isTerminal: false, isErrorTerminal: false, color: false, width: 120 },
    signal: new AbortController().signal,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    ...given,
  };
  return { io, printed };
}

/** Runs one command line in this process. */
export async function callCommand(args: string[], given: Partial<Io> = {}) {
  const { io, printed } = createTestIo(given);
  const code = await run(args, io);
  return { code, ...printed };
}
