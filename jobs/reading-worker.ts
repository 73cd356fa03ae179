import { parentPort } from "node:worker_threads";
import { assertNever } from "../src/shared/never.ts";
import { READING_HERE } from "./reading.ts";
import type { ReadingAnswer, ReadingRequest } from "./reading-thread.ts";

// What a reading thread runs: one request after the other, each answered by its number.

const never = new AbortController().signal;

parentPort?.on("message", async ({ number, ...request }: ReadingRequest) => {
  parentPort?.postMessage({ number, ...(await answer(request)) } satisfies ReadingAnswer);
});

async function answer({ asked }: Omit<ReadingRequest, "number">) {
  try {
    return { ok: true as const, result: await run(asked) };
  } catch (error) {
    return { ok: false as const, message: error instanceof Error ? error.message : "no error" };
  }
}

async function run(asked: ReadingRequest["asked"]) {
  switch (asked.kind) {
    case "article":
      return READING_HERE.readArticle(asked.answer, never);
    case "listing":
      return READING_HERE.readListing(asked.of, asked.body, never);
    case "extract":
      return READING_HERE.extract(asked.input);
    default:
      return assertNever(asked);
  }
}
