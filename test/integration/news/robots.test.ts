import { afterEach, describe, expect, it } from "vitest";
import { createRobots } from "../../../src/news/fetch/robots.ts";
import { createFetcher, type Fetcher } from "../../../src/news/fetch.ts";
import { type HostileServer, startServer } from "./hostile-server.ts";

interface Answer {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

interface Site extends HostileServer {
  /** Paths that were asked for, in order, with the time of each. */
  asked: { path: string; atMs: number }[];
}

const opened: { close(): Promise<void> }[] = [];
const { signal } = new AbortController();

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** A site with this robots.txt, of which every other page is there. */
async function site(
  robots: Answer | (() => Answer),
  pages: Record<string, Answer> = {},
): Promise<Site> {
  const asked: Site["asked"] = [];
  const server = await startServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, atMs: Date.now() });
    const fallback: Answer = { status: 200, body: "page" };
    const own = typeof robots === "function" ? robots() : robots;
    const answer = path === "/robots.txt" ? own : (pages[path] ?? fallback);
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body ?? "");
  });
  opened.push(server);
  return { ...server, asked };
}

function fetcher(): Fetcher {
  const created = createFetcher({
    userAgent: "Pledgewatch/test (news reader)",
    allowPrivateAddresses: true,
    timeoutMs: 1_000,
  });
  opened.push(created);
  return created;
}

const pathsOf = ({ asked }: Site) => asked.map(({ path }) => path);
const page = { signal, obeysRobots: true };

describe("a fetcher that obeys robots.txt", () => {
  it("reads what is allowed and refuses the rest with the name of the file, asking for it once", async () => {
    const press = await site({ status: 200, body: "User-agent: *\nDisallow: /internal/" });
    const reader = fetcher();
    const outcomes = await Promise.all([
      reader.get(`${press.origin}/news/1`, page),
      reader.get(`${press.origin}/internal/1`, page),
      reader.get(`${press.origin}/news/2`, page),
    ]);
    expect(outcomes).toMatchObject([
      { kind: "fetched" },
      {
        ...{ kind: "failed", reason: "robots_disallowed" },
        message: expect.stringContaining(`${press.origin}/robots.txt`),
      },
      { kind: "fetched" },
    ]);
    expect(pathsOf(press).sort()).toEqual(["/news/1", "/news/2", "/robots.txt"]);
  });

  it("does not ask for it where a feed is read", async () => {
    const press = await site({ status: 200, body: "User-agent: *\nDisallow: /" });
    expect(await fetcher().get(`${press.origin}/feed`, { signal })).toMatchObject({
      kind: "fetched",
    });
    expect(pathsOf(press)).toEqual(["/feed"]);
  });

  it.each([401, 403, 404, 410])("reads everything where the file answers %d", async (status) => {
    const press = await site({ status });
    expect(await fetcher().get(`${press.origin}/news/1`, page)).toMatchObject({ kind: "fetched" });
  });

  it("reads everything where the file redirects without end", async () => {
    const press = await site({ status: 302, headers: { location: "/robots.txt" } });
    expect(await fetcher().get(`${press.origin}/news/1`, page)).toMatchObject({ kind: "fetched" });
  });

  it.each([429, 500, 503])("waits where the file answers %d, and asks no more", async (status) => {
    const press = await site({ status, headers: { "retry-after": "600" } });
    const reader = fetcher();
    for (const path of ["/news/1", "/news/2"]) {
      const outcome = await reader.get(`${press.origin}${path}`, page);
      expect(outcome).toMatchObject({
        ...{ kind: "failed", reason: "robots_unreadable", status },
        message: expect.stringMatching(/\/robots\.txt could not be read, so pages of .* wait\./),
      });
      const retryAfterMs = outcome.kind === "failed" ? outcome.retryAfterMs : 0;
      expect(retryAfterMs).toBeGreaterThan(590_000);
    }
    expect(pathsOf(press)).toEqual(["/robots.txt"]);
  });

  it("says that a page is on a private network, not that its file is", async () => {
    const press = await site({ status: 200 });
    const guarded = createFetcher({ userAgent: "Pledgewatch/test", allowPrivateAddresses: false });
    opened.push(guarded);
    expect(await guarded.get(`${press.origin}/news/1`, page)).toMatchObject({
      reason: "blocked_address",
    });
    expect(pathsOf(press)).toEqual([]);
  });

  it("asks the host that a redirect leads to", async () => {
    const closed = await site({ status: 200, body: "User-agent: pledgewatch\nDisallow: /" });
    const location = `${closed.origin}/news/1`;
    const press = await site({ status: 404 }, { "/go": { status: 302, headers: { location } } });
    expect(await fetcher().get(`${press.origin}/go`, page)).toMatchObject({
      reason: "robots_disallowed",
    });
    expect(pathsOf(closed)).toEqual(["/robots.txt"]);
  });

  it("keeps the host's own pace, feeds included, and sends away what would wait too long", async () => {
    const press = await site({ status: 200, body: "User-agent: *\nCrawl-delay: 0.2" });
    const reader = fetcher();
    await reader.get(`${press.origin}/1`, page);
    await Promise.all([
      reader.get(`${press.origin}/2`, page),
      reader.get(`${press.origin}/feed`, { signal }),
    ]);
    const times = press.asked.filter(({ path }) => path !== "/robots.txt").map((one) => one.atMs);
    expect(times[1]).toBeGreaterThanOrEqual((times[0] ?? 0) + 190);
    expect(times[2]).toBeGreaterThanOrEqual((times[1] ?? 0) + 190);

    const slow = await site({ status: 200, body: "User-agent: *\nCrawl-delay: 60" });
    expect(await reader.get(`${slow.origin}/1`, page)).toMatchObject({ kind: "fetched" });
    const later = await reader.get(`${slow.origin}/2`, page);
    expect(later).toMatchObject({ kind: "failed", reason: "crawl_delay" });
    expect(later.kind === "failed" && (later.retryAfterMs ?? 0) > 50_000).toBe(true);
  });
});

describe("what is kept of robots.txt", () => {
  const HOUR_MS = 3_600_000;
  const address = new URL("https://press.example.org/news/1");

  function robots(answer: { status: number; maxAgeSeconds: number | null }) {
    const state = { ...answer, nowMs: 0, asked: 0 };
    const kept = createRobots({
      userAgent: "Pledgewatch/test",
      nowMs: () => state.nowMs,
      get: async (url) => {
        state.asked += 1;
        const { status, maxAgeSeconds } = state;
        return status === 200
          ? {
              ...{ kind: "fetched", status, url, permanentUrl: null, bytes: new Uint8Array() },
              ...{ contentType: null, etag: null, lastModified: null, maxAgeSeconds },
            }
          : { kind: "failed", reason: "status", status, retryAfterMs: null, message: "down" };
      },
    });
    return { state, ask: () => kept.refusal(address, signal) };
  }

  it.each<[number | null, number]>([
    [null, 24 * HOUR_MS],
    [7_200, 2 * HOUR_MS],
    [7 * 86_400, 24 * HOUR_MS],
    [0, 5 * 60_000],
  ])("serves with max-age %s for %d ms", async (maxAgeSeconds, keptMs) => {
    const { state, ask } = robots({ status: 200, maxAgeSeconds });
    await ask();
    state.nowMs = keptMs - 1;
    await ask();
    expect(state.asked).toBe(1);
    state.nowMs = keptMs;
    await ask();
    expect(state.asked).toBe(2);
  });

  it("asks a host that fails after 1, 2, 4 minutes, and reads its pages when it recovers", async () => {
    const { state, ask } = robots({ status: 503, maxAgeSeconds: null });
    const retries: number[] = [];
    for (let at = 0; at < 8; at += 1) {
      const retryAfterMs = (await ask())?.retryAfterMs ?? 0;
      retries.push(retryAfterMs / 60_000);
      state.nowMs += retryAfterMs;
    }
    expect(retries).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    state.status = 200;
    expect(await ask()).toBeNull();
  });
});
