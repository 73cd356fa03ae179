import {
  App,
  type Authorize,
  ExpressReceiver,
  type Receiver,
  SocketModeReceiver,
} from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import type { PlatformAdapter, Route } from "../../src/chat/adapter.ts";
import type { Log } from "../../src/shared/log.ts";
import { UserError } from "../../src/shared/user-error.ts";
import { addAssistant } from "./assistant.ts";
import { createClients, createSlackLogger, toClientOptions } from "./clients.ts";
import { createWork, type SlackDeps, toDetail } from "./context.ts";
import { onActions } from "./on-action.ts";
import { onChannels } from "./on-channel.ts";
import { onCommand } from "./on-command.ts";
import { onForm } from "./on-form.ts";
import { onHome } from "./on-home.ts";
import { onMessages } from "./on-message.ts";
import { onShortcut } from "./on-shortcut.ts";
import { onWrong } from "./on-wrong.ts";
import { toFailure } from "./outcome.ts";
import { createPeople } from "./people.ts";
import { createSlackPort } from "./port.ts";

/** How the app is connected: one workspace by its tokens. */
export interface SlackSettings {
  botToken: string;
  /** Socket Mode, with the app's token; or HTTP, with the secret that signs Slack's requests. */
  transport: { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string };
  /** Null for Slack itself; tests have their own. */
  slackApiUrl: string | null;
}

/** Largest request that is read: Slack's are far smaller. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * Slack as a platform. Asks Slack who the bot is; a token that Slack refuses, or no answer, is an error that
 * says what to do.
 */
export async function openSlack(
  settings: SlackSettings,
  { log, nowMs = Date.now }: { log: Log; nowMs?: () => number },
): Promise<PlatformAdapter> {
  const { botToken, transport, slackApiUrl } = settings;
  const clientSettings = { slackApiUrl, log };
  const identity = await identify(new WebClient(botToken, toClientOptions(clientSettings)));
  const tokenOf = async (teamId: string) => (teamId === identity.teamId ? botToken : null);
  const authorize: Authorize<boolean> = async ({ teamId }) => {
    if (teamId !== identity.teamId) throw new Error("an event of another workspace");
    return { botToken, ...identity };
  };
  const { receiver, routes } = createReceiver(settings, log);
  const app = new App({
    ...{ receiver, authorize, logger: createSlackLogger(log) },
    clientOptions: toClientOptions(clientSettings),
  });
  const { work, ended } = createWork(log);
  app.error(async (error) => {
    log.error({ detail: toDetail(error) }, "slack: an event was not taken");
  });
  return {
    port: createSlackPort({ clients: createClients(tokenOf, clientSettings) }),
    routes,
    about: `Slack: ${identity.team} (${transport.kind === "socket" ? "Socket Mode" : "HTTP at /slack/events"})`,
    async start(desk) {
      listen(app, { desk, personOf: createPeople({ log, nowMs }), log, work });
      if (transport.kind === "socket") await connect(app);
    },
    async stop() {
      if (transport.kind === "socket") await app.stop();
      await ended();
    },
  };
}

/** Which events are taken, and by whom. */
function listen(app: App, deps: SlackDeps): void {
  addAssistant(app, deps);
  onMessages(app, deps);
  onCommand(app, deps);
  onActions(app, deps);
  onForm(app, deps);
  onWrong(app, deps);
  onShortcut(app, deps);
  onHome(app, deps);
  onChannels(app, deps);
}

function createReceiver({ transport }: SlackSettings, log: Log) {
  const logger = createSlackLogger(log);
  if (transport.kind === "socket") {
    const receiver: Receiver = new SocketModeReceiver({ appToken: transport.appToken, logger });
    return { receiver, routes: [] };
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
  return { receiver: receiver as Receiver, routes: [route] };
}

async function connect(app: App): Promise<void> {
  try {
    await app.start();
  } catch (cause) {
    throw new UserError(
      "SLACK_APP_TOKEN_REFUSED",
      "Slack opens no connection for SLACK_APP_TOKEN. Generate an App-Level Token (xapp-…) with the scope connections:write on your app's page under Basic Information, and turn Socket Mode on.",
      { cause },
    );
  }
}

async function identify(client: WebClient) {
  try {
    const { team_id, team, user_id, bot_id } = await client.auth.test();
    if (team_id === undefined) throw new Error("Slack names no workspace");
    return {
      ...{ teamId: team_id, team: team ?? team_id },
      ...(user_id === undefined ? {} : { botUserId: user_id }),
      ...(bot_id === undefined ? {} : { botId: bot_id }),
    };
  } catch (cause) {
    const failure = toFailure(cause);
    const isRefused = failure.kind === "rejected";
    throw new UserError(
      isRefused ? "SLACK_TOKEN_REFUSED" : "SLACK_UNREACHABLE",
      isRefused
        ? "Slack refuses SLACK_BOT_TOKEN. Copy the Bot User OAuth Token (xoxb-…) again from your app's page under OAuth & Permissions; pledgewatch doctor --online says more."
        : "Slack does not answer. Is the network up? Try again in a while; pledgewatch doctor --online says more.",
      { cause },
    );
  }
}
