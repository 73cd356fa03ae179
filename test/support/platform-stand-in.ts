import { EventEmitter } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";

/**
 * A chat platform for tests, in a process of its own: it keeps what arrived with its key, keeps its rate
 * a channel, and fails as it is told. It answers:
 *
 * - `POST /post` and `/update`: `{workspace, channel, key, text, sentAtMs, messageId?}` → `{messageId}`
 * - `GET /find?channel=…&key=…` → `{messageId}`, null where there is none
 * - `POST /control`: {@link Behaviour}; `GET /arrived`: {@link Arrivals}; `GET /count`: how many
 *   messages; `POST /forget`
 */
export interface Behaviour {
  /** Least time between two messages of a channel; sooner is 429 and counted as a violation. */
  gapMs: number;
  /** Time from a request to its answer. */
  latencyMs: number;
  /**
   * A post that it comes to read so long after it was sent is not taken: what `lateArrivalMs` of its port
   * promises, which a busy machine would break. 0 for no limit.
   */
  maxAgeMs: number;
  /** Shares of the posts, 0 to 1, that are turned away, fail, or are taken without an answer. */
  limited: number;
  broken: number;
  silent: number;
  /** `Retry-After` of the posts that are turned away at random, in seconds. */
  retryAfterSeconds: number;
  /** Channels that always fail so. */
  channels: Record<string, "broken" | "silent" | "gone" | "lost">;
  /** Workspaces in which everything is turned away. */
  limitedWorkspaces: string[];
}

/** A message that the platform took. */
export interface PlatformMessage {
  channel: string;
  key: string;
  text: string;
  messageId: string;
  /** Ms since the platform was started. */
  atMs: number;
  updates: number;
}

export interface Arrivals {
  messages: PlatformMessage[];
  /** Posts that came sooner than the rate allows. */
  violations: number;
  /** Requests of any kind, posts that failed included. */
  requests: number;
}

const behaviour: Behaviour = {
  ...{
    gapMs: 0,
    latencyMs: 0,
    maxAgeMs: 0,
    limited: 0,
    broken: 0,
    silent: 0,
    retryAfterSeconds: 1,
  },
  ...{ channels: {}, limitedWorkspaces: [] },
};
let messages: PlatformMessage[] = [];
let byKey = new Map<string, PlatformMessage>();
let lastAtMs = new Map<string, number>();
let violations = 0;
let requests = 0;
const stopped = new EventEmitter();

interface Post {
  workspace: string;
  channel: string;
  key: string;
  text: string;
  /** By the wall clock of the machine that both share. */
  sentAtMs: number;
  messageId?: string;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || "null");
}

const answer = (response: ServerResponse, status: number, body: unknown, more = {}) =>
  response
    .writeHead(status, { "content-type": "application/json", ...more })
    .end(JSON.stringify(body));

const turnAway = (response: ServerResponse, scope: string, seconds: number) =>
  answer(response, 429, { scope }, { "retry-after": String(seconds) });

function take(post: Post): PlatformMessage {
  const message = {
    ...{ channel: post.channel, key: post.key, text: post.text, updates: 0 },
    ...{ messageId: `m${messages.length + 1}`, atMs: performance.now() },
  };
  messages.push(message);
  byKey.set(`${post.channel} ${post.key}`, message);
  return message;
}

/** Takes a post or a change of a message, unless it is to fail. */
async function handlePost(post: Post, response: ServerResponse): Promise<void> {
  if (behaviour.latencyMs > 0) await setTimeout(behaviour.latencyMs);
  const { maxAgeMs } = behaviour;
  if (maxAgeMs > 0 && Date.now() - post.sentAtMs > maxAgeMs) return void answer(response, 503, {});
  if (behaviour.limitedWorkspaces.includes(post.workspace))
    return void turnAway(response, "workspace", behaviour.retryAfterSeconds);
  const fate = behaviour.channels[post.channel];
  const draw = Math.random();
  const { limited, broken, silent } = behaviour;
  if (fate === "gone") return void answer(response, 404, {});
  if (fate === "broken" || draw < broken) return void answer(response, 503, {});
  if (draw < broken + limited)
    return void turnAway(response, "channel", behaviour.retryAfterSeconds);
  const sinceMs = performance.now() - (lastAtMs.get(post.channel) ?? Number.NEGATIVE_INFINITY);
  if (sinceMs < behaviour.gapMs) {
    violations += 1;
    return void turnAway(response, "channel", 1);
  }
  lastAtMs.set(post.channel, performance.now());
  if (fate === "lost") return void answer(response, 503, {});
  const message = post.messageId === undefined ? take(post) : change(post);
  if (!message) return void answer(response, 404, {});
  if (fate === "silent" || draw < broken + limited + silent) return;
  answer(response, 200, { messageId: message.messageId });
}

function change(post: Post): PlatformMessage | undefined {
  const message = messages.find(({ messageId }) => messageId === post.messageId);
  if (message) Object.assign(message, { text: post.text, updates: message.updates + 1 });
  return message;
}

function forget(): void {
  messages = [];
  byKey = new Map();
  lastAtMs = new Map();
  violations = 0;
  requests = 0;
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://platform");
  switch (url.pathname) {
    case "/post":
    case "/update":
      requests += 1;
      return handlePost((await readJson(request)) as Post, response);
    case "/find": {
      requests += 1;
      const { searchParams: asked } = url;
      const found = byKey.get(`${asked.get("channel")} ${asked.get("key")}`);
      return void answer(response, 200, { messageId: found?.messageId ?? null });
    }
    case "/control":
      Object.assign(behaviour, await readJson(request));
      return void answer(response, 200, {});
    case "/arrived":
      return void answer(response, 200, { messages, violations, requests } satisfies Arrivals);
    case "/count":
      return void answer(response, 200, messages.length);
    case "/forget":
      forget();
      return void answer(response, 200, {});
    default:
      return void answer(response, 404, {});
  }
}

if (process.send) {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" && address ? String(address.port) : "");
  });
  process.once("disconnect", () => stopped.emit("stop"));
  stopped.once("stop", () => process.exit(0));
}
