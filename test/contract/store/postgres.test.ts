import { readFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { findFreePort } from "../../support/redis.ts";
import { poolOf } from "../../support/store.ts";
import { describeStore } from "./contract.ts";

const server = await startPostgres();
afterAll(() => server?.stop());

if (server) {
  describeStore("PostgreSQL", async () => {
    const open = await openAt(server.url);
    return { open, close: () => open.store.close() };
  });
  describeOpening(server);
} else {
  it.skip("the store on PostgreSQL", () => {});
}

const openAt = (databaseUrl: string) => openStore({ databaseUrl, dataDir: "unused" });

/** The address with some of its parts changed. */
const changed = (url: string, parts: Partial<URL>): string =>
  Object.assign(new URL(url), parts).href;

/** What the store may have open at once. */
const CONNECTIONS = 10;

/** The way to a server that breaks, once it is told to, when a transaction begins. */
async function cutAtBegin(url: string) {
  const { hostname: host, port } = new URL(url);
  const proxy = { cuts: false, port: 0, close: () => server.close() };
  const server = createServer((client) => {
    const upstream = connect({ host, port: Number(port) });
    for (const socket of [client, upstream]) socket.on("error", () => undefined);
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    upstream.pipe(client);
    client.on("data", (chunk) => {
      if (proxy.cuts && chunk.includes("begin")) client.destroy();
      else upstream.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  proxy.port = (server.address() as AddressInfo).port;
  return proxy;
}

const MIGRATIONS = join(import.meta.dirname, "../../../src/store/migrations");

/** A database as the program left it that had this migration as its last. */
async function makeEarlier(connectionString: string, last: string): Promise<void> {
  const journal = await readFile(join(MIGRATIONS, "meta/_journal.json"), "utf8");
  const { entries } = JSON.parse(journal) as { entries: { when: number; tag: string }[] };
  const earlier = entries.slice(0, entries.findIndex(({ tag }) => tag === last) + 1);
  const client = new Client({ connectionString });
  await client.connect();
  for (const { tag } of earlier) {
    await client.query(await readFile(join(MIGRATIONS, `${tag}.sql`), "utf8"));
  }
  await client.query(
    "create table pledgewatch.migrations (id serial primary key, hash text not null, created_at bigint)",
  );
  for (const { when } of earlier) {
    await client.query("insert into pledgewatch.migrations (hash, created_at) values ('', $1)", [
      when,
    ]);
  }
  await client.end();
}

function describeOpening({ url, createDatabase }: TestPostgres): void {
  describe("opening a PostgreSQL database", () => {
    it("says that it brings a database of an earlier version up to date, and nothing of one that is", async () => {
      const databaseUrl = await createDatabase();
      await makeEarlier(databaseUrl, "0013_rereading");
      const openAndHear = async () => {
        const told: string[] = [];
        const { store } = await openStore({
          ...{ databaseUrl, dataDir: "unused", onProgress: (text) => void told.push(text) },
        });
        expect(await store.health()).toMatchObject({ articles: 0 });
        await store.close();
        return told;
      };
      expect(await openAndHear()).toEqual([
        expect.stringMatching(/^Bringing the database up to date \(\d+ steps\)/),
        expect.stringMatching(/^The database is up to date/),
      ]);
      expect(await openAndHear()).toEqual([]);
    });

    it("brings an empty database up to date, though two processes do it at once", async () => {
      const fresh = await createDatabase();
      const opened = await Promise.all([openAt(fresh), openAt(fresh), openAt(fresh)]);
      for (const { store } of opened) {
        expect(await store.health()).toMatchObject({ engine: "postgres", articles: 0 });
      }
      const counts = await Promise.all(
        opened.map(async ({ store }) => (await store.health()).migrations),
      );
      expect(new Set(counts).size).toBe(1);
      for (const { store } of opened) await store.close();
    });

    it("closes its connections, though the pool was ended before", async () => {
      const { store, pool } = await openAt(url);
      await pool.end();
      await store.close();
      await store.close();
      await expect(store.health()).rejects.toThrow();
    });

    it("outlives a connection that ends in the midst of a transaction", async () => {
      const open = await openAt(await createDatabase());
      const { store } = open;
      const endIdle = `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction'`;
      const cut = store.transaction(async (inside) => {
        await inside.health();
        for (let ended = 0; ended === 0; ) ended = (await poolOf(open).query(endIdle)).rows.length;
        // What the server says of it arrives while no query runs.
        await setTimeout(200);
        await inside.health();
      });
      await expect(cut).rejects.toThrow();
      expect(await store.health()).toMatchObject({ engine: "postgres" });
      await store.close();
    });

    it("gives back each connection that ends as a transaction begins", async () => {
      const proxy = await cutAtBegin(url);
      const { store } = await openAt(changed(url, { port: `${proxy.port}` }));
      proxy.cuts = true;
      for (let time = 0; time <= CONNECTIONS; time++)
        await expect(store.transaction((inside) => inside.health())).rejects.toThrow();
      proxy.cuts = false;
      expect(await store.transaction((inside) => inside.health())).toMatchObject({
        engine: "postgres",
      });
      await store.close();
      proxy.close();
    });

    it.each<[string, () => Promise<string>, string, string]>([
      [
        "the password is wrong",
        async () => changed(url, { password: "wrong" }),
        "DATABASE_LOGIN",
        "password",
      ],
      [
        "the user is unknown",
        async () => changed(url, { username: "nobody" }),
        "DATABASE_LOGIN",
        "user",
      ],
      [
        "there is no such database",
        async () => changed(url, { pathname: "/none" }),
        "DATABASE_MISSING",
        "Create it",
      ],
      [
        "nothing listens there",
        async () => changed(url, { port: `${await findFreePort()}` }),
        "DATABASE_UNREACHABLE",
        "Start the server",
      ],
      [
        "the host is unknown",
        async () => changed(url, { hostname: "host.invalid" }),
        "DATABASE_UNREACHABLE",
        "host",
      ],
    ])("says what to mend when %s", async (_, address, code, remedy) => {
      const error: unknown = await openAt(await address()).catch((cause) => cause);
      expect(error).toMatchObject({
        name: "UserError",
        code,
        message: expect.stringContaining(remedy),
      });
      expect((error as Error).message).not.toContain(new URL(url).password);
      expect((error as Error).message).not.toContain("wrong@");
    });

    it("says what to mend when something else listens there", async () => {
      const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      const address = other.address();
      const port = typeof address === "object" && address ? `${address.port}` : "";
      await expect(openAt(changed(url, { hostname: "127.0.0.1", port }))).rejects.toMatchObject({
        code: "DATABASE_UNREACHABLE",
      });
      other.close();
    });

    it("refuses a database in which a newer program has been at work", async () => {
      const fresh = await createDatabase();
      const open = await openAt(fresh);
      const newer = "insert into pledgewatch.migrations (hash, created_at) values ('x', $1)";
      await poolOf(open).query(newer, [Date.now() * 2]);
      await open.store.close();
      await expect(openAt(fresh)).rejects.toMatchObject({ code: "SCHEMA_TOO_NEW" });
    });

    it("says when the user may not create the tables", async () => {
      const fresh = await createDatabase();
      const client = new Client(fresh);
      await client.connect();
      const user = `limited_${Date.now().toString(36)}`;
      await client.query(`create user ${user} password 'secret'`);
      await expect(
        openAt(changed(fresh, { username: user, password: "secret" })),
      ).rejects.toMatchObject({
        code: "DATABASE_PERMISSION",
        message: expect.stringContaining("CREATE"),
      });
      await client.query(`drop user ${user}`);
      await client.end();
    });
  });
}
