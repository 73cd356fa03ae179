import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { readChanges } from "./changes.ts";
import { dedupe } from "./dedupe.ts";
import { type ArticleReading, type ExtractInput, readArticle } from "./pipeline.ts";

export type { ExtractInput } from "./pipeline.ts";

export interface Extraction {
  claims: ExtractedClaim[];
  changes: ExtractedChange[];
}

/** Puts the exact words of the article to a statement. */
export function withQuote<T extends { start: number; end: number }>(
  statement: T,
  text: string,
): T & { quote: string } {
  return { ...statement, quote: text.slice(statement.start, statement.end) };
}

/** The changes of an article, from all figures that were read in it. */
export function changesOf(article: ArticleReading, text: string): ExtractedChange[] {
  const { figures, context } = article;
  const changes = readChanges(figures, context.publishedYear, context.main?.companyId ?? null);
  return changes.map((change) => withQuote(change, text));
}

/**
 * Claims and changes that an article states. Pure and deterministic; safe to call on any string.
 * `text.slice(start, end) === quote` holds for every statement.
 */
export function extract(input: ExtractInput): Extraction {
  const article = readArticle(input);
  const claims = article.figures
    .filter((figure) => figure.passedOver === null)
    .map((figure) => withQuote(figure.claim, input.text));
  return { claims: dedupe(claims), changes: changesOf(article, input.text) };
}
