import type { Block } from "../../chat/card.ts";
import { ungroundedIn } from "../../pledge/ground.ts";
import type { Fact } from "../fact.ts";
import type { Query } from "../query.ts";
import { type Composed, toComposed } from "./compose.ts";
import { createTeller, toLine, toListedLine, toShownSources } from "./describe.ts";

const MAX_PLEDGES = 3;
const MAX_MILESTONES = 5;

/** How far a pledge is: the verdict, the sum behind it, and what was reported. */
export function composeProgress(
  facts: readonly Fact[],
  considered: readonly Fact[],
  query: Query,
): Composed {
  const teller = createTeller(query);
  const { words, citer } = teller;
  const pledges = facts.filter(({ kind }) => kind === "pledge").slice(0, MAX_PLEDGES);
  const reports = toReports(pledges, facts, considered).slice(0, MAX_MILESTONES);
  const [first] = pledges;
  if (!first?.pledge) {
    const [best, ...others] = reports;
    if (!best) throw new Error("nothing to compose");
    return toComposed(query, {
      verdict: words.progress.noPledge(toLine(best, teller)),
      blocks:
        others.length > 0
          ? [{ kind: "list", items: others.map((fact) => toLine(fact, teller)) }]
          : [],
      teller,
    });
  }
  if (pledges.length > 1 && query.metrics.length === 0)
    return composeStatuses(facts, reports, query);
  const { progress } = first.pledge;
  const line = toLine(first, teller);
  const reported = reports.map((fact) => words.progress.reported(toLine(fact, teller)));
  if (progress.reported) citer.cite([progress.reported.evidence]);
  const sum = toSum(
    words.progress.sum(progress),
    citer.citations().map(({ quote }) => quote),
  );
  const share = progress.shareAchieved;
  const blocks: Block[] = [
    ...(sum === "" && share === null
      ? []
      : [{ kind: "progress" as const, label: words.progress.share, share, text: sum }]),
    ...toItems([...pledges.slice(1).map((fact) => toListedLine(fact, teller, 2)), ...reported]),
  ];
  const status =
    reports.length > 0 && progress.delivery === "not_assessed"
      ? "cannot_assess"
      : progress.delivery;
  return toComposed(query, {
    verdict: words.progress.statuses[status] + words.colon + line,
    blocks,
    teller,
  });
}

const MAX_STATUSES = 10;

/** Several pledges at once: each with how far it is. */
function composeStatuses(facts: readonly Fact[], reports: readonly Fact[], query: Query): Composed {
  const teller = createTeller(query);
  const { statuses, several, reported } = teller.words.progress;
  const items = facts
    .flatMap((fact) => (fact.pledge ? [{ fact, delivery: fact.pledge.delivery }] : []))
    .slice(0, MAX_STATUSES)
    .map(
      ({ fact, delivery }) => statuses[delivery] + teller.words.colon + toListedLine(fact, teller),
    );
  return toComposed(query, {
    verdict: several,
    blocks: toItems([...items, ...reports.map((fact) => reported(toLine(fact, teller, 1)))]),
    teller,
  });
}

/** The sum as the register shows it; it may hold computed numbers, for it is what computes them. */
function toSum(sum: string, quotes: readonly string[]): string {
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
