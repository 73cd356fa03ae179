import type { PlatformAdapter } from "../chat/adapter.ts";
import type { SlackConfig } from "../config/slack.ts";
import type { Config } from "../config.ts";
import type { Clock } from "../shared/clock.ts";
import type { Log } from "../shared/log.ts";
import type { Store } from "../store/types/store.ts";
import { createInstallations, toKept } from "./slack-installations.ts";
import { readTeams } from "./teams-settings.ts";

export interface PlatformContext {
  config: Config;
  store: Store;
  now: Clock;
  log: Log;
}

/** Opens a platform where the settings ask for it; else null. Its SDK is loaded only then. */
type OpenPlatform = (context: PlatformContext) => Promise<PlatformAdapter | null>;

/** Platforms besides the console. */
const PLATFORMS: readonly OpenPlatform[] = [
  async (context) => context.config.slack && openSlack(context.config.slack, context),
  async ({ config: { teams }, log }) =>
    teams && (await import("../../adapters/teams/index.ts")).openTeams(readTeams(teams), { log }),
];

async function openSlack(slack: SlackConfig, { store, now, log }: PlatformContext) {
  const slackAdapter = await import("../../adapters/slack/index.ts");
  if (!slack.install) return slackAdapter.openSlack(slack, { log });
  const { keyring } = slack.install;
  // A key that is missing is told now, not when the first event comes.
  for (const stored of await store.installations.list("slack")) toKept(stored, keyring);
  const installations = createInstallations({ store, keyring, now });
  return slackAdapter.openSlack(slack, { log, installations });
}

/** The platforms that the settings ask for. */
export async function openPlatforms(context: PlatformContext): Promise<PlatformAdapter[]> {
  const opened = await Promise.all(PLATFORMS.map((open) => open(context)));
  return opened.filter((adapter) => adapter !== null);
}
