import { defineConfig } from "vitest/config";

/** One project a kind of test; `npx vitest run --project unit` runs one. */
const project = (name: string, more: { testTimeout?: number; fileParallelism?: boolean } = {}) => ({
  extends: true as const,
  // Creating a database takes seconds on a busy machine.
  test: { name, include: [`test/${name}/**/*.test.ts`], hookTimeout: 60_000, ...more },
});

export default defineConfig({
  test: {
    globals: false,
    restoreMocks: true,
    projects: [
      project("unit"),
      project("contract", { testTimeout: 60_000, fileParallelism: false }),
      project("integration", { testTimeout: 120_000, fileParallelism: false }),
      project("e2e", { testTimeout: 180_000, fileParallelism: false }),
    ],
  },
});
