import { type Block, type Card, createCiter } from "../chat/card.ts";
import { ALIASES } from "../pledge/companies.ts";
import type { Metric } from "../pledge/metric.ts";
import type { ArticleStore, Passage } from "../store/types/article.ts";
import { toCardTitle } from "./compose.ts";
import { metricName } from "./describe.ts";
import { findNames } from "./names.ts";
import { parseQuestion } from "./parse.ts";
import { companiesOf, type Query } from "./query.ts";
import { fold, tidy, tokenise } from "./tokens.ts";

const MAX_SEARCHED = 12;
const MAX_SHOWN = 2;

/**
 * Where the register has nothing: sentences that name the company, the metric, the year and the place
 * of the question, shown as found. Null where no article has one.
 */
export async function findPassages(
  articles: Pick<ArticleStore, "search">,
  query: Query,
): Promise<Card | null> {
  // Without a company, or a metric or a year, any sentence would do; that is no answer.
  const isBroad = query.metrics.length === 0 && query.years.length === 0;
  if (companiesOf(query).length === 0 || isBroad) return null;
  const asked = new Set(companiesOf(query));
  const names = ALIASES.filter(({ companyId }) => asked.has(companyId)).map(({ text }) => text);
  const searches = toSearches(query).map((text) => articles.search(text, MAX_SEARCHED, names));
  const found = (await Promise.all(searches)).flat();
  const fitting = found.flatMap((passage, at) => {
    const quote = isFirst(found, at) ? quoteOnTopic(passage, query) : null;
    return quote === null ? [] : [{ ...passage.evidence, quote }];
  });
  if (fitting.length === 0) return null;
  const shown = fitting.slice(0, MAX_SHOWN);
  const citer = createCiter();
  const marks = shown.map((evidence) => citer.cite([evidence], 1));
  const blocks: Block[] = shown.map((evidence, index) => ({
    kind: "quote",
    text: evidence.quote,
    source:
      [evidence.publisher, evidence.published].filter((part) => part !== null).join(", ") +
      (marks[index] ?? ""),
    url: evidence.url,
  }));
  return {
    title: toCardTitle({ ...query, years: [] }),
    verdict: `Not in the register, but found in an article${marks[0]}:`,
    blocks: [
      ...blocks,
      { kind: "context", text: "Shown as found; no figure of it is registered." },
    ],
    citations: citer.citations(),
    actions: [],
  };
}

/** A search gives one sentence an article, so it is asked in the question's words and in the metric's. */
function toSearches(query: Query): string[] {
  const names = query.names.map(({ name }) => name);
  const metrics = query.metrics.slice(0, 2).map(metricName);
  const years = query.years.filter(({ from, to }) => from === to).map(({ from }) => String(from));
  return [
    query.text,
    [...names, ...years, ...query.mentioned].join(" "),
    [...names, ...years, ...metrics].join(" "),
    // Most sentences call the company "it": one search looks past its name.
    [...years, ...query.mentioned].join(" "),
  ];
}

const isFirst = (passages: readonly Passage[], at: number): boolean =>
  passages.findIndex(
    ({ evidence }) =>
      evidence.articleId === passages[at]?.evidence.articleId &&
      evidence.quote === passages[at]?.evidence.quote,
  ) === at;

/** Whether words for one are often words for the other: "all-electric" is said of models, cars and shares. */
const isNear = (asked: Metric, said: Metric): boolean =>
  asked === said || (ELECTRIC.has(asked) && ELECTRIC.has(said));

const ELECTRIC: ReadonlySet<Metric> = new Set([
  "ev-share",
  "ev-volume",
  "ev-models",
  "ice-phase-out",
]);

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|third|quarter|dozen)\b/i;
const NEGATION =
  /\b(?:no|not|none|never|neither|without|n't|yet to|declined|refus\w+|silent|omit\w*|missing|unclear)\b|n't\b|没有|未|尚未|不/i;

/** The sentence, or else it with its neighbours, where that speaks of all that the question asks. */
function quoteOnTopic({ evidence, around }: Passage, query: Query): string | null {
  if (isOnTopic(evidence.quote, evidence, query)) return evidence.quote;
  // A year that stands near a sentence without one is not the year that was asked for.
  const mayBeElsewhere = query.asksYear && NEGATION.test(evidence.quote);
  return !mayBeElsewhere && isOnTopic(around, evidence, query) ? around : null;
}

function isOnTopic(passage: string, evidence: Passage["evidence"], query: Query): boolean {
  const quote = tidy(passage);
  // A headline or a teaser tells too little to be shown as an answer.
  if (!/[.!?。！？]["'”’)]*$/.test(quote)) return false;
  const said = parseQuestion(quote, `${evidence.published?.slice(0, 4) ?? "2000"}-06-30`);
  const isDenied = NEGATION.test(quote);
  const about = [quote, evidence.title ?? "", evidence.publisher ?? ""].join(" ");
  const words = new Set(tokenise(fold(about)).map(({ stem }) => stem));
  // What a word like "battery" alone may mean is no sign that the sentence speaks of it.
  const isSure = !said.metricsGuessed || query.metricsGuessed;
  const checks = [
    isSure,
    isOfCompany(said, query, evidence.title),
    query.metrics.length === 0
      ? said.metrics.length > 0
      : query.metrics.some((one) => said.metrics.some((other) => isNear(one, other))),
    query.years.every(({ from, to }) =>
      said.years.some((year) => year.from <= to && year.to >= from),
    ),
    query.places.every((place) => said.places.includes(place)),
    query.stages.length === 0 || query.stages.some((stage) => said.stages.includes(stage)),
    query.facets.every(({ stems }) => stems.some((stem) => words.has(stem))),
    query.kind === null || said.kind === null || query.kind === said.kind || isDenied,
    !query.asksYear || said.years.length > 0 || isDenied,
    query.unit === null || said.amounts.length > 0 || NUMBER_WORD.test(quote),
    query.unit !== "share" || /%|per ?cent|pct/i.test(quote),
    query.amounts.length === 0 || query.amounts.some((amount) => said.amounts.includes(amount)),
  ];
  return checks.every(Boolean);
}

/** The sentence names the company and no other; or it names none, and the headline does so. */
function isOfCompany(said: Query, query: Query, title: string | null): boolean {
  const asked = companiesOf(query);
  const headline = tidy(title ?? "");
  const names = said.names.length > 0 ? said.names : findNames(headline, tokenise(headline));
  if (names.some(({ companyId }) => !asked.includes(companyId))) return false;
  return query.names.every(({ companyId, brand }) =>
    names.some((name) => name.companyId === companyId && (brand === null || name.brand === brand)),
  );
}
