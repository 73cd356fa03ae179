import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import type { ChangeEffect, ClaimKind } from "../../pledge/claim.ts";
import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { ArticleState } from "../types/article.ts";
import { day, figureColumns, instant, pledgewatch, tsvector, uint32s } from "./columns.ts";
import { companies, sources } from "./source.ts";

/** Articles about one event share a story. */
export const stories = pledgewatch.table("stories", {
  id: text("id").primaryKey(),
  openedAt: instant("opened_at").notNull(),
});

export const articles = pledgewatch.table(
  "articles",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id").references(() => sources.id, { onDelete: "set null" }),
    storyId: text("story_id").references(() => stories.id),
    url: text("url"),
    canonicalUrl: text("canonical_url").unique(),
    title: text("title"),
    author: text("author"),
    publisher: text("publisher"),
    published: day("published"),
    language: text("language"),
    company: text("company"),
    /** Decided when the text is kept; `unknown` before. */
    grade: text("grade").$type<EvidenceGrade>().notNull().default("unknown"),
    text: text("text"),
    contentHash: text("content_hash"),
    state: text("state").$type<ArticleState>().notNull(),
    failure: text("failure"),
    failures: integer("failures").notNull().default(0),
    discoveredAt: instant("discovered_at").notNull(),
    /** Its source had it when that was read for the first time. */
    atFirstReading: boolean("at_first_reading").notNull().default(false),
    /** When it was last worked on, or is to be where its page did not come. */
    touchedAt: instant("touched_at").notNull(),
    /** Hash of what its source said of it last. */
    announcement: text("announcement"),
    /** Of the page, as its server gave them when it was read last. */
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** When the page is to be read again; null when it is not. */
    rereadAt: instant("reread_at"),
    rereads: smallint("rereads").notNull().default(0),
    /** The last number that was given to a statement of it: none is given twice. */
    numbered: integer("numbered").notNull().default(0),
  },
  (table) => [
    index("articles_unfinished")
      .on(table.touchedAt)
      .where(sql`state in ('discovered', 'fetched', 'tagged')`),
    index("articles_reread").on(table.rereadAt).where(sql`reread_at is not null`),
    index("articles_source").on(table.sourceId),
    index("articles_story").on(table.storyId),
    check(
      "articles_state",
      sql`state in ('discovered', 'fetched', 'tagged', 'registered', 'failed')`,
    ),
  ],
);

/**
 * By what an article's text is found. In a table of its own: a row whose state changes is written anew with an
 * entry in each index, and here an article has hundreds.
 */
export const articleIndex = pledgewatch.table(
  "article_index",
  {
    articleId: text("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** As the article's: what is found is ordered by it. */
    published: day("published"),
    signature: uint32s("signature").notNull(),
    /** LSH bands of the signature, each with the time in which it was published (`near.ts`). */
    bands: bigint("bands", { mode: "number" }).array().notNull(),
    search: tsvector("search").notNull(),
  },
  (table) => [
    index("article_index_search").using("gin", table.search),
    // a list of entries to be sorted in later is read through by each look-up, and there is one an article
    index("article_index_bands").using("gin", table.bands).with({ fastupdate: false }),
  ],
);

/** Where in its article a statement stands, and how it was read. */
const provenanceColumns = () => ({
  id: text("id").primaryKey(),
  articleId: text("article_id")
    .notNull()
    .references(() => articles.id, { onDelete: "cascade" }),
  position: integer("position").notNull(),
  company: text("company")
    .notNull()
    .references(() => companies.id),
  quote: text("quote").notNull(),
  start: integer("start").notNull(),
  end: integer("end").notNull(),
  rules: text("rules").array().notNull(),
  confidence: doublePrecision("confidence").notNull(),
});

export const claims = pledgewatch.table(
  "claims",
  {
    ...provenanceColumns(),
    ...figureColumns(),
    kind: text("kind").$type<ClaimKind>().notNull(),
    year: integer("year"),
  },
  (table) => [
    index("claims_article").on(table.articleId),
    index("claims_company").on(table.company),
  ],
);

/** What a text says has become of an earlier pledge. */
export const changes = pledgewatch.table(
  "changes",
  {
    ...provenanceColumns(),
    brand: text("brand"),
    metric: text("metric").$type<Metric>().notNull(),
    effect: text("effect").$type<ChangeEffect>().notNull(),
    oldAmount: doublePrecision("old_amount"),
    newAmount: doublePrecision("new_amount"),
    oldYear: integer("old_year"),
    newYear: integer("new_year"),
  },
  (table) => [
    index("changes_article").on(table.articleId),
    index("changes_company").on(table.company),
  ],
);
