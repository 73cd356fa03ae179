import type { PlatformAdapter } from "../chat/adapter.ts";
import type { Config } from "../config.ts";
import type { Clock } from "../shared/clock.ts";
import type { Log } from "../shared/log.ts";
import type { Store } from "../store/types/store.ts";
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
  async ({ config: { slack }, log }) =>
    slack && (await import("../../adapters/slack/index.ts")).openSlack(slack, { log }),
  async ({ config: { teams }, log }) =>
    teams && (await import("../../adapters/teams/index.ts")).openTeams(readTeams(teams), { log }),
];

/** The platforms that the settings ask for. */
export async function openPlatforms(context: PlatformContext): Promise<PlatformAdapter[]> {
  const opened = await Promise.all(PLATFORMS.map((open) => open(context)));
  return opened.filter((adapter) => adapter !== null);
}
