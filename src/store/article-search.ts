import { desc, type SQL, sql } from "drizzle-orm";
import { groupBy } from "../shared/group-by.ts";
import { type Database, isOneOf, rowsOf } from "./database.ts";
import { pickPassages, readText, type SearchTerms, widenQuote } from "./passage.ts";
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
 * The passages that say most of what is asked, a few an article, best first; of several texts for one after
 * the other, out of articles that are found and read once. Articles with every word of a text come first;
 * where they are too few, articles with some of the words are added.
 */
export async function searchArticles(
  db: Database,
  texts: readonly string[],
  { limit, names }: { limit: number; names: readonly string[] },
): Promise<Passage[]> {
  const all = await toTerms(db, texts);
  const asked = all.filter(({ lexemes, bigrams }) => lexemes.length + bigrams.length > 0);
  if (limit <= 0 || asked.length === 0) return [];
  const wanted = limit * READ_PER_PASSAGE;
  const among = toNamed(names);
  const whole = sql.join(
    asked.map((terms) => toQuery([terms], "&")),
    sql` || `,
  );
  const found = await rankArticles(db, { query: sql`(${whole})`, among, limit: wanted });
  if (found.length < wanted) {
    const known = new Set(found.map(({ id }) => id));
    const others = await rankArticles(db, { query: toQuery(asked, "|"), among, limit: wanted });
    found.push(...others.filter(({ id }) => !known.has(id)).slice(0, wanted - found.length));
  }
  return readPassages(db, found, { asked, limit });
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
async function toTerms(db: Database, texts: readonly string[]): Promise<SearchTerms[]> {
  const split = texts.map(toSearchText);
  const latin = split.map((text) => text.latin);
  const rows = await rowsOf<{ lexemes: string[] }>(
    db,
    sql`select tsvector_to_array(to_tsvector('english', latin)) as lexemes
      from unnest(${sql.param(latin)}::text[]) with ordinality as asked (latin, place) order by place`,
  );
  return split.map(({ bigrams }, at) => ({ lexemes: rows[at]?.lexemes ?? [], bigrams }));
}

function toQuery(asked: readonly SearchTerms[], operator: "&" | "|"): SQL {
  const terms = new Set(asked.flatMap(({ lexemes, bigrams }) => [...lexemes, ...bigrams]));
  const quoted = [...terms].map(
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
    return bigrams.length === 0 ? words : toQuery([{ lexemes: [], bigrams }], "&");
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

/** The best passages for each of what is asked, in its order. */
async function readPassages(
  db: Database,
  found: Found[],
  { asked, limit }: { asked: readonly SearchTerms[]; limit: number },
): Promise<Passage[]> {
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
  const read = found.flatMap(({ id, rank }) => {
    const row = rowOf.get(id);
    if (!row || row.text === null) return [];
    const quotes = quotesOf.get(id) ?? [];
    const said = quotes.map(({ quote }) => quote);
    return [{ ...row, text: row.text, rank, quotes, read: readText(row.text, said) }];
  });
  return asked.flatMap((terms) =>
    read
      .flatMap((article) =>
        pickPassages(article.read, terms).map(({ quote, share }) => ({
          ...{ article, quote },
          rank: PASSAGE_WEIGHT * share + (1 - PASSAGE_WEIGHT) * article.rank,
        })),
      )
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ article: { text, company, article, quotes }, quote: passage, rank }) => {
        const about = quotes.find(
          ({ quote }) => passage.includes(quote) || quote.includes(passage),
        );
        return {
          evidence: { ...article, quote: passage },
          around: widenQuote(text, passage),
          company: about?.company ?? company,
          rank,
        };
      }),
  );
}
