import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { contentHash } from "../text.ts";
import { BAIC_ITEMS } from "./baic-items.ts";
import { BMW_ITEMS } from "./bmw-items.ts";
import type { SampleItem } from "./item.ts";
import { renderSampleFeed, renderSamplePage, samplePath } from "./render.ts";

export interface SampleNewsroom {
  feedUrl: string;
  /** `127.0.0.1:port`, for the list of private addresses that the fetcher may reach. */
  host: string;
  close(): Promise<void>;
}

/** Whether a link is that of the feed, on whatever port it is or was served. */
export function isSampleFeed(url: string): boolean {
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === "http:" && hostname === LOOPBACK && pathname === "/feed.xml";
}

/** Tried first, so that a second start finds the articles of the first one under the same address. */
const PREFERRED_PORT = 47_315;
const LOOPBACK = "127.0.0.1";
const RELATED_ITEMS = 4;

/** The sample's items, newest first. */
export const SAMPLE_ITEMS: readonly SampleItem[] = [...BMW_ITEMS, ...BAIC_ITEMS].sort((a, b) =>
  b.publishedAt.localeCompare(a.publishedAt),
);

/**
 * Serves the sample feed and its pages on loopback, with ETag and 304 as a careful server would. Takes
 * another port where the preferred one is in use.
 *
 * @param knownPort where it was served before: its articles are known by their links, so it comes first
 */
export async function startSampleNewsroom(knownPort = PREFERRED_PORT): Promise<SampleNewsroom> {
  const server = createServer((request, response) => answer(request, response, server));
  const port = await listen(server, knownPort)
    .catch(() => listen(server, PREFERRED_PORT))
    .catch(() => listen(server, 0));
  const host = `${LOOPBACK}:${port}`;
  return {
    feedUrl: `http://${host}/feed.xml`,
    host,
    close: () => closeServer(server),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, server: Server): void {
  const path = (request.url ?? "/").split("?", 1)[0]?.replace(/(?<=.)\/$/, "") ?? "/";
  const body = bodyOf(path, `http://${LOOPBACK}:${portOf(server)}`);
  if (body === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const etag = `"${contentHash(body.text).slice(0, 16)}"`;
  const headers = { etag, "content-type": body.type, "cache-control": "max-age=60" };
  if (request.headers["if-none-match"] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body.text);
}

function bodyOf(path: string, baseUrl: string): { type: string; text: string } | null {
  if (path === "/feed.xml") {
    return {
      type: "application/rss+xml; charset=utf-8",
      text: renderSampleFeed(SAMPLE_ITEMS, baseUrl),
    };
  }
  const item = SAMPLE_ITEMS.find((one) => samplePath(one) === path);
  if (item === undefined) return null;
  const others = SAMPLE_ITEMS.filter((one) => one !== item).slice(0, RELATED_ITEMS);
  return { type: "text/html; charset=utf-8", text: renderSamplePage(item, others, baseUrl) };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  await once(server, "listening");
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
