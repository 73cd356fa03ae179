import type { Card } from "./card.ts";

export type Platform = "slack" | "teams" | "console" | "web";

/** Where to post; `reference` is the adapter's own data. */
export interface ChannelRef {
  platform: Platform;
  workspaceId: string;
  externalId: string;
  reference: unknown;
}

/** A message that was posted; the adapter's own data, kept as JSON. */
export interface MessageRef {
  channel: ChannelRef;
  messageId: string;
}

export interface PostOptions {
  /** The delivery's id: the same key never makes two messages. */
  idempotencyKey: string;
  thread?: MessageRef;
  signal: AbortSignal;
}

export type PostOutcome =
  | { kind: "sent"; message: MessageRef }
  | {
      kind: "retry";
      reason: "rate_limited";
      /** What the platform is holding back: this channel, or all that goes to the workspace. */
      scope: "channel" | "workspace";
      retryAfterMs: number | null;
    }
  /** Nobody knows whether the message arrived. */
  | { kind: "retry"; reason: "network" | "server"; retryAfterMs: number | null }
  /** `invalid` is about this message; the others about the channel, which takes no message at all. */
  | { kind: "rejected"; reason: "auth" | "not_found" | "forbidden" | "invalid" };

/** The platform's times. */
export interface Pacing {
  /** Shortest time from the end of one post to the start of the next in the same channel; 0 for no limit. */
  perChannelGapMs: number;
  /**
   * How long a post whose answer did not come may still be on its way: so long it is not looked for, as it
   * could arrive after that and a second time.
   */
  lateArrivalMs: number;
}

/** Where and since when a message is looked for. */
export interface FindOptions {
  signal: AbortSignal;
  /** How long ago it can have been posted at the earliest; null where nobody knows. */
  maxAgeMs: number | null;
  /** The message in whose thread it would stand. */
  thread?: MessageRef;
}

/**
 * The message that was looked for; null where there is none, or where nobody may look. A retry where the platform
 * does not say now: never `rate_limited`, as what may have arrived has to be looked for again.
 */
export type FindOutcome =
  | Extract<PostOutcome, { kind: "sent" }>
  | Extract<PostOutcome, { reason: "network" | "server" }>
  | null;

/** What a chat platform does for us. Every adapter passes the same contract suite. */
export interface ChatPort {
  readonly platform: Platform;
  readonly pacing: Pacing;
  /** Whether `update` changes the message where it stands; else a reader would see a second one. */
  readonly updatesInPlace: boolean;
  /** Whether `post` can write below a message, in its thread. */
  readonly threads: boolean;
  /** A failure that is expected is an outcome; throws for bugs only. Whoever calls it keeps the pace. */
  post(to: ChannelRef, card: Card, options: PostOptions): Promise<PostOutcome>;
  update(message: MessageRef, card: Card, options: PostOptions): Promise<PostOutcome>;
  /**
   * The message that carries this key, if one was posted: asked before posting again after a crash or a
   * time-out. May reject where the platform does not say: that counts as no answer.
   */
  find(to: ChannelRef, idempotencyKey: string, options: FindOptions): Promise<FindOutcome>;
}
