import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExtractedChange, ExtractedClaim } from "../../src/pledge/claim.ts";
import type { Milestone, Pledge, RegisterEvent } from "../../src/pledge/pledge.ts";
import type { QueryPool } from "../../src/queue/shared-pool.ts";
import { sha256Hex } from "../../src/shared/hash.ts";
import type { OpenStore } from "../../src/store/open.ts";
import type { ArticleContent, DiscoveredArticle } from "../../src/store/types/article.ts";
import type { Store } from "../../src/store/types/store.ts";
import type { Channel, NewSubscription, Subscription } from "../../src/store/types/subscription.ts";
import { putDatabase } from "./fresh-database.ts";

export const NOW_AT = "2026-03-01T12:00:00.000Z";
export const TODAY = "2026-03-01";

/** An instant `minutes` after {@link NOW_AT}. */
export const minutesLater = (minutes: number): string =>
  new Date(Date.parse(NOW_AT) + minutes * 60_000).toISOString();

/** A folder for a database, and what removes it. */
interface DataDir {
  dataDir: string;
  remove(): Promise<void>;
}

/** A folder with nothing in it: opening the store there creates a database. */
export async function createEmptyDir(): Promise<DataDir> {
  const dataDir = await mkdtemp(join(tmpdir(), "pledgewatch-store-"));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** A folder with a database that nothing was written to; with nothing in it outside of Vitest. */
export async function createDataDir(): Promise<DataDir> {
  const dir = await createEmptyDir();
  await putDatabase(dir.dataDir);
  return dir;
}

/** The pool as its user sees it, whichever it is. */
export const poolOf = ({ pool }: OpenStore): QueryPool => pool;

/** Empties every table of the store but its record of migrations, however much is in it. */
export async function truncateStore(open: OpenStore): Promise<void> {
  const { tables } = await listTables(open);
  await poolOf(open).query(`truncate ${tables.join(", ")} restart identity cascade`);
}

/**
 * The same for the few rows of a test. Truncating makes new files for all tables and their indexes, which
 * takes ten times as long as looking for rows to delete.
 */
export async function emptyStore(open: OpenStore): Promise<void> {
  const { tables, sequences } = await listTables(open);
  await poolOf(open).query(`do $$ begin
    -- The order of the tables does not matter without their foreign keys.
    set local session_replication_role = replica;
    ${tables.map((table) => `delete from ${table};`).join("\n")}
    ${sequences.map((sequence) => `perform setval('${sequence}', 1, false);`).join("\n")}
  end $$`);
}

/** By their full names, but for the record of migrations. */
async function listTables(open: OpenStore): Promise<{ tables: string[]; sequences: string[] }> {
  const { rows } = await poolOf(open).query(
    `select 'pledgewatch.' || relname as name, relkind as kind from pg_class
      where relnamespace = 'pledgewatch'::regnamespace and relkind in ('r', 'S')
        and relname !~ '^migrations'`,
  );
  const found = rows as { name: string; kind: string }[];
  const namesOf = (wanted: string) =>
    found.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  return { tables: namesOf("r"), sequences: namesOf("S") };
}

export const discoveredArticle = (article: Partial<DiscoveredArticle> = {}): DiscoveredArticle => ({
  id: "a1",
  sourceId: null,
  url: null,
  canonicalUrl: null,
  title: null,
  published: "2026-01-15",
  company: null,
  ...article,
});

export const articleContent = (content: Partial<ArticleContent> = {}): ArticleContent => ({
  title: null,
  author: null,
  publisher: null,
  published: null,
  language: "en",
  url: null,
  canonicalUrl: null,
  company: null,
  text: "",
  contentHash: sha256Hex(content.text ?? ""),
  storyId: null,
  signature: [],
  bands: [],
  ...content,
});

export const extractedClaim = (claim: Partial<ExtractedClaim> = {}): ExtractedClaim => ({
  kind: "pledge",
  company: "bmw",
  brand: null,
  metric: "ghg-emissions",
  change: "reduce-by",
  amount: 40,
  amountMax: null,
  unit: "%",
  comparator: "at-least",
  basis: "per-vehicle",
  stage: "life-cycle",
  scopes: null,
  baselineYear: 2019,
  year: 2030,
  region: null,
  quote: "The group will cut CO2 by 40 %.",
  start: 0,
  end: 31,
  rules: ["amount.percent", "year.by"],
  confidence: 0.9,
  ...claim,
});

export const extractedChange = (change: Partial<ExtractedChange> = {}): ExtractedChange => ({
  company: "bmw",
  brand: null,
  metric: "ghg-emissions",
  effect: "weakened",
  oldAmount: 50,
  newAmount: 40,
  oldYear: 2030,
  newYear: 2030,
  quote: "It lowered its goal from 50 to 40 %.",
  start: 0,
  end: 36,
  rules: ["change.lowered"],
  confidence: 0.8,
  ...change,
});

export const pledge = (fields: Partial<Pledge> = {}): Pledge => ({
  id: "p1",
  company: "bmw",
  brand: null,
  title: "40 % less CO2 per vehicle by 2030",
  metric: "ghg-emissions",
  stage: "life-cycle",
  basis: "per-vehicle",
  change: "reduce-by",
  scopes: null,
  region: null,
  lifecycle: "announced",
  announcedOn: "2026-01-15",
  lastStatedOn: "2026-01-15",
  amount: 40,
  amountMax: null,
  unit: "%",
  comparator: "at-least",
  baselineYear: 2019,
  targetYear: 2030,
  revisions: [],
  statedBy: [],
  refines: [],
  contradicts: [],
  ...fields,
});

export const milestone = (fields: Partial<Milestone> = {}): Milestone => ({
  id: "m1",
  company: "bmw",
  brand: null,
  title: "20 % less CO2 per vehicle in 2025",
  metric: "ghg-emissions",
  stage: "life-cycle",
  basis: "per-vehicle",
  change: "reduce-by",
  amount: 20,
  amountMax: null,
  unit: "%",
  comparator: "exactly",
  scopes: null,
  baselineYear: 2019,
  year: 2025,
  region: null,
  firstStatedOn: "2026-01-15",
  statedBy: [],
  pledges: [],
  contradicts: [],
  ...fields,
});

export const registerEvent = (event: Partial<RegisterEvent> = {}): RegisterEvent => ({
  key: "pledge_new:p1",
  kind: "pledge_new",
  company: "bmw",
  brand: null,
  metric: "ghg-emissions",
  region: null,
  pledgeId: "p1",
  milestoneId: null,
  lifecycle: null,
  occurredOn: "2026-01-15",
  statementId: null,
  articleId: null,
  ...event,
});

/** An article with its text and the claims and changes read out of it. */
export async function putArticle(
  store: Store,
  {
    claims = [],
    changes = [],
    text = [...claims, ...changes].map(({ quote }) => quote).join("\n"),
    ...article
  }: Partial<DiscoveredArticle> & {
    text?: string;
    claims?: ExtractedClaim[];
    changes?: ExtractedChange[];
  } = {},
): Promise<string> {
  const found = discoveredArticle(article);
  await store.articles.discover([found], NOW_AT);
  await store.articles.saveContent(found.id, articleContent({ text }), NOW_AT);
  await store.articles.saveTags(found.id, { claims, changes });
  return found.id;
}

/** A console channel. */
export const putChannel = (store: Store, externalId = "console"): Promise<Channel> =>
  store.subscriptions.upsertChannel({
    platform: "console",
    workspaceId: "local",
    externalId,
    name: null,
    reference: null,
  });

/** A subscription of the channel to everything. */
export const putSubscription = (
  store: Store,
  channelId: string,
  fields: Partial<NewSubscription> = {},
): Promise<Subscription> =>
  store.subscriptions.add(
    {
      channelId,
      companies: [],
      kinds: [],
      metrics: [],
      regions: [],
      delivery: "instant",
      baselineOn: null,
      ...fields,
    },
    NOW_AT,
  );
