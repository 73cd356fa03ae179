import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { MAX_ITEMS } from "../../../src/news/feed/repair.ts";
import { type FeedResult, parseFeed } from "../../../src/news/feed.ts";

const URL_ = "https://press.example.org/news/feed.xml";
const read = (text: string | Uint8Array, contentType: string | null = null) =>
  parseFeed(typeof text === "string" ? Buffer.from(text) : text, { contentType, url: URL_ });
const items = (result: FeedResult) => (result.kind === "feed" ? result.items : []);
const rss = (inner: string, head = "<title>News</title>") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}${inner}</channel></rss>`;
const ITEM = "<item><title>A title</title><link>https://a.org/1</link></item>";

describe("parseFeed", () => {
  it("reads RSS 2.0 in full", async () => {
    const feed = rss(
      `<item><title>40% less &amp; more</title><link>https://a.org/1</link><guid isPermaLink="false">g1</guid>
       <pubDate>Tue, 10 Jun 2025 04:00:00 CET</pubDate><description><![CDATA[<p>Short</p>]]></description>
       <content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>`,
      "<title>News</title><link>https://a.org/</link><language>en-GB</language><ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>23</hour></skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>",
    );
    expect(await read(feed)).toEqual({
      kind: "feed",
      title: "News",
      language: "en",
      ttlMinutes: 60,
      skipHours: [0, 23],
      skipDays: [6, 0],
      isCut: false,
      items: [
        {
          guid: "g1",
          url: "https://a.org/1",
          title: "40% less & more",
          published: { day: "2025-06-10", at: "2025-06-10T03:00:00.000Z" },
          summary: "Short",
          content: "<p>Long</p>",
        },
      ],
    });
  });

  it.each([
    ["RSS 0.91", `<rss version="0.91"><channel><title>t</title>${ITEM}</channel></rss>`],
    [
      "RSS 1.0",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel>${ITEM}</rdf:RDF>`,
    ],
    [
      "Atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>A title</title><id>1</id><link href="https://a.org/1"/></entry></feed>',
    ],
    [
      "Atom with a prefix",
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>t</a:title><a:entry><a:title>A title</a:title><a:id>1</a:id><a:link href="https://a.org/1"/></a:entry></a:feed>',
    ],
    [
      "JSON Feed",
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","title":"A title","url":"https://a.org/1"}]}',
    ],
    ["RSS without a version", `<rss><channel><title>t</title>${ITEM}</channel></rss>`],
    [
      "an upper-case root",
      `<RSS version="2.0"><CHANNEL><TITLE>t</TITLE><ITEM><TITLE>A title</TITLE><LINK>https://a.org/1</LINK></ITEM></CHANNEL></RSS>`,
    ],
    ["text before the declaration", `\n  junk ${rss(ITEM)}`],
    ["a bare ampersand", rss(ITEM, "<title>Research & Development</title>")],
    ["a bare less-than", rss(ITEM, "<title>5 < 6</title>")],
    ["HTML entities", rss(ITEM, "<title>caf&eacute;&nbsp;&hellip; &unknown;</title>")],
    ["control characters", rss(ITEM, "<title>a\u0003b&#x8;</title>")],
    ["a feed that was cut off", rss(`${ITEM}<item><title>half`).replace("</channel></rss>", "")],
    [
      "a feed with no namespace for its prefixes",
      `<rss version="2.0"><channel><title>t</title><item><title>A title</title><link>https://a.org/1</link><media:thumbnail url="x"/></item></channel></rss>`,
    ],
    [
      "HTML tags left open in an item",
      rss(
        `<item><title>A title</title><link>https://a.org/1</link><description><p>a<br>b</description></item>`,
      ),
    ],
    [
      "CDATA that is never closed",
      rss(`${ITEM}<item><title><![CDATA[x`).replace("</channel></rss>", ""),
    ],
  ])("reads %s", async (_, feed) => {
    expect(items(await read(feed))[0]).toMatchObject({ title: "A title", url: "https://a.org/1" });
  });

  it.each([
    ["a feed that ends in the midst", `junk ${rss(ITEM)}`.replace("</channel></rss>", ""), true],
    ["a feed with a comment behind it", `${rss(ITEM)}\n<!-- cached 12:00 -->`, false],
    [
      "a JSON Feed that speaks of feeds",
      '{"version":"https://jsonfeed.org/version/1.1","title":"<feed>","items":[{"id":"1","url":"https://a.org/1"}]}',
      false,
    ],
  ])("says of %s whether it is cut", async (_, feed, isCut) => {
    expect(await read(feed)).toMatchObject({ kind: "feed", isCut });
  });

  it("never expands a DTD's entities", async () => {
    const lol =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const result = await read(rss(ITEM, "<title>&b;&x;</title>").replace("<rss", `${lol}<rss`));
    expect(result).toMatchObject({ kind: "feed", title: "&b;&x;" });
  });

  it.each([
    [
      "a link relative to the site",
      rss("<item><title>t</title><link>/a</link></item>", "<link>https://www.a.org/</link>"),
      "https://www.a.org/a",
    ],
    [
      "a link relative to the feed",
      rss("<item><title>t</title><link>a?b=1</link></item>"),
      "https://press.example.org/news/a?b=1",
    ],
    [
      "a guid that is an address",
      rss("<item><title>t</title><guid>https://a.org/g</guid></item>"),
      "https://a.org/g",
    ],
    [
      "a guid that is none",
      rss('<item><title>t</title><guid isPermaLink="false">17</guid></item>'),
      null,
    ],
    [
      "a script for a link",
      rss("<item><title>t</title><link>javascript:alert(1)</link></item>"),
      null,
    ],
    [
      "the alternate of several Atom links",
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>t</title><id>1</id><link rel="replies" href="/c"/><link rel="alternate" href="/a"/></entry></feed>',
      "https://press.example.org/a",
    ],
  ])("takes %s", async (_, feed, url) => {
    expect(items(await read(feed))[0]?.url).toBe(url);
  });

  it.each([
    ["<pubDate>Tue, 10 Jun 2025 04:00:00 +0200</pubDate>", "2025-06-10", "T02:00:00.000Z"],
    ["<dc:date>2025-06-10T04:00:00Z</dc:date>", "2025-06-10", "T04:00:00.000Z"],
    ["<pubDate>2026年11月20日</pubDate>", "2026-11-20", "T00:00:00.000Z"],
    ["<pubDate>soon</pubDate><dc:date>2025-06-10</dc:date>", "2025-06-10", "T00:00:00.000Z"],
    [
      "<pubDate>Thu, 01 Jan 2026 08:00:00 +0900</pubDate>",
      "2026-01-01",
      "2025-12-31T23:00:00.000Z",
    ],
    ["<pubDate>Wed, 31 Dec 25 20:00:00 PST</pubDate>", "2025-12-31", "2026-01-01T04:00:00.000Z"],
    ["<pubDate>soon</pubDate>", null, ""],
    ["", null, ""],
  ])("dates an item by %j, on the day where it was written", async (dates, day, time) => {
    const [item] = items(await read(rss(`<item><title>t</title>${dates}</item>`)));
    const at = time.startsWith("T") ? `${day}${time}` : time;
    expect(item?.published).toEqual(day === null ? null : { day, at });
  });

  it.each([
    ["<ttl>60</ttl>", 60],
    ["<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 360],
    ["<sy:updatePeriod>hourly</sy:updatePeriod>", 60],
    ["<ttl>often</ttl>", null],
    ["", null],
  ])("reads the wish for a rhythm in %j", async (head, ttlMinutes) => {
    expect(await read(rss(ITEM, `<title>t</title>${head}`))).toMatchObject({ ttlMinutes });
  });

  it("makes plain text of HTML in titles and summaries", async () => {
    const feed = rss(
      "<item><title>&lt;b&gt;Less&lt;/b&gt; CO&lt;sub&gt;2&lt;/sub&gt; &amp;amp; more</title><description>&lt;p&gt;a&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item>",
    );
    expect(items(await read(feed))[0]).toMatchObject({ title: "Less CO2 & more", summary: "a" });
  });

  it("keeps the order of words in Atom's inline XHTML, and reads on where one is left open", async () => {
    const entry = (title: string) => `<entry>${title}<link href="https://a.org/1"/></entry>`;
    const atom = (inner: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${inner}</feed>`;
    const xhtml = `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Down by <b>40%</b> to 2030 &amp; on</div></title>`;
    expect(await read(atom(entry(xhtml)))).toMatchObject({
      items: [{ title: "Down by 40% to 2030 & on" }],
    });
    const open = await read(`${atom(entry("<title>First</title>"))}<title type="xhtml">`.repeat(2));
    expect(open).toMatchObject({ items: [{ title: "First" }] });
  });

  it("keeps the first thousand items of an endless feed", async () => {
    expect(items(await read(rss(ITEM.repeat(5_000))))).toHaveLength(MAX_ITEMS);
  });

  it.each([
    ["gb18030", "gb2312", "宝马集团发布新的减排目标"],
    ["shift_jis", "Shift_JIS", "トヨタが新しい目標を発表"],
    ["windows-1252", "ISO-8859-1", "Größere Ziele"],
  ])("reads %s declared as %s", async (encoding, declared, title) => {
    const feed = `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><title>${title}</title>${ITEM}</channel></rss>`;
    expect(await read(iconv.encode(feed, encoding), "text/xml")).toMatchObject({
      kind: "feed",
      title,
    });
  });

  it.each([
    [
      "a page that names its feed",
      '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">',
      "https://press.example.org/rss?a=1&b=2",
    ],
    [
      "a page with a base",
      '<html><head><base href="https://cdn.a.org/x/"><link href=feed.atom type=application/atom+xml rel=alternate>',
      "https://cdn.a.org/x/feed.atom",
    ],
    [
      "a page whose first feed is of comments",
      '<html><link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="alternate" type="application/rss+xml" href="/f">',
      "https://press.example.org/f",
    ],
    ["a page without a feed", "<html><body><a href='/rss'>RSS</a>", null],
  ])("tells %s", async (_, html, feedUrl) => {
    expect(await read(html, "text/xml")).toEqual({ kind: "page", feedUrl });
  });

  it.each([
    ["", /empty/],
    ["   ", /empty/],
    ["hello", /neither/],
    ["{}", /neither/],
    ["%PDF-1.7", /neither/],
  ])("says what to do about %j", async (text, reason) => {
    expect(await read(text)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringMatching(reason),
    });
  });

  it("never rejects", async () => {
    const part = fc.constantFrom(
      "<rss version='2.0'>",
      "<channel>",
      "<item>",
      "</item>",
      "<title>",
      "&",
      "<",
      "]]>",
      "<![CDATA[",
      "{",
      "<!DOCTYPE [",
      "</rss>",
      "é",
    );
    const soup = fc.array(fc.oneof(part, fc.string())).map((parts) => Buffer.from(parts.join("")));
    await fc.assert(
      fc.asyncProperty(fc.oneof(soup, fc.uint8Array()), async (bytes) => {
        const result = await parseFeed(bytes, { contentType: null, url: URL_ });
        expect(["feed", "page", "unreadable"]).toContain(result.kind);
      }),
    );
  });
});
