import type { Desk } from "../../src/chat/desk.ts";
import type { Place } from "../../src/chat/incoming.ts";
import type { Activity } from "./activity.ts";
import { type People, toOccasion, toPlace, toReference } from "./incoming.ts";
import { toChannelRef } from "./reference.ts";

interface Deps {
  desk: Desk;
  people: People;
  /** Greets where the bot is new. */
  greet(activity: Activity): Promise<void>;
}

/**
 * What becomes of conversations. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 *
 * A person who leaves a team changes nothing of what it follows; a message to a person who has removed the bot
 * is refused by Teams and stops there.
 */
export async function onConversation({ desk, greet }: Deps, activity: Activity): Promise<void> {
  const isBot = ({ id }: { id: string }) => id === activity.recipient.id;
  if (activity.membersAdded?.some(isBot)) return greet(activity);
  if (activity.membersRemoved?.some(isBot)) return desk.lost(toPlace(activity), "removed");
  const channel = toChannel(activity);
  switch (activity.channelData?.eventType) {
    case "channelRenamed":
      return desk.renamed(channel);
    case "channelDeleted":
      return desk.lost(channel, "deleted");
    case "channelRestored":
      return desk.regained(channel);
    case "teamDeleted":
    case "teamHardDeleted":
      return desk.lost(toTeam(activity), "deleted");
    case "teamArchived":
      return desk.lost(toTeam(activity), "archived");
    case "teamRestored":
    case "teamUnarchived":
      return desk.regained(toTeam(activity));
    default:
  }
}

/** The app is installed for a person, a chat or a team, or taken out. The welcome comes with the conversation. */
export async function onInstallation({ desk, people }: Deps, activity: Activity): Promise<void> {
  const { place } = toOccasion(activity, people);
  if (activity.action?.startsWith("remove")) return desk.lost(place, "removed");
  await desk.regained(place);
}

/** The channel that an event of a team is about, which is not where it is told. */
function toChannel(activity: Activity): Place {
  const { channel } = activity.channelData ?? {};
  return toPlaceOf(activity, channel?.id ?? activity.conversation.id, channel?.name ?? null);
}

/** A team's own channel has the team's id. */
const toTeam = (activity: Activity): Place =>
  toPlaceOf(
    activity,
    activity.channelData?.team?.id ?? activity.conversation.id,
    activity.channelData?.team?.name ?? null,
  );

const toPlaceOf = (activity: Activity, conversationId: string, name: string | null): Place => ({
  ...toChannelRef({
    ...toReference(activity),
    conversationType: "channel",
    conversationId,
    userId: null,
    userAadId: null,
  }),
  ...{ name, isDirect: false },
});
