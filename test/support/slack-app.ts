import { createHmac } from "node:crypto";
import { type OpenSlackOptions, openSlack, type SlackAdapter } from "../../adapters/slack/index.ts";
import type { SlackSettings } from "../../adapters/slack/settings.ts";
import { createWebServer } from "../../adapters/web/server.ts";
import type { Desk } from "../../src/chat/desk.ts";
import { createLog } from "../../src/cli/log.ts";
import { type SlackApi, startSlackApi } from "./slack-api.ts";

export const BOT_TOKEN = "xoxb-1-secret-of-a-test";
export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";
export const TEAM = "T01TEST";
export const BOT_USER = "U0BOT";

/** The bot behind its HTTP server, and a Slack to it that signs what it sends. */
export interface SlackApp {
  api: SlackApi;
  adapter: SlackAdapter;
  /** Of the bot's web server, without a slash at the end. */
  url: string;
  /** Lines of the log so far. */
  logged: string[];
  /** Sends a request as Slack does, signed unless other headers are given. */
  send(body: string, headers?: Record<string, string>): Promise<Response>;
  /** An event of the Events API. */
  event(event: Record<string, unknown>, more?: Record<string, unknown>): Promise<Response>;
  /** A slash command. */
  command(text: string, more?: Record<string, string>): Promise<Response>;
  /** A button, a shortcut or a modal: what Slack calls interactivity. */
  interact(payload: Record<string, unknown>): Promise<Response>;
  stop(): Promise<void>;
}

export function sign(
  body: string,
  { secret = SIGNING_SECRET, atSeconds = Date.now() / 1_000 } = {},
) {
  const timestamp = String(Math.floor(atSeconds));
  const digest = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${digest}` };
}

const ANSWERS = {
  "auth.test": { team_id: TEAM, team: "Test", user_id: BOT_USER, bot_id: "B0BOT" },
  "users.info": {
    user: { id: "U01ALICE", tz: "Europe/Berlin", locale: "en-GB", is_admin: false },
  },
  "conversations.open": { channel: { id: "D01ALICE" } },
  "conversations.info": { channel: { id: "C01GEN", is_member: true, creator: "U01BOB" } },
};

export async function startSlackApp(desk: Desk): Promise<SlackApp> {
  const app = await openSlackApp();
  await app.adapter.start(desk);
  return app;
}

/** The same before the bot begins to take what people say; it has the token of one workspace unless told otherwise. */
export async function openSlackApp(
  settings: Partial<SlackSettings> = {},
  options: Partial<OpenSlackOptions> = {},
): Promise<SlackApp> {
  const api = await startSlackApi();
  Object.assign(api.answers, ANSWERS);
  const logged: string[] = [];
  const log = createLog("debug", { err: (text) => logged.push(text) });
  const transport = { kind: "http" as const, signingSecret: SIGNING_SECRET };
  const adapter = await openSlack(
    { botToken: BOT_TOKEN, transport, slackApiUrl: api.url, ...settings },
    { log, ...options },
  );
  const ready = async () => ({ ok: true, detail: "" });
  const server = await createWebServer({ port: 0, ready, routes: adapter.routes, log });
  let events = 0;
  const send = (body: string, headers?: Record<string, string>) => {
    const type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    return fetch(`${server.url}/slack/events`, {
      ...{ method: "POST", body },
      headers: { "content-type": type, ...(headers ?? sign(body)) },
    });
  };
  const toForm = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  return {
    ...{ api, adapter, logged, send, url: server.url },
    event(event, more = {}) {
      events += 1;
      return send(
        JSON.stringify({
          ...{ type: "event_callback", team_id: TEAM, api_app_id: "A01APP" },
          ...{ event_id: `Ev${events}`, event_time: 1, event, ...more },
        }),
      );
    },
    command(text, more = {}) {
      events += 1;
      return send(
        toForm({
          ...{ command: "/pledges", text, team_id: TEAM, api_app_id: "A01APP" },
          ...{ channel_id: "C01GEN", channel_name: "general", user_id: "U01ALICE" },
          ...{ trigger_id: `trigger-${events}`, response_url: `${api.url}response`, ...more },
        }),
      );
    },
    interact: (payload) =>
      send(
        toForm({
          payload: JSON.stringify({
            ...{
              team: { id: TEAM },
              user: { id: "U01ALICE", team_id: TEAM },
              api_app_id: "A01APP",
            },
            ...{
              response_url: `${api.url}response`,
              trigger_id: `trigger-${++events}`,
              ...payload,
            },
          }),
        }),
      ),
    async stop() {
      await adapter.stop();
      await server.close();
      await api.stop();
    },
  };
}
