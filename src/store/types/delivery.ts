export interface Delivery {
  /** Also the idempotency key given to the platform. */
  id: string;
  eventId: string;
  subscriptionId: string;
  channelId: string;
  state: "pending" | "posting" | "sent" | "rejected";
  attempts: number;
  /** Not before this instant. */
  dueAt: string;
  /** The platform's reference of the message, once sent (JSON). */
  message: unknown;
  failure: string | null;
}

export interface DeliveryStore {
  /** One for each event and channel, however many subscriptions match; repeats are ignored. Returns new ids. */
  add(
    deliveries: { eventId: string; subscriptionId: string; channelId: string }[],
    nowAt: string,
  ): Promise<string[]>;
  /** Takes the channel for one worker until `untilAt`; false while another holds it. */
  lease(channelId: string, owner: string, nowAt: string, untilAt: string): Promise<boolean>;
  release(channelId: string, owner: string): Promise<void>;
  /**
   * The first delivery that the channel is owed, pending or cut off while posting; null when there is none
   * or it is not due yet: what stands behind it waits too. In the order of adding, and of one batch the
   * oldest event first.
   */
  next(channelId: string, nowAt: string): Promise<Delivery | null>;
  /** `posting` counts an attempt. What is sent or rejected stays so. */
  settle(
    id: string,
    outcome:
      | { state: "sent"; message: unknown; at: string }
      | { state: "rejected"; failure: string }
      | { state: "pending"; failure: string; dueAt: string }
      | { state: "posting" },
  ): Promise<void>;
  /** Channels with owed deliveries, and when the first of each is due; the earliest first. */
  owed(): Promise<{ channelId: string; dueAt: string; count: number }[]>;
}
