import type { Lifecycle } from "../../pledge/event.ts";
import type { Metric } from "../../pledge/metric.ts";
import type {
  ChangeStatement,
  CompanyRegister,
  RegisterEvent,
  Statement,
} from "../../pledge/pledge.ts";
import type { EventView, MilestoneView, PledgeView } from "../../pledge/view.ts";

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
