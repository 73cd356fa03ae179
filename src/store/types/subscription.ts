import type { Metric } from "../../pledge/metric.ts";
import type { RegisterEvent } from "../../pledge/pledge.ts";

export interface Channel {
  id: string;
  platform: "slack" | "teams" | "console" | "web";
  workspaceId: string;
  /** The platform's own id of the channel. */
  externalId: string;
  name: string | null;
  /** The platform adapter's own data to reach it again (JSON). */
  reference: unknown;
}

export interface Subscription {
  id: string;
  channelId: string;
  /** Company ids; empty means all. */
  companies: string[];
  /** Empty means all. */
  kinds: RegisterEvent["kind"][];
  metrics: Metric[];
  regions: string[];
  delivery: "instant" | "daily" | "weekly";
  /** Nothing that happened before this day is alerted; null alerts on history too. `YYYY-MM-DD`. */
  baselineOn: string | null;
  state: "active" | "paused" | "needs_attention";
  createdAt: string;
}
export type NewSubscription = Omit<Subscription, "id" | "state" | "createdAt">;

export interface SubscriptionStore {
  /** Creates the channel where it is new, and keeps its reference fresh. */
  upsertChannel(channel: Omit<Channel, "id">): Promise<Channel>;
  channel(id: string): Promise<Channel | null>;
  add(subscription: NewSubscription, nowAt: string): Promise<Subscription>;
  list(filter: { channelId?: string; state?: Subscription["state"] }): Promise<Subscription[]>;
  /** Made active again, it revives its channel where the platform refused that, and what else the channel follows. */
  update(
    id: string,
    change: Partial<
      Pick<Subscription, "companies" | "kinds" | "metrics" | "regions" | "delivery" | "state">
    >,
  ): Promise<void>;
  /** Also drops what is still pending through it; false when there is none. */
  remove(id: string): Promise<boolean>;
}
