import { z } from "zod";
import type { ChannelRef } from "../../src/chat/port.ts";

/** How a conversation is reached again: plain JSON that is kept with the channel, without anything of an SDK. */
export const TeamsReference = z.object({
  serviceUrl: z.url({ protocol: /^https?$/ }),
  tenantId: z.string(),
  /** Null for a person whom the bot has not written to: the conversation is opened at the first message. */
  conversationId: z.string().min(1).nullable(),
  conversationType: z.enum(["personal", "groupChat", "channel"]),
  botId: z.string(),
  /** Of a channel: its team, as Teams calls it; null where it was not told. */
  teamId: z.string().nullable().default(null),
  /** Of a personal chat: the person, as Teams calls them for this bot. */
  userId: z.string().nullable(),
  userAadId: z.string().nullable(),
});
export type TeamsReference = z.infer<typeof TeamsReference>;

/** The reference that is kept with a channel; null where it is none of Teams, or was kept by another version. */
export function parseReference({
  reference,
}: Pick<ChannelRef, "reference">): TeamsReference | null {
  const parsed = TeamsReference.safeParse(reference);
  return parsed.success ? parsed.data : null;
}

/**
 * A person's chat has the person's id, so that it is one channel whether they wrote there themselves or are
 * only known from a team. Others have the conversation's, without the thread.
 */
export const toExternalId = ({
  conversationType,
  conversationId,
  userAadId,
  userId,
}: TeamsReference): string =>
  conversationType === "personal"
    ? `person:${userAadId ?? userId ?? conversationId}`
    : toRoot(conversationId ?? "");

/** Names the place in this process. */
export const toPlaceKey = (to: TeamsReference): string => `${to.tenantId} ${toExternalId(to)}`;

export const toChannelRef = (reference: TeamsReference): ChannelRef => ({
  ...{ platform: "teams", workspaceId: reference.tenantId },
  ...{ externalId: toExternalId(reference), reference },
});

const THREAD = ";messageid=";

/** A conversation of a channel without its thread. */
export const toRoot = (conversationId: string): string =>
  conversationId.split(THREAD)[0] ?? conversationId;

/** The first message of the thread that a conversation is; null where it is none. */
export const threadOf = (conversationId: string): string | null =>
  conversationId.split(THREAD)[1] ?? null;

/** The thread of a channel as a conversation; other conversations have no threads. */
export const toThread = (
  { conversationType }: TeamsReference,
  conversationId: string,
  messageId: string,
): string =>
  conversationType === "channel"
    ? `${toRoot(conversationId)}${THREAD}${messageId}`
    : conversationId;
