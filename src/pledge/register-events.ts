import type { EventKind, Lifecycle } from "./event.ts";
import type { CompanyRegister, Milestone, Pledge, RegisterEvent } from "./pledge.ts";
import { coversWhole, isReached } from "./register-relation.ts";

/** Lifecycles that a revision can bring and that are worth telling. */
const TOLD: ReadonlySet<Lifecycle> = new Set([
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
]);

/** Months without a report after which a pledge is quiet. */
export const QUIET_MONTHS = 18;

/**
 * What is worth telling of a register that was not so before: every happening of `after` whose key is
 * not in `before`. Reaffirmations and refinements are none. Oldest first.
 */
export function decideEvents(
  before: CompanyRegister | null,
  after: CompanyRegister,
): RegisterEvent[] {
  const known = new Set(before === null ? [] : happenings(before).map((event) => event.key));
  return happenings(after)
    .filter((event) => !known.has(event.key))
    .toSorted((one, other) => compare(one.occurredOn, other.occurredOn));
}

/**
 * What silence makes of a register by `nowOn` (`YYYY-MM-DD`): `pledge_due` on the day after a target
 * year with nothing heard of its end, `pledge_quiet` after 18 months without a report before that.
 */
export function decideDeadlines(register: CompanyRegister, nowOn: string): RegisterEvent[] {
  return register.pledges.flatMap((pledge) => {
    const silence = decideSilence(pledge, { register, nowOn });
    return silence === null ? [] : [silence];
  });
}

/** The date on which a pledge falls due, or null without a target year. */
export function toDueOn(pledge: Pledge): string | null {
  return pledge.targetYear === null ? null : `${pledge.targetYear + 1}-01-01`;
}

/** The date on which a pledge last heard of on `heardOn` has been quiet for 18 months. */
export function toQuietOn(heardOn: string): string {
  const [year = 0, month = 1, day = 1] = heardOn.split("-").map(Number);
  const months = year * 12 + (month - 1) + QUIET_MONTHS;
  const quietYear = Math.floor(months / 12);
  const quietMonth = (months % 12) + 1;
  const lastDay = new Date(Date.UTC(quietYear, quietMonth, 0)).getUTCDate();
  const parts = [quietYear, quietMonth, Math.min(day, lastDay)];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whether a milestone reaches a pledge's target: a figure of the whole, at or beyond it. */
export function isAchievement(pledge: Pledge, milestone: Milestone): boolean {
  const isProgress = milestone.pledges.some(
    ({ pledgeId, relation }) => pledgeId === pledge.id && relation === "progress",
  );
  if (!isProgress || !coversWhole(pledge, milestone)) return false;
  if (pledge.amount === null) return milestone.amount === null;
  const { amount, unit } = milestone;
  return amount !== null && isReached(pledge, { amount, unit });
}

function happenings(register: CompanyRegister): RegisterEvent[] {
  return [...register.pledges.flatMap(pledgeHappenings), ...milestoneHappenings(register)];
}

function pledgeHappenings(pledge: Pledge): RegisterEvent[] {
  const counts = new Map<Lifecycle, number>();
  return pledge.revisions.flatMap((revision) => {
    const { lifecycle, on, statementId, articleId } = revision;
    const told = { occurredOn: on, statementId, articleId };
    if (lifecycle === "announced") {
      return [toEvent(pledge, { key: `pledge_new.${pledge.id}`, kind: "pledge_new", ...told })];
    }
    if (!TOLD.has(lifecycle)) return [];
    const count = (counts.get(lifecycle) ?? 0) + 1;
    counts.set(lifecycle, count);
    const key = `pledge_changed.${pledge.id}.${lifecycle}.${count}`;
    return [toEvent(pledge, { key, kind: "pledge_changed", lifecycle, ...told })];
  });
}

function milestoneHappenings({ pledges, milestones }: CompanyRegister): RegisterEvent[] {
  const byId = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const achieved = new Set<string>();
  return milestones.flatMap((milestone) => {
    const told = {
      milestoneId: milestone.id,
      occurredOn: milestone.firstStatedOn,
      statementId: milestone.statedBy[0] ?? null,
      articleId: toArticleId(milestone.statedBy[0]),
    };
    const reached = milestone.pledges.flatMap(({ pledgeId }) => {
      const pledge = byId.get(pledgeId);
      if (pledge === undefined || achieved.has(pledgeId)) return [];
      if (pledge.lifecycle === "withdrawn" || !isAchievement(pledge, milestone)) return [];
      achieved.add(pledgeId);
      const key = `pledge_achieved.${pledgeId}`;
      return [toEvent(pledge, { key, kind: "pledge_achieved", ...told })];
    });
    if (reached.length > 0) return reached;
    const key = `milestone.${milestone.id}`;
    return [toEvent(milestone, { key, kind: "milestone", ...told })];
  });
}

/** Claim ids are `<articleId>#c<n>`; null for an id of another form. */
function toArticleId(claimId = ""): string | null {
  const end = claimId.lastIndexOf("#");
  return end < 1 ? null : claimId.slice(0, end);
}

function decideSilence(
  pledge: Pledge,
  { register, nowOn }: { register: CompanyRegister; nowOn: string },
): RegisterEvent | null {
  if (pledge.lifecycle === "withdrawn" || pledge.lifecycle === "superseded") return null;
  const heard = register.milestones.filter((milestone) =>
    milestone.pledges.some((to) => to.pledgeId === pledge.id && to.relation === "progress"),
  );
  if (heard.some((milestone) => isAchievement(pledge, milestone))) return null;
  const dueOn = toDueOn(pledge);
  if (dueOn !== null && dueOn <= nowOn) {
    const { targetYear } = pledge;
    if (heard.some(({ year }) => year !== null && targetYear !== null && year >= targetYear))
      return null;
    const key = `pledge_due.${pledge.id}.${targetYear}`;
    return toEvent(pledge, { key, kind: "pledge_due", occurredOn: dueOn });
  }
  const heardOn = [pledge.lastStatedOn, ...heard.map((milestone) => milestone.firstStatedOn)]
    .toSorted()
    .at(-1);
  if (heardOn === undefined) return null;
  const quietOn = toQuietOn(heardOn);
  if (quietOn > nowOn) return null;
  const key = `pledge_quiet.${pledge.id}.${heardOn}`;
  return toEvent(pledge, { key, kind: "pledge_quiet", occurredOn: quietOn });
}

interface Happening {
  key: string;
  kind: EventKind;
  occurredOn: string;
  lifecycle?: Lifecycle;
  milestoneId?: string;
  statementId?: string | null;
  articleId?: string | null;
}

function toEvent(of: Pledge | Milestone, happening: Happening): RegisterEvent {
  const { company, brand, metric, region } = of;
  return {
    company,
    brand,
    metric,
    region,
    pledgeId: "targetYear" in of ? of.id : null,
    milestoneId: null,
    lifecycle: null,
    statementId: null,
    articleId: null,
    ...happening,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
