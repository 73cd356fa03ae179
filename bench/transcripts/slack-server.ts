import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PERSON, SLACK_APP, startLocalSlack } from "../../test/acceptance/support/local-slack.ts";

const PORT = 14_200;
const BOT = "U0BOT";

export interface SlackServer {
  url: string;
  /** What the bot says in a channel. */
  say(channel: string, message: { text: string; blocks?: readonly object[] }): Promise<void>;
  /** What the person says in it. */
  ask(channel: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a stand-in of Slack with these channels. It listens on all interfaces: to be run alone. */
export async function startSlack(names: readonly string[]): Promise<SlackServer> {
  const folder = await mkdtemp(join(tmpdir(), "pledgewatch-slack-"));
  const idOf = (channel: string) => `C${String(names.indexOf(channel)).padStart(3, "0")}`;
  const channels = names.map((name) => ({ id: idOf(name), name, members: [PERSON, BOT] }));
  const slack = await startLocalSlack({ port: PORT, folder, channels });
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${slack.url}${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${SLACK_APP.botToken}`,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    url: slack.url,
    say: (channel, message) =>
      post("/api/chat.postMessage", { channel: idOf(channel), ...message }),
    ask: (channel, text) =>
      post("/_control/message", { channel: idOf(channel), user: PERSON, text }),
    async stop() {
      await slack.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
