import type { OpenStore } from "../../src/store/open.ts";
import { poolOf } from "../../test/support/store.ts";

/** Companies of the made-up pages, and as many that these never name. */
const COMPANIES =
  "bmw renault volvo-cars nissan ford hyundai kia toyota byd geely saic honda mazda subaru suzuki volkswagen".split(
    " ",
  );
const METRICS =
  "ghg-emissions ev-share renewable-energy recycled-material energy-use water-use waste fuel-economy".split(
    " ",
  );
const BATCH = 50_000;
/** One in so many articles claims something. */
const CLAIMING = 4;

/**
 * Brings the store to `total` articles of years past, each with its words and bands; one in four with a claim, which
 * says one of 80 things a company (8 metrics, 5 years, pledged and reached) once more.
 */
export async function fillStore(open: OpenStore, from: number, total: number): Promise<void> {
  const pool = poolOf(open);
  const list = (values: readonly string[]) => `array[${values.map((one) => `'${one}'`).join(",")}]`;
  const run = (text: string) => pool.query(text);
  const indexes = await dropIndexes(pool);
  if (from === 0) {
    await run(`insert into pledgewatch.companies select unnest(${list(COMPANIES)})`);
  }
  for (let at = from; at < total; at += BATCH) {
    const numbers = `generate_series(${at}, ${Math.min(at + BATCH, total) - 1}) n`;
    const company = `(${list(COMPANIES)})[1 + n / ${CLAIMING} % ${COMPANIES.length}]`;
    const thing = `n / ${CLAIMING * COMPANIES.length} % 80`;
    const day = `date '2000-01-01' + (n::bigint * 8000 / ${total})::integer`;
    await run(`insert into pledgewatch.stories select 'old' || n, now() from ${numbers}`);
    await run(`insert into pledgewatch.articles (id, story_id, url, canonical_url, title, publisher, published,
        language, text, content_hash, state, discovered_at, touched_at)
      select 'old' || n, 'old' || n, 'https://old.example/' || n, 'https://old.example/' || n, 'Report ' || n,
        'Wire ' || n % 50, ${day}, 'en', repeat('The hall ' || n || ' was full and nobody left. ', 40), md5(n::text), 'registered', now(), now()
      from ${numbers}`);
    await run(`insert into pledgewatch.article_index (article_id, published, signature, bands, search)
      select 'old' || n, ${day}, decode(repeat(md5(n::text), 32), 'hex'),
        array(select (${day} - date '1970-01-01')::bigint / 28 * 4294967296 + (hashint8(n::bigint * 32 + band)::bigint & 4294967295) from generate_series(0, 31) band),
        array_to_tsvector(array(select 'w' || (hashint8(n::bigint * 97 + word) & 16383) from generate_series(1, 60) word))
      from ${numbers}`);
    await run(`insert into pledgewatch.claims (id, article_id, position, company, quote, start, "end", rules, confidence,
        metric, change, amount, unit, comparator, stage, baseline_year, kind, year)
      select 'old' || n || '#c1', 'old' || n, 1, ${company}, 'The hall ' || n || ' was full and nobody left.', 0, 10, '{}', 0.9,
        (${list(METRICS)})[1 + ${thing} % 8], 'reduce-by', 30 + ${thing} % 40, '%', 'exactly', 'production', 2019,
        case when ${thing} < 40 then 'pledge' else 'milestone' end,
        case when ${thing} < 40 then 2030 + ${thing} / 8 else 2010 + ${thing} / 8 end
      from ${numbers} where n % ${CLAIMING} = 0`);
  }
  // at once they are made in a tenth of the time that entry by entry takes
  for (const definition of indexes) await run(definition);
  await run("vacuum analyze");
}

/** Takes away the indexes that only find, and gives back how they are made. */
async function dropIndexes(pool: ReturnType<typeof poolOf>): Promise<string[]> {
  const { rows } = await pool.query(
    "select indexname as name, indexdef as definition from pg_indexes where schemaname = 'pledgewatch' and indexdef not like 'CREATE UNIQUE%'",
  );
  const found = rows as unknown as { name: string; definition: string }[];
  for (const { name } of found) await pool.query(`drop index pledgewatch.${name}`);
  return found.map(({ definition }) => definition);
}
