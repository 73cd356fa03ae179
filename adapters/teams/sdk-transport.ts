import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { Log } from "../../src/shared/log.ts";
import type { Activity } from "./activity.ts";
import { INVOKE_TIMEOUT_MS } from "./limits.ts";
import { createCalls } from "./sdk-calls.ts";
import { createConnectors } from "./sdk-connector.ts";
import { keepWholeEntities } from "./sdk-entities.ts";
import { admit } from "./sdk-requests.ts";
import type { InvokeAnswer, TeamsTransport } from "./transport.ts";
import { createWork } from "./work.ts";

type Credentials = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

export interface SdkTransportOptions {
  /** Empty for the Playground, which has no tokens. */
  appId: string;
  /** Null for the Playground. */
  credentials: Credentials | null;
  /** Tenants that are served, in lower case; empty for any. */
  allowTenants: readonly string[];
  log: Log;
  /** Where tokens come from, in place of Microsoft's public cloud. */
  endpoints?: { openIdMetadataUrl: string; tokenIssuer: string };
}

/** The transport on the archived Bot Framework SDK (`botbuilder` 4.23). */
export function createSdkTransport(options: SdkTransportOptions): TeamsTransport {
  const { appId, credentials, allowTenants, log } = options;
  keepWholeEntities();
  const authentication = openAuthentication(options);
  const connectorFor = createConnectors(new CloudAdapter(authentication), appId);
  const rules = { authentication, allowTenants, isPlayground: credentials === null };
  let take: (activity: Activity) => Promise<InvokeAnswer | null> = async () => null;
  const running = new Set<Promise<unknown>>();
  const queue = createWork();
  /** An invoke is waited for, and so is not put into the line. */
  const handle = (activity: Activity): Promise<InvokeAnswer | null> => {
    const isInvoke = activity.type === "invoke";
    const begin = () => take(activity);
    const work = (isInvoke ? begin() : queue.run(begin)).catch((error: unknown) => {
      log.error(
        { type: activity.type, name: activity.name ?? null, err: error },
        "an activity of Teams could not be handled",
      );
      return { status: 500 };
    });
    running.add(work);
    void work.finally(() => running.delete(work));
    return work;
  };
  return {
    onActivity(handler) {
      take = handler;
    },
    async handle(request, response) {
      const admission = await admit(request, rules);
      if (admission.kind === "refused") {
        log.warn(
          { status: admission.status, reason: admission.reason },
          "a request to Teams' address was refused",
        );
        return answer(response, { status: admission.status });
      }
      const { activity } = admission;
      if (activity.type !== "invoke") {
        answer(response, { status: 200 });
        await handle(activity);
        return;
      }
      const late = setTimeout(INVOKE_TIMEOUT_MS, { status: 504 }, { ref: false });
      answer(response, (await Promise.race([handle(activity), late])) ?? { status: 501 });
    },
    ...createCalls(connectorFor),
    async idle(timeoutMs) {
      const ended = Promise.all(running);
      await Promise.race([ended, setTimeout(timeoutMs, undefined, { ref: false })]);
    },
  };
}

function openAuthentication({ appId, credentials, endpoints }: SdkTransportOptions) {
  const settings =
    endpoints === undefined
      ? {}
      : {
          // All or none: the SDK takes a cloud of its own only where it is told all of it.
          ...{
            MicrosoftAppId: appId,
            ValidateAuthority: "true",
            CallerId: "urn:botframework:azure",
          },
          ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
          ToChannelFromBotOAuthScope: "https://api.botframework.com",
          ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
          ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
          OAuthUrl: "https://api.botframework.com",
        };
  return new ConfigurationBotFrameworkAuthentication(settings, credentials ?? undefined);
}

function answer(response: ServerResponse, { status, body }: InvokeAnswer): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
