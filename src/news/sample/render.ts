import { escapeUTF8 } from "entities";
import type { SampleItem } from "./item.ts";

/** RSS 2.0 of the items, newest first. */
export function renderSampleFeed(items: readonly SampleItem[], baseUrl: string): string {
  const entries = items.map((item) => {
    const url = `${baseUrl}${samplePath(item)}`;
    return `    <item>
      <title>${escapeUTF8(item.title)}</title>
      <link>${url}</link>
      <guid isPermaLink="true">${url}</guid>
      <pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>
      <dc:creator>${escapeUTF8(item.author)}</dc:creator>
      <category>${escapeUTF8(item.section)}</category>
      <description><![CDATA[<p>${escapeUTF8(item.summary)}</p>]]></description>
    </item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Sample Newsroom: BMW and BAIC</title>
    <link>${baseUrl}/</link>
    <atom:link href="${baseUrl}/feed.xml" rel="self" type="application/rss+xml"/>
    <description>Invented publications, real facts: the sample that comes with Pledgewatch.</description>
    <language>en</language>
    <ttl>15</ttl>
${entries.join("\n")}
  </channel>
</rss>
`;
}

/** An article's page, with all that surrounds an article on the web. */
export function renderSamplePage(
  item: SampleItem,
  others: readonly SampleItem[],
  baseUrl: string,
): string {
  const url = `${baseUrl}${samplePath(item)}`;
  const day = item.publishedAt.slice(0, 10);
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeUTF8(item.title)} | ${item.site.name}</title>
  <link rel="canonical" href="${url}">
  <link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">
  <meta property="og:type" content="article">
  <meta property="og:title" content="${escapeUTF8(item.title)}">
  <meta property="og:site_name" content="${item.site.name}">
  <meta property="article:published_time" content="${item.publishedAt}">
  <meta name="author" content="${escapeUTF8(item.author)}">
  <meta name="description" content="${escapeUTF8(item.summary)}">
  <script>window.dataLayer = [];</script>
</head>
<body>
  <div class="cookie-banner" role="dialog"><p>We use cookies to remember your settings. <a href="#">Accept all cookies</a> <a href="#">Reject</a></p></div>
  <header class="site-header"><a href="/">${item.site.name}</a><p class="tagline">${item.site.tagline}</p>
    <nav><ul><li><a href="/">News</a></li><li><a href="/targets">Targets</a></li><li><a href="/production">Production</a></li><li><a href="/charging">Charging</a></li></ul></nav>
  </header>
  <main>
    <article>
      <h1>${escapeUTF8(item.title)}</h1>
      <p class="byline">By <span class="author">${escapeUTF8(item.author)}</span>, <time datetime="${item.publishedAt}">${day}</time></p>
      <ul class="share-bar"><li><a href="#">Share on LinkedIn</a></li><li><a href="#">Share by mail</a></li></ul>
${item.paragraphs.map((text) => `      <p>${escapeUTF8(text)}</p>`).join("\n")}
${renderPoints(item)}
    </article>
    <aside class="related"><h2>Related articles</h2><ul>
${others.map((other) => `      <li><a href="${samplePath(other)}">${escapeUTF8(other.title)}</a></li>`).join("\n")}
    </ul></aside>
    <section class="newsletter"><h2>Newsletter</h2><p>Get our news once a week.</p><form><input type="email"><button>Subscribe</button></form></section>
  </main>
  <footer><p>This page is part of the sample newsroom that comes with Pledgewatch. ${item.site.name} does not exist; the facts are those that the companies have published.</p></footer>
</body>
</html>
`;
}

/** Path of an item's page. */
export function samplePath(item: SampleItem): string {
  return `/${item.site.slug}/${item.slug}`;
}

function renderPoints({ points }: SampleItem): string {
  if (points === undefined) return "";
  return `      <ul>\n${points.map((point) => `        <li>${escapeUTF8(point)}</li>`).join("\n")}\n      </ul>`;
}
