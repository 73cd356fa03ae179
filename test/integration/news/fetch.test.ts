import { once } from "node:events";
import { createServer as createTcpServer } from "node:net";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createFetcher, type Fetcher, type FetcherOptions } from "../../../src/news/fetch.ts";
import { type Handler, type HostileServer, startServer } from "./hostile-server.ts";

const GZIP_BOMB = gzipSync(Buffer.alloc(20_000_000));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(20_000_000), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
});
const opened: { close(): Promise<void> }[] = [];
const { signal } = new AbortController();

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function serve(handler: Handler): Promise<HostileServer> {
  const server = await startServer(handler);
  opened.push(server);
  return server;
}

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const created = createFetcher({
    userAgent: "Pledgewatch/test (+https://example.org/contact)",
    allowPrivateAddresses: true,
    timeoutMs: 400,
    maxBodyBytes: 100_000,
    ...options,
  });
  opened.push(created);
  return created;
}

describe("a fetcher", () => {
  it("says who asks, and gives the bytes with what the server says of them", async () => {
    let agent: string | undefined;
    const server = await serve((request, response) => {
      agent = request.headers["user-agent"];
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        etag: '"1"',
        "last-modified": "Sat, 10 Jan 2026 12:00:00 GMT",
        "cache-control": "max-age=60",
      });
      response.end("hello");
    });
    const outcome = await fetcher().get(`${server.origin}/x#y`, { signal });
    expect(outcome).toMatchObject({
      kind: "fetched",
      status: 200,
      url: `${server.origin}/x`,
      permanentUrl: null,
      contentType: "text/html; charset=utf-8",
      etag: '"1"',
      lastModified: "Sat, 10 Jan 2026 12:00:00 GMT",
      maxAgeSeconds: 60,
    });
    expect(outcome.kind === "fetched" && Buffer.from(outcome.bytes).toString()).toBe("hello");
    expect(agent).toBe("Pledgewatch/test (+https://example.org/contact)");
  });

  it.each([
    ["gzip", gzipSync("hello")],
    ["x-gzip", gzipSync("hello")],
    ["deflate", deflateSync("hello")],
    ["deflate", deflateRawSync("hello")],
    ["br", brotliCompressSync("hello")],
    ["identity", Buffer.from("hello")],
    ["gzip", Buffer.from("hello")],
    ["gzip", gzipSync("hello").subarray(0, -4)],
    ["gzip", Buffer.alloc(0)],
  ])("unpacks %s", async (encoding, body) => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(body);
    });
    const outcome = await fetcher().get(server.origin, { signal });
    const text = outcome.kind === "fetched" ? Buffer.from(outcome.bytes).toString() : outcome.kind;
    expect(text).toBe(body.length === 0 ? "" : "hello");
  });

  it.each([
    ["a server that says so", 304, { kind: "not_modified", maxAgeSeconds: 5 }],
    ["a page that is gone", 410, { kind: "gone" }],
    [
      "a page that is not there",
      404,
      { kind: "failed", reason: "status", status: 404, retryAfterMs: 3_000 },
    ],
    [
      "a server that is busy",
      503,
      { kind: "failed", reason: "status", status: 503, retryAfterMs: 3_000 },
    ],
    ["a redirect to nowhere", 302, { kind: "failed", reason: "status", status: 302 }],
  ])("reports %s", async (_, status, expected) => {
    const server = await serve((_request, response) => {
      response.writeHead(status, { "retry-after": "3", "cache-control": "max-age=5" }).end();
    });
    expect(await fetcher().get(server.origin, { signal })).toMatchObject(expected);
  });

  it("sends back what the server named", async () => {
    const server = await serve((request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      response.writeHead(etag === '"1"' && since === "yesterday" ? 304 : 200).end();
    });
    const outcome = await fetcher().get(server.origin, {
      signal,
      etag: '"1"',
      lastModified: "yesterday",
    });
    expect(outcome.kind).toBe("not_modified");
  });

  it("asks a host for one thing at a time, and several hosts at once", async () => {
    let open = 0;
    let most = 0;
    const slow: Handler = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end("x");
      }, 10);
    };
    const [one, two] = [await serve(slow), await serve(slow)];
    const client = fetcher();
    await Promise.all([1, 2, 3].map((at) => client.get(`${one.origin}/${at}`, { signal })));
    expect(most).toBe(1);
    await Promise.all([client.get(one.origin, { signal }), client.get(two.origin, { signal })]);
    expect(most).toBe(2);
  });

  it("stops when it is told to, and leaves the host to the next", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/now") response.end("x");
    });
    const client = fetcher();
    const stop = new AbortController();
    const stopped = client.get(`${server.origin}/never`, { signal: stop.signal });
    const next = client.get(`${server.origin}/now`, { signal });
    setTimeout(() => stop.abort(), 20);
    expect(await stopped).toMatchObject({ kind: "failed", reason: "aborted" });
    expect(await next).toMatchObject({ kind: "fetched" });
  });
});

describe("a fetcher and redirects", () => {
  it.each([
    ["permanent ones", [301, 308], "/2", "/2"],
    ["a permanent one before a passing one", [301, 302], "/2", "/1"],
    ["passing ones", [302, 307], "/2", null],
    ["a passing one before a permanent one", [302, 301], "/2", null],
  ])("follows %s", async (_, statuses, final, permanent) => {
    const server = await serve((request, response) => {
      const at = Number(request.url?.slice(1) || 0);
      const status = statuses[at];
      if (status === undefined) response.end("here");
      else response.writeHead(status, { location: `/${at + 1}` }).end();
    });
    expect(await fetcher().get(`${server.origin}/0`, { signal })).toMatchObject({
      kind: "fetched",
      url: `${server.origin}${final}`,
      permanentUrl: permanent === null ? null : `${server.origin}${permanent}`,
    });
  });

  it.each([
    ["a loop", "/", "too_many_redirects"],
    ["a file", "file:///etc/passwd", "invalid_url"],
    ["a script", "javascript:alert(1)", "invalid_url"],
  ])("ends at %s", async (_, location, reason) => {
    const server = await serve((_request, response) => {
      response.writeHead(301, { location }).end();
    });
    expect(await fetcher().get(server.origin, { signal })).toMatchObject({
      kind: "failed",
      reason,
    });
  });
});

describe("a fetcher and hostile servers", () => {
  it.each<[string, Handler]>([
    [
      "a gzip bomb",
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(GZIP_BOMB),
    ],
    [
      "a brotli bomb",
      (_, response) => void response.writeHead(200, { "content-encoding": "br" }).end(BROTLI_BOMB),
    ],
    ["a large body", (_, response) => void response.end(Buffer.alloc(200_000))],
    [
      "an endless body",
      (_, response) => {
        const pump = () => {
          while (response.writable && response.write(Buffer.alloc(10_000))) {}
        };
        response.on("drain", pump);
        pump();
      },
    ],
  ])("stops at the cap: %s", async (_, handler) => {
    const server = await serve(handler);
    const outcome = await fetcher().get(server.origin, { signal });
    expect(outcome).toMatchObject({ kind: "failed", reason: "too_large" });
  });

  it.each<[string, Handler]>([
    ["says nothing", () => {}],
    [
      "sends its head and nothing more",
      (_, response) => void response.writeHead(200).flushHeaders(),
    ],
    [
      "sends a byte now and then",
      (_, response) => {
        const drip = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(drip));
      },
    ],
  ])("gives up on a server that %s", async (_, handler) => {
    const server = await serve(handler);
    const startedAt = Date.now();
    const outcome = await fetcher({ timeoutMs: 150 }).get(server.origin, { signal });
    expect(outcome).toMatchObject({
      kind: "failed",
      reason: "timeout",
      message: expect.stringContaining("0.15 s"),
    });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });

  it.each([
    ["what is no HTTP", "SSH-2.0-OpenSSH_9.6\r\n", "protocol"],
    ["endless headers", `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(20_000)}`, "protocol"],
    ["a broken body", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort", "connect"],
    [
      "a broken compression",
      "HTTP/1.1 200 OK\r\ncontent-encoding: br\r\ncontent-length: 4\r\n\r\nnope",
      "protocol",
    ],
    [
      "a compression nobody asked for",
      "HTTP/1.1 200 OK\r\ncontent-encoding: zstd\r\ncontent-length: 4\r\n\r\nnope",
      "protocol",
    ],
    ["nothing at all", "", "connect"],
  ])("names %s", async (_, answer, reason) => {
    const server = createTcpServer((socket) => socket.on("error", () => {}).end(answer)).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const outcome = await fetcher().get(`http://127.0.0.1:${port}/`, { signal });
    server.close();
    expect(outcome).toMatchObject({ kind: "failed", reason });
  });

  it("does not reach a port that is closed, nor speak TLS with what has none", async () => {
    const server = await serve((_, response) => void response.end());
    expect(await fetcher().get(`https://127.0.0.1:${server.port}`, { signal })).toMatchObject({
      reason: "tls",
    });
    await opened.splice(0, 1)[0]?.close();
    expect(await fetcher().get(server.origin, { signal })).toMatchObject({ reason: "connect" });
  });
});

describe("a fetcher and addresses", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://10.0.0.1/",
    "https://192.168.0.1/",
  ])("refuses %s", async (url) => {
    const outcome = await fetcher({ allowPrivateAddresses: false }).get(url, { signal });
    expect(outcome).toMatchObject({ kind: "failed", reason: "blocked_address" });
  });

  it("refuses a public name that leads inside, also on the second look", async () => {
    const server = await serve((_, response) => void response.end("secret"));
    const answers = [["93.184.215.14"], ["127.0.0.1"]];
    const lookups: string[] = [];
    const client = fetcher({
      allowPrivateAddresses: false,
      timeoutMs: 100,
      lookup: async (hostname) => {
        lookups.push(hostname);
        return answers[1] ?? [];
      },
    });
    const outcome = await client.get(`http://rebind.example.org:${server.port}/`, { signal });
    expect(outcome).toMatchObject({ kind: "failed", reason: "blocked_address" });
    expect(lookups).toEqual(["rebind.example.org"]);
  });

  it("connects to the address that it checked and asks for the name once", async () => {
    let host: string | undefined;
    const server = await serve((request, response) => {
      host = request.headers.host;
      response.end("ok");
    });
    const answers = ["127.0.0.1", "10.255.255.1"];
    const client = fetcher({
      allowPrivateAddresses: [`news.example.org:${server.port}`],
      lookup: async () => [answers.shift() ?? ""],
    });
    const outcome = await client.get(`http://news.example.org:${server.port}/`, { signal });
    expect(outcome.kind).toBe("fetched");
    expect(answers).toHaveLength(1);
    expect(host).toBe(`news.example.org:${server.port}`);
  });

  it("refuses a redirect to the inside", async () => {
    const inside = await serve((_, response) => void response.end("secret"));
    const outside = await serve((_, response) => {
      response.writeHead(302, { location: `${inside.origin}/admin` }).end();
    });
    const client = fetcher({ allowPrivateAddresses: [outside.host] });
    expect(await client.get(outside.origin, { signal })).toMatchObject({
      reason: "blocked_address",
    });
  });

  it.each([
    ["dns", "http://nowhere.example.org/"],
    ["invalid_url", "ftp://a.org/"],
    ["invalid_url", "not a url"],
    ["invalid_url", ""],
  ])("says %s for %j", async (reason, url) => {
    const client = fetcher({ lookup: () => Promise.reject(new Error("ENOTFOUND")) });
    const outcome = await client.get(url, { signal });
    expect(outcome).toMatchObject({ kind: "failed", reason, status: null });
    expect(outcome.kind === "failed" && outcome.message.length).toBeGreaterThan(20);
  });
});
