import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { decideGrade, type EvidenceGrade } from "../pledge/evidence-grade.ts";
import { createId, type Database, inBatches, isStorableUrl, storable } from "./database.ts";
import { articleBands, articles, stories } from "./schema/article.ts";
import { toSearchText } from "./search-text.ts";
import type { ArticleContent, ArticleState } from "./types/article.ts";

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
      .select(knownColumns)
      .from(articles)
      .where(eq(articles.id, id))
      .for("no key update");
    if (!known) throw new Error(`the article ${id} was not discovered`);
    if (known.contentHash === content.contentHash && WITH_TEXT.has(known.state)) return "unchanged";
    const title = content.title ?? known.title;
    await tx
      .update(articles)
      .set({
        ...toRow(content),
        grade: toGrade(content, known),
        canonicalUrl: (await freeCanonicalUrl(tx, id, content.canonicalUrl)) ?? known.canonicalUrl,
        storyId: await openStory(tx, content.storyId ?? known.storyId, nowAt),
        search: toSearchVector(title ?? "", content.text),
        state: "fetched",
        failure: null,
        touchedAt: nowAt,
      })
      .where(eq(articles.id, id));
    await saveBands(tx, id, content.bands);
    return "saved";
  });
}

const knownColumns = {
  contentHash: articles.contentHash,
  state: articles.state,
  storyId: articles.storyId,
  title: articles.title,
  canonicalUrl: articles.canonicalUrl,
  publisher: articles.publisher,
  url: articles.url,
  company: articles.company,
};

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
    signature: content.signature,
  };
}

/** Null when the address belongs to another article already: two links that lead to one page. */
async function freeCanonicalUrl(
  db: Database,
  id: string,
  canonicalUrl: string | null,
): Promise<string | null> {
  if (canonicalUrl === null || !isStorableUrl(canonicalUrl)) return null;
  const [other] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.canonicalUrl, canonicalUrl), ne(articles.id, id)));
  return other ? null : canonicalUrl;
}

async function openStory(db: Database, storyId: string | null, nowAt: string): Promise<string> {
  const id = storyId ?? createId("story");
  await db.insert(stories).values({ id, openedAt: nowAt }).onConflictDoNothing();
  return id;
}

async function saveBands(db: Database, articleId: string, bands: string[]): Promise<void> {
  await db.delete(articleBands).where(eq(articleBands.articleId, articleId));
  const rows = [...new Set(bands)].map((band) => ({ band, articleId }));
  await inBatches(rows, (slice) => db.insert(articleBands).values(slice));
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
