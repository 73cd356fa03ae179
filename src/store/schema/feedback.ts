import { sql } from "drizzle-orm";
import { check, index, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { Correction } from "../../pledge/correction.ts";
import type { EventStatement, Feedback } from "../types/feedback.ts";
import { instant, pledgewatch } from "./columns.ts";

/** What people say is wrong, and what was decided of it. */
export const feedback = pledgewatch.table(
  "feedback",
  {
    id: text("id").primaryKey(),
    eventId: text("event_id"),
    question: text("question"),
    channelId: text("channel_id"),
    reason: text("reason").notNull(),
    author: text("author"),
    givenAt: instant("given_at").notNull(),
    state: text("state").$type<Feedback["state"]>().notNull().default("open"),
    note: text("note"),
    decidedAt: instant("decided_at"),
  },
  (table) => [
    index("feedback_state").on(table.state, table.givenAt),
    check("feedback_states", sql`state in ('open', 'accepted', 'rejected', 'noted')`),
  ],
);

/**
 * Statements that were read wrongly. They are known by their words and by what was read in them, as their
 * ids change when an article is read anew.
 */
export const corrections = pledgewatch.table(
  "corrections",
  {
    articleId: text("article_id").notNull(),
    kind: text("kind").$type<EventStatement["kind"]>().notNull(),
    /** Hash of the quote and of what was read in it. */
    reading: text("reading").notNull(),
    company: text("company").notNull(),
    correction: jsonb("correction").$type<Correction>().notNull(),
    correctedAt: instant("corrected_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.kind, table.reading] }),
    index("corrections_company").on(table.company),
  ],
);
