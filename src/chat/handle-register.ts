import type { Metric } from "../pledge/metric.ts";
import { METRIC_NAMES } from "../pledge/metric-names.ts";
import type { PledgeView } from "../pledge/view.ts";
import { type Card, type Citer, createCiter } from "./card.ts";
import { companyName } from "./event-words.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";

const MAX_PLEDGES = 25;

/** The pledges of some companies, metrics or years, each with its status and its newest quote. */
export async function showPledges(
  { register }: Pick<CommandDeps, "register">,
  { companies, metrics, years }: { companies: string[]; metrics: Metric[]; years: number[] },
  { nowAt }: CommandContext,
): Promise<Card> {
  const pledges = await register.pledges(
    {
      ...(companies.length > 0 ? { companies } : {}),
      ...(metrics.length > 0 ? { metrics } : {}),
      ...(years.length > 0 ? { years } : {}),
    },
    nowAt.slice(0, 10),
  );
  const asked = [
    ...companies.map((id) => companyName(id)),
    ...metrics.map((metric) => METRIC_NAMES[metric].label.en),
    ...years,
  ].join(", ");
  const title = asked === "" ? "Pledges" : `Pledges: ${asked}`;
  if (pledges.length === 0) return toNotice(title, "None is registered.");
  const shown = pledges.toSorted(byCompanyThenYear).slice(0, MAX_PLEDGES);
  const citer = createCiter();
  const items = shown.map((pledge) => toItem(pledge, citer));
  const more = pledges.length - shown.length;
  return {
    title,
    verdict: `${pledges.length} registered:`,
    blocks: [
      { kind: "list", items },
      ...(more > 0 ? [{ kind: "context" as const, text: `and ${more} more` }] : []),
    ],
    citations: citer.citations(),
    actions: [],
  };
}

function toItem(pledge: PledgeView, citer: Citer): string {
  const status = [
    pledge.lifecycle,
    ...(pledge.delivery === "not_assessed" ? [] : [pledge.delivery.replaceAll("_", " ")]),
  ].join(", ");
  const line = `${companyName(pledge.company)}: ${pledge.title} (${status})${citer.cite(pledge.sources.slice(-1))}`;
  return line + sayDiffering(pledge, citer);
}

/** Reports of the pledge on which sources differ: each figure with its source, each pair once. */
function sayDiffering({ milestones }: PledgeView, citer: Citer): string {
  const said = new Set<string>();
  const pairs = milestones.flatMap((milestone) => {
    const rivals = milestone.contradicts.filter(({ id }) => !said.has(id));
    said.add(milestone.id);
    if (rivals.length === 0) return [];
    const sides = [milestone, ...rivals].map(
      ({ title, sources }) => title + citer.cite(sources.slice(0, 1)),
    );
    return `; sources differ: ${sides.join(", ")}`;
  });
  return pairs.join("");
}

function byCompanyThenYear(left: PledgeView, right: PledgeView): number {
  return (
    left.company.localeCompare(right.company) ||
    (left.targetYear ?? Number.MAX_SAFE_INTEGER) - (right.targetYear ?? Number.MAX_SAFE_INTEGER)
  );
}
