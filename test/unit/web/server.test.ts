import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import {
  createWebServer,
  type WebServer,
  type WebServerOptions,
} from "../../../adapters/web/server.ts";

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
});
