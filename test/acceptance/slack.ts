import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findProgram } from "../support/find-program.ts";
import { SCENES } from "./slack-scenes.ts";
import { runAlone } from "./support/alone.ts";
import { startLocalSlack } from "./support/local-slack.ts";
import { startPress } from "./support/press.ts";
import { startSlackBot } from "./support/slack-bot.ts";
import { openSlackScreen } from "./support/slack-screen.ts";
import { LOCAL_SLACK, openBrowser, openTool, PLAYWRIGHT } from "./support/tools.ts";

/**
 * The bot on a stand-in of Slack that others wrote, as people use it: `npm run accept:slack -- FOLDER` plays the
 * scenes and puts a picture of each into the folder. It asks for npm, Chromium and Linux, and is no part of CI.
 */
const [, , folder = "docs/images"] = process.argv;
const SLACK_PORT = 14_200;

async function play(): Promise<number> {
  const chromium = await findProgram("chromium", ["/usr/bin", "/snap/bin"]);
  if (chromium === null) throw new Error("no chromium");
  const work = await mkdtemp(join(tmpdir(), "pledgewatch-acceptance-"));
  const closing: (() => Promise<unknown>)[] = [() => rm(work, { recursive: true, force: true })];
  try {
    const press = await startPress();
    closing.unshift(press.close);
    const slack = await startLocalSlack({ port: SLACK_PORT, folder: join(work, "slack") });
    closing.unshift(slack.stop);
    const bot = await startSlackBot(join(work, "data"), { slack, press });
    closing.unshift(bot.stop);
    const browser = await openBrowser(chromium);
    closing.unshift(() => browser.close());
    await mkdir(folder, { recursive: true });
    const screen = await openSlackScreen(browser, slack.url, resolve(folder));
    for (const { name, act } of SCENES) {
      const beganMs = performance.now();
      await act(screen, { press, bot }).catch(async (error: unknown) => {
        await screen.picture("failed");
        throw new Error(`${name}: failed; slack-failed.png shows where`, { cause: error });
      });
      console.log(`✓ ${name} (${((performance.now() - beganMs) / 1_000).toFixed(1)} s)`);
    }
    console.log(`${SCENES.length} scenes; their pictures are in ${folder}`);
    return 0;
  } finally {
    for (const close of closing) await close();
  }
}

// What comes from the network comes before the network is left behind.
await Promise.all([LOCAL_SLACK, PLAYWRIGHT].map(openTool));
process.exitCode = (await runAlone()) ?? (await play());
