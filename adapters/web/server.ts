import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";

export interface WebServerOptions {
  /** 0 takes a free port. */
  port: number;
  /** Whether the store and the queue answer; a rejection counts as no. */
  ready: () => Promise<{ ok: boolean; detail: string }>;
}

export interface WebServer {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Longest wait for `ready` before `/readyz` says no. */
const READY_TIMEOUT_MS = 5_000;

/**
 * The one HTTP server: `/healthz` says that the process runs, `/readyz` that it can work. Platforms
 * mount their routes here. Rejects when the port is taken.
 */
export async function createWebServer({ port, ready }: WebServerOptions): Promise<WebServer> {
  const app = express();
  app.disable("x-powered-by");
  app.get("/healthz", (_, response) => {
    response.json({ status: "ok" });
  });
  app.get("/readyz", async (_, response) => {
    const state = await askReady(ready);
    response
      .status(state.ok ? 200 : 503)
      .json({ status: state.ok ? "ok" : "unavailable", detail: state.detail });
  });
  app.use((_, response) => {
    response.status(404).json({ error: "not_found" });
  });
  const server = createServer(app);
  server.listen(port);
  await once(server, "listening");
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Neither a failure nor a long silence of the store takes the route down. */
async function askReady(ready: WebServerOptions["ready"]) {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<{ ok: boolean; detail: string }>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: "no answer in time" }), READY_TIMEOUT_MS);
  });
  try {
    return await Promise.race([ready(), silence]);
  } catch {
    return { ok: false, detail: "not ready" };
  } finally {
    clearTimeout(timer);
  }
}
