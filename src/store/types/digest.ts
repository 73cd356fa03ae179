/** A digest of one period of a subscription. Its row is written before what posts it. */
export interface Digest {
  id: string;
  subscriptionId: string;
  channelId: string;
  /** Names the period within the subscription: the day on which it ends there, `YYYY-MM-DD`. */
  period: string;
  /** What was registered from this instant on … */
  fromAt: string;
  /** … and before this one. */
  toAt: string;
  /** What it tells, fixed once it is written. */
  eventIds: string[];
}

/** How a channel was told of an event. */
export interface Telling {
  eventId: string;
  subscriptionId: string;
  /** The period of the digest that told it; null for an alert. */
  period: string | null;
  state: "pending" | "sent" | "rejected";
  failure: string | null;
  /** When it was sent; null before. */
  sentAt: string | null;
}

/** The last message that told a channel of events. */
export interface LastTold {
  eventIds: string[];
  sentAt: string;
  /** It is the message that was asked for. */
  isOfThread: boolean;
}

/** Digests that were written, and how a channel was told of events. */
export interface DigestStore {
  /**
   * One for each subscription and period: null when another worker wrote it first. A period in which there
   * is nothing to say has one too, of which no message is owed.
   */
  add(digest: Omit<Digest, "id">, nowAt: string): Promise<Digest | null>;
  get(id: string): Promise<Digest | null>;
  /** The end of each subscription's last period that is over; none where no digest was written yet. */
  lastEnds(subscriptionIds: readonly string[], nowAt: string): Promise<Map<string, string>>;
  /**
   * Ids of events that the subscription's newest digests tell, but for those that were rejected. Holds the
   * subscription until the transaction ends, so that two workers never tell one event twice.
   */
  told(subscriptionId: string): Promise<Set<string>>;
  /** How the channel was told of these events, by alerts and by digests. */
  tellings(channelId: string, eventIds: readonly string[]): Promise<Telling[]>;
  /**
   * What the channel was told last: the message with this id of the platform's, where it told an event, else the
   * last alert or digest; null where there is none.
   */
  lastTold(channelId: string, messageId: string | null): Promise<LastTold | null>;
  /**
   * Alerts written for each of these subscriptions since an instant. Holds the subscriptions until the
   * transaction ends, so that two workers never count the same room twice.
   */
  countAlerts(subscriptionIds: readonly string[], sinceAt: string): Promise<Map<string, number>>;
}
