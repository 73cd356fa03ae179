import { desc, type SQL, sql } from "drizzle-orm";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf, rowsOf } from "./database.ts";
import { pickPassages, type SearchTerms, widenQuote } from "./passage.ts";
import { articleEvidence } from "./register-load.ts";
import { articleIndex, articles, claims } from "./schema/article.ts";
import { toSearchText } from "./search-text.ts";
import type { Passage } from "./types/article.ts";

/** Ranking reads every candidate; beyond this many the newest are ranked. */
const MAX_CANDIDATES = 2_000;
/** Articles whose text is read for each passage asked for. */
const READ_PER_PASSAGE = 3;
/** How much the best sentence counts beside the article around it. */
const PASSAGE_WEIGHT = 0.8;

interface Found {
  id: string;
  rank: number;
}

/**
 * The passages that say most of what is asked, a few an article, best first. Articles with every word of
 * the question come first; where they are too few, articles with some of the words are added.
 */
export async function searchArticles(
  db: Database,
  text: string,
  { limit, names }: { limit: number; names: readonly string[] },
): Promise<Passage[]> {
  const terms = await toTerms(db, text);
  if (limit <= 0 || terms.lexemes.length + terms.bigrams.length === 0) return [];
  const wanted = limit * READ_PER_PASSAGE;
  const among = toNamed(names);
  const found = await rankArticles(db, { query: toQuery(terms, "&"), among, limit: wanted });
  if (found.length < wanted) {
    const known = new Set(found.map(({ id }) => id));
    const others = await rankArticles(db, { query: toQuery(terms, "|"), among, limit: wanted });
    found.push(...others.filter(({ id }) => !known.has(id)).slice(0, wanted - found.length));
  }
  const passages = await readPassages(db, found, terms);
  return passages.sort((a, b) => b.rank - a.rank).slice(0, limit);
}

/** Each quote with what stands around it in its article. */
export async function readAround(
  db: Database,
  quotes: readonly { articleId: string; quote: string }[],
): Promise<string[]> {
  const ids = [...new Set(quotes.map(({ articleId }) => articleId))];
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: articles.id, text: articles.text })
    .from(articles)
    .where(isOneOf(articles.id, ids));
  const textOf = new Map(rows.map(({ id, text }) => [id, text ?? ""]));
  return quotes.map(({ articleId, quote }) => widenQuote(textOf.get(articleId) ?? "", quote));
}

/** The question as the database understands it: English stems without stop words, and bigrams. */
async function toTerms(db: Database, text: string): Promise<SearchTerms> {
  const { latin, bigrams } = toSearchText(text);
  const [row] = await rowsOf<{ lexemes: string[] }>(
    db,
    sql`select tsvector_to_array(to_tsvector('english', ${latin})) as lexemes`,
  );
  return { lexemes: row?.lexemes ?? [], bigrams };
}

function toQuery({ lexemes, bigrams }: SearchTerms, operator: "&" | "|"): SQL {
  const quoted = [...lexemes, ...bigrams].map(
    (term) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
  );
  return sql`${quoted.join(operator)}::tsquery`;
}

/** What an article has that names one of these; null where any article will do. */
function toNamed(names: readonly string[]): SQL | null {
  if (names.length === 0) return null;
  const named = names.map((name) => {
    const { latin, bigrams } = toSearchText(name);
    const words = sql`plainto_tsquery('english', ${latin})`;
    return bigrams.length === 0 ? words : toQuery({ lexemes: [], bigrams }, "&");
  });
  return sql`(${sql.join(named, sql` || `)})`;
}

async function rankArticles(
  db: Database,
  { query, among, limit }: { query: SQL; among: SQL | null; limit: number },
): Promise<Found[]> {
  const candidates = db
    .select({
      id: articleIndex.articleId,
      published: articleIndex.published,
      search: articleIndex.search,
    })
    .from(articleIndex)
    .where(sql`${articleIndex.search} @@ ${among === null ? query : sql`(${query} && ${among})`}`)
    .orderBy(sql`${articleIndex.published} desc nulls last`)
    .limit(MAX_CANDIDATES)
    .as("candidates");
  // 1: divided by 1 + the logarithm of the text's length; 32: scaled to 0…1.
  const rank = sql<number>`ts_rank(${candidates.search}, ${query}, 1 | 32)::double precision`;
  return db
    .select({ id: candidates.id, rank })
    .from(candidates)
    .orderBy(desc(rank), sql`${candidates.published} desc nulls last`, candidates.id)
    .limit(limit);
}

async function readPassages(db: Database, found: Found[], terms: SearchTerms): Promise<Passage[]> {
  const ids = found.map(({ id }) => id);
  const rows = await db
    .select({ text: articles.text, company: articles.company, article: articleEvidence })
    .from(articles)
    .where(isOneOf(articles.id, ids));
  const quoted = await db
    .select({ articleId: claims.articleId, quote: claims.quote, company: claims.company })
    .from(claims)
    .where(isOneOf(claims.articleId, ids));
  const quotesOf = groupBy(quoted, ({ articleId }) => articleId);
  const rowOf = new Map(rows.map((row) => [row.article.articleId, row]));
  // In the order of `found`, which decides between equals.
  return found.flatMap(({ id, rank }) => {
    const row = rowOf.get(id);
    if (!row) return [];
    const { text, company, article } = row;
    const quotes = quotesOf.get(id) ?? [];
    const picked =
      text === null ? [] : pickPassages({ text, quotes: quotes.map(({ quote }) => quote), terms });
    return picked.map(({ quote: passage, share }) => {
      const about = quotes.find(({ quote }) => passage.includes(quote) || quote.includes(passage));
      return {
        evidence: { ...article, quote: passage },
        around: widenQuote(text ?? "", passage),
        company: about?.company ?? company,
        rank: PASSAGE_WEIGHT * share + (1 - PASSAGE_WEIGHT) * rank,
      };
    });
  });
}
