import type { PlatformAdapter } from "../../src/chat/adapter.ts";
import type { Desk } from "../../src/chat/desk.ts";
import type { Log } from "../../src/shared/log.ts";
import type { Activity } from "./activity.ts";
import { onConversation, onInstallation } from "./conversations.ts";
import { createCredentials, type TeamsCredentials } from "./credentials.ts";
import { openDialog, submitDialog } from "./dialogs.ts";
import { checkMessage, searchRegister, unfurlLink } from "./extension.ts";
import { createMessageFinder } from "./graph.ts";
import type { People } from "./incoming.ts";
import { createGraphTokens } from "./log-in.ts";
import { createLookUp, type LookUp } from "./look-up.ts";
import { createTeamsPort } from "./port.ts";
import { createSdkTransport } from "./sdk-transport.ts";
import { greet, onButton, onMessage, onRating, reply } from "./talk.ts";
import type { InvokeAnswer, TeamsTransport } from "./transport.ts";
import { createSeen } from "./views.ts";

/** What opens Teams: the app's registration, or the Playground on this machine. */
export type TeamsSettings =
  | { kind: "playground"; admins: readonly string[] }
  | {
      kind: "app";
      credentials: TeamsCredentials;
      /** In lower case; empty for any. */
      allowTenants: readonly string[];
      /** Entra's ids of persons, in lower case. */
      admins: readonly string[];
      /** Whether posts are looked up by Microsoft Graph. */
      findsMessages: boolean;
    };

/** The path that the app's registration names as its messaging endpoint. */
const PATH = "/api/messages";
const STOP_TIMEOUT_MS = 10_000;

export function openTeams(settings: TeamsSettings, { log }: { log: Log }): PlatformAdapter {
  const isApp = settings.kind === "app";
  const transport = createSdkTransport({
    appId: isApp ? settings.credentials.appId : "",
    credentials: isApp ? createCredentials(settings.credentials) : null,
    allowTenants: isApp ? settings.allowTenants : [],
    log,
  });
  const finder =
    isApp && settings.findsMessages
      ? createMessageFinder({
          ...{ appId: settings.credentials.appId, log },
          tokenFor: createGraphTokens(settings.credentials),
        })
      : null;
  return createTeams(transport, {
    about: sayAbout(settings),
    admins: settings.admins,
    lookUp: finder && createLookUp(finder, transport),
  });
}

/** Teams on any transport. */
export function createTeams(
  transport: TeamsTransport,
  {
    about,
    admins,
    lookUp = null,
  }: { about: string; admins: readonly string[]; lookUp?: LookUp | null },
): PlatformAdapter {
  const seen = createSeen();
  const port = createTeamsPort(transport, { lookUp, seen });
  return {
    port,
    routes: [{ path: PATH, body: "json", handle: transport.handle }],
    about,
    // Each request is a connection of its own.
    trouble: () => null,
    async start(desk) {
      const people = { memberRoles: transport.memberRoles, admins: new Set(admins) };
      const deps = { desk, people, port };
      transport.onActivity((activity) => {
        seen.note(activity);
        return handle(deps, activity);
      });
    },
    stop: () => transport.idle(STOP_TIMEOUT_MS),
  };
}

interface Deps {
  desk: Desk;
  people: People;
  port: ReturnType<typeof createTeamsPort>;
}

async function handle(deps: Deps, activity: Activity): Promise<InvokeAnswer | null> {
  const talk = {
    ...deps,
    greet: (at: Activity) => greet(deps, at),
    reply: (at: Activity, card: Parameters<typeof reply>[2]) => reply(deps, at, card),
  };
  switch (activity.type) {
    case "message":
      await onMessage(deps, activity);
      return null;
    case "conversationUpdate":
      await onConversation(talk, activity);
      return null;
    case "installationUpdate":
      await onInstallation(talk, activity);
      return null;
    case "invoke":
      return answerInvoke(talk, activity);
    default:
      return null;
  }
}

type Talk = Parameters<typeof openDialog>[0] & Deps;

/** What Teams asks and waits for, by its name. Null for what this bot does not know. */
async function answerInvoke(deps: Talk, activity: Activity): Promise<InvokeAnswer | null> {
  switch (activity.name) {
    case "adaptiveCard/action":
      return onButton(deps, activity);
    case "task/fetch":
      return openDialog(deps, activity);
    case "task/submit":
      return submitDialog(deps, activity);
    case "composeExtension/query":
      return searchRegister(deps, activity);
    case "composeExtension/queryLink":
      return unfurlLink(deps, activity);
    case "composeExtension/fetchTask":
      return checkMessage(deps, activity);
    case "message/submitAction":
      return onRating(deps, activity);
    default:
      return null;
  }
}

function sayAbout(settings: TeamsSettings): string {
  if (settings.kind === "playground")
    return `Teams: the Playground of this machine, at ${PATH}, without tokens`;
  const { appId, tenantId, secret } = settings.credentials;
  const { allowTenants } = settings;
  const where = tenantId === null ? "of any tenant" : `of tenant ${tenantId}`;
  const served =
    allowTenants.length === 0
      ? ""
      : `, serving ${allowTenants.length} ${allowTenants.length === 1 ? "tenant" : "tenants"}`;
  return `Teams: app ${appId} ${where} by ${secret.kind}, at ${PATH}${served}`;
}
