import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";

const STORE = join(import.meta.dirname, "../../../src/store");

describe("the migrations", () => {
  it("make the schema as it is written: `npm run db:generate` would have nothing to add", async () => {
    const meta = join(STORE, "migrations/meta");
    const snapshots = (await readdir(meta))
      .filter((name) => name.endsWith("_snapshot.json"))
      .sort();
    const last: unknown = JSON.parse(await readFile(join(meta, snapshots.at(-1) ?? ""), "utf8"));
    const schema: Record<string, unknown> = {};
    for (const file of await readdir(join(STORE, "schema"))) {
      Object.assign(schema, await import(join(STORE, "schema", file)));
    }
    const written = generateDrizzleJson(schema, undefined, ["pledgewatch"]);
    expect(await generateMigration(last as typeof written, written)).toEqual([]);
  });

  it("use nothing that PostgreSQL 15 lacks or that only a superuser may do", async () => {
    const folder = join(STORE, "migrations");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".sql"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(await readFile(join(folder, file), "utf8")).not.toMatch(/uuidv7|create extension/i);
    }
  });
});
