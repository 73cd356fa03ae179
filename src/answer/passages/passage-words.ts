import type { Passage } from "../../store/types/article.ts";
import { isAmong, isSoft } from "../find/accounts.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { saysCourse } from "../lexicon/effects.ts";
import { findNames } from "../lexicon/names.ts";
import { findPlaces } from "../lexicon/places.ts";
import { fold, tidy, tokenise, wordsAndStems } from "../lexicon/tokens.ts";
import { companiesOf, type Query } from "../query.ts";
import { asksToConfirm, asksWhether } from "../read/asks-whether.ts";
import { ASKS_FOR_FIGURE, SAYS_YEAR } from "./passage-signs.ts";
import { readPassage } from "./passage-topic.ts";

/** How much a word says of what a question is about: a number or a rare word more than one that many sentences have. */
const NUMBER_WEIGHT = 1.5;
const COMMON_WEIGHT = 0.6;

/** So much of what a question says has to stand in a passage that is shown to whoever asks whether something is so. */
const LEAST_OF_WHETHER = 0.7;

const weightOf = (stem: string): number => {
  if (/^\d/.test(stem)) return NUMBER_WEIGHT;
  return COMMON_WORDS.has(stem) ? COMMON_WEIGHT : 1;
};

/** `2023`, or `FY23`. */
const saysYear = (text: string, year: number): boolean =>
  text.includes(String(year)) || new RegExp(`\\bfy ?'?${year % 100}\\b`).test(text);

/** The stems of what a question is about, without whom it names. */
function toContent({ mentioned, terms, facets, names }: Query): string[] {
  const named = new Set(names.flatMap(({ name }) => tokenise(fold(name)).map(({ stem }) => stem)));
  const all = [...mentioned, ...terms, ...facets.flatMap(({ stems }) => stems.slice(0, 1))];
  return [...new Set(all)].filter((stem) => !named.has(stem) && !isSoft(stem));
}

/** What a passage has to say itself: names of places and things, and words that were read as nothing. */
export function rareWordsOf({ text, terms, facets }: Query): string[] {
  const tokens = tokenise(text);
  const places = findPlaces(text, tokens).flatMap(({ from, to }) => tokens.slice(from, to));
  return [
    ...new Set([
      ...places.map(({ stem }) => stem),
      ...terms.filter((term) => !isSoft(term)),
      ...facets.flatMap(({ stems }) => stems),
    ]),
  ];
}

/** Whether a question may be answered by the words of a passage: whether something is so, or what no metric is of, of one company. */
export const asksOfWords = (query: Query): boolean =>
  query.language === "en" &&
  companiesOf(query).length === 1 &&
  query.demand === null &&
  !ASKS_FOR_FIGURE.test(query.text) &&
  // A change that is taken for granted is registered or it is not known.
  !(query.presumesMove && query.courses.length > 0) &&
  (isOfNoMetric(query) || (!FIGURE_ASKED.test(query.text) && asksIfSo(query)));

const asksIfSo = (query: Query): boolean =>
  (!query.asksYear || query.intent === "change") &&
  (asksToConfirm(query.text) || asksWhether(query.text) || OF_WORDS.has(query.intent));

/** "Until when does it run its coal units at Hofu?": with so many things and unread words there is no other figure to mistake it for. */
const isOfNoMetric = (query: Query): boolean =>
  query.metrics.length === 0 &&
  query.intent === "look_up" &&
  query.facets.length > 0 &&
  rareWordsOf(query).length >= LEAST_OF_RARE;

const LEAST_OF_RARE = 2;
/** So much has to stand there of what is asked of no metric. */
const LEAST_OF_NO_METRIC = 0.8;

/** What asks for one figure gets no passage that has another one. */
const FIGURE_ASKED =
  /\b(?:how (?:much|many)|(?:by )?what (?:amount|sum|share|percentage|per ?cent|proportion|portion|number))\b/i;

/** A move, or who says something: more than one figure. */
const OF_WORDS: ReadonlySet<Query["intent"]> = new Set(["change", "evidence"]);

/** The words of a question that its subject is read from stand in a passage that is on the same. */
function isOnSubject({ metrics, metricsGuessed }: Query, { around, evidence }: Passage): boolean {
  if (metrics.length === 0 || metricsGuessed) return false;
  const said = readPassage(`${evidence.published?.slice(0, YEAR_CHARS) ?? "2000"} ${tidy(around)}`);
  return metrics.some((metric) => said.metrics.includes(metric));
}

const YEAR_CHARS = 4;

/**
 * Whether a passage is on the company that is asked about: its sentence names no other ("BMW has recalibrated, and Honda cut its budget"),
 * and it, the sentences around it or the headline name this one.
 */
function isOfCompany({ around, evidence, company }: Passage, query: Query): boolean {
  const asked = new Set(companiesOf(query));
  const namedIn = (text: string) => {
    const tidied = tidy(text);
    return findNames(tidied, tokenise(tidied)).filter(({ exact }) => exact);
  };
  const isAsked = ({ companyId }: { companyId: string }) => asked.has(companyId);
  return (
    namedIn(evidence.quote).every(isAsked) &&
    ((company !== null && asked.has(company)) ||
      namedIn([around, evidence.title ?? ""].join(" ")).some(isAsked))
  );
}

/**
 * How much of what a question says stands in a passage and the sentences around it, 0 to 1, the rarer words for more; 0 where
 * a year, a thing or a name is missing, or where it says too little to tell.
 */
export function rankByWords(passage: Passage, query: Query): number {
  const { around, evidence } = passage;
  const text = fold(tidy([around, evidence.title ?? ""].join(" ")));
  const words = wordsAndStems(text);
  const isOfYears = query.years
    .filter(({ from, to }) => from === to)
    .every(({ from }) => saysYear(text, from));
  const isOfThings = query.facets.every(
    ({ stems, zh }) =>
      stems.some((stem) => isAmong(stem, words)) || zh.some((it) => text.includes(it)),
  );
  if (!isOfCompany(passage, query)) return 0;
  const content = toContent(query);
  if (!isOfYears || !isOfThings || content.length < 2) return 0;
  if (!saysCourse(around, query.courses)) return 0;
  const literal = new Set(rareWordsOf(query));
  const isOfSubject = isOnSubject(query, passage);
  const isMet = (stem: string): boolean =>
    isAmong(stem, words) || (isOfSubject && !literal.has(stem) && !/^\d/.test(stem));
  const sum = (stems: readonly string[]) => stems.reduce((all, stem) => all + weightOf(stem), 0);
  const share = sum(content.filter(isMet)) / sum(content);
  if (asksIfSo(query)) return share >= LEAST_OF_WHETHER ? share : 0;
  const isAnswered = !query.asksYear || SAYS_YEAR.test(around);
  return isAnswered && share >= LEAST_OF_NO_METRIC ? share : 0;
}
