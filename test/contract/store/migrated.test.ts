import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bandsOf, signatureOf } from "../../../src/news/minhash.ts";
import { toNearKeys } from "../../../src/store/near.ts";

const MIGRATIONS = join(import.meta.dirname, "../../../src/store/migrations");

let db: PGlite;
beforeAll(async () => {
  db = await PGlite.create();
});
afterAll(() => db.close());

const migrate = async (...names: string[]) => {
  for (const name of names) await db.exec(await readFile(join(MIGRATIONS, `${name}.sql`), "utf8"));
};

describe("a database of an earlier version", () => {
  it("keeps its digests: what was sent stays sent, what was owed is owed under the key that it had", async () => {
    await migrate("0000_initial", "0001_evidence", "0002_delivery", "0003_subscriptions");
    await db.exec(`
      insert into pledgewatch.channels (id, platform, workspace_id, external_id)
        values ('c', 'slack', 'w', 'x');
      insert into pledgewatch.digests
        (id, subscription_id, channel_id, period, from_at, to_at, event_ids, state, attempts, due_at,
          lease_until, message, failure, created_at, sent_at)
      values
        ('d1', 's', 'c', '2026-01-01', now(), now(), '{e1}', 'sent', 1, now(), null, '{"ts":1}', null, now(), now()),
        ('d2', 's', 'c', '2026-01-02', now(), now(), '{}', 'skipped', 0, now(), null, null, null, now(), null),
        ('d3', 's', 'c', '2026-01-03', now(), now(), '{e3}', 'pending', 2, now(), null, null, 'rate_limited', now(), null),
        ('d4', 's', 'c', '2026-01-04', now(), now(), '{e4}', 'pending', 0, now(), now(), null, null, now(), null)`);
    await migrate("0004_outbox");
    const { rows } = await db.query(
      "select id, digest_id, state, attempts, failure, message, language from pledgewatch.deliveries order by seq",
    );
    const owed = { message: null, language: "en", state: "pending" };
    expect(rows).toEqual([
      {
        ...{ id: "digest.s.2026-01-01", digest_id: "d1", state: "sent", attempts: 1 },
        ...{ failure: null, message: { ts: 1 }, language: "en" },
      },
      {
        ...{ id: "digest.s.2026-01-03", digest_id: "d3", attempts: 2 },
        ...{ failure: "rate_limited", ...owed },
      },
      // A worker that died held it: it may have arrived.
      { id: "digest.s.2026-01-04", digest_id: "d4", attempts: 1, failure: "network", ...owed },
    ]);
    const { rows: digests } = await db.query("select id from pledgewatch.digests order by seq");
    expect(digests).toEqual([{ id: "d1" }, { id: "d2" }, { id: "d3" }, { id: "d4" }]);
  });

  it("finds the articles that it had, by their words and by what resembles them", async () => {
    await migrate("0005_milestone_contradictions", "0006_incoming");
    const signature = signatureOf(
      "Kia opens a plant that runs on green power, the fourth in Europe.",
    );
    const put = (id: string, numbers: readonly number[]) =>
      db.query(
        `insert into pledgewatch.articles (id, state, published, discovered_at, touched_at, signature, search)
          values ($1, 'fetched', '2026-01-01', now(), now(), $2, to_tsvector('english', 'Kia opens a plant'))`,
        [id, new Uint8Array(Uint32Array.from(numbers).buffer)],
      );
    await put("kia", signature);
    await put("wordless", signatureOf(""));
    await migrate("0007_article_index");
    const { rows } = await db.query<{ article_id: string; bands: number[] }>(
      `select article_id, bands from pledgewatch.article_index
        where search @@ to_tsquery('english', 'plants') order by article_id`,
    );
    expect(rows).toEqual([
      { article_id: "kia", bands: bandsOf(signature) },
      { article_id: "wordless", bands: [] },
    ]);
  });

  it("finds what resembles its articles among those of their days, the undated ones by when they were found", async () => {
    await migrate("0008_mutes", "0009_feedback", "0010_sources_health", "0011_register_years");
    await migrate("0012_installations", "0013_rereading");
    const bands = [-7, 11, 0, -2_147_483_648, 2_147_483_647];
    const put = async (id: string, published: string | null) => {
      await db.query(
        `insert into pledgewatch.articles (id, state, published, discovered_at, touched_at)
          values ($1, 'fetched', $2, '2026-03-01T23:30:00Z', now())`,
        [id, published],
      );
      await db.query(
        `insert into pledgewatch.article_index (article_id, published, signature, bands, search)
          values ($1, $2, '', $3, '')`,
        [id, published, bands],
      );
    };
    await put("dated", "2025-02-28");
    await put("early", "1969-12-31");
    await put("undated", null);
    await migrate("0014_hosts_and_near");
    const { rows } = await db.query<{ article_id: string; bands: unknown[] }>(
      `select article_id, bands from pledgewatch.article_index
        where article_id in ('dated', 'early', 'undated', 'wordless') order by article_id`,
    );
    expect(rows.map(({ article_id, bands: keys }) => [article_id, keys.map(Number)])).toEqual([
      ["dated", toNearKeys(bands, "2025-02-28")],
      ["early", toNearKeys(bands, "1969-12-31")],
      ["undated", toNearKeys(bands, "2026-03-01")],
      ["wordless", []],
    ]);
  });
});
