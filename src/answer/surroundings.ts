import { toSimplified } from "../extract/zh/traditional.ts";
import type { ArticleStore } from "../store/types/article.ts";
import type { Fact } from "./fact.ts";
import type { Resolved } from "./resolve.ts";
import { decideRelevance } from "./select.ts";
import { fold } from "./tokens.ts";
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
  const silent = near.flatMap(({ fact, mismatch }) => (mismatch === "object" ? [fact] : []));
  if (facts.length > 0 || silent.length === 0 || query.facets.length === 0) return resolved;
  const asked = silent.slice(0, MAX_FACTS);
  const told = await Promise.all(
    asked.map(async (fact) =>
      toToldWith(fact, await articles.around(fact.sources.slice(0, MAX_SOURCES))),
    ),
  );
  const fitting = told
    .flatMap((fact) => {
      const relevance = decideRelevance(fact, query);
      return relevance.fits ? [{ fact, score: relevance.score }] : [];
    })
    .toSorted((left, right) => right.score - left.score);
  return { ...resolved, facts: fitting.map(({ fact }) => fact) };
}

/** A fact whose words are those of more than its quotes. */
function toToldWith(fact: Fact, around: readonly string[]): Fact {
  const haystack = toSimplified(fold([fact.haystack, ...around].join(" \n ")));
  return { ...fact, haystack, words: readWords(haystack), isCjk: fact.isCjk };
}
