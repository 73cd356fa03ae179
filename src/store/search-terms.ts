import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";
import type { SearchTerms } from "./passage.ts";
import { toSearchText } from "./search-text.ts";

/**
 * Texts as the database understands them: English stems without stop words, and bigrams; and, as text of a tsquery,
 * what an article has that names one of `names`, null where there are none. A word and a name are asked for once
 * and then remembered: what the English configuration makes of them is the same in every database.
 */
export async function readTerms(
  db: Database,
  texts: readonly string[],
  names: readonly string[],
): Promise<{ terms: SearchTerms[]; named: string | null }> {
  const split = texts.map(toSearchText);
  const chunks = split.map(({ latin }) => latin.match(/\S+/g)?.map(toPlain) ?? []);
  await readUnknown(db, { words: chunks.flat(), names });
  const terms = split.map(({ bigrams }, at) => ({
    lexemes: [...new Set(chunks[at]?.flatMap((chunk) => lexemesOf.get(chunk) ?? []))].sort(),
    bigrams,
  }));
  const named = names.flatMap(toNamed).join("|");
  for (const known of [lexemesOf, queryOf]) if (known.size > MAX_REMEMBERED) known.clear();
  return { terms, named: named === "" ? null : named };
}

/** Text of a tsquery that asks for all of these, or for any. */
export function toQuery(asked: readonly SearchTerms[], operator: "&" | "|"): string {
  const terms = new Set(asked.flatMap(({ lexemes, bigrams }) => [...lexemes, ...bigrams]));
  return [...terms]
    .map((term) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(operator);
}

/** Punctuation at the ends of a word says nothing to the stemmer. */
const toPlain = (chunk: string) => chunk.replace(/^[("'“‘[]+|[)"'”’\].,;:!?]+$/g, "");

const MAX_REMEMBERED = 20_000;
/** Of a plain word; one with a hyphen or a point is one with its neighbours. */
const lexemesOf = new Map<string, readonly string[]>();
/** Text of the tsquery of a name. */
const queryOf = new Map<string, string>();

async function readUnknown(
  db: Database,
  { words, names }: { words: readonly string[]; names: readonly string[] },
): Promise<void> {
  const unread = [...new Set(words)].filter((word) => !lexemesOf.has(word));
  const unnamed = [...new Set(names)].filter((name) => !queryOf.has(name));
  if (unread.length + unnamed.length === 0) return;
  const rows = await rowsOf<{ lexemes: string[] | null; query: string | null }>(
    db,
    sql`select tsvector_to_array(to_tsvector('english', asked.word)) as lexemes,
        plainto_tsquery('english', asked.name)::text as query
      from unnest(${toTexts(unread)}, ${toTexts(unnamed.map((name) => toSearchText(name).latin))})
        with ordinality as asked (word, name, place) order by place`,
  );
  for (const [at, word] of unread.entries()) lexemesOf.set(word, rows[at]?.lexemes ?? []);
  for (const [at, name] of unnamed.entries()) queryOf.set(name, rows[at]?.query ?? "");
}

const toTexts = (texts: readonly string[]): SQL => sql`${sql.param([...texts])}::text[]`;

/** A name in letters without spaces is looked for by its bigrams alone; one of stop words says nothing. */
function toNamed(name: string): string[] {
  const { bigrams } = toSearchText(name);
  const query = bigrams.length > 0 ? toQuery([{ lexemes: [], bigrams }], "&") : queryOf.get(name);
  return query ? [`(${query})`] : [];
}
