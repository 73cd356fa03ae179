import { join } from "node:path";
import { SCENES } from "./slack-scenes.ts";
import { startLocalSlack } from "./support/local-slack.ts";
import { play, playScenes } from "./support/play.ts";
import { startPress } from "./support/press.ts";
import { startSlackBot } from "./support/slack-bot.ts";
import { openSlackScreen } from "./support/slack-screen.ts";
import { LOCAL_SLACK, PLAYWRIGHT } from "./support/tools.ts";

/**
 * The bot on a stand-in of Slack that others wrote, as people use it: `npm run accept:slack -- FOLDER` plays the
 * scenes and puts a picture of each into the folder. It asks for npm, Chromium and Linux, and is no part of CI.
 */
const SLACK_PORT = 14_200;

await play([LOCAL_SLACK, PLAYWRIGHT], async ({ work, folder, browser, closeLater }) => {
  const press = await startPress();
  closeLater(press.close);
  const slack = await startLocalSlack({ port: SLACK_PORT, folder: join(work, "slack") });
  closeLater(slack.stop);
  const bot = await startSlackBot(join(work, "data"), { slack, press });
  closeLater(bot.stop);
  await playScenes(SCENES, await openSlackScreen(browser, slack.url, folder), { press, bot });
});
