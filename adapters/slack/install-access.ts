import { WebClient } from "@slack/web-api";
import type { Desk } from "../../src/chat/desk.ts";
import type { Log } from "../../src/shared/log.ts";
import type { Access, Owner } from "./access.ts";
import { type ClientSettings, toClientOptions } from "./clients.ts";
import { createInstallRoutes, toInstallUrl } from "./install-routes.ts";
import { createFreshTokens } from "./install-tokens.ts";
import type { Installations } from "./installations.ts";
import { toFailure } from "./outcome.ts";
import type { InstallSettings } from "./settings.ts";

/** Slack's page that asks people, beside its Web API. */
const AUTHORIZE_URL = "https://slack.com/oauth/v2/authorize";

export interface InstallAccessDeps {
  installations: Installations;
  clientSettings: ClientSettings;
  log: Log;
  nowMs: () => number;
}

/** Every workspace and organization that installed the app, each with its own token. */
export function createInstallAccess(settings: InstallSettings, deps: InstallAccessDeps): Access {
  const { installations, clientSettings, log, nowMs } = deps;
  const { slackApiUrl } = clientSettings;
  const clientWith = (token?: string) => new WebClient(token, toClientOptions(clientSettings));
  const fresh = createFreshTokens({
    ...{ installations, settings, log, nowMs },
    client: clientWith(),
  });
  let opened: Desk | null = null;
  const tell = async (workspaceIds: readonly string[], to: "granted" | "revoked") => {
    for (const workspaceId of workspaceIds) {
      const workspace = { platform: "slack", workspaceId } as const;
      if (to === "granted") await opened?.workspaceRegained(workspace);
      else await opened?.workspaceLost(workspace);
    }
  };
  return {
    about: `every workspace that installs it at ${toInstallUrl(settings)}`,
    async grantOf(workspace, isFresh = false) {
      if (isFresh) fresh.forget();
      const kept = await fresh.find(workspace);
      if (!kept) return null;
      return {
        botToken: kept.tokens.botToken,
        ...(kept.botId === null ? {} : { botId: kept.botId }),
        ...(kept.botUserId === null ? {} : { botUserId: kept.botUserId }),
      };
    },
    routes: createInstallRoutes({
      ...{ settings, installations, clientWith, log, nowMs },
      authorizeUrl: slackApiUrl === null ? AUTHORIZE_URL : toAuthorizeUrl(slackApiUrl),
      async keep(installation) {
        const served = await installations.put(installation);
        fresh.forget();
        await tell(served, "granted");
      },
    }),
    async start(desk) {
      opened = desk;
    },
    async lost(owner, event) {
      const kept = await installations.find(toName(owner));
      if (!kept || kept.isOrganization !== owner.isOrganization) return;
      if (await isStillGranted(clientWith(kept.tokens.botToken), event)) return;
      const lost = await installations.remove(kept);
      fresh.forget();
      await tell(lost, "revoked");
      log.info({ workspace: kept.id, lost: lost.length }, "slack: an installation was removed");
    },
    async changed(teamIds, to) {
      const kept = await Promise.all(
        teamIds.map((teamId) => installations.find({ teamId, enterpriseId: null })),
      );
      // A workspace with an installation of its own does not depend on its organization's.
      const changed = to === "granted" ? teamIds : teamIds.filter((_, at) => kept[at] === null);
      await tell(changed, to);
    },
    idle: () => fresh.idle(),
  };
}

const toAuthorizeUrl = (slackApiUrl: string): string =>
  new URL("/oauth/v2/authorize", slackApiUrl).href;

/** The installation itself, and none that would stand in for it. */
const toName = ({ teamId, enterpriseId, isOrganization }: Owner) =>
  isOrganization ? { teamId: null, enterpriseId } : { teamId, enterpriseId: null };

/**
 * Slack sends both events in any order and may send them late: the workspace can have installed the app again.
 * Its token tells. Where Slack does not answer, the app counts as uninstalled when it was said to be.
 */
async function isStillGranted(
  client: WebClient,
  event: "uninstalled" | "tokens_revoked",
): Promise<boolean> {
  try {
    await client.auth.test();
    return true;
  } catch (error) {
    return toFailure(error).kind === "retry" && event === "tokens_revoked";
  }
}
