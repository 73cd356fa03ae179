import { index, integer, jsonb, text } from "drizzle-orm/pg-core";
import type { Source } from "../types/source.ts";
import { instant, pledgewatch } from "./columns.ts";

/** Companies that the register has met. What is known of them stands in the catalogue. */
export const companies = pledgewatch.table("companies", {
  id: text("id").primaryKey(),
});

export const sources = pledgewatch.table(
  "sources",
  {
    id: text("id").primaryKey(),
    kind: text("kind").$type<Source["kind"]>().notNull(),
    url: text("url").notNull().unique(),
    name: text("name").notNull(),
    company: text("company"),
    state: text("state").$type<Source["state"]>().notNull(),
    etag: text("etag"),
    lastModified: text("last_modified"),
    bodyHash: text("body_hash"),
    selector: text("selector"),
    movedFrom: text("moved_from"),
    language: text("language"),
    rhythm: jsonb("rhythm").$type<Source["rhythm"]>(),
    lastPolledAt: instant("last_polled_at"),
    lastSuccessAt: instant("last_success_at"),
    nextPollAt: instant("next_poll_at").notNull(),
    failures: integer("failures").notNull(),
    lastError: text("last_error"),
    /** A direct message with who added it; null where nobody did in a chat. */
    ownerChannelId: text("owner_channel_id"),
  },
  (table) => [index("sources_due").on(table.state, table.nextPollAt)],
);
