import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

/** One project a kind of test; `npx vitest run --project unit` runs one. */
const project = (name: string, more: { testTimeout?: number; isolate?: boolean } = {}) => ({
  extends: true as const,
  // Creating a database takes seconds on a busy machine.
  test: { name, include: [`test/${name}/**/*.test.ts`], hookTimeout: 60_000, ...more },
});

export default defineConfig({
  test: {
    globals: false,
    restoreMocks: true,
    globalSetup: "test/support/run-folder.ts",
    sequence: { sequencer: LongestFirst },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project("unit", { isolate: false }),
      project("contract", { testTimeout: 60_000 }),
      project("integration", { testTimeout: 120_000 }),
      project("e2e", { testTimeout: 180_000 }),
    ],
  },
});
