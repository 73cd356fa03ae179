import { mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pollSource } from "../../../jobs/poll.ts";
import { createLog } from "../../../src/cli/log.ts";
import { createFetcher, type Fetcher } from "../../../src/news/fetch.ts";
import { articleIdOf, canonicalUrl } from "../../../src/news/url.ts";
import { type OpenStore, openStore } from "../../../src/store/open.ts";
import { putDatabase } from "../../support/fresh-database.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

const NOW = new Date("2026-01-15T12:00:00Z");
const { signal } = new AbortController();
const MB = 1024 * 1024;
/** A server that answers in time needs far less, also on a busy machine. */
const TIMEOUT_MS = 6_000;
/** What all of them together may cost; the bodies alone are over 100 MB unpacked. */
const MAX_GROWTH_BYTES = 400 * MB;

const item = (at: number, title = `News number ${at}`) =>
  `<item><title>${title}</title><link>https://news.example/${at}</link><pubDate>2026-01-14T08:00:00Z</pubDate></item>`;
const rss = (inner: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>News</title>${inner}</channel></rss>`;
const LAUGHS = `<!DOCTYPE rss [<!ENTITY a "${"ha".repeat(100)}">${"bcdefghij"
  .split("")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;

const answer = (body: string | Buffer) => (response: ServerResponse) =>
  void response.writeHead(200, { "content-type": "application/rss+xml" }).end(body);
type Answer = (response: ServerResponse, origin: string) => void;

/** What each source does, and what its poll says: a trouble, or how many articles it found. */
const HOSTILE: Record<string, { answers: Answer; gives: RegExp | number }> = {
  "billion laughs": { answers: answer(rss(item(1, "&j;"), LAUGHS)), gives: 1 },
  "gzip bomb": {
    answers: (response) =>
      void response
        .writeHead(200, { "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(100 * MB, " "))),
    gives: /larger than 5 MB/,
  },
  "slow loris": {
    answers: (response) => {
      const drip = setInterval(() => response.write("<"), 100);
      response.on("close", () => clearInterval(drip));
    },
    gives: /did not answer within 6 s/,
  },
  "endless body": {
    answers: (response) => {
      const pump = () => {
        while (response.writable && response.write(rss(item(1)).repeat(100))) {}
      };
      response.on("drain", pump);
      pump();
    },
    gives: /larger than 5 MB/,
  },
  "redirect loop": {
    answers: (response, origin) => void response.writeHead(302, { location: `${origin}/` }).end(),
    gives: /redirects more than 5 times/,
  },
  "100,000 items": {
    answers: answer(
      rss(Array.from({ length: 100_000 }, (_, at) => `<item><link>/${at}</link></item>`).join("")),
    ),
    gives: 1_000,
  },
  "NUL bytes": { answers: answer(rss(item(2, "a\0b")).replace("<rss", "\0<rss")), gives: 1 },
  "bidi overrides": { answers: answer(rss(item(3, "40 \u202e% 04\u2066 less"))), gives: 1 },
  "1 MB title": { answers: answer(rss(item(4, "x".repeat(MB)))), gives: 1 },
  "deep nesting": { answers: answer(rss("<a>".repeat(200_000))), gives: /./ },
};

let folder: string;
let open: OpenStore;
let fetcher: Fetcher;
const servers: HostileServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-hostile-"));
  await putDatabase(join(folder, "data"));
  open = await openStore({ dataDir: join(folder, "data") });
  fetcher = createFetcher({
    ...{ userAgent: "Pledgewatch/test", allowPrivateAddresses: true, timeoutMs: TIMEOUT_MS },
  });
});
afterAll(async () => {
  await Promise.all([fetcher.close(), ...servers.map((server) => server.close())]);
  await open.store.close();
  await rm(folder, { recursive: true, force: true });
});

const none = async () => {};
const deps = () => ({
  ...{ store: open.store, fetcher, now: () => NOW, random: () => 0.5 },
  log: createLog("silent", { err: () => {} }),
  next: { poll: none, ingest: none, tag: none, alert: none, deliver: none },
});

async function addSource(name: string, answers: Answer): Promise<string> {
  const server = await startServer((_, response) => answers(response, server.origin));
  servers.push(server);
  const source = { kind: "feed" as const, url: `${server.origin}/`, name, company: null };
  return (await open.store.sources.add(source, NOW.toISOString())).id;
}

describe("hostile sources, all at once", () => {
  it("each say what is wrong or give what they have, and cost the others nothing", async () => {
    const names = Object.keys(HOSTILE);
    const ids = await Promise.all(
      names.map((name) => addSource(name, HOSTILE[name]?.answers ?? answer(""))),
    );
    const good = await addSource("good", answer(rss(item(10) + item(11))));
    const before = process.memoryUsage.rss();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    const polls = await Promise.all([...ids, good].map((id) => pollSource(deps(), id, { signal })));
    clearInterval(watch);
    for (const [at, name] of names.entries()) {
      const gives = HOSTILE[name]?.gives;
      const { error, discovered } = polls[at] ?? { error: null, discovered: [] };
      const source = await open.store.sources.get(ids[at] ?? "");
      expect(source, name).toMatchObject({ lastError: error, failures: error === null ? 0 : 1 });
      if (typeof gives === "number")
        expect([name, error, discovered.length]).toEqual([name, null, gives]);
      else expect(error, name).toMatch(gives ?? /never/);
    }
    expect(polls.at(-1)?.discovered).toHaveLength(2);
    expect(peak - before).toBeLessThan(MAX_GROWTH_BYTES);
  }, 120_000);

  it("leave titles short and plain", async () => {
    const titles = await titlesOf([2, 3, 4]);
    expect(titles[0]).toBe("ab");
    expect(titles[1]).toBe("40 % 04 less");
    expect(titles[2]).toHaveLength(500);
  });
});

async function titlesOf(numbers: number[]): Promise<(string | null | undefined)[]> {
  const ids = numbers.map((at) => articleIdOf(canonicalUrl(`https://news.example/${at}`)));
  const articles = await Promise.all(ids.map((id) => open.store.articles.get(id)));
  return articles.map((article) => article?.title);
}

describe("a source", () => {
  const poll = async (answers: Answer) => {
    const id = await addSource("one", answers);
    await pollSource(deps(), id, { signal });
    return open.store.sources.get(id);
  };

  it("that moved for good is asked at its new address from then on", async () => {
    const moved = await startServer((_, response) => answer(rss(item(20)))(response));
    servers.push(moved);
    const location = `${moved.origin}/new.xml`;
    const source = await poll((response) => void response.writeHead(301, { location }).end());
    expect(source).toMatchObject({ url: location, failures: 0 });
  });

  it("that is gone for good is asked no more, and says so", async () => {
    const source = await poll((response) => void response.writeHead(410).end());
    expect(source).toMatchObject({ state: "gone", lastError: expect.stringContaining("HTTP 410") });
    const due = await open.store.sources.due("2030-01-01T00:00:00.000Z", 100);
    expect(due.map(({ id }) => id)).not.toContain(source?.id);
  });

  it("that asks for time is given it", async () => {
    const source = await poll(
      (response) => void response.writeHead(429, { "retry-after": "7200" }).end(),
    );
    expect(Date.parse(source?.nextPollAt ?? "") - NOW.getTime()).toBe(7_200_000);
    expect(source).toMatchObject({
      state: "active",
      failures: 1,
      lastError: expect.stringContaining("429"),
    });
  });
});
