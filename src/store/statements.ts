import { asc, eq, sql } from "drizzle-orm";
import type { Claim } from "../pledge/claim.ts";
import type { ChangeStatement, Statement } from "../pledge/pledge.ts";
import { type Database, isOneOf } from "./database.ts";
import { articles, changes, claims } from "./schema/article.ts";

/** An article that does not say when it was published counts from the day it was found. */
const publishedOn = sql<string>`coalesce(${articles.published}, (${articles.discoveredAt} at time zone 'UTC')::date)::text`;

/** All that is said of a company, oldest first; statements of one article stay in its order. */
export async function readStatements(
  db: Database,
  company: string,
): Promise<{ statements: Statement[]; changes: ChangeStatement[] }> {
  const claimRows = await db
    .select({ claim: claims, published: publishedOn })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(eq(claims.company, company))
    .orderBy(publishedOn, asc(claims.articleId), asc(claims.position));
  const changeRows = await db
    .select({ change: changes, published: publishedOn })
    .from(changes)
    .innerJoin(articles, eq(articles.id, changes.articleId))
    .where(eq(changes.company, company))
    .orderBy(publishedOn, asc(changes.articleId), asc(changes.position));
  return {
    statements: claimRows.map(({ claim: row, published }) => {
      const { id, articleId, position, start, end, rules, confidence, ...claim } = row;
      return { id, articleId, published, claim: claim satisfies Claim };
    }),
    changes: changeRows.map(({ change: row, published }) => {
      const { id, articleId, position, start, end, rules, confidence, ...change } = row;
      return { id, articleId, published, change };
    }),
  };
}

/** Where a statement stands: what every row that came from text points to. */
export interface StatementSource {
  statementId: string;
  articleId: string;
  quote: string;
}

/**
 * Finds the sources of claims and changes by their ids. The function that it gives back throws when a
 * statement is not stored: nothing is registered without its quote.
 */
export async function readStatementSources(
  db: Database,
  ids: Iterable<string>,
): Promise<(id: string) => StatementSource> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, StatementSource>();
  for (const table of wanted.length > 0 ? [claims, changes] : []) {
    const rows = await db
      .select({ statementId: table.id, articleId: table.articleId, quote: table.quote })
      .from(table)
      .where(isOneOf(table.id, wanted));
    for (const row of rows) found.set(row.statementId, row);
  }
  return (id) => {
    const source = found.get(id);
    if (!source) throw new Error(`the statement ${id} is not stored`);
    return source;
  };
}
