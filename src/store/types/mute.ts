import type { EventKind } from "../../pledge/event.ts";

/** What a channel does not want to hear of, whatever it follows: one pledge, or a kind of event. */
export type Muted = { of: "pledge"; pledgeId: string } | { of: "kind"; kind: EventKind };

export interface MuteStore {
  /** False where it was muted already. */
  add(channelId: string, muted: Muted, nowAt: string): Promise<boolean>;
  /** The oldest first. */
  list(channelId: string): Promise<Muted[]>;
  /** False where it was not muted. */
  remove(channelId: string, muted: Muted): Promise<boolean>;
}
