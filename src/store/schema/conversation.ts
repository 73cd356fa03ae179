import { bigint, index, text } from "drizzle-orm/pg-core";
import { instant, pledgewatch } from "./columns.ts";

/** Questions of a thread, kept as long as a follow-up may lean on them. */
export const conversations = pledgewatch.table(
  "conversations",
  {
    seq: bigint("seq", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    thread: text("thread").notNull(),
    channelId: text("channel_id"),
    question: text("question").notNull(),
    askedAt: instant("asked_at").notNull(),
  },
  (table) => [
    index("conversations_thread").on(table.thread, table.seq),
    index("conversations_asked").on(table.askedAt),
  ],
);
