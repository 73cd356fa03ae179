import { WebClient } from "@slack/web-api";
import { findMissing, type MissingScope } from "./check-tokens.ts";
import { type ClientSettings, toClientOptions } from "./clients.ts";
import { toFailure } from "./outcome.ts";

/** What Slack says of the token of an installation. */
export type InstallationCheck =
  | { kind: "good"; missing: MissingScope[] }
  | { kind: "refused" }
  /** It does not answer. */
  | { kind: "unavailable" };

/** Shows a workspace's or an organization's token to Slack. */
export async function checkInstallation(
  botToken: string,
  settings: ClientSettings,
): Promise<InstallationCheck> {
  try {
    const { response_metadata } = await new WebClient(
      botToken,
      toClientOptions(settings),
    ).auth.test();
    return { kind: "good", missing: findMissing(response_metadata?.scopes ?? null) };
  } catch (error) {
    return { kind: toFailure(error).kind === "retry" ? "unavailable" : "refused" };
  }
}
