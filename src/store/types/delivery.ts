import type { Language } from "../../shared/language.ts";
import type { Channel } from "./subscription.ts";

/** What a message tells: an event as it happens, a digest, or what befell a channel or a source. */
export type Content =
  | { kind: "event"; eventId: string }
  | { kind: "digest"; digestId: string }
  | { kind: "notice"; notice: Notice };

/** What befell a channel or a source, as told to its owner. */
export type Notice = StopNotice | SourceNotice;

/** A source is read no more, as its server says that it is gone for good. */
export interface SourceNotice {
  sourceId: string;
  /** Which end it is of: the source may have been added again since. */
  goneAt: string;
}

/** A channel takes no more messages, as told to who made its subscriptions. */
export interface StopNotice {
  stoppedChannelId: string;
  /** Which stop it is of: the channel may have been revived since, and stopped again. */
  stoppedAt: string;
  /** The platform's, or why it was given up. */
  reason: string;
}

interface Address {
  channelId: string;
  /** The subscription that asks for the message; null for a notice. */
  subscriptionId: string | null;
  language: Language;
}

export interface Delivery extends Address {
  /** Also the idempotency key given to the platform. */
  id: string;
  state: "pending" | "sent" | "rejected";
  /** Posts whose outcome is known, or was given up on. */
  attempts: number;
  /** Not before this instant, by the database's clock. */
  dueAt: string;
  /** The platform's reference of the message, once sent (JSON). */
  message: unknown;
  failure: string | null;
}

/** A message to be owed; in English where nothing is said of its language. */
export type NewDelivery = Content & Omit<Address, "language"> & Partial<Pick<Address, "language">>;

/** A delivery that is owed. */
export type OwedDelivery = Content &
  Address &
  Pick<Delivery, "id" | "attempts" | "failure"> & {
    /** Ms until it may be posted, by the database's clock; 0 or less when it may be now. */
    dueInMs: number;
    /** Ms since it was added, by the database's clock against the one it was added by; negative where they differ. */
    ageMs: number;
  };

/** What became of a post. Each counts an attempt. */
export type Settlement = { id: string } & (
  | { state: "sent"; message: unknown; coverage: string[] }
  | { state: "pending"; failure: string; delayMs: number }
  | { state: "rejected"; failure: string }
);

/** The outbox. It is read by who holds the channel's lease. */
export interface DeliveryStore {
  /**
   * One for each event and channel, however many subscriptions match, and one for each digest; repeats are
   * ignored. Returns new ids.
   */
  add(deliveries: readonly NewDelivery[], nowAt: string): Promise<string[]>;
  /**
   * What these channels are owed, each channel's first `perChannel` in the order of adding, and of one
   * batch the oldest event first; due or not, as what stands behind one that waits must wait too. Nothing
   * for a channel that `owner` does not hold.
   */
  next(request: {
    owner: string;
    channelIds: readonly string[];
    perChannel: number;
  }): Promise<OwedDelivery[]>;
  /** Writes all in one statement. What is sent or rejected stays so. */
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** Channels with owed deliveries, and in how many ms the first of each is due; the earliest first. */
  owed(): Promise<{ channelId: string; dueInMs: number; count: number }[]>;
}

/** A channel that a worker has taken. */
export interface TakenChannel extends Channel {
  /** Another worker held it and never gave it back: what it was posting last may have arrived. */
  wasHeld: boolean;
  /** Ms during which the platform's rate allows no post yet. */
  waitMs: number;
}

/**
 * Which worker posts to which channel. All instants are of the database's clock, so that workers whose
 * clocks differ, or jump, agree on who holds what.
 */
export interface LeaseStore {
  /**
   * Takes channels that have something due now and that nobody holds, for `leaseMs`; of `channelIds`
   * where given. Leaves out channels of paused workspaces and those that the platform refuses.
   */
  take(request: {
    owner: string;
    platforms: readonly Channel["platform"][];
    leaseMs: number;
    limit: number;
    channelIds?: readonly string[];
  }): Promise<TakenChannel[]>;
  /** Holds on to channels for `leaseMs` from now; returns those that `owner` still holds. */
  renew(owner: string, channelIds: readonly string[], leaseMs: number): Promise<string[]>;
  /** Gives channels back; no post to one within `waitMs`. */
  release(owner: string, channels: readonly { channelId: string; waitMs: number }[]): Promise<void>;
  /** Ends every lease as a crash would. Only where no other process can be at work. */
  expireAll(): Promise<void>;
  /**
   * Marks a channel that takes no more messages, and its active subscriptions as needing attention. What
   * it is owed waits until a subscription is made active again. In the same transaction each owner of these
   * subscriptions is owed one notice. Null when it was marked before.
   */
  stop(channelId: string, reason: string): Promise<StopOutcome | null>;
  /** Takes no channel of the workspace for so long; never shortens a pause. */
  pauseWorkspace(
    workspace: Pick<Channel, "platform" | "workspaceId">,
    pauseMs: number,
  ): Promise<void>;
}

/** Whom a stop is told. */
export interface StopOutcome {
  /** Direct messages that are owed a notice. */
  toldChannelIds: string[];
  /** Subscriptions of whose owner no address is known that takes messages. */
  untold: number;
}

/** A sent message whose event others have reported since, or that was corrected. */
export interface Amendment {
  deliveryId: string;
  eventId: string;
  channelId: string;
  language: Language;
  /** The platform's reference of the message (JSON). */
  message: unknown;
  /** Outlets that the message names now. */
  coverage: string[];
  attempts: number;
  /** Its event was corrected since. */
  isCorrected: boolean;
  /** Names this state of the amendment to `settle`. */
  version: number;
}

/** Later coverage of what was told. */
export interface AmendmentStore {
  /**
   * Notes that the article reports what earlier messages told, so that they are changed `delayMs` from
   * now, with what else comes until then. Safe to call twice.
   */
  note(articleId: string, delayMs: number): Promise<void>;
  /** Amendments that are due in these channels, of those that `owner` holds; the oldest message first. */
  next(request: { owner: string; channelIds: readonly string[] }): Promise<Amendment[]>;
  /**
   * For each event the outlets other than its own source that reported the same within seven days, the
   * earliest first. An event that nobody else reported is left out.
   */
  coverage(eventIds: readonly string[]): Promise<Map<string, string[]>>;
  /** Writes all in one statement. `done` without `coverage`: the message stays as it was. */
  settle(
    settlements: readonly (Pick<Amendment, "deliveryId" | "version"> &
      ({ state: "done"; coverage: string[] | null } | { state: "pending"; delayMs: number }))[],
  ): Promise<void>;
}
