import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestArticle } from "../../../jobs/ingest.ts";
import { inspectSource } from "../../../jobs/inspect-source.ts";
import { NO_NEXT } from "../../../jobs/pipeline.ts";
import { pollSource } from "../../../jobs/poll.ts";
import { createLog } from "../../../src/cli/log.ts";
import { createFetcher } from "../../../src/news/fetch.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import { putDatabase } from "../../support/fresh-database.ts";
import { makePdf } from "../../support/pdf.ts";
import { startServer } from "./hostile-server.ts";

const NOW = new Date("2026-01-15T12:00:00Z");
const DAY_MS = 86_400_000;
const log = createLog("silent", { err: () => {} });
const { signal } = new AbortController();
const context = { signal, isLastAttempt: true };
const PARAGRAPH =
  "Example Motors said on Thursday that it will cut the emissions of its plants, and that its suppliers are to follow with figures of their own. ";

let folder: string;
let open: OpenStore;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-press-room-"));
  await putDatabase(join(folder, "data"));
  open = await openStore({ dataDir: join(folder, "data") });
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await open.store.close();
  await rm(folder, { recursive: true, force: true });
});

type Pages = Record<string, (origin: string) => { status?: number; body: string | Uint8Array }>;

/** A press room that answers with these pages; what is not among them is an article. */
async function pressRoom(pages: Pages) {
  const server = await startServer((request, response) => {
    const path = request.url ?? "";
    const article = `<html><title>Release ${path}</title><article>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article>`;
    const { status = 200, body } = pages[path]?.(server.origin) ?? { body: article };
    response.writeHead(status, { "content-type": "text/html" }).end(body);
  });
  const fetcher = createFetcher({ userAgent: "Pledgewatch/test", allowPrivateAddresses: true });
  opened.push(fetcher, server);
  const deps = (now = NOW) => ({
    ...{ store: open.store, fetcher, now: () => now, log, next: NO_NEXT, random: () => 0.5 },
  });
  const addSource = (path: string) =>
    open.store.sources.add(
      { kind: "page", url: `${server.origin}${path}`, name: path, company: null },
      NOW.toISOString(),
    );
  return { origin: server.origin, deps, addSource };
}

const list = (paths: string[]) => ({
  body: `<!doctype html><main>${paths.map((path) => `<li><a href="${path}">Example Motors announces news number ${path}</a> <time datetime="2026-01-10">10 Jan</time></li>`).join("")}</main>`,
});

describe("a press room whose releases are PDFs", () => {
  it("has their text read, and says of a scan that it holds none", async () => {
    const text =
      "Example Motors will cut its emissions by 40 percent by 2030, it said on Thursday.";
    const line = (words: string) => [{ text: words, x: 60, y: 700 }];
    const room = await pressRoom({
      "/news": () => list(["/1.pdf", "/2.pdf", "/3"]),
      "/1.pdf": () => ({ body: makePdf({ pages: [line(text)] }) }),
      "/2.pdf": () => ({ body: makePdf({ pages: [[]] }) }),
    });
    const source = await room.addSource("/news");
    const { discovered } = await pollSource(room.deps(), source.id, { signal });
    for (const id of discovered) await ingestArticle(room.deps(), id, context);
    const articles = await Promise.all(discovered.map((id) => open.store.articles.get(id)));
    const outcomes = articles.map((article) => [article?.url, article?.state, article?.failure]);
    expect(outcomes.sort()).toEqual([
      [`${room.origin}/1.pdf`, "fetched", null],
      [`${room.origin}/2.pdf`, "failed", expect.stringContaining("pictures of pages and no text")],
      [`${room.origin}/3`, "fetched", null],
    ]);
    const release = articles.find((article) => article?.url?.endsWith("1.pdf"));
    expect(release).toMatchObject({ text, published: "2026-01-10" });
  });

  it("is no source itself", async () => {
    const room = await pressRoom({ "/a.pdf": () => ({ body: makePdf({ pages: [[]] }) }) });
    const { id } = await room.addSource("/a.pdf");
    expect((await pollSource(room.deps(), id, { signal })).error).toContain(
      "one article and not a list",
    );
  });
});

describe("a press room that was added as a feed", () => {
  it("is read as the page that it is from then on, by its robots.txt", async () => {
    const room = await pressRoom({
      "/robots.txt": () => ({ body: "User-agent: *\nDisallow: /news" }),
      "/news": () => list(["/1", "/2", "/3"]),
    });
    const { id } = await open.store.sources.add(
      { kind: "feed", url: `${room.origin}/news`, name: "room", company: null },
      NOW.toISOString(),
    );
    expect(await pollSource(room.deps(), id, { signal })).toEqual({ discovered: [], error: null });
    expect(await open.store.sources.get(id)).toMatchObject({
      ...{ kind: "page", bodyHash: null, nextPollAt: NOW.toISOString() },
    });
    expect((await pollSource(room.deps(), id, { signal })).error).toContain(
      "does not allow this page",
    );
  });

  it("keeps its rhythm while nothing changes", async () => {
    const items = ["2026-01-14", "2026-01-07"].map(
      (day) =>
        `<item><title>News of ${day}</title><link>https://a.example/${day}</link><pubDate>${day}T08:00:00Z</pubDate></item>`,
    );
    const body = `<rss version="2.0"><channel><title>News</title>${items.join("")}</channel></rss>`;
    const room = await pressRoom({ "/feed": () => ({ body }) });
    const { id } = await open.store.sources.add(
      { kind: "feed", url: `${room.origin}/feed`, name: "feed", company: null },
      NOW.toISOString(),
    );
    const waitHours = async (now: Date) => {
      await pollSource(room.deps(now), id, { signal });
      const source = await open.store.sources.get(id);
      return (Date.parse(source?.nextPollAt ?? "") - now.getTime()) / 3_600_000;
    };
    expect(await waitHours(NOW)).toBe(6);
    expect(await waitHours(new Date(NOW.getTime() + DAY_MS))).toBe(6);
    expect(await open.store.sources.get(id)).toMatchObject({
      rhythm: { itemAts: ["2026-01-14T08:00:00.000Z", "2026-01-07T08:00:00.000Z"] },
      lastSuccessAt: new Date(NOW.getTime() + DAY_MS).toISOString(),
    });
  });
});

describe("a press room with a robots.txt", () => {
  it("gives its articles but those that the file forbids, each of which says why", async () => {
    const room = await pressRoom({
      "/robots.txt": () => ({ body: "User-agent: *\nDisallow: /news/2" }),
      "/news": () => list(["/news/1", "/news/2", "/news/3"]),
    });
    const source = await room.addSource("/news");
    const { discovered } = await pollSource(room.deps(), source.id, { signal });
    expect(discovered).toHaveLength(3);
    for (const id of discovered) await ingestArticle(room.deps(), id, context);
    const articles = await Promise.all(discovered.map((id) => open.store.articles.get(id)));
    const outcomes = articles.map((article) => [article?.url, article?.state, article?.failure]);
    expect(outcomes.sort()).toEqual([
      [`${room.origin}/news/1`, "fetched", null],
      [
        `${room.origin}/news/2`,
        "failed",
        `${room.origin}/robots.txt does not allow this page to be read by bots. Ask its owner, or use a feed.`,
      ],
      [`${room.origin}/news/3`, "fetched", null],
    ]);
  });

  it("is tried again later with the reason kept while the file cannot be read", async () => {
    const room = await pressRoom({ "/robots.txt": () => ({ status: 503, body: "" }) });
    const { id } = await room.addSource("/news");
    const { error } = await pollSource(room.deps(), id, { signal });
    expect(error).toContain(`${room.origin}/robots.txt could not be read`);
    const kept = await open.store.sources.get(id);
    expect(kept).toMatchObject({ failures: 1, lastError: error, state: "active" });
    expect(Date.parse(kept?.nextPollAt ?? "")).toBeGreaterThan(NOW.getTime());
  });

  it("keeps its articles waiting while the file cannot be read, for a month", async () => {
    const room = await pressRoom({ "/robots.txt": () => ({ status: 500, body: "" }) });
    const url = `${room.origin}/news/1`;
    const facts = { sourceId: null, title: null, published: null, company: null };
    await open.store.articles.discover(
      [{ id: "waits", url, canonicalUrl: url, ...facts }],
      NOW.toISOString(),
    );
    await ingestArticle(room.deps(), "waits", context);
    expect(await open.store.articles.get("waits")).toMatchObject({
      state: "discovered",
      failure: expect.stringContaining("/robots.txt could not be read"),
    });
    await ingestArticle(room.deps(new Date(NOW.getTime() + 31 * DAY_MS)), "waits", context);
    expect(await open.store.articles.get("waits")).toMatchObject({ state: "failed" });
  });

  it("gives an article that was not there yet when it is asked for again", async () => {
    let status = 404;
    const room = await pressRoom({
      "/robots.txt": () => ({ status: 404, body: "" }),
      "/late": () => ({
        status,
        body: `<html><title>Late</title><article>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article>`,
      }),
    });
    const url = `${room.origin}/late`;
    const facts = { sourceId: null, title: null, published: null, company: null };
    const found = [{ id: "late", url, canonicalUrl: url, ...facts }];
    await open.store.articles.discover(found, NOW.toISOString());
    await ingestArticle(room.deps(), "late", context);
    expect(await open.store.articles.get("late")).toMatchObject({
      ...{ state: "discovered", failures: 1, failure: expect.stringContaining("no such page") },
    });
    status = 200;
    await ingestArticle(room.deps(), "late", context);
    expect(await open.store.articles.get("late")).toMatchObject({
      state: "fetched",
      failure: null,
    });
  });

  it("is polled later, without a failure, when its turn has not come", async () => {
    const room = await pressRoom({
      "/robots.txt": () => ({ body: "User-agent: *\nCrawl-delay: 3600" }),
      "/news": () => list(["/news/1", "/news/2", "/news/3"]),
      "/media": () => list(["/media/1", "/media/2", "/media/3"]),
    });
    const first = await room.addSource("/news");
    const second = await room.addSource("/media");
    expect((await pollSource(room.deps(), first.id, { signal })).discovered).toHaveLength(3);
    const { error } = await pollSource(room.deps(), second.id, { signal });
    expect(error).toContain("Crawl-delay");
    const kept = await open.store.sources.get(second.id);
    expect(kept).toMatchObject({ failures: 0, lastError: null });
    expect(Date.parse(kept?.nextPollAt ?? "") - NOW.getTime()).toBeGreaterThan(3_500_000);
  });
});

describe("a press room whose owner said where the links are", () => {
  const page = () => ({
    body: `<main><ul>${[1, 2, 3, 4].map((at) => `<li><a href="/products/${at}">All about our wonderful product number ${at}</a></li>`).join("")}</ul>
      <div class="releases"><p><a href="/n/1">Plant opens</a></p><p><a href="/n/2">Second</a></p></div></main>`,
  });

  it("gives those links and no others, and says so where there are none", async () => {
    const room = await pressRoom({ "/news": page });
    const add = (url: string, selector: string) =>
      open.store.sources.add(
        { kind: "page", url, name: "chosen", company: null, selector },
        NOW.toISOString(),
      );
    const { id } = await add(`${room.origin}/news`, ".releases a");
    const { discovered } = await pollSource(room.deps(), id, { signal });
    const articles = await Promise.all(discovered.map((one) => open.store.articles.get(one)));
    expect(articles.map((one) => one?.url)).toEqual([`${room.origin}/n/1`, `${room.origin}/n/2`]);
    const other = await add(`${room.origin}/news#archive`, ".archive a");
    const { error } = await pollSource(room.deps(), other.id, { signal });
    expect(error).toBe("The page has no link where the selector .archive a points.");
  });

  it("is looked at by that selector before it is added", async () => {
    const room = await pressRoom({ "/news": page });
    const { fetcher } = room.deps();
    const look = (selector: string) =>
      inspectSource(`${room.origin}/news`, {
        ...{ fetcher, signal, nowAt: NOW.toISOString(), selector },
      });
    const found = await look(".releases");
    expect(found).toMatchObject({ kind: "source", source: { kind: "page" } });
    expect(found.kind === "source" && found.source.links.map(({ url }) => url)).toEqual([
      ...[`${room.origin}/n/1`, `${room.origin}/n/2`],
    ]);
    expect(await look(".archive a")).toMatchObject({
      ...{ kind: "trouble", isPassing: false },
      reason: "The page has no link where the selector .archive a points.",
    });
  });
});

describe("a feed that was cut short", () => {
  it("gives its items, and is read again as a whole though its server has nothing new", async () => {
    const head = `<rss version="2.0"><channel><title>News</title>`;
    const room = await pressRoom({
      "/feed": (origin) => ({ body: `${head}<item><link>${origin}/1</link></item><item><li` }),
    });
    const source = {
      kind: "feed" as const,
      url: `${room.origin}/feed`,
      name: "cut",
      company: null,
    };
    const { id } = await open.store.sources.add(source, NOW.toISOString());
    const { discovered, error } = await pollSource(room.deps(), id, { signal });
    expect([discovered.length, error]).toEqual([1, null]);
    const seen = { etag: null, lastModified: null, bodyHash: null };
    expect(await open.store.sources.get(id)).toMatchObject(seen);
  });
});

const entry = (tag: string, url: string, rest = "") => `<${tag}><loc>${url}</loc>${rest}</${tag}>`;

describe("a press room with a sitemap", () => {
  it("gives its links, the one that changed first as the first, and lets no change pass for a day of publication", async () => {
    const room = await pressRoom({
      "/robots.txt": () => ({ status: 404, body: "" }),
      "/sitemap.xml": (origin) => ({
        body: `<urlset>${entry("url", `${origin}/2`, "<lastmod>2026-01-12</lastmod>")}${entry("url", `${origin}/1`, "<lastmod>2026-01-10</lastmod>")}</urlset>`,
      }),
    });
    const source = await room.addSource("/sitemap.xml");
    const { discovered, error } = await pollSource(room.deps(), source.id, { signal });
    expect(error).toBeNull();
    const articles = await Promise.all(discovered.map((id) => open.store.articles.get(id)));
    expect(articles.map((article) => [article?.url, article?.published])).toEqual([
      [`${room.origin}/1`, null],
      [`${room.origin}/2`, null],
    ]);
    const kept = await open.store.sources.get(source.id);
    expect(kept?.bodyHash).not.toBeNull();
  });

  it("that is an index is read through its sitemaps, packed or not, and again though it stays the same", async () => {
    const posts = ["/news/1"];
    const room = await pressRoom({
      "/robots.txt": () => ({ body: "User-agent: *\nDisallow: /closed" }),
      "/sitemap.xml": (origin) => ({
        body: `<sitemapindex>${["/closed-news.xml", "/post-sitemap.xml.gz", "/gone.xml"].map((path) => entry("sitemap", `${origin}${path}`)).join("")}</sitemapindex>`,
      }),
      "/post-sitemap.xml.gz": (origin) => ({
        body: gzipSync(
          `<urlset>${posts.map((path) => entry("url", `${origin}${path}`)).join("")}</urlset>`,
        ),
      }),
      "/gone.xml": () => ({ status: 404, body: "" }),
    });
    const source = await room.addSource("/sitemap.xml");
    expect((await pollSource(room.deps(), source.id, { signal })).discovered).toHaveLength(1);
    posts.push("/news/2");
    const later = new Date(NOW.getTime() + DAY_MS);
    const { discovered } = await pollSource(room.deps(later), source.id, { signal });
    const [article] = await Promise.all(discovered.map((id) => open.store.articles.get(id)));
    expect(article?.url).toBe(`${room.origin}/news/2`);
  });

  it("none of whose sitemaps can be read is a trouble with its reason", async () => {
    const room = await pressRoom({
      "/robots.txt": () => ({ body: "User-agent: *\nDisallow: /closed" }),
      "/sitemap.xml": (origin) => ({
        body: `<sitemapindex>${entry("sitemap", `${origin}/closed.xml`)}</sitemapindex>`,
      }),
    });
    const source = await room.addSource("/sitemap.xml");
    const { error } = await pollSource(room.deps(), source.id, { signal });
    expect(error).toContain(`${room.origin}/robots.txt does not allow`);
  });
});
