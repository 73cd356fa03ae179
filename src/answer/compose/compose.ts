import type { Action, Block, Card } from "../../chat/card.ts";
import type { Evidence } from "../../pledge/view.ts";
import { type Fact, isWithdrawn, toMoves } from "../fact.ts";
import { isWithin, type Query } from "../query.ts";
import { asksForConflict } from "../read/intent.ts";
import { toTimes } from "../read/times.ts";
import { answerWordsOf } from "../words/of.ts";
import type { AnswerWords, CountedPart, Noun } from "../words/words.ts";
import {
  createTeller,
  type Teller,
  toDetails,
  toLine,
  toListedLine,
  toShownSources,
  toStatement,
} from "./describe.ts";
import { toMoveText } from "./move-text.ts";

/** An answer before it is printed. */
export interface Composed {
  card: Card;
  abstained: boolean;
}

/** Facts that stand beside the first in an answer to one thing. */
const MAX_BESIDE = 4;
const FEW = 3;
/** Facts in a list. */
const MAX_LISTED = 20;

/** What a card is about, in a few words: `BMW Group, net zero, 2050`. */
export function toCardTitle(query: Query): string {
  const words = answerWordsOf(query.language);
  const parts = [
    namesAsked(query, words).join(words.comma),
    query.metrics.slice(0, 2).map(words.metric).join(words.comma),
    toTimes(query, words).join(words.comma),
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.answer : parts.join(" · ");
}

/** Whom it asks of, a brand by its own name. */
export const namesAsked = ({ names }: Query, words: AnswerWords): string[] => [
  ...new Set(
    names.map(({ companyId, brand }) =>
      brand === null ? words.company(companyId) : words.brand(companyId, brand),
    ),
  ),
];

/** Something looked up: the best fact as the verdict, with its parts, then what stands beside it. */
export function composeLookUp(
  facts: readonly Fact[],
  query: Query,
  considered: readonly Fact[],
): Composed {
  const teller = createTeller(query);
  const [best, ...others] = facts;
  if (!best) throw new Error("nothing to compose");
  const told = toLine(best, teller);
  const { gone, notYet } = teller.words.change;
  const isNotYet = asksWhetherSo(query) && isAhead(best);
  const line = isWithdrawn(best) ? gone(told) : isNotYet ? notYet(told) : told;
  const conflict = toConflict([best, ...others], considered, teller);
  const quotes = toShownSources(best).map(({ quote }) => quote);
  const details = toDetails(best, quotes, teller.words);
  // To leave out two or three saves nothing.
  const shown = others.length <= MAX_BESIDE + FEW ? others.length : MAX_BESIDE;
  const beside = standingFirst(others)
    .slice(0, shown)
    .map((fact) => toListedLine(fact, teller, 2));
  const [lastMove] = toMoves(best);
  const blocks: Block[] = [
    ...(conflict === null ? [] : [{ kind: "text" as const, text: line }]),
    ...(lastMove
      ? [{ kind: "text" as const, text: teller.words.change.last(toMoveText(lastMove, teller)) }]
      : []),
    ...(details.length > 0 ? [{ kind: "facts" as const, facts: details }] : []),
    ...(beside.length > 0 ? [{ kind: "list" as const, items: beside }] : []),
    ...toMore(1 + beside.length, facts.length, teller.words),
  ];
  return toComposed(query, { verdict: conflict ?? line, blocks, teller });
}

/** `Is it carbon neutral?`: a state, as of now. */
const asksWhetherSo = ({ text, years, names }: Query): boolean =>
  years.length === 0 &&
  names.length > 0 &&
  /^(?:and |so |but )?(?:is|are)\b(?!.*\b(?:to be(?:come)?|going to|planning|aiming|due|expected|committed|set to)\b)|(?:实现|做到)?(?:碳中和|净零)了吗/i.test(
    text,
  );

const DELIVERED: ReadonlySet<string> = new Set(["achieved_self_declared", "achieved_verified"]);

/** A state without a figure that is only pledged. */
const isAhead = ({ pledge, amount, year }: Fact): boolean =>
  pledge !== null &&
  amount === null &&
  year !== null &&
  !DELIVERED.has(pledge.delivery) &&
  pledge.delivery !== "due";

/** Whether a verdict has more than one side. */
export const tellsOfConflict = (verdict: string, { language }: Pick<Query, "language">): boolean =>
  verdict.startsWith(answerWordsOf(language).sourcesDiffer);

/** Both sides where sources differ on the figure, the year or the base year of one pledge. */
function toConflict(
  [best, ...others]: readonly [Fact, ...Fact[]],
  considered: readonly Fact[],
  teller: Teller,
): string | null {
  const rivals = considered.filter(
    (fact) => isRival(fact, best) || (others.includes(fact) && hasOtherYear(fact, best)),
  );
  if (rivals.length === 0) return null;
  const sides = [best, ...rivals].map(
    (fact) => toStatement(fact, teller) + teller.words.remark(toOutlets(fact.sources)),
  );
  const { sourcesDiffer, colon, semicolon } = teller.words;
  return sourcesDiffer + colon + sides.join(semicolon);
}

const isRival = (fact: Fact, best: Fact): boolean =>
  fact.kind === best.kind && (best.rivalIds.includes(fact.id) || fact.rivalIds.includes(best.id));

/** The same figure of the same thing with another year. */
function hasOtherYear(fact: Fact, best: Fact): boolean {
  const agrees = (
    ["kind", "metric", "company", "brand", "amount", "unit", "stage", "basis", "region"] as const
  ).every((key) => fact[key] === best[key]);
  const agreesOnBase = fact.change === best.change && fact.baselineYear === best.baselineYear;
  return (
    best.kind === "pledge" &&
    best.amount !== null &&
    agrees &&
    agreesOnBase &&
    fact.year !== best.year
  );
}

const toOutlets = (sources: readonly Evidence[]) =>
  [...new Set(sources.map(({ publisher, articleId }) => publisher ?? articleId))].join(", ");

/** All that fits, one line each, grouped by company where there are several. */
export function composeList(facts: readonly Fact[], query: Query): Composed {
  const teller = createTeller(query);
  const { words } = teller;
  const listed = standingFirst(facts).slice(0, MAX_LISTED).toSorted(byCompanyThenYear);
  const items = listed.map((fact) => toListedLine(fact, teller));
  const companies = countIn("companies", listed, facts);
  const gone = countIn("gone", listed, facts);
  const [only] = items;
  const verdict =
    facts.length === 1 && only
      ? only
      : words.list.head(facts.length, nounOf(facts), { companies: companies.all, gone: gone.all });
  return toComposed(query, {
    verdict,
    blocks: [
      ...(items.length > 1 ? [{ kind: "list" as const, items }] : []),
      ...toMore(listed.length, facts.length, words, [companies, gone]),
    ],
    teller,
  });
}

/** What no longer stands is told after what does. */
const standingFirst = (facts: readonly Fact[]): Fact[] => [
  ...facts.filter((fact) => !isWithdrawn(fact)),
  ...facts.filter(isWithdrawn),
];

function nounOf(facts: readonly Fact[]): Noun {
  const [one] = facts;
  const isOneKind = facts.every(({ kind }) => kind === one?.kind);
  return one && isOneKind ? one.kind : "both";
}

/** How many companies or pledges, with the list that makes the number: of companies one line each. */
export function composeCount(facts: readonly Fact[], query: Query): Composed {
  const teller = createTeller(query);
  const { words } = teller;
  const ofCompanies = /compan|maker|manufacturer|firm|group|brand|家/i.test(query.text);
  const standing = facts.filter((fact) => !isWithdrawn(fact));
  if (standing.length === 0) return composeList(facts, query);
  const gone = facts.length - standing.length;
  const counted = ofCompanies ? firstOfEach(standing) : standing;
  const listed = counted.slice(0, MAX_LISTED).toSorted(byCompanyThenYear);
  const named = [...new Set(listed.map(({ company }) => words.company(company)))];
  const isCut = counted.length > listed.length;
  const names = `${named.join(words.comma)}${isCut ? `${words.comma}…` : ""}`;
  const verdict = ofCompanies
    ? words.list.countOfCompanies(counted.length, names)
    : words.list.count(counted.length, nounOf(standing), { names, gone });
  return toComposed(query, {
    verdict,
    blocks: [
      { kind: "list", items: listed.map((fact) => toListedLine(fact, teller)) },
      ...toMore(listed.length, counted.length, words),
    ],
    teller,
  });
}

/** The first fact of each company. */
const firstOfEach = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    ({ company }, index) => facts.findIndex((other) => other.company === company) === index,
  );

/** What is said, word for word, and who says it. */
export function composeEvidence(
  facts: readonly Fact[],
  query: Query,
  considered: readonly Fact[],
): Composed {
  const composed = composeLookUp(facts.slice(0, 1 + MAX_BESIDE), query, considered);
  const [best] = facts;
  const shown = best ? toShownSources(best) : [];
  const { published: told } = query;
  // "Who said so in 2019?": of several sources the one of that time.
  const source =
    shown.find(({ published }) => told !== null && isWithin(published, told)) ?? shown[0];
  if (!source) return composed;
  const outlet = [source.publisher, source.published].filter((part) => part !== null).join(", ");
  const said: Block = { kind: "quote", text: source.quote, source: outlet, url: source.url };
  const { card } = composed;
  const verdict =
    asksForConflict(query.text) && !tellsOfConflict(card.verdict ?? "", query)
      ? answerWordsOf(query.language).noContradiction(card.verdict ?? "")
      : card.verdict;
  return { ...composed, card: { ...card, verdict, blocks: [said, ...card.blocks] } };
}

/** A card of its parts, with the actions that every answer has. */
export function toComposed(
  query: Query,
  { verdict, blocks, teller }: { verdict: string; blocks: Block[]; teller: Teller },
): Composed {
  const citations = teller.citer.citations();
  const actions: Action[] =
    citations.length > 0
      ? [{ label: teller.words.evidence, command: "evidence 1", style: "default" }]
      : [];
  return {
    card: { title: toCardTitle(query), verdict, blocks, citations, actions },
    abstained: false,
  };
}

/** A head tells of several companies, and of withdrawn pledges where there are any. */
const isTold = ({ of, all }: CountedPart): boolean => all > (of === "companies" ? 1 : 0);

/** How many are not shown, as the sum that makes the whole, and the sums of what its head tells of besides. */
export const toMore = (
  shown: number,
  all: number,
  words: AnswerWords,
  parts: readonly CountedPart[] = [],
): Block[] =>
  all <= shown ? [] : [{ kind: "context", text: words.more(shown, all, parts.filter(isTold)) }];

const COUNTS: Readonly<Record<CountedPart["of"], (facts: readonly Fact[]) => number>> = {
  companies: (facts) => new Set(facts.map(({ company }) => company)).size,
  gone: (facts) => facts.filter(isWithdrawn).length,
};

/** How many companies, or withdrawn pledges, are among what a list shows, and among all that it tells of. */
export const countIn = (
  of: CountedPart["of"],
  shown: readonly Fact[],
  all: readonly Fact[],
): CountedPart => ({ of, shown: COUNTS[of](shown), all: COUNTS[of](all) });

function byCompanyThenYear(left: Fact, right: Fact): number {
  return (
    left.company.localeCompare(right.company) ||
    (left.year ?? Number.MAX_SAFE_INTEGER) - (right.year ?? Number.MAX_SAFE_INTEGER)
  );
}
