import type { FindMessage, GraphPlace } from "./graph.ts";
import { toMarker } from "./marker.ts";
import type { TeamsReference } from "./reference.ts";
import { remember } from "./remember.ts";
import type { TeamsTransport } from "./transport.ts";

/** Finds a post by its key; null where none is, or nobody may look. Rejects where the platform does not say. */
export type LookUp = (
  at: TeamsReference,
  idempotencyKey: string,
  signal: AbortSignal,
) => Promise<string | null>;

/** Looks posts up in channels and group chats. A bot's chat with one person is not open to it. */
export function createLookUp(
  find: FindMessage,
  { teamGroup }: Pick<TeamsTransport, "teamGroup">,
): LookUp {
  const groups = new Map<string, string>();
  const groupOf = async (at: TeamsReference, teamId: string, signal: AbortSignal) => {
    const known = groups.get(teamId);
    if (known !== undefined) return known;
    const groupId = await teamGroup(at, teamId, signal);
    if (groupId !== null) remember(groups, teamId, groupId);
    return groupId;
  };
  const toGraph = async (at: TeamsReference, signal: AbortSignal): Promise<GraphPlace | null> => {
    const { conversationType, conversationId, teamId, tenantId } = at;
    if (conversationId === null || conversationType === "personal") return null;
    if (conversationType === "groupChat") return { kind: "chat", tenantId, chatId: conversationId };
    const groupId = teamId === null ? null : await groupOf(at, teamId, signal);
    return groupId === null
      ? null
      : { kind: "channel", tenantId, groupId, channelId: conversationId };
  };
  return async (at, idempotencyKey, signal) => {
    const place = await toGraph(at, signal);
    return place && find(place, toMarker(idempotencyKey), signal);
  };
}
