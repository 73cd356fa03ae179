import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { UserError } from "../shared/user-error.ts";

/** The world outside a command, so that tests can give their own. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  /** Standard output: what was asked for. */
  out: (text: string) => void;
  /** Standard error: progress and trouble. */
  err: (text: string) => void;
  /** Standard output is a terminal. */
  isTerminal: boolean;
  /** Standard error is a terminal. */
  isErrorTerminal: boolean;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborts on the first SIGINT or SIGTERM; whoever reads it takes over from the default end. */
  readonly signal: AbortSignal;
}

export const outLine = (io: Io, line: string): void => io.out(`${line}\n`);
export const errLine = (io: Io, line: string): void => io.err(`${line}\n`);

/** All of standard input as text. */
export async function readStdin(io: Io): Promise<string> {
  if (io.stdin.isTTY) errLine(io, "Reading standard input; end it with Ctrl-D.");
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** The day or instant after `--now`, which the command line has checked; a day is taken at noon UTC. */
export const toNow = (value: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);

/**
 * Handles JSON lines in order, one answer a line; of standard input, or of a file that is given. A line
 * that is broken is told on standard error with its number (`claims.jsonl, line 2: …`) and passed over.
 * Returns how many were.
 */
export async function eachJsonLine(
  io: Io,
  handle: (value: unknown) => Promise<unknown> | unknown,
  file?: { name: string; input: Readable },
): Promise<number> {
  const where = file === undefined ? "" : `${file.name}, `;
  let lineNumber = 0;
  let broken = 0;
  for await (const line of createInterface({
    input: file?.input ?? io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    try {
      outLine(io, JSON.stringify(await handle(JSON.parse(line))));
    } catch (error) {
      broken += 1;
      errLine(io, `${where}line ${lineNumber}: ${lineProblem(error)}`);
    }
  }
  return broken;
}

function lineProblem(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON (${error.message}); passed over`;
  if (error instanceof UserError) return error.message;
  throw error;
}
