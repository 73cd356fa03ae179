import type { App } from "@slack/bolt";
import type { Access, Owner } from "./access.ts";
import type { SlackDeps } from "./context.ts";

interface AppContext {
  teamId?: string;
  enterpriseId?: string;
  isEnterpriseInstall: boolean;
}

/** What Slack tells of the app itself: it was uninstalled, or an organization gave it to workspaces or took it back. */
export function onInstall(app: App, access: Access, { work }: Pick<SlackDeps, "work">): void {
  app.event("app_uninstalled", ({ context }) =>
    work("uninstalled", () => access.lost(toOwner(context), "uninstalled")),
  );
  app.event("tokens_revoked", async ({ event, context }) => {
    if ((event.tokens.bot ?? []).length === 0) return;
    await work("tokens revoked", () => access.lost(toOwner(context), "tokens_revoked"));
  });
  app.event("team_access_granted", ({ event }) =>
    work("access granted", () => access.changed(event.team_ids, "granted")),
  );
  app.event("team_access_revoked", ({ event }) =>
    work("access revoked", () => access.changed(event.team_ids, "revoked")),
  );
}

/** Slack may name an organization (`E…`) where a workspace stands. */
function toOwner({ teamId, enterpriseId, isEnterpriseInstall }: AppContext): Owner {
  const isOrganization = isEnterpriseInstall || (teamId ?? "").startsWith("E");
  const named = teamId?.startsWith("E") ? teamId : undefined;
  return {
    isOrganization,
    teamId: isOrganization ? null : (teamId ?? null),
    enterpriseId: enterpriseId ?? named ?? null,
  };
}
