import { setTimeout as sleep } from "node:timers/promises";
import {
  App,
  type Authorize,
  ExpressReceiver,
  type Receiver,
  SocketModeReceiver,
} from "@slack/bolt";
import type { PlatformAdapter, Route } from "../../src/chat/adapter.ts";
import type { Log } from "../../src/shared/log.ts";
import { type Access, openAccess } from "./access.ts";
import { addAssistant } from "./assistant.ts";
import { createClientUpkeep } from "./bolt-clients.ts";
import { createClients, createSlackLogger, type TokenOf, toClientOptions } from "./clients.ts";
import { type Connection, keepConnected } from "./connection.ts";
import { createWork, type SlackDeps, toDetail } from "./context.ts";
import type { Installations } from "./installations.ts";
import { onActions } from "./on-action.ts";
import { onChannels } from "./on-channel.ts";
import { onCommand } from "./on-command.ts";
import { onFeedback } from "./on-feedback.ts";
import { onForm } from "./on-form.ts";
import { onHome } from "./on-home.ts";
import { onInstall } from "./on-install.ts";
import { onMessages } from "./on-message.ts";
import { onShortcut } from "./on-shortcut.ts";
import { onWrong } from "./on-wrong.ts";
import { createPeople } from "./people.ts";
import { createSlackPort } from "./port.ts";
import type { SlackSettings } from "./settings.ts";

/** Slack as a platform; whoever drives it can wait for its answers. */
export interface SlackAdapter extends PlatformAdapter {
  /** Resolves when nothing that was taken is still being answered. */
  idle(): Promise<void>;
}

/** How long what is being answered may take when the bot stops. */
const STOP_BUDGET_MS = 10_000;

/** Largest request that is read: Slack's are far smaller. */
const MAX_BODY_BYTES = 1_000_000;

export interface OpenSlackOptions {
  log: Log;
  nowMs?: () => number;
  /** Where installations are kept; needed where workspaces install the app. */
  installations?: Installations;
}

/**
 * Slack as a platform. Asks Slack whom a bot's token is of; one that Slack refuses, or no answer, is an error
 * that says what to do.
 */
export async function openSlack(
  settings: SlackSettings,
  { log, nowMs = Date.now, installations }: OpenSlackOptions,
): Promise<SlackAdapter> {
  const { transport, slackApiUrl } = settings;
  const clientSettings = { slackApiUrl, log };
  const access = await openAccess(settings, { log, nowMs, installations: installations ?? null });
  const tokenOf: TokenOf = async (teamId, enterpriseId, isFresh) =>
    (await access.grantOf({ teamId, enterpriseId }, isFresh))?.botToken ?? null;
  const { receiver, routes, connection } = createReceiver(settings, log);
  const app: App = new App({
    ...{ receiver, authorize: createAuthorize(access, () => app), logger: createSlackLogger(log) },
    clientOptions: toClientOptions(clientSettings),
  });
  const { work, ended } = createWork(log);
  app.error(async (error) => {
    log.error({ detail: toDetail(error) }, "slack: an event was not taken");
  });
  return {
    port: createSlackPort({ clients: createClients(tokenOf, clientSettings), log }),
    routes: [...access.routes, ...routes],
    about: `Slack: ${access.about} (${transport.kind === "socket" ? "Socket Mode" : "HTTP at /slack/events"})`,
    async start(desk) {
      await access.start(desk);
      listen(app, { desk, personOf: createPeople({ log, nowMs }), log, work });
      onInstall(app, access, { work });
      await connection?.open();
    },
    trouble: () => connection?.trouble() ?? null,
    idle: ended,
    async stop() {
      await connection?.close();
      // A long line of answers would hold up the end of the process.
      await Promise.race([ended(), sleep(STOP_BUDGET_MS, undefined, { ref: false })]);
      await access.idle();
    },
  };
}

/** As whom an event is answered. Rejects for one of a workspace that has not installed the app. */
function createAuthorize(access: Access, app: () => App): Authorize<boolean> {
  const keepClients = createClientUpkeep();
  return async ({ teamId, enterpriseId }, body) => {
    // An organization's events can name it where the workspace stands.
    const named = teamId?.startsWith("E") ? toTeamId(body) : teamId;
    const grant = await access.grantOf({
      ...{ teamId: named ?? null, enterpriseId: enterpriseId ?? null },
    });
    if (!grant) throw new Error("an event of another workspace");
    keepClients(app(), named ?? enterpriseId ?? "", grant.botToken);
    return { ...grant, ...(named === undefined ? {} : { teamId: named }) };
  };
}

const toTeamId = (body: unknown): string | undefined => {
  const { team_id } = body as { team_id?: unknown };
  return typeof team_id === "string" && !team_id.startsWith("E") ? team_id : undefined;
};

/** Which events are taken, and by whom. */
function listen(app: App, deps: SlackDeps): void {
  addAssistant(app, deps);
  onMessages(app, deps);
  onCommand(app, deps);
  onActions(app, deps);
  onForm(app, deps);
  onWrong(app, deps);
  onFeedback(app, deps);
  onShortcut(app, deps);
  onHome(app, deps);
  onChannels(app, deps);
}

/** How events come in. */
interface Receiving {
  receiver: Receiver;
  routes: Route[];
  /** Of Socket Mode. */
  connection: Connection | null;
}

function createReceiver({ transport, slackApiUrl }: SlackSettings, log: Log): Receiving {
  const logger = createSlackLogger(log);
  if (transport.kind === "socket") {
    const receiver = new SocketModeReceiver({
      ...{ appToken: transport.appToken, logger, autoReconnectEnabled: false },
      installerOptions: { clientOptions: toClientOptions({ slackApiUrl, log }) },
    });
    return { receiver, routes: [], connection: keepConnected(receiver.client, { log }) };
  }
  const receiver = new ExpressReceiver({
    ...{ signingSecret: transport.signingSecret, endpoints: "/slack/events", logger },
    bodyLimit: MAX_BODY_BYTES,
  });
  const route: Route = {
    path: "/slack",
    body: "raw",
    handle: (request, response) => receiver.app(request, response),
  };
  return { receiver, routes: [route], connection: null };
}
