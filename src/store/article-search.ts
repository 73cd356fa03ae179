import { type SQL, sql } from "drizzle-orm";
import type { Evidence } from "../pledge/view.ts";
import { type Database, isOneOf, rowsOf } from "./database.ts";
import { pickPassages, readText, type SearchTerms, widenQuote } from "./passage.ts";
import { articleIndex, articles, claims } from "./schema/article.ts";
import { toSearchText } from "./search-text.ts";
import type { Passage } from "./types/article.ts";

/** Ranking reads every candidate; beyond this many the newest are ranked. */
const MAX_CANDIDATES = 2_000;
/** Articles whose text is read for each passage asked for. */
const READ_PER_PASSAGE = 3;
/** How much the best sentence counts beside the article around it. */
const PASSAGE_WEIGHT = 0.8;

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
  const found = await findArticles(db, asked, {
    among: toNamed(names),
    limit: limit * READ_PER_PASSAGE,
  });
  return pickOf(found, { asked, limit });
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

/**
 * The question as the database understands it: English stems without stop words, and bigrams. Plain words are
 * asked for once and then remembered, each by itself; a word with a hyphen or a point is one with its neighbours.
 */
async function toTerms(db: Database, texts: readonly string[]): Promise<SearchTerms[]> {
  const split = texts.map(toSearchText);
  const chunks = split.map(({ latin }) => latin.match(/\S+/g)?.map(toPlain) ?? []);
  const unknown = [...new Set(chunks.flat())].filter((chunk) => !lexemesOf.has(chunk));
  if (unknown.length > 0) await readLexemes(db, unknown);
  const terms = split.map(({ bigrams }, at) => ({
    lexemes: [...new Set(chunks[at]?.flatMap((chunk) => lexemesOf.get(chunk) ?? []))].sort(),
    bigrams,
  }));
  if (lexemesOf.size > MAX_REMEMBERED) lexemesOf.clear();
  return terms;
}

/** Punctuation at the ends of a word says nothing to the stemmer. */
const toPlain = (chunk: string) => chunk.replace(/^[("'“‘[]+|[)"'”’\].,;:!?]+$/g, "");

const MAX_REMEMBERED = 20_000;
/** What the English configuration makes of a word: the same in every database. */
const lexemesOf = new Map<string, readonly string[]>();

async function readLexemes(db: Database, chunks: readonly string[]): Promise<void> {
  const rows = await rowsOf<{ lexemes: string[] }>(
    db,
    sql`select tsvector_to_array(to_tsvector('english', latin)) as lexemes
      from unnest(${sql.param(chunks)}::text[]) with ordinality as asked (latin, place) order by place`,
  );
  for (const [at, chunk] of chunks.entries()) lexemesOf.set(chunk, rows[at]?.lexemes ?? []);
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

/** An article that was found, with what claims rest on it. */
interface Found {
  text: string | null;
  company: string | null;
  article: Omit<Evidence, "quote">;
  quotes: { quote: string; company: string }[];
  rank: number;
}

/** In one statement; the looser search is run only where the strict one finds too few. */
async function findArticles(
  db: Database,
  asked: readonly SearchTerms[],
  { among, limit }: { among: SQL | null; limit: number },
): Promise<Found[]> {
  const whole = sql`(${sql.join(
    asked.map((terms) => toQuery([terms], "&")),
    sql` || `,
  )})`;
  const some = toQuery(asked, "|");
  const rows = await rowsOf<Found>(
    db,
    sql`with strict as materialized (${toRanked(whole, { among, limit, place: 1 })}),
      loose as materialized (select * from (${toRanked(some, { among, limit, place: 2 })}) as more
        where (select count(*) from strict) < ${limit}::integer),
      found as (select * from strict union all
        select * from loose where id not in (select id from strict))
      select found.rank, ${articles.text} as text, ${articles.company} as company,
        json_build_object('articleId', ${articles.id}, 'url', ${articles.url}, 'title', ${articles.title},
          'publisher', ${articles.publisher}, 'published', ${articles.published}, 'grade', ${articles.grade}) as article,
        coalesce((select json_agg(json_build_object('quote', ${claims.quote}, 'company', ${claims.company}))
          from ${claims} where ${claims.articleId} = ${articles.id}), '[]'::json) as quotes
      from found join ${articles} on ${articles.id} = found.id
      order by found.place, found.rank desc, found.published desc nulls last, found.id
      limit ${limit}::integer`,
  );
  return rows;
}

/** The newest articles with these words, the best of them first. */
function toRanked(
  query: SQL,
  { among, limit, place }: { among: SQL | null; limit: number; place: 1 | 2 },
): SQL {
  const wanted = among === null ? query : sql`(${query} && ${among})`;
  // 1: divided by 1 + the logarithm of the text's length; 32: scaled to 0…1.
  return sql`select id, published, ${sql.raw(String(place))} as place,
      ts_rank(search, ${query}, 1 | 32)::double precision as rank
    from (select ${articleIndex.articleId} as id, ${articleIndex.published} as published, ${articleIndex.search} as search
      from ${articleIndex} where ${articleIndex.search} @@ ${wanted}
      order by ${articleIndex.published} desc nulls last limit ${MAX_CANDIDATES}::integer) as candidates
    order by rank desc, published desc nulls last, id limit ${limit}::integer`;
}

/** The best passages for each of what is asked, in its order. */
function pickOf(
  found: readonly Found[],
  { asked, limit }: { asked: readonly SearchTerms[]; limit: number },
): Passage[] {
  // In the order of `found`, which decides between equals.
  const read = found.flatMap((row) => {
    if (row.text === null) return [];
    const said = row.quotes.map(({ quote }) => quote);
    return [{ ...row, text: row.text, read: readText(row.text, said) }];
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
