import { type SQL, sql } from "drizzle-orm";
import type { Evidence } from "../pledge/view.ts";
import type { Database } from "./database.ts";
import { pickPassages, readText, type SearchTerms, widenQuote } from "./passage.ts";
import { createPreparedStatements } from "./prepared.ts";
import { articleIndex, articles, claims } from "./schema/article.ts";
import { readTerms, toQuery } from "./search-terms.ts";
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
  const { terms, named } = await readTerms(db, texts, names);
  const asked = terms.filter(({ lexemes, bigrams }) => lexemes.length + bigrams.length > 0);
  if (limit <= 0 || asked.length === 0) return [];
  const found = await findArticles(db, { asked, named, limit: limit * READ_PER_PASSAGE });
  return pickOf(found, { asked, limit });
}

const preparedOf = createPreparedStatements();

/** Each quote with what stands around it in its article. */
export async function readAround(
  db: Database,
  quotes: readonly { articleId: string; quote: string }[],
): Promise<string[]> {
  const ids = [...new Set(quotes.map(({ articleId }) => articleId))];
  if (ids.length === 0) return [];
  const texts = preparedOf(db, "pw_article_texts", () =>
    db
      .select({ id: articles.id, text: articles.text })
      .from(articles)
      .where(sql`${articles.id} = any(${sql.placeholder("ids")}::text[])`)
      .prepare("pw_article_texts"),
  );
  const textOf = new Map((await texts.execute({ ids })).map(({ id, text }) => [id, text ?? ""]));
  return quotes.map(({ articleId, quote }) => widenQuote(textOf.get(articleId) ?? "", quote));
}

/** An article that was found, with what claims rest on it. */
interface Found {
  text: string | null;
  company: string | null;
  article: Omit<Evidence, "quote">;
  quotes: { quote: string; company: string }[];
  rank: number;
}

interface Searched {
  asked: readonly SearchTerms[];
  /** What an article has that names one of those it is to name; null where any article will do. */
  named: string | null;
  limit: number;
}

/** In one statement; the looser search is run only where the strict one finds too few. */
async function findArticles(db: Database, { asked, named, limit }: Searched): Promise<Found[]> {
  const whole = asked.map((terms) => `(${toQuery([terms], "&")})`).join("|");
  const some = toQuery(asked, "|");
  const among = (query: string) => (named === null ? query : `(${query})&(${named})`);
  // The limit is part of the text, for without it the server plans for a tenth of all there is.
  const name = `pw_article_search_${limit}`;
  const prepared = preparedOf(db, name, () => selectFound(db, limit).prepare(name));
  return prepared.execute({
    ...{ whole, some, wholeAmong: among(whole), someAmong: among(some) },
  });
}

function selectFound(db: Database, limit: number) {
  const most = sql.raw(String(limit));
  const strict = toRanked({ query: "whole", wanted: "wholeAmong", limit: most, place: 1 });
  const loose = toRanked({ query: "some", wanted: "someAmong", limit: most, place: 2 });
  const found = sql`(with strict as materialized (${strict}),
      loose as materialized (select * from (${loose}) as more where (select count(*) from strict) < ${most})
    select * from strict union all select * from loose where id not in (select id from strict)) as found`;
  return db
    .select({
      rank: sql<number>`found.rank`,
      text: articles.text,
      company: articles.company,
      article: sql<
        Found["article"]
      >`json_build_object('articleId', ${articles.id}, 'url', ${articles.url}, 'title', ${articles.title},
        'publisher', ${articles.publisher}, 'published', ${articles.published}, 'grade', ${articles.grade})`,
      quotes: sql<
        Found["quotes"]
      >`coalesce((select json_agg(json_build_object('quote', ${claims.quote}, 'company', ${claims.company}))
        from ${claims} where ${claims.articleId} = ${articles.id}), '[]'::json)`,
    })
    .from(found)
    .innerJoin(articles, sql`${articles.id} = found.id`)
    .orderBy(sql`found.place, found.rank desc, found.published desc nulls last, found.id`)
    .limit(most as never);
}

interface Ranked {
  /** Names of the values: what an article is ranked by, and what it has to have. */
  query: string;
  wanted: string;
  limit: SQL;
  place: 1 | 2;
}

/** The newest articles with these words, the best of them first. */
function toRanked({ query, wanted, limit, place }: Ranked): SQL {
  // 1: divided by 1 + the logarithm of the text's length; 32: scaled to 0…1.
  return sql`select id, published, ${sql.raw(String(place))} as place,
      ts_rank(search, ${sql.placeholder(query)}::tsquery, 1 | 32)::double precision as rank
    from (select ${articleIndex.articleId} as id, ${articleIndex.published} as published, ${articleIndex.search} as search
      from ${articleIndex} where ${articleIndex.search} @@ ${sql.placeholder(wanted)}::tsquery
      order by ${articleIndex.published} desc nulls last limit ${sql.raw(String(MAX_CANDIDATES))}) as candidates
    order by rank desc, published desc nulls last, id limit ${limit}`;
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
