import type { Block } from "../../chat/card.ts";
import type { Metric } from "../../pledge/metric.ts";
import { unique } from "../../shared/unique.ts";
import { type Fact, isWithdrawn } from "../fact.ts";
import { isOfPartOfYear } from "../find/extent.ts";
import { nearFigure } from "../find/figure.ts";
import { isCumulative, partOf } from "../find/like.ts";
import { fold, wordsAndStems } from "../lexicon/tokens.ts";
import { companiesOf, type Facet, type Query } from "../query.ts";
import { type Composed, toComposed } from "./compose.ts";
import { createTeller, type Teller, toListedLine } from "./describe.ts";

const WHETHER =
  /^(?:(?:and|so|but|then|ok|well),? )*(?:has|have|did|is|are|was|were)\b|吗[?？]?$|^是否|了没有/i;
const GETS_THERE =
  /\b(?:reach(?:ed)?|hit|pass(?:ed)?|exceed(?:ed)?|top(?:ped)?|surpass(?:ed)?|cross(?:ed)?|achieved?|attain(?:ed)?|sell|sold|deliver(?:ed)?|buil[dt]|produced?|ma[dk]e|install(?:ed)?|got(?:ten)? to|gets? to|(?:is|are|was|were) (?:[\w'-]+ ){0,5}?(?:at|above|over|past|beyond)|cut|reduced?|lower(?:ed)?)\b|达到|超过|突破|卖了|卖出|销售|交付|建成|实现/i;
/** What is pledged, what is less, and what is set beside another is asked for otherwise. */
const OTHERWISE =
  /\b(?:targets?|goals?|pledge[sd]?|promised?|plan(?:s|ned|ning)?|aim\w*|commit\w*|less|fewer|below|under|at most|than (?!\d|half|a quarter)|still|going to|will|or)\b|目标|计划|承诺|不到|低于|以下|还是/i;

/** Whether it asks if a company has got as far as a figure. */
export const asksIfReached = ({ text, intent, names, amounts, kind, asOf }: Query): boolean =>
  intent === "look_up" &&
  asOf === null &&
  kind !== "pledge" &&
  new Set(names.map(({ companyId }) => companyId)).size === 1 &&
  amounts.length === 1 &&
  WHETHER.test(text) &&
  GETS_THERE.test(text) &&
  !OTHERWISE.test(text);

const PERCENT = /\d ?(?:%|per ?cent|pct)|百分之|[一二三四五六七八九十\d两半]成/i;

/** The question for what is reported, whatever its figure. */
export const toReportedQuery = (query: Query): Query => ({
  ...query,
  ...{ intent: "list", kind: "milestone", amounts: [], unit: null, otherMetrics: [] },
});

/** What a figure without a thing may be of: what the company has pledged that very figure for. */
export function metricsOfFigure(facts: readonly Fact[], amount: number): Metric[] {
  const states = facts.flatMap(({ metric, amount: own, amountMax, revisions }) => [
    { metric, figures: [own, amountMax, ...revisions.map(({ from }) => from?.amount ?? null)] },
  ]);
  return unique(
    states.filter(({ figures }) => figures.includes(amount)).map(({ metric }) => metric),
  );
}

/**
 * Yes or no, with the highest figure that is reported; null where none is of the whole, or a bound leaves it open. `facts`
 * are what is reported of the metrics that are asked about.
 */
export function composeReached(facts: readonly Fact[], query: Query): Composed | null {
  const [amount] = query.amounts;
  if (amount === undefined) return null;
  const figures = figuresAsked(facts, query);
  const metric = query.metrics.find((one) =>
    figures.some((fact) => fact.metric === one && isOfScope(fact, query)),
  );
  const all = figures.filter((fact) => fact.metric === metric);
  const meant = all.filter((fact) => isOfScope(fact, query));
  const [highest] = meant;
  if (!highest || highest.amount === null) return null;
  const teller = createTeller(query);
  const { reached } = teller.words;
  const line = (fact: Fact) => toListedLine(fact, teller, 2);
  const isThere = meant.find(
    (fact) =>
      (fact.amount ?? 0) >= amount && fact.comparator !== "at-most" && isOfWhole(fact, query),
  );
  // A part that got there says nothing of the whole, and a part of a year or place nothing against it.
  const isOpen = all.some(
    ({ amount: own, amountMax, comparator }) =>
      comparator === "at-least" || (amountMax ?? own ?? 0) >= amount,
  );
  const others = meant.filter((fact) => fact !== (isThere ?? highest)).slice(0, MAX_BESIDE);
  if (isThere === undefined && isOpen) return null;
  const verdict = isThere === undefined ? reached.no(line(highest)) : reached.yes(line(isThere));
  const items = others.map(line);
  return toComposed(query, {
    verdict,
    blocks: items.length === 0 ? [] : [{ kind: "list", items }],
    teller,
  });
}

const MAX_BESIDE = 3;

/** Reports with a figure of the kind that is asked for, the highest first. */
const figuresAsked = (facts: readonly Fact[], { text, facets }: Query): Fact[] =>
  facts
    .filter(
      (fact) =>
        fact.amount !== null &&
        !isWithdrawn(fact) &&
        (fact.unit === "%") === PERCENT.test(text) &&
        (fact.metric !== "ghg-emissions" || fact.change === "reduce-by") &&
        facets.every((facet) => isBeside(fact, facet)),
    )
    .toSorted((left, right) => (right.amount ?? 0) - (left.amount ?? 0));

/** Whether what a question names stands close to the figure: a sentence may tell of chargers and of swap stations. */
function isBeside({ title, amount, sources }: Fact, { stems, zh }: Facet): boolean {
  const near = [title, ...sources.map(({ quote }) => nearFigure(quote, amount ?? 0))].map(fold);
  return near.some((text) => {
    const words = wordsAndStems(text);
    return stems.some((stem) => words.has(stem)) || zh.some((word) => text.includes(word));
  });
}

/** Of another place, brand or part of a year it says nothing of all. */
const isOfScope = (fact: Fact, { places, names, years }: Query): boolean =>
  (places.length > 0 || fact.region === null) &&
  (fact.brand === null || names.some(({ brand }) => brand === fact.brand)) &&
  !(years.length > 0 && isCumulative(fact)) &&
  !isOfPartOfYear(fact);

/** A part of the business that got there does not speak for the whole. */
const isOfWhole = (fact: Fact, { stages }: Query): boolean =>
  partOf(fact) === null ||
  (fact.stage !== null && stages.includes(fact.stage)) ||
  companyWide(fact);

const companyWide = ({ stage }: Fact): boolean => stage === "products";

/**
 * That it is not known, with what is pledged for that very figure and the most that is reported; null where nothing is
 * pledged for it. `reported` is as in {@link composeReached}.
 */
export function composePledgedOnly(
  facts: readonly Fact[],
  reported: readonly Fact[],
  query: Query,
): Composed | null {
  const [amount] = query.amounts;
  const companies = companiesOf(query);
  const isShare = PERCENT.test(query.text);
  const pledged = facts.find(
    (fact) =>
      fact.kind === "pledge" &&
      fact.amount === amount &&
      (fact.unit === "%") === isShare &&
      companies.includes(fact.company) &&
      query.metrics.includes(fact.metric) &&
      isOfScope(fact, { ...query, years: [] }),
  );
  if (pledged === undefined) return null;
  const teller = createTeller(query);
  const { reached, progress } = teller.words;
  const verdict = reached.unknown(toListedLine(pledged, teller, 2));
  const figures = figuresAsked(reported, query).filter(({ metric }) => metric === pledged.metric);
  const highest = figures.find((fact) => isOfScope(fact, query)) ?? figures[0];
  const items = highest ? [progress.reported(toListedLine(highest, teller, 2))] : [];
  const blocks: Block[] = [
    ...toStatus(pledged, teller),
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
  ];
  return { ...toComposed(query, { verdict, blocks, teller }), abstained: true };
}

/** How far a pledge is, where that is known: `Due, and nothing heard`. */
function toStatus({ pledge }: Fact, { words }: Teller): Block[] {
  const delivery = pledge?.delivery ?? "not_assessed";
  if (delivery === "not_assessed") return [];
  return [
    {
      kind: "facts",
      facts: [{ name: words.detail.status, value: words.progress.statuses[delivery] }],
    },
  ];
}
