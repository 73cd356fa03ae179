import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDoctor } from "../../../src/cli/doctor.ts";
import type { Io } from "../../../src/cli/io.ts";
import { runSourcesList, runSourcesRemove } from "../../../src/cli/sources.ts";
import { type AddOptions, runSourcesAdd } from "../../../src/cli/sources-add.ts";
import { runSourcesTest } from "../../../src/cli/sources-test.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Source } from "../../../src/store/types/source.ts";
import { putDatabase } from "../../support/fresh-database.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

const PAGE = `<main><div class="releases"><a href="/n/1">Plant opens</a></div>
  <div class="archive"><a href="/n/2">Plant closes</a><a href="/n/3">Plant is sold</a></div></main>`;

let folder: string;
let server: HostileServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-sources-add-"));
  await putDatabase(join(folder, "data"));
  server = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, "data");

/** A terminal of a command, and what it prints. */
function capture(allowed = server.host): { io: Io; printed: { out: string; err: string } } {
  const printed = { out: "", err: "" };
  const io: Io = {
    ...{
      stdin: Readable.from([]),
      stdout: new Writable(),
      isTerminal: false,
      isErrorTerminal: false,
      color: false,
    },
    ...{ width: 100, env: { PLEDGEWATCH_ALLOW_ADDRESSES: allowed } },
    signal: new AbortController().signal,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  };
  return { io, printed };
}

async function add(options: AddOptions): Promise<string> {
  const { io, printed } = capture();
  const all = { data: data(), preview: false, ...options };
  expect(await runSourcesAdd(`${server.origin}/news`, all, io)).toBe(0);
  return printed.out;
}

async function onlySource(): Promise<Source | undefined> {
  const { store } = await openStore({ dataDir: data() });
  const sources = await store.sources.list();
  await store.close();
  expect(sources).toHaveLength(1);
  return sources[0];
}

describe("an address that is added again", () => {
  it("takes what is said otherwise of it, says so, and is read anew by another selector", async () => {
    expect(await add({ selector: ".releases a", name: "Room" })).toMatch(/^Room is added \(/m);
    expect(await add({ selector: ".releases a" })).toMatch(/^Room is there already \(/m);
    const before = await onlySource();
    const { store } = await openStore({ dataDir: data() });
    const hash = { bodyHash: "as it was", nextPollAt: "2100-01-01T00:00:00.000Z" };
    await store.sources.polled(before?.id ?? "", hash);
    await store.close();
    expect(await add({})).toMatch(/^Room is there already \(/m);
    expect(await onlySource()).toMatchObject({ selector: ".releases a", ...hash });
    const changed = await add({ selector: ".archive a", company: "Ford" });
    expect(changed).toMatch(
      /^Room is there already, with another company and selector from now on/m,
    );
    const after = await onlySource();
    expect(after).toMatchObject({
      ...{ id: before?.id, name: "Room", company: "ford", selector: ".archive a", bodyHash: null },
    });
    expect(Date.parse(after?.nextPollAt ?? "")).toBeLessThanOrEqual(Date.now());
  });
});

describe("a source that cannot be read yet", () => {
  it("is added, and sources and doctor say what is wrong", async () => {
    const host = server.host.replace(/\d+$/, "1");
    const url = `http://${host}/feed.xml`;
    const { io, printed } = capture(host);
    expect(await runSourcesAdd(url, { data: data(), name: "Away" }, io)).toBe(0);
    expect(await runSourcesList({ data: data() }, io)).toBe(0);
    expect(printed.out).toMatch(/! Away \(\S+\): No lasting connection to .* \(1×\)/);
    await runDoctor({ data: data() }, io);
    expect(printed.out).toMatch(/look {2}source Away +No lasting connection/);
    await runSourcesRemove(url, { data: data() }, io);
  });
});

describe("a source that is tried", () => {
  it("shows the articles it lists by its own selector, and keeps nothing", async () => {
    const { io, printed } = capture();
    const before = await onlySource();
    expect(await runSourcesTest(before?.id ?? "", { data: data() }, io)).toBe(0);
    expect(printed.out).toMatch(/\/news: a \w+ of 2 articles, read every /);
    expect(printed.out).toContain(`${server.origin}/n/2`);
    expect(printed.out).not.toContain("Plant opens");
    expect(await onlySource()).toEqual(before);
  });

  it("says what is wrong with one that cannot be read", async () => {
    const host = server.host.replace(/\d+$/, "1");
    const { io, printed } = capture(host);
    const unknown = `http://${host}/feed`;
    expect(await runSourcesTest(unknown, { data: data() }, io)).toBe(1);
    expect(printed.err).toMatch(/\/feed: \S/);
    expect(printed.out).toBe("");
  });
});
