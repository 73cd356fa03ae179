import { type Block, createCiter } from "../chat/card.ts";
import type { DeliveryStatus } from "../pledge/event.ts";
import { type Composed, toComposed } from "./compose.ts";
import { toLine, toShownSources } from "./describe.ts";
import type { Fact } from "./fact.ts";
import { ungroundedIn } from "./ground.ts";
import type { Query } from "./query.ts";

const MAX_PLEDGES = 3;
const MAX_MILESTONES = 5;

const VERDICTS: Readonly<Record<DeliveryStatus, string>> = {
  not_assessed: "Nothing is reported on it yet",
  cannot_assess: "It cannot be reckoned from what is reported",
  ahead: "Ahead of plan",
  on_track: "On track",
  behind: "Behind plan",
  achieved_self_declared: "Reached, as the company says",
  achieved_verified: "Reached, and verified",
  missed: "Missed",
  due: "Due, and nothing heard",
  quiet: "Quiet: no report for eighteen months",
};

/** How far a pledge is: the verdict, the sum behind it, and what was reported. */
export function composeProgress(
  facts: readonly Fact[],
  considered: readonly Fact[],
  query: Query,
): Composed {
  const citer = createCiter();
  const pledges = facts.filter(({ kind }) => kind === "pledge").slice(0, MAX_PLEDGES);
  const reports = toReports(pledges, facts, considered).slice(0, MAX_MILESTONES);
  const [first] = pledges;
  if (!first?.pledge) {
    const [best, ...others] = reports;
    if (!best) throw new Error("nothing to compose");
    return toComposed(query, {
      verdict: `No pledge on this is registered; reported so far: ${toLine(best, citer)}`,
      blocks:
        others.length > 0
          ? [{ kind: "list", items: others.map((fact) => toLine(fact, citer)) }]
          : [],
      citer,
    });
  }
  if (pledges.length > 1 && query.metrics.length === 0)
    return composeStatuses(facts, reports, query);
  const { progress } = first.pledge;
  const line = toLine(first, citer);
  const reported = reports.map((fact) => `Reported: ${toLine(fact, citer)}`);
  if (progress.reported) citer.cite([progress.reported.evidence]);
  const sum = toSum(
    first,
    citer.citations().map(({ quote }) => quote),
  );
  const share = progress.shareAchieved;
  const blocks: Block[] = [
    ...(sum === "" && share === null
      ? []
      : [{ kind: "progress" as const, label: "Share achieved", share, text: sum }]),
    ...toItems([...pledges.slice(1).map((fact) => toLine(fact, citer)), ...reported]),
  ];
  const status =
    reports.length > 0 && progress.delivery === "not_assessed"
      ? "cannot_assess"
      : progress.delivery;
  return toComposed(query, { verdict: `${VERDICTS[status]}: ${line}`, blocks, citer });
}

const MAX_STATUSES = 10;

/** Several pledges at once: each with how far it is. */
function composeStatuses(facts: readonly Fact[], reports: readonly Fact[], query: Query): Composed {
  const citer = createCiter();
  const items = facts
    .flatMap((fact) => (fact.pledge ? [{ fact, delivery: fact.pledge.delivery }] : []))
    .slice(0, MAX_STATUSES)
    .map(({ fact, delivery }) => `${VERDICTS[delivery]}: ${toLine(fact, citer, 1)}`);
  return toComposed(query, {
    verdict: "Several pledges fit; how far each is:",
    blocks: toItems([...items, ...reports.map((fact) => `Reported: ${toLine(fact, citer, 1)}`)]),
    citer,
  });
}

/** The sum as the register shows it; it may hold computed numbers, for it is what computes them. */
function toSum({ pledge }: Fact, quotes: readonly string[]): string {
  const sum = pledge?.progress.sum ?? "";
  return /[=÷×]/.test(sum) || ungroundedIn(sum, quotes).length === 0 ? sum : "";
}

const toItems = (items: string[]): Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);

/** Milestones that measure the pledges, or that answer on their own where there is no pledge. */
function toReports(
  pledges: readonly Fact[],
  facts: readonly Fact[],
  considered: readonly Fact[],
): Fact[] {
  const own = facts.filter(({ kind }) => kind === "milestone");
  const bearing = considered.filter(
    (fact) =>
      fact.kind === "milestone" &&
      !own.includes(fact) &&
      pledges.some((pledge) => isBearing(fact, pledge)),
  );
  return [...bearing, ...own].toSorted(
    (left, right) =>
      (right.year ?? 0) - (left.year ?? 0) || newest(right).localeCompare(newest(left)),
  );
}

const newest = (fact: Fact) => toShownSources(fact)[0]?.published ?? "";

/** A report of the same thing by the deadline. */
function isBearing(report: Fact, pledge: Fact): boolean {
  const isLinked = pledge.pledge?.milestones.some(
    ({ id, relation }) => id === report.id && relation === "progress",
  );
  if (isLinked) return true;
  const isSame = (key: "company" | "metric") => report[key] === pledge[key];
  const agrees = (key: "stage" | "basis" | "region") =>
    report[key] === null || pledge[key] === null || report[key] === pledge[key];
  return (
    isSame("company") &&
    isSame("metric") &&
    agrees("stage") &&
    agrees("basis") &&
    agrees("region") &&
    (report.year === null || pledge.year === null || report.year <= pledge.year)
  );
}
