import { afterAll, describe, expect, it } from "vitest";
import { inspectSource } from "../../../jobs/inspect-source.ts";
import { previewItems } from "../../../jobs/preview-source.ts";
import { createFetcher } from "../../../src/news/fetch.ts";
import { startServer } from "./hostile-server.ts";

const NOW_AT = "2026-01-15T12:00:00.000Z";
const { signal } = new AbortController();
const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

const FEED = `<rss version="2.0"><channel><title>Example press</title><language>de-DE</language>${[
  "2026-01-14",
  "2026-01-12",
  "2026-01-13",
]
  .map(
    (day) =>
      `<item><title>News of ${day}</title><link>/${day}</link><pubDate>${day}T08:00:00Z</pubDate></item>`,
  )
  .join("")}</channel></rss>`;
const page = (inner: string, head = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;
const LIST = page(
  `<main>${[1, 2, 3].map((at) => `<li><a href="/n/${at}">Example Motors announces news number ${at}</a> <time datetime="2026-01-1${at}">x</time></li>`).join("")}</main>`,
);
const ARTICLE = page(
  `<article><p>BMW Group will cut CO2 emissions per vehicle by 40% by 2030, compared to 2019, it said on Thursday.</p><p>Progress is to be reported each year, and an auditor is to look through the figures of the report.</p></article>`,
);

async function inspect(path: string, pages: Record<string, string | number>) {
  const server = await startServer((request, response) => {
    const found = pages[request.url ?? ""] ?? 404;
    if (typeof found === "number") response.writeHead(found).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(found);
  });
  const fetcher = createFetcher({ userAgent: "Pledgewatch/test", allowPrivateAddresses: true });
  opened.push(server, fetcher);
  const url = `${server.origin}${path}`;
  const inspection = await inspectSource(url, { fetcher, signal, nowAt: NOW_AT });
  return { inspection, origin: server.origin, fetcher };
}

describe("inspectSource", () => {
  it("takes a feed for what it says, with its newest items first", async () => {
    const { inspection, origin } = await inspect("/feed.xml", { "/feed.xml": FEED });
    expect(inspection).toMatchObject({
      kind: "source",
      source: { kind: "feed", url: `${origin}/feed.xml`, title: "Example press", language: "de" },
    });
    if (inspection.kind !== "source") return;
    const days = inspection.source.links.map(({ published }) => published);
    expect(days).toEqual(["2026-01-14", "2026-01-13", "2026-01-12"]);
    expect(inspection.source.poll).toEqual({ waitMs: 6 * 3_600_000, reason: "rhythm" });
  });

  it.each([
    [
      "that a page names",
      {
        "/news": page("News", `<link rel="alternate" type="application/rss+xml" href="/a.xml">`),
        "/a.xml": FEED,
      },
      "/a.xml",
    ],
    [
      "where a page has it though it does not say so",
      { "/news": LIST, "/news/feed": FEED },
      "/news/feed",
    ],
  ])("finds the feed %s", async (_, pages, path) => {
    const { inspection, origin } = await inspect("/news", pages);
    expect(inspection).toMatchObject({ source: { kind: "feed", url: origin + path } });
  });

  it("takes a page with a list of articles where the feed that it names is gone", async () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/gone.xml"><meta property="og:site_name" content="Example Motors Newsroom">`;
    const { inspection, origin } = await inspect("/news", {
      "/news": LIST.replace("<head>", `<head>${head}`),
    });
    expect(inspection).toMatchObject({
      source: { kind: "page", url: `${origin}/news`, title: "Example Motors Newsroom" },
    });
  });

  it.each<
    [
      string,
      Record<string, string | number>,
      string,
      { cause: string; status?: number; isPassing?: boolean },
    ]
  >([
    [
      "robots.txt forbids to be read by itself",
      { "/news": LIST, "/robots.txt": "User-agent: *\nDisallow: /news" },
      "does not allow",
      { cause: "robots_disallowed" },
    ],
    ["is not there", {}, "no such page", { cause: "status", status: 404 }],
    ["is gone for good", { "/news": 410 }, "HTTP 410", { cause: "gone" }],
    [
      "lists nothing",
      { "/news": page("<p>Welcome.</p>") },
      "shows no list of articles",
      { cause: "unreadable" },
    ],
    [
      "is broken for now",
      { "/news": 503 },
      "try again",
      { cause: "status", status: 503, isPassing: true },
    ],
  ])("says what is wrong with a page that %s", async (_, pages, reason, why) => {
    const { inspection } = await inspect("/news", pages);
    expect(inspection).toEqual({
      ...{ kind: "trouble", reason: expect.stringContaining(reason) },
      ...{ status: null, isPassing: false, ...why },
    });
  });
});

describe("previewItems", () => {
  it("shows what each item would have given, and why one gives nothing", async () => {
    const pages = { "/news": LIST, "/n/1": ARTICLE, "/n/2": page("") };
    const { inspection, fetcher } = await inspect("/news", pages);
    if (inspection.kind !== "source") throw new Error("no source");
    const items = [];
    for await (const item of previewItems(inspection.source.links, {
      fetcher,
      signal,
      company: null,
    })) {
      items.push([item.published, item.claims.map(({ year }) => year), item.trouble]);
    }
    expect(items).toEqual([
      ["2026-01-13", [], expect.stringContaining("404")],
      ["2026-01-12", [], expect.stringContaining("no readable text")],
      ["2026-01-11", [2030], null],
    ]);
  });
});
