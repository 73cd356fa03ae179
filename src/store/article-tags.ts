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
  // most articles claim nothing: one statement needs no transaction around it
  if (tags.claims.length + tags.changes.length === 0) return startTags(db, articleId);
  return db.transaction(async (tx) => {
    await startTags(tx, articleId);
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

/** Marks the article as tagged and takes away what was read out of it before. */
async function startTags(db: Database, articleId: string): Promise<void> {
  const [oldClaims, oldChanges] = [
    db
      .$with("old_claims")
      .as(db.delete(claims).where(eq(claims.articleId, articleId)).returning({ id: claims.id })),
    db
      .$with("old_changes")
      .as(db.delete(changes).where(eq(changes.articleId, articleId)).returning({ id: changes.id })),
  ];
  const [article] = await db
    .with(oldClaims, oldChanges)
    .update(articles)
    .set({ state: "tagged", failure: null, touchedAt: sql`now()` })
    .where(eq(articles.id, articleId))
    .returning({ id: articles.id });
  if (!article) throw new Error(`the article ${articleId} was not discovered`);
}
