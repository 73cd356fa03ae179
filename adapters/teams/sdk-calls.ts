import type { TeamsReference } from "./reference.ts";
import type { Connector } from "./sdk-connector.ts";
import { type TeamsTransport, TransportError, toWaitMs } from "./transport.ts";

type Calls = Pick<TeamsTransport, "send" | "update" | "openDirect" | "memberRoles" | "teamGroup">;

/** What is asked of the service of a conversation. */
export function createCalls(connectorFor: (serviceUrl: string) => Promise<Connector>): Calls {
  return {
    send: (to, message, abortSignal) =>
      call(async () => {
        const { conversations } = await connectorFor(to.serviceUrl);
        const activity = { ...toAddress(to), ...message };
        const sent = await conversations.sendToConversation(to.conversationId ?? "", activity, {
          abortSignal,
        });
        return { id: sent?.id ?? "" };
      }),
    update: (at, id, message, abortSignal) =>
      call(async () => {
        const { conversations } = await connectorFor(at.serviceUrl);
        const activity = { ...toAddress(at), ...message, id };
        await conversations.updateActivity(at.conversationId ?? "", id, activity, { abortSignal });
      }),
    openDirect: ({ serviceUrl, tenantId, botId, userId, userAadId }, abortSignal) =>
      call(async () => {
        const { conversations } = await connectorFor(serviceUrl);
        const parameters = {
          ...{
            isGroup: false,
            bot: { id: botId },
            tenantId,
            channelData: { tenant: { id: tenantId } },
          },
          members: [{ id: userId ?? userAadId }],
        };
        const { id } = await conversations.createConversation(parameters, { abortSignal });
        return { conversationId: id };
      }),
    memberRoles: (at, userId, abortSignal) =>
      call(async () => {
        const { conversations } = await connectorFor(at.serviceUrl);
        const member = await conversations.getConversationMember(at.conversationId ?? "", userId, {
          abortSignal,
        });
        return toRoles(member);
      }),
    teamGroup: (at, teamId, abortSignal) =>
      call(async () => {
        const { teams } = await connectorFor(at.serviceUrl);
        const { aadGroupId } = await teams.fetchTeamDetails(teamId, { abortSignal });
        return aadGroupId ?? null;
      }),
  };
}

/** `userRole` and `role` of a member, of those that say one. */
function toRoles(member: unknown): string[] {
  const { userRole, role } = (member ?? {}) as { userRole?: unknown; role?: unknown };
  return [userRole, role].filter((name) => typeof name === "string");
}

/** The bot and the place of what is sent. */
const toAddress = ({ conversationId, tenantId, botId, serviceUrl }: TeamsReference) => ({
  ...{ channelId: "msteams", serviceUrl, from: { id: botId } },
  conversation: { id: conversationId, tenantId },
});

/** Runs a call, and tells of its failure without the SDK's types. */
async function call<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof TransportError ? error : toTransportError(error);
  }
}

/** What Microsoft Entra says where the app's own credentials are wrong: no message will ever pass. */
const CREDENTIAL_CODES: ReadonlySet<string> = new Set([
  "invalid_client",
  "unauthorized_client",
  "invalid_request",
]);

function toTransportError(error: unknown): TransportError {
  const { statusCode, errorCode, response } = (error ?? {}) as {
    statusCode?: unknown;
    errorCode?: unknown;
    response?: { headers?: { get?: (name: string) => string | null | undefined } };
  };
  if (typeof errorCode === "string" && CREDENTIAL_CODES.has(errorCode))
    return new TransportError(401, null, { cause: error });
  const status = typeof statusCode === "number" ? statusCode : null;
  return new TransportError(status, toWaitMs(response?.headers?.get?.("retry-after")), {
    cause: error,
  });
}
