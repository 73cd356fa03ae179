import type { ArticleStore } from "./article.ts";
import type { ChannelStore } from "./channel.ts";
import type { ConversationStore } from "./conversation.ts";
import type { AmendmentStore, DeliveryStore, LeaseStore } from "./delivery.ts";
import type { DigestStore } from "./digest.ts";
import type { FeedbackStore } from "./feedback.ts";
import type { HostStore } from "./host.ts";
import type { InstallationStore } from "./installation.ts";
import type { MuteStore } from "./mute.ts";
import type { EventStore, RegisterStore } from "./register.ts";
import type { SourceStore } from "./source.ts";
import type { SubscriptionStore } from "./subscription.ts";

/** The only door to what is kept. The same on PGlite and on PostgreSQL. */
export interface Store {
  sources: SourceStore;
  hosts: HostStore;
  articles: ArticleStore;
  register: RegisterStore;
  events: EventStore;
  channels: ChannelStore;
  mutes: MuteStore;
  subscriptions: SubscriptionStore;
  deliveries: DeliveryStore;
  leases: LeaseStore;
  amendments: AmendmentStore;
  digests: DigestStore;
  conversations: ConversationStore;
  feedback: FeedbackStore;
  installations: InstallationStore;
  /**
   * Runs `work` in one transaction; it sees a store bound to it. Rolled back when it throws. Inside, use
   * only that store, and add jobs to the queue afterwards: PGlite has one session. A transaction inside
   * a transaction is a part of it that can be undone alone.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** What `doctor` and `/readyz` say. Rejects when the database does not answer. */
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}

export interface StoreHealth {
  engine: "pglite" | "postgres";
  version: string;
  migrations: number;
  articles: number;
  pledges: number;
  events: number;
  pendingDeliveries: number;
}
