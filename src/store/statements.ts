import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Claim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import type { ChangeStatement, Statement } from "../pledge/pledge.ts";
import { readCorrections } from "./corrections.ts";
import { type Database, given, isOneOf } from "./database.ts";
import { articles, changes, claims } from "./schema/article.ts";

/** An article that does not say when it was published counts from the day it was found. */
const publishedDay = sql`coalesce(${articles.published}, (${articles.discoveredAt} at time zone 'UTC')::date)`;
const publishedOn = sql<string>`${sql`${publishedDay}::text`}`;

/** What is said and where; how it was found in its text is nobody's here, and a third of what would be read. */
const {
  position: _p,
  start: _s,
  end: _e,
  rules: _r,
  confidence: _c,
  ...claimColumns
} = getTableColumns(claims);
const {
  position: _q,
  start: _t,
  end: _f,
  rules: _l,
  confidence: _d,
  ...changeColumns
} = getTableColumns(changes);

/** Of which statements to read fewer than all of a company's. */
interface StatementFilter {
  /** Published on this day (`YYYY-MM-DD`) or before. */
  untilOn?: string;
  metrics?: Metric[];
  articleId?: string;
}

/** All that is said of a company, oldest first; statements of one article stay in its order. */
export async function readStatements(
  db: Database,
  company: string,
  filter: StatementFilter = {},
): Promise<{ statements: Statement[]; changes: ChangeStatement[] }> {
  const claimRows = await db
    .select({ ...claimColumns, published: publishedOn, publisher: articles.publisher })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(statementsWhere(claims, company, filter))
    .orderBy(publishedDay, asc(claims.articleId), asc(claims.position));
  const changeRows = await db
    .select({ ...changeColumns, published: publishedOn })
    .from(changes)
    .innerJoin(articles, eq(articles.id, changes.articleId))
    .where(statementsWhere(changes, company, filter))
    .orderBy(publishedDay, asc(changes.articleId), asc(changes.position));
  const corrected = await readCorrections(db, company);
  return {
    statements: claimRows.flatMap(({ id, articleId, published, publisher, ...read }) => {
      const claim = corrected("claim", articleId, read satisfies Claim);
      return claim ? [{ id, articleId, published, publisher, claim }] : [];
    }),
    changes: changeRows.flatMap(({ id, articleId, published, ...read }) => {
      const change = corrected("change", articleId, read);
      return change ? [{ id, articleId, published, change }] : [];
    }),
  };
}

function statementsWhere(
  table: typeof claims | typeof changes,
  company: string,
  { untilOn, metrics, articleId }: StatementFilter,
): SQL | undefined {
  return and(
    eq(table.company, company),
    articleId === undefined ? undefined : eq(table.articleId, articleId),
    untilOn === undefined ? undefined : sql`${publishedOn} <= ${untilOn}`,
    given(metrics, (list) => inArray(table.metric, list)),
  );
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
  const among = (table: typeof claims | typeof changes) =>
    db
      .select({ statementId: table.id, articleId: table.articleId, quote: table.quote })
      .from(table)
      .where(isOneOf(table.id, wanted));
  const rows = wanted.length > 0 ? await unionAll(among(claims), among(changes)) : [];
  for (const row of rows) found.set(row.statementId, row);
  return (id) => {
    const source = found.get(id);
    if (!source) throw new Error(`the statement ${id} is not stored`);
    return source;
  };
}
