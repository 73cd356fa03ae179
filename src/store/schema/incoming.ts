import { index, primaryKey, text } from "drizzle-orm/pg-core";
import type { Channel } from "../types/subscription.ts";
import { instant, pledgewatch } from "./columns.ts";

/** Events of platforms that were taken, kept as long as a platform may send one again. */
export const takenEvents = pledgewatch.table(
  "taken_events",
  {
    platform: text("platform").$type<Channel["platform"]>().notNull(),
    workspaceId: text("workspace_id").notNull(),
    eventId: text("event_id").notNull(),
    takenAt: instant("taken_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.platform, table.workspaceId, table.eventId] }),
    index("taken_events_taken").on(table.takenAt),
  ],
);
