import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import {
  createWebServer,
  type WebServer,
  type WebServerOptions,
} from "../../../adapters/web/server.ts";
import type { Route } from "../../../src/chat/adapter.ts";

describe("the web server", () => {
  let server: WebServer | null = null;
  const start = async (ready: WebServerOptions["ready"]) => {
    server = await createWebServer({ port: 0, ready });
    return server.url;
  };
  const get = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, body: await response.json() };
  };
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  it("is healthy while it runs, whatever the store says", async () => {
    const url = await start(() => Promise.reject(new Error("down")));
    expect(await get(`${url}/healthz`)).toEqual({ status: 200, body: { status: "ok" } });
  });

  it("is ready when the store is", async () => {
    const url = await start(async () => ({ ok: true, detail: "pglite" }));
    expect(await get(`${url}/readyz`)).toEqual({
      status: 200,
      body: { status: "ok", detail: "pglite" },
    });
  });

  it.each<[string, WebServerOptions["ready"]]>([
    ["says no", async () => ({ ok: false, detail: "queue" })],
    ["fails", () => Promise.reject(new Error("a secret in a message"))],
  ])("is not ready when the store %s, and gives no error away", async (_, ready) => {
    const url = await start(ready);
    const { status, body } = await get(`${url}/readyz`);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain("secret");
  });

  it("answers unknown paths in JSON", async () => {
    const url = await start(async () => ({ ok: true, detail: "" }));
    expect(await get(`${url}/nothing`)).toEqual({ status: 404, body: { error: "not_found" } });
  });

  it("rejects a port that is taken", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(
      createWebServer({ port, ready: async () => ({ ok: true, detail: "" }) }),
    ).rejects.toMatchObject({ code: "EADDRINUSE" });
    other.close();
  });

  describe("with routes of a platform", () => {
    const open = async (route: Partial<Route>) => {
      const errors: unknown[] = [];
      const handle: Route["handle"] = async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        const raw = Buffer.concat(chunks).toString();
        response.end(JSON.stringify({ url: request.url, raw, body: request.body ?? null }));
      };
      server = await createWebServer({
        port: 0,
        ready: async () => ({ ok: true, detail: "" }),
        routes: [{ path: "/chat", body: "raw", handle, ...route }],
        log: { error: (fields) => void errors.push(fields) },
      });
      const { url } = server;
      const post = async (path: string, body: string) => {
        const headers = { "content-type": "application/json" };
        const response = await fetch(url + path, { method: "POST", body, headers });
        return { status: response.status, body: await response.json() };
      };
      return { post, errors };
    };

    it("hands a body over as it came, with the whole URL", async () => {
      const { post } = await open({});
      const sent = '{ "a" : 1 }';
      const body = { url: "/chat/events?x=1", raw: sent, body: null };
      expect(await post("/chat/events?x=1", sent)).toEqual({ status: 200, body });
      expect((await post("/chatter", sent)).status).toBe(404);
    });

    it("reads JSON where it is asked to, and refuses what is none or too large", async () => {
      const { post, errors } = await open({ body: "json" });
      expect((await post("/chat", '{"a":1}')).body).toMatchObject({ body: { a: 1 } });
      expect(await post("/chat", "{")).toEqual({ status: 400, body: { error: "bad_request" } });
      const large = JSON.stringify("x".repeat(1_100_000));
      expect(await post("/chat", large)).toEqual({ status: 413, body: { error: "too_large" } });
      expect(errors).toEqual([]);
    });

    it("logs what fails, and shows nothing of it", async () => {
      const { post, errors } = await open({ handle: () => Promise.reject(new Error("secret")) });
      expect(await post("/chat", "{}")).toEqual({ status: 500, body: { error: "internal" } });
      expect(errors).toMatchObject([{ path: "/chat" }]);
    });
  });
});
