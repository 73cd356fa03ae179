import type { Channel, SubscriptionTerms } from "./subscription.ts";

/** What names a channel on its platform. */
export type ChannelName = Pick<Channel, "platform" | "workspaceId" | "externalId">;

/** What platforms tell of channels and send of people. */
export interface ChannelStore {
  /** Null where nothing was ever heard of it. */
  find(name: ChannelName): Promise<Channel | null>;
  /** Takes up what stopped when the platform refused the channel; false when it was not stopped. Safe to call twice. */
  revive(channelId: string): Promise<boolean>;
  /** Another name or a fresh reference of a channel that is known by this id; nothing where none is. */
  rename(channel: ChannelName & Pick<Channel, "name" | "reference">): Promise<void>;
  /**
   * Gives the channel the id that its platform has for it now. Where a channel has that id already, what this
   * one follows, mutes, is owed and was told goes over to that; of two subscriptions with one key the older stays.
   * Returns the channel that has the id now; null for an unknown channel.
   */
  move(
    channelId: string,
    to: Pick<Channel, "workspaceId" | "externalId">,
    keyOf: (terms: SubscriptionTerms) => string,
  ): Promise<string | null>;
  /**
   * Marks every channel of the workspace as one that takes no more messages, and what it follows as needing
   * attention. Nobody is told, as no message gets there. Returns how many were marked.
   */
  stopWorkspace(
    workspace: Pick<Channel, "platform" | "workspaceId">,
    reason: string,
  ): Promise<number>;
  /** Takes up the channels of a workspace that stopped for this reason; returns how many. */
  reviveWorkspace(
    workspace: Pick<Channel, "platform" | "workspaceId">,
    reason: string,
  ): Promise<number>;
  /** How many workspaces the bot serves, the console not among them. */
  countWorkspaces(): Promise<number>;
  /** True the first time that a platform's event is taken, in any process; false ever after. */
  takeEvent(
    event: Pick<Channel, "platform" | "workspaceId"> & { eventId: string },
    nowAt: string,
  ): Promise<boolean>;
  /** Forgets events taken before `beforeAt`; returns how many. */
  forgetEvents(beforeAt: string): Promise<number>;
}
