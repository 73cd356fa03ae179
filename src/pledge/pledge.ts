import type { Change, Claim } from "./claim.ts";
import type { EventKind, Lifecycle } from "./event.ts";
import type { Basis, Comparator, Direction, Metric, Stage, Unit } from "./metric.ts";

/** A claim with what orders and grounds it. */
export interface Statement {
  /** Claim id, unique over all articles. */
  id: string;
  articleId: string;
  /** Date of the article, `YYYY-MM-DD`. */
  published: string;
  /** Who published the article; null or absent where it does not say. */
  publisher?: string | null;
  claim: Claim;
}

/** A change with what orders and grounds it. */
export interface ChangeStatement {
  id: string;
  articleId: string;
  published: string;
  change: Change;
}

/** The part of a pledge that a revision can move. */
export interface PledgeState {
  amount: number | null;
  amountMax: number | null;
  unit: Unit | null;
  comparator: Comparator;
  baselineYear: number | null;
  targetYear: number | null;
}

/**
 * How a step came about: a state of the pledge's life, or `refined`, which leaves that as it is. A source
 * then told what was unsaid (a stage, a place, a year), or a step on the way.
 */
export type RevisionKind = Lifecycle | "refined";

/**
 * A step in a pledge's life. The first is `announced`, with no `from`; a pledge that is first heard of
 * through its change starts with that change, and its `from` is what the change tells of the past.
 */
export interface PledgeRevision {
  /** Date of the article that says so, `YYYY-MM-DD`. */
  on: string;
  lifecycle: RevisionKind;
  from: PledgeState | null;
  /** The state from then on; null when withdrawn. */
  to: PledgeState | null;
  /** Id of the claim or change that says so. */
  statementId: string;
  articleId: string;
  quote: string;
}

/** What a company has bound itself to. */
export interface Pledge extends PledgeState {
  /** Derived from its first announcement, so the same whatever order articles arrive in. */
  id: string;
  company: string;
  brand: string | null;
  /** One line in plain words: `40 % less CO2 per vehicle over the life cycle by 2030`. */
  title: string;
  metric: Metric;
  stage: Stage | null;
  basis: Basis | null;
  change: Direction;
  scopes: (1 | 2 | 3)[] | null;
  region: string | null;
  lifecycle: Lifecycle;
  announcedOn: string;
  lastStatedOn: string;
  revisions: PledgeRevision[];
  /** Claim ids that state it, oldest first. */
  statedBy: string[];
  /** Pledges of the same company whose head this is a part of. */
  refines: string[];
  /** Pledges that other sources state in its place, which stand beside it: what they say otherwise. */
  contradicts: { pledgeId: string; field: ContradictedField }[];
}

/** The part of a pledge on which two sources differ. */
export type ContradictedField = "amount" | "targetYear" | "baselineYear";

/** Progress, or an event with its date. */
export interface Milestone {
  id: string;
  company: string;
  brand: string | null;
  title: string;
  metric: Metric;
  stage: Stage | null;
  basis: Basis | null;
  change: Direction;
  amount: number | null;
  amountMax: number | null;
  unit: Unit | null;
  comparator: Comparator;
  scopes: (1 | 2 | 3)[] | null;
  baselineYear: number | null;
  year: number | null;
  region: string | null;
  firstStatedOn: string;
  statedBy: string[];
  /** Pledges that it bears on: `progress` measures the pledge itself, `context` stands beside it. */
  pledges: { pledgeId: string; relation: "progress" | "context" }[];
  /** Milestones that other sources state in its place, which stand beside it with another figure. */
  contradicts: string[];
}

/** All that is registered of one company. */
export interface CompanyRegister {
  company: string;
  pledges: Pledge[];
  milestones: Milestone[];
}

/** Something that happened to the register. Its key makes it unique for ever. */
export interface RegisterEvent {
  /** Deterministic: the same happening has the same key after any crash or replay. */
  key: string;
  kind: EventKind;
  company: string;
  brand: string | null;
  metric: Metric;
  region: string | null;
  pledgeId: string | null;
  milestoneId: string | null;
  /** For `pledge_changed`: how. */
  lifecycle: Lifecycle | null;
  /** Date when it happened for the world: the article's, or the day after a deadline. */
  occurredOn: string;
  /** The statement that tells it; null for events that silence makes. */
  statementId: string | null;
  articleId: string | null;
}
