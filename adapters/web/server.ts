import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type ErrorRequestHandler, type Express } from "express";
import type { Route } from "../../src/chat/adapter.ts";
import type { Log } from "../../src/shared/log.ts";

export interface WebServerOptions {
  /** 0 takes a free port. */
  port: number;
  /** Whether the store and the queue answer; a rejection counts as no. */
  ready: () => Promise<{ ok: boolean; detail: string }>;
  /** Of the platforms. */
  routes?: readonly Route[];
  log?: Pick<Log, "error">;
}

export interface WebServer {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Longest wait for `ready` before `/readyz` says no. */
const READY_TIMEOUT_MS = 5_000;

/** Largest JSON body that is read; platforms send far less. */
const MAX_JSON_BYTES = 1_000_000;

/**
 * The one HTTP server: `/healthz` says that the process runs, `/readyz` that it can work. Platforms
 * mount their routes here. Rejects when the port is taken.
 */
export async function createWebServer({
  port,
  ready,
  routes = [],
  log,
}: WebServerOptions): Promise<WebServer> {
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
  for (const route of routes) mount(app, route);
  app.use((_, response) => {
    response.status(404).json({ error: "not_found" });
  });
  app.use(createErrorAnswer(log));
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

/** The path itself and all below it; the request keeps its whole URL. */
function mount(app: Express, { path, body, handle }: Route): void {
  const isOurs = (at: string) => at === path || at.startsWith(`${path}/`);
  const parse = express.json({ limit: MAX_JSON_BYTES });
  app.use((request, response, next) => {
    if (!isOurs(request.path)) return next();
    const answer = async (error?: unknown) => {
      if (error !== undefined) return next(error);
      try {
        await handle(request, response);
      } catch (failure) {
        next(failure);
      }
    };
    if (body === "json") parse(request, response, (error) => void answer(error));
    else void answer();
  });
}

/** A request that cannot be read is told so by its status; what else fails is logged, and never shown. */
function createErrorAnswer(log: WebServerOptions["log"]): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) {
      response.status(status).json({ error: status === 413 ? "too_large" : "bad_request" });
      return;
    }
    log?.error({ path: request.path, err: error }, "request failed");
    response.status(500).json({ error: "internal" });
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
