import { z } from "zod";
import { url, type Variable } from "./variable.ts";

const secret = (begin: string) =>
  z
    .string()
    .max(1_000)
    .regex(new RegExp(`^${begin}[\\x21-\\x7e]+$`))
    .optional();

/** What connects the bot to Slack; none of it set means no Slack. */
export const SLACK_VARIABLES = [
  {
    name: "SLACK_BOT_TOKEN",
    schema: secret("xoxb-"),
    expects: "a bot token",
    example: "xoxb-1-example",
    about: "Slack: the Bot User OAuth Token of your app. docs/slack.md says where it is.",
  },
  {
    name: "SLACK_APP_TOKEN",
    schema: secret("xapp-"),
    expects: "an app-level token",
    example: "xapp-1-example",
    about: "Slack: the App-Level Token, for Socket Mode. Needs no public address.",
  },
  {
    name: "SLACK_SIGNING_SECRET",
    schema: secret(""),
    expects: "the signing secret, in plain ASCII",
    example: "0123456789abcdef0123456789abcdef",
    about: "Slack: the Signing Secret, for HTTP at /slack/events instead of Socket Mode.",
  },
  {
    name: "SLACK_API_URL",
    schema: url(/^https?:$/),
    expects: "a web address",
    example: "http://localhost:14200/api/",
    about: "Slack: where its Web API is, for tests. Not set: Slack itself.",
  },
] as const satisfies readonly Variable[];

/** One workspace by its tokens; both ways to connect make Socket Mode. */
export interface SlackConfig {
  botToken: string;
  transport: { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string };
  slackApiUrl: string | null;
}

/** Tokens → how Slack is connected; null without any. A problem says which variable is missing. */
export function toSlackConfig(
  read: (name: (typeof SLACK_VARIABLES)[number]["name"]) => string | undefined,
  problems: string[],
): SlackConfig | null {
  const before = problems.length;
  const botToken = read("SLACK_BOT_TOKEN");
  const appToken = read("SLACK_APP_TOKEN");
  const signingSecret = read("SLACK_SIGNING_SECRET");
  const slackApiUrl = read("SLACK_API_URL") ?? null;
  if (problems.length > before) return null;
  if (botToken === undefined) {
    if ((appToken ?? signingSecret) !== undefined)
      problems.push(
        "SLACK_BOT_TOKEN: is missing; SLACK_APP_TOKEN and SLACK_SIGNING_SECRET need it",
      );
    return null;
  }
  if (appToken !== undefined)
    return { botToken, transport: { kind: "socket", appToken }, slackApiUrl };
  if (signingSecret !== undefined)
    return { botToken, transport: { kind: "http", signingSecret }, slackApiUrl };
  problems.push(
    "SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) too",
  );
  return null;
}
