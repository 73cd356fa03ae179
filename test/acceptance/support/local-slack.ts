import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LOCAL_SLACK, openTool } from "./tools.ts";

export const SLACK_APP = { botToken: "xoxb-acceptance", appToken: "xapp-acceptance" };
export const PERSON = "U01ALICE";

const CONFIG = {
  workspace: { name: "Fleet & Co", domain: "fleet", teamId: "T01TEST" },
  apps: [
    {
      ...{ appId: "A01APP", botUserId: "U0BOT", botName: "pledgewatch", mode: "socket" },
      ...{ ...SLACK_APP, signingSecret: "acceptance" },
    },
  ],
  users: [
    { id: PERSON, name: "alice", real_name: "Alice Arnold", email: "alice@example.org" },
    { id: "U02BOB", name: "bob", real_name: "Bob Baumann", email: "bob@example.org" },
  ],
  channels: [
    { id: "C01FLEET", name: "fleet", members: [PERSON, "U02BOB", "U0BOT"] },
    { id: "C02NEWS", name: "news", members: [PERSON, "U0BOT"] },
  ],
};

/** A stand-in of Slack that others wrote, with Socket Mode and a page like Slack's. */
export interface LocalSlack {
  url: string;
  apiUrl: string;
  stop(): Promise<void>;
}

/** @param folder where its settings are written */
export async function startLocalSlack({
  port,
  folder,
  channels = CONFIG.channels,
}: {
  port: number;
  folder: string;
  channels?: typeof CONFIG.channels;
}): Promise<LocalSlack> {
  const tool = await openTool(LOCAL_SLACK);
  await mkdir(folder, { recursive: true });
  const config = join(folder, "local-slack.yaml");
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ ...CONFIG, channels }));
  const args = ["--config", config, "--port", String(port)];
  const child = spawn(join(tool, "bin/local-slack"), args, { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  const url = `http://localhost:${port}`;
  await answers(`${url}/_control/log`);
  return {
    ...{ url, apiUrl: `${url}/api/` },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

const TRIES = 100;
const WAIT_MS = 200;

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await sleep(WAIT_MS);
  }
  throw new Error("the stand-in of Slack does not answer");
}
