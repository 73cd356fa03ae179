import { toSimplified } from "../../extract/zh/traditional.ts";
import type { ArticleStore } from "../../store/types/article.ts";
import type { Fact } from "../fact.ts";
import type { Resolved } from "../find/resolve.ts";
import { decideRelevance } from "../find/select.ts";
import { isOfWorld, placesIn } from "../find/select-place.ts";
import { fold } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { readWords } from "./words-of-text.ts";

/** Facts whose surroundings are read, the nearest first, and sources of each. */
const MAX_FACTS = 8;
const MAX_SOURCES = 2;

/**
 * Where nothing answers because no quote speaks of a thing that the question names, the same with the facts of which the
 * sentences around their quotes do: the three-wheelers are mostly named before what they covered.
 */
export async function withSurroundings(
  articles: Pick<ArticleStore, "around">,
  resolved: Resolved,
): Promise<Resolved> {
  const { facts, near, query } = resolved;
  const isOfThings = query.facets.length > 0;
  const silent = near.flatMap(({ fact, mismatch }) =>
    (mismatch === "object" && isOfThings) || (mismatch === "region" && mayBeThere(fact))
      ? [fact]
      : [],
  );
  if (facts.length > 0 || silent.length === 0) return resolved;
  const asked = silent.slice(0, MAX_FACTS);
  const sourcesOf = ({ sources }: Fact) => sources.slice(0, MAX_SOURCES);
  const texts = (await articles.around(asked.flatMap(sourcesOf))).values();
  const read = asked.map((fact) => ({
    fact,
    around: sourcesOf(fact).map(({ quote }) => texts.next().value ?? quote),
  }));
  const fitting = read
    .filter(({ fact, around }) => query.places.length === 0 || isOnlyOf(query, fact, around))
    .flatMap(
      ({ fact, around }) =>
        scored(withWords(fact, around), query) ?? scored(withQuotes(fact, around), query) ?? [],
    )
    .toSorted((left, right) => right.score - left.score);
  return { ...resolved, facts: fitting.map(({ fact }) => fact) };
}

/** Whether nothing says where a fact is, nor that it is of the whole world. */
const mayBeThere = ({ region, sources }: Fact): boolean =>
  region === null && !sources.some(({ quote }) => isOfWorld(quote));

/** Whether the sentences around a fact that names no place are of the place that is asked for, and of no other. */
function isOnlyOf({ places }: Query, { region }: Fact, around: readonly string[]): boolean {
  if (region !== null) return true;
  const said = new Set(around.flatMap(placesIn));
  return said.size === 0 || [...said].every((place) => places.includes(place));
}

/** A fact that fits, with how well it does; null for one that does not. */
export function scored(fact: Fact, query: Query): { fact: Fact; score: number } | null {
  const relevance = decideRelevance(fact, query);
  return relevance.fits ? { fact, score: relevance.score } : null;
}

/** A fact that has the words of other parts of its articles, too. */
export function withWords(fact: Fact, around: readonly string[]): Fact {
  const haystack = toSimplified(fold([fact.haystack, ...around].join(" \n ")));
  return { ...fact, haystack, words: readWords(haystack), isCjk: fact.isCjk };
}

/** A fact whose quotes go on with what stands around them: of which kind of vehicle it is a quote alone tells. */
function withQuotes(fact: Fact, around: readonly string[]): Fact {
  const sources = fact.sources.map((source, at) => ({
    ...source,
    quote: around[at] ?? source.quote,
  }));
  return { ...withWords(fact, around), sources };
}
