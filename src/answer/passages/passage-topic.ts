import { type Metric, STATE_METRICS } from "../../pledge/metric.ts";
import { remember } from "../../shared/remember.ts";
import type { Passage } from "../../store/types/article.ts";
import { namesVerifier } from "../find/demands.ts";
import { namesPartOfYear, saysMonth } from "../find/extent.ts";
import { clausesOf, sentencesOf } from "../find/figure.ts";
import { withoutOthers } from "../find/others.ts";
import { placesIn } from "../find/select-place.ts";
import { saysCourse } from "../lexicon/effects.ts";
import { findNames } from "../lexicon/names.ts";
import { isOfAbroad } from "../lexicon/places.ts";
import { fold, tidy, tokenise } from "../lexicon/tokens.ts";
import { companiesOf, type Query } from "../query.ts";
import { asksWhether } from "../read/asks-whether.ts";
import { asksWhat, asksWhen } from "../read/intent.ts";
import { parseQuestion } from "../read/parse.ts";
import { WHOLE_YEAR } from "../read/part-of-year.ts";
import {
  ASKS_FOR_FIGURE,
  CUT,
  CUTS_BY,
  countsIn,
  DENIES_TARGET,
  ENDS,
  FALL,
  NEGATION,
  NUMBER_WORD,
  OF_STATES,
  OF_THEM,
  POWER,
  RISE,
  SAYS_YEAR,
  SHARE,
  saysCount,
  saysUnit,
  TO_COME,
} from "./passage-signs.ts";

/** Whether words for one are often words for the other: "all-electric" is said of models, cars and shares. */
const isNear = (asked: Metric, said: Metric): boolean =>
  asked === said || (asked !== "ev-models" && ELECTRIC.has(asked) && ELECTRIC.has(said));

const ELECTRIC: ReadonlySet<Metric> = new Set(["ev-share", "ev-volume", "ev-models"]);

/**
 * The sentence with its neighbours, which often say what became of it: where it, or all of them together,
 * speak of all that the question asks.
 */
export function quoteOnTopic({ evidence, around }: Passage, query: Query): string | null {
  if (query.demand === "verifier") return saysVerifier(evidence, around, query) ? around : null;
  if (isOnTopic(evidence.quote, evidence, query)) return around;
  // A brand that is named beside its group is not what the group's figure is about.
  if (query.names.some(({ brand }) => brand !== null)) return null;
  // A year that stands near a sentence without one is not the year that was asked for.
  const mayBeElsewhere = query.asksYear && NEGATION.test(evidence.quote);
  if (mayBeElsewhere) return null;
  const isLimited = query.years.length > 0 || query.places.length > 0;
  if (!isLimited) return isOnTopic(around, evidence, query) ? around : null;
  // Of whom it is said may stand in another sentence; what is said of a year and a place may not.
  const isSaidInOne = sentencesOf(tidy(around)).some((sentence) =>
    isOnTopic(sentence.trim(), evidence, query, tidy(around)),
  );
  return isSaidInOne ? around : null;
}

/** Whether a sentence names who has checked what its surroundings, or the headline, say of all that is asked. */
function saysVerifier(evidence: Passage["evidence"], around: string, query: Query): boolean {
  if (!namesVerifier(evidence.quote)) return false;
  const { said } = readOwn(around, evidence, query);
  return (
    isOfCompany(said, query, evidence.title) &&
    (query.metrics.length === 0 || isOfMetrics(said, query)) &&
    yearsNamed(query).every(({ from }) => around.includes(String(from))) &&
    saysFacets([around, evidence.title ?? ""].join(" "), query)
  );
}

function saysFacets(text: string, { facets }: Query): boolean {
  const words = stemsOf(text);
  return facets.every(
    ({ stems, zh }) =>
      stems.some((stem) => words.has(stem)) || zh.some((word) => text.includes(word)),
  );
}

/** Years that a passage has to name in digits. */
const yearsNamed = ({ years }: Query) => years.filter(({ from, to }) => from === to);

/** Of vehicles without emissions no company becomes neutral. */
const OF_NEUTRALITY = /neutral|net[- ]zero|carbon|climate|co2|greenhouse|中和|净零|碳/i;

/** `停售燃油车`: a share of electric cars is no end of the others. */
const OF_ENGINES = /燃油|内燃|油车|汽油|柴油|\b(?:combustion|petrol|diesel|gasoline|engines?)\b/i;

const SAYS_FIGURE = new RegExp(`\\d|${NUMBER_WORD.source}`, "i");

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
export const readPassage = remember(MAX_REMEMBERED, (text) =>
  parseQuestion(text.slice(YEAR_CHARS + 1), `${text.slice(0, YEAR_CHARS)}-06-30`),
);
const YEAR_CHARS = 4;

const stemsOf = remember(
  MAX_REMEMBERED,
  (text) => new Set(tokenise(fold(text)).map(({ stem }) => stem)),
);

/** A text without what states want and markets do, which is read of no company; and what the rest of it says. */
function readOwn(text: string, { published }: Passage["evidence"], query: Query) {
  const quote = withoutOthers(tidy(text), companiesOf(query));
  return { quote, said: readPassage(`${published?.slice(0, YEAR_CHARS) ?? "2000"} ${quote}`) };
}

/** `context`: the text in which the company may be named, and the year where the passage names none. */
function isOnTopic(
  passage: string,
  evidence: Passage["evidence"],
  query: Query,
  context = passage,
): boolean {
  if (!mayBeOnTopic(tidy(context), query)) return false;
  const { quote, said } = readOwn(passage, evidence, query);
  if (!mayBeOnTopic(context === passage ? quote.trim() : tidy(context), query)) return false;
  const around = context === passage ? { quote, said } : readOwn(context, evidence, query);
  const dated = said.years.length > 0 ? said : around.said;
  if (!isOfMetrics(said, query) || !isOfYears(dated, query)) return false;
  const isDenied = NEGATION.test(quote);
  const about = [around.quote, evidence.title ?? "", evidence.publisher ?? ""].join(" ");
  // What a word like "battery" alone may mean is no sign that the sentence speaks of it.
  const isSure = !said.metricsGuessed || query.metricsGuessed;
  const checks = [
    isSure,
    isOfCompany(around.said, query, evidence.title),
    query.places.every((place) => said.places.includes(place)),
    isOfPlaceInYear(quote, query),
    query.stages.length === 0 || query.stages.some((stage) => said.stages.includes(stage)),
    saysFacets(about, query),
    saysCourse(quote, query.courses),
    !ASKS_FOR_FIGURE.test(query.text) || SAYS_FIGURE.test(quote) || isDenied,
    query.month === null || saysMonth(around.quote, query.month),
    !query.metrics.includes("ev-volume") ||
      (namesPartOfYear(query.text)
        ? namesPartOfYear(about)
        : !WHOLE_YEAR.test(query.text) || !namesPartOfYear(about) || WHOLE_YEAR.test(about)),
    query.baselineYear === null || quote.includes(String(query.baselineYear)),
    query.metrics[0] !== "renewable-energy" || POWER.test(quote),
    query.unit !== "number" || OF_THEM.test(query.text) || saysCount(quote),
    query.direction !== "growth" || saysGrowth(quote, evidence, query),
    query.direction !== "cut" || CUT.test(quote),
    query.direction !== "level" || query.unit === "share" || !CUTS_BY.test(quote),
    query.kind !== "pledge" || TO_COME.test(quote) || isDenied,
    // What is not told is no answer to what it is.
    !(isDenied && (asksWhat(query) || !asksWhether(query.text))) || !DENIES_TARGET.test(quote),
    !query.isAbroad || isOfAbroad(quote),
    isOfKind(said, query, evidence.published) || isDenied,
    !query.asksYear || SAYS_YEAR.test(quote) || (isDenied && !asksWhen(query.text)),
    query.scopes.every((scope) => said.scopes.includes(scope)),
    query.unit === null || said.amounts.length > 0 || NUMBER_WORD.test(quote),
    saysUnit(quote, query.unit),
    query.outside.every((place) => !said.places.includes(place)),
    query.unit !== "share" || (/%|per ?cent|pct/i.test(quote) && SHARE.test(quote)),
    query.metrics[0] !== "net-zero" || !query.asksYear || OF_NEUTRALITY.test(about),
    saysVolume(query, quote),
    !OF_STATES.test(quote) ||
      said.names.some(({ companyId }) => companiesOf(query).includes(companyId)),
    (query.metrics.some((one) => one !== "ice-phase-out") &&
      !(query.metrics[0] === "ice-phase-out" && OF_ENGINES.test(query.text))) ||
      query.metrics.length === 0 ||
      ENDS.test(quote),
    saysYearToCome(dated, query, evidence.published),
    query.amounts.length === 0 || query.amounts.some((amount) => said.amounts.includes(amount)),
  ];
  return checks.every(Boolean);
}

const isOfMetrics = (said: Query, { metrics }: Query): boolean =>
  metrics.length === 0
    ? said.metrics.length > 0
    : metrics.some((one) => said.metrics.some((other) => isNear(one, other)));

/** Whether one clause says that what is asked of has risen, or fallen: a rise of sales is no cut of emissions beside them. */
const saysGrowth = (quote: string, evidence: Passage["evidence"], query: Query): boolean =>
  clausesOf(quote).some(
    (clause) =>
      saysMoved(clause, query.text) && isOfMetrics(readOwn(clause, evidence, query).said, query),
  );

function saysMoved(clause: string, asked: string): boolean {
  if (FALL.test(asked)) return FALL.test(clause);
  return RISE.test(clause) || (!RISE.test(asked) && FALL.test(clause));
}

/** `75 % in Europe by 2026, 40 % in China; in America 40 % by 2030` says nothing of China in 2030. */
function isOfPlaceInYear(quote: string, query: Query): boolean {
  const years = yearsNamed(query).map(({ from }) => String(from));
  if (years.length === 0 || query.places.length === 0) return true;
  const naming = clausesOf(quote).filter((clause) =>
    placesIn(clause).some((place) => query.places.includes(place)),
  );
  return (
    naming.length === 0 ||
    naming.some((clause) => {
      const said = clause.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
      return said.length === 0 || said.some((year) => years.includes(year));
    })
  );
}

const isOfYears = (said: Query, { years }: Query): boolean =>
  years.every(({ from, to }) =>
    said.years.some(
      (year) => year.from <= to && year.to >= from && (year.from === year.to || from !== to),
    ),
  );

/** Fewer than so many are no volume of sales, but models or plants. */
const MIN_VOLUME = 100;

function saysVolume({ metrics, unit }: Query, quote: string): boolean {
  if (unit !== "number" || metrics[0] !== "ev-volume") return true;
  return (
    countsIn(quote).some((count) => count >= MIN_VOLUME) ||
    /\b(?:hundreds?|thousands?|millions?)\b/i.test(quote)
  );
}

/** By when something will be is told by a year that was to come. */
const saysYearToCome = (
  said: Query,
  { asksYear, kind, metrics }: Query,
  published: string | null,
): boolean =>
  !asksYear ||
  (kind !== "pledge" && !(kind === null && metrics.some((one) => STATE_METRICS.has(one)))) ||
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

const namesAbove = remember(MAX_REMEMBERED, (title) => {
  const headline = tidy(title);
  return findNames(headline, tokenise(headline));
});

/**
 * The sentence names the company and no other; or it names none, and the headline does so. Under a
 * headline of another it has to begin with the company, or it is mostly of that other.
 */
function isOfCompany(said: Query, query: Query, title: string | null): boolean {
  const asked = companiesOf(query);
  const above = namesAbove(title ?? "");
  const isUnderOther =
    above.length > 0 && !above.some(({ companyId }) => asked.includes(companyId));
  if (isUnderOther && !said.names.some(({ from }) => from <= MAX_SUBJECT_AT)) return false;
  const names = said.names.length > 0 ? said.names : above;
  if (names.some(({ companyId }) => !asked.includes(companyId))) return false;
  // What a brand does is not told of its group.
  const isOfGroup = query.names.some(({ isGroup }) => isGroup === true);
  if (isOfGroup && names.some(({ brand }) => brand !== null)) return false;
  return query.names.every(({ companyId, brand }) =>
    names.some((name) => name.companyId === companyId && (brand === null || name.brand === brand)),
  );
}
