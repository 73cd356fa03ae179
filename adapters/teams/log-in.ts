import { createCredentials, type TeamsCredentials } from "./credentials.ts";
import { remember } from "./remember.ts";

const BOT_SCOPE = "https://api.botframework.com";
const GRAPH_SCOPE = "https://graph.microsoft.com";
const LOG_IN = "https://login.microsoftonline.com";
/** A token of Entra lives for an hour at least. */
const KEEP_MS = 45 * 60_000;

/** Asks Microsoft for a token with the app's credentials. Rejects with what Microsoft says, without a secret. */
export async function logIn(credentials: TeamsCredentials): Promise<void> {
  await askToken(credentials, BOT_SCOPE);
}

/** Tokens for Microsoft Graph, of the app in each tenant; kept for a while. Rejects as {@link logIn} does. */
export function createGraphTokens(
  credentials: TeamsCredentials,
  nowMs: () => number = () => performance.now(),
): (tenantId: string) => Promise<string> {
  const kept = new Map<string, { token: string; untilMs: number }>();
  return async (tenantId) => {
    const known = kept.get(tenantId);
    if (known !== undefined && known.untilMs > nowMs()) return known.token;
    const token = await askToken({ ...credentials, tenantId }, GRAPH_SCOPE);
    remember(kept, tenantId, { token, untilMs: nowMs() + KEEP_MS });
    return token;
  };
}

async function askToken(credentials: TeamsCredentials, scope: string): Promise<string> {
  const { appId, tenantId } = credentials;
  const address = `${LOG_IN}/${tenantId ?? "botframework.com"}`;
  const made = await createCredentials(credentials).createCredentials(appId, scope, address, true);
  if (!("getToken" in made) || typeof made.getToken !== "function")
    throw new Error("These credentials have no token.");
  // The SDK's own memory of tokens does not tell tenants apart.
  return String(await made.getToken(true));
}
