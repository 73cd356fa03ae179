import type { Citer } from "../chat/card.ts";
import { companyById } from "../pledge/companies.ts";
import { formatFigure } from "../pledge/figure.ts";
import type { Metric } from "../pledge/metric.ts";
import { BASIS_NAMES, METRIC_NAMES, STAGE_NAMES } from "../pledge/metric-names.ts";
import type { PledgeState } from "../pledge/pledge.ts";
import type { Evidence } from "../pledge/view.ts";
import type { Fact } from "./fact.ts";
import { isGrounded, ungroundedIn } from "./ground.ts";

export const companyName = (id: string): string => companyById(id)?.name ?? id;
export const metricName = (metric: Metric): string => METRIC_NAMES[metric].label.en;

/** The sources of a fact, the one to show first at the front: what says its figure, then the newest. */
export function toShownSources(fact: Fact): Evidence[] {
  const says = ({ quote }: Evidence) =>
    Number(fact.amount !== null && isGrounded(fact.amount, [quote])) +
    Number(fact.year !== null && isGrounded(fact.year, [quote]));
  return fact.sources.toSorted(
    (left, right) =>
      says(right) - says(left) || (right.published ?? "").localeCompare(left.published ?? ""),
  );
}

/**
 * A fact in one line with its marks: `BMW Group: Net zero by 2050 [1]`. A number that the cited quotes
 * do not hold in so many words is followed by where it comes from.
 */
export const toLine = (fact: Fact, citer: Citer, maxSources?: number): string =>
  `${companyName(fact.company)}: ${toStatement(fact, citer, maxSources)}`;

/** A fact without its company: `Net zero by 2050 [1]`. */
export function toStatement(fact: Fact, citer: Citer, maxSources?: number): string {
  const sources = toShownSources(fact).slice(0, maxSources ?? 2);
  const marks = citer.cite(sources, maxSources);
  return `${fact.title}${toDerivation(fact, sources)}${marks}`;
}

/** How a line's numbers came about where the quotes do not hold them; empty where they do. */
export function toDerivation(fact: Fact, sources: readonly Evidence[]): string {
  const quotes = sources.map(({ quote }) => quote);
  const worked = new Set(ungroundedIn(fact.title, quotes).map(({ value }) => value));
  if (worked.size === 0) return "";
  const on = sources[0]?.published;
  const article = on ? `the article of ${on}` : "the article";
  const listed = [...worked].map((value) =>
    isYearOf(fact, value) ? `${value}` : value.toLocaleString("en-US"),
  );
  return ` (${listed.join(" and ")} from ${article}, not from its quote)`;
}

const isYearOf = (fact: Fact, value: number) => value === fact.year || value === fact.baselineYear;

/** A state of a pledge in words: `30 % by 2030`; null where it has neither figure nor year. */
export function toStateText(state: PledgeState | null): string | null {
  if (state === null) return null;
  const figure = formatFigure(state);
  const year = state.targetYear === null ? null : `by ${state.targetYear}`;
  const text = [figure, year].filter((part) => part !== null).join(" ");
  return text === "" ? null : text;
}

/** What a fact is made of, for a card's facts; numbers that are not in the quotes are left out. */
export function toDetails(
  fact: Fact,
  quotes: readonly string[],
): { name: string; value: string }[] {
  const figure = formatFigure(fact);
  const said = (value: number | null) => value !== null && isGrounded(value, quotes);
  return [
    ...(figure !== null && said(fact.amount)
      ? [{ name: "Figure", value: `${CHANGE_WORDS[fact.change]}${figure}${toBasis(fact)}` }]
      : []),
    ...(said(fact.year)
      ? [{ name: fact.kind === "pledge" ? "By" : "As of", value: String(fact.year) }]
      : []),
    ...(said(fact.baselineYear) ? [{ name: "Against", value: String(fact.baselineYear) }] : []),
    ...(fact.stage === null ? [] : [{ name: "Part", value: STAGE_NAMES[fact.stage].en }]),
    ...toStatus(fact),
  ];
}

const CHANGE_WORDS = { "reduce-by": "cut of ", "increase-by": "growth of ", reach: "" } as const;

const toBasis = ({ basis }: Fact) => (basis === null ? "" : `, ${BASIS_NAMES[basis].en}`);

function toStatus({ pledge }: Fact): { name: string; value: string }[] {
  if (pledge === null) return [];
  const delivery = pledge.delivery === "not_assessed" ? [] : [pledge.delivery.replaceAll("_", " ")];
  return [{ name: "Status", value: [pledge.lifecycle, ...delivery].join(", ") }];
}
