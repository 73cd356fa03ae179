import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAME = "PLEDGEWATCH_TEST_RUN";

/** The folder of this run of the tests, for what its files share; null outside of Vitest. */
export const runFolder = (): string | null => process.env[NAME] ?? null;

/** Vitest calls it before the first file, once for each project; what it returns, after the last. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (runFolder() !== null) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "pledgewatch-run-"));
  process.env[NAME] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
