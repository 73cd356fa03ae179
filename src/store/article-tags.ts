import { eq, sql } from "drizzle-orm";
import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { saveCompanies } from "./companies.ts";
import { type Database, inBatches } from "./database.ts";
import { articles, changes, claims } from "./schema/article.ts";

/** Replaces what was read out of an article; its state is then `tagged`. */
export function saveTags(
  db: Database,
  articleId: string,
  tags: { claims: ExtractedClaim[]; changes: ExtractedChange[] },
): Promise<void> {
  return db.transaction(async (tx) => {
    const [article] = await tx
      .update(articles)
      .set({ state: "tagged", failure: null, touchedAt: sql`now()` })
      .where(eq(articles.id, articleId))
      .returning({ id: articles.id });
    if (!article) throw new Error(`the article ${articleId} was not discovered`);
    await tx.delete(claims).where(eq(claims.articleId, articleId));
    await tx.delete(changes).where(eq(changes.articleId, articleId));
    await saveCompanies(
      tx,
      [...tags.claims, ...tags.changes].map(({ company }) => company),
    );
    await inBatches(
      tags.claims.map((claim, at) => ({
        ...claim,
        articleId,
        position: at + 1,
        id: `${articleId}#c${at + 1}`,
      })),
      (slice) => tx.insert(claims).values(slice),
    );
    await inBatches(
      tags.changes.map((change, at) => ({
        ...change,
        articleId,
        position: at + 1,
        id: `${articleId}#d${at + 1}`,
      })),
      (slice) => tx.insert(changes).values(slice),
    );
  });
}
