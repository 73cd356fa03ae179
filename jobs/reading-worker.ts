import { parentPort } from "node:worker_threads";
import { READING_HERE } from "./reading.ts";
import type { ReadingAnswer, ReadingRequest } from "./reading-thread.ts";

// What a reading thread runs: one request after the other, each answered by its number.

const never = new AbortController().signal;

parentPort?.on("message", async ({ number, ...request }: ReadingRequest) => {
  parentPort?.postMessage({ number, ...(await answer(request)) } satisfies ReadingAnswer);
});

async function answer(request: Omit<ReadingRequest, "number">) {
  try {
    const { asked } = request;
    const result =
      asked.kind === "article"
        ? await READING_HERE.readArticle(asked.answer, never)
        : await READING_HERE.extract(asked.input);
    return { ok: true as const, result };
  } catch (error) {
    return { ok: false as const, message: error instanceof Error ? error.message : "no error" };
  }
}
