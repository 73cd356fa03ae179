import type { Milestone, Pledge } from "./pledge.ts";
import type { Evidence, Progress } from "./view.ts";

/** A milestone under a pledge, with what it rests on (oldest evidence first). */
export interface BearingMilestone {
  milestone: Milestone;
  relation: "progress" | "context";
  evidence: Evidence[];
}

export interface ProgressInput {
  pledge: Pledge;
  milestones: BearingMilestone[];
  /** Today, `YYYY-MM-DD`. */
  nowOn: string;
}

/** How far a pledge is on `nowOn`, with the sum that says so. */
export function decideProgress(input: ProgressInput): Progress {
  return {
    delivery: input.milestones.length === 0 ? "not_assessed" : "cannot_assess",
    reported: null,
    shareAchieved: null,
    expected: null,
    pace: null,
    sum: "No figure has been reported yet.",
  };
}
