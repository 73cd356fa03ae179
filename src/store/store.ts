import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { Lifecycle } from "../pledge/event.ts";
import type { Metric } from "../pledge/metric.ts";
import type {
  ChangeStatement,
  CompanyRegister,
  RegisterEvent,
  Statement,
} from "../pledge/pledge.ts";
import type { EventView, Evidence, MilestoneView, PledgeView } from "../pledge/view.ts";

/** The only door to what is kept. The same on PGlite and on PostgreSQL. */
export interface Store {
  sources: SourceStore;
  articles: ArticleStore;
  register: RegisterStore;
  events: EventStore;
  subscriptions: SubscriptionStore;
  deliveries: DeliveryStore;
  conversations: ConversationStore;
  /** Runs `work` in one transaction; it sees a store bound to it. Rolled back when it throws. */
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

// ---- sources --------------------------------------------------------------------------------

export interface Source {
  id: string;
  kind: "feed" | "page";
  url: string;
  name: string;
  /** Company whose own press room this is; its articles' claims then need no name in the text. */
  company: string | null;
  /** `gone`: the server said 410. */
  state: "active" | "paused" | "gone";
  etag: string | null;
  lastModified: string | null;
  /** sha256 of the last body, hex; an unchanged body is not parsed. */
  bodyHash: string | null;
  lastPolledAt: string | null;
  nextPollAt: string;
  failures: number;
  /** Why the last poll failed, for people; null after a success. */
  lastError: string | null;
}
export type NewSource = Pick<Source, "kind" | "url" | "name" | "company">;
export type SourcePolled = Partial<
  Pick<
    Source,
    | "url"
    | "state"
    | "etag"
    | "lastModified"
    | "bodyHash"
    | "lastPolledAt"
    | "failures"
    | "lastError"
  >
> & { nextPollAt: string };

export interface SourceStore {
  list(): Promise<Source[]>;
  get(id: string): Promise<Source | null>;
  /** Idempotent by URL; returns the one that stands. */
  add(source: NewSource, nowAt: string): Promise<Source>;
  remove(id: string): Promise<boolean>;
  polled(id: string, outcome: SourcePolled): Promise<void>;
  /** Active sources whose `nextPollAt` has come. */
  due(nowAt: string, limit: number): Promise<Source[]>;
}

// ---- articles -------------------------------------------------------------------------------

/** `discovered` (link known) → `fetched` (text known) → `tagged` (claims known) → `registered`; or `failed`. */
export type ArticleState = "discovered" | "fetched" | "tagged" | "registered" | "failed";

export interface Article {
  id: string;
  sourceId: string | null;
  storyId: string | null;
  /** As published, for people; null for text given as a file without one. */
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`; null where the article does not say. */
  published: string | null;
  language: string | null;
  /** The known issuer, from the source. */
  company: string | null;
  text: string | null;
  /** sha256 of `text`, hex. */
  contentHash: string | null;
  state: ArticleState;
  failure: string | null;
  failures: number;
  discoveredAt: string;
}

export interface DiscoveredArticle {
  id: string;
  sourceId: string | null;
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  published: string | null;
  company: string | null;
}

export interface ArticleContent {
  title: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
  canonicalUrl: string | null;
  company: string | null;
  text: string;
  contentHash: string;
  /** Articles about one event share it; a new story when null. */
  storyId: string | null;
}

export interface ArticleStore {
  get(id: string): Promise<Article | null>;
  /** Known links are left as they are; returns the ids that are new. */
  discover(articles: DiscoveredArticle[], nowAt: string): Promise<string[]>;
  /** Sets the text, state `fetched`. Returns `unchanged` when the same text is already stored. */
  saveContent(id: string, content: ArticleContent, nowAt: string): Promise<"saved" | "unchanged">;
  /** Replaces the article's claims and changes, state `tagged`. Claim ids are `<articleId>#c<n>`, changes `#d<n>`. */
  saveTags(
    id: string,
    tags: { claims: ExtractedClaim[]; changes: ExtractedChange[] },
  ): Promise<void>;
  setState(id: string, state: ArticleState, failure?: string): Promise<void>;
  /** Articles that stopped before `registered` and were not touched since `beforeAt`. */
  unfinished(beforeAt: string, limit: number): Promise<Pick<Article, "id" | "state">[]>;
  /** Full-text search over articles and quotes, best first. */
  search(text: string, limit: number): Promise<Passage[]>;
}

export interface Passage {
  evidence: Evidence;
  company: string | null;
  rank: number;
}

// ---- register -------------------------------------------------------------------------------

export interface RegisterFilter {
  companies?: string[];
  brands?: string[];
  metrics?: Metric[];
  /** A pledge's target year, a milestone's year. */
  years?: number[];
  lifecycles?: Lifecycle[];
  region?: string;
}

export interface RegisterStore {
  /** Holds the company for this transaction, so that two workers never decide on it at once. */
  lock(companies: string[]): Promise<void>;
  statements(company: string): Promise<{ statements: Statement[]; changes: ChangeStatement[] }>;
  load(company: string): Promise<CompanyRegister>;
  /** Replaces what is registered of the company. */
  save(register: CompanyRegister): Promise<void>;
  /** Companies with at least one claim or change in this article. */
  companiesOf(articleId: string): Promise<string[]>;
  /** `nowOn` (`YYYY-MM-DD`) decides the delivery status. */
  pledges(filter: RegisterFilter, nowOn: string): Promise<PledgeView[]>;
  milestones(filter: RegisterFilter): Promise<MilestoneView[]>;
}

// ---- events, subscriptions, deliveries ------------------------------------------------------

export interface EventStore {
  /** Inserts those whose key is new; returns them with their ids. */
  record(
    events: RegisterEvent[],
    recordedAt: string,
  ): Promise<{ id: string; event: RegisterEvent }[]>;
  get(id: string, nowOn: string): Promise<EventView | null>;
  /** Newest first, by `occurredOn`. */
  list(filter: EventFilter, nowOn: string): Promise<EventView[]>;
}

export interface EventFilter {
  companies?: string[];
  kinds?: RegisterEvent["kind"][];
  /** Inclusive, `YYYY-MM-DD`. */
  sinceOn?: string;
  untilOn?: string;
  /** Events that the register learned of after this instant. */
  recordedAfter?: string;
  limit?: number;
}

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
  update(
    id: string,
    change: Partial<
      Pick<Subscription, "companies" | "kinds" | "metrics" | "regions" | "delivery" | "state">
    >,
  ): Promise<void>;
  remove(id: string): Promise<boolean>;
}

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
  /** The channel's next owed delivery, oldest event first; null when none is due. */
  next(channelId: string, nowAt: string): Promise<Delivery | null>;
  settle(
    id: string,
    outcome:
      | { state: "sent"; message: unknown; at: string }
      | { state: "rejected"; failure: string }
      | { state: "pending"; failure: string; dueAt: string }
      | { state: "posting" },
  ): Promise<void>;
  /** Channels with owed deliveries, and when the next is due. */
  owed(): Promise<{ channelId: string; dueAt: string; count: number }[]>;
}

// ---- conversations --------------------------------------------------------------------------

export interface ConversationStore {
  /** Earlier questions of a thread, oldest first. */
  history(thread: string, limit: number): Promise<string[]>;
  append(thread: string, channelId: string | null, question: string, nowAt: string): Promise<void>;
  /** Forgets what is older than `beforeAt`; returns how many. */
  forget(beforeAt: string): Promise<number>;
  feedback(
    entry: {
      deliveryId: string | null;
      statementId: string | null;
      reason: string;
      author: string | null;
    },
    nowAt: string,
  ): Promise<void>;
}
