import type { WebClient } from "@slack/web-api";
import type { Installation, Tokens } from "./installations.ts";
import type { InstallSettings } from "./settings.ts";

/** Where Slack sends people back to; the same in the app's settings under OAuth & Permissions, Redirect URLs. */
export const REDIRECT_PATH = "/slack/oauth_redirect";

export const toRedirectUri = ({ publicUrl }: InstallSettings): string => publicUrl + REDIRECT_PATH;

/**
 * A code → the installation that Slack grants for it
 * (https://docs.slack.dev/authentication/installing-with-oauth). Null where
 * it grants no bot. Rejects with Slack's error.
 *
 * @param clientWith a client with this token
 */
export async function exchangeCode(
  code: string,
  {
    settings,
    clientWith,
    nowMs,
  }: { settings: InstallSettings; clientWith: (token?: string) => WebClient; nowMs: number },
): Promise<Installation | null> {
  const { clientId, clientSecret } = settings;
  const granted = await clientWith().oauth.v2.access({
    ...{ client_id: clientId, client_secret: clientSecret, code },
    redirect_uri: toRedirectUri(settings),
  });
  const tokens = toTokens(granted, nowMs);
  const isOrganization = granted.is_enterprise_install === true;
  const place = isOrganization ? granted.enterprise : granted.team;
  if (tokens === null || place?.id === undefined) return null;
  // Which bot it is tells no one but the token itself.
  const { bot_id, user_id } = await clientWith(tokens.botToken).auth.test();
  return {
    ...{ id: place.id, isOrganization, enterpriseId: granted.enterprise?.id ?? null },
    ...{ name: place.name ?? place.id, appId: granted.app_id ?? null, tokens },
    botUserId: granted.bot_user_id ?? user_id ?? null,
    botId: bot_id ?? null,
    scopes: toScopes(granted.scope),
    userId: granted.authed_user?.id ?? null,
  };
}

interface Granted {
  access_token?: string;
  refresh_token?: string;
  expires_in?: number;
}

/** Null where Slack gives none. Refresh tokens come where the app's settings turn token rotation on. */
export function toTokens(
  { access_token, refresh_token, expires_in }: Granted,
  nowMs: number,
): Tokens | null {
  if (access_token === undefined) return null;
  const isRotated = refresh_token !== undefined && expires_in !== undefined;
  return {
    botToken: access_token,
    refreshToken: isRotated ? refresh_token : null,
    expiresAt: isRotated ? new Date(nowMs + expires_in * 1_000).toISOString() : null,
  };
}

const toScopes = (scope: string | undefined): string[] => (scope ?? "").split(",").filter(Boolean);
