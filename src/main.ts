#!/usr/bin/env node
import { existsSync } from "node:fs";
import type { Io } from "./cli/io.ts";
import { run } from "./cli/program.ts";

/** Columns where the terminal does not say, or says 0. */
const DEFAULT_WIDTH = 100;

function createIo(): Io {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { stdin, stdout, stderr, env } = process;
  const stop = new AbortController();
  let signal: AbortSignal | null = null;
  // A reader that stopped reading (`| head`) is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    // Who takes the signal over ends in order; the others have nothing to lose.
    if (signal === null) process.exit(0);
    stop.abort(error);
  });
  return {
    stdin,
    stdout,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY ?? false,
    isErrorTerminal: stderr.isTTY ?? false,
    color: (stdout.isTTY ?? false) && !env["NO_COLOR"],
    width: stdout.columns || DEFAULT_WIDTH,
    env,
    get signal() {
      signal ??= takeOverSignals(stop);
      return signal;
    },
  };
}

/** Aborts on the first signal; the second finds no handler and ends the process at once. */
function takeOverSignals(stop: AbortController): AbortSignal {
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => stop.abort(new Error(name)));
  }
  return stop.signal;
}

process.exitCode = await run(process.argv.slice(2), createIo());
