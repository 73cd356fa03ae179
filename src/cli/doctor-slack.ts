import type { KeptInstallation } from "../../adapters/slack/installations.ts";
import type { SlackConfig, SlackInstallConfig } from "../config/slack.ts";
import { keyIdOf } from "../shared/seal.ts";
import type { StoredInstallation } from "../store/types/installation.ts";
import { bad, type Check, good, warning } from "./check.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { toKept } from "./slack-installations.ts";

interface SlackCheckOptions {
  online: boolean;
  /** Null where the store could not be read. */
  installations: readonly StoredInstallation[] | null;
}

/** How Slack is connected; with `online` every token is shown to Slack. */
export async function checkSlack(
  config: SlackConfig,
  { online, installations }: SlackCheckOptions,
  io: Io,
): Promise<Check[]> {
  const { botToken, install } = config;
  return [
    ...(botToken === null ? [] : await checkToken({ ...config, botToken }, online, io)),
    ...(install ? await checkInstalls(config, install, { online, installations }, io) : []),
  ];
}

const toWay = ({ transport }: SlackConfig): string =>
  transport.kind === "socket" ? "Socket Mode" : "HTTP at /slack/events";

async function checkToken(
  config: SlackConfig & { botToken: string },
  online: boolean,
  io: Io,
): Promise<Check[]> {
  const by = toWay(config);
  if (!online) return [good("slack", `by ${by}; its tokens were not tried, --online does`)];
  const { checkTokens } = await import("../../adapters/slack/check-tokens.ts");
  try {
    const { workspace, missing } = await checkTokens(config, { log: createLog("silent", io) });
    return [
      good("slack", `${workspace}, by ${by}; Slack takes what it was shown`),
      ...missing.map(({ scope, without }) =>
        bad(
          "slack",
          `the bot's token lacks the scope ${scope}: ${without}`,
          "Add it under OAuth & Permissions on the app's page, and install the app again.",
        ),
      ),
    ];
  } catch (error) {
    return [bad("slack", (error as Error).message, "docs/slack.md says where each token stands.")];
  }
}

/** The installations in the store: troubles one by one, the rest as a sum. */
async function checkInstalls(
  config: SlackConfig,
  { keyring, publicUrl }: SlackInstallConfig,
  { online, installations }: SlackCheckOptions,
  io: Io,
): Promise<Check[]> {
  const page = `${publicUrl}/slack/install`;
  if (installations === null)
    return [good("slack installs", `${page}; who installed it was not read`)];
  const checks: Check[] = [];
  const unreadable = new Map<string, string[]>();
  for (const stored of installations) {
    try {
      const kept = toKept(stored, keyring);
      if (kept.isRefused)
        checks.push(
          bad(`slack ${kept.name}`, `Slack renews the token of ${kept.id} no more`, AGAIN),
        );
      else if (online) checks.push(...(await tryOne(kept, config, io)));
    } catch (error) {
      const { message } = error as Error;
      unreadable.set(message, [...(unreadable.get(message) ?? []), stored.id]);
    }
  }
  for (const [message, ids] of unreadable)
    checks.push(bad("slack installs", message, `It is about ${toFew(ids)}.`));
  const old = installations.filter(({ sealed }) => {
    const id = keyIdOf(sealed);
    return id !== keyring.currentId && keyring.keys.has(id);
  });
  const organizations = installations.filter(({ isOrganization }) => isOrganization).length;
  const counts = `${count(installations.length - organizations, "workspace")}, ${count(organizations, "organization")}`;
  return [
    good("slack installs", `${counts}, by ${toWay(config)}; ${page}`),
    ...(old.length === 0
      ? []
      : [
          warning(
            "slack installs",
            `tokens of ${old.length} are still encrypted with an old key`,
            "pledgewatch slack reencrypt",
          ),
        ]),
    ...checks,
  ];
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? "" : "s"}`;

const AGAIN = "Let the workspace install the app again.";
const MAX_NAMED = 5;

const toFew = (ids: readonly string[]): string =>
  ids.length <= MAX_NAMED
    ? ids.join(", ")
    : `${ids.slice(0, MAX_NAMED).join(", ")} and ${ids.length - MAX_NAMED} more`;

async function tryOne(
  { id, name, tokens }: KeptInstallation,
  { slackApiUrl }: SlackConfig,
  io: Io,
): Promise<Check[]> {
  if (tokens.expiresAt !== null && Date.parse(tokens.expiresAt) <= Date.now()) return [];
  const { checkInstallation } = await import("../../adapters/slack/install-check.ts");
  const settings = { slackApiUrl, log: createLog("silent", io) };
  const check = await checkInstallation(tokens.botToken, settings);
  switch (check.kind) {
    case "good":
      return check.missing.map(({ scope, without }) =>
        bad(`slack ${name}`, `the token of ${id} lacks the scope ${scope}: ${without}`, AGAIN),
      );
    case "refused":
      return [bad(`slack ${name}`, `Slack refuses the token of ${id}`, AGAIN)];
    case "unavailable":
      return [warning(`slack ${name}`, "Slack does not answer", "Try again in a while.")];
  }
}
