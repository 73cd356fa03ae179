import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findProgram } from "../../support/find-program.ts";
import { runAlone } from "./alone.ts";
import { openBrowser, openTool } from "./tools.ts";

/** What a run is given. */
export interface Run {
  /** A folder that is gone afterwards. */
  work: string;
  /** The folder for pictures, as the command line names it. */
  folder: string;
  browser: Awaited<ReturnType<typeof openBrowser>>;
  /** What is to be closed afterwards, the last first. */
  closeLater(close: () => Promise<unknown>): void;
}

/** Something a person does, and what they see of it. Rejects where they do not. */
export interface Scene<Screen, Stage> {
  name: string;
  act(screen: Screen, stage: Stage): Promise<void>;
}

async function playInside(act: (run: Run) => Promise<void>): Promise<number> {
  const [, , named = "docs/images"] = process.argv;
  const chromium = await findProgram("chromium", ["/usr/bin", "/snap/bin"]);
  if (chromium === null) throw new Error("no chromium");
  const work = await mkdtemp(join(tmpdir(), "pledgewatch-acceptance-"));
  const closing: (() => Promise<unknown>)[] = [() => rm(work, { recursive: true, force: true })];
  try {
    const browser = await openBrowser(chromium);
    closing.unshift(() => browser.close());
    await mkdir(named, { recursive: true });
    const folder = resolve(named);
    await act({ work, folder, browser, closeLater: (close) => closing.unshift(close) });
    return 0;
  } finally {
    for (const close of closing) await close();
  }
}

/** Fetches the tools, leaves the network behind and plays; the exit code tells how it went. */
export async function play(
  tools: readonly Parameters<typeof openTool>[0][],
  act: (run: Run) => Promise<void>,
): Promise<void> {
  // What comes from the network comes before the network is left behind.
  await Promise.all(tools.map(openTool));
  process.exitCode = (await runAlone()) ?? (await playInside(act));
}

/** Plays scenes one after the other and says of each how long it took; a picture shows where one failed. */
export async function playScenes<Screen extends { picture(name: string): Promise<void> }, Stage>(
  scenes: readonly Scene<Screen, Stage>[],
  screen: Screen,
  stage: Stage,
): Promise<void> {
  for (const { name, act } of scenes) {
    const beganMs = performance.now();
    await act(screen, stage).catch(async (error: unknown) => {
      await screen.picture("failed");
      throw new Error(`${name}: failed; the picture "failed" shows where`, { cause: error });
    });
    console.log(`✓ ${name} (${((performance.now() - beganMs) / 1_000).toFixed(1)} s)`);
  }
  console.log(`${scenes.length} scenes`);
}
