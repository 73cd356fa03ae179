import { type Block, type Card, createCiter } from "../chat/card.ts";
import { ALIASES } from "../pledge/companies.ts";
import type { Metric } from "../pledge/metric.ts";
import { remember } from "../shared/remember.ts";
import type { ArticleStore, Passage } from "../store/types/article.ts";
import { toCardTitle } from "./compose.ts";
import { findNames } from "./names.ts";
import { parseQuestion } from "./parse.ts";
import { companiesOf, type Query } from "./query.ts";
import { fold, tidy, tokenise } from "./tokens.ts";
import { ENGLISH } from "./words/english.ts";
import { answerWordsOf } from "./words/of.ts";

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
  const found = await articles.search(toSearches(query), MAX_SEARCHED, names);
  const fitting = withoutRepeats(found).flatMap((passage) => {
    const isKnown = wasPublishedBy(query.asOf?.asOn ?? null, passage.evidence.published);
    const quote = isKnown ? quoteOnTopic(passage, query) : null;
    return quote === null ? [] : [{ ...passage.evidence, quote }];
  });
  if (fitting.length === 0) return null;
  const shown = fitting.slice(0, MAX_SHOWN);
  const words = answerWordsOf(query.language);
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
    verdict: words.passages.found(marks[0] ?? ""),
    blocks: [...blocks, { kind: "context", text: words.passages.asFound }],
    citations: citer.citations(),
    actions: [],
  };
}

const wasPublishedBy = (asOn: string | null, published: string | null): boolean =>
  asOn === null || (published !== null && published <= asOn);

/** A search gives one sentence an article, so it is asked in the question's words and in the metric's. */
function toSearches(query: Query): string[] {
  const names = query.names.map(({ name }) => name);
  const metrics = query.metrics.slice(0, 2).map(ENGLISH.metric);
  const years = query.years.filter(({ from, to }) => from === to).map(({ from }) => String(from));
  return [
    query.text,
    [...names, ...years, ...query.mentioned].join(" "),
    [...names, ...years, ...metrics].join(" "),
    // Most sentences call the company "it": one search looks past its name.
    [...years, ...query.mentioned].join(" "),
  ];
}

function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const known = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${passage.evidence.articleId} ${passage.evidence.quote}`;
    if (!known.has(key)) known.set(key, passage);
  }
  return [...known.values()];
}

/** Whether words for one are often words for the other: "all-electric" is said of models, cars and shares. */
const isNear = (asked: Metric, said: Metric): boolean =>
  asked === said || (ELECTRIC.has(asked) && ELECTRIC.has(said));

const ELECTRIC: ReadonlySet<Metric> = new Set(["ev-share", "ev-volume", "ev-models"]);

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|third|quarter|dozen)\b/i;
const NEGATION =
  /\b(?:no|not|none|never|neither|without|n't|yet to|declined|refus\w+|silent|omit\w*|missing|unclear)\b|n't\b|没有|未|尚未|不/i;

/** A year as an answer to "when": "last year" is one of the telling. */
const SAYS_YEAR = /(?:19|20)\d\d|\bFY ?\d\d|\bdecade\b|\bmid-?century\b|十[三四五]五/i;

/**
 * The sentence with its neighbours, which often say what became of it: where it, or all of them together,
 * speak of all that the question asks.
 */
function quoteOnTopic({ evidence, around }: Passage, query: Query): string | null {
  if (isOnTopic(evidence.quote, evidence, query)) return around;
  // A year that stands near a sentence without one is not the year that was asked for.
  const mayBeElsewhere = query.asksYear && NEGATION.test(evidence.quote);
  return !mayBeElsewhere && isOnTopic(around, evidence, query) ? around : null;
}

/** Years that a passage has to name in digits. */
const yearsNamed = ({ years }: Query) => years.filter(({ from, to }) => from === to);

/** A look that is cheap: of a passage with no number, or another year, nothing more is read. */
function mayBeOnTopic(quote: string, query: Query): boolean {
  // A headline or a teaser tells too little to be shown as an answer.
  if (!/[.!?。！？]["'”’)]*$/.test(quote)) return false;
  if (HAS_YEAR_WORDS.test(quote)) return true;
  return yearsNamed(query).every(
    ({ from }) => quote.includes(String(from)) || quote.includes(`${from % 100}`.padStart(2, "0")),
  );
}

/** Years that are told without their digits. */
const HAS_YEAR_WORDS = /\byear|decade|century|年|五/i;

/** Passages of which it is remembered what they say: questions about a company come upon the same ones. */
const MAX_REMEMBERED = 2_000;

/** What a passage says, as a question would be read; a year to count from stands before it. */
const readPassage = remember(MAX_REMEMBERED, (text) =>
  parseQuestion(text.slice(YEAR_CHARS + 1), `${text.slice(0, YEAR_CHARS)}-06-30`),
);
const YEAR_CHARS = 4;

const stemsOf = remember(
  MAX_REMEMBERED,
  (text) => new Set(tokenise(fold(text)).map(({ stem }) => stem)),
);

function isOnTopic(passage: string, evidence: Passage["evidence"], query: Query): boolean {
  const quote = tidy(passage);
  if (!mayBeOnTopic(quote, query)) return false;
  const said = readPassage(`${evidence.published?.slice(0, 4) ?? "2000"} ${quote}`);
  const isDenied = NEGATION.test(quote);
  const about = [quote, evidence.title ?? "", evidence.publisher ?? ""].join(" ");
  const words = stemsOf(about);
  // What a word like "battery" alone may mean is no sign that the sentence speaks of it.
  const isSure = !said.metricsGuessed || query.metricsGuessed;
  const checks = [
    isSure,
    isOfCompany(said, query, evidence.title),
    query.metrics.length === 0
      ? said.metrics.length > 0
      : query.metrics.some((one) => said.metrics.some((other) => isNear(one, other))),
    query.years.every(({ from, to }) =>
      said.years.some(
        (year) => year.from <= to && year.to >= from && (year.from === year.to || from !== to),
      ),
    ),
    query.places.every((place) => said.places.includes(place)),
    query.stages.length === 0 || query.stages.some((stage) => said.stages.includes(stage)),
    query.facets.every(({ stems }) => stems.some((stem) => words.has(stem))),
    isOfKind(said, query, evidence.published) || isDenied,
    !query.asksYear || SAYS_YEAR.test(quote) || isDenied,
    query.unit === null || said.amounts.length > 0 || NUMBER_WORD.test(quote),
    query.unit !== "share" || /%|per ?cent|pct/i.test(quote),
    saysVolume(said, query, quote),
    !OF_STATES.test(quote) ||
      said.names.some(({ companyId }) => companiesOf(query).includes(companyId)),
    query.metrics.some((one) => one !== "ice-phase-out") ||
      query.metrics.length === 0 ||
      ENDS.test(quote),
    saysYearToCome(said, query, evidence.published),
    query.amounts.length === 0 || query.amounts.some((amount) => said.amounts.includes(amount)),
  ];
  return checks.every(Boolean);
}

/** What states and their governments want is nobody's pledge. */
const OF_STATES =
  /\b(?:governments?|ministry|ministers?|president|chancellor|parliament|lawmakers|regulators?|executive order|California|Washington|Brussels)\b|政府|工信部|国务院/i;

/** That combustion engines come to an end, not only that there are such. */
const ENDS =
  /\b(?:last|end(?:s|ed|ing)?|phas\w+|stop\w*|ceas\w+|drop\w*|no (?:more|longer)|without|ban\w*)\b.{0,60}\b(?:diesels?|petrol|gasoline|combustion|engines?|ICE|fuel)\b|\b(?:diesels?|petrol|gasoline|combustion|engines?|ICE)\b.{0,40}\b(?:end(?:s|ed|ing)?|phas\w+ out|stop\w*|ban\w*|gone)\b|\b(?:only|all|fully|purely|solely|100|nothing but|exclusively)\b.{0,25}\b(?:electric|battery|batteries|EVs?)\b|停|全电|全面电动/i;

/** Fewer than so many are no volume of sales, but models or plants. */
const MIN_VOLUME = 100;

function saysVolume(said: Query, { metrics, unit }: Query, quote: string): boolean {
  if (unit !== "number" || metrics[0] !== "ev-volume") return true;
  return (
    said.amounts.some((amount) => amount >= MIN_VOLUME) ||
    /\b(?:hundreds?|thousands?|millions?)\b/i.test(quote)
  );
}

/** By when something will be is told by a year that was to come. */
const saysYearToCome = (
  said: Query,
  { asksYear, kind }: Query,
  published: string | null,
): boolean =>
  !asksYear ||
  kind !== "pledge" ||
  published === null ||
  said.years.length === 0 ||
  said.years.some(({ to }) => to >= Number(published.slice(0, 4)));

/** What is told of a year to come is no report, whatever else its sentence tells. */
const isOfKind = (said: Query, { kind, years }: Query, published: string | null): boolean =>
  kind === null ||
  said.kind === null ||
  kind === said.kind ||
  (kind === "pledge" &&
    published !== null &&
    years.some(({ from }) => from > Number(published.slice(0, 4))));

/** A name that stands later in a sentence, counted in words, is seldom its subject. */
const MAX_SUBJECT_AT = 3;

/**
 * The sentence names the company and no other; or it names none, and the headline does so. Under a
 * headline of another it has to begin with the company, or it is mostly of that other.
 */
function isOfCompany(said: Query, query: Query, title: string | null): boolean {
  const asked = companiesOf(query);
  const headline = tidy(title ?? "");
  const above = findNames(headline, tokenise(headline));
  const isUnderOther =
    above.length > 0 && !above.some(({ companyId }) => asked.includes(companyId));
  if (isUnderOther && !said.names.some(({ from }) => from <= MAX_SUBJECT_AT)) return false;
  const names = said.names.length > 0 ? said.names : above;
  if (names.some(({ companyId }) => !asked.includes(companyId))) return false;
  return query.names.every(({ companyId, brand }) =>
    names.some((name) => name.companyId === companyId && (brand === null || name.brand === brand)),
  );
}
