import type { Block, Card } from "../../chat/card.ts";
import { type Fact, isWithdrawn, toMoves } from "../fact.ts";
import { isNearMetric, type Resolved } from "../find/resolve.ts";
import { byNearness } from "../find/select.ts";
import { isTooWide } from "../find/unbounded.ts";
import { presumesMove } from "../lexicon/effects.ts";
import { toUnread } from "../passages/unread.ts";
import { companiesOf, type Query } from "../query.ts";
import { toTimes } from "../read/times.ts";
import { answerWordsOf } from "../words/of.ts";
import type { AnswerWords } from "../words/words.ts";
import { namesAsked, toCardTitle, toMore } from "./compose.ts";
import { createTeller, type Teller, toLine } from "./describe.ts";

const MAX_NEAREST = 6;

/**
 * "I have nothing on that": what was looked for, what is nearest, and how to ask. It names no figure, so that nobody takes
 * the nearest for the answer, but the year of a state that was asked for another year, with its quote.
 */
export function composeAbstention({ query, near, told, facts, considered }: Resolved): Card {
  const added = toNotAdded({ query, facts });
  if (added !== null) return added;
  const looked = toLookedFor(query);
  const words = answerWordsOf(query.language);
  const { nothing, past } = words;
  const names = namesAsked(query, words);
  const teller = createTeller(query);
  const other = toOtherYear({ query, near }, teller);
  const blocks: Block[] = [
    ...(looked === "" ? [] : [{ kind: "text" as const, text: nothing.looked(looked) }]),
    ...(query.asksOfState
      ? [
          {
            kind: "text" as const,
            text: nothing.states,
          },
        ]
      : []),
    ...(query.statuses === null
      ? []
      : [{ kind: "text" as const, text: nothing.noneOfStatus(query.statuses, names) }]),
    ...toNoneMoved({ query, facts }, words),
    ...(query.demand === null
      ? []
      : [{ kind: "text" as const, text: nothing.demands[query.demand] }]),
    ...(query.asksOpinion ? [{ kind: "text" as const, text: nothing.opinion }] : []),
    ...toDidYouMean(query, words),
    ...toNotFound(query, considered, words),
    ...(isTooWide(query) ? [{ kind: "text" as const, text: past.tooWide }] : []),
    ...(other === null ? toNearest({ query, near, told }, words) : [other]),
  ];
  const [name] = names;
  const ask: Block = { kind: "text", text: nothing.ask };
  return {
    title: nothing.title,
    verdict: nothing.verdict(names),
    blocks: asksNothing(query) || blocks.length === 0 ? [...blocks, ask] : blocks,
    citations: teller.citer.citations(),
    actions: name
      ? [
          {
            label: nothing.allPledges,
            command: `pledges ${companiesOf(query)[0]}`,
            style: "default",
          },
        ]
      : [],
  };
}

/** Figures that are not added up are told one by one, so that it is plain what there is. */
const MAX_FIGURES = 8;
const MAX_FIGURES_EACH = 3;

function toNotAdded({ query, facts }: Pick<Resolved, "query" | "facts">): Card | null {
  const { demand, kind } = query;
  if (demand !== "sum" && demand !== "total") return null;
  const figures = facts.filter(
    (fact) => fact.amount !== null && !isWithdrawn(fact) && (kind === null || fact.kind === kind),
  );
  if (figures.length === 0) return null;
  const each = companiesOf(query).length === 1 ? MAX_FIGURES : MAX_FIGURES_EACH;
  const shown = figures
    .filter(
      ({ company }, at) =>
        figures.slice(0, at).filter((one) => one.company === company).length < each,
    )
    .slice(0, MAX_FIGURES);
  const teller = createTeller(query);
  const items = shown.map((fact) => toLine(fact, teller, 1));
  return {
    title: toCardTitle(query),
    verdict: teller.words.nothing.demands[demand],
    blocks: [{ kind: "list", items }, ...toMore(shown.length, figures.length, teller.words)],
    citations: teller.citer.citations(),
    actions: [],
  };
}

/** Of all makers it was asked whose pledges were moved in some way. */
function toNoneMoved(
  { query, facts }: Pick<Resolved, "query" | "facts">,
  { nothing }: AnswerWords,
): Block[] {
  const { intent, names, asksOfState } = query;
  const effects = intent === "change" && names.length === 0 && !asksOfState ? query.effects : [];
  const isSome = facts.some((fact) =>
    toMoves(fact).some(({ lifecycle }) => effects.includes(lifecycle)),
  );
  return effects.length === 0 || isSome ? [] : [{ kind: "text", text: nothing.noneMoved(effects) }];
}

/** Asked whether, the year that is pledged instead is what there is to know: "by 2030?", "by 2038". */
function toOtherYear(
  { query, near }: Pick<Resolved, "query" | "near">,
  teller: Teller,
): Block | null {
  if (presumesMove(query.text) || query.asOf !== null || companiesOf(query).length !== 1)
    return null;
  const [fact] = near
    .filter(({ fact: one, mismatch }) => mismatch === "year" && isStateAsked(one, query))
    .map(({ fact: one }) => one)
    .toSorted((left, right) => Number(left.brand !== null) - Number(right.brand !== null));
  if (!fact) return null;
  return { kind: "text", text: teller.words.nothing.otherYear(toLine(fact, teller)) };
}

/** A pledge that stands of a state without a figure, which was asked for. */
const isStateAsked = (fact: Fact, { metrics }: Query): boolean =>
  fact.kind === "pledge" &&
  fact.amount === null &&
  fact.year !== null &&
  !isWithdrawn(fact) &&
  metrics.includes(fact.metric);

/** Nothing has happened since the last question, which was asked at this instant. */
export function composeNothingSince(lastAskedAt: string, { language }: Query): Card {
  const { news } = answerWordsOf(language);
  const at = lastAskedAt.slice(0, 16).replace("T", " ");
  return {
    title: news.nothingNew,
    verdict: news.nothingSince,
    blocks: [{ kind: "context", text: news.asked(at) }],
    citations: [],
    actions: [],
  };
}

/** `BMW Group; net zero; 2040; in Japan`. */
export function toLookedFor(query: Query): string {
  const words = answerWordsOf(query.language);
  const parts = [
    namesAsked(query, words),
    query.homes.map(words.nothing.makersOf),
    query.metrics.map(words.metric),
    query.scopes.length === 0 ? [] : [words.nothing.scopes(query.scopes)],
    toTimes(query, words),
    query.baselineYear === null ? [] : [words.nothing.against(query.baselineYear)],
    query.places.map(words.place),
    query.stages.map(words.stage),
    query.facets
      .map(({ typed }) => typed)
      .filter((typed) => !query.metrics.some((metric) => words.metric(metric).includes(typed))),
    query.asOf === null ? [] : [words.past.looked(query.asOf.named)],
  ];
  return parts
    .filter((values) => values.length > 0)
    .map((values) => [...new Set(values)].join(words.comma))
    .join(words.semicolon);
}

/** What names no company, metric or year is told what may be asked. */
const asksNothing = ({ names, metrics, years, intent, asksOpinion }: Query): boolean =>
  names.length + metrics.length + years.length === 0 &&
  (intent === "look_up" || intent === "list") &&
  !asksOpinion;

function toNotFound(query: Query, considered: readonly Fact[], { nothing }: AnswerWords): Block[] {
  const unread = query.asksOpinion ? [] : toUnread(query, considered);
  return unread.length === 0
    ? []
    : [{ kind: "text", text: nothing.unread(unread.map(nothing.quoted)) }];
}

function toDidYouMean({ unknown }: Query, { nothing }: AnswerWords): Block[] {
  return unknown.slice(0, 2).map(({ typed, suggestions }) => ({
    kind: "text" as const,
    text: nothing.unknown(typed, suggestions),
  }));
}

function toNearest(
  { query, near, told }: Pick<Resolved, "query" | "near" | "told">,
  words: AnswerWords,
): Block[] {
  if (companiesOf(query).length === 0) return [];
  const { nothing } = words;
  const sameMetric = near
    .filter(({ fact, mismatch }) => isNearMetric(fact, mismatch, query))
    .toSorted(
      (left, right) =>
        query.metrics.indexOf(left.fact.metric) - query.metrics.indexOf(right.fact.metric) ||
        byNearness(left.mismatch, right.mismatch),
    );
  const shown = sameMetric.length > 0 ? sameMetric.map(({ fact }) => fact) : told;
  const metrics = [...new Set(shown.map(({ metric }) => metric))].filter(
    (metric) => metric !== "other",
  );
  const [first] = metrics;
  if (!first) return [{ kind: "text", text: nothing.noneOther }];
  const company = words.company(shown[0]?.company ?? "");
  const [nearest] = sameMetric;
  const label =
    nearest !== undefined
      ? nothing.nearest(company, words.metric(first), {
          ...{ kind: nearest.fact.kind, mismatch: nearest.mismatch },
        })
      : nothing.nearestOf(company, metrics.slice(0, MAX_NEAREST).map(words.metric));
  return [
    { kind: "text", text: label },
    { kind: "context", text: nothing.example(company, words.metric(first)) },
  ];
}
