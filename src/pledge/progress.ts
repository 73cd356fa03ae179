import { toCommonMeasure } from "./amount.ts";
import {
  type Assessment,
  assess,
  type MissingInput,
  type Report,
  toDecimal,
} from "./assessment.ts";
import { coversWhole, isAchieved } from "./coverage.ts";
import type { DeliveryStatus } from "./event.ts";
import { compareText } from "./order.ts";
import type { Milestone, Pledge } from "./pledge.ts";
import { ENGLISH_PROGRESS, type ProgressWords } from "./progress-words.ts";
import { CHINESE_PROGRESS } from "./progress-words-zh.ts";
import { isOfTheEnd, toDueOn, toHeardOn, toQuietOn } from "./silence.ts";
import type { Evidence, Progress } from "./view.ts";

/** In the place of the progress of a pledge of which the milestones that bear on it were not read. */
export const UNREAD_PROGRESS: Progress = {
  delivery: "not_assessed",
  shareAchieved: null,
  pace: null,
  expected: null,
  reported: null,
  sum: "",
  sumZh: "",
};

/** A milestone under a pledge, with what it rests on (oldest evidence first). */
interface BearingMilestone {
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

/**
 * How far a pledge is on `nowOn`, on the straight line from base to target, with the sum that says so.
 * Milestones of relation `context` and those without evidence count for nothing. What a company says
 * of itself, and what the press says after it, is at most `achieved_self_declared`; only a regulator or
 * an auditor makes it `achieved_verified`.
 */
export function decideProgress({ pledge, milestones, nowOn }: ProgressInput): Progress {
  if (pledge.lifecycle === "withdrawn" || pledge.lifecycle === "superseded") {
    return toProgress("not_assessed", (words) => words.withdrawn(pledge));
  }
  const reports = toReports(pledge, milestones);
  const whole = reports.filter(({ milestone }) => coversWhole(pledge, milestone));
  const missedAt = whole.findIndex(
    ({ milestone }) =>
      milestone.year === pledge.targetYear &&
      isOver(pledge, nowOn) &&
      !isAchieved(pledge, milestone),
  );
  const reached = whole
    .slice(0, missedAt === -1 ? undefined : missedAt)
    .filter(({ milestone }) => isAchieved(pledge, milestone));
  const verified = reached.find(({ isVerified }) => isVerified);
  const achieved = verified ?? reached[0];
  if (achieved !== undefined) {
    const delivery = verified === undefined ? "achieved_self_declared" : "achieved_verified";
    return toProgress(delivery, (words) => words.achieved(pledge, achieved), achieved);
  }
  return decideUnachieved({
    pledge,
    reports,
    whole: missedAt === -1 ? whole : whole.slice(0, missedAt + 1),
    nowOn,
  });
}

interface Unachieved {
  pledge: Pledge;
  reports: readonly Report[];
  /** Those that are of all that the pledge is of. */
  whole: readonly Report[];
  nowOn: string;
}

function decideUnachieved({ pledge, reports, whole, nowOn }: Unachieved): Progress {
  const latest = whole.at(-1);
  const assessment = latest === undefined ? null : assess(pledge, whole);
  const isPast = isOver(pledge, nowOn);
  const isMissed = isPast && latest !== undefined && isOfTheEnd(pledge, latest.milestone);
  const tell: Tell = (words) =>
    assessment === null || typeof assessment === "string"
      ? words.missing(assessment, latest)
      : words.assessment(assessment, isMissed);
  if (isMissed) {
    return toProgress("missed", tell, latest, assessment);
  }
  const milestones = reports.map(({ milestone }) => milestone);
  if (isPast && !milestones.some((milestone) => isOfTheEnd(pledge, milestone))) {
    return toProgress("due", (words) => words.due(pledge, tell(words)), latest, assessment);
  }
  const heardOn = toHeardOn(pledge, milestones);
  if (!isPast && toQuietOn(heardOn) <= nowOn) {
    return toProgress("quiet", (words) => words.quiet(heardOn, tell(words)), latest, assessment);
  }
  const part = reports.at(-1);
  if (part === undefined) return toProgress("not_assessed", (words) => words.unheard(pledge));
  if (assessment === null)
    return toProgress("cannot_assess", (words) => words.part(pledge, part), part);
  const status = typeof assessment === "string" ? "cannot_assess" : assessment.verdict;
  return toProgress(status, tell, latest, assessment);
}

/** Reports of a pledge by year, each in the pledge's unit; the last is the latest. */
function toReports(pledge: Pledge, milestones: readonly BearingMilestone[]): Report[] {
  const reports = milestones.flatMap(({ milestone, relation, evidence: sources }) => {
    const verifying = sources.find(({ grade }) => grade === "regulator_or_auditor");
    const evidence = verifying ?? sources[0];
    if (relation !== "progress" || evidence === undefined) return [];
    const isVerified = verifying !== undefined;
    return [{ milestone, evidence, isVerified, amount: toPledgeUnit(pledge, milestone) }];
  });
  return reports.toSorted(
    (one, other) =>
      (one.milestone.year ?? 0) - (other.milestone.year ?? 0) ||
      compareText(one.milestone.firstStatedOn, other.milestone.firstStatedOn) ||
      compareText(one.milestone.id, other.milestone.id),
  );
}

function toPledgeUnit(pledge: Pledge, { amount, unit }: Milestone): number | null {
  if (amount === null || unit === pledge.unit) return amount;
  return toDecimal(toCommonMeasure(amount, unit) / toCommonMeasure(1, pledge.unit));
}

/** Says why, in the words of a language. */
type Tell = (words: ProgressWords) => string;

function toProgress(
  delivery: DeliveryStatus,
  tell: Tell,
  report?: Report,
  assessment: Assessment | MissingInput | null = null,
): Progress {
  const sums = typeof assessment === "string" ? null : assessment;
  return {
    delivery,
    reported: report === undefined ? null : toReported(report),
    shareAchieved: sums?.shareAchieved ?? null,
    expected: sums?.expected ?? null,
    pace: sums?.pace ?? null,
    sum: tell(ENGLISH_PROGRESS),
    sumZh: tell(CHINESE_PROGRESS),
  };
}

function toReported({ milestone, evidence }: Report): Progress["reported"] {
  const { amount, unit, year } = milestone;
  if (amount === null || year === null) return null;
  return { amount, unit: unit ?? "count", year, evidence };
}

function isOver(pledge: Pledge, nowOn: string): boolean {
  const dueOn = toDueOn(pledge);
  return dueOn !== null && dueOn <= nowOn;
}
