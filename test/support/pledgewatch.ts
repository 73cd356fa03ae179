import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Whether what `npm run build` made is run, and not the sources. */
export const isBuilt = process.env["PLEDGEWATCH_TEST_BUILT"] === "true";

/**
 * What Node is told to run: the sources, as `npm run pledgewatch` does, or with `PLEDGEWATCH_TEST_BUILT=true`
 * what `npm run build` made of them, which starts in half the time.
 */
export const PROGRAM: readonly string[] = isBuilt
  ? [join(ROOT, "dist/src/main.js")]
  : ["--import", "tsx", join(ROOT, "src/main.ts")];

/** A run of the command line, with what it printed so far. */
export interface Run {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** Resolves with the exit code; null when it was killed. */
  ended: Promise<number | null>;
  /** Resolves when standard output or error shows `text`; rejects after `timeoutMs` or at the end of the run. */
  shows: (text: string | RegExp, timeoutMs: number) => Promise<void>;
}

/** Runs `pledgewatch ARGS`. */
export function pledgewatch(
  args: string[],
  { input, env = {} }: { input?: string; env?: Record<string, string> } = {},
): Run {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd: ROOT,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "", REDIS_URL: "", PORT: "", LOG_LEVEL: "", ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  if (input !== undefined) child.stdin?.end(input);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const isShown = (text: string | RegExp) =>
    [stdout, stderr].some((seen) =>
      typeof text === "string" ? seen.includes(text) : text.test(seen),
    );
  const shows = (text: string | RegExp, timeoutMs: number) =>
    new Promise<void>((resolve, reject) => {
      const fail = (why: string) =>
        reject(new Error(`${why} before it showed ${text}\n${stdout}\n${stderr}`));
      const timer = setTimeout(() => fail(`${timeoutMs} ms passed`), timeoutMs);
      const look = () => {
        if (!isShown(text)) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout?.on("data", look);
      child.stderr?.on("data", look);
      child.once("close", () => {
        clearTimeout(timer);
        if (isShown(text)) resolve();
        else fail("the run ended");
      });
      look();
    });
  return { child, stdout: () => stdout, stderr: () => stderr, ended, shows };
}
