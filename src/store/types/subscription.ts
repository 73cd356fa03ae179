import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { RegisterEvent } from "../../pledge/pledge.ts";
import type { Language } from "../../shared/language.ts";
import type { Muted } from "./mute.ts";

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

/** A brand of a company, by the catalogue's name. */
export interface FollowedBrand {
  companyId: string;
  brand: string;
}

/**
 * What an event must be: every list that is not empty must hold, by one of its entries. Companies and
 * brands are one list.
 */
export interface Clause {
  /** Company ids, each with all its brands. */
  companies: string[];
  brands: FollowedBrand[];
  kinds: RegisterEvent["kind"][];
  metrics: Metric[];
  /** Codes of places; `EU` is all of Europe. */
  regions: string[];
  /** Words that the text must have: one of each group. */
  keywords: string[][];
}

/** A part of the day on the clock of the subscription's time zone; it may go over midnight. */
export interface QuietHours {
  /** Minutes after midnight, from 0; the first quiet one. */
  fromMinutes: number;
  /** The first that is no longer quiet. */
  toMinutes: number;
}

/** What a subscription wants, and how it is told. */
export interface SubscriptionTerms extends Clause {
  /** An event of one of these is wanted too. */
  alternatives: Clause[];
  /** An event of any of these is not wanted. */
  except: Clause[];
  /** Weakest source that is good enough; null for any. */
  minGrade: EvidenceGrade | null;
  delivery: "instant" | "daily" | "weekly";
  /** When a digest comes, in minutes after midnight. Of a subscription to alerts: when what was held back comes. */
  atMinutes: number;
  /** Day of a weekly digest, 1 (Monday) to 7. */
  weekday: number;
  /** IANA name: `Europe/Berlin`. */
  timeZone: string;
  /** Alerts are held back then. */
  quietHours: QuietHours | null;
  /** Alerts within any hour; the others are held back. */
  maxPerHour: number | null;
  /** A digest comes also when there is nothing new. */
  tellsNothingNew: boolean;
  /** Of its messages. */
  language: Language;
}

export interface Subscription extends SubscriptionTerms {
  id: string;
  channelId: string;
  /** Nothing that happened before this day is alerted; null alerts on history too. `YYYY-MM-DD`. */
  baselineOn: string | null;
  state: "active" | "paused" | "needs_attention";
  /** When a pause ends by itself; null while not paused, or paused until resumed. */
  pausedUntil: string | null;
  /** When the last pause ended: a digest tells nothing that was registered before. */
  resumedAt: string | null;
  createdAt: string;
  /** The direct message in which who made it can be told of trouble; null where that is unknown. */
  ownerChannelId: string | null;
  /** What its channel does not want to hear of. */
  mutes: Muted[];
}

/** Those that a new subscription may leave out: any source, at 9:00 UTC, on Mondays, without limits, in English. */
type Optional =
  | "brands"
  | "keywords"
  | "alternatives"
  | "except"
  | "minGrade"
  | "atMinutes"
  | "weekday"
  | "timeZone"
  | "quietHours"
  | "maxPerHour"
  | "tellsNothingNew"
  | "language"
  | "ownerChannelId";
type Own = "mutes" | "id" | "state" | "pausedUntil" | "resumedAt" | "createdAt";
export type NewSubscription = Omit<Subscription, Own | Optional> &
  Partial<Pick<Subscription, Optional>>;

/** A channel that the platform refuses. */
export interface StoppedChannel extends Channel {
  stoppedAt: string;
  reason: string;
  /** Messages that wait for its revival. */
  waiting: number;
  /** Whether an owner of one of its subscriptions is told of it. */
  isTold: boolean;
}

export interface SubscriptionStore {
  /** Creates the channel where it is new, and keeps its reference fresh. */
  upsertChannel(channel: Omit<Channel, "id">): Promise<Channel>;
  channel(id: string): Promise<Channel | null>;
  /** Channels that take no more messages, and since when; the first of them first. */
  stopped(): Promise<StoppedChannel[]>;
  /** A channel that the platform refused is tried again: somebody is there. */
  add(subscription: NewSubscription, nowAt: string): Promise<Subscription>;
  /** The oldest first. */
  list(filter: {
    ids?: string[];
    channelId?: string;
    ownerChannelId?: string;
    state?: Subscription["state"];
  }): Promise<Subscription[]>;
  /** Made active again, it revives its channel where the platform refused that, and what else the channel follows. */
  update(
    id: string,
    change: Partial<Omit<Subscription, "id" | "channelId" | "createdAt" | "mutes">>,
  ): Promise<void>;
  /** Ends the pauses that are over; returns how many. */
  resumeDue(nowAt: string): Promise<number>;
  /** Also drops what is still pending through it; false when there is none. */
  remove(id: string): Promise<boolean>;
}
