import { z } from "zod";
import { type Keyring, MAKE_KEY } from "../shared/seal.ts";
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
    name: "SLACK_CLIENT_ID",
    schema: secret(""),
    expects: "the Client ID, in plain ASCII",
    example: "1234567890.1234567890",
    about:
      "Slack: the Client ID, for many workspaces that install the app by themselves. docs/slack.md says how.",
  },
  {
    name: "SLACK_CLIENT_SECRET",
    schema: secret(""),
    expects: "the Client Secret, in plain ASCII",
    example: "0123456789abcdef0123456789abcdef",
    about: "Slack: the Client Secret. Needed with SLACK_CLIENT_ID.",
  },
  {
    name: "SLACK_API_URL",
    schema: url(/^https?:$/),
    expects: "a web address",
    example: "http://localhost:14200/api/",
    about: "Slack: where its Web API is, for tests. Not set: Slack itself.",
  },
] as const satisfies readonly Variable[];

/** What workspaces install the app with. */
export interface SlackInstallConfig {
  clientId: string;
  clientSecret: string;
  /** Where the web server is reached from outside, without a slash at the end. */
  publicUrl: string;
  keyring: Keyring;
}

/** One workspace by its token, as many as install the app, or both; both ways to connect make Socket Mode. */
export interface SlackConfig {
  botToken: string | null;
  transport: { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string };
  slackApiUrl: string | null;
  install?: SlackInstallConfig;
}

type Read = (name: (typeof SLACK_VARIABLES)[number]["name"]) => string | undefined;

/** What of the bot's own settings installing needs. */
interface Own {
  publicUrl: string | null;
  keyring: Keyring | null;
  problems: string[];
}

/** Tokens → how Slack is connected; null without any. A problem says which variable is missing. */
export function toSlackConfig(read: Read, own: Own): SlackConfig | null {
  const { problems } = own;
  const before = problems.length;
  const botToken = read("SLACK_BOT_TOKEN");
  const appToken = read("SLACK_APP_TOKEN");
  const signingSecret = read("SLACK_SIGNING_SECRET");
  const slackApiUrl = read("SLACK_API_URL") ?? null;
  const install = toInstall(read, own);
  if (problems.length > before || install === "wrong") return null;
  if (botToken === undefined && install === null) {
    if ((appToken ?? signingSecret) !== undefined)
      problems.push(
        "SLACK_BOT_TOKEN: is missing; SLACK_APP_TOKEN and SLACK_SIGNING_SECRET need it",
      );
    return null;
  }
  const access = { botToken: botToken ?? null, ...(install === null ? {} : { install }) };
  if (appToken !== undefined)
    return { ...access, transport: { kind: "socket", appToken }, slackApiUrl };
  if (signingSecret !== undefined)
    return { ...access, transport: { kind: "http", signingSecret }, slackApiUrl };
  problems.push(
    `${install === null ? "SLACK_BOT_TOKEN" : "SLACK_CLIENT_ID"}: needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) too`,
  );
  return null;
}

function toInstall(
  read: Read,
  { publicUrl, keyring, problems }: Own,
): SlackInstallConfig | null | "wrong" {
  const clientId = read("SLACK_CLIENT_ID");
  const clientSecret = read("SLACK_CLIENT_SECRET");
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    const isWrong = problems.some((line) => line.startsWith("SLACK_CLIENT_"));
    if (!isWrong)
      problems.push("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET: need each other; set both or none");
    return "wrong";
  }
  const need = (name: string, how: string) => {
    if (!problems.some((line) => line.startsWith(name)))
      problems.push(`${name}: is missing; SLACK_CLIENT_ID needs it${how}`);
  };
  if (publicUrl === null) need("PLEDGEWATCH_URL", ", e.g. https://bot.example.org");
  if (keyring === null)
    need("PLEDGEWATCH_ENCRYPTION_KEYS", ` for the tokens in the store. Make a key: ${MAKE_KEY}`);
  if (publicUrl === null || keyring === null) return "wrong";
  return { clientId, clientSecret, publicUrl, keyring };
}
