import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { PdfAnswer, type PdfRequest } from "./reading.ts";

/** How often time and memory are looked at. */
const WATCH_MS = 50;
const MAX_HEAP_MB = 256;

const require = createRequire(import.meta.url);
const LIBRARY = dirname(require.resolve("pdfjs-dist/package.json"));

export type ThreadAnswer = PdfAnswer | { kind: "timed_out" } | { kind: "too_large" };

export interface ThreadLimits {
  maxPages: number;
  timeoutMs: number;
  /** Resident memory that the process may gain meanwhile: what a file unpacks to stands outside the heap. */
  maxGrowthBytes: number;
  signal?: AbortSignal;
}

/** Has a document read in a thread of its own, and ends it when it is done or past a limit. Rejects only for the signal. */
export async function askThread(bytes: Uint8Array, limits: ThreadLimits): Promise<ThreadAnswer> {
  limits.signal?.throwIfAborted();
  const ended = new AbortController();
  const thread = startThread({
    ...{ bytes, maxPages: limits.maxPages, cMapUrl: join(LIBRARY, "cmaps/") },
  });
  try {
    return await Promise.race([
      answerOf(thread),
      pastLimit(limits, ended.signal),
      ...(limits.signal === undefined ? [] : [abortOf(limits.signal, ended.signal)]),
    ]);
  } finally {
    ended.abort();
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    thread.once("message", (message) => resolve(PdfAnswer.parse(message)));
    thread.once("error", (error) =>
      resolve({ kind: isOutOfMemory(error) ? "too_large" : "broken" }),
    );
    thread.once("exit", () => resolve({ kind: "broken" }));
  });
}

function pastLimit(limits: ThreadLimits, ended: AbortSignal): Promise<ThreadAnswer> {
  const startBytes = process.memoryUsage.rss();
  const startMs = performance.now();
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const grownBytes = process.memoryUsage.rss() - startBytes;
      if (grownBytes > limits.maxGrowthBytes) resolve({ kind: "too_large" });
      if (performance.now() - startMs > limits.timeoutMs) resolve({ kind: "timed_out" });
    }, WATCH_MS);
    ended.addEventListener("abort", () => clearInterval(watch), { once: true });
  });
}

function abortOf(signal: AbortSignal, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: ended });
  });
}

function startThread(workerData: PdfRequest): Worker {
  return new Worker(new URL("./worker.mjs", import.meta.url), {
    ...{ workerData, env: {}, execArgv: [], stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
