import { sql } from "drizzle-orm";
import { bigint, check, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { EventKind } from "../../pledge/event.ts";
import { channels } from "./channel.ts";
import { instant, pledgewatch } from "./columns.ts";

/** What channels do not want to hear of: a pledge, which the register may name anew, or a kind of event. */
export const mutes = pledgewatch.table(
  "mutes",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    channelId: text("channel_id")
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    pledgeId: text("pledge_id"),
    kind: text("kind").$type<EventKind>(),
    mutedAt: instant("muted_at").notNull(),
  },
  (table) => [
    uniqueIndex("mutes_pledge").on(table.channelId, table.pledgeId),
    uniqueIndex("mutes_kind").on(table.channelId, table.kind),
    check("mutes_one", sql`num_nonnulls(pledge_id, kind) = 1`),
  ],
);
