import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createPglitePool, type PglitePool } from "../../../src/store/pglite-pool.ts";
import { tidy } from "../../../src/store/pglite-upkeep.ts";
import { openFreshPglite } from "./fresh-pglite.ts";

describe("the pool over one PGlite", () => {
  let db: PGlite;
  let close: () => Promise<void>;
  let pool: PglitePool;

  beforeAll(async () => {
    ({ db, close } = await openFreshPglite());
    pool = createPglitePool(db);
    await pool.query("CREATE TABLE note (text text)");
  });
  beforeEach(async () => {
    await db.exec("TRUNCATE note");
  });
  afterAll(async () => {
    await pool.end();
    await close();
  });

  const notes = async () => {
    const { rows } = await db.query<{ text: string }>("SELECT text FROM note ORDER BY text");
    return rows.map((row) => row.text);
  };

  it("looks unqualified names up among the queue's first, then in public", async () => {
    const { rows } = await pool.query<{ search_path: string }>("SHOW search_path");
    expect(rows).toEqual([{ search_path: "bullmq, public" }]);
  });

  it("runs several statements without parameters and reports the rows of the last", async () => {
    const result = await pool.query("INSERT INTO note VALUES ('a'), ('b'); SELECT text FROM note");
    expect(result).toEqual({ rows: [{ text: "a" }, { text: "b" }], rowCount: 2 });
    expect((await pool.query("DELETE FROM note WHERE text = $1", ["a"])).rowCount).toBe(1);
  });

  it("keeps a client's transaction apart from the store's", async () => {
    const client = await pool.connect();
    await client.query("-- first\nBEGIN");
    await client.query("INSERT INTO note VALUES ($1)", ["queue"]);
    const order: string[] = [];
    const store = db.transaction(async (tx) => {
      order.push("store");
      await tx.exec("INSERT INTO note VALUES ('store')");
      await tx.rollback();
    });
    const outside = pool.query("INSERT INTO note VALUES ('outside')");
    await client.query("INSERT INTO note VALUES ('queue 2')");
    order.push("commit");
    await client.query("COMMIT");
    await Promise.all([store, outside]);
    client.release();
    expect(order).toEqual(["commit", "store"]);
    expect(await notes()).toEqual(["outside", "queue", "queue 2"]);
  });

  it("rolls back on ROLLBACK and lets a failed transaction end", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query("INSERT INTO note VALUES ('gone')");
    await expect(client.query("SELECT nothing FROM nowhere")).rejects.toThrow("nowhere");
    await client.query("ROLLBACK");
    await client.query("INSERT INTO note VALUES ('kept')");
    client.release();
    expect(await notes()).toEqual(["kept"]);
  });

  it("rolls an open transaction back when its client is released", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query("INSERT INTO note VALUES ('gone')");
    client.release();
    client.release();
    await expect(client.query("SELECT 1")).rejects.toThrow("released");
    expect(await notes()).toEqual([]);
  });

  it("lets transactions of two clients and of the store take turns", async () => {
    const writeAsClient = async (text: string) => {
      const client = await pool.connect();
      await client.query("BEGIN");
      await client.query("INSERT INTO note VALUES ($1)", [text]);
      await client.query(text.endsWith("x") ? "ROLLBACK" : "COMMIT");
      client.release();
    };
    const writeAsStore = (text: string) =>
      db.transaction((tx) => tx.query("INSERT INTO note VALUES ($1)", [text]));
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        index % 3 === 0
          ? writeAsStore(`${index}`)
          : writeAsClient(`${index}${index % 2 ? "x" : ""}`),
      ),
    );
    expect((await notes()).filter((text) => text.endsWith("x"))).toEqual([]);
    expect(await notes()).toHaveLength(20);
  });

  it("leaves it to who opened the database to tidy it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "setInterval"] });
    const another = createPglitePool(db);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await another.end();
  });

  it("gives the room of deleted rows back when the database is tidied", async () => {
    const sizeBytes = async () => {
      const { rows } = await pool.query<{ bytes: number }>("SELECT pg_table_size('note') AS bytes");
      return rows[0]?.bytes ?? 0;
    };
    await pool.query("INSERT INTO note SELECT repeat('x', 500) FROM generate_series(1, 2000)");
    await pool.query("DELETE FROM note");
    const before = await sizeBytes();
    await tidy(db);
    expect(await sizeBytes()).toBeLessThan(before / 2);
  });

  it("delivers notifications to every client that listens, until it stops", async () => {
    const [first, second] = await Promise.all([pool.connect(), pool.connect()]);
    const heard: string[] = [];
    first.on("notification", ({ channel, payload }) => heard.push(`1 ${channel} ${payload}`));
    second.on("notification", ({ channel, payload }) => heard.push(`2 ${channel} ${payload}`));
    await first.query("-- a comment\n-- another\nLISTEN news;\n");
    await second.query("listen news");
    await pool.query("SELECT pg_notify('news', 'x')");
    await expect.poll(() => heard.toSorted()).toEqual(["1 news x", "2 news x"]);
    await first.query("UNLISTEN *");
    await pool.query("SELECT pg_notify('news', 'y')");
    await expect.poll(() => heard).toContain("2 news y");
    second.release();
    await pool.query("SELECT pg_notify('news', 'z')");
    first.release();
    expect(heard).toHaveLength(3);
  });
});
