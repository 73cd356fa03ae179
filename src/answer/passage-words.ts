import type { Passage } from "../store/types/article.ts";
import { isSoft } from "./accounts.ts";
import { asksToConfirm, asksWhether } from "./asks-whether.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { companiesOf, type Query } from "./query.ts";
import { fold, tidy, tokenise, wordsAndStems } from "./tokens.ts";

/** How much a word says of what a question is about: a number or a rare word more than one that many sentences have. */
const NUMBER_WEIGHT = 1.5;
const COMMON_WEIGHT = 0.6;
/** Words this much alike at their beginnings are forms of one another. */
const MIN_ALIKE_CHARS = 5;

/** So much of what a question says has to stand in a passage that is shown to whoever asks whether something is so. */
const LEAST_OF_WHETHER = 0.7;

const weightOf = (stem: string): number => {
  if (/^\d/.test(stem)) return NUMBER_WEIGHT;
  return COMMON_WORDS.has(stem) ? COMMON_WEIGHT : 1;
};

/** The stems of what a question is about, without whom it names. */
function toContent({ mentioned, terms, facets, names }: Query): string[] {
  const named = new Set(names.flatMap(({ name }) => tokenise(fold(name)).map(({ stem }) => stem)));
  const all = [...mentioned, ...terms, ...facets.flatMap(({ stems }) => stems.slice(0, 1))];
  return [...new Set(all)].filter((stem) => !named.has(stem) && !isSoft(stem));
}

function isSaid(stem: string, words: ReadonlySet<string>): boolean {
  if (words.has(stem)) return true;
  if (stem.length < MIN_ALIKE_CHARS) return false;
  const beginning = stem.slice(0, Math.max(MIN_ALIKE_CHARS, stem.length - 2));
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

/** Whether a question may be answered by the words of a passage: whether something is so, of one company. */
export const asksOfWords = (query: Query): boolean =>
  query.language === "en" &&
  companiesOf(query).length === 1 &&
  query.demand === null &&
  !query.asksYear &&
  (asksToConfirm(query.text) || asksWhether(query.text) || query.changeAsked === "still");

/**
 * How much of what a question says stands in a passage and the sentences around it, 0 to 1, the rarer words for more; 0 where
 * a year, a thing or a name is missing, or where it says too little to tell.
 */
export function rankByWords({ around, evidence }: Passage, query: Query): number {
  const text = fold(tidy([around, evidence.title ?? ""].join(" ")));
  const words = wordsAndStems(text);
  const isOfYears = query.years
    .filter(({ from, to }) => from === to)
    .every(({ from }) => text.includes(String(from)));
  const isOfThings = query.facets.every(
    ({ stems, zh }) =>
      stems.some((stem) => isSaid(stem, words)) || zh.some((it) => text.includes(it)),
  );
  const content = toContent(query);
  if (!isOfYears || !isOfThings || content.length < 2) return 0;
  const sum = (stems: readonly string[]) => stems.reduce((all, stem) => all + weightOf(stem), 0);
  const share = sum(content.filter((stem) => isSaid(stem, words))) / sum(content);
  return share >= LEAST_OF_WHETHER ? share : 0;
}
