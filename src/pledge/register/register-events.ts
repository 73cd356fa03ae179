import { isAchieved } from "../coverage.ts";
import type { EventKind, Lifecycle } from "../event.ts";
import { compareText } from "../order.ts";
import type { CompanyRegister, Milestone, Pledge, RegisterEvent, RevisionKind } from "../pledge.ts";
import { isOfTheEnd, toDueOn, toHeardOn, toQuietOn } from "../silence.ts";

/** Lifecycles that a revision can bring and that are worth telling. */
const TOLD: ReadonlySet<RevisionKind> = new Set<Lifecycle>([
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
]);

/** Something that a register tells, with what makes it known already and what it makes known. */
interface Happening {
  event: RegisterEvent;
  /** It is no news when one of these is known. Made of statement ids, which outlive entry ids. */
  topics: string[];
  /** What telling it makes known, apart from its own topics. */
  covers: string[];
}

/**
 * What is worth telling of a register that was not so before, oldest first. Reaffirmations and
 * refinements are none. A pledge or milestone that an earlier article, found later, now founds (and
 * so perhaps names anew) is known by the statements that it shares with `before`.
 */
export function decideEvents(
  before: CompanyRegister | null,
  after: CompanyRegister,
): RegisterEvent[] {
  const known = new Set<string>();
  for (const { event, topics, covers } of before === null ? [] : toHappenings(before)) {
    for (const topic of [event.key, ...topics, ...covers]) known.add(topic);
  }
  return toHappenings(after)
    .filter(({ event, topics }) => ![event.key, ...topics].some((topic) => known.has(topic)))
    .map(({ event }) => event)
    .toSorted((one, other) => compareText(one.occurredOn, other.occurredOn));
}

/**
 * What silence makes of a register by `nowOn` (`YYYY-MM-DD`): `pledge_due` on the day after a target
 * year with nothing heard of its end, `pledge_quiet` after 18 months without a report before that. Only
 * the newest state of each pledge, and of a headline and its parts (`refines`) only the headline's.
 */
export function decideDeadlines(register: CompanyRegister, nowOn: string): RegisterEvent[] {
  const reports = new Map<string, Milestone[]>();
  for (const milestone of register.milestones) {
    for (const { pledgeId, relation } of milestone.pledges) {
      if (relation !== "progress") continue;
      reports.set(pledgeId, [...(reports.get(pledgeId) ?? []), milestone]);
    }
  }
  const silences = new Map<string, RegisterEvent>();
  for (const pledge of register.pledges) {
    const silence = decideSilence(pledge, { reports: reports.get(pledge.id) ?? [], nowOn });
    if (silence !== null) silences.set(pledge.id, silence);
  }
  return register.pledges.flatMap(({ id, refines }) => {
    const silence = silences.get(id);
    const isToldOfHead = refines.some((head) => silences.get(head)?.kind === silence?.kind);
    return silence === undefined || isToldOfHead ? [] : [silence];
  });
}

function decideSilence(
  pledge: Pledge,
  { reports, nowOn }: { reports: readonly Milestone[]; nowOn: string },
): RegisterEvent | null {
  if (pledge.lifecycle === "withdrawn" || pledge.lifecycle === "superseded") return null;
  if (reports.some((milestone) => isAchieved(pledge, milestone))) return null;
  const dueOn = toDueOn(pledge);
  if (dueOn !== null && dueOn <= nowOn) {
    if (reports.some((milestone) => isOfTheEnd(pledge, milestone))) return null;
    const key = `pledge_due.${pledge.id}.${pledge.targetYear}`;
    return toPledgeEvent(pledge, { key, kind: "pledge_due", occurredOn: dueOn });
  }
  const heardOn = toHeardOn(pledge, reports);
  const quietOn = toQuietOn(heardOn);
  if (quietOn > nowOn) return null;
  const key = `pledge_quiet.${pledge.id}.${heardOn}`;
  return toPledgeEvent(pledge, { key, kind: "pledge_quiet", occurredOn: quietOn });
}

function toHappenings(register: CompanyRegister): Happening[] {
  return [...register.pledges.flatMap(toPledgeHappenings), ...toMilestoneHappenings(register)];
}

function toPledgeHappenings(pledge: Pledge): Happening[] {
  const counts = new Map<Lifecycle, number>();
  return pledge.revisions.flatMap((revision): Happening[] => {
    const { lifecycle, on, to, statementId, articleId } = revision;
    const told = { occurredOn: on, statementId, articleId };
    if (lifecycle === "announced") {
      const key = `pledge_new.${pledge.id}`;
      const event = toPledgeEvent(pledge, { key, kind: "pledge_new", ...told });
      const covers = [toTellingTopic(statementId)];
      return [{ event, topics: toTopics(pledge, "pledge_new"), covers }];
    }
    if (!isTold(lifecycle)) return [];
    const count = (counts.get(lifecycle) ?? 0) + 1;
    counts.set(lifecycle, count);
    const key = `pledge_changed.${pledge.id}.${lifecycle}.${count}`;
    const event = toPledgeEvent(pledge, { key, kind: "pledge_changed", lifecycle, ...told });
    const state = to === null ? "none" : `${to.amount} ${to.unit} ${to.targetYear}`;
    const topics = [
      ...toTopics(pledge, `pledge_changed ${lifecycle} ${state}`),
      toTellingTopic(statementId),
    ];
    return [{ event, topics, covers: toTopics(pledge, "pledge_new") }];
  });
}

function toMilestoneHappenings({ pledges, milestones }: CompanyRegister): Happening[] {
  const byId = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const achieved = new Set<string>();
  return milestones.flatMap((milestone): Happening[] => {
    const known = milestone.statedBy.map((id) => `milestone ${id}`);
    const told = {
      milestoneId: milestone.id,
      occurredOn: milestone.firstStatedOn,
      statementId: milestone.statedBy[0] ?? null,
      articleId: toArticleId(milestone.statedBy[0]),
    };
    const reached = milestone.pledges.flatMap(({ pledgeId, relation }): Happening[] => {
      const pledge = byId.get(pledgeId);
      if (pledge === undefined || relation !== "progress" || achieved.has(pledgeId)) return [];
      if (pledge.lifecycle === "withdrawn" || !isAchieved(pledge, milestone)) return [];
      achieved.add(pledgeId);
      const key = `pledge_achieved.${pledgeId}`;
      const event = toPledgeEvent(pledge, { key, kind: "pledge_achieved", ...told });
      return [{ event, topics: toTopics(pledge, "pledge_achieved"), covers: known }];
    });
    if (reached.length > 0) return reached;
    const key = `milestone.${milestone.id}`;
    const event = toEvent(milestone, { key, kind: "milestone", pledgeId: null, ...told });
    return [{ event, topics: known, covers: [] }];
  });
}

function isTold(kind: RevisionKind): kind is Lifecycle {
  return TOLD.has(kind);
}

/**
 * What a statement told once as a new pledge is no news as a revision, when an older article that is
 * found later tells of the state before.
 */
function toTellingTopic(statementId: string): string {
  return `told by ${statementId}`;
}

/** One topic for each statement that a pledge rests on. */
function toTopics({ statedBy, revisions }: Pledge, what: string): string[] {
  // A step on the way that refines a pledge is one of its own.
  const own = revisions.filter(({ lifecycle }) => lifecycle !== "refined");
  const ids = new Set([...statedBy, ...own.map(({ statementId }) => statementId)]);
  return [...ids].map((id) => `${what} ${id}`);
}

/** Claim ids are `<articleId>#c<n>`; null for an id of another form. */
function toArticleId(claimId = ""): string | null {
  const end = claimId.lastIndexOf("#");
  return end < 1 ? null : claimId.slice(0, end);
}

type Told = Pick<RegisterEvent, "key" | "occurredOn"> & {
  kind: EventKind;
} & Partial<RegisterEvent>;

function toPledgeEvent(pledge: Pledge, told: Told): RegisterEvent {
  return toEvent(pledge, { pledgeId: pledge.id, ...told });
}

function toEvent(of: Pledge | Milestone, told: Told): RegisterEvent {
  const { company, brand, metric, region } = of;
  return {
    company,
    brand,
    metric,
    region,
    pledgeId: null,
    milestoneId: null,
    lifecycle: null,
    statementId: null,
    articleId: null,
    ...told,
  };
}
