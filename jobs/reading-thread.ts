import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ExtractInput, Extraction } from "../src/extract/extract.ts";
import type { ArticleReading } from "../src/news/article-bytes.ts";
import type { Log } from "../src/shared/log.ts";
import type { Listing, ListingBody, ListingOf } from "./read-listing.ts";
import type { ReadBytes, Reading } from "./reading.ts";

export interface ReadingRequest {
  number: number;
  asked:
    | { kind: "article"; answer: ReadBytes }
    | { kind: "listing"; of: ListingOf; body: ListingBody }
    | { kind: "extract"; input: ExtractInput };
}

type Result = ArticleReading | Listing | Extraction;

export type ReadingAnswer = { number: number } & (
  | { ok: true; result: Result }
  | { ok: false; message: string }
);

export interface ReadingThread extends Reading {
  /** Ends the thread; what is asked of it still is rejected. */
  close(): Promise<void>;
}

/** A thread that answers nothing for so long is ended: the longest document takes 20 s. */
const SILENCE_MS = 120_000;

interface Waiting {
  resolve(result: Result): void;
  reject(error: Error): void;
}

/**
 * Reads in a thread of its own, so that chat is answered meanwhile. It is started at once, one request after
 * the other; one that dies, or falls silent, rejects what was asked of it, and the next request starts another.
 */
export function openReadingThread({ log }: { log: Pick<Log, "error"> }): ReadingThread {
  let thread = startThread(log);
  const ask = (asked: ReadingRequest["asked"]) => {
    if (thread.hasEnded()) thread = startThread(log);
    return thread.ask(asked);
  };
  return {
    async readArticle(answer, signal) {
      signal.throwIfAborted();
      const reading = await ask({ kind: "article", answer });
      signal.throwIfAborted();
      return reading as ArticleReading;
    },
    async readListing(of, body, signal) {
      signal.throwIfAborted();
      const listing = await ask({ kind: "listing", of, body });
      signal.throwIfAborted();
      return listing as Listing;
    },
    extract: async (input) => (await ask({ kind: "extract", input })) as Extraction,
    close: () => thread.close(),
  };
}

function startThread(log: Pick<Log, "error">) {
  const worker = new Worker(...toEntry());
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let hasEnded = false;
  const fail = (reason: string) => {
    hasEnded = true;
    clearTimeout(silence);
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const silence = setTimeout(() => {
    if (waiting.size === 0) return;
    log.error({ waiting: waiting.size }, "the reading thread fell silent and is started anew");
    fail("the reading thread fell silent");
    void worker.terminate();
  }, SILENCE_MS).unref();
  worker.unref();
  worker.on("message", ({ number, ...answer }: ReadingAnswer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    silence.refresh();
    if (waiting.size === 0) worker.unref();
    if (answer.ok) asked?.resolve(answer.result);
    else asked?.reject(new Error(answer.message));
  });
  worker.on("error", (error) => {
    log.error({ err: error, waiting: waiting.size }, "the reading thread died");
    fail("the reading thread died");
  });
  worker.on("exit", () => fail("the reading thread ended"));
  return {
    hasEnded: () => hasEnded,
    ask(asked: ReadingRequest["asked"]) {
      const number = ++count;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        // The process must not end while somebody waits for an answer.
        worker.ref();
        if (waiting.size === 1) silence.refresh();
        worker.postMessage({ number, asked } satisfies ReadingRequest);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** From source the thread registers the loader that the process has: Node 20 does not hand it on. */
function toEntry(): ConstructorParameters<typeof Worker> {
  const options = { execArgv: [], env: {} };
  if (!import.meta.url.endsWith(".ts"))
    return [new URL("./reading-worker.js", import.meta.url), options];
  const entry = new URL("./reading-worker.ts", import.meta.url).href;
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
  const loader = pathToFileURL(join(tsx, "dist/esm/api/index.mjs")).href;
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(entry)});
  });`;
  return [begin, { ...options, eval: true }];
}
