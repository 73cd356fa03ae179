import type { MilestoneView, PledgeView, RevisionView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Action, type Block, type Card, type Citer, createCiter, told } from "../card.ts";
import type { CardWords } from "../words/card-words.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";
import { sayMilestone, sayPledge, sayStatus } from "./pledge-say.ts";

/** Steps and reports that are shown, the newest; the others are counted. */
const MAX_STEPS = 8;
const MAX_REPORTS = 8;

/** One pledge: how far it is with the sum that says so, what was made of it over time, what was reported. */
export function renderPledge(pledge: PledgeView, language: Language = "en"): Card {
  const citer = createCiter();
  const { progress } = pledge;
  const words = wordsOf(language);
  const say = words.cards.pledge;
  const verdict = `${sayStatus(pledge, language)}${citer.cite(pledge.sources.slice(-1))}`;
  const reported = progress.reported ? citer.cite([progress.reported.evidence]) : "";
  const blocks: Block[] = [
    {
      kind: "progress",
      label: say.achieved,
      share: progress.shareAchieved,
      text: (language === "en" ? progress.sum : progress.sumZh) + reported,
    },
    ...toChart(pledge, say),
    ...toHistory(pledge, citer, language),
    ...toReports(pledge, citer, language),
    ...toRivals(pledge, say),
    { kind: "context", text: pledge.id },
  ];
  return {
    title: words.company(pledge.company) + words.colon + sayPledge(pledge, language),
    verdict: verdict.charAt(0).toUpperCase() + verdict.slice(1),
    blocks: blocks.filter((block) => block.kind !== "progress" || block.text !== ""),
    citations: citer.citations(),
    actions: toActions(pledge, words),
    ...told(language),
  };
}

function toHistory(pledge: PledgeView, citer: Citer, language: Language): Block[] {
  const steps = pledge.revisions.toReversed();
  if (steps.length === 0) return [];
  const shown = steps
    .slice(0, MAX_STEPS)
    .map((step) => sayStep(pledge, step, language) + citer.cite([step.evidence]));
  return toList(shown, steps.length, { head: wordsOf(language).cards.pledge.history, language });
}

function sayStep(
  pledge: PledgeView,
  { on, lifecycle, to, evidence }: RevisionView,
  language: Language,
): string {
  const { cards, colon, day } = wordsOf(language);
  const was = to && { state: to, quote: evidence.quote };
  const state = was === null ? "" : colon + sayPledge(pledge, language, was);
  return `${day(on)} ${cards.lifecycles[lifecycle]}${state}`;
}

function toReports({ milestones }: PledgeView, citer: Citer, language: Language): Block[] {
  const newest = milestones.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0));
  const shown = newest
    .slice(0, MAX_REPORTS)
    .map((one) => sayMilestone(one, language) + citer.cite(one.sources.slice(0, 1)));
  const head = wordsOf(language).cards.pledge.reported;
  return toList(shown, milestones.length, { head, language });
}

function toList(
  items: string[],
  count: number,
  { head, language }: { head: string; language: Language },
): Block[] {
  if (items.length === 0) return [];
  const more = count - items.length;
  return [
    { kind: "text", text: head },
    { kind: "list", items: [...items, ...(more > 0 ? [wordsOf(language).digest.more(more)] : [])] },
  ];
}

function toRivals({ contradicts }: PledgeView, say: CardWords["pledge"]): Block[] {
  if (contradicts.length === 0) return [];
  const ids = contradicts.map(({ pledgeId }) => pledgeId).join(", ");
  return [{ kind: "text", text: say.differ(ids) }];
}

/** Reported figures by year beside the target, where there are two that can be compared. */
function toChart(pledge: PledgeView, say: CardWords["pledge"]): Block[] {
  const { unit, change, amount, targetYear } = pledge;
  const reports = pledge.milestones.flatMap((report) => toPoint(pledge, report, say.report));
  if (unit === null || amount === null || targetYear === null || reports.length < 2) return [];
  const target = { year: targetYear, value: amount, series: say.target };
  const points = [...reports.toSorted((one, other) => one.year - other.year), target];
  const said = points.map(({ year, value, series }) => `${year} ${value} ${unit} ${series}`);
  const what = change === "reach" ? "" : change === "reduce-by" ? say.cut : say.growth;
  return [{ kind: "chart", alt: what + said.join(", "), points, unit }];
}

function toPoint({ unit, change }: PledgeView, report: MilestoneView, series: string) {
  const { relation, amount, year } = report;
  const fits = relation === "progress" && report.unit === unit && report.change === change;
  return fits && amount !== null && year !== null ? [{ year, value: amount, series }] : [];
}

function toActions({ id, company }: PledgeView, { company: nameOf, cards }: Words): Action[] {
  const { follow, muteHere } = cards.actions;
  return [
    { label: follow(nameOf(company)), command: `subscribe ${company}`, style: "default" },
    { label: muteHere, command: `mute ${id}`, style: "default" },
  ];
}
