import { strict as assert } from "node:assert";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SCOPES } from "../../adapters/slack/check-tokens.ts";
import { pledgewatch } from "../support/pledgewatch.ts";
import { sign } from "../support/slack-app.ts";
import { play } from "./support/play.ts";
import { EMULATE, openTool, type Page, PLAYWRIGHT } from "./support/tools.ts";

/**
 * A workspace installs the app in a browser, at a Slack that others made, and is answered with its token:
 * `npm run accept:slack-oauth -- FOLDER` puts a picture of each page into the folder. It asks for npm, Chromium
 * and Linux, and is no part of CI.
 */
const BOT_PORT = 3979;
const SLACK_PORT = 14_300;
const BOT_URL = `http://127.0.0.1:${BOT_PORT}`;
const CLIENT = { client_id: "1234567890.1", client_secret: "client-secret-of-a-test" };
const SIGNING_SECRET = "signing-secret-of-a-test";
const PERSON_TOKEN = "xoxp-person-of-a-test";
const CHANNEL = "C000000001";
/** The sample newsroom is read meanwhile. */
const START_MS = 120_000;
const PATIENCE_MS = 60_000;

interface Slack {
  url: string;
  close(): Promise<void>;
}

async function startSlack(): Promise<Slack> {
  const tool = await openTool(EMULATE);
  const { createEmulator } = await import(pathToFileURL(join(tool, "dist/api.js")).href);
  const scopes = Object.keys(SCOPES);
  return createEmulator({
    ...{ service: "slack", port: SLACK_PORT },
    seed: {
      tokens: { [PERSON_TOKEN]: { login: "U000000001", scopes } },
      slack: {
        ...{ team: { name: "Fleet Buyers" }, signing_secret: SIGNING_SECRET, strict_scopes: true },
        oauth_apps: [
          {
            ...{ ...CLIENT, app_id: "A01APP", name: "Pledgewatch", bot_name: "pledgewatch" },
            ...{ redirect_uris: [`${BOT_URL}/slack/oauth_redirect`], scopes },
          },
        ],
        tokens: [{ token: PERSON_TOKEN, user_id: "U000000001", type: "user", scopes }],
      },
    },
  });
}

async function startBot(data: string, { url }: Slack) {
  const run = pledgewatch(["start", "--data", data], {
    env: {
      ...{ SLACK_CLIENT_ID: CLIENT.client_id, SLACK_CLIENT_SECRET: CLIENT.client_secret },
      ...{ SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `${url}/api/` },
      ...{ PLEDGEWATCH_URL: BOT_URL, PORT: String(BOT_PORT), LOG_LEVEL: "debug" },
      PLEDGEWATCH_ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString("base64"),
    },
  });
  await run.shows("Running", START_MS);
  return run;
}

/** What somebody says in the channel, and the event that Slack would make of it. */
async function mention({ url }: Slack, botUserId: string, question: string): Promise<string> {
  const text = `<@${botUserId}> ${question}`;
  const { ts } = await call(url, "chat.postMessage", { channel: CHANNEL, text });
  const body = JSON.stringify({
    ...{ type: "event_callback", team_id: "T000000001", api_app_id: "A01APP", event_id: "Ev1" },
    event: { type: "app_mention", channel: CHANNEL, user: "U000000001", text, ts },
  });
  const response = await fetch(`${BOT_URL}/slack/events`, {
    ...{ method: "POST", body },
    headers: { "content-type": "application/json", ...sign(body, { secret: SIGNING_SECRET }) },
  });
  assert.equal(response.status, 200);
  return String(ts);
}

interface Answer {
  ts?: string;
  messages?: { user: string; text: string; bot_id?: string }[];
  bot_user_id?: string;
}

async function call(url: string, method: string, args: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${url}/api/${method}`, {
    ...{ method: "POST", body: new URLSearchParams(args) },
    headers: { authorization: `Bearer ${PERSON_TOKEN}` },
  });
  const answer = (await response.json()) as Answer & { ok: boolean; error?: string };
  if (!answer.ok) throw new Error(`${method}: ${answer.error}`);
  return answer;
}

async function answersTo({ url }: Slack, ts: string) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const { messages = [] } = await call(url, "conversations.replies", { channel: CHANNEL, ts });
    if (messages.length > 1) return messages.slice(1);
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error("no answer");
}

/** From the page with the button to the page that says that it is done. */
async function install(page: Page, picture: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${BOT_URL}/slack/install`);
  await picture("begin");
  await page.getByText("Add to Slack", { exact: true }).click();
  await page.getByText("admin", { exact: true }).first().click();
  await page.getByText("Pledgewatch is in Fleet Buyers").waitFor({ timeout: PATIENCE_MS });
}

await play([EMULATE, PLAYWRIGHT], async ({ work, folder, browser, closeLater }) => {
  const slack = await startSlack();
  closeLater(() => slack.close());
  const bot = await startBot(join(work, "data"), slack);
  closeLater(() => {
    bot.child.kill("SIGTERM");
    return bot.ended;
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 640 } });
  const picture = async (name: string) => {
    await page.screenshot({ path: `${folder}/slack-install-${name}.png` });
    console.log(`✓ ${name}`);
  };
  await install(page, picture);
  await picture("done");
  const ended = page.url();
  await page.goto(ended);
  await page.getByText("This link was used before").waitFor({ timeout: PATIENCE_MS });
  console.log("✓ a link that was used is refused");
  const listed = await call(slack.url, "users.list", {});
  const members = (listed as { members?: { id: string; is_bot: boolean }[] }).members ?? [];
  const botUserId = members.find((one) => one.is_bot)?.id ?? "";
  const beganMs = performance.now();
  const ts = await mention(slack, botUserId, "What does BMW pledge?");
  const [answer] = await answersTo(slack, ts);
  console.log(
    `✓ answered in ${(performance.now() - beganMs).toFixed(0)} ms: ${answer?.text.slice(0, 80)}`,
  );
  assert.equal(answer?.user, botUserId);
  const logged = bot.stdout() + bot.stderr();
  assert.match(logged, /an install flow ended/);
  assert.doesNotMatch(logged, /xoxb-|of-a-test|code=|state=/);
  console.log("✓ the log holds no token, secret, code or state");
});
