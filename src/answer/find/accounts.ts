import type { Card } from "../../chat/card.ts";
import { toSimplified } from "../../extract/zh/traditional.ts";
import { isGrounded } from "../../pledge/ground.ts";
import { unique } from "../../shared/unique.ts";
import type { Composed } from "../compose/compose.ts";
import { STOP_WORDS } from "../lexicon/common-words.ts";
import { meetsKinds } from "../lexicon/kinds.ts";
import { unreadInChinese } from "../lexicon/leftovers.ts";
import { isOfTown } from "../lexicon/objects.ts";
import { saysHow } from "../lexicon/soft-words.ts";
import { fold, hasCjk, tokenise, toStem, wordsAndStems } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { figuresToMeet } from "../read/amounts.ts";
import { answerWordsOf } from "../words/of.ts";
import { meetsDemand } from "./demands.ts";
import { saysLimits, saysPurpose } from "./must-be-said.ts";

const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(toStem));

/** Words this much alike at their beginnings are forms of one another. */
const MIN_ALIKE_CHARS = 5;

/** What figures are counted in, over what time, and how directly they are meant: another one is another figure. */
const MEASURES: ReadonlySet<string> = new Set(
  `
  ton tonne kiloton litre liter kilogram kilometre kilometer mile hectare acre barrel daily weekly monthly quarterly hourly
  directly indirectly jointly suitable
  `
    .trim()
    .split(/\s+/)
    .map(toStem),
);

/** Whether a word tells in what a figure is counted. */
export const isMeasure = (term: string): boolean => MEASURES.has(term);

/** More that an answer does not say make it an answer to something else. */
const MAX_LEFT_OUT = 3;

/**
 * An answer that shows what the question demands; null where it does not. What was not read as company, metric, year,
 * place, part or thing, and stands in no quote, headline or verdict, is named as left out of account.
 */
export function toAccounted(query: Query, { card, abstained }: Composed): Composed | null {
  if (!meetsDemand(query, card) || !meetsDivisor(query, card) || !meetsKinds(query, card))
    return null;
  const shown = [
    card.verdict ?? "",
    ...card.citations.flatMap(({ quote, title, publisher }) => [
      quote,
      title ?? "",
      publisher ?? "",
    ]),
  ].join(" \n ");
  // What the verdict rests on is cited first.
  const figures = figuresToMeet(query.amounts);
  if (!meetsTowns(query, shown) || !saysLimits(query, shown) || !saysPurpose(query, shown))
    return null;
  if (figures.length > 0 && !figures.some((figure) => isGrounded(figure, [shown]))) return null;
  const isShownInCjk = hasCjk(card.citations[0]?.quote ?? "");
  const left = unaccounted(query, { shown, isShownInCjk });
  const mayLeaveOut =
    query.demand === null && isOfSomething(query) && !left.some((term) => MEASURES.has(term));
  if (left.length > (mayLeaveOut ? MAX_LEFT_OUT : 0)) return null;
  // In another script words cannot be looked for; those that nothing has read are named all the same.
  const unseen = query.language === "zh" && !isShownInCjk ? unreadOf(query) : [];
  // What a question before has left out was said there.
  const typed = [...asTyped(left, query), ...unseen];
  if (typed.length === 0) return { card, abstained };
  const { nothing } = answerWordsOf(query.language);
  const note = nothing.without(typed.map(nothing.quoted));
  return {
    card: { ...card, blocks: [{ kind: "context", text: note }, ...card.blocks] },
    abstained,
  };
}

/** Of no company, no metric and no year only the words can tell what is asked. */
const isOfSomething = ({ names, metrics, years, published }: Query): boolean =>
  names.length + metrics.length + years.length > 0 || published !== null;

/** What nothing has read of a question in Chinese, but for things that are known in both languages. */
const unreadOf = (query: Query): string[] =>
  unreadInChinese(query, query.facets.flatMap(({ zh }) => zh).join(" ")).slice(0, MAX_LEFT_OUT);

/** Words as the question writes them, of their stems. */
const asTyped = (stems: readonly string[], { text, language }: Query): readonly string[] =>
  language === "zh"
    ? stems
    : unique(
        tokenise(text)
          .filter(({ stem }) => stems.includes(stem))
          .map(({ raw }) => raw),
      );

/** Whether a text in Chinese names one of the towns that a question does; other texts are looked through for their names. */
function meetsTowns({ facets }: Query, shown: string): boolean {
  const towns = facets.filter(isOfTown).flatMap(({ zh }) => zh);
  const text = toSimplified(shown);
  return towns.length === 0 || !hasCjk(text) || towns.some((town) => text.includes(town));
}

/** What a figure is divided by is said the same way in questions and in the news; periods and vehicles are read elsewhere. */
const DIVISOR =
  /\bper (?!cent\b|year\b|annum\b|month\b|day\b|week\b|quarter\b|vehicle|car\b|cars\b|truck|unit|km\b|kilomet|mile|euro|dollar|yen|yuan|rupee|pound|won\b|revenue)(?:[a-z]+ed )?([a-z]{3,})/;

function meetsDivisor({ text, language }: Query, { citations }: Card): boolean {
  const divisor = DIVISOR.exec(text)?.[1];
  if (divisor === undefined || language === "zh") return true;
  const said = new RegExp(
    `\\b(?:per|each|every|for (?:each|every|one)|an?) (?:\\w+ )?${toStem(divisor)}`,
    "i",
  );
  return citations.some(({ quote }) => said.test(quote));
}

/** The words that limit an answer and stand nowhere in what is shown; in another script they cannot be looked for. */
export function unaccounted(
  query: Query,
  { shown, isShownInCjk }: { shown: string; isShownInCjk: boolean },
): string[] {
  const folded = fold(shown);
  if (query.language === "zh") return isShownInCjk ? unreadInChinese(query, folded) : [];
  if (isShownInCjk) return [];
  const words = wordsAndStems(folded);
  return query.terms.filter(
    (term) =>
      !isSoft(term) &&
      !isAmong(term, words) &&
      !(query.places.length > 0 && PLACE_WORDS.has(term)) &&
      !(query.demand === "verifier" && isOfChecking(term)),
  );
}

/** "For which region, Europe or China?": what places are called, where they are named. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  ["region", "country", "continent", "place"].map(toStem),
);

/** One word for checking stands for another. */
const isOfChecking = (term: string): boolean =>
  /^(?:audit|verif|certif|check|validat|assur|approv|independent|external)/.test(term);

/** `stopped` has the stem `stopp`. */
export const isSoft = (term: string): boolean =>
  [term, term.replace(/([b-df-hj-np-tv-z])\1$/, "$1")].some(
    (form) => STOP_STEMS.has(form) || saysHow(form),
  );

/** Units, short and in full. */
const SAME: Readonly<Record<string, string>> = {
  kwh: "kilowatt",
  mwh: "megawatt",
  gwh: "gigawatt",
  twh: "terawatt",
  tonn: "ton",
  ton: "tonn",
  megawatt: "mw",
  gigawatt: "gw",
};

/** Whether a word, in whatever form, is among those of a text. */
export function isAmong(term: string, words: ReadonlySet<string>): boolean {
  if (words.has(term) || words.has(SAME[term] ?? term)) return true;
  if (term.length < MIN_ALIKE_CHARS) return false;
  // "Is it unconditional?" is answered by what its conditions are.
  if (/^un\w{5}/.test(term) && isAmong(term.slice(2), words)) return true;
  const beginning = term.slice(0, Math.max(MIN_ALIKE_CHARS, term.length - 2));
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}
