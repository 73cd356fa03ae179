import { WebClient } from "@slack/web-api";
import type { Route } from "../../src/chat/adapter.ts";
import type { Desk } from "../../src/chat/desk.ts";
import type { Log } from "../../src/shared/log.ts";
import { type ClientSettings, toClientOptions } from "./clients.ts";
import { identify } from "./identify.ts";
import { createInstallAccess } from "./install-access.ts";
import type { Installations, WorkspaceIds } from "./installations.ts";
import type { InstallSettings, SlackSettings } from "./settings.ts";

/** As whom the bot is in a workspace. */
export interface Grant {
  botToken: string;
  botId?: string;
  botUserId?: string;
}

/** Whom an event of Slack's about the app itself is of. */
export interface Owner extends WorkspaceIds {
  isOrganization: boolean;
}

/** Which workspaces the bot serves, and with which tokens. */
export interface Access {
  /** For the operator. */
  about: string;
  /** Null where the app is not installed (any more). `isFresh`: as it stands now, not some seconds ago. */
  grantOf(workspace: WorkspaceIds, isFresh?: boolean): Promise<Grant | null>;
  routes: readonly Route[];
  start(desk: Desk): Promise<void>;
  /** Slack says that the app was uninstalled, or that its token was revoked, which can be about an earlier one. */
  lost(owner: Owner, event: "uninstalled" | "tokens_revoked"): Promise<void>;
  /** An organization takes the app out of workspaces, or gives it to them. */
  changed(teamIds: readonly string[], to: "granted" | "revoked"): Promise<void>;
  idle(): Promise<void>;
}

export interface AccessDeps {
  log: Log;
  nowMs: () => number;
  /** Needed with `install`. */
  installations: Installations | null;
}

/** By a token, by installations, or both. Rejects as `identify` does. */
export async function openAccess(settings: SlackSettings, deps: AccessDeps): Promise<Access> {
  const { botToken, slackApiUrl } = settings;
  const clientSettings = { slackApiUrl, log: deps.log };
  const byToken = botToken === null ? null : await createTokenAccess(botToken, clientSettings);
  const byInstall = toInstallAccess(settings.install, clientSettings, deps);
  const [first, second] = [byToken, byInstall].filter((one) => one !== null);
  if (!first) throw new Error("neither a token nor installations");
  return second ? joinAccess(first, second) : first;
}

function toInstallAccess(
  settings: InstallSettings | undefined,
  clientSettings: ClientSettings,
  { installations, ...deps }: AccessDeps,
): Access | null {
  if (!settings) return null;
  if (!installations) throw new Error("nowhere to keep installations");
  return createInstallAccess(settings, { ...deps, clientSettings, installations });
}

type TokenAccess = Access & { teamId: string };

async function createTokenAccess(
  botToken: string,
  clientSettings: ClientSettings,
): Promise<TokenAccess> {
  const client = new WebClient(botToken, toClientOptions(clientSettings));
  const { team, teamId, scopes: _, ...bot } = await identify(client);
  const workspace = { platform: "slack", workspaceId: teamId } as const;
  let opened: Desk | null = null;
  return {
    ...{ about: team, teamId, routes: [] },
    grantOf: async (asked) => (asked.teamId === teamId ? { botToken, ...bot } : null),
    async start(desk) {
      opened = desk;
      // Slack takes its token: what stopped when the app was uninstalled goes on.
      await desk.workspaceRegained(workspace);
    },
    async lost(owner) {
      if (owner.teamId === teamId) await opened?.workspaceLost(workspace);
    },
    async changed(teamIds, to) {
      if (!teamIds.includes(teamId)) return;
      if (to === "granted") await opened?.workspaceRegained(workspace);
      else await opened?.workspaceLost(workspace);
    },
    idle: async () => {},
  };
}

/** The workspace of the token is served by it, all others by what they installed. */
function joinAccess(token: Access, installed: Access): Access {
  const inTurn = async (run: (access: Access) => Promise<void>) => {
    for (const access of [token, installed]) await run(access);
  };
  return {
    about: `${token.about}, and ${installed.about}`,
    grantOf: async (asked, isFresh) =>
      (await token.grantOf(asked)) ?? installed.grantOf(asked, isFresh),
    routes: installed.routes,
    start: (desk) => inTurn((access) => access.start(desk)),
    lost: (owner, event) => inTurn((access) => access.lost(owner, event)),
    changed: (teamIds, to) => inTurn((access) => access.changed(teamIds, to)),
    idle: () => inTurn((access) => access.idle()),
  };
}
