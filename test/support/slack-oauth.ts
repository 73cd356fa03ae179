import type { SlackApi } from "./slack-api.ts";

/** Stands in each secret of the stand-in, so that a log can be searched for it. */
export const SECRET = "secret-of-a-test";
export const CLIENT = { clientId: "1.2", clientSecret: `client-${SECRET}` };

interface Place {
  id: string;
  name: string;
  /** The organization of the workspace. */
  enterprise?: { id: string; name: string };
  isOrganization?: boolean;
}

/** Slack's side of OAuth, on the stand-in of its Web API: each code and each refresh token counts once. */
export interface SlackOauth {
  /** Whether the app's settings turn token rotation on. */
  isRotated: boolean;
  /** Scopes that are granted, whatever is asked. */
  scopes: string[];
  /** As if a person had allowed it: the code that Slack sends them back with. */
  allow(place: Place): string;
  /** Ends the tokens of a place, as an uninstall does. */
  revoke(id: string): void;
  /** How often tokens were renewed. */
  renewals: number;
}

export function addSlackOauth(api: SlackApi): SlackOauth {
  const codes = new Map<string, Place>();
  const refreshes = new Map<string, Place>();
  const tokens = new Map<string, Place>();
  let count = 0;
  const state: SlackOauth = {
    ...{ isRotated: false, scopes: [], renewals: 0 },
    allow(place) {
      const code = `code-${++count}-${SECRET}`;
      codes.set(code, place);
      return code;
    },
    revoke(id) {
      for (const map of [tokens, refreshes])
        for (const [token, place] of map) if (place.id === id) map.delete(token);
    },
  };
  /** A new pair; the tokens before it end. */
  const give = (place: Place) => {
    state.revoke(place.id);
    count += 1;
    const token = `${state.isRotated ? "xoxe." : ""}xoxb-${count}-${SECRET}`;
    tokens.set(token, place);
    const refreshToken = `xoxe-1-${count}-${SECRET}`;
    if (state.isRotated) refreshes.set(refreshToken, place);
    return {
      ...{ access_token: token, token_type: "bot", scope: state.scopes.join(",") },
      ...{ bot_user_id: "U0BOT", app_id: "A01APP", authed_user: { id: "U01ALICE" } },
      ...(state.isRotated ? { refresh_token: refreshToken, expires_in: 43_200 } : {}),
      is_enterprise_install: place.isOrganization ?? false,
      team: place.isOrganization ? null : { id: place.id, name: place.name },
      enterprise: place.isOrganization
        ? { id: place.id, name: place.name }
        : (place.enterprise ?? null),
    };
  };
  const refuse = (error: string) => ({ ok: false, error });
  api.respond["oauth.v2.access"] = ({ args }) => {
    if (args["client_secret"] !== CLIENT.clientSecret) return refuse("bad_client_secret");
    if (args["grant_type"] === "refresh_token") {
      const refresh = String(args["refresh_token"]);
      const place = refreshes.get(refresh);
      if (!place) return refuse("invalid_refresh_token");
      state.renewals += 1;
      return give(place);
    }
    const place = codes.get(String(args["code"]));
    codes.delete(String(args["code"]));
    return place ? give(place) : refuse("invalid_code");
  };
  const { respond } = api;
  respond["auth.test"] = ({ token }) => {
    const place = tokens.get(token);
    if (!place) return refuse("token_revoked");
    return { team_id: place.id, team: place.name, user_id: "U0BOT", bot_id: "B0BOT" };
  };
  respond["chat.postMessage"] = ({ token }) => (tokens.has(token) ? null : refuse("token_revoked"));
  return state;
}
