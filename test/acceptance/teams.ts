import { join } from "node:path";
import { pledgewatch } from "../support/pledgewatch.ts";
import { play, playScenes } from "./support/play.ts";
import { PLAYGROUND_PERSON, startPlayground } from "./support/playground.ts";
import { type Press, startPress } from "./support/press.ts";
import { openScreen } from "./support/screen.ts";
import { TOOLS } from "./support/tools.ts";
import { SCENES } from "./teams-scenes.ts";

/**
 * The bot in the Microsoft 365 Agents Playground, as people use it: `npm run accept:teams -- FOLDER` plays the
 * scenes and puts a picture of each into the folder. It asks for npm, Chromium and Linux, and is no part of CI:
 * the Playground's licence is one for trying.
 */
const BOT_PORT = 3978;
const SCREEN_PORT = 56_150;
/** The sample newsroom is read meanwhile. */
const START_MS = 120_000;

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

await play(TOOLS, async ({ work, folder, browser, closeLater }) => {
  const press = await startPress();
  closeLater(press.close);
  closeLater(await startBot(join(work, "data"), press));
  const playground = await startPlayground({
    endpoint: `http://127.0.0.1:${BOT_PORT}/api/messages`,
    port: SCREEN_PORT,
    folder: join(work, "playground"),
  });
  closeLater(playground.stop);
  await playScenes(SCENES, await openScreen(browser, playground.url, folder), press);
});
