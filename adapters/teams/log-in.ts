import { createCredentials, type TeamsCredentials } from "./credentials.ts";

const SCOPE = "https://api.botframework.com";
const LOG_IN = "https://login.microsoftonline.com";

/** Asks Microsoft for a token with the app's credentials. Rejects with what Microsoft says, without a secret. */
export async function logIn(credentials: TeamsCredentials): Promise<void> {
  const { appId, tenantId } = credentials;
  const address = `${LOG_IN}/${tenantId ?? "botframework.com"}`;
  const made = await createCredentials(credentials).createCredentials(appId, SCOPE, address, true);
  if (!("getToken" in made) || typeof made.getToken !== "function")
    throw new Error("These credentials have no token.");
  await made.getToken(true);
}
