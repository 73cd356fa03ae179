import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_NEXT } from "../../../jobs/pipeline.ts";
import { pollSource } from "../../../jobs/poll.ts";
import { findSource } from "../../../src/cli/sources.ts";
import { createFetcher, type Fetcher } from "../../../src/news/fetch.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import type { Source } from "../../../src/store/types/source.ts";
import { silentLog } from "../../support/silent-log.ts";
import { createDataDir } from "../../support/store.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

const START = Date.parse("2026-01-15T12:00:00Z");
const DAY_MS = 86_400_000;
const { signal } = new AbortController();
const closing: (() => Promise<void>)[] = [];

let open: OpenStore;
let fetcher: Fetcher;
let server: HostileServer;
/** What stands at each path: a feed, a page that names this path as its feed, a way to another, or the word that it is gone. */
type Shown = "feed" | "gone" | { names: string } | { leadsTo: string };
const shown = new Map<string, Shown>();
let asked: string[] = [];

const FEED = `<rss version="2.0"><channel><title>News</title><item><title>Plant opens</title><link>/a</link></item></channel></rss>`;
const pageNaming = (path: string) =>
  `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="${path}"></head><body>News</body></html>`;

beforeAll(async () => {
  server = await startServer((request, response) => {
    const { url: path = "/" } = request;
    asked.push(path);
    const what = shown.get(path);
    if (what === undefined) return void response.writeHead(404).end();
    if (what === "gone") return void response.writeHead(410).end();
    const isFeed = what === "feed";
    if (!isFeed && "leadsTo" in what)
      return void response.writeHead(301, { location: what.leadsTo }).end();
    response.writeHead(200, { "content-type": isFeed ? "application/rss+xml" : "text/html" });
    response.end(isFeed ? FEED : pageNaming(what.names));
  });
  const data = await createDataDir();
  open = await openStore({ dataDir: data.dataDir });
  fetcher = createFetcher({ userAgent: "Pledgewatch/test", allowPrivateAddresses: true });
  closing.push(fetcher.close, () => open.store.close(), data.remove, server.close);
});
afterAll(async () => {
  for (const close of closing) await close();
});

const add = (path: string): Promise<Source> =>
  open.store.sources.add(
    { kind: "feed", url: server.origin + path, name: path, company: null },
    new Date(START).toISOString(),
  );

/** Polls the source whenever it is due or asks to be polled; gives the paths that were asked for. */
async function follow(
  { id }: Source,
  { days, by = fetcher }: { days: number; by?: Fetcher },
): Promise<string[]> {
  asked = [];
  const before = await open.store.sources.get(id);
  const startMs = Math.max(START, Date.parse(before?.nextPollAt ?? ""));
  let nowMs = startMs;
  const deps = {
    ...{
      store: open.store,
      fetcher: by,
      now: () => new Date(nowMs),
      log: silentLog,
      next: NO_NEXT,
    },
    random: () => 0.5,
  };
  while (nowMs < startMs + days * DAY_MS && asked.length < 100) {
    await pollSource(deps, id, { signal });
    const source = await open.store.sources.get(id);
    if (source?.state === "gone") break;
    nowMs = Math.max(nowMs, Date.parse(source?.nextPollAt ?? ""));
  }
  return asked;
}

describe("a page in the place of a feed", () => {
  it("has the feed that it names read at once, and at its own address from then on", async () => {
    shown.set("/old", { names: "/new" }).set("/new", "feed");
    const source = await add("/old");
    const paths = await follow(source, { days: 1 / 24 });
    expect(paths.slice(0, 2)).toEqual(["/old", "/new"]);
    expect(paths.slice(1)).not.toContain("/old");
    expect(await open.store.sources.get(source.id)).toMatchObject({
      ...{ url: `${server.origin}/new`, failures: 0, lastError: null },
    });
  });

  it.each<[string, Record<string, "feed" | { names: string }>]>([
    ["that names itself", { "/self": { names: "/self" } }],
    ["that leads back by way of another", { "/a": { names: "/b" }, "/b": { names: "/a" } }],
    ["whose feed is a source already", { "/twin": { names: "/new" }, "/new": "feed" }],
  ])("%s is asked ever more seldom, and that no feed is read is told", async (_, pages) => {
    for (const [path, what] of Object.entries(pages)) shown.set(path, what);
    const [path = ""] = Object.keys(pages);
    const source = await add(path);
    const paths = await follow(source, { days: 3 });
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.length).toBeLessThan(15);
    const after = await open.store.sources.get(source.id);
    expect(after?.failures).toBe(paths.length);
    expect(after?.lastError).toContain(server.origin);
  });

  it("is looked at again where the feed that it named is no more, and names another", async () => {
    shown.set("/press", { names: "/first" }).set("/first", "feed");
    const source = await add("/press");
    expect((await follow(source, { days: 1 / 24 })).slice(0, 2)).toEqual(["/press", "/first"]);
    shown.delete("/first");
    shown.set("/press", { names: "/second" }).set("/second", "feed");
    const paths = await follow(source, { days: 1 });
    expect(paths.slice(0, 3)).toEqual(["/first", "/press", "/second"]);
    const after = await open.store.sources.get(source.id);
    expect(after).toMatchObject({
      ...{ url: `${server.origin}/second`, movedFrom: `${server.origin}/press`, failures: 0 },
    });
    const sources = after ? [after] : [];
    expect(findSource(sources, `${server.origin}/press`).id).toBe(source.id);
  });

  it("is looked at again, and so is the feed, ever more seldom where it names one that is no more", async () => {
    shown.set("/stale", { names: "/lost" });
    const source = await add("/stale");
    const paths = await follow(source, { days: 3 });
    expect(paths.slice(0, 4)).toEqual(["/stale", "/lost", "/stale", "/lost"]);
    expect(paths.length).toBeLessThan(15);
    shown.set("/lost", "feed");
    await follow(source, { days: 6 });
    const after = await open.store.sources.get(source.id);
    expect(after).toMatchObject({ url: `${server.origin}/lost`, failures: 0, lastError: null });
  });

  const find = ({ id }: Source) => open.store.sources.get(id);

  it("is asked in turn with the feed that it named where both fail, until one is there again", async () => {
    shown.set("/page", { names: "/steady" }).set("/steady", "feed");
    const source = await add("/page");
    await follow(source, { days: 1 / 24 });
    shown.delete("/page");
    shown.delete("/steady");
    const paths = await follow(source, { days: 2 });
    expect(paths.slice(0, 5)).toEqual(["/steady", "/page", "/steady", "/page", "/steady"]);
    expect(paths.length).toBeLessThan(15);
    expect((await find(source))?.state).toBe("active");
    shown.set("/steady", "feed");
    await follow(source, { days: 3 });
    expect(await find(source)).toMatchObject({
      ...{ url: `${server.origin}/steady`, movedFrom: `${server.origin}/page` },
      ...{ failures: 0, lastError: null },
    });
  });

  it("is asked alone where the feed is gone for good, and the source ends with the page", async () => {
    shown.set("/last", { names: "/ended" }).set("/ended", "feed");
    const source = await add("/last");
    await follow(source, { days: 1 / 24 });
    shown.set("/ended", "gone").delete("/last");
    const paths = await follow(source, { days: 2 });
    expect(paths.slice(0, 3)).toEqual(["/ended", "/last", "/last"]);
    expect((await find(source))?.state).toBe("active");
    shown.set("/last", "gone");
    await follow(source, { days: 2 });
    expect((await find(source))?.state).toBe("gone");
  });

  it("is not asked instead of the feed while no name is resolved", async () => {
    shown.set("/home", { names: "/away" }).set("/away", "feed");
    const source = await add("/home");
    await follow(source, { days: 1 / 24 });
    const get: Fetcher["get"] = async () => ({
      ...{ kind: "failed", reason: "dns", message: "ENOTFOUND", isRetryable: true },
      ...{ status: null, retryAfterMs: null },
    });
    await follow(source, { days: 1, by: { ...fetcher, get } });
    expect(await find(source)).toMatchObject({
      ...{
        url: `${server.origin}/away`,
        movedFrom: `${server.origin}/home`,
        lastError: "ENOTFOUND",
      },
    });
  });

  it("keeps both addresses where the second leads back to the first", async () => {
    shown.set("/one", { leadsTo: "/two" }).set("/two", "feed");
    const source = await add("/one");
    await follow(source, { days: 1 / 24 });
    const [one, two] = [`${server.origin}/one`, `${server.origin}/two`];
    expect(await find(source)).toMatchObject({ url: two, movedFrom: one });
    shown.set("/one", "feed").set("/two", { leadsTo: "/one" });
    await follow(source, { days: 1 });
    expect(await find(source)).toMatchObject({ url: one, movedFrom: two, failures: 0 });
  });

  it("whose address is another source by now is asked no more once it is gone", async () => {
    shown.set("/begun", { names: "/found" }).set("/found", "feed");
    const source = await add("/begun");
    await follow(source, { days: 1 / 24 });
    await add("/begun");
    shown.set("/found", "gone");
    await follow(source, { days: 1 });
    expect(await find(source)).toMatchObject({ state: "gone", movedFrom: null });
  });
});
