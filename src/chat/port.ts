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
  | { kind: "retry"; reason: "rate_limited" | "network" | "server"; retryAfterMs: number | null }
  | { kind: "rejected"; reason: "auth" | "not_found" | "forbidden" | "invalid" };

/** What a chat platform does for us. Every adapter passes the same contract suite. */
export interface ChatPort {
  readonly platform: Platform;
  post(to: ChannelRef, card: Card, options: PostOptions): Promise<PostOutcome>;
  update(message: MessageRef, card: Card, options: PostOptions): Promise<PostOutcome>;
  /** The message that carries this key, if one was posted: asked before posting again after a crash. */
  find(to: ChannelRef, idempotencyKey: string, signal: AbortSignal): Promise<MessageRef | null>;
}
