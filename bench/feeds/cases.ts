import iconv from "iconv-lite";

/** One item as it is to be read. */
export interface Expected {
  title: string;
  /** Absolute. */
  url: string;
  /** ISO, UTC; null where the feed tells none that can be read. */
  published: string | null;
}

/** A feed as a server sent it, and its first item. */
export interface FeedCase {
  name: string;
  bytes: Uint8Array;
  contentType: string | null;
  expected: Expected;
}

/** Where every feed of the cases stands. */
export const FEED_URL = "https://news.example/feeds/all.xml";
const USUAL: Expected = {
  title: "Targets for 2030",
  url: "https://news.example/1",
  published: "2025-06-10T04:00:00.000Z",
};
const HEAD = "<title>News</title><link>https://news.example/</link>";
const DATE = "<pubDate>Tue, 10 Jun 2025 04:00:00 GMT</pubDate>";
const LINK = "<link>https://news.example/1</link>";
const TITLE = "<title>Targets for 2030</title>";
const ITEM = `<item>${TITLE}${LINK}${DATE}</item>`;
const rss = (inner: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel>${HEAD}${inner}</channel></rss>`;
const item = (inner: string) => rss(`<item>${inner}</item>`);
const atom = (inner: string, attributes = "") =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>News</title><entry>${inner}</entry></feed>`;
const UPDATED = "<updated>2025-06-10T04:00:00Z</updated>";
const dated = (date: string, published: string): [string, Partial<Expected>] => [
  item(TITLE + LINK + date),
  { published },
];
const NOON = "2025-06-10T12:00:00.000Z";

type Row = readonly [
  name: string,
  body: string | Uint8Array,
  expected?: Partial<Expected>,
  contentType?: string,
];

const encoded = (title: string, name: string, declared = name) =>
  iconv.encode(
    `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel>${HEAD}<item><title>${title}</title>${LINK}${DATE}</item></channel></rss>`,
    name,
  );

const ROWS: readonly Row[] = [
  ["RSS 2.0", rss(ITEM)],
  ["RSS 0.91", `<rss version="0.91"><channel>${HEAD}${ITEM}</channel></rss>`],
  [
    "RSS 0.92 with a DOCTYPE",
    `<!DOCTYPE rss SYSTEM "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss(ITEM).slice(21)}`,
  ],
  [
    "RSS 1.0",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title></channel><item rdf:about="https://news.example/1">${TITLE}${LINK}<dc:date>2025-06-10T04:00:00Z</dc:date></item></rdf:RDF>`,
  ],
  [
    "RSS 1.0 with prefixed elements",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><rss:channel><rss:title>News</rss:title></rss:channel><rss:item><rss:title>Targets for 2030</rss:title><rss:link>https://news.example/1</rss:link><dc:date>2025-06-10T04:00:00Z</dc:date></rss:item></rdf:RDF>`,
  ],
  ["Atom 1.0", atom(`${TITLE}<link href="https://news.example/1"/>${UPDATED}`)],
  ["Atom with a relative link", atom(`${TITLE}<link href="/1"/>${UPDATED}`)],
  [
    "Atom with an XHTML title",
    atom(
      `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Targets for <b>2030</b></div></title><link href="https://news.example/1"/>${UPDATED}`,
    ),
  ],
  [
    "Atom with several links",
    atom(
      `${TITLE}<link rel="edit" href="https://news.example/edit"/><link rel="alternate" href="https://news.example/1"/>${UPDATED}`,
    ),
  ],
  [
    "Atom with a prefix",
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>News</a:title><a:entry><a:title>Targets for 2030</a:title><a:link href="https://news.example/1"/><a:updated>2025-06-10T04:00:00Z</a:updated></a:entry></a:feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "News",
      items: [
        {
          id: "1",
          url: "https://news.example/1",
          title: "Targets for 2030",
          date_published: "2025-06-10T04:00:00Z",
        },
      ],
    }),
  ],
  ["an upper-case root", rss(ITEM).replace("<rss", "<RSS").replace("</rss>", "</RSS>")],
  ["text before the declaration", `\n warning: line 3\n${rss(ITEM)}`],
  ["a byte order mark", `\ufeff${rss(ITEM)}`],
  ["a bare ampersand", item(`<title>R&D Targets</title>${LINK}${DATE}`), { title: "R&D Targets" }],
  ["a bare less-than", item(`<title>CO2 < 95 g</title>${LINK}${DATE}`), { title: "CO2 < 95 g" }],
  [
    "HTML entities",
    item(`<title>Caf&eacute;&nbsp;&hellip;</title>${LINK}${DATE}`),
    { title: "Café …" },
  ],
  [
    "an unknown entity",
    item(`<title>A &targetz; B</title>${LINK}${DATE}`),
    { title: "A &targetz; B" },
  ],
  ["a control character", item(`<title>Targets\u0003 for 2030</title>${LINK}${DATE}`)],
  ["a feed that was cut off", `${rss(ITEM).replace("</channel></rss>", "")}<item><title>Next`],
  ["HTML in a title", item(`<title>&lt;b&gt;Targets&lt;/b&gt; for 2030</title>${LINK}${DATE}`)],
  ["CDATA in a title", item(`<title><![CDATA[Targets for <i>2030</i>]]></title>${LINK}${DATE}`)],
  ["entities coded twice", item(`<title>R&amp;amp;D</title>${LINK}${DATE}`), { title: "R&D" }],
  ["a relative link", item(`${TITLE}<link>/1</link>${DATE}`)],
  ["no link but a guid that is one", item(`${TITLE}<guid>https://news.example/1</guid>${DATE}`)],
  ["spaces around a link", item(`${TITLE}<link>\n  https://news.example/1\n</link>${DATE}`)],
  [
    "a Dublin Core date",
    rss(`<item>${TITLE}${LINK}<dc:date>2025-06-10T04:00:00Z</dc:date></item>`).replace(
      "<rss",
      '<rss xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
  ],
  [
    "a named zone that is none of RFC 822",
    ...dated("<pubDate>Tue, 10 Jun 2025 06:00:00 CEST</pubDate>", "2025-06-10T04:00:00.000Z"),
  ],
  ["a two-digit year", ...dated("<pubDate>Tue, 10 Jun 25 12:00:00 GMT</pubDate>", NOON)],
  [
    "a German month",
    ...dated("<pubDate>Di, 10 Mai 2025 12:00:00 +0000</pubDate>", "2025-05-10T12:00:00.000Z"),
  ],
  ["a Chinese date", ...dated("<pubDate>2025年06月10日</pubDate>", "2025-06-10T00:00:00.000Z")],
  ["a date that is none", item(`${TITLE}${LINK}<pubDate>soon</pubDate>`), { published: null }],
  [
    "gb2312",
    encoded("宝马集团发布减排目标", "gb18030", "gb2312"),
    { title: "宝马集团发布减排目标" },
  ],
  ["big5", encoded("寶馬集團發布減排目標", "big5"), { title: "寶馬集團發布減排目標" }],
  ["shift_jis", encoded("トヨタの新しい目標", "shift_jis"), { title: "トヨタの新しい目標" }],
  ["euc-kr", encoded("현대차의 새로운 목표", "euc-kr"), { title: "현대차의 새로운 목표" }],
  [
    "windows-1252",
    encoded("Größere Ziele – 2030", "windows-1252"),
    { title: "Größere Ziele – 2030" },
  ],
  ["UTF-16", iconv.encode(rss(ITEM), "utf-16", { addBOM: true })],
  [
    "gbk named by the header only",
    iconv.encode(item(`<title>宝马集团发布减排目标</title>${LINK}${DATE}`), "gbk"),
    { title: "宝马集团发布减排目标" },
    "text/xml; charset=gbk",
  ],
  [
    "UTF-8 under a claim of Latin-1",
    Buffer.from(item(`<title>Größere Ziele</title>${LINK}${DATE}`)),
    { title: "Größere Ziele" },
    "text/xml; charset=iso-8859-1",
  ],
];

/** Feeds as they are found in the wild, one trouble each. */
export const CASES: readonly FeedCase[] = ROWS.map(([name, body, expected, contentType]) => ({
  name,
  bytes: typeof body === "string" ? Buffer.from(body) : body,
  contentType: contentType ?? null,
  expected: { ...USUAL, ...expected },
}));
