import type { DeliveryStatus, EventKind, Lifecycle } from "./event.ts";
import type { EvidenceGrade } from "./evidence-grade.ts";
import type { Basis, Comparator, Direction, Metric, Stage, Unit } from "./metric.ts";
import type { Pledge, PledgeState } from "./pledge.ts";

/** The words that a statement rests on, and where they were published. */
export interface Evidence {
  articleId: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** What kind of source the article is; every piece of evidence out of the store has it. */
  grade?: EvidenceGrade;
  quote: string;
}

/** How far a pledge is, with the sum that says so. */
export interface Progress {
  delivery: DeliveryStatus;
  /** The reported value that it rests on. */
  reported: { amount: number; unit: Unit; year: number; evidence: Evidence } | null;
  /** Share achieved, 0 to 1 and beyond; null when it cannot be assessed. */
  shareAchieved: number | null;
  /** Value expected at the reported year on the straight line. */
  expected: number | null;
  /** Share achieved ÷ share of time gone. */
  pace: number | null;
  /** The sum in words, or which input is missing; in English and in Chinese. */
  sum: string;
  sumZh: string;
}

/** A milestone as the register shows it. */
export interface MilestoneView {
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
  /** Set where it is shown under a pledge. */
  relation: "progress" | "context" | null;
  sources: Evidence[];
  /** Milestones that other sources state in its place, with another figure. */
  contradicts: RivalView[];
}

/** A milestone that stands beside another because sources differ. */
export type RivalView = Omit<MilestoneView, "relation" | "contradicts">;

/** A pledge as the register shows it; the shape of `pledges --json`. */
export interface PledgeView {
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
  targetYear: number | null;
  region: string | null;
  lifecycle: Lifecycle;
  delivery: DeliveryStatus;
  progress: Progress;
  /** Pledges that stand beside it because sources differ, and in what. */
  contradicts: Pledge["contradicts"];
  /** Oldest first. */
  sources: Evidence[];
  milestones: MilestoneView[];
  /** Steps of its life: announced, reaffirmed, moved, withdrawn. */
  revisions: RevisionView[];
  /** What sources added later without moving it: what was unsaid, or a step on the way. */
  refinements: RefinementView[];
}

export interface RefinementView {
  on: string;
  from: PledgeState | null;
  to: PledgeState | null;
  evidence: Evidence;
}

export interface RevisionView extends RefinementView {
  lifecycle: Lifecycle;
}

/** An event with what it happened to, ready to be told. */
export interface EventView {
  id: string;
  kind: EventKind;
  company: string;
  brand: string | null;
  metric: Metric;
  region: string | null;
  lifecycle: Lifecycle | null;
  /** `YYYY-MM-DD`. */
  occurredOn: string;
  /** Instant at which the register learned of it, ISO UTC. */
  recordedAt: string;
  /**
   * No date says when its article was published, which stood in its source when that was read for the first time: it may
   * be years old, and `occurredOn` is the day on which it was found. Absent: it is not so.
   */
  isAgeUnknown?: boolean;
  pledge: PledgeView | null;
  milestone: MilestoneView | null;
  evidence: Evidence | null;
  /** Set where it was told otherwise than its source says. */
  correction: EventCorrection | null;
}

/** What became of an event that was read wrongly, or whose article was edited and no longer says so. */
export interface EventCorrection {
  kind: "corrected" | "withdrawn" | "edited";
  /** Of who reviewed it. */
  note: string | null;
  /** `YYYY-MM-DD`. */
  on: string;
}
