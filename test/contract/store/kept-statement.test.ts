import { join } from "node:path";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GuardedPglite } from "../../../src/store/guarded-pglite.ts";
import { createDataDir } from "../../support/store.ts";

const COUNT =
  "select $1::text[] as words, $2::integer + count(*)::integer as n, null::date as day from made";

describe("a statement that PGlite keeps", () => {
  let pglite: GuardedPglite;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const folder = await createDataDir();
    remove = folder.remove;
    pglite = new GuardedPglite(join(folder.dataDir, "pglite"));
    await pglite.exec("create table made (n integer primary key)");
    pglite.keep("count", COUNT);
  });
  afterAll(async () => {
    await pglite.close();
    await remove();
  });

  const preparedNames = async () => {
    const { rows } = await pglite.query<{ name: string }>(
      "select name from pg_prepared_statements",
    );
    return rows.map(({ name }) => name);
  };

  it("gives the same rows as one that is not kept, run after run, in both shapes", async () => {
    const plain = await pglite.query(`${COUNT} -- not kept`, [["a", 'b"c'], 1]);
    for (let run = 0; run < 8; run += 1)
      expect(await pglite.query(COUNT, [["a", 'b"c'], 1])).toEqual(plain);
    expect((await pglite.query(COUNT, [null, 2], { rowMode: "array" })).rows).toEqual([
      [null, 2, null],
    ]);
    expect(await preparedNames()).toEqual(["count"]);
  });

  it("sees what was written since, and the same inside a transaction, where it is not kept", async () => {
    await pglite.query("insert into made values ($1)", [1]);
    expect((await pglite.query(COUNT, [[], 0])).rows).toEqual([{ words: [], n: 1, day: null }]);
    await pglite.transaction(async (tx) => {
      await tx.query("insert into made values ($1)", [2]);
      expect((await tx.query(COUNT, [[], 0])).rows).toEqual([{ words: [], n: 2, day: null }]);
    });
  });

  it("passes an error on, and works at the next run", async () => {
    pglite.keep("insert", "insert into made values ($1::integer) returning n");
    const insert = (n: unknown) =>
      pglite.query("insert into made values ($1::integer) returning n", [n]);
    expect((await insert(10)).rows).toEqual([{ n: 10 }]);
    await expect(insert(10)).rejects.toThrow(/duplicate key/);
    await expect(insert("ten")).rejects.toThrow(/invalid input syntax/);
    expect(await insert(11)).toMatchObject({ rows: [{ n: 11 }], affectedRows: 1 });
  });

  it("is prepared anew where its rows look otherwise since, at the second run", async () => {
    pglite.keep("all", "select * from made where n > $1");
    const all = () => pglite.query("select * from made where n > $1", [10]);
    expect((await all()).rows).toEqual([{ n: 11 }]);
    await pglite.exec("alter table made add column word text default 'new'");
    await expect(all()).rejects.toThrow(/cached plan/);
    expect((await all()).rows).toEqual([{ n: 11, word: "new" }]);
  });

  it("is refused inside a transaction on the database itself", async () => {
    await expect(
      pglite.transaction(async () => {
        await pglite.query(COUNT, [[], 0]);
      }),
    ).rejects.toThrow(/inside a transaction/);
  });

  it("waits its turn among many at once", async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? pglite.query(COUNT, [[String(n)], n])
          : drizzle(pglite).execute(sql`select ${n}::integer as n`),
      ),
    );
    expect(all.map(({ rows }) => (rows[0] as { n: number }).n)).toEqual(
      Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? n + 4 : n)),
    );
  });
});
