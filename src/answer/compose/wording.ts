import { numbersIn } from "../../pledge/ground.ts";
import { STOP_WORDS } from "../lexicon/common-words.ts";
import { findNames } from "../lexicon/names.ts";
import { tidy, tokenise } from "../lexicon/tokens.ts";

/** Why a wording is not used: the first of these that holds. */
export type WordingFault =
  | "too_long"
  | "markup"
  | "number"
  | "number_left_out"
  | "year"
  | "company"
  | "qualifier"
  | "word";

/** Facts as they are shown, each with all that belongs to it. */
export interface ShownFacts {
  verdict: string;
  /** The verdict with its parts, and every other line; a sentence has to keep to one of them. */
  statements: string[];
  /** What the card is about: its words may be used, its figures not. */
  title: string;
}

/** A verdict is one line. */
const MAX_WORDING_CHARS = 300;

/** Links, mentions, mark-up of the chat platforms, and characters that steer. Blanks are tidied before. */
const MARKUP =
  /[<>[\]{}@#*_`|~\\^]|\/\/|\bwww\b|[\p{L}\d]\.\p{L}|[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{So}]/u;

/** Digits in other scripts, and letters that are no Latin ones: they cannot be checked. */
const UNCHECKED = /(?![0-9])\p{N}|(?!\p{Script=Latin})\p{L}/u;

/**
 * Whether a line says nothing beyond the facts: null, or what is wrong with it. Each sentence has to
 * take its numbers, companies, qualifiers and words from one shown statement. It relies on nothing that
 * wrote the line.
 */
export function decideWordingFault(text: string, facts: ShownFacts): WordingFault | null {
  const line = tidy(text);
  if (line === "" || line.length > MAX_WORDING_CHARS) return "too_long";
  if (MARKUP.test(text.trim()) || UNCHECKED.test(line)) return "markup";
  const sentences = line.split(/(?<=[.;!?])\s+/);
  for (const sentence of sentences) {
    const faults = facts.statements.map((fact) =>
      decideSentenceFault(sentence, tidy(fact), facts.title),
    );
    if (!faults.includes(null)) return faults[0] ?? "word";
  }
  const said = new Set(numbersOf(line));
  return numbersOf(tidy(facts.verdict)).every((number) => said.has(number))
    ? null
    : "number_left_out";
}

function decideSentenceFault(sentence: string, fact: string, title: string): WordingFault | null {
  const isPart = <T>(part: readonly T[], whole: readonly T[]) =>
    part.every((value) => whole.includes(value));
  if (!isPart(numbersOf(sentence), numbersOf(fact))) return "number";
  if (!isPart(mixedIn(sentence), mixedIn(fact))) return "number";
  if (!isPart(matchesOf(NUMBER_WORDS, sentence), matchesOf(NUMBER_WORDS, fact))) return "number";
  if (!isPart(baseYearsIn(sentence), baseYearsIn(fact))) return "year";
  if (baseYearsIn(fact).some((year) => dueYearsIn(sentence).includes(year))) return "year";
  if (!isPart(deadlinesIn(sentence), deadlinesIn(fact))) return "year";
  if (REPORTED.test(fact) && PLANNED.test(sentence)) return "qualifier";
  if (!isPart(companiesIn(sentence), companiesIn(fact))) return "company";
  if (!isPart(brandsIn(sentence), brandsIn(fact))) return "company";
  if (!isPart(qualifiersIn(sentence), qualifiersIn(fact))) return "qualifier";
  return hasOnlyWordsOf(sentence, `${fact} ${title}`) ? null : "word";
}

const SHARE = /^\s*(?:%|per ?cent\b|pct\b)/i;

/** Every number with whether it is a share: `40 %`, `2030`. */
const numbersOf = (text: string): string[] => {
  let at = 0;
  return numbersIn(text).map(({ value, typed }) => {
    at = text.indexOf(typed, at) + typed.length;
    return SHARE.test(text.slice(at)) ? `${value} %` : String(value);
  });
};

/** Digits with letters at them: `CO2`, `FY2030`, `2030s`. */
const mixedIn = (text: string) =>
  [...text.matchAll(/\p{L}+[\d.,]*\d|\d+\p{L}+/gu)].map(([word]) => word.toLowerCase());

const NUMBER_WORDS =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|million|millions|billion|billions|trillion|lakh|crore|dozens?|half|halve[sd]?|halving|thirds?|quarters?|doubl\w+|tripl\w+|twice|both|pair|fifths?|tenths?|first|all|every|each|whole|only|entire\w*|decade|century)\b/gi;

const matchesOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([word]) => word.toLowerCase());

const BASE_YEAR =
  /\b(?:vs|versus|from|against|since|than|compared (?:to|with)|baseline(?: year)?(?: of)?|base(?: year)?(?: of)?|in relation to|over|on)[.:]? (?:the )?(?:levels? (?:of|in) )?((?:19|20)\d\d)\b|\b((?:19|20)\d\d) (?:levels?|baseline|base)\b/gi;
const DUE_YEAR =
  /\b(?:by|until|in|before|for|through|after|end of)\.? ((?:19|20)\d\d)\b(?! level| base)/gi;

const baseYearsIn = (text: string) =>
  [...text.matchAll(BASE_YEAR)].map(([, after, before]) => after ?? before);
const dueYearsIn = (text: string) => [...text.matchAll(DUE_YEAR)].map(([, year]) => year);

/** Titles say `by 2030` of what is pledged and `in 2024` of what is reported. */
const deadlinesIn = (text: string) =>
  [...text.matchAll(/\b(?:by|until|before)[.:]? (?:the end of )?((?:19|20)\d\d)\b/gi)].map(
    ([, year]) => year,
  );
const REPORTED = /\bAs of: /;
const PLANNED =
  /\b(?:will|shall|would|plan\w*|aim\w*|want\w*|intend\w*|target\w*|goals?|objectives?|ambitions?|pledg\w*|promis\w*|commit\w*|expect\w*|hop(?:e|es|ed)|seek\w*|strive\w*|due|deadline\w*)\b/i;

const companiesIn = (text: string) =>
  findNames(text, tokenise(text)).map(({ companyId }) => companyId);
const brandsIn = (text: string) =>
  findNames(text, tokenise(text)).flatMap(({ brand }) => (brand === null ? [] : [brand]));

/** Words that turn or limit what is said; words of one row stand for one another. */
const QUALIFIERS: readonly RegExp[] = [
  /\b(?:no|not|none|nothing|nobody|never|neither|nor|few|little|without|cannot|except)\b|n't\b/i,
  /\b(?:at least|minimum|or more|no less)\b/i,
  /\b(?:at most|up to|maximum|no more|within|under|below|less|fewer)\b/i,
  /\b(?:over|above|more|beyond|exceed\w*)\b/i,
  /\b(?:about|around|roughly|approximately|approx|nearly|near|almost|some)\b/i,
  /\b(?:achieved?|reached|reaches|already|hit|met|attained|fulfilled|completed?|delivered|done|accomplish\w*|got|reduced|decreased|declined|increased|grew|rose|saved)\b/i,
  /\b(?:had|was|were|has|have|did)\b(?! (?:pledged|promised|committed|announced|set|said|stated|an?|the)\b)/i,
  /\b(?:withdrawn?|withdrew|dropp?(?:ed|s)?|scrap\w*|abandon\w*|cancel\w*|delay\w*|postpon\w*|weaken\w*|strengthen\w*|lower\w*|rais\w+|stopp?\w*|wrong|false|contradict\w*|disagree\w*|fail\w*|end(?:s|ed)?|fell|fall\w*|alter\w*|revis\w+|changed?|behind|ahead|late|early|earlier|later|best|worst|highest|lowest|biggest|largest|smallest)\b/i,
  /\b(?:cut\w*|reduc\w+|decreas\w+|declin\w+|sav(?:e[sd]?|ing))\b/i,
  /\b(?:increas\w+|grow\w*|grew|ris(?:e|es|ing|en)|rose)\b/i,
];

/** The rows whose words a text has. */
const qualifiersIn = (text: string) =>
  QUALIFIERS.flatMap((row, index) => (row.test(text) ? [index] : []));

/** Words of grammar and of pledging apart, all words have to be the fact's own. */
function hasOnlyWordsOf(sentence: string, fact: string): boolean {
  const known = new Set(tokenise(fact).map(({ stem }) => stem));
  return tokenise(sentence).every(
    ({ text, stem }) => /^\d/.test(text) || STOP_WORDS.has(text) || known.has(stem),
  );
}
