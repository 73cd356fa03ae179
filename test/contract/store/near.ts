import { Placeholder } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { describe, expect, it } from "vitest";
import { nearQuery } from "../../../src/store/near.ts";
import type { OpenStore } from "../../../src/store/open.ts";
import { poolOf } from "../../support/store.ts";

const ARTICLES = 3_000;
const BANDS = 32;

/** A node of a plan, as `explain (format json)` gives it. */
interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Articles with bands of their own, some hundred bytes each, as real ones have. */
async function fill(open: OpenStore): Promise<void> {
  const pool = poolOf(open);
  const numbers = `generate_series(1, ${ARTICLES}) n`;
  await pool.query(`insert into pledgewatch.articles (id, published, state, discovered_at, touched_at)
    select 'near' || n, date '2026-01-01' + n % 60, 'registered', now(), now() from ${numbers}`);
  await pool.query(`insert into pledgewatch.article_index (article_id, published, signature, bands, search)
    select 'near' || n, date '2026-01-01' + n % 60, decode(repeat(md5(n::text), 32), 'hex'),
      array(select 731 * 4294967296 + n * ${BANDS} + band from generate_series(1, ${BANDS}) band), ''
    from ${numbers}`);
  await pool.query("analyze pledgewatch.articles");
  await pool.query("analyze pledgewatch.article_index");
}

/** The nodes of the look-up's plan in this mode, one of `plan_cache_mode`. */
async function plan(open: OpenStore, mode: string): Promise<PlanNode[]> {
  const { sql, params } = nearQuery(drizzle.mock()).toSQL();
  const keys = Array.from({ length: 2 * BANDS }, (_, at) => 731 * 2 ** 32 + at * 40);
  const values: Record<string, string> = {
    keys: `'{${keys.join(",")}}'`,
    ...{ from: "'2026-01-08'", until: "'2026-01-22'", limit: "50", none: "0" },
  };
  const given = params.map((param) => (param instanceof Placeholder ? values[param.name] : "?"));
  const client = await poolOf(open).connect();
  try {
    await client.query(`set plan_cache_mode = ${mode}`);
    await client.query(`prepare near_plan as ${sql}`);
    const { rows } = await client.query(
      `explain (format json) execute near_plan (${given.join(", ")})`,
    );
    const [row] = rows as [{ "QUERY PLAN": [{ Plan: PlanNode }] }];
    return nodesOf(row["QUERY PLAN"][0].Plan);
  } finally {
    await client.query("deallocate near_plan");
    await client.query("reset plan_cache_mode");
    client.release();
  }
}

export function describeNear(opened: () => OpenStore): void {
  describe("the look-up of what resembles an article", () => {
    it("reads no table whole, whatever its values: each band is found by its index", async () => {
      await fill(opened());
      for (const mode of ["force_custom_plan", "force_generic_plan"]) {
        const nodes = await plan(opened(), mode);
        const reads = nodes.filter((node) => "Relation Name" in node || "Index Name" in node);
        const indexes = reads.flatMap((node) => node["Index Name"] ?? []);
        expect([mode, indexes.sort()]).toEqual([mode, ["article_index_bands", "articles_pkey"]]);
        const whole = reads.filter((node) => node["Node Type"] === "Seq Scan");
        expect([mode, whole]).toEqual([mode, []]);
      }
    });
  });
}
