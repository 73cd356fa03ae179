import { sql } from "drizzle-orm";
import type { Change, Claim, ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import {
  changeIdentity,
  claimIdentity,
  decideStatementIds,
  type Standing,
} from "../pledge/statement-id.ts";
import { saveCompanies } from "./companies.ts";
import { carryCorrections } from "./correction-carry.ts";
import { type Database, inBatches, rowsOf } from "./database.ts";
import { changes, claims } from "./schema/article.ts";

interface Tags {
  claims: ExtractedClaim[];
  changes: ExtractedChange[];
}

/**
 * Replaces what was read out of an article; its state is then `tagged`, or `registered` where it claims nothing and never
 * did: the register has nothing to learn of it.
 */
export async function saveTags(
  db: Database,
  articleId: string,
  tags: Tags,
): Promise<"tagged" | "registered"> {
  // most articles claim nothing: one statement needs no transaction around it
  const cleared =
    tags.claims.length + tags.changes.length === 0 ? await clearTags(db, articleId) : null;
  if (cleared !== null) return cleared;
  await db.transaction(async (tx) => {
    const most = Math.max(tags.claims.length, tags.changes.length);
    const { last, ...before } = await startTags(tx, articleId, most);
    await saveCompanies(
      tx,
      [...tags.claims, ...tags.changes].map(({ company }) => company),
    );
    const claimIds = decideStatementIds(
      tags.claims.map(toSaid),
      { standing: before.claims, last },
      claimIdentity(articleId),
    );
    const changeIds = decideStatementIds(
      tags.changes.map(toSaid),
      { standing: before.changes, last },
      changeIdentity(articleId),
    );
    const toRows = <T extends object>(said: readonly T[], ids: readonly string[]) =>
      said.map((one, at) => ({ ...one, articleId, position: at + 1, id: ids[at] ?? "" }));
    await inBatches(toRows(tags.claims, claimIds), (slice) => tx.insert(claims).values(slice));
    await inBatches(toRows(tags.changes, changeIds), (slice) => tx.insert(changes).values(slice));
    await carryCorrections(tx, articleId, [
      { kind: "claim", before: before.claims, after: tags.claims.map(toSaid) },
      { kind: "change", before: before.changes, after: tags.changes.map(toSaid) },
    ]);
  });
  return "tagged";
}

/** Null, and nothing done, where people corrected what the article said, or where there is no such article. */
async function clearTags(db: Database, articleId: string): Promise<"tagged" | "registered" | null> {
  const uncorrected = sql`not exists (select from pledgewatch.corrections where article_id = ${articleId})`;
  const [article] = await rowsOf<{ state: "tagged" | "registered" }>(
    db,
    sql`
      with old_claims as (
        delete from pledgewatch.claims where article_id = ${articleId} and ${uncorrected} returning id
      ), old_changes as (
        delete from pledgewatch.changes where article_id = ${articleId} and ${uncorrected} returning id
      )
      update pledgewatch.articles
      set failure = null, touched_at = now(), state = case
        when exists (select from old_claims) or exists (select from old_changes)
          or exists (select from pledgewatch.evidence where article_id = ${articleId})
          or exists (select from pledgewatch.pledge_revisions where article_id = ${articleId})
        then 'tagged' else 'registered' end
      where id = ${articleId} and ${uncorrected}
      returning state`,
  );
  return article?.state ?? null;
}

interface Provenance {
  start: number;
  end: number;
  rules: string[];
  confidence: number;
}

const toSaid = <T extends Provenance>({ start, end, rules, confidence, ...said }: T) => said;

/** What was read out of an article before. */
interface Before {
  claims: Standing<Claim>[];
  changes: Standing<Change>[];
  /** The last number that was given to a statement of it. */
  last: number;
}

/** A row of claims or changes. */
type Row<T> = T & Provenance & { id: string; articleId: string; position: number };

/**
 * Marks the article as tagged, takes away what was read out of it before and gives that back; `count` numbers are given
 * at most.
 */
async function startTags(db: Database, articleId: string, count: number): Promise<Before> {
  const [article] = await rowsOf<{ numbered: number; claims: object[]; changes: object[] }>(
    db,
    sql`
      with old_claims as (
        delete from pledgewatch.claims where article_id = ${articleId} returning *
      ), old_changes as (
        delete from pledgewatch.changes where article_id = ${articleId} returning *
      )
      update pledgewatch.articles
      set state = 'tagged', failure = null, touched_at = now(), numbered = numbered + ${count}
      where id = ${articleId}
      returning numbered,
        (select coalesce(json_agg(old_claims), '[]') from old_claims) as claims,
        (select coalesce(json_agg(old_changes), '[]') from old_changes) as changes`,
  );
  if (!article) throw new Error(`the article ${articleId} was not discovered`);
  const oldClaims = article.claims.map((row) => toFields<Row<Claim>>(row));
  const oldChanges = article.changes.map((row) => toFields<Row<Change>>(row));
  const numbers = [...oldClaims, ...oldChanges].map(({ position }) => position);
  return {
    claims: oldClaims.map(toStanding),
    changes: oldChanges.map(toStanding),
    last: Math.max(article.numbered - count, ...numbers),
  };
}

function toStanding<T extends Claim | Change>(row: Row<T>): Standing<T> {
  const { id, articleId, position, start, end, rules, confidence, ...said } = row;
  return { id, said: said as unknown as T };
}

/** A row as the database writes it in JSON, with the names of our side. */
const toFields = <T>(row: object): T =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as T;
