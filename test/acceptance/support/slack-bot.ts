import { pledgewatch } from "../../support/pledgewatch.ts";
import { type LocalSlack, SLACK_APP } from "./local-slack.ts";
import type { Press } from "./press.ts";

/** The bot as `start` runs it, with the sample newsroom, by Socket Mode. */
export interface SlackBot {
  /** Reads what a link leads to. The built-in database is of one process, so the bot is away meanwhile. */
  ingest(url: string): Promise<void>;
  stop(): Promise<void>;
}

/** The sample newsroom is read meanwhile. */
const START_MS = 240_000;

export async function startSlackBot(
  data: string,
  { slack, press }: { slack: LocalSlack; press: Press },
): Promise<SlackBot> {
  const env = {
    ...{ SLACK_BOT_TOKEN: SLACK_APP.botToken, SLACK_APP_TOKEN: SLACK_APP.appToken },
    ...{ SLACK_API_URL: slack.apiUrl, PLEDGEWATCH_ALLOW_ADDRESSES: press.host },
  };
  const start = async () => {
    const run = pledgewatch(["start", "--data", data], { env });
    await run.shows(/\d+ articles?, .*pledges?/, START_MS);
    return run;
  };
  let running = await start();
  const stop = async () => {
    running.child.kill("SIGTERM");
    await running.ended;
  };
  return {
    stop,
    async ingest(url) {
      await stop();
      const reading = pledgewatch(["ingest", url, "--data", data], { env });
      const code = await reading.ended;
      if (code !== 0) throw new Error(`${url} was not read: ${reading.stderr()}`);
      running = await start();
    },
  };
}
