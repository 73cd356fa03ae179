import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSitemap } from "../../../src/news/sitemap.ts";

const URL_ = "https://press.example.org/sitemap.xml";
const read = (body: string | Uint8Array, contentType: string | null = "application/xml") =>
  parseSitemap(Buffer.from(body), { contentType, url: URL_ });

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const PLAIN = `${HEAD}<?xml-stylesheet href="/s.xsl"?><!-- made by hand -->
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://press.example.org/old</loc><lastmod>2024-05-01</lastmod></url>
    <url><loc>https://press.example.org/none</loc></url>
    <url><loc> /new?a=1&amp;b=2 </loc><lastmod>2026-01-09T10:00:00+01:00</lastmod></url>
    <url><loc>https://press.example.org/old</loc><lastmod>2024-05-01</lastmod></url>
    <url><loc>mailto:press@example.org</loc></url>
    <url><lastmod>2026-01-10</lastmod></url>
  </urlset>`;
const PLAIN_LINKS = [
  {
    ...{ url: "https://press.example.org/new?a=1&b=2", title: null, published: null },
    modifiedAt: "2026-01-09T09:00:00.000Z",
  },
  {
    ...{ url: "https://press.example.org/old", title: null, published: null },
    modifiedAt: "2024-05-01T00:00:00.000Z",
  },
  { url: "https://press.example.org/none", title: null, published: null, modifiedAt: null },
];

describe("a sitemap", () => {
  it("gives its links, the newest first, those without a date last, each once", async () => {
    expect(await read(PLAIN)).toEqual({ kind: "links", links: PLAIN_LINKS });
  });

  it("is read from a gzip file", async () => {
    expect(await read(gzipSync(PLAIN), "application/x-gzip")).toEqual({
      ...{ kind: "links", links: PLAIN_LINKS },
    });
  });

  it("takes title and day of publication from news entries, and the page's own address", async () => {
    const body = `${HEAD}<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="i">
      <sm:url><sm:loc>https://press.example.org/1</sm:loc>
        <image:image><image:loc>https://press.example.org/1.jpg</image:loc></image:image>
        <n:news><n:publication><n:name>Press</n:name></n:publication>
        <n:publication_date>2026-01-10T08:00:00Z</n:publication_date><n:title><![CDATA[Steel & sun]]></n:title></n:news>
        <sm:lastmod>2026-01-12</sm:lastmod></sm:url></sm:urlset>`;
    expect(await read(body)).toEqual({
      kind: "links",
      links: [
        {
          ...{ url: "https://press.example.org/1", title: "Steel & sun", published: "2026-01-10" },
          modifiedAt: "2026-01-12T00:00:00.000Z",
        },
      ],
    });
  });

  it("that is an index names its sitemaps: news before the rest, then the one that changed last", async () => {
    const entry = (name: string, day: string) =>
      `<sitemap><loc>https://press.example.org/${name}.xml</loc><lastmod>${day}</lastmod></sitemap>`;
    const body = `<sitemapindex>${entry("category-sitemap", "2026-01-12")}${entry("sitemap-3", "2026-01-01")}${entry("post-sitemap1", "2025-01-01")}${entry("post-sitemap2", "2026-01-05")}</sitemapindex>`;
    const result = await read(body);
    const urls = result?.kind === "index" ? result.sitemaps.map(({ url }) => url.slice(26)) : [];
    expect(urls).toEqual([
      ...["post-sitemap2.xml", "post-sitemap1.xml", "sitemap-3.xml", "category-sitemap.xml"],
    ]);
  });

  it("of 50,000 pages gives the 200 newest", { timeout: 20_000 }, async () => {
    const urls = Array.from({ length: 50_000 }, (_, at) => {
      const day = new Date(Date.UTC(2000, 0, 1) + (at % 9_000) * 86_400_000).toISOString();
      return `<url><loc>https://e.org/${at}</loc><lastmod>${day.slice(0, 10)}</lastmod></url>`;
    });
    const result = await read(`<urlset>${urls.join("")}</urlset>`);
    const links = result?.kind === "links" ? result.links : [];
    expect(links).toHaveLength(200);
    expect(links[0]?.modifiedAt).toBe("2024-08-21T00:00:00.000Z");
  });

  it("expands no entity of a DTD", async () => {
    const body = `<!DOCTYPE urlset [<!ENTITY a "https://evil.example/">]><urlset><url><loc>/x&a;</loc></url></urlset>`;
    expect(JSON.stringify(await read(body))).not.toContain("evil");
  });

  it.each<[string, Uint8Array]>([
    ["a gzip bomb", gzipSync(Buffer.alloc(20_000_000, " "))],
    ["a broken gzip file", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
  ])("that is %s is refused with words", async (_, body) => {
    expect(await read(body)).toMatchObject({ kind: "unreadable" });
  });

  it("is not seen in a feed or a page", async () => {
    expect(await read("<rss><channel/></rss>")).toBeNull();
    expect(await read("<!doctype html><p>urlset</p>")).toBeNull();
    expect(await read("")).toBeNull();
  });

  it("is read without a throw, however it is cut or nested", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(PLAIN.length), fc.string(), async (cut, tail) => {
        await read(`${PLAIN.slice(0, cut)}${tail}`);
      }),
    );
    expect(await read(`<urlset>${"<url>".repeat(100_000)}`)).not.toBeNull();
  });
});
