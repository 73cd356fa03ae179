import type { WebClient } from "@slack/web-api";
import { UserError } from "../../src/shared/user-error.ts";
import { toFailure } from "./outcome.ts";

/** Who a bot's token is of. */
export interface Identity {
  teamId: string;
  /** The workspace's name. */
  team: string;
  botUserId?: string;
  botId?: string;
  /** What the token may do; null where Slack does not say. */
  scopes: readonly string[] | null;
}

/** Asks Slack. Rejects with a UserError where it refuses the token, or does not answer. */
export async function identify(client: WebClient): Promise<Identity> {
  try {
    const { team_id, team, user_id, bot_id, response_metadata } = await client.auth.test();
    if (team_id === undefined) throw new Error("Slack names no workspace");
    return {
      ...{ teamId: team_id, team: team ?? team_id, scopes: response_metadata?.scopes ?? null },
      ...(user_id === undefined ? {} : { botUserId: user_id }),
      ...(bot_id === undefined ? {} : { botId: bot_id }),
    };
  } catch (cause) {
    const failure = toFailure(cause);
    const isRefused = failure.kind === "rejected";
    if (!isRefused) throw toUnreachable(cause);
    throw new UserError(
      "SLACK_TOKEN_REFUSED",
      "Slack refuses SLACK_BOT_TOKEN. Copy the Bot User OAuth Token (xoxb-…) again from your app's page under OAuth & Permissions.",
      { cause },
    );
  }
}

/** What is said where Slack gives no answer at all. */
export const toUnreachable = (cause: unknown): UserError =>
  new UserError(
    "SLACK_UNREACHABLE",
    "Slack does not answer. Is the network up? Try again in a while.",
    { cause },
  );

/** What is wrong where no connection for Socket Mode is opened. */
export const toAppTokenError = (cause: unknown): UserError =>
  new UserError(
    "SLACK_APP_TOKEN_REFUSED",
    "Slack opens no connection for SLACK_APP_TOKEN. Generate an App-Level Token (xapp-…) with the scope connections:write on your app's page under Basic Information, and turn Socket Mode on.",
    { cause },
  );
