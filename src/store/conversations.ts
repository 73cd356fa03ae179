import { desc, eq, lt } from "drizzle-orm";
import { type Database, storable } from "./database.ts";
import { conversations } from "./schema/conversation.ts";
import type { ConversationStore } from "./types/conversation.ts";

/** What was asked, so that a follow-up can lean on it, and what people said of the answers. */
export function createConversations(db: Database): ConversationStore {
  return {
    async history(thread, limit) {
      const latest = await db
        .select({ question: conversations.question })
        .from(conversations)
        .where(eq(conversations.thread, thread))
        .orderBy(desc(conversations.seq))
        .limit(limit);
      return latest.map(({ question }) => question).reverse();
    },
    async lastAskedAt(thread) {
      const [last] = await db
        .select({ askedAt: conversations.askedAt })
        .from(conversations)
        .where(eq(conversations.thread, thread))
        .orderBy(desc(conversations.seq))
        .limit(1);
      return last?.askedAt ?? null;
    },
    async append(thread, channelId, question, nowAt) {
      await db
        .insert(conversations)
        .values({ thread, channelId, question: storable(question), askedAt: nowAt });
    },
    async forget(beforeAt) {
      const forgotten = await db
        .delete(conversations)
        .where(lt(conversations.askedAt, beforeAt))
        .returning({ seq: conversations.seq });
      return forgotten.length;
    },
  };
}
