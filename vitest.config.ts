import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

/** What has to be done within seconds of the real clock: alone on the machine, when all else is done. */
const ALONE = ["test/integration/news/hostile-sources.test.ts"];

/** One project a kind of test; `npx vitest run --project unit` runs one. */
const project = (name: string, more: TestProjectInlineConfiguration["test"] = {}) => ({
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
    // One waits often for what another process does, so two keep two cores busy.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Nothing in it changes what others see, so its files share what they load; hundreds of generated cases take a busy
      // machine its time.
      project("unit", { isolate: false, testTimeout: 30_000 }),
      project("contract", { testTimeout: 60_000 }),
      project("integration", {
        testTimeout: 120_000,
        exclude: [...configDefaults.exclude, ...ALONE],
      }),
      project("e2e", { testTimeout: 180_000 }),
      project("alone", {
        ...{ testTimeout: 120_000, include: ALONE },
        ...{ fileParallelism: false, sequence: { groupOrder: 1 } },
      }),
    ],
  },
});
