import pc from "picocolors";
import { sayReason } from "../chat/cards/stop-notice.ts";
import type { TeamsConfig } from "../config/teams.ts";
import type { Config } from "../config.ts";
import { createQueue } from "../queue/queue.ts";
import { UserError } from "../shared/user-error.ts";
import type { OpenStore } from "../store/open.ts";
import type { StoredInstallation } from "../store/types/installation.ts";
import type { Source } from "../store/types/source.ts";
import type { StoppedChannel } from "../store/types/subscription.ts";
import { toTarget } from "./bot.ts";
import { bad, type Check, good, warning } from "./check.ts";
import { findObstacle } from "./data-folder.ts";
import { checkSlack } from "./doctor-slack.ts";
import { createBotFetcher, toContact, toUserAgent } from "./fetcher.ts";
import { type Io, outLine } from "./io.ts";
import { createLog } from "./log.ts";
import { readConfig, type StoreOptions, withKnownStore } from "./session.ts";
import { isSample } from "./start-sources.ts";
import { readTeams } from "./teams-settings.ts";

export interface DoctorOptions extends StoreOptions {
  json?: boolean;
  online?: boolean;
}

const MIN_NODE = [20, 18] as const;

/** `doctor`: looks at everything the bot needs. Returns 1 where something must be mended. */
export async function runDoctor(options: DoctorOptions, io: Io): Promise<0 | 1> {
  const checks: Check[] = [checkNode(process.versions.node)];
  const config = checkConfig(options, io, checks);
  if (config) {
    let installations: StoredInstallation[] | null = null;
    try {
      await withKnownStore(options, io, async (open) => {
        const health = await open.store.health();
        const counts = `${health.articles} articles, ${health.pledges} pledges, ${health.pendingDeliveries} messages waiting`;
        checks.push(good("store", `${health.engine} ${health.version}, ${counts}`));
        checks.push(await checkQueue(config, open, io));
        installations = await open.store.installations.list("slack");
        checks.push(...(await open.store.subscriptions.stopped()).map(checkStopped));
        checks.push(...(await checkSources(open, config, options, io)));
      });
    } catch (error) {
      checks.push(await checkFailure(error as Error, config));
    }
    checks.push(...(await checkPlatforms(config, { ...options, installations }, io)));
  }
  if (options.json) outLine(io, JSON.stringify(checks, null, 2));
  else io.out(renderChecks(checks, io));
  return checks.some(({ state }) => state === "bad") ? 1 : 0;
}

/** A bot at work is a sound reason for a folder in use, and before the first start there is no database. */
async function checkFailure(error: Error, { dataDir }: Config): Promise<Check> {
  if (error instanceof UserError && error.code === "DATABASE_MISSING") {
    const obstacle = await findObstacle(dataDir);
    return obstacle === null
      ? warning("store", error.message, "Nothing, if the bot never ran with this folder.")
      : bad("store", obstacle, "Mend that, or name another with --data or PLEDGEWATCH_DATA.");
  }
  return error instanceof UserError && error.code === "DATA_DIR_IN_USE"
    ? warning(
        "store",
        error.message,
        "Nothing, if that is your bot. The rest is checked when it is stopped.",
      )
    : bad("store", error.message, "Mend what the line says and run doctor again.");
}

function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
  return isEnough
    ? good("node", version)
    : bad("node", version, `Install Node ${MIN_NODE.join(".")} or newer.`);
}

function checkConfig(options: DoctorOptions, io: Io, checks: Check[]): Config | null {
  try {
    const config = readConfig(options, io);
    const where =
      config.databaseUrl === null ? `built-in database in ${config.dataDir}` : "PostgreSQL";
    const queue = config.redisUrl === null ? "queue in the same database" : "queue on Redis";
    checks.push(good("settings", `${where}, ${queue}`));
    checks.push(checkContact(config));
    return config;
  } catch (error) {
    checks.push(bad("settings", (error as Error).message, "See .env.example."));
    return null;
  }
}

/** Sites are told who asks. */
function checkContact(config: Config): Check {
  const said = `sites are told: ${toUserAgent(config)}`;
  return toContact(config) === null
    ? warning(
        "contact",
        `${said}; their owners cannot reach you`,
        "Set PLEDGEWATCH_CONTACT, e.g. mailto:bot@example.org.",
      )
    : good("contact", said);
}

/** A channel that the platform refuses; it is told its owners, if any is known. */
function checkStopped(channel: StoppedChannel): Check {
  const { platform, workspaceId, externalId, name, reason, stoppedAt, waiting, isTold } = channel;
  const where = `${platform} ${workspaceId}, ${externalId}`;
  const told = isTold ? "its owner was told" : "nobody could be told: no owner's address is known";
  return warning(
    `channel ${name ?? externalId}`,
    `takes no messages since ${stoppedAt.slice(0, 16)}Z, as ${sayReason(reason)} (${where}); ${waiting} messages wait; ${told}`,
    "Mend it, then say there: resume",
  );
}

async function checkQueue(config: Config, open: OpenStore, io: Io): Promise<Check> {
  try {
    const queue = await createQueue({
      target: toTarget(config, open),
      log: createLog("silent", io),
    });
    await queue.counts();
    await queue.stop(1_000);
    return good("queue", config.redisUrl === null ? `on ${open.engine}` : "on Redis");
  } catch (error) {
    const mend =
      config.redisUrl === null
        ? "Is the database sound?"
        : "Is REDIS_URL right, and the server up?";
    return bad("queue", (error as Error).message, mend);
  }
}

async function checkSources(
  open: OpenStore,
  config: Config,
  { online }: DoctorOptions,
  io: Io,
): Promise<Check[]> {
  const sources = await open.store.sources.list();
  if (sources.length === 0) {
    return [
      warning(
        "sources",
        "none yet",
        "npm start reads the sample; pledgewatch sources add URL adds a real one.",
      ),
    ];
  }
  if (!online) {
    return sources.map(({ name, url, state, lastError, id }) =>
      lastError === null
        ? good(`source ${name}`, `${state}, ${url}`)
        : warning(`source ${name}`, lastError, `pledgewatch sources test ${id}`),
    );
  }
  const fetcher = createBotFetcher(config, { open });
  try {
    const check = async (source: Source) => {
      const { name, url, kind } = source;
      if (isSample(source)) return good(`source ${name}`, "served by the bot while it runs");
      const outcome = await fetcher.get(url, {
        ...{ signal: io.signal, obeysRobots: kind === "page" },
      });
      if (outcome.kind === "fetched")
        return good(`source ${name}`, `answers, ${outcome.bytes.length} bytes`);
      return warning(
        `source ${name}`,
        outcome.kind === "failed" ? outcome.message : outcome.kind,
        `Open ${url} in a browser.`,
      );
    };
    return await Promise.all(sources.map(check));
  } finally {
    await fetcher.close();
  }
}

interface Kept {
  /** Null where the store could not be read. */
  installations: StoredInstallation[] | null;
}

/** Platforms that the settings ask for; with `--online` their credentials are tried. */
async function checkPlatforms(
  { slack, teams }: Config,
  { online = false, installations }: DoctorOptions & Kept,
  io: Io,
): Promise<Check[]> {
  const names = ["console", ...(slack ? ["slack"] : []), ...(teams ? ["teams"] : [])];
  const platforms = good("platforms", names.join(", "));
  return [
    platforms,
    ...(slack ? await checkSlack(slack, { online, installations }, io) : []),
    ...(teams ? [await checkTeams(teams, online)] : []),
  ];
}

async function checkTeams(config: TeamsConfig, online: boolean): Promise<Check> {
  if (config.kind === "playground")
    return warning(
      "teams",
      "takes requests of this machine without tokens",
      "Unset TEAMS_PLAYGROUND when you have tried it.",
    );
  const mend = "Compare TEAMS_* with the app's registration; docs/teams.md says where each stands.";
  try {
    const settings = readTeams(config);
    const served = config.allowTenants.length === 0 ? "any tenant" : config.allowTenants.join(", ");
    const detail = `app ${config.appId} by ${config.secret.kind}, serves ${served}`;
    if (!online || settings.kind === "playground") return good("teams", detail);
    const { logIn } = await import("../../adapters/teams/log-in.ts");
    await logIn(settings.credentials);
    return good("teams", `${detail}; Microsoft takes its credentials`);
  } catch (error) {
    // MSAL's code where nothing answered.
    const { errorCode, message } = error as Error & { errorCode?: unknown };
    return errorCode === "network_error"
      ? bad("teams", "Microsoft does not answer.", "Is the network up? Try again in a while.")
      : bad("teams", message, mend);
  }
}

const MARKS = { good: "ok  ", warning: "look", bad: "MEND" } as const;

function renderChecks(checks: Check[], { color }: Io): string {
  const colors = pc.createColors(color);
  const paint = { good: colors.green, warning: colors.yellow, bad: colors.red };
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks
    .map(({ name, state, detail, mend }) => {
      const indented = detail.replaceAll("\n", `\n${" ".repeat(width + 8)}`);
      const line = `${paint[state](MARKS[state])}  ${name.padEnd(width)}  ${indented}`;
      return `${mend === null ? line : `${line}\n${" ".repeat(width + 8)}→ ${mend}`}\n`;
    })
    .join("");
}
