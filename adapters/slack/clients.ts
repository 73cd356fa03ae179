import { type Logger, LogLevel, WebClient } from "@slack/web-api";
import type { ChannelRef } from "../../src/chat/port.ts";
import type { Log } from "../../src/shared/log.ts";

/** What a channel's `reference` holds. */
export interface SlackReference {
  /** The organization of an Enterprise Grid, where the workspace belongs to one. */
  enterpriseId: string | null;
}

export type WorkspaceRef = Pick<ChannelRef, "workspaceId" | "reference">;

/** The bot's token of a workspace; null where it is not installed. `isFresh`: read anew, as Slack refused the one before. */
export type TokenOf = (
  workspaceId: string,
  enterpriseId: string | null,
  isFresh: boolean,
) => Promise<string | null>;

export interface ClientSettings {
  /** `https://slack.com/api/` by default; tests have their own. */
  slackApiUrl: string | null;
  log: Log;
}

/** The client of a workspace: one each, so that one that Slack slows down slows no other. */
export interface Clients {
  /**
   * Null where the bot is not installed (any more). Another one than before where its token was renewed. Rejects
   * with Slack's error where the token has ended and cannot be renewed now.
   */
  of(workspace: WorkspaceRef, options?: { isFresh: boolean }): Promise<WebClient | null>;
}

/** Longest wait for an answer of Slack's. */
const TIMEOUT_MS = 10_000;

export function createClients(tokenOf: TokenOf, settings: ClientSettings): Clients {
  const clients = new Map<string, WebClient>();
  return {
    async of({ workspaceId, reference }, { isFresh } = { isFresh: false }) {
      const token = await tokenOf(workspaceId, toEnterpriseId(reference), isFresh);
      if (token === null) {
        clients.delete(workspaceId);
        return null;
      }
      const known = clients.get(workspaceId);
      // A token is rotated: the next call needs the new one.
      if (known?.token === token) return known;
      const client = new WebClient(token, { ...toClientOptions(settings), teamId: workspaceId });
      clients.set(workspaceId, client);
      return client;
    },
  };
}

/** Calls are tried once: whoever makes them knows when they may be repeated. */
export const toClientOptions = ({ slackApiUrl, log }: ClientSettings) => ({
  ...(slackApiUrl === null ? {} : { slackApiUrl }),
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 0 },
  timeout: TIMEOUT_MS,
  allowAbsoluteUrls: false,
  logger: createSlackLogger(log),
});

function toEnterpriseId(reference: unknown): string | null {
  if (typeof reference !== "object" || reference === null) return null;
  const { enterpriseId } = reference as Partial<SlackReference>;
  return typeof enterpriseId === "string" ? enterpriseId : null;
}

/** Slack's tokens and secrets of every kind begin so. */
const TOKEN = /\bx(?:ox[a-z]|app|oxe\.xox[a-z])[-.][\w.-]+/g;

export const withoutTokens = (text: string): string => text.replace(TOKEN, "[token]");

/** What Slack's libraries log, in our log. Their debug lines hold whole messages and are left out. */
export function createSlackLogger(log: Log): Logger {
  const write =
    (level: "info" | "warn" | "error") =>
    (...parts: unknown[]) =>
      log[level]({ detail: withoutTokens(parts.map(toText).join(" ")) }, "slack: its client says");
  return {
    debug: () => {},
    info: () => {},
    warn: write("warn"),
    error: write("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** Of an error its class, code and message only: its properties can hold the request. */
function toText(part: unknown): string {
  if (part instanceof Error) {
    const code = "code" in part ? ` (${String(part.code)})` : "";
    return `${part.name}${code}: ${part.message}`;
  }
  return typeof part === "string" ? part : "";
}
