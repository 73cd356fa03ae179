import type { Place } from "../../src/chat/incoming.ts";
import type { ChannelRef } from "../../src/chat/port.ts";
import type { SlackReference } from "./clients.ts";

/** The workspace an event came to. */
export interface Team {
  teamId: string;
  enterpriseId: string | null;
}

/** The fields of Bolt's context that say where an event came to. */
export interface TeamContext {
  teamId?: string;
  enterpriseId?: string;
}

/** Throws where Slack names no workspace: every event that is answered has one. */
export function toTeam({ teamId, enterpriseId }: TeamContext): Team {
  if (teamId === undefined) throw new Error("Slack names no workspace");
  return { teamId, enterpriseId: enterpriseId ?? null };
}

export const toChannelRef = ({ teamId, enterpriseId }: Team, channelId: string): ChannelRef => ({
  platform: "slack",
  workspaceId: teamId,
  externalId: channelId,
  reference: { enterpriseId } satisfies SlackReference,
});

/** @param name null or what Slack writes for a direct message (`directmessage`) count as none */
export function toPlace(team: Team, channelId: string, name: string | null = null): Place {
  const isDirect = channelId.startsWith("D");
  const isNamed = name !== null && name !== "directmessage" && name !== "privategroup";
  return { ...toChannelRef(team, channelId), name: isNamed ? name : null, isDirect };
}
