import type { Lifecycle } from "../../pledge/event.ts";
import type { Metric } from "../../pledge/metric.ts";
import type {
  ChangeStatement,
  CompanyRegister,
  RegisterEvent,
  Statement,
} from "../../pledge/pledge.ts";
import type { GoneStatements } from "../../pledge/register/register-gone.ts";
import type { RegisterPatch } from "../../pledge/register/register-patch.ts";
import type { Rename } from "../../pledge/register/register-rename.ts";
import type { EventView, MilestoneView, PledgeView } from "../../pledge/view.ts";

/** All that is given must hold. An absent or empty list asks for nothing in particular. */
export interface RegisterFilter {
  ids?: string[];
  companies?: string[];
  brands?: string[];
  metrics?: Metric[];
  /** A pledge's target year, a milestone's year. */
  years?: number[];
  lifecycles?: Lifecycle[];
  region?: string;
  /** Stated for the first time by `untilOn`, and as far as that is kept for the last time since `sinceOn`. */
  stated?: { sinceOn: string; untilOn: string };
  /** Only pledges that were moved: strengthened, weakened, delayed, brought forward or withdrawn. */
  moved?: boolean;
  /** At most so many of a kind, those that were stated last. */
  limit?: number;
  /**
   * What was known and stood on this day (`YYYY-MM-DD`): only what was published by then counts, and it
   * takes the place of today.
   */
  asOn?: string;
}

export interface RegisteredFacts {
  pledges: PledgeView[];
  milestones: MilestoneView[];
}

/** What a pledge or a milestone is of. */
export interface Topic {
  id: string;
  company: string;
  metric: Metric;
}

export interface RegisterStore {
  /** Holds the companies until the transaction ends, so that two workers never decide on one at once. Throws outside of one. */
  lock(companies: string[]): Promise<void>;
  /** All that is said of a company, or what one article says of it; oldest first. */
  statements(
    company: string,
    articleId?: string,
  ): Promise<{ statements: Statement[]; changes: ChangeStatement[] }>;
  load(company: string): Promise<CompanyRegister>;
  /** Replaces what is registered of the company; writes only what differs. Throws when a statement is not stored. Returns the new version. */
  save(register: CompanyRegister): Promise<string>;
  /**
   * Writes these pledges and milestones and leaves all others as they are; else as `save`. Of what `standing` names
   * so much must be stored as it tells, and no more statements.
   */
  patch(changed: RegisterPatch): Promise<string>;
  /** Differs after each save and patch; null where nothing was ever registered of the company. */
  version(company: string): Promise<string | null>;
  /** Companies with a claim or change in this article, or whose register rests on what it said before. */
  companiesOf(articleId: string): Promise<string[]>;
  /**
   * Both for looking through many: a pledge comes without the milestones that bear on it, its progress then is
   * `UNREAD_PROGRESS` where there are any, and of its revisions only with those that changed it.
   */
  facts(filter: RegisterFilter, nowOn: string): Promise<RegisteredFacts>;
  /** Of the pledges, and then of the milestones, that `facts` gives for these companies, in its order. */
  topics(filter: { companies: string[]; limit: number }): Promise<Topic[]>;
  /** `nowOn` (`YYYY-MM-DD`) decides the delivery status; `filter.asOn` takes its place. */
  pledges(filter: RegisterFilter, nowOn: string): Promise<PledgeView[]>;
  milestones(filter: RegisterFilter): Promise<MilestoneView[]>;
}

export interface EventStore {
  /** Inserts those whose key is new; returns them with their ids. Throws when a statement is not stored. */
  record(events: RegisterEvent[], recordedAt: string): Promise<RecordedEvent[]>;
  /** Lets events follow pledges and milestones that have another id now. */
  rename(renames: readonly Rename[]): Promise<void>;
  /**
   * Marks the events of statements that no longer stand in their articles, unless the pledge or milestone that they are
   * of still does; their keys are free then, so that what is said instead can be told. The messages that told them are
   * to be changed; returns the channels.
   */
  outdate(gone: GoneStatements, on: string): Promise<string[]>;
  get(id: string, nowOn: string): Promise<EventView | null>;
  /** Newest first, by `occurredOn`. */
  list(filter: EventFilter, nowOn: string): Promise<EventView[]>;
  /** What was registered, without what it happened to and its words; all of it, in the order of writing. */
  registered(filter: EventFilter): Promise<RegisteredEvent[]>;
}

/** An event that was written. */
export interface RecordedEvent {
  id: string;
  event: RegisterEvent;
  /** As in {@link EventView}. */
  isAgeUnknown: boolean;
}

/** An event without what it happened to and its words. */
export type RegisteredEvent = Pick<
  EventView,
  "id" | "kind" | "company" | "brand" | "metric" | "region" | "occurredOn" | "recordedAt"
> & { pledgeId: string | null };

/** All that is given must hold. An absent or empty list asks for nothing in particular. */
export interface EventFilter {
  ids?: readonly string[];
  companies?: string[];
  kinds?: RegisterEvent["kind"][];
  /** Inclusive, `YYYY-MM-DD`. */
  sinceOn?: string;
  untilOn?: string;
  /** Events that the register learned of after this instant. */
  recordedAfter?: string;
  /** Events that it learned of before this one. */
  recordedBefore?: string;
  /** 500 when absent. */
  limit?: number;
}
