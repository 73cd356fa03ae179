import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/news/page.ts";

const URL_ = "https://news.example.org/2025/11/15/target";
const LEAD =
  "The company plans to cut its carbon emissions per vehicle by 40% by 2030, compared to 2019, it said on Friday.";
const MORE =
  "Suppliers, plants and driving each have a share of the target, and progress is to be reported every year from now on.";
const page = (
  body: string,
  head = "<title>A new target for 2030 | Example News</title>",
  lang = "en",
) => `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const article = (inner: string) =>
  page(`<nav><a href="/">Home</a></nav><article><h1>A new target for 2030</h1>${inner}</article>`);
const text = (html: string) => readPage(html, { url: URL_ }).text;

describe("readPage: what stays", () => {
  it("puts an empty line between paragraphs and keeps headings, lists and tables as lines", () => {
    const html = article(
      `<p>${LEAD}</p><h2>The shares</h2><ul><li>20% in the supply chain</li><li>80% in production</li></ul>
       <table><tr><th>Year</th><th>Share</th></tr><tr><td>2025</td><td>5%</td></tr></table><p>${MORE}<br>On the next line it ends.</p>`,
    );
    expect(text(html)).toBe(
      `${LEAD}\n\nThe shares\n\n• 20% in the supply chain\n• 80% in production\n\nYear | Share\n2025 | 5%\n\n${MORE}\nOn the next line it ends.`,
    );
  });

  it.each([
    [
      "a quotation",
      `<blockquote><p>We will be neutral by 2050.</p></blockquote>`,
      "We will be neutral by 2050.",
    ],
    [
      "an embedded post",
      `<div class="social-embed"><blockquote><p>We will be neutral by 2050.</p></blockquote></div>`,
      "We will be neutral by 2050.",
    ],
    ["points before the first paragraph", "", "• 40% less carbon by 2030"],
    [
      "carbon credits",
      `<p>The firm buys carbon credits worth 40 million euros a year.</p>`,
      "buys carbon credits worth 40 million",
    ],
    [
      "a linked word in a sentence",
      `<p>By 2030 <a href="/x">40% of cars</a> will be electric, it says.</p>`,
      "40% of cars will be electric",
    ],
    [
      "a sentence that begins with By",
      `<p>By 2025, BAIC will build two zero-carbon factories.</p>`,
      "By 2025, BAIC",
    ],
    [
      "a word with a hint on it",
      `<p>It wants <span class="tooltip">NEVs</span> to be half of sales by 2030.</p>`,
      "wants NEVs to be half",
    ],
    [
      "a table inside a figure",
      `<figure><table><tr><td>2025</td><td>5%</td></tr><tr><td>2028</td><td>8%</td></tr></table></figure>`,
      "2025 | 5%\n2028 | 8%",
    ],
  ])("keeps %s", (name, inner, kept) => {
    const points = name.startsWith("points")
      ? "<ul><li>40% less carbon by 2030</li><li>Half by 2035</li></ul>"
      : "";
    expect(text(article(`${points}<p>${LEAD}</p>${inner}<p>${MORE}</p>`))).toContain(kept);
  });

  it("takes no article for its headline where a heading is left open", () => {
    const words =
      "Visitors of the hall saw how robots weld doors, and how workers check each seam by hand.";
    const open = `<body><article><h1>A night at the plant${`<p>${words}`.repeat(4)}<h2>The tour<p>${words}`;
    const { title, text } = readPage(open, { url: null });
    expect(title).toBe("A night at the plant");
    expect(text.split("\n\n").filter((part) => part === words)).toHaveLength(5);
  });

  it("reads a page with NUL bytes as if there were none", () => {
    const html = `<article><h1>News</h1>${`<p>${LEAD}</p>`.repeat(3)}<p>This text is final.</p></article>`;
    const broken = html.replaceAll("</p>", "\0</p>\0");
    expect(readPage(broken, { url: null }).text).toBe(readPage(html, { url: null }).text);
  });

  it("joins no words of neighbouring blocks", () => {
    expect(
      text(
        article(
          `<div>${LEAD}<div>Next block here, and it has some more words.</div></div><p>${MORE}</p>`,
        ),
      ),
    ).not.toMatch(/Friday\.Next/);
  });
});

describe("readPage: what goes", () => {
  it.each([
    ["scripts and styles", "<script>var x = 'evil';</script><style>.evil{}</style>", "evil"],
    ["a share bar", '<div class="share-bar"><a href="#">Share on LinkedIn</a></div>', "LinkedIn"],
    [
      "a cookie notice",
      '<div id="cookie-consent"><p>We use cookies to improve your visit.</p></div>',
      "cookies",
    ],
    [
      "a cookie notice without a name",
      "<p>This website uses cookies to improve your experience.</p>",
      "cookies",
    ],
    [
      "a related list",
      '<aside class="related"><h3>Related</h3><a href="/y">Another story of the day</a></aside>',
      "Another story",
    ],
    [
      "a link to another story",
      '<p><strong>Read more: <a href="/y">Another story of the day</a></strong></p>',
      "Another story",
    ],
    [
      "a teaser that is only a link",
      '<p><a href="/y">Another story of the day is here</a></p>',
      "Another story",
    ],
    [
      "a caption",
      "<figure><img src=x><figcaption>A car in the rain. Photo: Someone</figcaption></figure>",
      "rain",
    ],
    ["a picture credit", "<p>Image credit: Someone / Agency</p>", "Agency"],
    ["an advertisement label", "<p>Advertisement</p>", "Advertisement"],
    [
      "what opens on a pointer",
      '<span class="popover"><span>A very long explanation of the term that nobody asked for in this place.</span></span>',
      "nobody asked",
    ],
    [
      "hidden parts",
      '<div hidden>Secret of the page</div><div style="display:none">Secret too</div>',
      "Secret",
    ],
    ["a Chinese share line", "<p>分享到：微信 微博</p>", "微信"],
  ])("drops %s", (_, inner, gone) => {
    const result = text(article(`<p>${LEAD}</p>${inner}<p>${MORE}</p>`));
    expect(result).not.toContain(gone);
    expect(result).toContain(LEAD);
    expect(result).toContain(MORE);
  });

  it("drops the headline, the byline and the date before the text", () => {
    const html = article(
      `<p>By Jane Doe</p><p>Published: 15 November 2025, 10:00</p><p>${LEAD}</p><p>${MORE}</p>`,
    );
    expect(text(html)).toBe(`${LEAD}\n\n${MORE}`);
  });

  it.each([
    [
      "the company's own paragraph",
      "<h3>About Example Motors</h3><p>Example Motors makes cars in twelve plants and sells them in ninety countries of the world.</p>",
    ],
    ["a media contact", "<p><strong>Media contact</strong></p><p>Jane Doe, jane@example.org</p>"],
    ["a newsletter", "<p>Subscribe to our newsletter and never miss a story.</p>"],
    ["comments", "<h3>Comments</h3><p>First!</p>"],
    ["tags", "<p>Tags: climate, cars</p>"],
    [
      "a list of further stories",
      "<h3>You may also like</h3><ul><li><a href=/1>One more story</a></li><li><a href=/2>And another story</a></li></ul>",
    ],
    ["rights", "<p>© 2025 Example News. All rights reserved.</p>"],
  ])("ends before %s", (_, tail) => {
    expect(text(article(`<p>${LEAD}</p><p>${MORE}</p>${tail}`))).toBe(`${LEAD}\n\n${MORE}`);
  });

  it("reads a Chinese page without its source line, editor and share bar", () => {
    const body = [
      "北汽集团宣布到2025年实现碳达峰，2050年实现产品全面脱碳，并发布了四个方面的具体措施。",
      "到2025年绿色材料占比达到5%，到2028年达到8%。",
    ];
    const html = page(
      `<div class="nav"><a href="/">首页</a></div><div class="main"><h1>北汽集团发布蓝色计划</h1><div>2022年06月15日 10:20 来源：新华网</div>
       ${body.map((one) => `<p>${one}</p>`).join("")}<p>（责任编辑：张三）</p><div>分享到：微信</div><h3>相关阅读</h3><p><a href="/1">北汽新车上市</a></p></div>`,
    );
    expect(text(html)).toBe(body.join("\n\n"));
  });

  it("leaves out a column of other articles, though it holds more words than the article", () => {
    const teaser = (at: number) =>
      `<div><h3><a href="/${at}">Another story, number ${at} of the day</a></h3><p>A maker said on Monday that it would cut ${at} percent, and its shares rose.</p></div>`;
    const others = Array.from({ length: 12 }, (_, at) => teaser(at)).join("");
    const html = page(
      `<div><div><h1>A new target for 2030</h1><p>${LEAD}</p><p>${MORE}</p></div><aside>${others}</aside></div>`,
    );
    expect(text(html)).toBe(`${LEAD}\n\n${MORE}`);
  });

  it("goes on after a box in the middle", () => {
    const box =
      '<p><strong>Don\'t miss</strong></p><p><a href="/1">One more story of the day</a></p>';
    expect(text(article(`<p>${LEAD}</p>${box}<p>${MORE}</p><p>${LEAD}</p>`))).toBe(
      `${LEAD}\n\n${MORE}\n\n${LEAD}`,
    );
  });

  it("removes marks that turn text around", () => {
    expect(text(article(`<p>\u202e${LEAD}</p><p>${MORE}</p>`))).toBe(`${LEAD}\n\n${MORE}`);
  });
});

describe("readPage: what the page says of itself", () => {
  const read = (
    head: string,
    body = `<article><p>${LEAD}</p><p>${MORE}</p></article>`,
    url: string | null = URL_,
  ) => readPage(page(body, head, ""), { url });
  const jsonLd = (data: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it("prefers JSON-LD", () => {
    const data = {
      "@graph": [
        { "@type": "Organization", "@id": "#org", name: "Example Media" },
        {
          "@type": ["NewsArticle"],
          headline: "A &amp; B",
          datePublished: "2025-11-14T23:30:00-05:00",
          inLanguage: "en-GB",
          author: [{ name: "Jane Doe" }, { name: "John Roe" }],
          publisher: { "@id": "#org" },
        },
      ],
    };
    expect(read(jsonLd(data), undefined, null)).toMatchObject({
      title: "A & B",
      author: "Jane Doe, John Roe",
      publisher: "Example Media",
      published: "2025-11-14",
      language: "en",
    });
  });

  it.each([
    [
      "og and article tags",
      '<meta property="og:title" content="T one two"><meta property="og:site_name" content="Site"><meta property="article:published_time" content="2025-11-14T10:00:00Z"><meta name="author" content="By Jane Doe">',
      { title: "T one two", publisher: "Site", published: "2025-11-14", author: "Jane Doe" },
    ],
    [
      "Dublin Core",
      '<meta name="DC.title" content="T one two"><meta name="DC.date.issued" content="2025-11-14"><meta name="DC.creator" content="Jane Doe"><meta name="DC.publisher" content="Site">',
      { title: "T one two", publisher: "Site", published: "2025-11-14", author: "Jane Doe" },
    ],
    [
      "citation tags",
      '<meta name="citation_title" content="T one two"><meta name="citation_publication_date" content="2025/11/14"><meta name="citation_author" content="Jane Doe">',
      { title: "T one two", published: "2025-11-14", author: "Jane Doe" },
    ],
    [
      "broken JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"T one two",}</script>',
      { title: "T one two" },
    ],
    [
      "a canonical link",
      '<link rel="canonical" href="/x?utm_source=a">',
      { canonicalUrl: "https://news.example.org/x?utm_source=a" },
    ],
    [
      "a canonical link to the home page",
      '<link rel="canonical" href="https://news.example.org/">',
      { canonicalUrl: URL_ },
    ],
    [
      "nothing",
      "",
      { publisher: "news.example.org", published: "2025-11-15", canonicalUrl: URL_, author: null },
    ],
    [
      "a title with the site's name",
      "<title>A new target for 2030 - Example</title><meta property=og:site_name content=Example>",
      { title: "A new target for 2030" },
    ],
    [
      "a title with a dash of its own",
      "<title>Less carbon - more cars for everyone</title>",
      { title: "Less carbon - more cars for everyone" },
    ],
  ])("reads %s", (_, head, expected) => {
    expect(read(head)).toMatchObject(expected);
  });

  it.each([
    ["a time element", '<time datetime="2025-11-13T08:00">Thursday</time>', "2025-11-13"],
    ["a marked date", '<span class="date">13. November 2025</span>', "2025-11-13"],
    [
      "text under the headline",
      "<div><h1>A new target for 2030</h1><div>Berlin | 13.11.2025</div></div>",
      "2025-11-13",
    ],
    [
      "a Chinese date",
      "<div><h1>新目标</h1><div>2025年11月13日 来源：新华网</div></div>",
      "2025-11-13",
    ],
  ])("finds the day in %s", (_, mark, published) => {
    const html = page(`<article>${mark}<p>${LEAD}</p><p>${MORE}</p></article>`, "");
    expect(readPage(html, { url: null }).published).toBe(published);
  });

  it.each([
    [
      "zh",
      "宝马集团计划到2030年将单车全生命周期碳排放量较2019年降低百分之四十。".repeat(6),
      "en",
      "zh",
    ],
    [
      "ja",
      "トヨタは2030年までに電気自動車を三百五十万台にする目標を掲げている。".repeat(6),
      "",
      "ja",
    ],
    [
      "de",
      "Der Konzern will die Emissionen bis zum Jahr 2030 um vierzig Prozent senken, und das ist nicht alles. ".repeat(
        4,
      ),
      "en",
      "de",
    ],
    ["what is declared, where the text is short", "Kurz.", "de", "de"],
  ])("tells the language: %s", (_, body, declared, language) => {
    expect(
      readPage(page(`<article><p>${body}</p></article>`, "", declared), { url: null }).language,
    ).toBe(language);
  });

  it("takes the body from the data where the page shows only a teaser", () => {
    const body = `${LEAD} ${MORE} `.repeat(10).trim();
    const html = page(
      "<article><p>Subscribers only.</p></article>",
      jsonLd({ "@type": "NewsArticle", articleBody: body }),
    );
    expect(text(html)).toBe(body);
  });
});

describe("readPage: who wrote and published it, under which headline", () => {
  const facts = (head: string, body = "", url = URL_) =>
    readPage(page(`<div class="sidebar-right">${body}<p>${LEAD}</p><p>${MORE}</p></div>`, head), {
      url,
    });

  it.each([
    ["ANN LEE, AP Auto Writer", "ANN LEE"],
    ["Ann Lee, Example News", "Ann Lee"],
    ["Ann B. Lee | Example Media for example.com", "Ann B. Lee"],
    ["Ann Lee. Example International", "Ann Lee"],
    ["Ann Lee, MS, RD", "Ann Lee"],
    ["Ann Lee, Bob Ray", "Ann Lee, Bob Ray"],
    ["Staff Reports", "Staff Reports"],
    ["webadmin", null],
  ])("reads the author of %j as %j", (declared, author) => {
    const head = `<meta name="author" content="${declared}"><meta property="og:site_name" content="Example News">`;
    expect(facts(head).author).toBe(author);
  });

  it("follows an author that is declared elsewhere on the page", () => {
    const graph = `{"@graph":[{"@type":"Article","author":{"@id":"#7"}},{"@type":"Person","@id":"#7","name":"Ann Lee"}]}`;
    expect(facts(`<script type="application/ld+json">${graph}</script>`).author).toBe("Ann Lee");
  });

  it("takes the first line of a byline, whatever the page around it is called", () => {
    const body = `<h1>A new target</h1><div class="byline"><div>By Ann Lee</div><div>Wire Service</div></div>`;
    expect(facts("", body).author).toBe("Ann Lee");
  });

  it("prefers the headline that readers see over the one for search engines", () => {
    const head = `<title>Maker to halve its emissions by 2030 - Example News</title><meta property="og:title" content="What the maker plans">`;
    expect(facts(head, "<h1>Maker to halve its emissions by 2030</h1>").title).toBe(
      "Maker to halve its emissions by 2030",
    );
    expect(facts(head, "<h1>Example News</h1>").title).toBe("What the maker plans");
  });

  it.each([
    ["press.example.org", "A target - press.example.org", "example", "press.example.org"],
    ["exampleworks.com", "A target | ExampleWorks Europe", null, "ExampleWorks Europe"],
    ["example.org", "A target - and what it means", null, "example.org"],
  ])("spells the publisher of %s as its title %j does", (host, title, siteName, publisher) => {
    const named = siteName === null ? "" : `<meta property="og:site_name" content="${siteName}">`;
    expect(facts(`<title>${title}</title>${named}`, "", `https://${host}/a`).publisher).toBe(
      publisher,
    );
  });
});

describe("readPage: hostile pages", () => {
  it.each([
    ["nested very deep", "<div>".repeat(50_000) + LEAD],
    ["full of scripts that never end", `<p>${LEAD}</p>${"<script>".repeat(50_000)}`],
    ["full of open tags", `<p>${LEAD}</p>${'<a "'.repeat(50_000)}`],
    ["full of less-than signs", `<p>${LEAD}</p>${"<".repeat(200_000)}`],
    ["of very many paragraphs", `<p>${LEAD}</p>`.repeat(3_000)],
    ["with NUL bytes", `<p>\0${LEAD}\0</p>`],
    ["without html and body", `<p>${LEAD}</p><p>${MORE}</p>`],
    ["without body", `<html><head><title>x</title></head><p>${LEAD}</p><p>${MORE}</p></html>`],
  ])("reads a page %s", (_, html) => {
    const startedAt = Date.now();
    expect(text(html)).toContain(LEAD);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it("never throws", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='caption share'>",
      "<table>",
      "<tr>",
      "<td>",
      "<html>",
      "<body>",
      "<!--",
      "-->",
      "<script type='application/ld+json'>",
      "{",
      "}",
      "</script>",
      "<li>",
      "<h1>",
      "<blockquote>",
      "&",
      LEAD,
    );
    const soup = fc
      .array(fc.oneof(part, fc.string()), { maxLength: 40 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(soup, fc.option(fc.webUrl(), { nil: null }), (html, url) => {
        const result = readPage(html, { url });
        expect(typeof result.text).toBe("string");
        expect(result.published === null || /^\d{4}-\d{2}-\d{2}$/.test(result.published)).toBe(
          true,
        );
      }),
    );
  });
});
