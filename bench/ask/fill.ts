import { sha256Hex } from "../../src/shared/hash.ts";
import type { OpenStore } from "../../src/store/open.ts";
import { poolOf } from "../../test/support/store.ts";
import { createRandom } from "../register/claims.ts";
import { type MadePart, makeParts } from "./facts.ts";

/** Parts that are written in one go. */
const BATCH = 50;
/** Facts that are made one by one; a larger store holds copies of them under ids of their own. */
const MADE_FACTS = 100_000;
const NOW_AT = "2026-01-15T00:00:00Z";

type Row = Record<string, unknown>;

/**
 * Fills an empty store with about so many facts, without the way of the news: a million articles through
 * `ingest` take a day. What is written is what `register.save` and `saveTags` would write.
 */
export async function fill(open: OpenStore, facts: number): Promise<void> {
  const write = createWriter(open);
  let batch: MadePart[] = [];
  const flush = async () => {
    for (const [table, rows] of Object.entries(toRows(batch))) await write(table, rows);
    batch = [];
  };
  for (const part of makeParts(Math.min(facts, MADE_FACTS), createRandom(7))) {
    batch.push(part);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  if (facts > MADE_FACTS) await copy(open, facts / MADE_FACTS);
  await poolOf(open).query("vacuum analyze");
}

/** Columns that hold an id, in tables that grow with the news. */
const ID_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  articles: ["id"],
  claims: ["id", "article_id"],
  pledges: ["id"],
  pledge_revisions: ["pledge_id", "article_id", "statement_id"],
  milestones: ["id"],
  milestone_pledges: ["milestone_id", "pledge_id"],
  evidence: ["pledge_id", "milestone_id", "article_id", "statement_id"],
  events: ["id", "key", "pledge_id", "milestone_id", "article_id", "statement_id"],
  article_index: ["article_id"],
};

/** Writes all that there is again, until the store holds it so many times. */
async function copy(open: OpenStore, times: number): Promise<void> {
  for (const [table, ids] of Object.entries(ID_COLUMNS)) {
    const { rows } = await poolOf(open).query(
      `select column_name as name from information_schema.columns
        where table_schema = 'pledgewatch' and table_name = $1 and is_identity = 'NO'`,
      [table],
    );
    const names = rows.map((row) => (row as { name: string }).name);
    const values = names.map((name) =>
      ids.includes(name) ? `made."${name}" || '~' || copy` : `made."${name}"`,
    );
    await poolOf(open).query(
      `insert into pledgewatch.${table} (${names.map((name) => `"${name}"`).join(", ")})
        select ${values.join(", ")} from pledgewatch.${table} as made, generate_series(2, ${times}) as copy`,
    );
  }
}

/** Tables in the order in which they refer to one another. */
function toRows(parts: readonly MadePart[]): Record<string, Row[]> {
  const articles = parts.flatMap((part) => part.articles);
  const statements = parts.flatMap((part) => part.statements);
  const pledges = parts.flatMap(({ register }) => register.pledges);
  const milestones = parts.flatMap(({ register }) => register.milestones);
  const sources = new Map(
    statements.map(({ id, articleId, claim }) => [
      id,
      { statementId: id, articleId, quote: claim.quote },
    ]),
  );
  const sourced = (ids: readonly string[], owner: Row) =>
    ids.map((id, position) => ({ ...owner, position, ...sources.get(id) }));
  return {
    companies: [...new Set(parts.map(({ register }) => register.company))].map((id) => ({ id })),
    articles: articles.map((article) => ({
      ...article,
      ...{ publisher: "Fleet Ledger", url: `https://example.org/${article.id}`, language: "en" },
      ...{
        grade: "trade_press",
        state: "registered",
        failures: 0,
        contentHash: sha256Hex(article.text),
      },
      ...{ discoveredAt: NOW_AT, touchedAt: NOW_AT },
    })),
    claims: statements.map(({ id, articleId, claim: { scopes, ...claim } }, position) => ({
      ...claim,
      ...{ id, articleId, position, start: 0, end: claim.quote.length, rules: [], confidence: 1 },
    })),
    pledges: pledges.map(({ revisions, statedBy, ...head }) => ({ ...head, fingerprint: "" })),
    pledge_revisions: pledges.flatMap(({ id, revisions }) =>
      revisions.map((revision, position) => ({ ...revision, pledgeId: id, position })),
    ),
    milestones: milestones.map(({ pledges: _, statedBy, ...head }) => ({
      ...head,
      fingerprint: "",
    })),
    milestone_pledges: milestones.flatMap(({ id, pledges: links }) =>
      links.map((link, position) => ({ ...link, milestoneId: id, position })),
    ),
    evidence: [
      ...pledges.flatMap(({ id, statedBy }) => sourced(statedBy, { pledgeId: id })),
      ...milestones.flatMap(({ id, statedBy }) => sourced(statedBy, { milestoneId: id })),
    ],
    events: parts.flatMap(({ events }) =>
      events.map((event) => ({
        ...event,
        id: `evt_${sha256Hex(event.key).slice(0, 16)}`,
        ...(event.statementId === null ? {} : sources.get(event.statementId)),
        recordedAt: NOW_AT,
      })),
    ),
    article_index: articles.map(({ id, published, title, text }) => ({
      ...{ articleId: id, published, signature: "", bands: [], search: `${title}\n${text}` },
    })),
  };
}

/** Writes rows by one parameter a statement, whatever the columns. */
function createWriter(open: OpenStore) {
  return async (table: string, rows: readonly Row[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(toColumn);
    const columns = names.map((name) => `"${name}"`).join(", ");
    const values = names.map((name) => toValue(table, name)).join(", ");
    const json = JSON.stringify(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [toColumn(name), value])),
      ),
    );
    const types =
      table === "article_index"
        ? "json_to_recordset($1) as made(article_id text, published date, signature text, bands integer[], search text)"
        : `json_populate_recordset(null::pledgewatch.${table}, $1) as made`;
    await poolOf(open).query(
      `insert into pledgewatch.${table} (${columns}) select ${values} from ${types} on conflict do nothing`,
      [json],
    );
  };
}

const toColumn = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function toValue(table: string, name: string): string {
  if (table !== "article_index") return `made."${name}"`;
  if (name === "search") return "to_tsvector('english', made.search)";
  return name === "signature" ? "''::bytea" : `made."${name}"`;
}
