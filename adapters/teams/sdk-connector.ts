import type { CloudAdapter, TurnContext } from "botbuilder";
import { Teams } from "botframework-connector";

interface Options {
  abortSignal: AbortSignal;
}

/** The part of the SDK's client of a service that is used. */
export interface Connector {
  conversations: {
    sendToConversation(
      conversationId: string,
      activity: object,
      options: Options,
    ): Promise<{ id?: string } | undefined>;
    updateActivity(
      conversationId: string,
      id: string,
      activity: object,
      options: Options,
    ): Promise<unknown>;
    createConversation(parameters: object, options: Options): Promise<{ id: string }>;
    getConversationMember(
      conversationId: string,
      memberId: string,
      options: Options,
    ): Promise<unknown>;
  };
  teams: { fetchTeamDetails(teamId: string, options: Options): Promise<{ aadGroupId?: string }> };
  client: { pipeline: { removePolicy(of: { name: string }): unknown } };
}

/** Its own retries would repeat a post that may have arrived: the deliverer decides on those. */
const RETRIES = "defaultRetryPolicy";
/** Services are few: one a region. */
const MAX_CONNECTORS = 50;

/** Clients of services, one for each address. */
export function createConnectors(adapter: CloudAdapter, appId: string) {
  const connectors = new Map<string, Promise<Connector>>();
  const create = (serviceUrl: string) =>
    new Promise<Connector>((resolve, reject) => {
      const reference = { serviceUrl, channelId: "msteams", conversation: { id: "none" } };
      const take = async (context: TurnContext) => {
        const { conversations, client } = context.turnState.get(
          adapter.ConnectorClientKey,
        ) as Connector;
        client.pipeline.removePolicy({ name: RETRIES });
        const teams = new Teams(client as unknown as ConstructorParameters<typeof Teams>[0]);
        resolve({ conversations, client, teams });
      };
      adapter
        .continueConversationAsync(
          appId,
          reference as Parameters<typeof adapter.continueConversationAsync>[1],
          take,
        )
        .catch(reject);
    });
  return async (serviceUrl: string): Promise<Connector> => {
    const known = connectors.get(serviceUrl);
    if (known !== undefined) return known;
    if (connectors.size >= MAX_CONNECTORS) connectors.clear();
    const made = create(serviceUrl);
    connectors.set(serviceUrl, made);
    made.catch(() => connectors.delete(serviceUrl));
    return made;
  };
}
