import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { assertNever } from "../../src/shared/never.ts";

/** What a server does instead of answering as it is asked to. */
const FAULTS = [
  "drop",
  "stall",
  "too_many",
  "broken",
  "overloaded",
  "cut",
  "malformed",
  "empty",
  "maintenance",
  "moved_for_now",
  "moved_for_good",
  "missing",
] as const;
type Fault = (typeof FAULTS)[number];

/** An article that a source publishes. */
export interface PublishedItem {
  url: string;
  /** A word that stands in this article only. */
  token: string;
  /** What the article says of itself by now, as it may have been edited. */
  ending: string;
}

export interface NewsroomOptions {
  sources: number;
  itemsPerSource: number;
  /** Share of requests that meet a fault while it is restless. */
  faultShare: number;
  /** Uniform in [0, 1). */
  random: () => number;
}

/** Many publishers on loopback, each with a server of its own, that misbehave at random. */
export interface RestlessNewsroom {
  feedUrls: string[];
  hosts: string[];
  /** Each source publishes up to this share of its items, 0 to 1; it gives those that are out. */
  publish(share: number, now: Date): PublishedItem[];
  /** From now on all answer as they should; what was left unanswered ends. */
  calm(): void;
  /** How often each fault was met. */
  faults: Record<Fault, number>;
  requests: number;
  close(): Promise<void>;
}

interface Item extends Omit<PublishedItem, "ending"> {
  path: string;
  title: string;
  publishedAt: string;
  edits: number;
}

/** One in so many items is listed twice, and one in so many is edited once it is out. */
const DUPLICATED = 5;
const EDITED = 4;
const RETRY_AFTER_SECONDS = [0, 60, 600];
/** A server is away altogether for this share of the time, once. */
const OUTAGE_SHARE = 0.15;
const MAINTENANCE = "<html><body><h1>Back soon</h1></body></html>";

export async function startRestlessNewsroom(options: NewsroomOptions): Promise<RestlessNewsroom> {
  const { random, sources } = options;
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const state = { isCalm: false, share: 0, requests: 0 };
  const publishers = await Promise.all(
    Array.from({ length: sources }, (_, number) => openPublisher(number)),
  );

  async function openPublisher(number: number) {
    const outageFrom = random() * (1 - OUTAGE_SHARE);
    const items: Item[] = [];
    const publisher: Publisher = { number, items, version: 0, origin: "" };
    const isAway = () => state.share > outageFrom && state.share < outageFrom + OUTAGE_SHARE;
    const server = createServer((request, response) => {
      state.requests += 1;
      const fault = state.isCalm ? null : decideFault(isAway());
      if (fault !== null) faults[fault] += 1;
      answer({ publisher, request, response, fault, random });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    publisher.origin = `http://127.0.0.1:${port}`;
    return { publisher, server };
  }

  function decideFault(isAway: boolean): Fault | null {
    if (isAway) return random() < 0.5 ? "drop" : "broken";
    if (random() >= options.faultShare) return null;
    return FAULTS[Math.floor(random() * FAULTS.length)] ?? null;
  }

  return {
    feedUrls: publishers.map(({ publisher }) => `${publisher.origin}/feed.xml`),
    hosts: publishers.map(({ publisher }) => publisher.origin.replace("http://", "")),
    publish(share, now) {
      state.share = share;
      for (const { publisher } of publishers) {
        const wanted = Math.floor(share * options.itemsPerSource + 1e-9);
        while (publisher.items.length < wanted) addItem(publisher, now);
      }
      return publishers.flatMap(({ publisher }) =>
        publisher.items.map((item) => ({
          url: item.url,
          token: item.token,
          ending: endingOf(item),
        })),
      );
    },
    calm() {
      state.isCalm = true;
      for (const { server } of publishers) server.closeAllConnections();
    },
    faults,
    get requests() {
      return state.requests;
    },
    async close() {
      await Promise.all(publishers.map(({ server }) => closeServer(server)));
    },
  };
}

interface Publisher {
  number: number;
  items: Item[];
  /** Of its feed: changes with each item and edit. */
  version: number;
  origin: string;
}

function addItem(publisher: Publisher, now: Date): void {
  const { number, items, origin } = publisher;
  const path = `/news/${number}-${items.length}`;
  const token = `zq${number}x${items.length}y`;
  const title = `Renault report ${token}: visitors see the plant at night`;
  items.push({
    ...{ url: `${origin}${path}`, path, token, title, edits: 0 },
    publishedAt: now.toISOString(),
  });
  const before = items.at(-2);
  if (before !== undefined && items.length % EDITED === 0) before.edits += 1;
  publisher.version += 1;
}

interface Exchange {
  publisher: Publisher;
  request: IncomingMessage;
  response: ServerResponse;
  fault: Fault | null;
  random: () => number;
}

function answer({ publisher, request, response, fault, random }: Exchange): void {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const isFeed = path.startsWith("/feed");
  const body = isFeed ? renderFeed(publisher) : renderPage(publisher, path);
  const etag = `"v${publisher.version}"`;
  const type = isFeed ? "application/rss+xml" : "text/html; charset=utf-8";
  const head = { "content-type": type, ...(isFeed ? { etag } : {}) };
  const end = (status: number, headers: Record<string, string>, text = "") => {
    response.writeHead(status, headers).end(text);
  };
  if (body === null) {
    end(404, {});
    return;
  }
  switch (fault) {
    case null:
      if (isFeed && request.headers["if-none-match"] === etag) end(304, { etag });
      else end(200, head, body);
      break;
    case "drop":
      request.socket.destroy();
      break;
    case "stall":
      break;
    case "too_many": {
      const seconds = RETRY_AFTER_SECONDS[Math.floor(random() * RETRY_AFTER_SECONDS.length)];
      end(429, { "retry-after": String(seconds) });
      break;
    }
    case "broken":
      end(500, {}, "<h1>Internal error</h1>");
      break;
    case "overloaded":
      end(503, { "retry-after": "120" });
      break;
    case "cut":
      response.writeHead(200, { ...head, "content-length": Buffer.byteLength(body) });
      response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
      break;
    case "malformed":
      // a feed that was cut short where it was written, under the name of the whole; a page with tags left open
      if (isFeed) end(200, head, body.slice(0, Math.floor(body.length * random())));
      else end(200, head, body.replace(/<\/(?:p|h1|article|body|html)>/g, "\0"));
      break;
    case "empty":
      end(200, head);
      break;
    case "maintenance":
      end(200, { ...head, "content-type": "text/html" }, MAINTENANCE);
      break;
    case "moved_for_now":
      end(302, { location: `${path}?visit=${random()}` });
      break;
    case "moved_for_good":
      end(301, { location: isFeed ? "/feed-of-today.xml" : `${path}?moved=1` });
      break;
    case "missing":
      end(404, {});
      break;
    default:
      assertNever(fault);
  }
}

function renderFeed({ items, origin }: Publisher): string {
  const entries = items.toReversed().flatMap((item, at) => {
    const marks = at % DUPLICATED === 0 ? ["", "?utm_source=rss"] : [""];
    return marks.map(
      (mark) => `<item><title>${item.title}${item.edits > 0 ? " (corrected)" : ""}</title>
<link>${item.url}${mark}</link><guid isPermaLink="false">${item.token}${mark}</guid>
<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate></item>`,
    );
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Newsroom</title><link>${origin}/</link>
${entries.join("\n")}</channel></rss>`;
}

function renderPage({ items }: Publisher, path: string): string | null {
  const item = items.find((one) => one.path === path);
  if (item === undefined) return null;
  const { url, title, token, publishedAt } = item;
  const sentence = `Visitors of hall ${token} saw how robots weld doors and how workers check each seam by hand.`;
  const text = `${sentence} The tour went on for two hours, and nobody was in a hurry to leave the hall.`;
  const paragraphs = Array.from({ length: 5 }, (_, at) => `<p>${text} Stop ${at} of ${token}.</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<link rel="canonical" href="${url}"><meta property="article:published_time" content="${publishedAt}"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1>${paragraphs.join("")}<p>${endingOf(item)}</p></article></body></html>`;
}

const endingOf = ({ edits }: Pick<Item, "edits">): string =>
  edits > 0 ? "This text was corrected." : "This text is final.";

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
