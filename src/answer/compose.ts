import { type Action, type Block, type Card, type Citer, createCiter } from "../chat/card.ts";
import type { Evidence } from "../pledge/view.ts";
import {
  companyName,
  metricName,
  toDetails,
  toLine,
  toShownSources,
  toStatement,
} from "./describe.ts";
import type { Fact } from "./fact.ts";
import { companiesOf, type Query } from "./query.ts";

/** An answer before it is printed. */
export interface Composed {
  card: Card;
  abstained: boolean;
}

/** Facts that stand beside the first in an answer to one thing. */
const MAX_BESIDE = 4;
/** Facts in a list. */
const MAX_LISTED = 20;

/** What a card is about, in a few words: `BMW Group, net zero, 2050`. */
export function toCardTitle(query: Query): string {
  const parts = [
    companiesOf(query).map(companyName).join(", "),
    query.metrics.slice(0, 2).map(metricName).join(", "),
    query.years.map(({ from, to }) => toYearsText(from, to)).join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Answer" : parts.join(" · ");
}

/** `2030`, `after 2030`, `2025–2030`. */
export function toYearsText(from: number, to: number): string {
  if (from === to) return String(from);
  if (to > 2100) return `after ${from - 1}`;
  return from < 1991 ? `before ${to + 1}` : `${from}–${to}`;
}

/** Something looked up: the best fact as the verdict, with its parts, then what stands beside it. */
export function composeLookUp(
  facts: readonly Fact[],
  query: Query,
  considered: readonly Fact[],
): Composed {
  const citer = createCiter();
  const [best, ...others] = facts;
  if (!best) throw new Error("nothing to compose");
  const line = toLine(best, citer);
  const conflict = toConflict([best, ...others], considered, citer);
  const quotes = toShownSources(best).map(({ quote }) => quote);
  const details = toDetails(best, quotes);
  const beside = others.slice(0, MAX_BESIDE).map((fact) => toLine(fact, citer));
  const blocks: Block[] = [
    ...(conflict === null ? [] : [{ kind: "text" as const, text: line }]),
    ...(details.length > 0 ? [{ kind: "facts" as const, facts: details }] : []),
    ...(beside.length > 0 ? [{ kind: "list" as const, items: beside }] : []),
    ...toMore(1 + beside.length, facts.length),
  ];
  return toComposed(query, { verdict: conflict ?? line, blocks, citer });
}

/** How a verdict begins that has more than one side. */
export const SOURCES_DIFFER = "The sources differ";

/** Both sides where sources differ on the figure, the year or the base year of one pledge. */
function toConflict(
  [best, ...others]: readonly [Fact, ...Fact[]],
  considered: readonly Fact[],
  citer: Citer,
): string | null {
  const rivals = considered.filter(
    (fact) => isRival(fact, best) || (others.includes(fact) && hasOtherYear(fact, best)),
  );
  if (rivals.length === 0) return null;
  const sides = [best, ...rivals].map(
    (fact) => `${toStatement(fact, citer)} (${toOutlets(fact.sources)})`,
  );
  return `${SOURCES_DIFFER}: ${sides.join("; ")}`;
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
  const citer = createCiter();
  const listed = facts.slice(0, MAX_LISTED).toSorted(byCompanyThenYear);
  const items = listed.map((fact) => toLine(fact, citer, 1));
  const companies = new Set(facts.map(({ company }) => company)).size;
  const [only] = items;
  const noun = nounOf(facts);
  const verdict =
    facts.length === 1 && only
      ? only
      : `${capitalised(toCountWord(facts.length))} ${noun}${companies > 1 ? ` of ${toCountWord(companies)} companies` : ""}:`;
  return toComposed(query, {
    verdict,
    blocks: [
      ...(items.length > 1 ? [{ kind: "list" as const, items }] : []),
      ...toMore(listed.length, facts.length),
    ],
    citer,
  });
}

function nounOf(facts: readonly Fact[]): string {
  const [one] = facts;
  const isOneKind = facts.every(({ kind }) => kind === one?.kind);
  return one && isOneKind ? `${one.kind}s` : "pledges and milestones";
}

/** How many companies or pledges, with the list that makes the number: of companies one line each. */
export function composeCount(facts: readonly Fact[], query: Query): Composed {
  const citer = createCiter();
  const ofCompanies = /compan|maker|manufacturer|firm|group|brand|家/i.test(query.text);
  const counted = ofCompanies ? firstOfEach(facts) : facts;
  const listed = counted.slice(0, MAX_LISTED).toSorted(byCompanyThenYear);
  const names = [...new Set(listed.map(({ company }) => companyName(company)))].join(", ");
  const isCut = counted.length > listed.length;
  const verdict = ofCompanies
    ? `${counted.length} in the register: ${names}${isCut ? ", …" : ""}`
    : `${counted.length} ${nounOf(facts)} in the register, of ${names}${isCut ? ", …" : ""}`;
  return toComposed(query, {
    verdict,
    blocks: [
      { kind: "list", items: listed.map((fact) => toLine(fact, citer, 1)) },
      ...toMore(listed.length, counted.length),
    ],
    citer,
  });
}

/** The first fact of each company. */
const firstOfEach = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    ({ company }, index) => facts.findIndex((other) => other.company === company) === index,
  );

const ASKS_FOR_CONFLICT =
  /\b(?:disagree|agree|contradict|conflict|inconsisten|discrepan|another (?:year|figure))|矛盾|不一致|冲突/i;

/** What is said, word for word, and who says it. */
export function composeEvidence(
  facts: readonly Fact[],
  query: Query,
  considered: readonly Fact[],
): Composed {
  const composed = composeLookUp(facts.slice(0, 1 + MAX_BESIDE), query, considered);
  const [best] = facts;
  const source = best && toShownSources(best)[0];
  if (!source) return composed;
  const outlet = [source.publisher, source.published].filter((part) => part !== null).join(", ");
  const said: Block = { kind: "quote", text: source.quote, source: outlet, url: source.url };
  const { card } = composed;
  const verdict =
    ASKS_FOR_CONFLICT.test(query.text) && !card.verdict?.startsWith(SOURCES_DIFFER)
      ? `No contradiction is registered: ${card.verdict ?? ""}`
      : card.verdict;
  return { ...composed, card: { ...card, verdict, blocks: [said, ...card.blocks] } };
}

/** A card of its parts, with the actions that every answer has. */
export function toComposed(
  query: Query,
  { verdict, blocks, citer }: { verdict: string; blocks: Block[]; citer: Citer },
): Composed {
  const citations = citer.citations();
  const actions: Action[] = citations.length > 0 ? [toEvidenceAction(1)] : [];
  return {
    card: { title: toCardTitle(query), verdict, blocks, citations, actions },
    abstained: false,
  };
}

const toEvidenceAction = (number: number): Action => ({
  label: "Evidence",
  command: `evidence ${number}`,
  style: "default",
});

/** How many are not shown, as the sum that makes the whole. */
function toMore(shown: number, all: number): Block[] {
  if (all <= shown) return [];
  const sum = `${shown} shown + ${all - shown} more = ${all}`;
  return [{ kind: "context", text: `${sum}: name a company, a year or a metric to see the rest.` }];
}

function byCompanyThenYear(left: Fact, right: Fact): number {
  return (
    left.company.localeCompare(right.company) ||
    (left.year ?? Number.MAX_SAFE_INTEGER) - (right.year ?? Number.MAX_SAFE_INTEGER)
  );
}

const COUNT_WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A count of what is listed below, in words where it is short. */
const toCountWord = (count: number): string => COUNT_WORDS[count] ?? String(count);
