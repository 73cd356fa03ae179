import { WebClient } from "@slack/web-api";
import type { Log } from "../../src/shared/log.ts";
import { toClientOptions } from "./clients.ts";
import { identify, toAppTokenError } from "./identify.ts";
import type { SlackSettings } from "./settings.ts";

/** What does not work without a scope; the same scopes as in `slack/manifest.yaml`. */
export const SCOPES: Readonly<Record<string, string>> = {
  "app_mentions:read": "it hears no mention in a channel",
  "assistant:write": "the assistant's pane shows no prompts, title and status",
  "channels:history":
    "no follow-ups in threads of public channels, and after a crash none is looked for",
  "channels:join": "it does not join a public channel by itself when somebody subscribes there",
  "channels:read": "it does not know the names and creators of public channels",
  "chat:write": "it posts nothing at all",
  commands: "/pledges and the message shortcut do not work",
  "groups:history":
    "no follow-ups in threads of private channels, and after a crash none is looked for",
  "groups:read": "it does not know the names and creators of private channels",
  "im:history": "it hears no direct message",
  "im:read": "it does not know direct messages",
  "im:write": "owners of a subscription are not told when its channel stops",
  "mpim:history": "it hears nothing in group messages",
  "mpim:read": "it does not know group messages",
  "users:read":
    "time zones and languages are not taken from profiles, and nobody counts as an admin",
};

export interface MissingScope {
  scope: string;
  /** What does not work without it. */
  without: string;
}

/** Of the scopes that the app asks for those that are not granted; none where Slack does not say. */
export const findMissing = (granted: readonly string[] | null): MissingScope[] =>
  Object.entries(SCOPES).flatMap(([scope, without]) =>
    granted === null || granted.includes(scope) ? [] : [{ scope, without }],
  );

/** What Slack says of the tokens: who the bot is, and the scopes that the bot's token lacks. */
export interface TokenCheck {
  workspace: string;
  missing: MissingScope[];
}

/**
 * Shows both tokens to Slack. Rejects with a UserError that says what to do where Slack refuses one, or does
 * not answer.
 */
export async function checkTokens(
  { botToken, transport, slackApiUrl }: SlackSettings & { botToken: string },
  { log }: { log: Log },
): Promise<TokenCheck> {
  const options = toClientOptions({ slackApiUrl, log });
  const { team, scopes } = await identify(new WebClient(botToken, options));
  if (transport.kind === "socket") await tryAppToken(new WebClient(transport.appToken, options));
  return { workspace: team, missing: findMissing(scopes) };
}

async function tryAppToken(client: WebClient): Promise<void> {
  try {
    await client.apps.connections.open();
  } catch (cause) {
    throw toAppTokenError(cause);
  }
}
