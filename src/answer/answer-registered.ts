import type { Card, Citation } from "../chat/card.ts";
import type { ArticleStore } from "../store/types/article.ts";
import type { EventStore, RegisterStore } from "../store/types/register.ts";
import { answerNews } from "./answer-news.ts";
import { answerReached } from "./answer-reached.ts";
import { composeAbout } from "./compose/about.ts";
import { composeAbstention } from "./compose/abstain.ts";
import {
  type Composed,
  composeCount,
  composeEvidence,
  composeList,
  composeLookUp,
} from "./compose/compose.ts";
import {
  asksWhatChanged,
  asksWhichOfSeveral,
  composeChange,
  composeEnded,
  composeRestated,
  composeWhich,
  wasMoved,
} from "./compose/compose-change.ts";
import { composeCompare } from "./compose/compose-compare.ts";
import { asksDifference, composeDifference } from "./compose/compose-difference.ts";
import { composeMoves } from "./compose/compose-moves.ts";
import { composeOtherwise } from "./compose/compose-otherwise.ts";
import { composeOnlyPledged, pledgesInstead } from "./compose/compose-pledged.ts";
import { composeProgress } from "./compose/compose-progress.ts";
import { asksForFirst, composeRanking } from "./compose/compose-ranking.ts";
import { asksIfReached } from "./compose/compose-reached.ts";
import { composeNoneOfStatus, composeOfStatus } from "./compose/compose-status.ts";
import { withNotes } from "./compose/notes.ts";
import { type Fact, toMoves } from "./fact.ts";
import { isMeasure, toAccounted } from "./find/accounts.ts";
import { withoutItsMove } from "./find/as-before.ts";
import { goesOnAboutOthers } from "./find/others.ts";
import { hasProgress, type Resolved, resolve, withProgress } from "./find/resolve.ts";
import { isOfItsGroup } from "./find/select-brand.ts";
import type { AnswerModel } from "./model.ts";
import { type Openings, withOpenings } from "./passages/opening.ts";
import { withSurroundings } from "./passages/surroundings.ts";
import { companiesOf, type Query } from "./query.ts";
import { asksForConflict } from "./read/intent.ts";
import { asksOfStatus, mayBeLate, ofStatus, toStatusQuery } from "./read/status-asked.ts";
import { asksNowAndThen } from "./typed/two-parts.ts";

export interface AnswerDeps {
  register: Pick<RegisterStore, "facts" | "pledges" | "topics">;
  events: Pick<EventStore, "list">;
  articles: Pick<ArticleStore, "search" | "around"> & Openings;
  /** Reads what the parser cannot and words verdicts; answers are whole without it. */
  model?: AnswerModel | null;
}

/** `recordedAfter`: of what is new only what was learned since. */
export type Deps = AnswerDeps & { recordedAfter?: string | null };

/** Sources of a longer answer are read where they are linked. */
const MAX_WIDENED = 6;

/** Reads what stands around the quotes that a card cites first. */
async function readSurroundings(
  { articles }: AnswerDeps,
  { card }: Composed,
): Promise<(composed: Composed) => Composed> {
  const cited = card.citations.slice(0, MAX_WIDENED);
  const around = await articles.around(cited);
  const wide = new Map(cited.map((citation, at) => [toKey(citation), around[at]]));
  return ({ card: shown, abstained }) => ({
    card: {
      ...shown,
      citations: shown.citations.map((citation) => ({
        ...citation,
        quote: wide.get(toKey(citation)) ?? citation.quote,
      })),
    },
    abstained,
  });
}

const toKey = ({ articleId, quote }: Citation) => `${articleId} ${quote}`;

/** An answer from the register; where there is none, what is registered otherwise than a question says. */
export type Registered = Composed & { otherwise?: Composed | null };

export async function answerRegistered(
  deps: Deps,
  query: Query,
  nowOn: string,
): Promise<Registered> {
  if (query.intent === "about") {
    const [newest] = await deps.events.list({ limit: 1 }, nowOn);
    return { card: composeAbout(query, newest?.occurredOn ?? null), abstained: false };
  }
  if (query.intent === "whats_new") return answerNews(deps, query, nowOn);
  if (asksOfStatus(query)) return answerStatus(deps, query, nowOn);
  const reached = asksIfReached(query) ? await answerReached(deps.register, query, nowOn) : null;
  if (reached !== null) return reached;
  const { articles } = deps;
  const found = await withSurroundings(articles, await resolve(deps.register, query, nowOn));
  const resolved = await withOpenings(articles, found);
  const left = withoutItsMove(resolved);
  if (left) return answerRegistered(deps, left, nowOn);
  const composed = left === null ? null : await composeResolved(deps, resolved, nowOn);
  const own = composed && isOwn(resolved, composed.card) ? composed : null;
  const accounted = own && toAccounted(resolved.query, own);
  if (accounted) return accounted;
  // What is another's is not told as registered otherwise.
  const otherwise = composeOtherwise(own === null ? { ...resolved, facts: [] } : resolved);
  const instead = otherwise ?? (await answerPledged(deps, resolved, nowOn));
  return {
    card: composeAbstention(resolved),
    abstained: true,
    otherwise: instead && toAccounted(withoutFigures(resolved.query), instead),
  };
}

/** What is pledged, where what is reported is asked for and is not registered. */
async function answerPledged(
  { register }: Deps,
  resolved: Resolved,
  nowOn: string,
): Promise<Composed | null> {
  const pledges = await withProgress(register, pledgesInstead(resolved), nowOn);
  return composeOnlyPledged(pledges, resolved.query);
}

/** A question without the figures that it says: what is registered otherwise has others. */
const withoutFigures = (query: Query): Query => ({
  ...query,
  amounts: [],
  terms: query.terms.filter((term) => !isMeasure(term)),
});

/** Whether what is looked up is told of the company itself where the sentences around it are read, too. */
const isOwn = ({ facts: [best], query }: Resolved, { citations }: Card): boolean =>
  query.intent !== "look_up" ||
  !best ||
  !(
    goesOnAboutOthers(best, citations[0]?.quote ?? "") ||
    isOfItsGroup(best, query, citations[0]?.quote ?? "")
  );

/** Pledges by how far they are, which is known only with what was reported of each. */
async function answerStatus(deps: Deps, query: Query, nowOn: string): Promise<Composed> {
  const resolved = await resolve(deps.register, toStatusQuery(query), nowOn);
  const pledges = resolved.facts.filter(({ kind }) => kind === "pledge");
  const known = await withProgress(deps.register, pledges, nowOn);
  const facts = ofStatus(known, query);
  const due = mayBeLate(known, query);
  if (facts.length > 0)
    return composeOfStatus(facts, companiesOf(query).length > 0 ? due : [], resolved.query);
  return known.length > 0
    ? composeNoneOfStatus(due, resolved.query)
    : { card: composeAbstention({ ...resolved, facts: [] }), abstained: true };
}

/** Pledges at the head of an answer, of which it says how far they are. */
const MAX_WITH_PROGRESS = 10;

/** A quote is better judged with the sentences around it, and they often say what became of it. */
async function composeResolved(
  deps: AnswerDeps,
  resolved: Resolved,
  nowOn: string,
): Promise<Composed | null> {
  const { facts, query } = resolved;
  if (facts.length === 0) return null;
  const isProgress = query.intent === "progress";
  const count = isProgress ? MAX_WITH_PROGRESS : 1;
  const compose = async () => {
    const head = await withProgress(deps.register, facts.slice(0, count), nowOn);
    return composeFacts({ ...resolved, facts: [...head, ...facts.slice(count)] });
  };
  const isKnown = hasProgress(facts.slice(0, count));
  // How far a pledge is changes no citation but in an answer about just that.
  const first = isProgress && !isKnown ? await compose() : composeFacts(resolved);
  if (first === null) return null;
  const [widen, composed] = await Promise.all([
    readSurroundings(deps, first),
    isProgress || isKnown ? first : compose(),
  ]);
  if (composed === null) return null;
  return widen(withNotes(composed, resolved));
}

/** Kinds of question that may ask for a difference. */
const OF_FIGURES: ReadonlySet<Query["intent"]> = new Set(["look_up", "compare", "list"]);

function composeFacts({ facts, considered, query }: Resolved): Composed | null {
  const hasPledge = facts.some(({ kind }) => kind === "pledge");
  const isPresumed = query.presumesMove && query.courses.length > 0;
  if (isPresumed && !facts.some((fact) => wasMoved(fact, query))) return null;
  if (OF_FIGURES.has(query.intent) && asksDifference(query)) return composeDifference(facts, query);
  switch (query.intent) {
    case "progress":
      return composeProgress(facts, considered, query);
    case "change":
      if (companiesOf(query).length === 0) return composeMoves(facts, query);
      if (asksWhatChanged(query)) return composeMoves(facts, query) ?? composeChange(facts, query);
      if (asksWhichOfSeveral(query)) return composeWhich(facts, query);
      if (query.changeAsked === "still") {
        const ended = composeEnded(facts, query);
        if (ended !== null) return ended;
        const restated = composeRestated(facts, considered, query);
        if (restated !== null) return restated;
      }
      return hasPledge ? composeChange(facts, query) : composeList(facts, query);
    case "compare":
      return (
        (asksForFirst(query) ? composeRanking(facts, query) : null) ?? composeCompare(facts, query)
      );
    case "count":
      return composeCount(facts, query);
    case "list":
      return composeList(facts, query);
    case "evidence":
      return tellsOfMove(facts, query)
        ? composeChange(facts, query)
        : composeEvidence(facts, query, considered);
    case "look_up":
      return isPlural(query, facts)
        ? composeList(facts, query)
        : composeLookUp(facts, query, considered);
    case "whats_new":
    case "about":
      throw new Error(`not answered from facts: ${query.intent}`);
    default:
      return query.intent satisfies never;
  }
}

/** Two figures of one pledge, of which one was moved to the other, are no contradiction. */
const tellsOfMove = ([best]: readonly Fact[], { text }: Query): boolean =>
  best !== undefined &&
  best.kind === "pledge" &&
  best.rivalIds.length === 0 &&
  toMoves(best).length > 0 &&
  asksForConflict(text);

/** A question that names no metric, or several years, asks for all there is. */
const isPlural = (query: Query, facts: readonly Fact[]) =>
  query.years.length > 1 ||
  asksNowAndThen(query.text) ||
  query.reportedIn !== undefined ||
  (query.stages.length > 1 && new Set(facts.map(({ stage }) => stage)).size > 1) ||
  (facts.length > 1 &&
    query.metrics.length === 0 &&
    query.facets.length === 0 &&
    query.terms.length === 0 &&
    (EVERYTHING.test(query.text) || !facts.some((fact) => toMoves(fact).length > 0)));

const EVERYTHING =
  /\b(?:everything|anything|whatever|all|every (?:pledge|target|goal|promise|commitment|figure)|(?:whole|full|entire|complete) (?:set|list|lot))\b|所有|全部|一切|逐条|逐一/i;
