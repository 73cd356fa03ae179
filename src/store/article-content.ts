import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import { decideGrade, type EvidenceGrade } from "../pledge/evidence-grade.ts";
import { createId, type Database, isStorableUrl, storable } from "./database.ts";
import { toNearKeys } from "./near.ts";
import { createPreparedStatements } from "./prepared.ts";
import { articleIndex, articles, stories } from "./schema/article.ts";
import { toSearchText } from "./search-text.ts";
import type { ArticleContent, ArticleState, PageReading } from "./types/article.ts";

/** States in which the text is known. */
const WITH_TEXT: ReadonlySet<ArticleState> = new Set(["fetched", "tagged", "registered"]);

/**
 * Sets an article's text. What the content does not know (null) stays as it was found with the link.
 * An article keeps its story when the text changes and no other story is named. One look at the article and one statement
 * that writes, which writes nothing where another process changed the article in between: then it is looked at once more.
 */
export async function saveContent(
  db: Database,
  { id, content, nowAt }: { id: string; content: ArticleContent; nowAt: string },
): Promise<"saved" | "unchanged" | "overtaken"> {
  for (;;) {
    const known = await readKnown(db, id, content.canonicalUrl);
    if (!known) throw new Error(`the article ${id} was not discovered`);
    if (known.contentHash === content.contentHash && WITH_TEXT.has(known.state)) return "unchanged";
    const { knownHash } = content;
    if (knownHash !== undefined && knownHash !== known.contentHash) return "overtaken";
    const written = await writing(db).execute(toValues(id, content, known, nowAt));
    if (written.length > 0) return "saved";
  }
}

const preparedOf = createPreparedStatements();
const place = (name: string) => sql.placeholder(name);

interface Known {
  contentHash: string | null;
  state: ArticleState;
  storyId: string | null;
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  company: string | null;
  /** The new address is another article's, as where two links lead to one page. */
  isTaken: boolean;
}

async function readKnown(
  db: Database,
  id: string,
  canonicalUrl: string | null,
): Promise<Known | undefined> {
  const [known] = await preparedOf<Known>(db, "pw_article_known", () => {
    const other = alias(articles, "other");
    const others = db
      .select({ id: other.id })
      .from(other)
      .where(and(eq(other.canonicalUrl, place("canonicalUrl")), ne(other.id, place("id"))));
    return db
      .select({ ...knownColumns, isTaken: sql<boolean>`exists (${others})` })
      .from(articles)
      .where(eq(articles.id, place("id")))
      .prepare("pw_article_known");
  }).execute({ id, canonicalUrl });
  return known;
}

const knownColumns = {
  contentHash: articles.contentHash,
  state: articles.state,
  storyId: articles.storyId,
  title: articles.title,
  published: articles.published,
  publisher: articles.publisher,
  url: articles.url,
  company: articles.company,
};

export const toPageColumns = ({ etag, lastModified, rereadAt, dueAt }: PageReading) => ({
  etag: etag === null ? null : storable(etag),
  lastModified: lastModified === null ? null : storable(lastModified),
  rereadAt: sql`case when ${articles.rereadAt} is not distinct from ${dueAt}::timestamptz
    then ${rereadAt}::timestamptz else ${articles.rereadAt} end`,
});

/** What kind of source it is, by what is known of it now. */
function toGrade(
  content: ArticleContent,
  known: Pick<ArticleContent, "publisher" | "url" | "company">,
): EvidenceGrade {
  return decideGrade({
    publisher: content.publisher ?? known.publisher,
    url: content.url ?? known.url,
    company: content.company ?? known.company,
    text: content.text,
  }).grade;
}

/** Writes an article with its story and by what it is found, where it is still as it was looked at. */
const writing = (db: Database) =>
  preparedOf<{ id: string }>(db, "pw_article_content", () => {
    const held = db.$with("held").as(
      db
        .select({ heldId: sql<string>`${articles.id}`.as("held_id") })
        .from(articles)
        .where(
          and(
            eq(articles.id, place("id")),
            sql`${articles.contentHash} is not distinct from ${place("knownHash")}`,
            eq(articles.state, place("knownState")),
          ),
        )
        .for("no key update"),
    );
    const opened = db.$with("opened").as(
      db
        .insert(stories)
        .select(sql`select ${place("storyId")}::text, ${place("nowAt")}::timestamptz from held`)
        .onConflictDoNothing()
        .returning({ id: stories.id }),
    );
    const found = sql`${place("published")}::date, ${place("signature")}::bytea, ${place("bands")}::bigint[], ${toSearchVector()}`;
    const indexed = db.$with("indexed").as(
      db
        .insert(articleIndex)
        .select(sql`select held_id, ${found} from held`)
        .onConflictDoUpdate({
          target: articleIndex.articleId,
          set: {
            published: sql`excluded.published`,
            signature: sql`excluded.signature`,
            bands: sql`excluded.bands`,
            search: sql`excluded.search`,
          },
        })
        .returning({ id: articleIndex.articleId }),
    );
    return db
      .with(held, opened, indexed)
      .update(articles)
      .set(toColumns())
      .from(held)
      .where(eq(articles.id, sql`held.held_id`))
      .returning({ id: articles.id })
      .prepare("pw_article_content");
  });

/** What is not known (null) stays as it is. */
function toColumns() {
  const given = (column: PgColumn) => sql`coalesce(${place(column.name)}, ${column})`;
  const read = (name: string, column: PgColumn) =>
    sql`case when ${place("isPage")}::boolean then ${place(name)}::text else ${column} end`;
  return {
    title: given(articles.title),
    author: given(articles.author),
    publisher: given(articles.publisher),
    published: sql`coalesce(${place("newPublished")}::date, ${articles.published})`,
    language: given(articles.language),
    url: given(articles.url),
    company: given(articles.company),
    canonicalUrl: given(articles.canonicalUrl),
    text: sql`${place("text")}`,
    contentHash: sql`${place("contentHash")}`,
    grade: sql`${place("grade")}`,
    storyId: sql`${place("storyId")}`,
    etag: read("etag", articles.etag),
    lastModified: read("lastModified", articles.lastModified),
    rereadAt: sql`case when ${place("isPage")}::boolean and ${articles.rereadAt} is not distinct from ${place("dueAt")}::timestamptz
      then ${place("rereadAt")}::timestamptz else ${articles.rereadAt} end`,
    rereads: sql`case when ${articles.contentHash} is null then 0 else ${articles.rereads} + 1 end`,
    state: sql`'fetched'`,
    failure: null,
    failures: sql`case when ${place("isPage")}::boolean then 0 else ${articles.failures} end`,
    touchedAt: sql`${place("nowAt")}::timestamptz`,
  };
}

/** The title weighs more than the text. Bigrams have no place in the text, as no phrase is looked for. */
function toSearchVector(): SQL {
  const bigrams = (name: string) =>
    sql`array_to_tsvector(string_to_array(${place(name)}::text, ' '))`;
  return sql`setweight(to_tsvector('english', ${place("headWords")}::text) || ${bigrams("headBigrams")}, 'A')
    || to_tsvector('english', ${place("bodyWords")}::text) || ${bigrams("bodyBigrams")}`;
}

/** What the statement is given, by the names of its places. */
function toValues(id: string, content: ArticleContent, known: Known, nowAt: string) {
  const kept = (value: string | null) => (value === null ? null : storable(value));
  const head = toSearchText(content.title ?? known.title ?? "");
  const body = toSearchText(content.text);
  const { canonicalUrl, page } = content;
  const published = content.published ?? known.published;
  const isOwn = canonicalUrl !== null && isStorableUrl(canonicalUrl) && !known.isTaken;
  return {
    ...{ id, nowAt, knownHash: known.contentHash, knownState: known.state },
    title: kept(content.title),
    author: kept(content.author),
    publisher: kept(content.publisher),
    newPublished: kept(content.published),
    language: kept(content.language),
    url: kept(content.url),
    company: kept(content.company),
    canonical_url: isOwn ? canonicalUrl : null,
    text: storable(content.text),
    contentHash: content.contentHash,
    grade: toGrade(content, known),
    storyId: content.storyId ?? known.storyId ?? createId("story"),
    published,
    signature: articleIndex.signature.mapToDriverValue(content.signature),
    bands: toNearKeys(content.bands, published ?? nowAt),
    headWords: head.latin,
    headBigrams: head.bigrams.join(" "),
    bodyWords: body.latin,
    bodyBigrams: body.bigrams.join(" "),
    isPage: page !== undefined,
    etag: kept(page?.etag ?? null),
    lastModified: kept(page?.lastModified ?? null),
    rereadAt: page?.rereadAt ?? null,
    dueAt: page?.dueAt ?? null,
  };
}
