import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SampleItem, SampleSite } from "../../../src/news/sample/item.ts";
import { renderSampleFeed, renderSamplePage, samplePath } from "../../../src/news/sample/render.ts";

/** Publishers of this machine, each with a feed of its own. */
export interface Press {
  host: string;
  /** Publishes an article of today in the outlet's feed, and gives the feed's address. */
  publish(outlet: string, article: { title: string; text: string }): string;
  close(): Promise<void>;
}

export async function startPress(): Promise<Press> {
  const items: SampleItem[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const [, outlet] = /^\/([a-z-]+)\/feed\.xml$/.exec(path) ?? [];
    const item = items.find((one) => samplePath(one) === path);
    const feed = items.filter(({ site }) => site.slug === outlet);
    if (feed.length > 0)
      return void response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(renderSampleFeed(feed, url).replace(/<title>[^<]*/, `<title>${feed[0]?.site.name}`));
    if (item === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html" }).end(renderSamplePage(item, [], url));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;
  return {
    host,
    publish(outlet, { title, text }) {
      const slug = outlet.toLowerCase().replaceAll(" ", "-");
      const site: SampleSite = { slug, name: outlet, tagline: "News of cars" };
      items.push({
        ...{ slug: `article-${items.length + 1}`, site, title, author: "A. Writer" },
        ...{ publishedAt: new Date().toISOString(), section: "Targets" },
        ...{ summary: title, paragraphs: [text, FILLER] },
      });
      return `${url}/${slug}/feed.xml`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A page with less is taken for a notice. */
const FILLER =
  "The company spoke at its yearly meeting with the press. It gave no further details, and said that a report will follow in spring. Its shares closed little changed.";
