import { type Citer, createCiter } from "../../chat/card.ts";
import { isGrounded, ungroundedIn } from "../../pledge/ground.ts";
import type { PledgeState } from "../../pledge/pledge.ts";
import type { Evidence } from "../../pledge/view.ts";
import { type Fact, isWithdrawn, toMoves } from "../fact.ts";
import { type DayRange, isWithin, type Query } from "../query.ts";
import { answerWordsOf } from "../words/of.ts";
import type { AnswerWords } from "../words/words.ts";

/** The sources of a fact, the one to show first at the front: what says its figure, then the newest. */
export function toShownSources(fact: Fact, told: DayRange | null = null): Evidence[] {
  const says = ({ quote, published }: Evidence) =>
    (told !== null && isWithin(published, told) ? TOLD_THEN : 0) +
    Number(fact.amount !== null && isGrounded(fact.amount, [quote])) +
    Number(fact.year !== null && isGrounded(fact.year, [quote]));
  return fact.sources.toSorted(
    (left, right) =>
      says(right) - says(left) || (right.published ?? "").localeCompare(left.published ?? ""),
  );
}

/** More than what it says: where a period is asked about, what was told in it is shown. */
const TOLD_THEN = 4;

/** Tells facts in a language, and numbers the sources that it names. */
export interface Teller {
  words: AnswerWords;
  citer: Citer;
  /** The period that is asked about. */
  told: DayRange | null;
}

export const createTeller = ({
  language,
  published,
}: Pick<Query, "language" | "published">): Teller => ({
  told: published,
  words: answerWordsOf(language),
  citer: createCiter(),
});

/**
 * A fact in one line with its marks: `BMW Group: Net zero by 2050 [1]`. A number that the cited quotes
 * do not hold in so many words is followed by where it comes from.
 */
export const toLine = (fact: Fact, teller: Teller, maxSources?: number): string =>
  toHead(fact, teller) + toStatement(fact, teller, maxSources);

/** The company before a statement, unless that begins with it. */
function toHead(fact: Fact, { words }: Teller): string {
  const head = words.company(fact.company) + words.colon;
  return words.title(fact).startsWith(head) ? "" : head;
}

/** A fact as one of many: of what no longer stands it says so, with the words that ended it. */
export function toListedLine(fact: Fact, teller: Teller, maxSources = 1): string {
  const line = toLine(fact, teller, maxSources);
  if (!isWithdrawn(fact)) return line;
  const { words, citer } = teller;
  const end = toMoves(fact).find(({ lifecycle }) => lifecycle === "withdrawn");
  const said = end === undefined ? "" : ` ${words.day(end.on)}${citer.cite([end.evidence])}`;
  return line + words.remark(words.withdrawn + said);
}

/** A fact without its company: `Net zero by 2050 [1]`. */
export function toStatement(
  fact: Fact,
  { words, citer, told }: Teller,
  maxSources?: number,
): string {
  const sources = toShownSources(fact, told).slice(0, maxSources ?? 2);
  const marks = citer.cite(sources, maxSources);
  const title = words.title(fact);
  return `${title}${toDerivation(title, fact, { sources, words })}${marks}`;
}

/** How a line's numbers came about where the quotes do not hold them; empty where they do. */
function toDerivation(
  title: string,
  fact: Fact,
  { sources, words }: { sources: readonly Evidence[]; words: AnswerWords },
): string {
  const quotes = sources.map(({ quote }) => quote);
  const worked = new Set(ungroundedIn(title, quotes).map(({ value }) => value));
  if (worked.size === 0) return "";
  const listed = [...worked].map((value) =>
    isYearOf(fact, value) ? `${value}` : words.number(value),
  );
  return words.derived(listed, sources[0]?.published ?? null);
}

const isYearOf = (fact: Fact, value: number) => value === fact.year || value === fact.baselineYear;

/** A state of a pledge in words: `30 % by 2030`; null where it has neither figure nor year. */
export const toStateText = (state: PledgeState | null, words: AnswerWords): string | null =>
  state === null ? null : words.change.state(words.figure(state), state.targetYear);

/** What a fact is made of, for a card's facts; numbers that are not in the quotes are left out. */
export function toDetails(
  fact: Fact,
  quotes: readonly string[],
  words: AnswerWords,
): { name: string; value: string }[] {
  const { detail } = words;
  const figure = words.figure(fact);
  const said = (value: number | null) => value !== null && isGrounded(value, quotes);
  const basis = fact.basis === null ? "" : words.comma + words.basis(fact.basis);
  return [
    ...(figure !== null && said(fact.amount)
      ? [{ name: detail.figure, value: `${detail.change(fact.change, figure)}${basis}` }]
      : []),
    ...(said(fact.year)
      ? [{ name: fact.kind === "pledge" ? detail.by : detail.asOf, value: String(fact.year) }]
      : []),
    ...(said(fact.baselineYear)
      ? [{ name: detail.against, value: String(fact.baselineYear) }]
      : []),
    ...(fact.stage === null ? [] : [{ name: detail.part, value: words.stage(fact.stage) }]),
    ...(fact.pledge === null
      ? []
      : [
          {
            name: detail.status,
            value: detail.statuses(fact.pledge.lifecycle, fact.pledge.delivery),
          },
        ]),
  ];
}
