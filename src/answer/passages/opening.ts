import type { Article } from "../../store/types/article.ts";
import type { Fact } from "../fact.ts";
import type { Resolved } from "../find/resolve.ts";
import { fold, tokenise, wordsAndStems } from "../lexicon/tokens.ts";
import { companiesOf, type Facet, type Query } from "../query.ts";
import { scored, withWords } from "./surroundings.ts";

/** Articles by id. */
export interface Openings {
  get(id: string): Promise<Pick<Article, "title" | "text"> | null>;
}

/** Articles whose openings are read, the nearest facts' first. */
const MAX_ARTICLES = 8;
/** Where a report from a plant says which one it is; further on other plants are spoken of, too. */
const OPENING_CHARS = 60;
/** What is told of a plant in an article that opens with its town is told of that plant. */
const OF_PLANT =
  /\b(?:plants?|factor(?:y|ies)|works|facility|production|assembly|here|on site)\b|工厂|厂里|厂区|基地|车间/i;

/** Names that a question writes with a capital: towns and the like. */
const isName = ({ stems }: Facet, { text }: Query): boolean =>
  tokenise(text).some(
    ({ raw, stem, start }) => start > 0 && stems.includes(stem) && /^\p{Lu}/u.test(raw),
  );

/**
 * Where nothing answers because no quote names the town that a question does, the same with facts on a plant from articles that
 * name it at their beginning: "Leipzig. The Exmoor ponies do not look up …". The answer says where the name was found.
 */
export async function withOpenings(articles: Openings, resolved: Resolved): Promise<Resolved> {
  const { facts, near, query } = resolved;
  const names = query.facets.filter((facet) => isName(facet, query));
  const isOfMaker = companiesOf(query).length > 0 && query.metrics.length > 0;
  if (facts.length > 0 || names.length === 0 || !isOfMaker) return resolved;
  const silent = near
    .flatMap(({ fact, mismatch }) => (mismatch === "object" && isOfPlant(fact) ? [fact] : []))
    .slice(0, MAX_ARTICLES);
  const openings = await Promise.all(silent.map((fact) => openingOf(articles, fact)));
  const fitting = silent
    .flatMap((fact, at) => {
      const opening = openings[at] ?? "";
      const words = wordsAndStems(fold(opening));
      if (!names.every(({ stems }) => stems.some((stem) => words.has(stem)))) return [];
      return scored(withWords(fact, [opening]), query) ?? [];
    })
    .toSorted((left, right) => right.score - left.score);
  if (fitting.length === 0) return resolved;
  const said = new Set(names.flatMap(({ stems }) => stems));
  return {
    ...resolved,
    facts: fitting.map(({ fact }) => fact),
    query: {
      ...query,
      facets: query.facets.filter((facet) => !names.includes(facet)),
      terms: query.terms.filter((term) => !said.has(term)),
    },
    opened: names.map(({ typed }) => typed),
  };
}

const isOfPlant = ({ stage, sources }: Fact): boolean =>
  stage === "production" || sources.some(({ quote }) => OF_PLANT.test(quote));

/** Title and first sentences of the article that a fact is from. */
async function openingOf(articles: Openings, { sources: [source] }: Fact): Promise<string> {
  const article = source ? await articles.get(source.articleId) : null;
  return `${article?.title ?? ""}\n${(article?.text ?? "").slice(0, OPENING_CHARS)}`;
}
