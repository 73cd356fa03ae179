import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findProgram } from "../support/find-program.ts";
import { pledgewatch } from "../support/pledgewatch.ts";
import { runAlone } from "./support/alone.ts";
import { PLAYGROUND_PERSON, startPlayground } from "./support/playground.ts";
import { type Press, startPress } from "./support/press.ts";
import { openScreen } from "./support/screen.ts";
import { openBrowser, openTool, TOOLS } from "./support/tools.ts";
import { SCENES } from "./teams-scenes.ts";

/**
 * The bot in the Microsoft 365 Agents Playground, as people use it: `npm run accept:teams -- FOLDER` plays the
 * scenes and puts a picture of each into the folder. It asks for npm, Chromium and Linux, and is no part of CI:
 * the Playground's licence is one for trying.
 */
const [, , folder = "docs/images"] = process.argv;
const BOT_PORT = 3978;
const SCREEN_PORT = 56_150;
/** The sample newsroom is read meanwhile. */
const START_MS = 120_000;

async function play(): Promise<number> {
  const chromium = await findProgram("chromium", ["/usr/bin", "/snap/bin"]);
  if (chromium === null) throw new Error("no chromium");
  const work = await mkdtemp(join(tmpdir(), "pledgewatch-acceptance-"));
  const closing: (() => Promise<unknown>)[] = [() => rm(work, { recursive: true, force: true })];
  try {
    const press = await startPress();
    closing.unshift(press.close);
    closing.unshift(await startBot(join(work, "data"), press));
    const playground = await startPlayground({
      endpoint: `http://127.0.0.1:${BOT_PORT}/api/messages`,
      port: SCREEN_PORT,
      folder: join(work, "playground"),
    });
    closing.unshift(playground.stop);
    const browser = await openBrowser(chromium);
    closing.unshift(() => browser.close());
    await mkdir(folder, { recursive: true });
    const screen = await openScreen(browser, playground.url, resolve(folder));
    for (const { name, act } of SCENES) {
      const beganMs = performance.now();
      await act(screen, press).catch(async (error: unknown) => {
        await screen.picture("failed");
        throw new Error(`${name}: failed; teams-failed.png shows where`, { cause: error });
      });
      console.log(`✓ ${name} (${((performance.now() - beganMs) / 1_000).toFixed(1)} s)`);
    }
    console.log(`${SCENES.length} scenes; their pictures are in ${folder}`);
    return 0;
  } finally {
    for (const close of closing) await close();
  }
}

/** The bot as `start` runs it, with the sample newsroom; gives what ends it. */
async function startBot(data: string, press: Press): Promise<() => Promise<unknown>> {
  const run = pledgewatch(["start", "--data", data], {
    env: {
      ...{ TEAMS_PLAYGROUND: "1", TEAMS_ADMINS: PLAYGROUND_PERSON, PORT: String(BOT_PORT) },
      PLEDGEWATCH_ALLOW_ADDRESSES: press.host,
    },
  });
  await run.shows("Running", START_MS);
  return () => {
    run.child.kill("SIGTERM");
    return run.ended;
  };
}

// What comes from the network comes before the network is left behind.
await Promise.all(TOOLS.map(openTool));
process.exitCode = (await runAlone()) ?? (await play());
