import type { MilestoneView, PledgeView, RevisionView } from "../pledge/view.ts";
import { type Action, type Block, type Card, type Citer, createCiter } from "./card.ts";
import { companyName } from "./event-words.ts";
import { ENGLISH } from "./words/english.ts";

/** Steps and reports that are shown, the newest; the others are counted. */
const MAX_STEPS = 8;
const MAX_REPORTS = 8;

/** One pledge: how far it is with the sum that says so, what was made of it over time, what was reported. */
export function renderPledge(pledge: PledgeView): Card {
  const citer = createCiter();
  const { progress, lifecycle, delivery } = pledge;
  const status = [lifecycle, ...(delivery === "not_assessed" ? [] : [delivery])]
    .map((word) => word.replaceAll("_", " "))
    .join(", ");
  const verdict = `${status}${citer.cite(pledge.sources.slice(-1))}`;
  const reported = progress.reported ? citer.cite([progress.reported.evidence]) : "";
  const blocks: Block[] = [
    {
      kind: "progress",
      label: "Achieved",
      share: progress.shareAchieved,
      text: progress.sum + reported,
    },
    ...toChart(pledge),
    ...toHistory(pledge, citer),
    ...toReports(pledge, citer),
    ...toRivals(pledge),
    { kind: "context", text: pledge.id },
  ];
  return {
    title: `${companyName(pledge.company)}: ${pledge.title}`,
    verdict: verdict.charAt(0).toUpperCase() + verdict.slice(1),
    blocks: blocks.filter((block) => block.kind !== "progress" || block.text !== ""),
    citations: citer.citations(),
    actions: toActions(pledge),
  };
}

function toHistory(pledge: PledgeView, citer: Citer): Block[] {
  const steps = pledge.revisions.toReversed();
  if (steps.length === 0) return [];
  const shown = steps
    .slice(0, MAX_STEPS)
    .map((step) => sayStep(pledge, step) + citer.cite([step.evidence]));
  return toList("History, the newest first:", shown, steps.length);
}

function sayStep(pledge: PledgeView, { on, lifecycle, to, evidence }: RevisionView): string {
  const state = to === null ? "" : `: ${sayState(pledge, to, evidence.quote)}`;
  return `${on} ${lifecycle}${state}`;
}

/** What was pledged then, as a title of that time. */
function sayState(
  pledge: PledgeView,
  state: NonNullable<RevisionView["to"]>,
  quote: string,
): string {
  return ENGLISH.title({ ...pledge, ...state, kind: "pledge", year: state.targetYear, quote });
}

function toReports({ milestones }: PledgeView, citer: Citer): Block[] {
  const newest = milestones.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0));
  const shown = newest
    .slice(0, MAX_REPORTS)
    .map(({ title, sources }) => title + citer.cite(sources.slice(0, 1)));
  return toList("Reported:", shown, milestones.length);
}

function toList(head: string, items: string[], count: number): Block[] {
  if (items.length === 0) return [];
  const more = count - items.length;
  return [
    { kind: "text", text: head },
    { kind: "list", items: [...items, ...(more > 0 ? [`and ${more} more`] : [])] },
  ];
}

function toRivals({ contradicts }: PledgeView): Block[] {
  if (contradicts.length === 0) return [];
  const ids = contradicts.map(({ pledgeId }) => pledgeId).join(", ");
  return [{ kind: "text", text: `Sources differ; see also: ${ids}` }];
}

/** Reported figures by year beside the target, where there are two that can be compared. */
function toChart(pledge: PledgeView): Block[] {
  const { unit, change, amount, targetYear } = pledge;
  const reports = pledge.milestones.flatMap((report) => toPoint(pledge, report));
  if (unit === null || amount === null || targetYear === null || reports.length < 2) return [];
  const target = { year: targetYear, value: amount, series: "target" };
  const points = [...reports.toSorted((one, other) => one.year - other.year), target];
  const said = points.map(({ year, value, series }) => `${year} ${value} ${unit} ${series}`);
  const what = change === "reach" ? "" : change === "reduce-by" ? "Cut: " : "Growth: ";
  return [{ kind: "chart", alt: what + said.join(", "), points, unit }];
}

function toPoint({ unit, change }: PledgeView, report: MilestoneView) {
  const { relation, amount, year } = report;
  const fits = relation === "progress" && report.unit === unit && report.change === change;
  return fits && amount !== null && year !== null
    ? [{ year, value: amount, series: "reported" }]
    : [];
}

function toActions({ id, company }: PledgeView): Action[] {
  const name = companyName(company);
  return [
    { label: `Follow ${name}`, command: `subscribe ${company}`, style: "default" },
    { label: "Mute here", command: `mute ${id}`, style: "default" },
  ];
}
