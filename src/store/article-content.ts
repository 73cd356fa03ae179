import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { decideGrade, type EvidenceGrade } from "../pledge/evidence-grade.ts";
import { createId, type Database, isStorableUrl, storable } from "./database.ts";
import { articleIndex, articles, stories } from "./schema/article.ts";
import { toSearchText } from "./search-text.ts";
import type { ArticleContent, ArticleState, PageReading } from "./types/article.ts";

/** States in which the text is known. */
const WITH_TEXT: ReadonlySet<ArticleState> = new Set(["fetched", "tagged", "registered"]);

/**
 * Sets an article's text. What the content does not know (null) stays as it was found with the link.
 * An article keeps its story when the text changes and no other story is named.
 */
export function saveContent(
  db: Database,
  { id, content, nowAt }: { id: string; content: ArticleContent; nowAt: string },
): Promise<"saved" | "unchanged"> {
  return db.transaction(async (tx) => {
    const [known] = await tx
      .select({ ...knownColumns, isTaken: isTaken(tx, id, content.canonicalUrl) })
      .from(articles)
      .where(eq(articles.id, id))
      .for("no key update");
    if (!known) throw new Error(`the article ${id} was not discovered`);
    if (known.contentHash === content.contentHash && WITH_TEXT.has(known.state)) return "unchanged";
    const storyId = content.storyId ?? known.storyId ?? createId("story");
    const opened = tx
      .$with("opened")
      .as(
        tx
          .insert(stories)
          .values({ id: storyId, openedAt: nowAt })
          .onConflictDoNothing()
          .returning({ id: stories.id }),
      );
    const found = toIndexRow(content, known);
    const indexed = tx.$with("indexed").as(
      tx
        .insert(articleIndex)
        .values({ articleId: id, ...found })
        .onConflictDoUpdate({ target: articleIndex.articleId, set: found })
        .returning({ id: articleIndex.articleId }),
    );
    await tx
      .with(opened, indexed)
      .update(articles)
      .set({
        ...toRow(content),
        grade: toGrade(content, known),
        ...(known.isTaken ? {} : { canonicalUrl: content.canonicalUrl ?? undefined }),
        storyId,
        ...(content.page === undefined ? {} : toPageColumns(content.page)),
        rereads: known.contentHash === null ? 0 : sql`${articles.rereads} + 1`,
        state: "fetched",
        failure: null,
        touchedAt: nowAt,
      })
      .where(eq(articles.id, id));
    return "saved";
  });
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

/** Only what is known: a column that is undefined is not written. */
function toRow(content: ArticleContent) {
  const known = (value: string | null) => (value === null ? undefined : storable(value));
  return {
    title: known(content.title),
    author: known(content.author),
    publisher: known(content.publisher),
    published: known(content.published),
    language: known(content.language),
    url: known(content.url),
    company: known(content.company),
    text: storable(content.text),
    contentHash: content.contentHash,
  };
}

/** Whether the address cannot be this article's: another has it, as where two links lead to one page. */
function isTaken(db: Database, id: string, canonicalUrl: string | null): SQL<boolean> {
  if (canonicalUrl === null || !isStorableUrl(canonicalUrl)) return sql<boolean>`true`;
  const other = alias(articles, "other");
  const others = db
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.canonicalUrl, canonicalUrl), ne(other.id, id)));
  return sql<boolean>`exists (${others})`;
}

function toIndexRow(
  content: ArticleContent,
  known: { title: string | null; published: string | null },
) {
  return {
    published: content.published ?? known.published,
    signature: content.signature,
    bands: content.bands,
    search: toSearchVector(content.title ?? known.title ?? "", content.text),
  };
}

/** The title weighs more than the text. Bigrams have no place in the text, as no phrase is looked for. */
function toSearchVector(title: string, text: string): SQL {
  const head = toSearchText(title);
  const body = toSearchText(text);
  const bigrams = (list: string[]) =>
    sql`array_to_tsvector(string_to_array(${list.join(" ")}, ' '))`;
  return sql`setweight(to_tsvector('english', ${head.latin}) || ${bigrams(head.bigrams)}, 'A')
    || to_tsvector('english', ${body.latin}) || ${bigrams(body.bigrams)}`;
}
